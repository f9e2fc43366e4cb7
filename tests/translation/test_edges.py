"""Where translations begin and end: links of their own, aliases, snippets, and what upstream keeps doing."""

import json

import pytest
from django.urls import reverse
from wagtail_localize.models import SegmentOverride

from core.models import User
from home.models import ContentPage, GlossaryTerm
from tests.factories import locale, make, make_homes, make_term, make_topic
from tests.translation.bilingual import (
    blocks,
    fresh,
    make_bilingual,
    publish_with,
    read,
    submit,
    text,
    translate_all,
)
from translation.carrying import take_over
from translation.known import working_texts
from translation.sources import translation_into
from translation.states import state_of

pytestmark = pytest.mark.usefixtures("empty_site")


@pytest.fixture
def term():
    """In both languages, the English one translated from the German one."""
    german = make_term("Betriebsrat")
    if hasattr(german, "save_revision"):
        german.save_revision().publish()
    translation = submit(german)
    translate_all(translation, words=lambda words: {"Betriebsrat": "Works council"}.get(words, f"[en] {words}"))
    translation.save_target(publish=True)
    return german, translation.get_target_instance(), translation


def change(thing, **values):
    """Publishes it if it has drafts, else saves it."""
    thing = type(thing).objects.get(pk=thing.pk)
    for name, value in values.items():
        setattr(thing, name, value)
    if hasattr(thing, "save_revision"):
        thing.save_revision().publish()
    else:
        thing.save()


def test_a_link_of_its_own_goes_along_when_its_paragraph_moves_to_another_block():
    link = text('Mehr bei der <a href="https://de.example.org/">Beratung</a>.')
    german, english, translation = make_bilingual(ContentPage, "Hinweis", body=[link, text("Zuletzt.")])
    row = translation.source.overridablesegment_set.get()
    SegmentOverride.objects.create(
        locale=translation.target_locale, context=row.context, data_json=json.dumps("https://en.example.org/")
    )
    first, second = blocks(german)
    publish_with(german, body=[second, first | {"id": "11111111-1111-4111-8111-111111111111"}])

    take_over(translation.source)
    translation.save_target(publish=True)

    assert "https://en.example.org/" in read(english)
    assert "https://de.example.org/" not in read(english)


def test_an_alias_that_becomes_a_translation_leaves_the_site_until_it_is_one():
    home, _english_home = make_homes()
    german = make(ContentPage, home, "Hinweis", body=[text("Nur auf Deutsch.")])
    alias = german.copy_for_translation(locale("en"), alias=True)
    ContentPage.objects.filter(pk=alias.pk).update(live=True)

    translation = submit(german)
    translation.save_target(publish=False)

    assert not ContentPage.objects.get(pk=alias.pk).live
    assert state_of(translation).missing == 3


def test_the_topic_of_a_term_follows_and_its_words_wait(term):
    german, english, translation = term
    topic = make_topic("ki", de="KI", en="AI")

    change(german, topic=topic, definition="Vertritt alle Beschäftigten im Betrieb.")

    english = GlossaryTerm.objects.get(pk=english.pk)
    assert (english.topic, english.definition) == (topic, "[en] Was Betriebsrat bedeutet.")
    assert state_of(translation).open == 1


def test_a_corrected_term_does_not_wait_for_the_german_one(term):
    german, english, translation = term
    change(german, definition="Vertritt alle Beschäftigten im Betrieb.")
    translation.source.stringsegment_set.get(context__path="term").string.translations.update(data="Work council")

    translation.save_target(publish=True)

    english = GlossaryTerm.objects.get(pk=english.pk)
    assert (english.term, english.definition) == ("Work council", "[en] Was Betriebsrat bedeutet.")


def test_sources_and_pages_by_hand_are_translations_of_nothing(term):
    german, english, translation = term

    assert translation_into(german) is None
    assert translation_into(english) == translation


# Upstream pages through its translations without an order.
@pytest.mark.filterwarnings("ignore:Pagination may yield inconsistent results")
def test_the_report_and_the_editor_of_wagtail_localize_still_work(client):
    _german, english, translation = make_bilingual(ContentPage, "Hinweis", body=[text("Alt.")])
    client.force_login(User.objects.create_superuser("admin", password="admin"))

    answers = [
        client.get(reverse("wagtail_localize:translations_report")).status_code,
        client.get(reverse("wagtailadmin_pages:edit", args=[english.pk])).status_code,
        client.get(reverse("wagtail_localize:download_pofile", args=[translation.pk])).status_code,
        client.get(reverse("wagtail_localize:update_translations", args=[translation.source_id])).status_code,
        client.get(reverse("wagtail_localize:preview_translation", args=[translation.pk])).status_code,
    ]

    assert answers == [200] * 5


def test_stopping_and_starting_again_counts_anew(client):
    german, english, translation = make_bilingual(ContentPage, "Hinweis", body=[text("Alt.")])
    client.force_login(User.objects.create_superuser("admin", password="admin"))
    client.post(reverse("wagtail_localize:stop_translation", args=[translation.pk]))
    publish_with(german, body=[])
    publish_with(german, title="Etwas ganz anderes")

    client.post(
        reverse("wagtailadmin_pages:edit", args=[english.pk]), {"localize-restart-translation": "localize-restart"}
    )

    assert state_of(translation).outdated == 1
    assert fresh(english).live
    assert working_texts(translation)
