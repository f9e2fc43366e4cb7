"""What has grown on industrial land. Each stands on (0, 0)."""

from .palette import mix, shade
from .shapes import circle, clip, ellipse, group, limb, path, rect, ribbon


def tree(crown: str, trunk: str, height: float = 260) -> str:
    """A round tree lit from the left."""
    r = height * 0.33
    disc = circle(0, -height + r, r, crown)
    shadow = clip(disc, circle(r * 0.55, -height + r * 1.4, r, shade(crown, 0.14)))
    branch = limb([(0, -height * 0.42), (r * 0.42, -height * 0.62)], height * 0.028, trunk)
    return disc + shadow + limb([(0, 0), (0, -height + r)], height * 0.05, trunk, "butt") + branch


def poplar(crown: str, trunk: str, height: float = 320) -> str:
    width = height * 0.26
    return (
        rect(-width / 2, -height, width, height * 0.86, crown, width / 2)
        + path(
            f"M0 {-height}A{width / 2} {width / 2} 0 0 1 {width / 2} {-height + width / 2}"
            f"L{width / 2} {-height * 0.14 - width / 2}A{width / 2} {width / 2} 0 0 1 0 {-height * 0.14}Z",
            shade(crown, 0.14),
        )
        + limb([(0, 0), (0, -height * 0.55)], height * 0.035, trunk, "butt")
    )


def birch(crown: str, bark: str, height: float = 280) -> str:
    """A young birch, the first tree on spoil heaps."""
    parts = limb([(0, 0), (0, -height * 0.8)], height * 0.035, bark, "butt")
    for x, y, rx, ry in ((0, 0.86, 0.11, 0.15), (-0.1, 0.64, 0.1, 0.13), (0.11, 0.6, 0.1, 0.13)):
        parts += ellipse(x * height, -y * height, rx * height, ry * height, crown)
    return parts + limb([(0, -height * 0.45), (0, -height * 0.82)], height * 0.022, bark)


def bush(colour: str, width: float = 160) -> str:
    r = width / 4
    return path(
        f"M{-width / 2} 0A{r} {r} 0 0 1 {-r * 0.7} {-r * 0.95}A{r * 1.1} {r * 1.1} 0 0 1 {r} {-r * 0.9}"
        f"A{r} {r} 0 0 1 {width / 2} 0Z",
        colour,
    )


def leaf(colour: str, length: float = 120) -> str:
    """A leaf from (0, 0) to the right, its lower half in shadow."""
    half = length * 0.34
    return path(f"M0 0Q{length / 2} {-half * 2} {length} 0Z", colour) + path(
        f"M0 0Q{length / 2} {half * 2} {length} 0Z", shade(colour, 0.16)
    )


def seedling(colour: str, height: float = 200) -> str:
    """A shoot with two pairs of leaves."""
    parts = ribbon(f"M0 0Q{height * 0.06} {-height / 2} 0 {-height}", height * 0.06, shade(colour, 0.2))
    for y, angle, size, flip in (
        (0.98, -50, 0.5, False),
        (0.98, -40, 0.52, True),
        (0.52, -22, 0.44, False),
        (0.5, -20, 0.46, True),
    ):
        piece = group(leaf(colour, height * size), rotate=angle)
        parts += group(piece, at=(0, -height * y), flip=flip)
    return parts


def cloud(colour: str, width: float = 260) -> str:
    h = width * 0.2
    return rect(-width / 2, -h, width, h, colour, h / 2) + rect(
        -width * 0.2, -h * 1.8, width * 0.46, h * 1.8, colour, h * 0.9
    )


def canal(colour: str, width: float, height: float) -> str:
    """Still water from (0, 0) downwards to the right, with a few level reflections."""
    light = mix(colour, "#faf7f1", 0.3)
    parts = rect(0, 0, width, height, colour)
    for x, y, length in (
        (0.08, 0.3, 0.16),
        (0.5, 0.2, 0.2),
        (0.3, 0.62, 0.12),
        (0.74, 0.55, 0.14),
        (0.56, 0.84, 0.1),
    ):
        parts += limb([(x * width, y * height), ((x + length) * width, y * height)], 8, light)
    return parts
