"""Results that editors put on top."""

import pytest
from wagtail.contrib.search_promotions.models import Query, SearchPromotion

from tests.factories import make_content, make_homes

pytestmark = pytest.mark.django_db


@pytest.fixture
def promoted():
    german, english = make_homes()
    query = Query.objects.create(query_string="homeoffice")
    page = make_content(german, "Mobile Arbeit gut regeln")
    SearchPromotion.objects.create(query=query, page=page, description="Unser Überblick.")
    SearchPromotion.objects.create(query=query, page=make_content(english, "Working from home"))
    return page


def test_editors_choice_stands_above_the_results(client, promoted):
    html = client.get("/de/suche/", {"q": "  HomeOffice "}).content.decode()

    assert "Mobile Arbeit gut regeln" in html
    assert "Unser Überblick." in html


def test_the_other_language_is_not_promoted(client, promoted):
    html = client.get("/en/search/", {"q": "Homeoffice"}).content.decode()

    assert "Working from home" in html
    assert "Mobile Arbeit" not in html


def test_what_is_not_public_is_not_promoted(client, promoted):
    promoted.unpublish()

    assert "Mobile Arbeit gut regeln" not in client.get("/de/suche/", {"q": "Homeoffice"}).content.decode()


def test_nobodys_question_is_kept(client, promoted):
    client.get("/de/suche/", {"q": "Frau Beispiel Abmahnung"})

    assert list(Query.objects.values_list("query_string", flat=True)) == ["homeoffice"]
