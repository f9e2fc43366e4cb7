"""A translator's desk with a page on it that has changed."""

import pytest

from core.models import User
from home.models import ContentPage
from tests.translation.bilingual import blocks, make_bilingual, publish_with
from tests.translation.desk import BODY


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
