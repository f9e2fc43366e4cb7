from hypothesis import given
from hypothesis import strategies as st

from learning.domain.crockford import ALPHABET
from learning.domain.identity import (
    fingerprint,
    learning_key,
    new_short_code,
    new_token,
    short_code_from,
    token_from_key,
)

tokens = st.binary(min_size=16, max_size=16)


@given(tokens)
def test_a_learning_key_leads_back_to_its_token(token: bytes) -> None:
    assert token_from_key(learning_key(token)) == token


@given(tokens)
def test_case_hyphens_and_spaces_do_not_matter(token: bytes) -> None:
    typed = f" {learning_key(token).lower().replace('-', ' ')} "

    assert token_from_key(typed) == token


@given(tokens, st.data())
def test_one_wrong_character_is_always_noticed(token: bytes, data: st.DataObject) -> None:
    key = learning_key(token).replace("-", "")
    place = data.draw(st.integers(0, 25))
    wrong = data.draw(st.sampled_from(ALPHABET).filter(lambda character: character != key[place]))

    assert token_from_key(key[:place] + wrong + key[place + 1 :]) is None


@given(tokens, st.integers(0, 24))
def test_two_swapped_neighbours_are_noticed(token: bytes, place: int) -> None:
    key = learning_key(token).replace("-", "")
    swapped = key[:place] + key[place + 1] + key[place] + key[place + 2 :]

    assert swapped == key or token_from_key(swapped) is None


def test_easily_confused_letters_are_read_as_digits() -> None:
    key = learning_key(bytes(16))

    assert token_from_key(key.replace("0", "O")) == bytes(16)
    assert key == "0000-0000-0000-0000-0000-0000-000"


def test_keys_of_another_length_or_size_are_refused() -> None:
    assert token_from_key("") is None
    assert token_from_key("0000") is None
    assert token_from_key("Z" * 27) is None


def test_short_codes_are_two_groups_of_four() -> None:
    code = new_short_code()

    assert len(code) == 9
    assert short_code_from(code.lower().replace("-", "")) == code


def test_what_cannot_be_a_short_code_is_refused() -> None:
    assert short_code_from("K7QM") is None
    assert short_code_from("K7QM-4TX!") is None


def test_tokens_are_long_random_and_told_apart() -> None:
    one, other = new_token(), new_token()

    assert len(one) == 16
    assert one != other
    assert fingerprint(one) != fingerprint(other)
    assert len(fingerprint(one)) == 64
