"""The stories' index and one picture for each sector."""

from .. import cast, nature, paperwork, ruhr, symbols, vehicles, views, workplace
from ..canvas import ground, picture
from ..palette import (
    AMBER,
    AMBER_LIGHT,
    BRICK,
    BRICK_LIGHT,
    INK,
    PAPER,
    PETROL,
    PETROL_LIGHT,
    SAND,
    TEAL,
    mix,
    shade,
)
from ..people import figure
from ..shapes import circle, group, limb, rect


def stories() -> str:
    """The region rises out of an open book."""
    far = mix(BRICK, BRICK_LIGHT, 0.55)
    return picture(
        BRICK,
        circle(800, 440, 430, BRICK_LIGHT),
        circle(1010, 250, 92, AMBER_LIGHT),
        group(ruhr.heap(far, 620, 220), at=(960, 730)),
        group(ruhr.tetrahedron(far), at=(970, 518), scale=0.8),
        group(ruhr.winding_tower(INK), at=(640, 740), scale=1.12),
        group(ruhr.gasometer(BRICK), at=(830, 740), scale=0.8),
        group(ruhr.sheds(PETROL, 2), at=(1010, 736), scale=1.05),
        group(nature.tree(TEAL, INK), at=(480, 736), scale=0.9),
        group(nature.poplar(TEAL, INK), at=(1190, 736), scale=0.72),
        group(ruhr.house(PAPER, BRICK), at=(1110, 738), scale=0.62),
        group(paperwork.book(INK, PAPER, 1100, 200), at=(800, 930)),
        group(symbols.lines(SAND, (380, 320), 40, 14), at=(330, 800)),
        group(symbols.lines(BRICK_LIGHT, (380, 300), 40, 14), at=(890, 800)),
    )


def industry() -> str:
    """Two colleagues in front of a works with its winding tower."""
    return picture(
        BRICK_LIGHT,
        circle(800, 440, 430, AMBER_LIGHT),
        group(ruhr.cooling_tower(mix(BRICK, AMBER_LIGHT, 0.5)), at=(1180, 824), scale=1.7),
        group(ruhr.chimney(BRICK, 560), at=(330, 824)),
        group(ruhr.chimney(BRICK, 480), at=(430, 824)),
        group(ruhr.winding_tower(PETROL), at=(800, 824), scale=1.46),
        group(ruhr.sheds(BRICK, 3, 150), at=(240, 824), scale=1.35),
        group(ruhr.sheds(BRICK, 3, 150), at=(1390, 824), scale=1.35),
        ground(shade(BRICK, 0.4), 824),
        figure(
            cast.FOREWOMAN,
            at=(540, 500),
            scale=0.64,
            standing=True,
            right=(90, 220),
            left=(-70, 220),
            held=group(paperwork.sheet(190, 150, PAPER, PETROL_LIGHT, 3), at=(10, 220)),
        ),
        figure(cast.WELDER, at=(1090, 496), scale=0.64, look=-1, standing=True),
    )


def logistics() -> str:
    """A barge on the canal below a bow bridge with a lorry."""
    return picture(
        SAND,
        circle(800, 430, 430, AMBER_LIGHT),
        circle(980, 240, 90, AMBER),
        group(views.works(BRICK, AMBER_LIGHT, 0), at=(820, 640)),
        group(ruhr.bridge(BRICK, 1240), at=(800, 560)),
        group(vehicles.truck(PETROL, PAPER, AMBER), at=(720, 552), scale=0.56),
        rect(0, 552, 260, 200, shade(BRICK, 0.3)) + rect(1340, 552, 260, 200, shade(BRICK, 0.3)),
        group(nature.canal(PETROL, 1600, 340), at=(0, 660)),
        group(vehicles.barge(INK, (BRICK, AMBER, TEAL, AMBER, BRICK_LIGHT)), at=(800, 886), scale=1.12),
    )


def health() -> str:
    """A carer accompanies somebody in a wheelchair in front of a clinic."""
    clinic = rect(-330, -430, 660, 430, PAPER, 20) + rect(-330, -430, 660, 60, SAND, 20)
    windows = "".join(
        rect(-280 + c * 150, -330 + r * 130, 90, 80, PETROL_LIGHT, 12) for c in range(4) for r in range(2)
    )
    wheel = circle(0, 0, 118, INK) + circle(0, 0, 98, PAPER) + circle(0, 0, 16, INK)
    wheel += "".join(group(rect(-4, -100, 8, 200, PETROL_LIGHT), rotate=a) for a in (0, 45, 90, 135)) + circle(
        0, 0, 22, INK
    )
    patient = (
        limb([(-90, -60), (70, -60), (110, 120)], 84, PETROL)
        + limb([(104, 150), (160, 150)], 40, INK)
        + limb([(-150, -260), (-130, 40), (120, 40)], 22, INK)
    )
    return picture(
        BRICK_LIGHT,
        circle(800, 440, 430, PAPER),
        group(views.settlement(BRICK, PAPER, 0), at=(800, 822)),
        group(clinic, windows, at=(1150, 824)),
        circle(1150, 360, 74, BRICK) + group(symbols.cross(PAPER, 92), at=(1150, 360)),
        ground(shade(BRICK, 0.3), 824),
        group(nature.tree(TEAL, INK), at=(220, 826), scale=1.3),
        figure(cast.NURSE, at=(560, 380), scale=0.78, standing=True, stride=20, right=(190, 220), left=(-40, 280)),
        group(
            limb([(-150, -250), (-190, -252)], 20, INK),
            figure(cast.PATIENT, at=(-50, -330), scale=0.84, left=(-40, 250), right=(130, 250), length=330),
            patient,
            group(wheel, at=(-40, 110)),
            circle(140, 196, 32, INK),
            at=(840, 690),
        ),
    )


def cross_sector() -> str:
    """Three colleagues from industry, logistics and health care side by side."""
    return picture(
        BRICK,
        views.evening(800, 430, 420, BRICK_LIGHT, views.colliery(BRICK, BRICK_LIGHT, 830)),
        figure(cast.FOREWOMAN, at=(410, 470), length=560, right=(250, 40), left=(-126, 336)),
        figure(cast.NURSE, at=(1190, 470), look=-1, length=560, left=(-250, 40), right=(126, 336)),
        figure(cast.CLERK, at=(800, 440), length=590),
        rect(0, 900, 1600, 100, shade(BRICK, 0.45)),
        "".join(
            circle(x, 880, 84, PAPER) + group(sign, at=(x, 880))
            for x, sign in (
                (410, symbols.gear(AMBER, 58, hole=PAPER)),
                (800, group(workplace.box(AMBER, 84, 74), at=(0, 37))),
                (1190, symbols.heart(BRICK, 96)),
            )
        ),
    )


SCENES = {
    "stories": stories,
    "sector-industry": industry,
    "sector-logistics": logistics,
    "sector-health": health,
    "sector-cross": cross_sector,
}
