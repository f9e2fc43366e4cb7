"""Stories from industry: the switchable display, the cobot on trial, the machine that is listened to."""

from .. import cast, views, workplace
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
    shade,
)
from ..people import figure
from ..shapes import arc, circle, group, limb, rect


def switch(on: str, knob: str) -> str:
    """A large toggle, 190 wide, switched to the right."""
    return rect(-95, -50, 190, 100, on, 50) + circle(45, 0, 38, knob)


def two_modes() -> str:
    """A worker in pump assembly switches the display herself."""
    display = (
        rect(-150, -102, 130, 70, PETROL_LIGHT, 12)
        + rect(-150, -12, 130, 18, SAND, 9)
        + rect(-150, 22, 90, 18, SAND, 9)
    )
    return picture(
        SAND,
        views.evening(800, 430, 410, BRICK_LIGHT, views.works(BRICK, BRICK_LIGHT, 740)),
        limb([(1120, 700), (1120, 300)], 30, INK),
        group(
            workplace.screen(INK, PAPER, display, width=480, height=320, stand=False),
            group(switch(BRICK, PAPER), at=(85, -160), scale=0.94),
            at=(1120, 520),
        ),
        group(workplace.pump(PETROL, PETROL_LIGHT), at=(540, 692), scale=1.05),
        figure(
            cast.ASSEMBLER,
            at=(840, 420),
            left=(-130, 200),
            right=(270, -10),
            gestures=("open", "point"),
            length=420,
        ),
        group(workplace.counter(BRICK, shade(BRICK, 0.3), 1560, 310), at=(800, 1000)),
        "".join(group(workplace.box(tone, 150, 90), at=(x, 690)) for x, tone in ((290, AMBER), (1390, AMBER_LIGHT))),
    )


def cobot_on_trial() -> str:
    """Four colleagues of a small workshop examine a robot arm together."""
    return picture(
        BRICK,
        views.evening(800, 430, 410, BRICK_LIGHT, views.settlement(BRICK, BRICK_LIGHT, 760)),
        figure(cast.METALWORKER, at=(560, 400), scale=0.86, length=480, right=(120, 250)),
        figure(cast.OWNER, at=(1050, 400), scale=0.86, look=-1, length=480, left=(-110, 260)),
        figure(cast.FOREWOMAN, at=(300, 450), right=(205, 100), length=460, gestures=("open", "point")),
        figure(cast.CONSULTANT, at=(1310, 450), look=-1, left=(-215, 60), gestures=("point", "open"), length=460),
        group(workplace.robot(PAPER, INK, ((0, -230), (100, -420), (-70, -505))), at=(800, 720), scale=1.1),
        group(workplace.counter(AMBER, shade(BRICK, 0.45), 1500, 280), at=(800, 1000)),
        "".join(rect(120 + i * 116, 770, 58, 26, AMBER, 0) for i in range(12)),
    )


def listening() -> str:
    """A maintenance worker listens to a rolling stand while a sensor measures."""
    waves = "".join(arc(0, 0, r, -38, 38, 18, AMBER) for r in (60, 110, 160))
    return picture(
        BRICK_LIGHT,
        circle(800, 430, 410, PAPER),
        group(views.works(BRICK, PAPER, 0), at=(680, 800)),
        ground(shade(BRICK, 0.35), 820),
        group(workplace.rollers(PETROL, PETROL_LIGHT, AMBER), at=(1130, 822), scale=1.12),
        group(waves, at=(868, 320), flip=True),
        figure(cast.MAINTAINER, at=(560, 330), scale=0.84, look=-1, standing=True, right=(74, -92)),
        figure(
            cast.APPRENTICE,
            at=(250, 360),
            scale=0.8,
            standing=True,
            right=(90, 220),
            left=(-80, 220),
            held=group(workplace.tablet(INK, PAPER), at=(4, 210), scale=0.9),
        ),
        circle(1010, 402, 26, AMBER) + circle(1010, 402, 10, PAPER),
    )


SCENES = {
    "story-1-two-modes": two_modes,
    "story-4-cobot-on-trial": cobot_on_trial,
    "story-8-listening": listening,
}
