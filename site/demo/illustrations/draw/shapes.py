"""Plain SVG shapes. Every function returns markup; angles are degrees, clockwise."""

import math
from collections.abc import Iterable
from zlib import crc32

Point = tuple[float, float]


def number(value: float) -> str:
    """Write a coordinate with at most one decimal, which is finer than a pixel needs."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def circle(x: float, y: float, r: float, fill: str) -> str:
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(r)}" fill="{fill}"/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str) -> str:
    return f'<ellipse cx="{number(x)}" cy="{number(y)}" rx="{number(rx)}" ry="{number(ry)}" fill="{fill}"/>'


def rect(x: float, y: float, width: float, height: float, fill: str, r: float = 0) -> str:
    corner = f' rx="{number(r)}"' if r else ""
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
        f'{corner} fill="{fill}"/>'
    )


def path(d: str, fill: str) -> str:
    return f'<path d="{d}" fill="{fill}"/>'


def polygon(points: Iterable[Point], fill: str) -> str:
    corners = " ".join(f"{number(x)},{number(y)}" for x, y in points)
    return f'<polygon points="{corners}" fill="{fill}"/>'


def limb(points: Iterable[Point], width: float, fill: str, cap: str = "round") -> str:
    """A ribbon of constant width along straight pieces, rounded at its joints: arms, cables, girders."""
    line = "M" + " L".join(f"{number(x)} {number(y)}" for x, y in points)
    return ribbon(line, width, fill, cap)


def ribbon(d: str, width: float, fill: str, cap: str = "round") -> str:
    """A ribbon of constant width along any path."""
    return (
        f'<path d="{d}" fill="none" stroke="{fill}" stroke-width="{number(width)}"'
        f' stroke-linecap="{cap}" stroke-linejoin="round"/>'
    )


def ring(x: float, y: float, r: float, width: float, fill: str) -> str:
    """A ring; ``r`` is the radius of the middle of its band."""
    return (
        f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(r)}" fill="none" stroke="{fill}"'
        f' stroke-width="{number(width)}"/>'
    )


def polar(x: float, y: float, r: float, angle: float) -> Point:
    """Return the point at ``angle`` on a circle; 0 is right, 90 is down."""
    turn = math.radians(angle)
    return x + r * math.cos(turn), y + r * math.sin(turn)


def arc(x: float, y: float, r: float, start: float, end: float, width: float, fill: str) -> str:
    """Part of a ring, clockwise from ``start`` to ``end``, with round ends."""
    (x1, y1), (x2, y2) = polar(x, y, r, start), polar(x, y, r, end)
    large = int(end - start > 180)
    radius = number(r)
    line = f"M{number(x1)} {number(y1)} A{radius} {radius} 0 {large} 1 {number(x2)} {number(y2)}"
    return ribbon(line, width, fill)


def sector(x: float, y: float, r: float, start: float, end: float, fill: str) -> str:
    """A slice of a disc, clockwise from ``start`` to ``end``."""
    (x1, y1), (x2, y2) = polar(x, y, r, start), polar(x, y, r, end)
    large = int(end - start > 180)
    radius = number(r)
    return path(
        f"M{number(x)} {number(y)} L{number(x1)} {number(y1)}"
        f" A{radius} {radius} 0 {large} 1 {number(x2)} {number(y2)} Z",
        fill,
    )


def group(*parts: str, at: Point = (0, 0), scale: float = 1, rotate: float = 0, flip: bool = False) -> str:
    """Put parts drawn around (0, 0) somewhere else; ``flip`` mirrors them left to right."""
    steps = [f"translate({number(at[0])} {number(at[1])})"] if at != (0, 0) else []
    if rotate:
        steps.append(f"rotate({number(rotate)})")
    if scale != 1 or flip:
        steps.append(f"scale({-scale if flip else scale:g} {scale:g})")
    transform = f' transform="{" ".join(steps)}"' if steps else ""
    return f"<g{transform}>{''.join(parts)}</g>"


def clip(outline: str, *parts: str) -> str:
    """Show parts only inside ``outline``; equal outlines share one name, so output never varies."""
    name = f"c{crc32(outline.encode()):08x}"
    return f'<clipPath id="{name}">{outline}</clipPath><g clip-path="url(#{name})">{"".join(parts)}</g>'
