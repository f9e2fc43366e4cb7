"""The admin speaks German by default, in people's words. What editors see is read here as they see it."""

import json
import re
from html.parser import HTMLParser

import pytest
from django.urls import reverse
from django.utils.translation import override

from core.blocks import BodyBlock
from home.models import GlossaryTerm, Organisation
from tests.factories import make_content, make_homes, make_picture, make_term, make_topic

pytestmark = pytest.mark.django_db
MACHINE_WORDS = re.compile(
    r"\b(slugs?|alias\w*|locales?|snippets?|segment\w*|sync\w*|dashboards?|embed\w*|streamfield)\b", re.IGNORECASE
)
ENGLISH = re.compile(
    r"\b(the|and|this|your|page|pages|please|save|delete|search|choose|password|true|false)\b", re.IGNORECASE
)
PAGE_ACTIONS = ["edit", "add_subpage", "copy", "move", "unpublish", "delete", "history", "usage"]
SPOKEN = {"title", "aria-label", "placeholder", "alt", "data-tippy-content"}


class Reader(HTMLParser):
    """Collects what is shown or read out."""

    def __init__(self):
        super().__init__()
        self.texts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag, attributes):
        self._unseen += tag in {"script", "style"}
        self.texts += [value for name, value in attributes if name in SPOKEN and value]

    def handle_endtag(self, tag):
        self._unseen -= tag in {"script", "style"}

    def handle_data(self, data):
        if not self._unseen and data.strip():
            self.texts.append(" ".join(data.split()))


def texts_of(html: str) -> list[str]:
    reader = Reader()
    reader.feed(html)
    menu = re.search(r'<script id="wagtail-sidebar-props"[^>]*>(.*?)</script>', html, re.S)
    labels = re.findall(r'"label": ("(?:[^"\\]|\\.)*")', menu[1]) if menu else []
    return reader.texts + [json.loads(label) for label in labels]


@pytest.fixture
def homes():
    return make_homes()


@pytest.fixture
def addresses(homes) -> list[str]:
    """The main pages of the admin."""
    page, picture = make_content(homes[0], "Leitfaden"), make_picture()
    make_content(homes[1], "Guide", translation_key=page.translation_key)
    shared = [
        make_term(),
        make_topic("ki", de="Künstliche Intelligenz"),
        Organisation.objects.create(name="Hochschule"),
    ]
    found = [
        *map(reverse, ["wagtailadmin_home", "wagtailadmin_explore_root", "wagtailadmin_account", "legal_state"]),
        *map(reverse, ["wagtailimages:index", "wagtailimages:add_multiple", "wagtaildocs:index"]),
        *map(reverse, ["wagtaildocs:add_multiple", "wagtailadmin_reports:locked_pages"]),
        reverse("wagtailadmin_explore", args=[homes[0].pk]),
        reverse("wagtailadmin_pages:add", args=["home", "contentpage", homes[0].pk]),
        reverse("wagtailimages:edit", args=[picture.pk]),
        *(reverse(f"wagtailadmin_pages:{action}", args=[page.pk]) for action in PAGE_ACTIONS),
    ]
    for thing in shared:
        name = type(thing).snippet_viewset.get_url_name
        found += [reverse(name("list")), reverse(name("add")), reverse(name("edit"), args=[thing.pk])]
        found += [reverse(name("delete"), args=[thing.pk])]
    return found


def test_no_page_of_the_admin_speaks_like_a_machine(client, editor, addresses):
    found = {}
    for address in addresses:
        response = client.get(address)
        assert response.status_code == 200, address
        found |= {text: address for text in texts_of(response.text) if MACHINE_WORDS.search(text)}

    assert found == {}


def test_no_page_of_the_admin_falls_back_to_english(client, editor, addresses):
    found = {}
    for address in addresses:
        found |= {text: address for text in texts_of(client.get(address).text) if ENGLISH.search(text)}

    assert found == {}


def test_the_sign_in_is_german_too(client, homes):
    texts = texts_of(client.get(reverse("wagtailadmin_login")).text)

    assert "Passwort" in texts
    assert [text for text in texts if ENGLISH.search(text) or MACHINE_WORDS.search(text)] == []


def test_the_scripts_of_the_editor_use_the_same_words(client, editor, homes):
    script = client.get(reverse("wagtailadmin_javascript_catalog")).text
    catalogue = json.loads(re.search(r"const newcatalog = (\{.*?\});\n", script, re.S)[1])
    words = [word for value in catalogue.values() for word in ([value] if isinstance(value, str) else value)]

    assert words
    assert [word for word in words if MACHINE_WORDS.search(word)] == []


def test_what_wagtail_calls_a_collection_and_our_automatic_list_have_two_names():
    with override("de"):
        labels = {name: str(block.label) for name, block in BodyBlock().child_blocks.items()}

    assert labels["page_list"] == "Automatische Liste"
    assert not any("Sammlung" in label for label in labels.values())


def test_an_editor_who_prefers_english_gets_english(client, editor, homes):
    from wagtail.users.models import UserProfile

    UserProfile.objects.update_or_create(user=editor, defaults={"preferred_language": "en"})

    texts = texts_of(client.get(reverse("wagtailadmin_home")).text)

    assert "Pages" in texts
    assert "Seiten" not in texts


def test_the_glossary_is_listed_under_its_own_name(client, editor, homes):
    html = client.get(reverse(GlossaryTerm.snippet_viewset.get_url_name("list"))).text

    assert "Glossarbegriffe" in html
