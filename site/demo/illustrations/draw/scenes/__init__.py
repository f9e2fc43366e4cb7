"""Every scene by its file name."""

from collections.abc import Callable

from . import events, home, learning

SCENES: dict[str, Callable[[], str]] = {**home.SCENES, **learning.SCENES, **events.SCENES}
