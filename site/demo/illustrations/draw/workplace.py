"""Furniture and equipment of the places where people work. Furniture stands on (0, 0)."""

from .palette import AMBER, INK, PAPER, PETROL_LIGHT, SAND, mix, shade
from .shapes import Point, circle, ellipse, group, limb, path, polygon, rect, ring


def table(top: str, width: float = 900, height: float = 190) -> str:
    """A table seen from the front; its top edge is at ``-height``."""
    leg = shade(top, 0.3)
    legs = "".join(
        polygon([(x - 20, -height), (x + 20, -height), (x + side * 22 + 12, 0), (x + side * 22 - 12, 0)], leg)
        for side, x in ((-1, -width * 0.38), (1, width * 0.38))
    )
    return (
        legs + rect(-width / 2, -height, width, 34, top, 14) + rect(-width / 2 + 20, -height + 34, width - 40, 14, leg)
    )


def counter(top: str, front: str, width: float = 1000, height: float = 240) -> str:
    """A closed workbench or desk."""
    return (
        rect(-width / 2 + 24, -height, width - 48, height, front)
        + rect(-width / 2 + 24, -height + 34, width - 48, 16, shade(front))
        + rect(-width / 2, -height, width, 36, top, 14)
    )


def screen(frame: str, face: str, *content: str, width: float = 360, height: float = 240, stand: bool = True) -> str:
    """A monitor on (0, 0); ``content`` is drawn around the middle of its face."""
    foot = rect(-16, -56, 32, 50, shade(frame, 0.3)) + rect(-70, -12, 140, 12, shade(frame, 0.3), 6) if stand else ""
    y = -50 - height if stand else -height
    return (
        foot
        + rect(-width / 2, y, width, height, frame, 24)
        + rect(-width / 2 + 16, y + 16, width - 32, height - 32, face, 12)
        + group(*content, at=(0, y + height / 2))
    )


def tablet(frame: str, face: str, *content: str, width: float = 150, height: float = 200) -> str:
    """A tablet centred on (0, 0)."""
    return (
        rect(-width / 2, -height / 2, width, height, frame, 20)
        + rect(-width / 2 + 12, -height / 2 + 12, width - 24, height - 24, face, 10)
        + "".join(content)
    )


def robot(colour: str, base: str, joints: tuple[Point, Point, Point]) -> str:
    """A collaborative arm that stands on (0, 0) and passes through three joints to its gripper."""
    shoulder, elbow, wrist = joints
    dark = shade(colour, 0.18)
    parts = path("M-70 0L-54-64A22 22 0 0 1-34-80L34-80A22 22 0 0 1 54-64L70 0Z", base)
    parts += limb([(0, -80), shoulder], 74, dark)
    parts += limb([shoulder, elbow], 58, colour) + limb([elbow, wrist], 44, dark)
    for (x, y), r in ((shoulder, 46), (elbow, 40), (wrist, 30)):
        parts += circle(x, y, r, colour) + circle(x, y, r * 0.44, base)
    x, y = wrist
    parts += rect(x - 16, y + 18, 32, 34, base, 6)
    return (
        parts
        + limb([(x - 12, y + 52), (x - 26, y + 74), (x - 20, y + 96)], 14, base)
        + limb([(x + 12, y + 52), (x + 26, y + 74), (x + 20, y + 96)], 14, base)
    )


def box(colour: str, width: float = 130, height: float = 110) -> str:
    """A parcel on (0, 0)."""
    return (
        rect(-width / 2, -height, width, height, colour, 6)
        + rect(width / 2 - width * 0.26, -height, width * 0.26, height, shade(colour, 0.12), 6)
        + rect(-width * 0.1, -height, width * 0.2, height * 0.42, mix(colour, PAPER, 0.55))
    )


