"""Large hands for pictures in which the hands are the subject."""

from .palette import shade
from .shapes import clip, ellipse, group, limb, path, polygon, rect

FINGERS = ((-58, -60, -20, 118), (-20, -78, -7, 146), (20, -76, 6, 138), (58, -56, 19, 104))


def open_hand(skin: str, sleeve: str, cuff: str, length: float = 600) -> str:
    """A right hand seen from its palm, fingers up, wrist at (0, 130); the sleeve goes ``length`` down."""
    dark = shade(skin, 0.14)
    parts = rect(-56, 60, 112, 160, skin)
    parts += group(rect(-24, -124, 48, 170, skin, 24), at=(-84, 34), rotate=-52)
    for x, y, angle, size in FINGERS:
        parts += group(rect(-20, -size, 40, size + 60, skin, 20), at=(x, y + 20), rotate=angle)
    palm = rect(-82, -74, 164, 210, skin, 62)
    crease = clip(palm, ellipse(-86, 62, 74, 92, dark), rect(-40, -20, 140, 12, dark, 6))
    parts += palm + crease
    parts += rect(-84, 168, 168, 56, cuff, 14)
    return parts + polygon([(-96, 206), (96, 206), (130, 206 + length), (-130, 206 + length)], sleeve)


def cupped_hand(skin: str, sleeve: str, cuff: str, length: float = 500) -> str:
    """A hand from the left, palm up, that carries what stands on (0, 0)."""
    dark = shade(skin, 0.14)
    parts = path("M-150 8C-120-6-60 4 0 4L118-6A22 22 0 0 1 122 36L40 78C0 98-80 100-150 92Z", skin)
    parts += limb([(20, 40), (128, 14)], 34, dark) + limb([(0, 56), (104, 40)], 34, dark)
    parts += path("M-150 8C-120-6-60 4 0 4L60 2C80 30 20 60-20 62C-80 66-120 60-150 50Z", skin)
    parts += group(rect(-20, -96, 40, 120, skin, 20), at=(-76, 22), rotate=34)
    parts += rect(-196, -8, 56, 122, cuff, 14)
    return parts + polygon([(-180, -20), (-180, 126), (-180 - length, 160), (-180 - length, -40)], sleeve)
