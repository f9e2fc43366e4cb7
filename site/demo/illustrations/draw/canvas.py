"""The stage that all pictures share: full-bleed colour, a round window to the Ruhr, one level ground."""

from .shapes import circle, clip, number, rect

WIDTH, HEIGHT = 1600, 1000
GROUND = 820


def picture(background: str, *parts: str, width: int = WIDTH, height: int = HEIGHT) -> str:
    """Return a complete SVG document. Parts that reach over the edge are cut there."""
    size = f'width="{number(width)}" height="{number(height)}" viewBox="0 0 {number(width)} {number(height)}"'
    body = rect(0, 0, width, height, background) + "".join(parts)
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{body}</svg>\n'


def ground(colour: str, y: float = GROUND) -> str:
    return rect(0, y, WIDTH, 2 * HEIGHT - y, colour)


def window(x: float, y: float, r: float, sky: str, *view: str) -> str:
    """A round opening in which a landscape appears."""
    disc = circle(x, y, r, sky)
    return disc + clip(disc, *view)