def shelf(frame: str, boxes: tuple[str, ...], columns: int = 3, rows: int = 4) -> str:
    """A rack of goods on (0, 0); colours of ``boxes`` repeat, an empty one leaves a gap."""
    cell_w, cell_h = 150, 165
    width = columns * cell_w
    parts = ""
    for index in range(columns * rows):
        tone = boxes[index % len(boxes)]
        x = -width / 2 + (index % columns + 0.5) * cell_w
        y = -(index // columns) * cell_h - 16
        if tone:
            wide, tall = (118, 100) if index % 3 else (104, 78)
            parts += group(box(tone, wide, tall), at=(x, y))
    for row in range(rows + 1):
        parts += rect(-width / 2, -row * cell_h - 16, width, 16, shade(frame))
    for column in range(columns + 1):
        parts += rect(-width / 2 + column * cell_w - 9, -rows * cell_h - 40, 18, rows * cell_h + 40, frame, 6)
    return parts


def pump(body: str, metal: str) -> str:
    """A pump on its foot, 250 wide, standing on (0, 0)."""
    return (
        rect(-130, -24, 260, 24, shade(metal, 0.4), 8)
        + rect(20, -146, 130, 96, body, 18)
        + "".join(rect(44 + i * 26, -146, 10, 96, shade(body, 0.3)) for i in range(4))
        + rect(-20, -60, 30, 40, shade(metal, 0.4))
        + rect(90, -54, 30, 34, shade(metal, 0.4))
        + rect(-86, -196, 52, 90, metal)
        + rect(-100, -206, 80, 22, shade(metal, 0.4), 8)
        + circle(-56, -98, 78, metal)
        + circle(-56, -98, 46, shade(metal, 0.25))
        + circle(-56, -98, 18, body)
    )


def clock(face: str = PAPER, hands: str = INK) -> str:
    """A wall clock of radius 100 around (0, 0)."""
    ticks = "".join(group(rect(-4, -80, 8, 16, hands, 4), rotate=a) for a in range(0, 360, 30))
    return circle(0, 0, 100, hands) + circle(0, 0, 88, face) + ticks + limb([(0, -52), (0, 0), (34, 22)], 12, hands)


def mug(colour: str) -> str:
    """A mug on (0, 0)."""
    return ring(32, -32, 17, 9, colour) + rect(-30, -64, 62, 64, colour, 12) + rect(-30, -64, 62, 10, shade(colour), 5)


def armchair(colour: str) -> str:
    """An armchair from the front, 360 wide, standing on (0, 0)."""
    dark = shade(colour)
    return (
        rect(-130, -400, 260, 330, dark, 60)
        + rect(-150, -26, 36, 26, INK)
        + rect(114, -26, 36, 26, INK)
        + rect(-140, -176, 280, 156, colour, 30)
        + rect(-184, -250, 84, 236, colour, 40)
        + rect(100, -250, 84, 236, colour, 40)
    )


def lamp(metal: str, glass: str, flame: str = AMBER) -> str:
    """A miner's safety lamp, 420 high, standing on (0, 0)."""
    dark = shade(metal, 0.25)
    cage = "".join(rect(x, -250, 12, 130, dark) for x in (-74, 62))
    return (
        ring(0, -398, 40, 14, dark)
        + path("M-66-300C-60-366 60-366 66-300Z", metal)
        + rect(-88, -306, 176, 30, dark, 10)
        + rect(-74, -278, 148, 30, metal, 6)
        + rect(-68, -250, 136, 132, glass)
        + path("M0-136C-44-136-36-184 0-232C36-184 44-136 0-136Z", flame)
        + path("M0-136C-20-136-16-160 0-184C16-160 20-136 0-136Z", PAPER)
        + cage
        + rect(-92, -122, 184, 28, dark, 10)
        + path("M-84-96L84-96L92-20A20 20 0 0 1 72 0L-72 0A20 20 0 0 1-92-20Z", metal)
        + rect(-50, -62, 100, 22, dark, 11)
    )


def rollers(machine: str, roller: str, sheet: str) -> str:
    """A rolling stand, 560 wide and 480 high, with a strip that runs through it at -200."""
    dark = shade(machine, 0.22)
    parts = rect(-280, -480, 560, 480, machine, 48) + rect(-200, -400, 400, 400, dark, 24)
    for y, r in ((-310, 92), (-90, 92)):
        parts += circle(0, y, r, roller) + circle(0, y, r * 0.5, shade(roller, 0.2)) + circle(0, y, 18, PAPER)
    parts += rect(-430, -216, 860, 26, sheet, 6)
    for x in (-240, 240):
        parts += circle(x, -440, 13, PETROL_LIGHT)
    return parts + rect(-120, -446, 240, 20, SAND, 10)


def door(frame: str, leaf: str, *view: str) -> str:
    """A door that stands open to the right: 320 wide, 560 high, its sill on (0, 0)."""
    return (
        rect(-180, -580, 360, 580, frame, 12)
        + "".join(view)
        + polygon([(150, -550), (330, -600), (330, 50), (150, 0)], leaf)
        + polygon([(176, -510), (304, -546), (304, -290), (176, -282)], shade(leaf))
        + ellipse(196, -250, 11, 15, AMBER)
    )
