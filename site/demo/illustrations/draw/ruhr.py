"""Landmarks of the Ruhr area. Each stands on (0, 0) and rises upwards."""

from .palette import mix, shade
from .shapes import arc, circle, ellipse, limb, path, polar, polygon, rect, ribbon, ring


def wheel(x: float, y: float, r: float, colour: str) -> str:
    """A winding wheel with six spokes."""
    spokes = "".join(limb([polar(x, y, r, a), polar(x, y, r, a + 180)], r * 0.13, colour) for a in (15, 75, 135))
    return ring(x, y, r, r * 0.24, colour) + spokes + circle(x, y, r * 0.24, colour)


def winding_tower(colour: str) -> str:
    """A pit-head frame, 470 high, with its strut to the right."""
    far = shade(colour, 0.22)
    parts = limb([(190, 0), (26, -330)], 26, far, "butt") + limb([(128, 0), (0, -330)], 22, far, "butt")
    for height, left, right in ((70, 93, 155), (150, 62, 115), (230, 31, 76)):
        parts += limb([(left, -height - 8), (right, -height - 8)], 14, far)
    parts += rect(-92, -340, 20, 340, colour) + rect(-22, -340, 20, 340, colour)
    for top in (-310, -206, -102):
        parts += limb([(-82, top), (-12, top + 92)], 12, colour, "butt")
        parts += rect(-90, top - 8, 86, 14, colour)
    parts += rect(-116, -356, 196, 26, colour, 6)
    parts += wheel(-56, -412, 50, colour) + wheel(36, -404, 42, far)
    return parts


def gasometer(colour: str) -> str:
    """A disc-type gas holder, 230 wide and 400 high, banded by its galleries."""
    dark = shade(colour, 0.2)
    parts = path("M-115-388Q0-432 115-388Z", dark) + rect(-14, -424, 28, 30, dark, 6)
    parts += rect(-115, -390, 230, 390, colour) + rect(40, -390, 75, 390, dark)
    for top in (-390, -300, -210, -120, -30):
        parts += rect(-122, top, 244, 13, shade(colour, 0.34), 6)
    return parts


def heap(colour: str, width: float = 900, height: float = 190) -> str:
    """A terraced spoil heap."""
    half = width / 2
    parts = path(
        f"M{-half} 0C{-half * 0.72} 0 {-half * 0.62} {-height} {-half * 0.34} {-height}"
        f"L{half * 0.34} {-height}"
        f"C{half * 0.62} {-height} {half * 0.72} 0 {half} 0Z",
        colour,
    )
    line = shade(colour, 0.1)
    parts += limb([(-half * 0.56, -height * 0.58), (half * 0.4, -height * 0.58)], height * 0.06, line)
    return parts + limb([(-half * 0.46, -height * 0.3), (half * 0.62, -height * 0.3)], height * 0.06, line)


def tetrahedron(colour: str) -> str:
    """The walkable steel pyramid on its four legs, 250 high."""
    far = shade(colour, 0.18)
    parts = "".join(rect(x, -70, 13, 70, colour, 4) for x in (-134, -6, 121))
    parts += limb([(0, -250), (0, -120)], 11, far) + limb([(-128, -70), (0, -120), (128, -70)], 11, far)
    parts += limb([(-128, -70), (128, -70), (0, -250), (-128, -70)], 15, colour)
    return parts + limb([(-64, -160), (64, -160), (0, -70), (-64, -160)], 9, colour)


def horizon_arcs(colour: str) -> str:
    """The two crossing arcs of the observatory on the heap, 190 high."""
    return arc(0, 0, 182, 180, 360, 16, shade(colour, 0.15)) + ribbon("M-120 0C-120-210 60-230 150 0", 16, colour)


def sheds(colour: str, teeth: int = 4, height: float = 110) -> str:
    """A saw-tooth roofed works hall; every tooth is 110 wide with its window to the left."""
    width = teeth * 110
    left = -width / 2
    parts = rect(left, -height, width, height, colour)
    for index in range(teeth):
        x = left + index * 110
        parts += polygon([(x, -height), (x, -height - 74), (x + 110, -height)], shade(colour))
        parts += polygon([(x, -height - 74), (x + 30, -height - 54), (x + 30, -height), (x, -height)], colour)
    for index in range(teeth):
        parts += rect(left + index * 110 + 28, -height + 34, 54, 34, mix(colour, "#f2d399", 0.55), 6)
    return parts


def chimney(colour: str, height: float = 380) -> str:
    return polygon([(-26, 0), (-17, -height), (17, -height), (26, 0)], colour) + rect(
        -23, -height - 14, 46, 24, shade(colour), 6
    )


def cooling_tower(colour: str) -> str:
    """A hyperbolic cooling tower, 290 high."""
    outline = "M-120 0C-84-90-64-180-82-290L82-290C64-180 84-90 120 0Z"
    dark = "M30 0C26-90 18-180 26-290L82-290C64-180 84-90 120 0Z"
    return path(outline, colour) + path(dark, shade(colour)) + ellipse(0, -290, 82, 12, shade(colour, 0.34))


def house(wall: str, roof: str) -> str:
    """A miners' cottage, 190 high."""
    windows = "".join(rect(x, -92, 34, 42, mix(wall, "#f2d399", 0.75), 4) for x in (-58, 24))
    return (
        rect(40, -190, 26, 70, shade(roof), 4)
        + rect(-80, -120, 160, 120, wall)
        + polygon([(-98, -114), (0, -190), (98, -114)], roof)
        + windows
        + rect(-12, -60, 28, 60, shade(wall, 0.35), 4)
    )


def bridge(colour: str, width: float = 620) -> str:
    """A bow bridge over the canal; its deck lies at 0."""
    half = width / 2
    parts = ribbon(f"M{-half + 20} 0Q0 {-width * 0.46} {half - 20} 0", 22, colour, "butt")
    for step in range(1, 8):
        t = step / 8
        x = (1 - t) * (-half + 20) + t * (half - 20)
        parts += limb([(x, 0), (x, -2 * t * (1 - t) * width * 0.46)], 8, colour, "butt")
    return parts + rect(-half, -10, width, 24, shade(colour), 6)
