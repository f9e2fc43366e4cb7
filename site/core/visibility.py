"""Which pages the public may see in lists, menus, feeds and the search."""

from wagtail.query import PageQuerySet

from core.restrictions import unrestricted
from core.withholding import without_withheld


def listed(pages: PageQuerySet) -> PageQuerySet:
    """What may stand in a public list: live, unrestricted, not withheld, no German alias under /en/."""
    return without_withheld(unrestricted(pages.live().filter(alias_of=None)))
