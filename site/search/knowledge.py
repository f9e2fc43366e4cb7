"""What the search knows of a language, built once per state of the index and shared by the threads of a process."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import Count, Prefetch

from core.models import Topic, TopicName
from search.analysis.everyday import everyday_subjects
from search.analysis.keys import fold
from search.analysis.lexicon import Lexicon
from search.analysis.lexicon import Word as LexiconWord
from search.analysis.thesaurus import Name, Subject, Thesaurus, both_names
from search.analysis.tokens import tokenise
from search.models import IndexState, SearchEntry, Word
from search.sources import TOPIC, naming_models


@dataclass(frozen=True)
class Knowledge:
    lexicon: Lexicon
    thesaurus: Thesaurus
    word_ids: dict[str, int]
    frequencies: dict[int, int]
    texts: dict[int, str] = field(repr=False)
    entries_of_kind: dict[int, int]
    # What editors call things, without abbreviations, with the beginnings under which it is suggested.
    names: dict[str, tuple[str, ...]]

    @property
    def total(self) -> int:
        return sum(self.entries_of_kind.values())


_known: dict[str, tuple[str, Knowledge]] = {}


def knowledge_of(language: str) -> Knowledge:
    """One query when nothing has changed since this process last asked."""
    token = IndexState.current()
    known = _known.get(language)
    if known is None or known[0] != token:
        # Two threads may build it at the same time; both are right, and the later one stays.
        known = _known[language] = (token, _build(language))
    return known[1]


def _build(language: str) -> Knowledge:
    rows = list(
        Word.objects.filter(language=language, frequency__gt=0).values_list(
            "pk", "text", "written", "key", "frequency"
        )
    )
    words = [LexiconWord(text, written, key, frequency) for _pk, text, written, key, frequency in rows if key]
    subjects = [*_topics(), *_named_things(), *everyday_subjects()]
    counts = SearchEntry.objects.filter(language=language).values_list("kind").annotate(Count("pk"))
    return Knowledge(
        lexicon=Lexicon(language, words),
        thesaurus=Thesaurus(subjects),
        word_ids={text: pk for pk, text, *_ in rows},
        frequencies={pk: frequency for pk, *_, frequency in rows},
        texts={pk: text for pk, text, *_ in rows},
        entries_of_kind=dict(counts),
        names=_suggestible(subjects, language),
    )


def _suggestible(subjects: list[Subject], language: str) -> dict[str, tuple[str, ...]]:
    names = [name.text for subject in subjects if subject.is_editorial for name in subject.names_in(language)]
    return {
        both_names(name)[0]: tuple(fold(word) for token in tokenise(name) for word in token.words) for name in names
    }


def _topics() -> list[Subject]:
    """A merged topic answers under the names of both."""
    names = Prefetch("names", TopicName.objects.select_related("locale"))
    by_target: dict[int, list[Topic]] = defaultdict(list)
    for topic in Topic.objects.prefetch_related(names):
        by_target[topic.merged_into_id or topic.pk].append(topic)
    return [
        Subject(
            names=tuple(name for topic in topics for name in _names_of(topic)),
            words=tuple(TOPIC.format(topic.pk) for topic in topics),
            is_editorial=True,
        )
        for topics in by_target.values()
    ]


def _names_of(topic: Topic) -> list[Name]:
    return [
        Name(row.locale.language_code, text) for row in topic.names.all() for text in [row.name, *row.synonym_list]
    ]


def _named_things() -> list[Subject]:
    """Translations of one thing are names of one thing."""
    names: dict = defaultdict(list)
    for model in naming_models():
        for thing in model.objects.select_related("locale"):
            if not getattr(thing, "live", True):
                continue
            names[thing.translation_key] += [Name(thing.locale.language_code, text) for text in thing.search_names]
    return [Subject(tuple(found), is_editorial=True) for found in names.values()]
