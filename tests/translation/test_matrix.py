"""The matrix: the state of every language version, for everything at once."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from core.models import SiteTexts, User
from home.models import ContentPage, GlossaryTerm
from tests.factories import make, make_homes, make_term, make_texts, make_topic
from tests.translation.bilingual import (
    make_bilingual,
    publish_with,
    stored,
    submit,
    text,
    translate_all,
)
from tests.translation.desk import BODY, act, address, soup_of
from tests.translation.many_pages import make_many
from translation.models import TranslationState

pytestmark = pytest.mark.usefixtures("empty_site")


def rows_of(response) -> list[list[str]]:
    """Title and state in each language."""
    rows = soup_of(response).select("table.listing tbody tr")
    return [[row.th.find(string=True).strip(), *[state_in(cell) for cell in row.select("td")]] for row in rows]


def state_in(cell) -> str:
    return cell.a["class"][-1].partition("--")[2]


def matrix(client, **query):
    return client.get(reverse("translation_desk:matrix"), query)


def test_every_state_is_told_apart_in_tree_order(bilingual, desk):
    german, _english, _translation = bilingual
    home = german.get_parent().specific
    make(ContentPage, home, "Nur deutsch")
    draft = make(ContentPage, home, "Entwurf")
    submit(draft).save_target(publish=False)
    late, _late_english, late_translation = make_bilingual(ContentPage, "Spät", parent=home, body=BODY)
    publish_with(late, body=[])
    publish_with(late, body=[stored(text("Neu."))])
    hand, hand_english, hand_translation = make_bilingual(ContentPage, "Von Hand", parent=home)
    hand_translation.enabled = False
    hand_translation.save()
    review, _review_english, review_translation = make_bilingual(ContentPage, "Prüfung", parent=home)
    TranslationState.objects.filter(translation=review_translation).update(submitted_at=timezone.now())

    assert rows_of(matrix(desk)) == [
        ["Change Ruhr", "source", "by-hand"],
        ["Hinweis", "source", "up-to-date"],
        ["Nur deutsch", "source", "missing"],
        ["Entwurf", "source", "draft"],
        ["Spät", "source", "outdated"],
        ["Von Hand", "source", "by-hand"],
        ["Prüfung", "source", "review"],
    ]
    assert (hand_english.live, late_translation.enabled) == (True, True)
    assert [hand.live, review.live] == [True, True]


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ({"state": "outdated"}, ["Hinweis"]),
        ({"state": "up-to-date"}, []),
        ({"room": "home"}, ["Change Ruhr", "Hinweis"]),
        ({"room": "learning"}, []),
        ({"age": "7"}, ["Hinweis"]),
        ({"age": "30"}, []),
        ({"state": "nonsense", "p": "x"}, ["Change Ruhr", "Hinweis"]),
    ],
)
def test_the_matrix_is_filtered(outdated, desk, query, titles):
    TranslationState.objects.exclude(changed_at=None).update(changed_at=timezone.now() - timedelta(days=10))

    assert [row[0] for row in rows_of(matrix(desk, **query))] == titles


def test_a_page_that_was_never_translated_waits_since_it_went_live(bilingual, desk):
    german, _english, _translation = bilingual
    page = make(ContentPage, german.get_parent().specific, "Nur deutsch")
    ContentPage.objects.filter(pk=page.pk).update(first_published_at=timezone.now() - timedelta(days=40))

    assert [row[0] for row in rows_of(matrix(desk, age="30"))] == ["Nur deutsch"]
    assert rows_of(matrix(desk, age="90")) == []


def test_the_matrix_is_filtered_by_person(outdated, desk, admin):
    _german, _english, translation = outdated
    translation.save_target(user=admin, publish=False)

    assert [row[0] for row in rows_of(matrix(desk, person=admin.pk))] == ["Hinweis"]
    somebody = User.objects.create_user("somebody")
    assert rows_of(matrix(desk, person=somebody.pk)) == []


def test_glossary_site_texts_and_topics_have_a_matrix_too(bilingual, desk):
    term = make_term("Betriebsrat")
    make_term("works council", "en", translation_key=term.translation_key)
    make_term("Schichtplan")
    make_texts("de")
    make_topic("ki", de="KI", en="AI")
    make_topic("vr", de="Virtuelle Realität")

    assert rows_of(matrix(desk, kind=GlossaryTerm._meta.model_name)) == [
        ["Betriebsrat", "source", "by-hand"],
        ["Schichtplan", "source", "missing"],
    ]
    assert [row[1:] for row in rows_of(matrix(desk, kind=SiteTexts._meta.model_name))] == [["source", "missing"]]
    assert [row[1:] for row in rows_of(matrix(desk, kind="topics"))] == [
        ["up-to-date", "up-to-date"],
        ["up-to-date", "missing"],
    ]
    assert [row[2] for row in rows_of(matrix(desk, kind="topics", state="missing"))] == ["missing"]


@pytest.mark.parametrize(
    ("kind", "filters"),
    [
        ("pages", ["state", "room", "age", "person"]),
        (GlossaryTerm._meta.model_name, ["state", "age", "person"]),
        ("topics", ["state"]),
    ],
)
def test_only_filters_that_mean_something_are_offered(empty_site, desk, kind, filters):
    page = soup_of(desk.get(reverse("translation_desk:matrix"), {"kind": kind}))

    assert [field["name"] for field in page.select(".hub-filters select")] == filters


def test_topics_are_called_as_readers_call_them(empty_site, desk):
    make_topic("ki", de="Künstliche Intelligenz", en="Artificial intelligence")

    [[title, *_states]] = rows_of(matrix(desk, kind="topics"))

    assert title == "Künstliche Intelligenz"


@pytest.mark.parametrize("number", [1, 3])
def test_the_matrix_costs_the_same_queries_for_few_and_many_pages(bilingual, desk, django_assert_num_queries, number):
    german, _english, _translation = bilingual
    for place in range(number):
        make(ContentPage, german.get_parent().specific, f"Seite {place}")
    matrix(desk)

    with django_assert_num_queries(11):
        matrix(desk)


def test_two_thousand_pages_open_page_by_page_for_the_same_queries(empty_site, desk, django_assert_num_queries):
    make_many(make_homes(), 2_000)
    matrix(desk)

    for query in ({}, {"p": "20"}, {"state": "outdated", "room": "home"}):
        with django_assert_num_queries(11):  # 20 are allowed
            rows = rows_of(matrix(desk, **query))

        states = {row[2] for row in rows if row[0].startswith("Seite")}
        assert len(rows) == 50
        assert states == ({"outdated"} if "state" in query else {"outdated", "up-to-date"})


def test_the_first_page_of_the_admin_names_what_waits(outdated, desk):
    _german, _english, translation = outdated

    page = soup_of(desk.get(reverse("wagtailadmin_home")))

    panel = page.select_one("[aria-labelledby=translations-panel-title]")
    assert panel.a["href"] == address(translation)


def test_the_editor_points_to_the_desk(outdated, desk):
    _german, english, translation = outdated

    html = desk.get(reverse("wagtailadmin_pages:edit", args=[english.pk])).content.decode()

    assert f'href="{address(translation)}"' in html


def test_a_translation_of_something_without_drafts_is_finished_on_the_desk(bilingual, desk):
    term = make_term("Betriebsrat")
    translation = submit(term)

    assert not GlossaryTerm.objects.filter(locale=translation.target_locale).exists()

    translate_all(translation, words=lambda _words: "works council")
    act(desk, translation, "publish")

    assert GlossaryTerm.objects.get(locale=translation.target_locale).term == "works council"
