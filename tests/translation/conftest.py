"""A translator's desk with a page on it that has changed, and drafts that wait to go live together."""

import pytest
from wagtail.models import Page

from core.models import User
from home.models import ContentPage
from tests.factories import make_section
from tests.translation.bilingual import blocks, make_bilingual, publish_with
from tests.translation.desk import BODY
from tests.translation.releases import draft, make_pair, make_user


@pytest.fixture
def admin(empty_site):
    return User.objects.create_superuser("admin", "admin@example.org", "admin")


@pytest.fixture
def desk(client, admin):
    client.force_login(admin)
    return client


@pytest.fixture
def bilingual(empty_site):
    return make_bilingual(ContentPage, "Hinweis", body=BODY)


@pytest.fixture
def outdated(bilingual):
    """One changed word, one comma less, one new paragraph."""
    german, english, translation = bilingual
    body = blocks(german)
    words = body[0]["value"].replace("fragt früh", "fragt rechtzeitig").replace("messen, am", "messen am")
    body[0]["value"] = f"{words}<p>Ganz neu hinzugekommen.</p>"
    publish_with(german, body=body)
    return german, english, translation


@pytest.fixture
def pair() -> tuple[Page, Page]:
    """A live page in both languages, each with a draft."""
    german, english = make_pair(summary="Alt / old")
    draft(german, summary="Neu")
    draft(english, summary="New")
    return german, english


@pytest.fixture
def chief() -> User:
    """Somebody who may publish every page."""
    return make_user("chief", publishes=Page.objects.get(depth=1), email="chief@example.org")


@pytest.fixture
def sections(pair):
    """A further place in both languages, to move pages to."""
    german, english = pair
    place = make_section(german.get_parent(), "Bereich")
    return place, make_section(english.get_parent(), "Section", translation_key=place.translation_key)
