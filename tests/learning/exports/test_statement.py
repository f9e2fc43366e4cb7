from datetime import date
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from learning.domain.confirmation import confirm
from learning.exports.statement import private_key, public_key, public_text, sign, verify

KEY = private_key("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY")
CONFIRMATION = confirm(
    name="Alex Muster",
    module=UUID(int=7),
    version="2026-11-22.0a1b2c3d",
    day=date(2026, 11, 24),
    salt=b"s" * 16,
)


def test_a_signed_statement_says_what_was_signed() -> None:
    assert verify(sign(CONFIRMATION, KEY), [KEY.public_key()]) == CONFIRMATION


def test_the_statement_fits_into_an_address() -> None:
    assert len(sign(CONFIRMATION, KEY)) == 188


def test_another_key_verifies_nothing() -> None:
    assert verify(sign(CONFIRMATION, KEY), [Ed25519PrivateKey.generate().public_key()]) is None


def test_statements_of_a_retired_key_still_verify() -> None:
    new = Ed25519PrivateKey.generate()

    assert verify(sign(CONFIRMATION, KEY), [new.public_key(), public_key(public_text(KEY))]) == CONFIRMATION


@pytest.mark.parametrize("place", [0, 10, 60, 100, 187])
def test_a_changed_character_verifies_nothing(place: int) -> None:
    text = sign(CONFIRMATION, KEY)
    other = "A" if text[place] != "A" else "B"

    assert verify(text[:place] + other + text[place + 1 :], [KEY.public_key()]) is None


@pytest.mark.parametrize(
    "change", [lambda text: text + "=", lambda text: text + "A", lambda text: f" {text}", str.lower]
)
def test_only_the_canonical_text_verifies(change) -> None:
    assert verify(change(sign(CONFIRMATION, KEY)), [KEY.public_key()]) is None


@pytest.mark.parametrize("seed", ["", "short", "!" * 43])
def test_what_is_no_key_is_refused(seed: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        private_key(seed)
