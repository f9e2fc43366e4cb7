"""Six guidance notes and their index."""

from .. import cast, nature, paperwork, ruhr, symbols, views, workplace
from ..canvas import ground, picture
from ..hands import cupped_hand, open_hand
from ..palette import (
    AMBER,
    AMBER_LIGHT,
    BRICK,
    BRICK_LIGHT,
    INK,
    PAPER,
    PETROL,
    PETROL_LIGHT,
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
from ..shapes import circle, group, limb, polygon, rect, ribbon


def lamp_of_guidance() -> str:
    """A miner's lamp lights up a path of six stones."""
    glow = "".join(
        circle(800, 500, r, mix(PETROL, AMBER_LIGHT, share)) for r, share in ((460, 0.12), (350, 0.28), (240, 0.6))
    )
    stones = "".join(
        rect(210 + i * 210, 880, 130, 40, AMBER_LIGHT if i in (2, 3) else PETROL_LIGHT, 20) for i in range(6)
    )
    return picture(
        PETROL,
        glow,
        group(views.colliery(PETROL_LIGHT, PETROL, 0), at=(330, 822)),
        group(views.works(PETROL_LIGHT, PETROL, 0), at=(1270, 822)),
        ground(shade(PETROL, 0.4), 820),
        stones,
        group(workplace.lamp(AMBER, PAPER), at=(800, 850), scale=1.62),
    )


def goal_first() -> str:
    """A path winds up to the landmark on the heap; the crates at its foot are still closed."""
    track = ribbon("M640 900C900 860 1180 800 1020 700S760 610 930 540S1000 470 960 430", 40, PAPER)
    return picture(
        PETROL_LIGHT,
        circle(960, 400, 390, PAPER),
        group(ruhr.heap(TEAL, 1500, 420), at=(960, 850)),
        group(ruhr.tetrahedron(INK), at=(960, 432), scale=1.2),
        ground(shade(PETROL, 0.2), 850),
        track,
        group(nature.birch(TEAL_LIGHT, PAPER), at=(1260, 720), scale=0.8),
        group(nature.birch(TEAL_LIGHT, PAPER), at=(1180, 640), scale=0.6),
        group(nature.bush(shade(TEAL, 0.2), 200), at=(740, 770)),
        figure(
            cast.PLANNER,
            at=(470, 340),
            scale=0.82,
            standing=True,
            right=(340, -70),
            gestures=("open", "point"),
        ),
        group(workplace.box(AMBER, 190, 150), at=(190, 900))
        + group(workplace.box(AMBER_LIGHT, 140, 110), at=(180, 750)),
        group(workplace.box(BRICK_LIGHT, 130, 100), at=(340, 920)),
    )


def raised_hands() -> str:
    """Five raised hands, all different, before a decision is taken."""
    hands = (
        (400, 650, SKIN_WARM, AMBER, -8, False),
        (1200, 650, SKIN_TAN, AMBER, 8, True),
        (595, 510, SKIN_DEEP, TEAL, -3, True),
        (1005, 510, SKIN_LIGHT, BRICK, 4, False),
        (800, 380, SKIN_TAN, INK, 0, False),
    )
    return picture(
        PETROL_LIGHT,
        circle(800, 470, 440, TEAL_LIGHT),
        "".join(
            group(open_hand(skin, sleeve, PAPER), at=(x, y), scale=1.02, rotate=turn, flip=flip)
            for x, y, skin, sleeve, turn, flip in hands
        ),
        rect(0, 940, 1600, 60, shade(PETROL, 0.2)),
    )


def umbrella() -> str:
    """Data rain down; an umbrella keeps them off the people, a funnel collects those of the machine."""
    drops = "".join(
        rect(x, y, 34, 34, tone, 8)
        for x, y, tone in (
            (240, 120, AMBER),
            (360, 240, PAPER),
            (520, 90, PAPER),
            (700, 60, AMBER),
            (880, 80, PAPER),
            (1060, 120, AMBER),
            (1180, 60, PAPER),
            (1180, 230, AMBER),
            (1290, 330, PAPER),
            (1330, 150, AMBER),
            (1250, 450, AMBER),
            (1330, 500, PAPER),
            (150, 330, PAPER),
            (230, 480, AMBER),
            (120, 620, PAPER),
        )
    )
    machine = rect(1120, 660, 320, 200, INK, 28) + group(symbols.gear(AMBER, 72, hole=INK), at=(1280, 764))
    funnel = polygon([(1130, 560), (1430, 560), (1320, 664), (1240, 664)], PAPER)
    return picture(
        PETROL,
        circle(680, 500, 430, mix(PETROL, PETROL_LIGHT, 0.45)),
        ground(shade(PETROL, 0.4), 860),
        drops,
        machine,
        funnel,
        figure(cast.ASSEMBLER, at=(440, 512), scale=0.64, standing=True),
        figure(cast.NURSE, at=(860, 512), scale=0.64, look=-1, standing=True),
        figure(
            cast.CLERK,
            at=(600, 490),
            scale=0.68,
            standing=True,
            right=(118, 140),
            gestures=("open", "fist"),
            held=rect(118, -220, 18, 420, INK, 9),
        ),
        group(symbols.umbrella(AMBER, AMBER_LIGHT, 760), at=(686, 362)),
    )


def exit_door() -> str:
    """Next to the machine on trial a door stands open."""
    return picture(
        PETROL_LIGHT,
        circle(800, 440, 430, TEAL_LIGHT),
        ground(shade(PETROL, 0.25), 840),
        group(
            workplace.door(
                PAPER,
                BRICK,
                rect(-150, -550, 300, 550, AMBER_LIGHT),
                circle(40, -420, 60, AMBER),
                rect(-150, -150, 300, 150, TEAL),
                group(nature.tree(shade(TEAL, 0.3), INK, 300), at=(-60, -110)),
            ),
            at=(1060, 850),
            scale=1.12,
        ),
        polygon([(892, 850), (1228, 850), (1300, 1000), (760, 1000)], AMBER_LIGHT),
        figure(
            cast.CHAIR,
            at=(700, 360),
            scale=0.8,
            standing=True,
            left=(-30, 205),
            right=(70, 230),
            held=group(paperwork.clipboard(BRICK, 2), at=(14, 190), scale=0.62),
        ),
        group(workplace.robot(PAPER, INK, ((0, -220), (-90, -400), (60, -480))), at=(430, 850), scale=0.98),
        rect(330, 846, 200, 44, INK, 14) + circle(370, 900, 24, AMBER) + circle(490, 900, 24, AMBER),
    )


def growing_skills() -> str:
    """Two hands of different people carry a seedling that grows out of a gear wheel."""
    return picture(
        PETROL,
        circle(800, 430, 420, TEAL_LIGHT),
        circle(800, 430, 300, mix(TEAL_LIGHT, PAPER, 0.5)),
        group(nature.seedling(TEAL, 360), at=(800, 600)),
        group(symbols.gear(AMBER, 150, 11, hole=shade(AMBER, 0.2)), at=(800, 650)),
        group(cupped_hand(SKIN_TAN, BRICK, PAPER, 700), at=(668, 760), scale=1.5),
        group(cupped_hand(SKIN_LIGHT, AMBER_LIGHT, PAPER, 700), at=(932, 760), scale=1.5, flip=True),
    )


def look_back() -> str:
    """Half a year later: a calendar, ticks, and two voices."""
    months = (TEAL_LIGHT, TEAL_LIGHT, TEAL_LIGHT, TEAL_LIGHT, TEAL_LIGHT, AMBER)
    cells = "".join(
        group(symbols.check(TEAL, 60, 18), at=(x, y))
        for x, y in ((593, 392), (787, 392), (981, 392), (593, 588), (787, 588))
    )
    return picture(
        PETROL_LIGHT,
        circle(800, 460, 440, PAPER),
        ground(shade(PETROL, 0.2), 880),
        group(paperwork.calendar(620, 520, months, 3, PETROL), at=(787, 190)),
        cells,
        group(symbols.magnifier(INK, mix(AMBER_LIGHT, PAPER, 0.4)), at=(981, 590), scale=1.35),
        group(symbols.check(BRICK, 110, 32), at=(981, 592)),
        group(symbols.bubble(AMBER, 250, 170, -1), at=(300, 640))
        + limb([(230, 620), (365, 620)], 17, PAPER)
        + limb([(230, 668), (320, 668)], 17, PAPER),
        group(symbols.bubble(TEAL, 250, 170, 1), at=(1330, 320))
        + "".join(circle(1270 + i * 60, 320, 15, PAPER) for i in range(3)),
    )


SCENES = {
    "guidance": lamp_of_guidance,
    "note-1-goal-first": goal_first,
    "note-2-raised-hands": raised_hands,
    "note-3-umbrella": umbrella,
    "note-4-exit": exit_door,
    "note-5-growing-skills": growing_skills,
    "note-6-look-back": look_back,
}
