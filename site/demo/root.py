"""The top of the tree: Wagtail's welcome page goes, the site begins at the German home page."""

from django.conf import settings
from wagtail.models import Page, Site

from core.site_address import base_address

WELCOME = "Welcome to your new Wagtail site!"
# What Wagtail's first migration writes down; anything else is somebody's own choice.
UNCHANGED_HOST = ("localhost", 80)


def root_without_welcome() -> Page:
    """The root of the page tree. A fresh installation has a page of Wagtail's own below it that would take the
    address of a home page; it and its site go."""
    for welcome in Page.objects.filter(depth=2, title=WELCOME, numchild=0):
        if welcome.specific_class is Page:
            welcome.delete()
    return Page.get_first_root_node()


def make_site(home: Page) -> None:
    """Lets the default site begin at `home`; makes it if there is none."""
    hostname, port = base_address()
    site = Site.objects.filter(is_default_site=True).first() or Site(
        is_default_site=True, hostname=hostname, port=port
    )
    if (site.hostname, site.port) == UNCHANGED_HOST:
        site.hostname, site.port = hostname, port
    site.root_page, site.site_name = home, settings.WAGTAIL_SITE_NAME
    site.save()
