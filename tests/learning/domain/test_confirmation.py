from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning.domain.confirmation import Confirmation, NotAConfirmation, confirm, decode, encode

names = st.text(min_size=1, max_size=40)


@st.composite
def confirmations(draw: st.DrawFn) -> Confirmation:
    published = draw(st.dates(min_value=date(2020, 1, 1)))
    return confirm(
        name=draw(names),
        module=draw(st.uuids()),
        version=f"{published.isoformat()}.{draw(st.binary(min_size=4, max_size=4)).hex()}",
        day=draw(st.dates(min_value=date(2020, 1, 1))),
        salt=draw(st.binary(min_size=16, max_size=16)),
    )


def of(name: str) -> Confirmation:
    return confirm(
        name=name, module=UUID(int=1), version="2026-11-22.0a1b2c3d", day=date(2026, 11, 24), salt=b"s" * 16
    )


@given(confirmations())
def test_bytes_say_the_same_as_the_confirmation(confirmation: Confirmation) -> None:
    assert decode(encode(confirmation)) == confirmation


@given(st.binary(max_size=100))
def test_other_bytes_are_refused_or_are_exactly_what_would_be_written(data: bytes) -> None:
    try:
        confirmation = decode(data)
    except NotAConfirmation:
        return

    assert encode(confirmation) == data


def test_the_typed_name_is_recognised_whatever_its_case_and_spacing() -> None:
    confirmation = of("Alex  Muster-Straße")

    assert confirmation.names(" alex muster-strasse ")
    assert not confirmation.names("Alex Muster")
    assert not confirmation.names("")


def test_the_name_cannot_be_read_from_the_bytes() -> None:
    assert b"muster" not in encode(of("Alex Muster")).lower()


@pytest.mark.parametrize("data", [b"", b"\x01", b"\x02" + bytes(76), b"\x01" + b"\xff" * 76])
def test_damaged_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(NotAConfirmation):
        decode(data)
