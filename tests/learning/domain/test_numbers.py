from decimal import Decimal

import pytest

from learning.domain.numbers import parse_number


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("5", "de", "5"),
        (" 5 ", "en", "5"),
        ("1,5", "de", "1.5"),
        ("1,5", "en", "1.5"),
        ("1.5", "de", "1.5"),
        ("1.500", "de", "1500"),
        ("1.500", "en", "1.500"),
        ("1,500", "de", "1.500"),
        ("1,500", "en", "1500"),
        ("0.500", "de", "0.500"),
        ("1.234,5", "en", "1234.5"),
        ("1,234.5", "de", "1234.5"),
        ("1.234.567", "en", "1234567"),
        ("12 000", "de", "12000"),
        ("−3", "de", "-3"),
        ("12'000", "de", "12000"),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, language: str, number: str) -> None:
    assert parse_number(text, language=language) == Decimal(number)


@pytest.mark.parametrize("text", ["", "five", "5 apples", "1,2,3.4.5", "--5", ".", "٣"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert parse_number(text, language="de") is None


def test_the_unit_may_follow_the_number() -> None:
    assert parse_number("5 Einstellungen", language="de", unit="Einstellungen") == 5
