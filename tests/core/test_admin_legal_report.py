"""The report "legal state" lists everything that states law; readers see the same at the text itself."""

import csv
import io
from datetime import date

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.urls import reverse

from tests.factories import make_content, make_homes, make_term

pytestmark = pytest.mark.django_db


@pytest.fixture
def homes():
    german, english = make_homes()
    make_content(german, "Ohne Recht")
    note = make_content(german, "Mitbestimmung", legal_as_of=date(2026, 3, 1), legal_reviewed=True)
    make_content(
        english, "Co-determination", legal_as_of=date(2026, 3, 1), translation_key=note.translation_key, live=False
    ).unpublish()
    make_term("Betriebsrat", legal_as_of=date(2025, 11, 20))
    return german, english


def lines(client, **query) -> list[list[str]]:
    response = client.get(reverse("legal_state"), {"export": "csv"} | query)
    return list(csv.reader(io.StringIO(b"".join(response.streaming_content).decode())))[1:]


def test_pages_and_terms_are_listed_in_both_languages_with_the_oldest_law_first(client, editor, homes):
    assert [[line[0], *line[3:]] for line in lines(client)] == [
        ["Betriebsrat", "2025-11-20", "False", "True"],
        ["Co-determination", "2026-03-01", "False", "False"],
        ["Mitbestimmung", "2026-03-01", "True", "True"],
    ]


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ({"reviewed": "yes"}, ["Mitbestimmung"]),
        ({"reviewed": "no"}, ["Betriebsrat", "Co-determination"]),
        ({"language": "en"}, ["Co-determination"]),
        ({"language": "de", "reviewed": "no"}, ["Betriebsrat"]),
        ({"language": "fr"}, ["Betriebsrat", "Co-determination", "Mitbestimmung"]),
    ],
)
def test_editors_narrow_it_down(client, editor, homes, query, titles):
    assert [line[0] for line in lines(client, **query)] == titles


def test_each_line_leads_to_the_editor_of_its_text(client, editor, homes):
    html = client.get(reverse("legal_state")).text

    page = homes[0].get_children().get(title="Mitbestimmung")
    assert reverse("wagtailadmin_pages:edit", args=[page.pk]) in html
    assert "1. März 2026" in html


def test_the_report_stands_in_the_menu(client, editor, homes):
    assert reverse("legal_state") in client.get(reverse("wagtailadmin_home")).text


def test_people_who_work_on_no_page_do_not_get_it(client, homes):
    user = get_user_model().objects.create_user("gast", password="x")
    user.groups.add(Group.objects.create(name="Gast"))
    user.groups.get().permissions.add(*_may_sign_in())
    client.force_login(user)

    assert client.get(reverse("legal_state")).status_code == 302
    assert reverse("legal_state") not in client.get(reverse("wagtailadmin_home")).text


def _may_sign_in():
    from django.contrib.auth.models import Permission

    return Permission.objects.filter(codename="access_admin")


@pytest.mark.parametrize("number", [1, 30])
def test_it_asks_the_same_however_many_texts_there_are(client, editor, homes, django_assert_max_num_queries, number):
    for index in range(number):
        make_content(homes[0], f"Hinweis {index}", legal_as_of=date(2026, 1, 1))
    client.get(reverse("legal_state"))

    with django_assert_max_num_queries(30):
        client.get(reverse("legal_state"))


@pytest.mark.parametrize(
    ("language", "reviewed", "words"),
    [
        ("de", False, ["Rechtsstand: 1. März 2026", "nicht juristisch geprüft"]),
        ("de", True, ["Rechtsstand: 1. März 2026", "juristisch geprüft"]),
        ("en", False, ["Law as of 1 March 2026", "not reviewed by a lawyer"]),
    ],
)
def test_readers_see_as_of_when_the_law_holds_and_whether_it_was_reviewed(client, homes, language, reviewed, words):
    home = homes[0] if language == "de" else homes[1]
    page = make_content(home, "Recht", legal_as_of=date(2026, 3, 1), legal_reviewed=reviewed)

    html = client.get(page.url).text

    for word in words:
        assert word in html


def test_a_text_that_states_no_law_carries_no_mark(client, homes):
    assert "legal-mark" not in client.get(make_content(homes[0], "Kontakt").url).text.split("<main")[1]
