"""The order in which parts of a question are shown: mixed, the same for everybody, never the solution."""

import hashlib
from collections.abc import Sequence
from typing import Protocol, TypeVar


class HasId(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=HasId)


def shuffled(items: Sequence[T], *, seed: str) -> list[T]:
    """`items` in an order that follows from `seed` and their ids alone, so that a page can be cached for all."""
    return sorted(items, key=lambda item: hashlib.sha256(f"{seed} {item.id}".encode()).digest())


def misplaced(items: Sequence[T], *, seed: str) -> list[T]:
    """Like `shuffled`, but never in the order given, which is the correct one."""
    mixed = shuffled(items, seed=seed)
    if len(mixed) > 1 and [item.id for item in mixed] == [item.id for item in items]:
        return [*mixed[1:], mixed[0]]
    return mixed
