"""Which entries answer a question best: BM25F over what a question may mean.

Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple weighted fields (CIKM 2004). The index holds the
weighted frequency of a word over all fields of an entry; saturation and rarity are applied here, per concept and not
per word, so that ten forms of one word count no more than one.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from search.analysis.concepts import Alternative, Concept, Group
from search.analysis.question import Question

SATURATION = 3.0

# Weighted frequencies by word and entry.
Postings = dict[str, dict[int, float]]


@dataclass(frozen=True)
class Hit:
    """An entry that answers; `answers_all` when every concept was found in it."""

    entry: int
    score: float
    answers_all: bool


class Answer(NamedTuple):
    """How well an entry answers one concept, and the share of the concept's words it has."""

    strength: float
    share: float


NO_ANSWER = Answer(0.0, 0.0)


def postings_of(rows: Iterable[tuple[int, str, float]]) -> Postings:
    """Rows of (entry, word, weighted frequency) by word and entry."""
    postings: Postings = defaultdict(dict)
    for entry, word, frequency in rows:
        postings[word][entry] = frequency
    return postings


def rank(question: Question, postings: Postings, total: int) -> list[Hit]:
    """The entries that answer, best first, then by age of the entry.

    An entry counts in proportion to the part of the question it has. So what has all of it comes first, except before
    what is all about the most telling part; to put it first always, fewer real questions found their page (by two in
    a hundred).
    """
    asked = [concept for concept in question.concepts if concept.alternatives]
    if not asked:
        return []
    judged = [_judge(concept, postings, total) for concept in asked]
    answers = [answer for answer, _rarity in judged]
    importance = [concept.importance for concept in asked]
    weights = [concept.importance * rarity for concept, (_answer, rarity) in zip(asked, judged, strict=True)]
    needed = [number for number, concept in enumerate(asked) if concept.is_needed] or range(len(asked))
    is_known = all(concept.alternatives for concept in question.concepts if concept.is_needed)
    hits = []
    for entry in set().union(*answers):
        found = [answer.get(entry, NO_ANSWER) for answer in answers]
        coverage = _weighted(weights, [answer.share for answer in found]) / sum(weights)
        score = _weighted(importance, [answer.strength for answer in found]) * coverage
        hits.append(Hit(entry, score, is_known and all(found[number].share == 1 for number in needed)))
    return sorted(hits, key=lambda hit: (-hit.score, hit.entry))


def _weighted(weights: list[float], values: list[float]) -> float:
    return sum(weight * value for weight, value in zip(weights, values, strict=True))


def _judge(concept: Concept, postings: Postings, total: int) -> tuple[dict[int, Answer], float]:
    """By entry, the best alternative counting; and how rare the concept is.

    What was typed is as rare as the entries with it are. A commoner name of the same thing counts less, so that
    examples of everything do not outdo the story that was asked for; a rarer one counts no more.
    """
    found = [(one.is_typed, dict(_answers_as(one, postings))) for one in concept.alternatives]
    other = _rarity(_full([answers for is_typed, answers in found if not is_typed]), total)
    typed = _rarity(_full([answers for is_typed, answers in found if is_typed]), total)
    most = typed if any(answers for is_typed, answers in found if is_typed) else other
    best: dict[int, Answer] = {}
    for is_typed, answers in found:
        rarity = most if is_typed else min(most, other)
        for entry, answer in answers.items():
            rated = Answer(answer.strength * rarity, answer.share)
            if rated > best.get(entry, NO_ANSWER):
                best[entry] = rated
    return best, most


def _full(found: list[dict[int, Answer]]) -> int:
    """How many entries have all words of one of the alternatives."""
    return len({entry for answers in found for entry, answer in answers.items() if answer.share == 1})


def _answers_as(alternative: Alternative, postings: Postings) -> Iterator[tuple[int, Answer]]:
    strengths = [_strengths(group, postings) for group in alternative.groups]
    number = len(strengths)
    entries = set(strengths[0]).union(*strengths[1:])
    if not alternative.may_be_partial:
        entries.intersection_update(*strengths)
    for entry in entries:
        found = [of_group[entry] for of_group in strengths if entry in of_group]
        share = len(found) / number
        yield entry, Answer(share * alternative.weight * sum(found) / number, share)


def _strengths(group: Group, postings: Postings) -> dict[int, float]:
    """By entry, the frequency of all words of the group together, saturated."""
    frequencies: dict[int, float] = defaultdict(float)
    for word, closeness in group.items():
        for entry, frequency in postings.get(word, {}).items():
            frequencies[entry] += frequency * closeness
    return {entry: frequency * (SATURATION + 1) / (frequency + SATURATION) for entry, frequency in frequencies.items()}


def _rarity(entries: int, total: int) -> float:
    return math.log(1 + (total - min(entries, total) + 0.5) / (entries + 0.5))
