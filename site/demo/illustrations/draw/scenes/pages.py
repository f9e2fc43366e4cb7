"""Pages about the hub itself, and helpers such as the glossary and the empty state."""

from .. import cast, nature, paperwork, ruhr, symbols, vehicles, views
from ..canvas import ground, picture
from ..palette import (
    AMBER,
    AMBER_LIGHT,
    BRICK,
    BRICK_LIGHT,
    HAIR_BLACK,
    HAIR_GREY,
    HAIR_RED,
    INK,
    PAPER,
    PETROL,
    PETROL_LIGHT,
    SAND,
    SKIN_DEEP,
    SKIN_LIGHT,
    SKIN_TAN,
    SKIN_WARM,
    TEAL,
    TEAL_LIGHT,
    mix,
    shade,
)
from ..people import figure
from ..shapes import arc, circle, ellipse, group, limb, polar, polygon, rect, ribbon


def region() -> str:
    """The Ruhr today: colliery, gas holder, canal, heap and trees."""
    return picture(
        PETROL_LIGHT,
        circle(860, 420, 400, AMBER_LIGHT),
        circle(930, 220, 90, PAPER),
        group(ruhr.heap(mix(TEAL, AMBER_LIGHT, 0.25), 1300, 330), at=(1060, 740)),
        group(ruhr.horizon_arcs(PETROL), at=(1130, 420)),
        group(nature.cloud(PAPER), at=(330, 240)) + group(nature.cloud(PAPER, 190), at=(1380, 190)),
        group(ruhr.winding_tower(BRICK), at=(480, 742), scale=1.12),
        group(ruhr.gasometer(PETROL), at=(800, 742), scale=0.9),
        group(ruhr.sheds(BRICK, 3), at=(190, 742), scale=1.05),
        group(ruhr.house(PAPER, BRICK), at=(1030, 742), scale=0.8)
        + group(ruhr.house(PAPER, BRICK), at=(1180, 742), scale=0.8),
        group(nature.poplar(TEAL, INK), at=(660, 742), scale=0.7),
        group(nature.tree(TEAL, INK), at=(1320, 742), scale=1.1) + group(nature.poplar(TEAL, INK), at=(1450, 742)),
        rect(0, 740, 1600, 40, shade(TEAL, 0.3)),
        group(nature.canal(PETROL, 1600, 240), at=(0, 780)),
        group(vehicles.barge(INK, (AMBER, BRICK, TEAL)), at=(820, 900), scale=0.8),
    )


def from_above(skin: str, hair: str, top: str) -> str:
    """Somebody at a table seen from above; the table lies downwards."""
    return (
        limb([(-116, 20), (-104, 110), (-50, 150)], 58, shade(top))
        + limb([(116, 20), (104, 110), (50, 150)], 58, shade(top))
        + circle(-40, 156, 27, skin)
        + circle(40, 156, 27, skin)
        + ellipse(0, 0, 156, 72, top)
        + circle(0, 16, 64, skin)
        + circle(0, 0, 66, hair)
    )


def partners() -> str:
    """Four partners around one table, seen from above, with a shared plan."""
    people = (
        (SKIN_TAN, HAIR_BLACK, AMBER, 45),
        (SKIN_LIGHT, HAIR_RED, BRICK, 135),
        (SKIN_DEEP, HAIR_BLACK, TEAL, 225),
        (SKIN_WARM, HAIR_GREY, PETROL_LIGHT, 315),
    )
    around = "".join(
        group(from_above(skin, hair, top), at=polar(800, 500, 400, turn - 90), rotate=turn)
        for skin, hair, top, turn in people
    )
    plan = rect(-150, -104, 300, 208, PAPER, 14) + group(ruhr.winding_tower(PETROL), at=(-40, 82), scale=0.34)
    plan += group(ruhr.gasometer(BRICK), at=(64, 82), scale=0.32) + rect(-110, 78, 230, 10, INK, 5)
    return picture(
        PETROL,
        circle(800, 500, 560, mix(PETROL, PETROL_LIGHT, 0.3)),
        circle(800, 500, 330, AMBER_LIGHT),
        circle(800, 500, 296, mix(AMBER_LIGHT, PAPER, 0.4)),
        group(plan, at=(800, 500), rotate=-6),
        around,
    )


def glossary() -> str:
    """Two speech bubbles, one term in two languages, above an open book."""
    return picture(
        TEAL_LIGHT,
        circle(800, 460, 430, PAPER),
        ground(TEAL, 860),
        group(symbols.bubble(PETROL, 430, 270, -1), at=(650, 330)),
        group(symbols.bubble(AMBER, 430, 270, 1), at=(960, 420)),
        group(symbols.lines(PAPER, (240, 170), 54, 24), at=(520, 280)),
        group(symbols.lines(INK, (240, 150), 54, 24), at=(845, 400)),
        group(paperwork.book(BRICK, PAPER, 820, 190), at=(800, 890)),
        group(symbols.lines(TEAL_LIGHT, (250, 210), 34, 13), at=(470, 776)),
        group(symbols.lines(BRICK_LIGHT, (250, 190), 34, 13), at=(870, 776)),
        "".join(
            group(paperwork.closed_book(tone, width), at=(x, y))
            for x, y, tone, width in (
                (200, 862, PETROL, 300),
                (220, 792, AMBER, 260),
                (1400, 862, BRICK, 300),
            )
        ),
    )


