"""Releases, drafts and people for the tests of this folder."""

from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.utils.translation import get_language, override
from wagtail.models import GroupPagePermission, Page

from core.models import User
from home.models import HomePage
from tests.factories import make_content, make_homes
from translation.releases import actions
from translation.releases.models import Release


def make_pair(title: str = "Schichtplan", english: str = "Shift plan", **values) -> tuple[Page, Page]:
    """A live page in both languages, below the home pages, which are made when there are none."""
    german_home, english_home = list(HomePage.objects.order_by("locale__language_code")) or make_homes()
    german = make_content(german_home, title, **values)
    return german, make_content(english_home, english, translation_key=german.translation_key, **values)


def draft(page: Page, **values) -> Page:
    """Saves a draft with other values; readers keep what they have."""
    changed = page.get_latest_revision_as_object()
    for name, value in values.items():
        setattr(changed, name, value)
    changed.save_revision()
    page.refresh_from_db()
    return page


def make_release(*members, name: str = "Frühjahr", **values) -> Release:
    release = Release.objects.create(name=name, **values)
    actions.add_members(release, members)
    return release


def make_user(name: str, *, publishes: Page | None = None, edits: Page | None = None, **values) -> User:
    """Somebody who may enter the admin, and publish or only edit below one page."""
    user = User.objects.create_user(name, password=name, **values)
    group = Group.objects.create(name=name)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    publishing = ["change_page", "publish_page", "add_page", "bulk_delete_page"]
    for page, codenames in ((publishes, publishing), (edits, ["change_page"])):
        for codename in codenames if page else []:
            permission = Permission.objects.get(codename=codename, content_type__app_label="wagtailcore")
            GroupPagePermission.objects.create(group=group, page=page, permission=permission)
    user.groups.add(group)
    return user


def read(client, page: Page) -> str:
    """What stands in the main part of the page's address now; empty when it is not there."""
    page = Page.objects.get(pk=page.pk)
    with override(get_language()):  # a visit leaves the page's language behind
        response = client.get(page.get_url())
    return str(BeautifulSoup(response.content, "html.parser").main) if response.status_code == 200 else ""
