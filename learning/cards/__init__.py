"""Steps as learners see them: what a form shows, how an answer is read from it, what comes back."""

from learning.cards.answers import AnswerTooLong, answer_from
from learning.cards.attempt import Attempt, Outcome
from learning.cards.card import StepCard, card_for, version_of
from learning.cards.deck import Deck, Part

__all__ = ["AnswerTooLong", "Attempt", "Deck", "Outcome", "Part", "StepCard", "answer_from", "card_for", "version_of"]
