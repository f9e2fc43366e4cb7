"""Stories from health care: time to document, and a roster that gives reasons."""

from .. import cast, paperwork, symbols, views, workplace
from ..canvas import ground, picture
from ..palette import AMBER, AMBER_LIGHT, BRICK, BRICK_LIGHT, INK, PAPER, PETROL, SAND, TEAL, shade
from ..people import figure
from ..shapes import circle, clip, group, limb, rect, sector


def sun_sign(colour: str) -> str:
    rays = "".join(group(rect(-4, -40, 8, 14, colour, 4), rotate=a) for a in range(0, 360, 45))
    return circle(0, 0, 19, colour) + rays


def moon_sign(colour: str, behind: str) -> str:
    disc = circle(0, 0, 28, colour)
    return disc + clip(disc, circle(14, -8, 24, behind))


def eight_minutes() -> str:
    """A carer documents the visit beside the person she looks after; the clock reserves her the time."""
    clock = workplace.clock() + sector(0, 0, 84, -90, -42, AMBER) + limb([(0, -52), (0, 0), (34, 22)], 12, INK)
    return picture(
        SAND,
        views.evening(800, 430, 410, BRICK_LIGHT, views.settlement(BRICK, BRICK_LIGHT, 790)),
        ground(shade(BRICK, 0.25), 840),
        group(clock, at=(1210, 230), scale=1.15),
        group(workplace.armchair(BRICK), at=(540, 900), scale=1.3),
        figure(cast.PATIENT, at=(540, 520), scale=0.84, left=(-20, 250), right=(20, 270), length=290),
        limb([(500, 770), (496, 890)], 74, shade(PETROL, 0.2)) + limb([(580, 770), (584, 890)], 74, PETROL),
        rect(462, 722, 156, 80, PETROL, 38),
        rect(446, 890, 96, 36, INK, 18) + rect(548, 890, 96, 36, INK, 18),
        rect(302, 600, 108, 290, shade(BRICK, 0.08), 48) + rect(670, 600, 108, 290, shade(BRICK, 0.08), 48),
        figure(
            cast.CARER,
            at=(990, 330),
            scale=0.84,
            look=-1,
            standing=True,
            left=(-120, 190),
            right=(60, 215),
            held=group(
                workplace.tablet(INK, PAPER, symbols.check(TEAL, 60, 16), width=170, height=220),
                at=(-40, 190),
                rotate=-8,
            ),
        ),
        group(symbols.heart(BRICK, 100), at=(785, 400)),
    )


def roster() -> str:
    """A team arranges early, late and night shifts; every suggestion comes with its reason."""
    week = (
        AMBER_LIGHT,
        AMBER_LIGHT,
        PETROL,
        SAND,
        AMBER_LIGHT,
        PETROL,
        SAND,
        AMBER_LIGHT,
        PETROL,
        AMBER_LIGHT,
        SAND,
        AMBER_LIGHT,
        AMBER_LIGHT,
        SAND,
        PETROL,
    )
    signs = ""
    for index, tone in enumerate(week):
        x, y = 800 + (index % 5 - 2) * 128, 295 + index // 5 * 130
        signs += group(sun_sign(AMBER), at=(x, y)) if tone == AMBER_LIGHT else ""
        signs += group(moon_sign(PAPER, PETROL), at=(x, y)) if tone == PETROL else ""
    return picture(
        BRICK,
        circle(800, 430, 430, BRICK_LIGHT),
        ground(shade(BRICK, 0.4), 860),
        group(paperwork.calendar(680, 500, week, 5, INK), at=(800, 130)),
        signs,
        figure(cast.NURSE, at=(380, 370), scale=0.86, standing=True, right=(200, 150), gestures=("open", "point")),
        figure(cast.PHYSICIAN, at=(1240, 370), scale=0.86, look=-1, standing=True, left=(-210, 100)),
        group(
            symbols.bubble(AMBER, 240, 160, 1),
            group(symbols.bulb(PAPER, INK), scale=0.36, at=(0, 2)),
            at=(1030, 700),
        ),
    )


SCENES = {"story-6-eight-minutes": eight_minutes, "story-7-roster": roster}
