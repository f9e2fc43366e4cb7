"""Strategies that make any question and any answer to it."""

from decimal import Decimal

from hypothesis import strategies as st

from learning.domain.questions import (
    CHOSEN,
    NUMBER,
    TRUTH,
    Answer,
    Cloze,
    Gap,
    Item,
    Matching,
    MultipleChoice,
    Number,
    Option,
    Ordering,
    Pair,
    Question,
    SingleChoice,
    TrueFalse,
)

words = st.text("abcdefghij", min_size=1, max_size=6)


def ids(least: int = 2) -> st.SearchStrategy[list[str]]:
    return st.lists(words, min_size=least, max_size=6, unique=True)


@st.composite
def single_choices(draw: st.DrawFn) -> SingleChoice:
    names = draw(ids())
    right = draw(st.sampled_from(names))
    return SingleChoice(options=tuple(Option(id=name, text=name, is_correct=name == right) for name in names))


@st.composite
def multiple_choices(draw: st.DrawFn) -> MultipleChoice:
    names = draw(ids())
    right = draw(st.sets(st.sampled_from(names), min_size=1))
    return MultipleChoice(options=tuple(Option(id=name, text=name, is_correct=name in right) for name in names))


@st.composite
def orderings(draw: st.DrawFn) -> Ordering:
    return Ordering(items=tuple(Item(id=name, text=name) for name in draw(ids())))


@st.composite
def matchings(draw: st.DrawFn) -> Matching:
    rights = st.sampled_from(["technology", "people", "organisation"])
    return Matching(pairs=tuple(Pair(id=name, left=name, right=draw(rights)) for name in draw(ids())))


@st.composite
def numbers(draw: st.DrawFn) -> Number:
    value = Decimal(draw(st.integers(-10_000, 10_000))) / 10
    tolerance = Decimal(draw(st.integers(0, 20))) / 10
    return Number(value=value, tolerance=tolerance, language=draw(st.sampled_from(["de", "en"])))


@st.composite
def clozes(draw: st.DrawFn) -> Cloze:
    gaps = tuple(Gap(id=name, accepted=tuple(draw(ids(1)))) for name in draw(ids(1)))
    return Cloze(text=" ".join(f"{{{{{place}}}}}" for place in range(1, len(gaps) + 1)), gaps=gaps)


true_falses = st.builds(TrueFalse, statement=words, is_true=st.booleans())

questions: st.SearchStrategy[Question] = st.one_of(
    single_choices(), multiple_choices(), true_falses, orderings(), matchings(), numbers(), clozes()
)


def parts_of(question: Question) -> list[str]:
    match question:
        case SingleChoice(options=parts) | MultipleChoice(options=parts):
            return [part.id for part in parts]
        case Ordering(items=items):
            return [item.id for item in items]
        case Matching(pairs=pairs):
            return [pair.id for pair in pairs]
        case Cloze(gaps=gaps):
            return [gap.id for gap in gaps]
        case TrueFalse():
            return [TRUTH]
        case _:
            return [NUMBER]


def answers_to(question: Question) -> st.SearchStrategy[Answer]:
    """Sensible and senseless answers alike, also to parts that do not exist."""
    parts = parts_of(question)
    values = st.one_of(st.sampled_from([CHOSEN, "true", "false", "1", "2", "3", "1,5", *parts]), words)
    return st.dictionaries(st.one_of(st.sampled_from(parts), words), values, max_size=8)
