"""The events room: its three formats and its index."""

from .. import cast, nature, ruhr, symbols, vehicles, views, workplace
from ..canvas import ground, picture
from ..palette import (
    AMBER,
    AMBER_LIGHT,
    BRICK,
    BRICK_LIGHT,
    INK,
    PAPER,
    PETROL,
    TEAL,
    TEAL_LIGHT,
    mix,
    shade,
)
from ..people import figure
from ..shapes import circle, group, limb, polygon, rect

NIGHT = mix(INK, PETROL, 0.35)


def learning_journey() -> str:
    """A group gets off the coach and is shown around a works."""
    visitors = "".join(
        figure(person, at=(x, y), scale=0.66, standing=True, stride=26)
        for person, x, y in ((cast.MANAGER, 490, 436), (cast.RESEARCHER, 690, 444), (cast.CHAIR, 890, 436))
    )
    return picture(
        INK,
        views.evening(800, 440, 420, AMBER_LIGHT, views.works(BRICK, AMBER_LIGHT, 820), AMBER),
        ground(NIGHT, 820),
        group(vehicles.bus(AMBER, PAPER), at=(170, 824)),
        group(ruhr.sheds(BRICK, 3, 200), at=(1490, 822), scale=1.25),
        visitors,
        figure(
            cast.FOREWOMAN,
            at=(1130, 436),
            scale=0.66,
            look=-1,
            standing=True,
            stride=14,
            left=(-200, 190),
            right=(200, -110),
            held=group(symbols.flag(BRICK, PAPER, 190), at=(212, -90)),
        ),
        limb([(120, 920), (1480, 920)], 14, AMBER),
        "".join(circle(x, 920, 22, PAPER) for x in (320, 800, 1280)),
    )


def work_lab() -> str:
    """At a trial bench two employee representatives try a sensor and watch its data."""
    curve = limb([(-120, 30), (-70, 30), (-40, -50), (0, 60), (34, -20), (60, 6), (120, 6)], 16, AMBER)
    return picture(
        AMBER,
        circle(800, 440, 420, AMBER_LIGHT),
        group(views.colliery(BRICK, AMBER_LIGHT, 0), at=(800, 706), scale=0.84),
        group(workplace.screen(INK, NIGHT, curve, width=400, height=270), at=(800, 700)),
        figure(cast.RESEARCHER, at=(395, 420), right=(170, 200), left=(-80, 320), length=420),
        figure(
            cast.COUNCILLOR,
            at=(1175, 420),
            look=-1,
            left=(-240, 130),
            right=(70, 290),
            length=420,
            gestures=("point", "open"),
        ),
        group(workplace.counter(PAPER, INK, 1560, 310), at=(800, 1000)),
        rect(525, 636, 100, 56, PETROL, 16) + circle(575, 664, 12, AMBER_LIGHT),
        "".join(
            rect(430 + i * 200, 800, 140, 96, shade(INK, 0.35), 20) + circle(500 + i * 200, 848, 15, tone)
            for i, tone in enumerate((AMBER, TEAL_LIGHT, BRICK_LIGHT, PAPER))
        ),
    )


def dialogue_forum() -> str:
    """Four people of different houses talk around a table; their bubbles overlap."""
    bubbles = group(symbols.bubble(AMBER, 330, 190, -1), at=(640, 210)) + group(
        symbols.bubble(PAPER, 330, 190, 1), at=(950, 240)
    )
    dots = "".join(circle(880 + i * 70, 240, 17, INK) for i in range(3))
    writing = limb([(540, 180), (720, 180)], 17, INK) + limb([(540, 235), (660, 235)], 17, INK)
    return picture(
        INK,
        circle(800, 480, 440, mix(INK, AMBER, 0.3)),
        ground(NIGHT, 880),
        bubbles,
        writing,
        dots,
        figure(cast.DRIVER, at=(650, 500), scale=0.86, right=(90, 210), left=(-110, 240), length=420),
        figure(cast.PLANNER, at=(955, 500), scale=0.86, look=-1, right=(120, 230), left=(-60, 200), length=420),
        figure(cast.NURSE, at=(385, 560), right=(190, 160), length=520),
        figure(cast.FITTER, at=(1225, 560), look=-1, left=(-190, 120), length=520),
        group(workplace.counter(AMBER, shade(AMBER, 0.45), 760, 250), at=(800, 1020)),
        group(workplace.mug(PAPER), at=(700, 772)),
        group(workplace.mug(BRICK), at=(900, 772), flip=True),
    )


def calendar_of_events() -> str:
    """People walk towards a lit gas holder in the evening."""
    garland = "".join(
        polygon([(x - 34, y), (x + 34, y), (x, y + 66)], tone)
        for x, y, tone in zip(
            range(150, 1500, 130),
            (150, 196, 226, 240, 246, 248, 246, 240, 226, 196, 150),
            (AMBER, PAPER, BRICK, TEAL_LIGHT) * 3,
            strict=False,
        )
    )
    rope = '<path d="M-20 80Q800 420 1620 80" fill="none" stroke="#faf7f1" stroke-width="8"/>'
    gate = rect(700, 560, 200, 262, AMBER_LIGHT) + circle(800, 560, 100, AMBER_LIGHT)
    return picture(
        INK,
        circle(800, 480, 430, mix(INK, AMBER, 0.34)),
        group(ruhr.gasometer(AMBER), at=(800, 824), scale=1.66),
        gate,
        group(views.colliery(AMBER, INK, 0), at=(290, 822), scale=0.9),
        group(nature.tree(TEAL, PAPER), at=(1180, 822), scale=1.1),
        group(nature.poplar(TEAL, PAPER), at=(1320, 822)),
        group(nature.tree(TEAL, PAPER), at=(1450, 822), scale=0.8),
        rope,
        garland,
        ground(shade(AMBER, 0.45), 820),
        polygon([(700, 820), (900, 820), (1120, 1000), (480, 1000)], AMBER_LIGHT),
        figure(cast.CARER, at=(560, 620), scale=0.44, standing=True, stride=18),
        figure(cast.CONSULTANT, at=(700, 622), scale=0.44, standing=True, stride=18),
        figure(cast.CHAIR, at=(1030, 620), scale=0.44, look=-1, standing=True, stride=18),
    )


SCENES = {
    "learning-journey": learning_journey,
    "work-lab": work_lab,
    "dialogue-forum": dialogue_forum,
    "events": calendar_of_events,
}
