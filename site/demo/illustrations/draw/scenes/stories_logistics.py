"""Stories from logistics: picking by voice, routes, and right of way in the warehouse."""

from .. import cast, symbols, vehicles, workplace
from ..canvas import ground, picture
from ..palette import (
    AMBER,
    AMBER_LIGHT,
    BRICK,
    BRICK_LIGHT,
    INK,
    PAPER,
    PETROL,
    SAND,
    TEAL,
    TEAL_LIGHT,
    shade,
)
from ..people import figure
from ..shapes import arc, circle, group, limb, polar, polygon, rect, ribbon, ring


def pick_by_voice() -> str:
    """A picker with a headset sets the pace of the voice herself."""
    goods = (AMBER, BRICK_LIGHT, AMBER_LIGHT, AMBER, "", AMBER_LIGHT, BRICK_LIGHT)
    waves = "".join(arc(0, 0, r, -40, 40, 18, AMBER) for r in (50, 100, 150))
    dial = circle(0, 0, 96, PAPER) + arc(0, 0, 66, 150, 300, 18, TEAL) + arc(0, 0, 66, 330, 390, 18, SAND)
    dial += limb([(0, 0), polar(0, 0, 48, 300)], 16, INK) + circle(0, 0, 18, INK)
    return picture(
        BRICK,
        circle(800, 430, 420, BRICK_LIGHT),
        ground(shade(BRICK, 0.4), 860),
        group(workplace.shelf(INK, goods, 3, 5), at=(210, 862)),
        group(workplace.shelf(INK, goods[2:], 3, 5), at=(1400, 862)),
        group(waves, at=(930, 280)),
        figure(
            cast.VOICE_PICKER,
            at=(770, 350),
            scale=0.86,
            standing=True,
            left=(-105, 250),
            right=(105, 250),
            held=group(workplace.box(AMBER, 230, 170), at=(0, 330)),
        ),
        group(dial, at=(1130, 560)),
    )


def routes() -> str:
    """A driver and a planner correct the route on the map together."""
    road = ribbon("M-300 60C-220-90-120-60-60 10S90 110 170-10S260-60 300-40", 20, PETROL)
    board = rect(-390, -250, 780, 460, PAPER, 28) + polygon(
        [(-130, -250), (130, -250), (130, 210), (-130, 210)], shade(PAPER, 0.06)
    )
    water = ribbon("M-390-120C-200-60 40-260 390-150", 54, TEAL_LIGHT, "butt")
    parks = circle(-250, 140, 50, shade(TEAL_LIGHT, 0.12)) + circle(200, 130, 64, shade(TEAL_LIGHT, 0.12))
    return picture(
        SAND,
        circle(800, 430, 430, BRICK_LIGHT),
        ground(shade(BRICK, 0.3), 860),
        group(
            board,
            water,
            parks,
            road,
            group(symbols.pin(BRICK), at=(-300, 66)),
            group(symbols.pin(AMBER), at=(-40, 34), scale=0.8),
            group(symbols.pin(BRICK), at=(300, -36)),
            at=(800, 400),
            scale=0.92,
        ),
        figure(
            cast.DRIVER,
            at=(395, 350),
            scale=0.86,
            standing=True,
            right=(280, 130),
            gestures=("open", "point"),
        ),
        figure(
            cast.PLANNER,
            at=(1210, 350),
            scale=0.86,
            look=-1,
            standing=True,
            left=(-270, 90),
            gestures=("point", "open"),
        ),
        group(vehicles.truck(BRICK, PAPER, AMBER), at=(800, 866), scale=0.66),
    )


def right_of_way() -> str:
    """An apprentice tapes lanes on the floor between a forklift and a driverless carrier."""
    goods = (AMBER_LIGHT, BRICK_LIGHT, "", AMBER_LIGHT, AMBER)
    lane = "".join(
        polygon([(x, 800), (x + 90, 800), (x + 70, 836), (x - 24, 836)], AMBER) for x in range(-60, 1640, 180)
    )
    return picture(
        BRICK_LIGHT,
        circle(800, 400, 400, PAPER),
        group(workplace.shelf(BRICK, goods, 6, 3), at=(800, 640), scale=0.94),
        ground(shade(BRICK, 0.35), 640),
        polygon([(700, 640), (900, 640), (1050, 1000), (550, 1000)], shade(BRICK, 0.5)),
        rect(0, 770, 1600, 96, shade(BRICK, 0.5)),
        lane,
        polygon([(560, 640), (600, 640), (450, 1000), (390, 1000)], PAPER),
        polygon([(1000, 640), (1040, 640), (1210, 1000), (1150, 1000)], PAPER),
        figure(cast.DRIVER, at=(1255, 420), scale=0.64, look=-1, left=(-140, 170), length=360),
        group(vehicles.forklift(AMBER, INK), at=(1290, 830), scale=1.2, flip=True),
        group(vehicles.shuttle(TEAL, AMBER_LIGHT, workplace.box(AMBER, 190, 140)), at=(330, 830), scale=1.3),
        figure(
            cast.APPRENTICE,
            at=(780, 330),
            scale=0.78,
            look=-1,
            standing=True,
            left=(-220, -20),
            right=(150, 240),
            gestures=("open", "fist"),
            held=group(ring(0, 0, 46, 30, AMBER), at=(190, 240)),
        ),
    )


SCENES = {
    "story-2-pick-by-voice": pick_by_voice,
    "story-3-routes": routes,
    "story-5-right-of-way": right_of_way,
}
