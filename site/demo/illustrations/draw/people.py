"""Figures: one build for everybody, told apart by skin, hair, clothes and what they do.

A figure is drawn around the middle of its shoulders; its head is 124 high.
"""

import math
from dataclasses import dataclass

from . import hair
from .palette import AMBER, INK, PAPER, shade
from .shapes import Point, circle, group, limb, path, polygon, rect

SHOULDER = 80
UPPER_ARM = 148
FOREARM = 142
HIP = 330
FLOOR = 690


@dataclass(frozen=True)
class Person:
    """How somebody looks, wherever the figure appears."""

    skin: str
    top: str
    hair: str = INK
    style: str = "crop"
    outfit: str = "plain"
    legs: str = INK
    helmet: str = ""
    headset: str = ""


def head(person: Person) -> str:
    """The head alone, around (0, 0), looking to the right."""
    if person.style == "scarf":
        parts = hair.behind("scarf", shade(person.hair)) + hair.scarf(person.hair, person.skin)
        nose = path("M53-8Q70 14 58 20Q54 22 48 20Z", person.skin)
        parts += nose
    else:
        parts = hair.behind(person.style, person.hair)
        parts += rect(-52, -64, 104, 126, person.skin, 50)
        parts += path("M50-8Q68 14 56 20Q52 22 46 20Z", person.skin)
        parts += hair.over(person.style, person.hair)
        parts += circle(-18, 6, 14, person.skin) + circle(-17, 7, 6, shade(person.skin, 0.22))
    if person.headset:
        parts += hair.headset(person.headset)
    if person.helmet:
        parts += hair.helmet(person.helmet, shade(person.helmet))
    return parts


def torso(person: Person, length: float) -> str:
    """Shoulders and trunk with the clothes' details."""
    outline = f"M-104 {length}L-110 84C-112 26-76 0-34 0L34 0C76 0 112 26 110 84L104 {length}Z"
    parts = path(outline, person.top)
    if person.outfit == "shirt":
        parts += polygon([(-30, 0), (30, 0), (0, 62)], PAPER)
        parts += path(
            f"M-30 0L-62 2L0 {min(length, 190)}L0 62Z M30 0L62 2L0 {min(length, 190)}L0 62Z",
            shade(person.top),
        )
    elif person.outfit == "vest":
        for y in (120, 200):
            if y + 30 < length:
                parts += rect(-109, y, 218, 30, PAPER)
        parts += polygon([(-30, 0), (30, 0), (0, 70)], INK)
    elif person.outfit == "dungarees":
        parts += rect(-68, 116, 136, max(length - 116, 0), person.legs, 14)
        for x in (-1, 1):
            parts += limb([(x * 52, 130), (x * 60, 6)], 26, person.legs, "butt")
        parts += circle(-53, 134, 9, AMBER) + circle(53, 134, 9, AMBER)
    elif person.outfit == "tunic":
        parts += polygon([(-34, 0), (34, 0), (0, 74)], person.skin)
        parts += path("M-34 0L-50 0L0 102L50 0L34 0L0 74Z", PAPER)
        parts += rect(34, 150, 44, 12, PAPER, 6)
    else:
        parts += path("M-34 0C-30 30 30 30 34 0Z", shade(person.top))
    return parts


def elbow(shoulder: Point, hand: Point, side: int, bend: int) -> Point:
    """Where the elbow must be for this hand: hanging and outward, or on the other side if ``bend`` is -1."""
    dx, dy = hand[0] - shoulder[0], hand[1] - shoulder[1]
    distance = math.hypot(dx, dy) or 1
    reach = min(distance, UPPER_ARM + FOREARM - 1)
    along = (UPPER_ARM**2 - FOREARM**2 + reach**2) / (2 * reach)
    across = math.sqrt(max(UPPER_ARM**2 - along**2, 0))
    ux, uy = dx / distance, dy / distance
    middle = shoulder[0] + ux * along, shoulder[1] + uy * along
    joints = [(middle[0] - uy * across * turn, middle[1] + ux * across * turn) for turn in (1, -1)]
    joints.sort(key=lambda joint: joint[1] + 0.6 * side * joint[0], reverse=bend >= 0)
    return joints[0]


