"""What the group "Redaktion" may do in the admin, and who must not do what."""

import json
import re

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import Page, Workflow

from core.models import User
from home.models import ContentPage, GlossaryTerm, Organisation
from tests.factories import make_content, make_homes, make_picture, make_term, make_topic

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return make_homes()[0]


def address_of(page, action: str) -> str:
    return reverse(f"wagtailadmin_pages:{action}", args=[page.pk])


def menu_of(response) -> set[str]:
    """The addresses in the side bar, which the admin draws from data in the page."""
    props = json.loads(re.search(r'<script id="wagtail-sidebar-props"[^>]*>(.*?)</script>', response.text, re.S)[1])
    found: set[str] = set()

    def collect(node):
        if isinstance(node, dict):
            found.update(value for key, value in node.items() if key == "url" and isinstance(value, str))
            node = list(node.values())
        if isinstance(node, list):
            for child in node:
                collect(child)
        elif isinstance(node, str) and node.startswith("/admin/"):
            found.add(node)

    collect(props)
    return found


@pytest.mark.parametrize(
    "action", ["edit", "add_subpage", "history", "move", "copy", "unpublish", "delete", "usage", "view_draft"]
)
def test_editors_do_everything_with_pages(client, editor, home, action):
    page = make_content(home, "Leitfaden")

    assert client.get(address_of(page, action)).status_code == 200


@pytest.mark.parametrize("code", [0, 1], ids=["German", "English"])
def test_editors_publish_in_both_languages_without_anybodys_approval(client, editor, code):
    home = make_homes()[code]

    assert home.permissions_for_user(editor).can_publish()
    assert home.permissions_for_user(editor).can_add_subpage()
    assert home.get_workflow() is None


@pytest.mark.parametrize("name", ["wagtailimages:index", "wagtailimages:add_multiple"])
def test_editors_manage_pictures(client, editor, home, name):
    picture = make_picture()

    assert client.get(reverse(name)).status_code == 200
    assert client.get(reverse("wagtailimages:edit", args=[picture.pk])).status_code == 200


@pytest.mark.parametrize("name", ["wagtaildocs:index", "wagtaildocs:add_multiple"])
def test_editors_manage_documents(client, editor, home, name):
    assert client.get(reverse(name)).status_code == 200


@pytest.mark.parametrize("make", [make_term, lambda: make_topic("ki", de="Künstliche Intelligenz")])
def test_editors_manage_terms_and_topics(client, editor, home, make):
    thing = make()
    viewset = type(thing).snippet_viewset

    for name, arguments in (("list", []), ("add", []), ("edit", [thing.pk]), ("delete", [thing.pk])):
        assert client.get(reverse(viewset.get_url_name(name), args=arguments)).status_code == 200


def test_editors_manage_organisations(client, editor, home):
    assert client.get(reverse(Organisation.snippet_viewset.get_url_name("add"))).status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        "/admin/users/",
        "/admin/users/new/",
        "/admin/groups/",
        "/admin/sites/",
        "/admin/locales/",
        "/admin/collections/",
        "/admin/workflows/list/",
        "/admin/redirects/",
        "/admin/snippets/core/sitetexts/",
        "/admin/snippets/core/sitetexts/add/",
    ],
)
def test_editors_reach_neither_users_nor_settings(client, editor, home, address):
    response = client.get(address)

    assert response.status_code == 302
    assert response.url == reverse("wagtailadmin_home")


def test_the_side_bar_shows_editors_only_what_they_may_use(client, editor, home):
    addresses = menu_of(client.get(reverse("wagtailadmin_home")))

    assert reverse("wagtailadmin_explore_root") in addresses
    assert reverse("wagtailimages:index") in addresses
    assert reverse(GlossaryTerm.snippet_viewset.get_url_name("list")) in addresses
    forbidden = ("users", "groups", "sites", "locales", "redirects", "collections", "workflows", "reports/workflow")
    assert [
        address for address in addresses if address.startswith(tuple(f"/admin/{name}" for name in forbidden))
    ] == []


def test_editors_do_not_make_themselves_administrators(client, editor, home):
    client.post(reverse("wagtailusers_users:edit", args=[editor.pk]), {"is_superuser": "on", "username": "redaktion"})

    editor.refresh_from_db()
    assert not editor.is_superuser


def test_editors_do_not_delete_a_whole_branch(client, editor, home):
    parent = make_content(home, "Leitfaden")
    make_content(parent, "Kapitel")

    client.post(address_of(parent, "delete"))

    assert ContentPage.objects.filter(pk=parent.pk).exists()


@pytest.mark.parametrize("action", ["edit", "delete", "unpublish", "move"])
def test_without_the_group_nobody_touches_a_page(client, home, action):
    page = make_content(home, "Leitfaden")
    client.force_login(User.objects.create_user("gast"))

    response = client.get(address_of(page, action))

    assert response.status_code == 302
    assert response.url.startswith(reverse("wagtailadmin_login"))


@pytest.mark.parametrize("address", ["/admin/", "/admin/pages/", "/admin/images/", "/admin/reports/legal-state/"])
def test_without_signing_in_there_is_only_the_sign_in(client, home, address):
    response = client.get(address)

    assert response.status_code == 302
    assert response.url.startswith("/admin/login/")


def test_wagtails_english_groups_and_their_approval_are_gone():
    assert set(Group.objects.filter(name__in=["Moderators", "Editors"])) == set()
    assert not Workflow.objects.exists()


def test_the_root_has_no_english_name():
    assert Page.objects.get(depth=1).title == "Hub"


def test_only_those_who_may_add_pages_are_shown_how_to(client, editor, home):
    steps = b'class="hub-steps"'
    assert steps in client.get(reverse("wagtailadmin_home")).content

    editor.groups.set([Group.objects.get(name="Übersetzung")])

    assert steps not in client.get(reverse("wagtailadmin_home")).content
