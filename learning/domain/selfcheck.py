"""The company check: statements rated on a scale, summed per dimension, read in bands.

Answers come in, a result goes out, nothing is kept. "Don't know" and unanswered statements count alike: they are left
out and named, and a dimension with too many of them gets no band.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Band:
    """`minimum` and `maximum` belong to the band."""

    id: str
    minimum: int
    maximum: int


@dataclass(frozen=True, kw_only=True)
class Dimension:
    id: str
    statements: tuple[str, ...]
    bands: tuple[Band, ...]


@dataclass(frozen=True, kw_only=True)
class Check:
    """`top` is the highest value of the scale, whose lowest is 0."""

    top: int
    dimensions: tuple[Dimension, ...]
    bands: tuple[Band, ...]
    max_unanswered: int

    @property
    def maximum(self) -> int:
        return sum(self.maximum_of(dimension) for dimension in self.dimensions)

    def maximum_of(self, dimension: Dimension) -> int:
        return self.top * len(dimension.statements)


@dataclass(frozen=True)
class DimensionResult:
    """`points` and `band` are None when too few statements were answered."""

    dimension: Dimension
    points: int | None
    maximum: int
    band: Band | None
    unanswered: tuple[str, ...]


@dataclass(frozen=True)
class Result:
    """`points` and `band` of the whole are None unless every dimension has a result."""

    dimensions: tuple[DimensionResult, ...]
    points: int | None
    maximum: int
    band: Band | None


def result_of(check: Check, answers: Mapping[str, int]) -> Result:
    """`answers` gives a value per statement id; unknown ids and values outside the scale are ignored."""
    dimensions = tuple(_dimension_result(check, dimension, answers) for dimension in check.dimensions)
    points = [dimension.points for dimension in dimensions]
    known = [value for value in points if value is not None]
    total = sum(known) if points and len(known) == len(points) else None
    return Result(dimensions, total, check.maximum, band_of(check.bands, total))


def _dimension_result(check: Check, dimension: Dimension, answers: Mapping[str, int]) -> DimensionResult:
    given = {id: answers[id] for id in dimension.statements if 0 <= answers.get(id, -1) <= check.top}
    unanswered = tuple(id for id in dimension.statements if id not in given)
    points = None
    if given and len(unanswered) <= check.max_unanswered:
        points = scaled(sum(given.values()), answered=len(given), of=len(dimension.statements))
    return DimensionResult(
        dimension, points, check.maximum_of(dimension), band_of(dimension.bands, points), unanswered
    )


def scaled(points: int, *, answered: int, of: int) -> int:
    """`points` projected from the answered statements to all of them, halves rounded up."""
    return (2 * points * of + answered) // (2 * answered)


def band_of(bands: Sequence[Band], points: int | None) -> Band | None:
    if points is None:
        return None
    return next((band for band in bands if band.minimum <= points <= band.maximum), None)


def uncovered(bands: Sequence[Band], maximum: int) -> list[int]:
    """Points between 0 and `maximum` that fall into no band or into more than one."""
    return [
        points for points in range(maximum + 1) if sum(band.minimum <= points <= band.maximum for band in bands) != 1
    ]
