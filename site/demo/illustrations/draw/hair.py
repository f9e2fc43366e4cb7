"""Hair and head coverings for a head of 104 by 124 around (0, 0) that looks to the right."""

from .shapes import circle, ellipse, limb, path

CROP = "M51-20C52-60 22-73-8-72C-46-71-62-40-60-2C-60 18-57 32-50 44L-31 42C-27 26-26 8-23-6L-6-8C0-22 20-22 51-20Z"
BOB = "M54-16C56-68 16-82-14-79C-62-75-78-30-75 18C-74 46-70 62-64 76L-12 76C-18 52-20 20-8-8C10-12 32-16 54-16Z"
LONG = "M54-18C56-70 16-84-16-80C-66-75-82-28-80 22C-79 66-86 96-94 128L-22 128C-12 96-22 40-8-8C10-12 32-18 54-18Z"
CURLS = (
    (-4, -66, 30),
    (28, -54, 26),
    (-34, -54, 30),
    (-54, -24, 28),
    (-56, 8, 24),
    (-46, 32, 20),
    (46, -34, 16),
)


def behind(style: str, colour: str) -> str:
    """The part of the hair that lies behind the face."""
    if style == "bun":
        return circle(-56, -58, 30, colour)
    if style == "afro":
        return circle(-12, -24, 92, colour)
    if style == "tail":
        return path("M-44-40C-92-40-104 0-96 66C-84 60-70 40-62 10Z", colour)
    if style == "scarf":
        return path("M-40-60C-86-40-78 60-96 112L64 112C58 92 52 80 44 60Z", colour)
    return ""


def over(style: str, colour: str) -> str:
    """The part of the hair that lies over the face."""
    if style in ("crop", "bun", "tail", "beard"):
        beard = (
            path("M52 26L51 40C46 74 4 76-16 54C-26 44-30 30-29 20L-16 22C-2 40 24 36 52 26Z", colour)
            if style == "beard"
            else ""
        )
        return path(CROP, colour) + beard
    if style == "bob":
        return path(BOB, colour)
    if style == "long":
        return path(LONG, colour)
    if style == "afro":
        return path("M50-30C36-86-50-90-62-20L-56 34L-30 36C-27 18-28 6-22-10C0-14 30-20 50-30Z", colour)
    if style == "curls":
        return "".join(circle(x, y, r, colour) for x, y, r in CURLS)
    if style == "rim":
        return path("M-22-12C-34-15-44-13-50-20C-59-2-58 24-49 42L-31 42C-27 26-26 8-22-12Z", colour)
    return ""


def scarf(colour: str, skin: str) -> str:
    """A headscarf: the cloth around an opening for the face."""
    cloth = path("M56 8C62-66 20-80-12-77C-62-73-74-20-66 30C-60 70-10 84 34 72C48 60 54 40 56 8Z", colour)
    return cloth + ellipse(17, 2, 39, 51, skin)


def helmet(colour: str, dark: str) -> str:
    """A safety helmet with a ridge and a brim to the front."""
    return (
        path("M-64-14C-66-96 58-100 60-14Z", colour)
        + path("M-12-84C-2-88 8-88 18-84L22-14L-14-14Z", dark)
        + limb([(-62, -16), (78, -16)], 18, dark)
    )


def headset(colour: str) -> str:
    """Headphones with a microphone in front of the mouth."""
    return (
        path("M-24 0C-30-90 20-92 14-72C8-74-14-66-8 0Z", colour)
        + circle(-16, 8, 22, colour)
        + limb([(-14, 14), (4, 44), (38, 46)], 8, colour)
        + circle(42, 45, 9, colour)
    )
