from hypothesis import given
from hypothesis import strategies as st

from learning.domain.sealing import seal, unseal

TOKEN, OTHER_TOKEN = b"t" * 16, b"o" * 16


@given(st.text(max_size=200))
def test_the_token_opens_what_it_sealed(text: str) -> None:
    assert unseal(seal(text, token=TOKEN, place="step"), token=TOKEN, place="step") == text


def test_another_token_or_place_opens_nothing() -> None:
    sealed = seal("a note", token=TOKEN, place="step")

    assert unseal(sealed, token=OTHER_TOKEN, place="step") is None
    assert unseal(sealed, token=TOKEN, place="elsewhere") is None


@given(st.integers(0, 33))
def test_a_changed_byte_opens_nothing(place: int) -> None:
    sealed = bytearray(seal("a note", token=TOKEN, place="step"))
    sealed[place] ^= 1

    assert unseal(bytes(sealed), token=TOKEN, place="step") is None


def test_too_few_bytes_open_nothing() -> None:
    assert unseal(b"", token=TOKEN, place="step") is None


def test_the_same_note_never_looks_the_same() -> None:
    assert seal("a note", token=TOKEN, place="step") != seal("a note", token=TOKEN, place="step")