def company_check() -> str:
    """A gauge of five fields, and somebody who ticks off statements."""
    tones = (BRICK, BRICK_LIGHT, AMBER_LIGHT, PETROL_LIGHT, TEAL)
    dial = "".join(
        arc(0, 0, 300, 180 + i * 36 + 3.4, 216 + i * 36 - 3.4, 96, tone).replace('"round"', '"butt"', 1)
        for i, tone in enumerate(tones)
    )
    needle = (
        polygon([polar(0, 0, 22, 214), polar(0, 0, 260, 304), polar(0, 0, 22, 34)], INK)
        + circle(0, 0, 40, INK)
        + circle(0, 0, 14, AMBER)
    )
    return picture(
        TEAL_LIGHT,
        circle(880, 480, 440, PAPER),
        ground(TEAL, 860),
        group(dial, needle, at=(900, 600)),
        rect(560, 690, 680, 40, SAND, 20) + rect(560, 690, 470, 40, TEAL, 20),
        figure(
            cast.ASSESSOR,
            at=(380, 350),
            scale=0.84,
            standing=True,
            left=(-40, 230),
            right=(90, 190),
            held=group(paperwork.clipboard(AMBER, 3), at=(20, 210), scale=0.62),
        ),
        group(nature.seedling(TEAL, 150), at=(1400, 862)),
    )


def easy_to_read() -> str:
    """Two people read a page with large pictures and short lines together."""
    page = rect(-290, -330, 580, 620, PAPER, 28)
    rows = (
        (BRICK, group(ruhr.house(PAPER, AMBER_LIGHT), at=(0, 46), scale=0.5)),
        (AMBER, symbols.gear(PAPER, 54, hole=AMBER)),
        (TEAL, symbols.heart(PAPER, 96)),
    )
    for index, (tone, sign) in enumerate(rows):
        y = -216 + index * 196
        page += (
            circle(-160, y, 82, tone)
            + group(sign, at=(-160, y))
            + limb([(-36, y - 26), (210, y - 26)], 26, INK)
            + limb([(-36, y + 32), (140, y + 32)], 26, INK)
        )
    return picture(
        SAND,
        circle(800, 440, 450, PETROL_LIGHT),
        ground(PETROL, 860),
        group(page, at=(800, 430)),
        figure(cast.READER, at=(395, 350), scale=0.84, standing=True, right=(190, 170)),
        figure(
            cast.LISTENER,
            at=(1210, 350),
            scale=0.84,
            look=-1,
            standing=True,
            left=(-205, 130),
            gestures=("point", "open"),
        ),
    )


def end_of_track() -> str:
    """A track ends at a buffer stop among young birches; a signpost shows other ways."""
    rails = ribbon("M-20 858L980 858", 18, INK, "butt")
    sleepers = "".join(rect(20 + i * 104, 868, 70, 24, shade(BRICK, 0.3), 6) for i in range(10))
    stop = limb([(20, -196), (190, 0)], 38, shade(BRICK), "butt") + rect(-22, -230, 46, 230, BRICK, 8)
    stop += rect(-90, -176, 80, 30, INK) + rect(-112, -222, 32, 122, AMBER, 12)
    post = rect(-13, -430, 26, 450, INK, 8) + polygon(
        [(-20, -400), (170, -400), (216, -350), (170, -300), (-20, -300)], BRICK
    )
    post += polygon([(20, -276), (-150, -276), (-196, -226), (-150, -176), (20, -176)], AMBER)
    trees = "".join(
        group(nature.birch(tone, PAPER), at=(x, 850), scale=size)
        for x, size, tone in ((180, 1.2, TEAL), (330, 0.8, shade(TEAL)), (1440, 1.3, TEAL))
    )
    return picture(
        TEAL_LIGHT,
        views.evening(800, 440, 420, PAPER, group(ruhr.heap(mix(TEAL, PAPER, 0.6), 900, 220), at=(-120, 850))),
        trees,
        ground(shade(TEAL, 0.2), 850),
        sleepers,
        rails,
        group(post, at=(600, 852), scale=1.25),
        group(stop, at=(960, 852), scale=1.3),
        group(nature.bush(TEAL, 190), at=(1290, 856)) + group(nature.bush(shade(TEAL), 130), at=(440, 856)),
        group(nature.seedling(TEAL, 110), at=(1180, 858)),
    )


SCENES = {
    "about": region,
    "partners": partners,
    "glossary": glossary,
    "company-check": company_check,
    "easy-to-read": easy_to_read,
    "end-of-track": end_of_track,
}
