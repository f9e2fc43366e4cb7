"""The learning room: its five modules and its index."""

from .. import cast, nature, paperwork, ruhr, symbols, views, workplace
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
    TEAL_LIGHT,
    shade,
)
from ..people import figure
from ..shapes import arc, circle, group, limb, polygon, rect


def organisation_sign(colour: str) -> str:
    """Boxes of an organisation chart, 120 across."""
    parts = limb([(0, -30), (0, 0)], 9, colour) + limb([(-46, 30), (-46, 0), (46, 0), (46, 30)], 9, colour)
    parts += rect(-24, -62, 48, 40, colour, 9) + limb([(0, 0), (0, 30)], 9, colour)
    return parts + "".join(rect(x - 19, 24, 38, 34, colour, 9) for x in (-46, 0, 46))


def basics() -> str:
    """People, technology and organisation belong together; six steps lie ahead."""
    discs = "".join(
        circle(x, 594, 104, tone) + group(sign, at=(x, 594), scale=0.86)
        for x, tone, sign in (
            (600, PETROL, symbols.person_sign(PAPER, 120)),
            (1000, BRICK, organisation_sign(PAPER)),
            (800, AMBER, symbols.gear(PAPER, 74, hole=AMBER)),
        )
    )
    steps = "".join(circle(430 + i * 140, 850, 26, TEAL_LIGHT if i < 5 else AMBER) for i in range(6))
    links = limb([(430, 850), (1130, 850)], 8, TEAL_LIGHT)
    return picture(
        TEAL_LIGHT,
        views.evening(800, 400, 390, PAPER, views.colliery(TEAL, PAPER, 700)),
        figure(cast.ASSEMBLER, at=(410, 430), right=(150, 130), left=(-60, 300), length=420),
        figure(cast.RESEARCHER, at=(800, 366), length=420, look=-1),
        figure(cast.MANAGER, at=(1190, 430), left=(-150, 130), right=(60, 300), length=420, look=-1),
        group(workplace.counter(TEAL, shade(TEAL, 0.3), 1500, 290), at=(800, 1000)),
        discs,
        links,
        steps,
        group(symbols.flag(AMBER, PAPER, 130), at=(1130, 850), scale=0.9),
    )


def co_determination() -> str:
    """Two sides of the table keep people and technology in balance."""
    return picture(
        TEAL,
        views.evening(800, 420, 400, TEAL_LIGHT, views.works(TEAL, TEAL_LIGHT, 760)),
        figure(cast.COUNCILLOR, at=(375, 440), length=420),
        figure(cast.MANAGER, at=(1225, 440), length=420, look=-1),
        group(
            symbols.scales(INK, AMBER),
            group(symbols.person_sign(PAPER, 130), at=(-210, -250)),
            group(symbols.gear(PAPER, 68, hole=TEAL), at=(210, -258)),
            at=(800, 700),
            scale=0.98,
        ),
        group(workplace.counter(AMBER_LIGHT, shade(TEAL, 0.4), 1500, 310), at=(800, 1000)),
        polygon([(690, 690), (910, 690), (920, 724), (680, 724)], PAPER),
        rect(680, 722, 240, 190, PAPER, 6),
        group(symbols.lines(PETROL_LIGHT, (170, 130, 160), 36, 13), at=(715, 758)),
        limb([(722, 872), (782, 872)], 12, BRICK) + limb([(818, 872), (878, 872)], 12, PETROL),
    )


def assistance() -> str:
    """A worker and a robot arm share a bench; the worker sets the pace."""
    return picture(
        SAND,
        views.evening(800, 420, 400, TEAL_LIGHT, views.works(TEAL, TEAL_LIGHT, 740)),
        group(workplace.screen(INK, PAPER, symbols.check(TEAL, 110, 30), width=300, height=210), at=(270, 700)),
        group(workplace.pump(BRICK, PETROL_LIGHT), at=(930, 692)),
        figure(
            cast.ASSEMBLER,
            at=(650, 400),
            right=(205, 205),
            left=(-232, 110),
            gestures=("point", "open"),
            length=420,
        ),
        group(workplace.robot(PAPER, TEAL, ((0, -250), (-60, -450), (-215, -330))), at=(1230, 700), scale=1.12),
        group(workplace.counter(TEAL, shade(TEAL, 0.3), 1500, 310), at=(800, 1000)),
        group(workplace.mug(AMBER), at=(1390, 692)),
    )


