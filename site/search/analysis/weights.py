"""How much a word says about an entry, by the field it stands in."""

from collections import defaultdict
from dataclasses import dataclass

from search.analysis.stopwords import is_stop_word
from search.analysis.tokens import clean, tokenise


@dataclass(frozen=True)
class Field:
    """`usual` is the usual length in words; longer fields count less by `evening` (BM25's b)."""

    weight: float
    usual: int
    evening: float


FIELDS = {
    "title": Field(weight=6, usual=6, evening=0.4),
    "aliases": Field(weight=5, usual=4, evening=0.3),
    "summary": Field(weight=2.5, usual=25, evening=0.5),
    "headings": Field(weight=2, usual=15, evening=0.5),
    "body": Field(weight=1, usual=400, evening=0.6),
}
# A subject is chosen by an editor, so it says as much as a title.
SUBJECT_WEIGHT = 5.0


@dataclass(frozen=True)
class Indexed:
    """What the index learns from one entry: word frequencies over all fields, and how each word was written."""

    frequencies: dict[str, float]
    written: dict[str, str]


def weigh(fields: dict[str, str], subjects: dict[str, float], language: str) -> Indexed:
    """The weighted frequencies of the words in the fields and of the subjects an entry is about, with their shares."""
    frequencies: dict[str, float] = defaultdict(float)
    written: dict[str, str] = {}
    for name, text in fields.items():
        tokens = tokenise(clean(text))
        field = FIELDS[name]
        evened = 1 - field.evening + field.evening * len(tokens) / field.usual
        for token in tokens:
            for word in token.words:
                if not is_stop_word(word, language):
                    frequencies[word] += field.weight / evened
                    written.setdefault(word, token.written if word == token.words[-1] else word)
    for subject, share in subjects.items():
        frequencies[subject] = SUBJECT_WEIGHT * share
    return Indexed(dict(frequencies), written)
