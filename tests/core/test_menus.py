"""Menus follow the pages' own placement, in the tree's order, and never hold more than readers can take in."""

import pytest
from django.core.exceptions import ValidationError

from core.menus import menu
from home.models import ContentPage
from tests.factories import make_content, make_homes, make_section

pytestmark = pytest.mark.django_db


@pytest.fixture
def homes():
    return make_homes()


def test_a_menu_lists_placed_pages_of_its_language_in_tree_order(homes):
    german, english = homes
    make_section(german, "Lernen", placement="main")
    make_content(german, "Kontakt", placement="footer")
    make_content(german, "Über das Projekt", nav_title="Projekt", placement="main")
    make_content(english, "Learning", placement="main")

    assert [(item.title, item.url) for item in menu("main", "de")] == [
        ("Lernen", "/de/lernen/"),
        ("Projekt", "/de/uber-das-projekt/"),
    ]


def test_an_unpublished_page_leaves_the_menu_at_once(homes, django_capture_on_commit_callbacks):
    page = make_content(homes[0], "Lernen", placement="main")
    assert len(menu("main", "de")) == 1

    with django_capture_on_commit_callbacks(execute=True):
        page.unpublish()

    assert menu("main", "de") == []


def test_a_seventh_entry_is_refused_with_a_reason(homes):
    for number in range(6):
        make_content(homes[0], f"Seite {number}", placement="main")
    seventh = ContentPage(title="Sieben", slug="sieben", placement="main", locale=homes[0].locale)

    with pytest.raises(ValidationError) as refused:
        seventh.clean()

    assert "placement" in refused.value.message_dict


def test_six_entries_in_german_leave_room_for_six_in_english(homes):
    for number in range(6):
        make_content(homes[0], f"Seite {number}", placement="main")
    first = ContentPage(title="One", slug="one", placement="main", locale=homes[1].locale)

    first.clean()