def hand(skin: str, gesture: str) -> str:
    """A hand at (0, 0) that continues a forearm coming from the left, thumb up."""
    if gesture == "point":
        return (
            rect(-16, -24, 50, 48, skin, 22)
            + limb([(20, -12), (64, -12)], 18, skin)
            + limb([(6, -18), (20, -32)], 16, skin)
        )
    if gesture == "fist":
        return circle(8, 0, 28, skin)
    return rect(-16, -23, 66, 46, skin, 22) + limb([(4, -14), (28, -36)], 18, skin)


def arm(person: Person, side: int, target: Point, *, bend: int = 0, gesture: str = "open") -> tuple[str, str]:
    """Return sleeve and hand separately, so that something held can be drawn between them."""
    shoulder = (side * SHOULDER, 62)
    reach = math.hypot(target[0] - shoulder[0], target[1] - shoulder[1])
    limit = UPPER_ARM + FOREARM - 2
    if reach > limit:
        target = (
            shoulder[0] + (target[0] - shoulder[0]) * limit / reach,
            shoulder[1] + (target[1] - shoulder[1]) * limit / reach,
        )
    joint = elbow(shoulder, target, side, bend)
    angle = math.degrees(math.atan2(target[1] - joint[1], target[0] - joint[0]))
    sleeve = limb([shoulder, joint, target], 62, shade(person.top, 0.12 if side > 0 else 0.2))
    palm = group(hand(person.skin, gesture), rotate=angle)
    if abs(angle) > 90:
        palm = group(hand(person.skin, gesture), rotate=180 + angle, flip=True)
    return sleeve, group(palm, at=(target[0], target[1]))


def figure(
    person: Person,
    *,
    at: Point,
    scale: float = 1,
    look: int = 1,
    left: Point | None = (-126, 336),
    right: Point | None = (126, 336),
    bends: tuple[int, int] = (0, 0),
    gestures: tuple[str, str] = ("open", "open"),
    held: str = "",
    length: float = HIP,
    standing: bool = False,
    stride: float = 0,
    tilt: float = 0,
) -> str:
    """A whole figure; ``left`` and ``right`` are where its hands are, as seen by the viewer.

    ``look`` 1 turns the head to the right, -1 to the left. ``held`` is drawn under the hands. ``standing``
    adds legs down to ``FLOOR``; ``stride`` sets the feet apart.
    """
    parts = ""
    if standing:
        parts += legs(person, stride, look)
    sleeves, hands = "", ""
    for side, target, bend, gesture in zip((-1, 1), (left, right), bends, gestures, strict=True):
        if target is not None:
            sleeve, palm = arm(person, side, target, bend=bend, gesture=gesture)
            sleeves += sleeve
            hands += palm
    neck = rect(-25, -80, 50, 104, shade(person.skin, 0.14), 22)
    face = group(head(person), at=(look * 6, -116), scale=1.12, rotate=tilt, flip=look < 0)
    body = torso(person, length)
    return group(parts, body, neck, face, sleeves, held, hands, at=at, scale=scale)


def legs(person: Person, stride: float, look: int) -> str:
    """Legs and shoes of a standing figure."""
    parts = ""
    shoe = shade(person.legs, 0.45)
    for side in (-1, 1):
        foot = side * (52 + stride)
        inner, outer = side * 3, side * 104
        parts += polygon(
            [(inner, HIP), (outer, HIP), (foot + side * 40, FLOOR - 16), (foot - side * 38, FLOOR - 16)],
            shade(person.legs, 0.14 if side == look else 0),
        )
        toe = foot + look * 18
        parts += path(f"M{toe - 54} {FLOOR}C{toe - 54} {FLOOR - 50} {toe + 54} {FLOOR - 50} {toe + 54} {FLOOR}Z", shoe)
    return parts + rect(-104, HIP - 40, 208, 76, person.legs, 24)
