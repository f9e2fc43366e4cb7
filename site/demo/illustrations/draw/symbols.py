"""Signs that stand for ideas. Each is centred on (0, 0) and about 200 across unless it says otherwise."""

import math

from .palette import AMBER, INK, PAPER, shade
from .shapes import arc, circle, group, limb, path, polar, polygon, rect, ring


def gear(colour: str, r: float = 100, teeth: int = 9, hole: str = "") -> str:
    """A toothed wheel; ``hole`` is the colour seen through its middle."""
    parts = circle(0, 0, r * 0.8, colour)
    for index in range(teeth):
        tooth = polygon([(-r * 0.17, -r * 0.7), (-r * 0.12, -r), (r * 0.12, -r), (r * 0.17, -r * 0.7)], colour)
        parts += group(tooth, rotate=index * 360 / teeth)
    return parts + (circle(0, 0, r * 0.34, hole) if hole else "")


def check(colour: str, size: float = 100, width: float = 30) -> str:
    return limb([(-size * 0.5, size * 0.02), (-size * 0.12, size * 0.38), (size * 0.52, -size * 0.36)], width, colour)


def bubble(colour: str, width: float = 220, height: float = 150, tail: int = -1) -> str:
    """A speech bubble whose tail points down to the left (-1) or to the right (1)."""
    x = tail * width * 0.22
    return rect(-width / 2, -height / 2, width, height, colour, min(48, height / 2)) + polygon(
        [(x - 26, height / 2 - 4), (x + 26, height / 2 - 4), (x + tail * 34, height / 2 + 50)], colour
    )


def lines(colour: str, lengths: tuple[float, ...], gap: float = 34, width: float = 14) -> str:
    """Lines of writing, left-aligned at (0, 0)."""
    return "".join(limb([(0, i * gap), (length, i * gap)], width, colour) for i, length in enumerate(lengths))


def person_sign(colour: str, size: float = 100) -> str:
    """Head and shoulders as a sign."""
    w = size * 0.42
    return circle(0, -size * 0.26, size * 0.22, colour) + path(
        f"M{-w} {size * 0.5}L{-w} {size * 0.36}A{w} {size * 0.34} 0 0 1 {w} {size * 0.36}L{w} {size * 0.5}Z",
        colour,
    )


def bulb(glass: str, socket: str) -> str:
    """A lamp with rays; 260 high."""
    rays = "".join(limb([polar(0, -30, 124, a), polar(0, -30, 152, a)], 16, glass) for a in (180, 225, 270, 315, 360))
    return (
        rays
        + circle(0, -30, 92, glass)
        + polygon([(-58, 30), (58, 30), (40, 84), (-40, 84)], glass)
        + rect(-40, 84, 80, 20, socket, 10)
        + rect(-34, 110, 68, 20, socket, 10)
    )


def padlock(body: str, bow: str, keyhole: str) -> str:
    """A closed padlock, 260 wide and 340 high."""
    return (
        arc(0, -70, 84, 180, 360, 40, bow)
        + rect(-104, -72, 40, 70, bow)
        + rect(64, -72, 40, 70, bow)
        + rect(-130, -40, 260, 220, body, 48)
        + path("M130 20L130 132A48 48 0 0 1 82 180L20 180Z", shade(body, 0.12))
        + circle(0, 52, 30, keyhole)
        + polygon([(-14, 60), (14, 60), (24, 124), (-24, 124)], keyhole)
    )


def key(colour: str, length: float = 300) -> str:
    """A key whose bow is at (0, 0) and whose bit is to the right."""
    return (
        ring(0, 0, 48, 30, colour)
        + limb([(56, 0), (length, 0)], 28, colour)
        + rect(length - 76, 0, 26, 62, colour, 6)
        + rect(length - 30, 0, 26, 48, colour, 6)
    )


def magnifier(rim: str, glass: str) -> str:
    """A magnifying glass; its handle points down to the right."""
    return limb([(72, 72), (150, 150)], 40, shade(rim, 0.3)) + circle(0, 0, 100, rim) + circle(0, 0, 78, glass)


def scales(colour: str, pan: str, tilt: float = 0) -> str:
    """A balance 560 wide that stands on (0, 0), 430 high. Its pans hang level at -170 for ``tilt`` 0."""
    parts = rect(-110, -26, 220, 26, colour, 13) + rect(-15, -400, 30, 390, colour, 10)
    rise = 210 * math.sin(math.radians(tilt))
    parts += limb([(-210, -380 - rise), (210, -380 + rise)], 24, colour) + circle(0, -400, 34, AMBER)
    for side in (-1, 1):
        top = -380 + side * rise
        parts += limb([(side * 210 - 90, top + 200), (side * 210, top), (side * 210 + 90, top + 200)], 8, colour)
        parts += path(f"M{side * 210 - 116} {top + 196}A116 84 0 0 0 {side * 210 + 116} {top + 196}Z", pan)
    return parts


def pin(colour: str, hole: str = PAPER) -> str:
    """A map pin with its tip on (0, 0), 160 high."""
    return path("M0 0C-20-40-62-62-62-102A62 62 0 0 1 62-102C62-62 20-40 0 0Z", colour) + circle(0, -102, 24, hole)


def flag(colour: str, pole: str = INK, height: float = 220) -> str:
    """A pennant on its pole, standing on (0, 0)."""
    return rect(-6, -height, 12, height, pole, 6) + polygon(
        [(6, -height + 6), (126, -height + 46), (6, -height + 88)], colour
    )


def umbrella(colour: str, panel: str, width: float = 640) -> str:
    """The canopy of an open umbrella; the middle of its rim is on (0, 0)."""
    half = width / 2
    tip = rect(-9, -half * 0.86 - 24, 18, 60, shade(colour, 0.5), 9)
    canopy = path(f"M{-half} 0A{half} {half * 0.86} 0 0 1 {half} 0Z", colour)
    return tip + canopy + path(f"M{-half / 3} 0A{half / 3} {half * 0.86} 0 0 1 {half / 3} 0Z", panel)


def cross(colour: str, size: float = 100) -> str:
    arm = size * 0.32
    return rect(-arm / 2, -size / 2, arm, size, colour, 8) + rect(-size / 2, -arm / 2, size, arm, colour, 8)


def heart(colour: str, size: float = 100) -> str:
    lobe = path("M0 44C-70-4-50-50-24-46C-8-44 0-30 0-24Z", colour)
    return group(lobe, group(lobe, flip=True), rect(-1, -24, 2, 66, colour), scale=size / 100)
