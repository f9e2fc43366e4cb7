"""Every scene by its file name."""

from collections.abc import Callable

from . import (
    events,
    guidance,
    home,
    learning,
    pages,
    sectors,
    stories_health,
    stories_industry,
    stories_logistics,
    ways,
)

ROOMS = (
    home,
    learning,
    stories_industry,
    stories_logistics,
    stories_health,
    sectors,
    events,
    guidance,
    ways,
    pages,
)
SCENES: dict[str, Callable[[], str]] = {name: draw for room in ROOMS for name, draw in room.SCENES.items()}
