"""Facts outside the text follow at once, in what readers see and in drafts; whatever stands in the text waits."""

from datetime import timedelta

import pytest

from home.models import ContentPage, EventIndexPage, EventPage
from tests.factories import make, make_homes, make_topic
from tests.translation.bilingual import (
    blocks,
    fresh,
    make_bilingual,
    publish_with,
    read,
    stored,
    submit,
    text,
    translate_all,
)
from translation.states import state_of

pytestmark = pytest.mark.usefixtures("empty_site")


@pytest.fixture
def bilingual():
    return make_bilingual(ContentPage, "Hinweis", body=[text("Alt und gut.")])


def topics_of(page) -> list:
    return [item.tag for item in page.topic_items.all()]


def test_topics_follow_live_and_in_the_draft(bilingual):
    german, english, translation = bilingual
    translation.save_target(publish=False)
    topic = make_topic("ki", de="KI", en="AI")

    publish_with(german, topic_items=[german.topic_items.model(tag=topic)])

    assert topics_of(fresh(english)) == [topic]
    assert topics_of(fresh(english).get_latest_revision_as_object()) == [topic]


def test_a_topic_that_was_taken_away_goes_away_too(bilingual):
    german, english, _translation = bilingual
    topic = make_topic("ki", de="KI", en="AI")
    publish_with(german, topic_items=[german.topic_items.model(tag=topic)])

    publish_with(german, topic_items=[])

    assert topics_of(fresh(english)) == []


def test_dates_follow(bilingual):
    home = bilingual[0].get_parent().specific
    events = make(EventIndexPage, home, "Termine")
    into = submit(events)
    translate_all(into)
    into.save_target(publish=True)
    start = fresh(bilingual[0]).first_published_at + timedelta(days=30)
    german, english, _translation = make_bilingual(
        EventPage,
        "Lernreise",
        parent=events,
        format="learning-journey",
        starts_at=start,
        ends_at=start + timedelta(hours=2),
        venue="Gelsenkirchen",
    )

    publish_with(german, starts_at=start + timedelta(days=1), ends_at=start + timedelta(days=1, hours=2))

    assert fresh(english).starts_at == start + timedelta(days=1)
    assert not fresh(english).has_unpublished_changes


def test_texts_and_blocks_wait(bilingual):
    german, english, _translation = bilingual
    before = read(english)
    body = blocks(german)

    publish_with(german, title="Neuer Titel", summary="Neue Zusammenfassung", body=[*body, stored(text("Mehr."))])

    assert read(english) == before
    assert fresh(english).title == "[en] Hinweis"


def test_nothing_is_written_when_no_fact_has_changed(bilingual):
    german, english, _translation = bilingual
    revisions = english.revisions.count()

    publish_with(german, title="Neuer Titel")

    assert english.revisions.count() == revisions
    assert fresh(english).latest_revision_created_at == english.latest_revision_created_at


def test_english_as_the_source_works_the_same(empty_site):
    _german_home, english_home = make_homes()
    english = make(ContentPage, english_home, "Note", body=[text("Old and good.")])
    translation = submit(english, to="de")
    translate_all(translation, words=lambda words: f"[de] {words}")
    translation.save_target(publish=True)
    german = fresh(translation.get_target_instance())
    before = read(german)
    topic = make_topic("ki", de="KI", en="AI")

    publish_with(
        english,
        topic_items=[english.topic_items.model(tag=topic)],
        body=[*blocks(english), stored(text("Quite new."))],
    )

    assert topics_of(fresh(german)) == [topic]
    assert state_of(translation).missing == 1
    assert "Quite new" not in read(german)
    assert german.title == "[de] Note"
    assert before
