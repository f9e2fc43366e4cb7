"""An edited German page changes nothing of its live English version, and the desk knows what changed."""

import pytest

from home.models import ContentPage
from tests.translation.bilingual import blocks, fresh, make_bilingual, publish_with, read, text
from translation.carrying import take_over
from translation.known import known_translations, working_texts
from translation.states import state_of

pytestmark = pytest.mark.usefixtures("empty_site")

BODY = [text("Der Betriebsrat fragt früh.", "Die Aufgabe kommt zuerst."), text("Wir messen am Ende.")]


@pytest.fixture
def bilingual():
    return make_bilingual(ContentPage, "Hinweis", body=BODY)


def open_texts(translation) -> list[tuple]:
    return list(state_of(translation).segments.values_list("standing", "text", "previous_translation"))


def test_a_translated_page_is_up_to_date(bilingual):
    _german, english, translation = bilingual

    assert open_texts(translation) == []
    assert english.live
    assert english.title == "[en] Hinweis"
    assert state_of(translation).confirmed_version is not None


def test_a_changed_sentence_is_outdated_and_readers_keep_the_old_one(bilingual):
    german, english, translation = bilingual
    before = read(english)
    body = blocks(german)
    body[0]["value"] = body[0]["value"].replace("fragt früh", "fragt sehr früh")

    publish_with(german, body=body)

    assert open_texts(translation) == [
        ("outdated", "Der Betriebsrat fragt sehr früh.", "[en] Der Betriebsrat fragt früh.")
    ]
    assert read(english) == before
    assert not fresh(english).has_unpublished_changes


def test_new_moved_and_deleted_paragraphs_are_told_apart(bilingual):
    german, english, translation = bilingual
    before = read(english)
    first, second = blocks(german)
    first["value"] = "<p>Ganz neu und mit anderen Wörtern.</p><p>Die Aufgabe kommt zuerst.</p>"

    publish_with(german, body=[second, first])

    assert sorted(state_of(translation).segments.values_list("standing", "text", "previous_text")) == [
        ("gone", "", "Der Betriebsrat fragt früh."),
        ("missing", "Ganz neu und mit anderen Wörtern.", ""),
    ]
    assert read(english) == before


def test_taking_the_new_version_over_keeps_every_translation(bilingual):
    german, english, translation = bilingual
    before = read(english)
    first, second = blocks(german)
    moved = second | {"id": "11111111-1111-4111-8111-111111111111"}
    first["value"] = first["value"].replace("fragt früh", "fragt sehr früh")
    publish_with(german, body=[moved, first])

    take_over(translation.source)

    known = known_translations(translation)
    written = {each.text: known.at(each.path, each.text).data for each in working_texts(translation)}
    assert written["Wir messen am Ende."] == "[en] Wir messen am Ende."
    assert written["Der Betriebsrat fragt sehr früh."] == "[en] Der Betriebsrat fragt früh."
    assert [row[0] for row in open_texts(translation)] == ["outdated"]
    assert read(english) == before


def test_what_was_deleted_and_comes_back_is_still_translated(bilingual):
    german, _english, translation = bilingual
    body = blocks(german)
    publish_with(german, body=body[:1])
    take_over(translation.source)

    publish_with(german, body=body)

    assert open_texts(translation) == []


def test_publishing_the_same_again_marks_nothing(bilingual):
    german, _english, translation = bilingual

    publish_with(german)

    assert open_texts(translation) == []
    assert state_of(translation).changed_at is None
