"""Things to read and to write on."""

from .palette import AMBER, BRICK, INK, PAPER, PETROL_LIGHT, SAND, TEAL, shade
from .shapes import circle, group, limb, path, polygon, rect
from .symbols import check, lines


def sheet(width: float = 200, height: float = 270, colour: str = PAPER, ink: str = PETROL_LIGHT, rows: int = 5) -> str:
    """A written page centred on (0, 0) with a folded corner."""
    left, top, fold = -width / 2, -height / 2, width * 0.2
    page = polygon([(left, top), (-left - fold, top), (-left, top + fold), (-left, -top), (left, -top)], colour)
    corner = polygon([(-left - fold, top), (-left, top + fold), (-left - fold, top + fold)], shade(colour, 0.14))
    lengths = tuple(width * (0.68, 0.5, 0.62, 0.44, 0.56, 0.3)[i % 6] for i in range(rows))
    gap = height * 0.62 / max(rows, 1)
    return page + corner + group(lines(ink, lengths, gap, gap * 0.34), at=(left + width * 0.16, top + height * 0.26))


def clipboard(board: str = AMBER, checks: int = 4, width: float = 260, height: float = 350) -> str:
    """A check list on a board, centred on (0, 0)."""
    parts = rect(-width / 2, -height / 2, width, height, board, 24)
    parts += rect(-width / 2 + 22, -height / 2 + 34, width - 44, height - 58, PAPER, 8)
    parts += rect(-50, -height / 2 - 16, 100, 44, INK, 14)
    gap = (height - 120) / 4
    for row in range(4):
        y = -height / 2 + 92 + row * gap
        tone = TEAL if row < checks else SAND
        parts += circle(-width / 2 + 62, y, 22, tone)
        if row < checks:
            parts += group(check(PAPER, 24, 7), at=(-width / 2 + 62, y))
        parts += limb([(-width / 2 + 104, y), (width / 2 - 52 - 24 * (row % 2), y)], 14, PETROL_LIGHT)
    return parts


def book(cover: str, page: str = PAPER, width: float = 520, height: float = 210) -> str:
    """An open book seen from the front; its spine stands on (0, 0)."""
    half = width / 2
    parts = path(f"M0 0L{-half} -26L{-half} {-height}L0 {-height + 40}L{half} {-height}L{half} -26Z", cover)
    for side, tone in ((-1, page), (1, shade(page, 0.08))):
        x = side * (half - 18)
        parts += path(
            f"M0 -18C{x * 0.3} -56 {x * 0.7} -52 {x} -40L{x} {-height - 6}"
            f"C{x * 0.7} {-height - 22} {x * 0.3} {-height - 20} 0 {-height + 22}Z",
            tone,
        )
    return parts


def closed_book(cover: str, width: float = 380, height: float = 70) -> str:
    """A book lying flat, its lower edge on 0 and its spine to the left."""
    return (
        rect(-width / 2, -height, width, height, cover, 16)
        + rect(-width / 2 + 40, -height + 13, width - 40, height - 26, PAPER, 4)
        + rect(-width / 2 + 40, -height + 13, width - 40, 8, SAND)
    )


def note(colour: str, size: float = 110, ink: str = "") -> str:
    """A sticky note with its lower corner curling, centred on (0, 0)."""
    h = size / 2
    parts = polygon([(-h, -h), (h, -h), (h, h * 0.6), (h * 0.6, h), (-h, h)], colour)
    parts += polygon([(h, h * 0.6), (h * 0.6, h), (h * 0.6, h * 0.6)], shade(colour, 0.22))
    if ink:
        parts += group(lines(ink, (size * 0.6, size * 0.4), size * 0.26, size * 0.1), at=(-h * 0.66, -h * 0.3))
    return parts


def calendar(width: float, height: float, cells: tuple[str, ...], columns: int = 5, head: str = BRICK) -> str:
    """A wall calendar hanging from (0, 0); ``cells`` are the colours of its days, row by row."""
    left = -width / 2
    parts = rect(left, 0, width, height, PAPER, 28) + path(
        f"M{left} 74L{left} 28A28 28 0 0 1 {left + 28} 0L{-left - 28} 0A28 28 0 0 1 {-left} 28L{-left} 74Z",
        head,
    )
    for x in (-width / 4, width / 4):
        parts += rect(x - 10, -26, 20, 60, INK, 10)
    rows = -(-len(cells) // columns)
    step_x, step_y = (width - 40) / columns, (height - 110) / rows
    for index, tone in enumerate(cells):
        x = left + 20 + (index % columns) * step_x
        y = 92 + (index // columns) * step_y
        parts += rect(x + 8, y + 6, step_x - 16, step_y - 12, tone, 14)
    return parts
