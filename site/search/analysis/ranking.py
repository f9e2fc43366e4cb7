"""Which entries answer a question best: BM25F over what a question may mean.

Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple weighted fields (CIKM 2004). The index holds the
weighted frequency of a word over all fields of an entry; saturation and rarity are applied here, per concept and not
per word, so that ten forms of one word count no more than one.
"""

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from search.analysis.concepts import Alternative, Concept
from search.analysis.question import Question

SATURATION = 3.0
# How much an entry with only a part of the question loses. Between 1 and 2 real questions are answered equally well.
COVERAGE = 1.5

Postings = dict[int, dict[str, float]]


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
    """Rows of (entry, word, weighted frequency) by entry and word."""
    postings: Postings = defaultdict(dict)
    for entry, word, frequency in rows:
        postings[entry][word] = frequency
    return postings


def rank(question: Question, postings: Postings, total: int) -> list[Hit]:
    """The entries that answer, best first: all concepts before some, then by score, then by age of the entry."""
    asked = [concept for concept in question.concepts if concept.alternatives]
    if not asked:
        return []
    answers = [
        {entry: answer for entry, words in postings.items() if (answer := _answer(concept, words)).share}
        for concept in asked
    ]
    weights = [
        concept.importance * _rarity(sum(one.share == 1 for one in answer.values()), total)
        for concept, answer in zip(asked, answers, strict=True)
    ]
    needed = [number for number, concept in enumerate(asked) if concept.is_needed] or range(len(asked))
    is_known = all(concept.alternatives for concept in question.concepts if concept.is_needed)
    hits = (_hit(entry, [answer.get(entry, NO_ANSWER) for answer in answers], weights) for entry in postings)
    answering = [
        Hit(entry, score, is_known and all(found[number].share == 1 for number in needed))
        for entry, score, found in hits
        if score
    ]
    return sorted(answering, key=lambda hit: (-hit.score, hit.entry))


def _hit(entry: int, found: list[Answer], weights: list[float]) -> tuple[int, float, list[Answer]]:
    weighted = list(zip(weights, found, strict=True))
    coverage = sum(weight * answer.share for weight, answer in weighted) / sum(weights)
    return entry, sum(weight * answer.strength for weight, answer in weighted) * coverage**COVERAGE, found


def _answer(concept: Concept, words: dict[str, float]) -> Answer:
    return max(_answer_as(alternative, words) for alternative in concept.alternatives)


def _answer_as(alternative: Alternative, words: dict[str, float]) -> Answer:
    strengths = []
    for group in alternative.groups:
        frequency = sum(words[word] * weight for word, weight in group.items() if word in words)
        strengths.append(frequency * (SATURATION + 1) / (frequency + SATURATION))
    share = sum(1 for strength in strengths if strength) / len(strengths)
    if share < 1 and not alternative.may_be_partial:
        return NO_ANSWER
    return Answer(share * alternative.weight * sum(strengths) / len(strengths), share)


def _rarity(entries: int, total: int) -> float:
    return math.log(1 + (total - min(entries, total) + 0.5) / (entries + 0.5))
