"""The geometry of a radar chart: plain numbers, to be drawn as SVG."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

SIZE = 400
RADIUS = 150
RINGS = 3


@dataclass(frozen=True)
class Point:
    x: float
    y: float

    def __str__(self) -> str:
        return f"{self.x:.1f},{self.y:.1f}"


@dataclass(frozen=True)
class Axis:
    """`anchor` is the text anchor that keeps the label outside the chart."""

    end: Point
    label: Point
    anchor: str


@dataclass(frozen=True)
class Radar:
    """`shape` and `rings` are lists of points as SVG's `polygon` takes them."""

    axes: list[Axis]
    rings: list[str]
    shape: str
    marks: list[Point]


def radar(shares: Sequence[float | None]) -> Radar:
    """`shares` between 0 and 1, one per axis, clockwise from the top; None is drawn in the middle without a mark."""
    count = len(shares)
    ends = [_point(index, count, 1) for index in range(count)]
    marks = [_point(index, count, share) for index, share in enumerate(shares) if share is not None]
    shape = [_point(index, count, share or 0) for index, share in enumerate(shares)]
    rings = [[_point(index, count, ring / RINGS) for index in range(count)] for ring in range(1, RINGS + 1)]
    return Radar(
        axes=[Axis(end, _point(index, count, 1.13), _anchor(end)) for index, end in enumerate(ends)],
        rings=[_joined(ring) for ring in rings],
        shape=_joined(shape),
        marks=marks,
    )


def _point(index: int, count: int, share: float) -> Point:
    angle = 2 * math.pi * index / count - math.pi / 2
    return Point(SIZE / 2 + RADIUS * share * math.cos(angle), SIZE / 2 + RADIUS * share * math.sin(angle))


def _anchor(end: Point) -> str:
    if abs(end.x - SIZE / 2) < 1:
        return "middle"
    return "start" if end.x > SIZE / 2 else "end"


def _joined(points: Sequence[Point]) -> str:
    return " ".join(map(str, points))