def data_protection() -> str:
    """Data of machines, vehicles and programs run together, and somebody holds the key."""
    nodes = (
        (1240, 240, AMBER, symbols.gear(PAPER, 54, hole=AMBER)),
        (1360, 520, BRICK, symbols.pin(PAPER, BRICK)),
        (700, 190, PETROL, organisation_sign(PAPER)),
    )
    wires = "".join(limb([(960, 480), (x, y)], 12, TEAL_LIGHT) for x, y, _, _ in nodes)
    discs = "".join(circle(x, y, 92, tone) for x, y, tone, _ in nodes)
    signs = group(nodes[0][3], at=(1240, 240)) + group(nodes[1][3], at=(1360, 570), scale=0.62)
    signs += group(nodes[2][3], at=(700, 190), scale=0.82)
    return picture(
        TEAL,
        circle(960, 470, 400, shade(TEAL, 0.2)),
        ground(shade(TEAL, 0.4), 860),
        wires,
        discs,
        signs,
        group(symbols.padlock(AMBER_LIGHT, PAPER, TEAL), at=(960, 560), scale=1.66),
        figure(
            cast.CHAIR,
            at=(440, 330),
            scale=0.87,
            standing=True,
            right=(255, 356),
            held=group(symbols.key(AMBER, 280), at=(290, 358)),
        ),
        group(nature.seedling(TEAL_LIGHT, 120), at=(1330, 862)),
        group(nature.seedling(TEAL_LIGHT, 80), at=(1410, 862)),
    )


def methods() -> str:
    """A workshop sorts ideas into a loop: try, look, improve."""
    notes = (
        (570, 230, AMBER),
        (570, 385, BRICK_LIGHT),
        (570, 540, TEAL_LIGHT),
        (1030, 230, AMBER_LIGHT),
        (1030, 385, PETROL_LIGHT),
        (1030, 540, BRICK),
    )
    board = rect(470, 110, 660, 560, PAPER, 28) + rect(470, 646, 660, 24, SAND, 12)
    loop = arc(800, 385, 132, 200, 500, 22, TEAL) + polygon([(630, 350), (720, 350), (675, 280)], TEAL)
    return picture(
        TEAL_LIGHT,
        circle(800, 420, 470, shade(TEAL_LIGHT, 0.12)),
        ground(TEAL, 860),
        limb([(560, 640), (510, 900)], 22, INK) + limb([(1040, 640), (1090, 900)], 22, INK),
        board,
        loop,
        group(symbols.bulb(AMBER, INK), at=(800, 400), scale=0.56),
        "".join(group(paperwork.note(tone, 118, INK), at=(x, y)) for x, y, tone in notes),
        figure(cast.LISTENER, at=(385, 330), scale=0.87, standing=True, right=(205, 76)),
        figure(cast.CARER, at=(1220, 330), scale=0.87, standing=True, left=(-205, 240), look=-1),
    )


def overview() -> str:
    """Five steps lead up to the top of the heap."""
    tones = (PETROL, TEAL, AMBER_LIGHT, AMBER, BRICK)
    stairs = "".join(rect(360 + i * 190, 860 - (i + 1) * 96, 190, 480, tone) for i, tone in enumerate(tones))
    return picture(
        TEAL_LIGHT,
        views.evening(800, 440, 420, PAPER, views.colliery(TEAL, PAPER, 800)),
        ground(shade(TEAL, 0.3), 860),
        stairs,
        rect(1310, 380, 290, 490, BRICK),
        rect(0, 860, 1600, 140, shade(TEAL, 0.3)),
        group(symbols.flag(AMBER, INK, 250), at=(1225, 382)),
        group(nature.birch(TEAL, PAPER), at=(1430, 382), scale=0.9),
        figure(
            cast.APPRENTICE,
            at=(815, 254),
            scale=0.465,
            standing=True,
            stride=30,
            left=(-150, 230),
            right=(290, -40),
            gestures=("open", "point"),
        ),
        figure(
            cast.NURSE,
            at=(445, 445),
            scale=0.465,
            standing=True,
            stride=16,
            right=(80, 220),
            left=(-70, 220),
            held=group(workplace.tablet(INK, PAPER), at=(0, 210), scale=0.9),
        ),
        group(ruhr.house(SAND, BRICK), at=(150, 862)),
    )


SCENES = {
    "module-1-basics": basics,
    "module-2-co-determination": co_determination,
    "module-3-assistance": assistance,
    "module-4-data-protection": data_protection,
    "module-5-methods": methods,
    "learning": overview,
}
