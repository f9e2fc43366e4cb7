"""The picture of the home page."""

from .. import nature, ruhr, symbols
from ..canvas import picture
from ..hands import open_hand
from ..palette import (
    AMBER,
    AMBER_LIGHT,
    BRICK,
    INK,
    PAPER,
    PETROL,
    PETROL_LIGHT,
    SKIN_DEEP,
    SKIN_LIGHT,
    TEAL,
    mix,
    shade,
)
from ..shapes import circle, group, limb, path, rect


def book_sign(colour: str) -> str:
    """An open book as a sign, 120 across."""
    half = path("M-5-34C-24-52-48-52-64-46L-64 40C-46 34-24 36-5 50Z", colour)
    return half + group(half, flip=True)


def meeting_sign(colour: str, table: str) -> str:
    """Three people around a table as a sign, 130 across."""
    people = "".join(
        group(symbols.person_sign(colour, size), at=(x, y))
        for x, y, size in ((-44, -6, 66), (44, -6, 66), (0, -26, 74))
    )
    return people + rect(-66, 24, 132, 20, table, 10)


def story_sign(colour: str, ink: str) -> str:
    return group(
        symbols.bubble(colour, 130, 92),
        limb([(-34, -16), (36, -16)], 12, ink),
        limb([(-34, 14), (14, 14)], 12, ink),
        at=(0, -10),
    )


def horizon() -> str:
    """The region from colliery to canal, dark against the rising sun."""
    far, near = mix(PETROL, PETROL_LIGHT, 0.32), shade(PETROL, 0.3)
    return (
        group(ruhr.heap(far, 760, 220), at=(210, 960))
        + group(ruhr.tetrahedron(far), at=(210, 746), scale=0.72)
        + group(ruhr.cooling_tower(far), at=(1440, 960))
        + group(ruhr.chimney(far, 420), at=(1290, 960))
        + group(ruhr.winding_tower(near), at=(640, 960), scale=0.86)
        + group(ruhr.gasometer(near), at=(960, 960), scale=0.86)
        + group(ruhr.sheds(near, 3), at=(1370, 960))
        + group(nature.tree(near, near, 210), at=(80, 960))
        + group(nature.poplar(near, near, 250), at=(400, 960))
        + group(nature.poplar(near, near, 210), at=(470, 960))
        + group(nature.tree(near, near, 200), at=(1120, 960))
        + rect(0, 958, 1600, 242, near)
    )


def home() -> str:
    """Two open hands and the four things one can do here: learn, discover, meet, check."""
    signs = (
        (330, 440, TEAL, book_sign(PAPER)),
        (640, 250, BRICK, story_sign(PAPER, BRICK)),
        (960, 250, mix(PETROL, INK, 0.55), meeting_sign(PAPER, AMBER)),
        (1270, 440, AMBER, symbols.check(INK, 100, 26)),
    )
    discs = "".join(
        circle(x, y, 132, PAPER) + circle(x, y, 116, tone) + group(sign, at=(x, y)) for x, y, tone, sign in signs
    )
    return picture(
        PETROL,
        circle(800, 900, 520, AMBER_LIGHT),
        circle(800, 900, 400, mix(AMBER_LIGHT, AMBER, 0.35)),
        horizon(),
        group(open_hand(SKIN_DEEP, AMBER, PAPER), at=(480, 840), scale=1.28, rotate=10),
        group(open_hand(SKIN_LIGHT, BRICK, PAPER), at=(1120, 840), scale=1.28, rotate=-10, flip=True),
        discs,
        height=1200,
    )


SCENES = {"home": home}
