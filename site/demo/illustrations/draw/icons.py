"""The house's sign as site icons, and the picture that stands for the site where it is shared.

The sign is that of the word mark: four seams of rock, offset as by a fault. Run this module to write the files.
"""

from pathlib import Path

from . import render
from .canvas import WIDTH
from .palette import AMBER, BRICK, PAPER, PETROL, TEAL
from .scenes.home import home
from .shapes import group, number, rect

STATIC = Path(__file__).resolve().parents[3] / "static" / "images"
SIGN = rect(0, 2, 40, 8, PETROL) + rect(0, 13, 26, 8, TEAL) + rect(14, 24, 26, 8, BRICK) + rect(0, 35, 40, 4, AMBER)


def square(size: float, *parts: str) -> str:
    """An SVG of 40 by 40 units shown at ``size`` pixels."""
    side = number(size)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}" viewBox="0 0 40 40">'
        f"{''.join(parts)}</svg>\n"
    )


def tile(size: float, corner: float) -> str:
    """The sign on paper, so that it is seen in front of light and of dark."""
    scale = 0.7
    inset = 20 * (1 - scale)
    return square(size, rect(0, 0, 40, 40, PAPER, corner), group(SIGN, at=(inset, inset), scale=scale))


def shared() -> str:
    """The home picture, cut to 1200 by 630."""
    scale = 1200 / WIDTH
    view = home().replace("<svg ", '<svg y="-84" ', 1)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">'
        f"{group(view, scale=scale)}</svg>\n"
    )


if __name__ == "__main__":
    (STATIC / "mark.svg").write_text(square(40, SIGN), encoding="utf-8")
    (STATIC / "favicon.svg").write_text(tile(40, 7), encoding="utf-8")
    pictures = {"apple-touch-icon": tile(180, 0), "social": shared()}
    render.write_pngs(pictures, STATIC)
