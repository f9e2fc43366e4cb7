"""The editorial vocabulary: what an editor can put on a page."""

from core.blocks.body import BodyBlock

__all__ = ["BodyBlock"]
