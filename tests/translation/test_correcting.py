"""A colleague who fixes a typo is never held up, and half-done work can go live without its gaps."""

import pytest

from home.models import ContentPage
from tests.factories import make_topic
from tests.translation.bilingual import (
    blocks,
    fresh,
    heading,
    make_bilingual,
    publish_with,
    read,
    stored,
    text,
    translate_all,
)
from translation.carrying import confirm, take_over
from translation.known import working_texts
from translation.publishing import publish_correction, publish_without_missing
from translation.refusal import PublishRefused
from translation.states import state_of

pytestmark = pytest.mark.usefixtures("empty_site")
BODY = [text("Alt und gut.", "Mit einem Fehler."), heading("Mehr dazu"), text("Das Ende.")]


@pytest.fixture
def bilingual():
    return make_bilingual(ContentPage, "Hinweis", body=BODY)


def add_paragraph(german, words="Neu und nur auf Deutsch."):
    body = blocks(german)
    body[0]["value"] += f"<p>{words}</p>"
    return publish_with(german, body=body)


def correct(translation, german_text, english):
    path = next(each.path for each in working_texts(translation) if each.text == german_text)
    confirm(translation, path=path, text=german_text, data=english)


def test_a_typo_is_corrected_while_the_german_page_has_moved_on(bilingual):
    german, english, translation = bilingual
    add_paragraph(german)

    correct(translation, "Mit einem Fehler.", "Without a mistake.")
    translation.save_target(publish=True)

    assert "Without a mistake." in read(english)
    assert "Neu und nur auf Deutsch" not in read(english)
    assert state_of(translation).missing == 1


def test_a_typo_is_corrected_after_the_new_version_was_taken_over(bilingual):
    german, english, translation = bilingual
    add_paragraph(german)
    take_over(translation.source)
    correct(translation, "Mit einem Fehler.", "Without a mistake.")

    publish_correction(translation)

    assert "Without a mistake." in read(english)
    assert "Neu und nur auf Deutsch" not in read(english)
    assert state_of(translation).missing == 1
    assert state_of(translation).changed_at is not None


def test_a_correction_brings_no_old_fact_back(bilingual):
    german, english, translation = bilingual
    topic = make_topic("ki", de="KI", en="AI")
    german.topic_items = [german.topic_items.model(tag=topic)]
    german.save_revision().publish()
    add_paragraph(german)

    publish_correction(translation)

    assert [item.tag for item in fresh(english).topic_items.all()] == [topic]


def test_published_without_the_paragraph_that_has_no_translation(bilingual):
    german, english, translation = bilingual
    add_paragraph(german)
    take_over(translation.source)

    publish_without_missing(translation)

    assert blocks(fresh(english))[0]["value"] == ("<p>[en] Alt und gut.</p><p>[en] Mit einem Fehler.</p>")
    assert state_of(translation).missing == 1
    assert state_of(translation).omitted[0][1] == "Neu und nur auf Deutsch."
    assert state_of(translation).changed_at is not None


def test_a_block_without_translation_is_left_out_as_a_whole(bilingual):
    german, english, translation = bilingual
    body = blocks(german)
    body.insert(2, stored(heading("Ganz und gar neu")))
    publish_with(german, body=body)
    take_over(translation.source)

    publish_without_missing(translation)

    assert [block["type"] for block in blocks(fresh(english))] == ["text", "heading", "text"]


def test_corrections_go_on_after_something_was_left_out(bilingual):
    german, english, translation = bilingual
    add_paragraph(german)
    take_over(translation.source)
    publish_without_missing(translation)
    correct(translation, "Mit einem Fehler.", "Without a mistake.")

    publish_correction(translation)

    assert "Without a mistake." in read(english)
    assert "Neu und nur auf Deutsch" not in read(english)


def test_a_page_cannot_go_live_without_its_title(bilingual):
    german, english, translation = bilingual
    before = read(english)
    publish_with(german, title="Vollkommen anders überschrieben")
    take_over(translation.source)
    translation.source.stringsegment_set.get(context__path="title").string.translations.all().delete()

    with pytest.raises(PublishRefused):
        publish_without_missing(translation)

    assert read(english) == before


def test_outdated_texts_may_go_live_with_their_earlier_translation(bilingual):
    german, english, translation = bilingual
    body = blocks(german)
    body[0]["value"] = body[0]["value"].replace("Alt und gut", "Alt und sehr gut")
    publish_with(german, body=[body[0], body[2]])
    take_over(translation.source)

    translation.save_target(publish=True)

    assert [block["type"] for block in blocks(fresh(english))] == ["text", "text"]
    assert "[en] Alt und gut." in read(english)
    assert (state_of(translation).outdated, state_of(translation).changed_at is None) == (1, False)


def test_everything_is_up_to_date_once_the_new_version_is_translated_and_live(bilingual):
    german, english, translation = bilingual
    add_paragraph(german)
    take_over(translation.source)
    translate_all(translation)

    translation.save_target(publish=True)

    state = state_of(translation)
    assert (state.open, state.changed_at) == (0, None)
    assert "[en] Neu und nur auf Deutsch." in read(english)
