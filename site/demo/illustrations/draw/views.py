"""Distant landscapes, in tones of one colour, for the round window and the horizon."""

from . import nature, ruhr
from .canvas import GROUND, window
from .palette import AMBER_LIGHT, mix
from .shapes import circle, group


def colliery(near: str, sky: str, y: float = GROUND) -> str:
    """Heap with pyramid, winding tower and gas holder, 900 wide around x 0, standing on ``y``."""
    far, middle = mix(near, sky, 0.72), mix(near, sky, 0.5)
    return group(
        group(ruhr.heap(far, 760, 230), at=(-190, 0)),
        group(ruhr.tetrahedron(far), at=(-190, -222), scale=0.62),
        group(ruhr.gasometer(middle), at=(330, 0), scale=0.78),
        group(ruhr.winding_tower(middle), at=(130, 0), scale=0.86),
        group(nature.poplar(middle, middle), at=(-330, 0), scale=0.6),
        group(nature.tree(middle, middle), at=(-250, 0), scale=0.6),
        at=(0, y),
    )


def works(near: str, sky: str, y: float = GROUND) -> str:
    """Saw-tooth halls, chimneys and trees, 900 wide around x 0."""
    far, middle = mix(near, sky, 0.72), mix(near, sky, 0.5)
    return group(
        group(ruhr.cooling_tower(far), at=(260, 0), scale=1.1),
        group(ruhr.chimney(far), at=(-230, 0), scale=1.2),
        group(ruhr.chimney(far), at=(-160, 0)),
        group(ruhr.sheds(middle, 5), at=(-60, 0), scale=1.1),
        group(nature.tree(middle, middle), at=(330, 0), scale=0.8),
        group(nature.poplar(middle, middle), at=(400, 0), scale=0.8),
        at=(0, y),
    )


def settlement(near: str, sky: str, y: float = GROUND) -> str:
    """Miners' cottages below a heap with its arcs, 900 wide around x 0."""
    far, middle = mix(near, sky, 0.72), mix(near, sky, 0.5)
    row = "".join(group(ruhr.house(middle, mix(near, sky, 0.36)), at=(x, 0)) for x in (-310, -110, 90))
    return group(
        group(ruhr.heap(far, 820, 260), at=(120, 0)),
        group(ruhr.horizon_arcs(far), at=(120, -252), scale=0.7),
        row,
        group(nature.tree(middle, middle), at=(270, 0)),
        group(nature.poplar(middle, middle), at=(350, 0), scale=0.8),
        at=(0, y),
    )


def evening(x: float, y: float, r: float, sky: str, view: str, sun: str = AMBER_LIGHT) -> str:
    """The round window with a low sun and one of the landscapes above."""
    return window(x, y, r, sky, circle(x + r * 0.32, y - r * 0.3, r * 0.24, sun), group(view, at=(x, 0)))
