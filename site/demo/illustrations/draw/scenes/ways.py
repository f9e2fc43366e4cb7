"""The four ways in."""

from .. import cast, nature, ruhr, symbols, views, workplace
from ..canvas import ground, picture
from ..palette import AMBER, AMBER_LIGHT, BRICK, INK, PAPER, PETROL, PETROL_LIGHT, SAND, TEAL, mix, shade
from ..people import figure
from ..shapes import circle, clip, group, limb, polygon, rect, ribbon


def employees() -> str:
    """Five colleagues; one of them raises her hand and speaks."""
    return picture(
        PETROL_LIGHT,
        views.evening(800, 430, 430, PAPER, views.works(PETROL, PAPER, 790)),
        group(
            symbols.bubble(AMBER, 260, 170, -1),
            limb([(-70, -22), (70, -22)], 17, PAPER),
            limb([(-70, 24), (20, 24)], 17, PAPER),
            at=(1030, 150),
        ),
        figure(cast.METALWORKER, at=(520, 450), scale=0.9, length=640),
        figure(cast.CONSULTANT, at=(1160, 480), scale=0.9, look=-1, length=640),
        figure(cast.MAINTAINER, at=(300, 580), length=520),
        figure(cast.PLANNER, at=(1330, 590), look=-1, length=520),
        figure(cast.APPRENTICE, at=(850, 480), length=620, left=(-150, -150)),
        rect(0, 920, 1600, 80, shade(PETROL, 0.2)),
    )


def works_councils() -> str:
    """The works council is elected: ballots go into the box."""
    ballot = polygon([(-70, -150), (70, -150), (70, 40), (-70, 40)], PAPER) + group(
        symbols.check(TEAL, 70, 20), at=(0, -70)
    )
    box = (
        rect(-210, 0, 420, 290, BRICK, 28)
        + rect(-230, -20, 460, 50, shade(BRICK), 20)
        + rect(-110, -6, 220, 20, INK, 10)
    )
    box += (
        circle(0, 160, 74, PAPER)
        + group(symbols.person_sign(BRICK, 84), at=(-24, 156))
        + group(symbols.person_sign(shade(BRICK, 0.3), 84), at=(26, 162))
    )
    return picture(
        PETROL,
        views.evening(800, 420, 410, PETROL_LIGHT, views.colliery(PETROL, PETROL_LIGHT, 760)),
        figure(cast.NURSE, at=(380, 440), length=420, right=(180, 230)),
        figure(cast.DELEGATE, at=(1215, 440), look=-1, length=420, left=(-180, 230)),
        group(ballot, at=(900, 480), rotate=4),
        figure(cast.COUNCILLOR, at=(600, 400), length=420, right=(235, 40)),
        group(workplace.counter(AMBER_LIGHT, shade(PETROL, 0.45), 1560, 200), at=(800, 1000)),
        group(box, at=(890, 520)),
    )


def managers() -> str:
    """At a fork of paths a manager and her team read the signpost together."""
    fork = clip(
        rect(0, 830, 1600, 170, PETROL),
        ribbon("M800 1010C800 930 640 900 520 810", 84, AMBER_LIGHT),
        ribbon("M800 1010C800 930 960 900 1080 810", 84, AMBER_LIGHT),
    )
    post = rect(-14, -560, 28, 580, INK, 8)
    post += polygon([(-16, -520), (200, -520), (256, -460), (200, -400), (-16, -400)], AMBER)
    post += polygon([(16, -370), (-190, -370), (-246, -310), (-190, -250), (16, -250)], BRICK)
    signs = group(symbols.person_sign(PAPER, 84), at=(100, -462)) + group(
        symbols.gear(PAPER, 44, hole=BRICK), at=(-100, -310)
    )
    return picture(
        SAND,
        views.evening(800, 430, 420, PETROL_LIGHT, views.settlement(PETROL, PETROL_LIGHT, 830)),
        ground(PETROL, 830),
        fork,
        group(post, signs, at=(800, 880), scale=1.06),
        figure(cast.OWNER, at=(430, 350), scale=0.8, standing=True, right=(340, 20), gestures=("open", "point")),
        figure(cast.METALWORKER, at=(1180, 370), scale=0.76, look=-1, standing=True),
        figure(cast.ASSEMBLER, at=(1350, 360), scale=0.76, look=-1, standing=True),
        group(nature.birch(TEAL, PAPER), at=(210, 850), scale=1.1),
    )


def multipliers() -> str:
    """A consultant connects works, clinics and warehouses with one another."""
    places = ((345, 260, BRICK), (610, 150, AMBER), (990, 150, TEAL), (1255, 260, BRICK))
    arcs = "".join(limb([(570 if x < 800 else 1030, 330), (x, y)], 12, PAPER) for x, y, _ in places)
    signs = (
        group(ruhr.sheds(PAPER, 2, 90), at=(345, 314), scale=0.66)
        + group(workplace.box(PAPER, 110, 94), at=(610, 198))
        + group(symbols.heart(PAPER, 120), at=(990, 152))
        + group(ruhr.house(PAPER, AMBER_LIGHT), at=(1255, 318), scale=0.62)
    )
    return picture(
        PETROL,
        circle(800, 470, 430, mix(PETROL, PETROL_LIGHT, 0.5)),
        group(views.colliery(PETROL_LIGHT, PETROL, 0), at=(270, 862)),
        group(views.works(PETROL_LIGHT, PETROL, 0), at=(1330, 862)),
        ground(shade(PETROL, 0.4), 860),
        arcs,
        "".join(circle(x, y, 104, tone) for x, y, tone in places),
        signs,
        figure(cast.CONSULTANT, at=(800, 400), scale=0.8, standing=True, left=(-290, -90), right=(290, -90)),
        figure(cast.MANAGER, at=(500, 500), scale=0.62, standing=True),
        figure(cast.CARER, at=(1100, 500), scale=0.62, look=-1, standing=True),
    )


SCENES = {
    "employees": employees,
    "works-councils": works_councils,
    "managers": managers,
    "multipliers": multipliers,
}
