"""House colours as sRGB, and the two ways in which the pictures may vary them."""

INK = "#14202e"
PAPER = "#faf7f1"
SAND = "#eadfca"
PETROL = "#0b5563"
PETROL_LIGHT = "#7fb3b5"
TEAL = "#14756b"
TEAL_LIGHT = "#a9d5c6"
BRICK = "#a6432d"
BRICK_LIGHT = "#e7a98f"
AMBER = "#d9952b"
AMBER_LIGHT = "#f2d399"


def mix(colour: str, other: str, share: float) -> str:
    """Return ``colour`` with ``share`` (0 to 1) of ``other`` in it."""
    channels = zip(bytes.fromhex(colour[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in channels)


def shade(colour: str, share: float = 0.16) -> str:
    """Return the side of ``colour`` that is turned away from the light; ink, the darkest, turns lighter."""
    if colour == INK:
        return mix(INK, PETROL_LIGHT, share * 0.9)
    return mix(colour, INK, share)


# Skin and hair are mixed from the palette too, so that every figure belongs to the same world.
SKIN_LIGHT = mix(BRICK_LIGHT, AMBER_LIGHT, 0.6)
SKIN_WARM = mix(BRICK_LIGHT, BRICK, 0.12)
SKIN_TAN = mix(BRICK, AMBER, 0.45)
SKIN_DEEP = mix(BRICK, INK, 0.45)

HAIR_BLACK = INK
HAIR_BROWN = mix(BRICK, INK, 0.62)
HAIR_RED = mix(BRICK, AMBER, 0.2)
HAIR_GREY = mix(SAND, PETROL_LIGHT, 0.3)
