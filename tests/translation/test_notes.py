"""Readers are told when a page lags behind, and are not bothered about commas."""

from datetime import datetime

import pytest
from bs4 import BeautifulSoup
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, override
from wagtail.models import PageLogEntry
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from core import generation
from core.models import User
from home.models import ContentPage
from tests.factories import make, make_homes
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
from tests.translation.desk import address
from translation.carrying import confirm, take_over
from translation.known import working_texts
from translation.models import MinorEdit, TranslationState
from translation.states import state_of

pytestmark = pytest.mark.usefixtures("empty_site")


@pytest.fixture
def bilingual():
    return make_bilingual(ContentPage, "Hinweis", body=[text("Alt und gut.")])


def note_on(page) -> tuple[str, str] | None:
    html = BeautifulSoup(Client().get(page.url).content, "html.parser")
    note = html.select_one("[data-translation-note]")
    return note and (note.p.find(string=True).strip(), note.a["href"])


def on_the_third_of_march() -> None:
    moment = timezone.make_aware(datetime(2026, 3, 3, 12))
    TranslationState.objects.exclude(changed_at=None).update(changed_at=moment)
    generation.bump()


def replace(german, before: str, after: str) -> list[dict]:
    body = blocks(german)
    body[0]["value"] = body[0]["value"].replace(before, after)
    return body


def test_no_note_on_a_page_that_is_up_to_date(bilingual):
    german, english, _translation = bilingual

    assert (note_on(german), note_on(english)) == (None, None)


def test_an_outdated_english_page_says_so_and_leads_to_the_german_one(bilingual):
    german, english, _translation = bilingual
    before = read(english)

    publish_with(german, body=replace(german, "gut", "sehr gut"))
    on_the_third_of_march()

    assert note_on(english) == (
        "The German version was updated on 3 March 2026. This page may differ.",
        "/de/hinweis/",
    )
    assert note_on(german) is None
    assert read(english) == before


def test_an_outdated_german_page_says_so_in_german(empty_site):
    _german_home, home = make_homes()
    english = make(ContentPage, home, "Note", body=[text("Old and good.")])
    translation = submit(english, to="de")
    translate_all(translation)
    translation.save_target(publish=True)

    publish_with(english, body=replace(english, "good", "very good"))
    on_the_third_of_march()

    german = fresh(translation.get_target_instance())
    with override("de"):
        words = gettext("The English version was updated on %(date)s. This page may differ.")
    assert note_on(german) == (words % {"date": "3. März 2026"}, "/en/note/")


def test_the_note_stays_while_an_old_sentence_is_live_and_goes_with_it(bilingual):
    german, english, translation = bilingual
    publish_with(german, body=replace(german, "gut", "sehr gut"))
    take_over(translation.source)
    translation.save_target(publish=True)
    assert note_on(english) is not None

    path = next(each.path for each in working_texts(translation) if "sehr gut" in each.text)
    confirm(translation, path=path, text="Alt und sehr gut.", data="Old and very good.")
    translation.save_target(publish=True)

    assert note_on(english) is None
    assert "Old and very good." in read(english)


def test_the_note_goes_when_the_german_change_is_taken_back(bilingual):
    german, english, _translation = bilingual
    original = blocks(german)
    publish_with(german, body=replace(german, "gut", "sehr gut"))

    publish_with(german, body=original)

    assert note_on(english) is None


@pytest.mark.parametrize("english_first", [True, False])
def test_dates_of_change_are_those_of_each_version(bilingual, english_first):
    german, english, translation = bilingual
    changed = translation if english_first else german
    other = german if english_first else english
    before = fresh(other).last_published_at

    if english_first:
        translation.save_target(publish=True)
    else:
        publish_with(german, title="Neuer Hinweis")

    assert fresh(other).last_published_at == before
    assert changed


# Minor edits


def publish_in_the_editor(german, client, words: str, **buttons):
    """As the editor's form sends it."""
    client.force_login(User.objects.create_superuser("admin", password="admin"))
    data = nested_form_data(
        {
            "title": german.title,
            "slug": german.slug,
            "summary": "",
            "listing_image": "",
            "listing_image_alt": "",
            "nav_title": "",
            "placement": "none",
            "layout": "standard",
            "sign_language_url": "",
            "seo_title": "",
            "search_description": "",
            "legal_as_of": "",
            "topic_items": inline_formset([]),
            "comments": inline_formset([]),
            "body": streamfield([("text", rich_text(f"<p>{words}</p>"))]),
        }
    )
    data["body-0-id"] = german.body[0].id
    return client.post(reverse("wagtailadmin_pages:edit", args=[german.pk]), data | buttons)


def told(response) -> str:
    """The messages that the next page of the admin will show."""
    return " ".join(str(message) for message in get_messages(response.wsgi_request))


def test_saving_a_draft_says_nothing_about_translations(bilingual, client):
    german, _english, translation = bilingual

    response = publish_in_the_editor(german, client, "Alt, und gut.")

    assert address(translation) not in told(response)


def test_a_minor_edit_marks_nothing_outdated_and_stands_in_the_history(bilingual, client):
    german, english, translation = bilingual

    response = publish_in_the_editor(german, client, "Alt, und gut.", **{"action-publish": "minor-edit"})

    assert response.status_code == 302
    assert address(translation) not in told(response)
    assert "Alt, und gut." in read(fresh(german))
    assert MinorEdit.objects.count() == 1
    assert (state_of(translation).open, note_on(english)) == (0, None)
    entry = PageLogEntry.objects.get(action="translation.minor_edit")
    with override("en"):
        assert entry.message == "Published as a minor edit: translations stay right"


def test_the_plain_button_marks_it_and_says_what_the_translation_lacks(bilingual, client):
    german, english, translation = bilingual

    response = publish_in_the_editor(german, client, "Alt, und gut.", **{"action-publish": "action-publish"})

    assert "Noch nicht in dieser Sprache: Englisch. Veraltet: 1, fehlend: 0." in told(response)
    assert address(translation) in told(response)
    assert state_of(translation).outdated == 1
    assert note_on(english) is not None


def test_the_editor_offers_minor_edits_only_where_something_is_translated(bilingual, client):
    german, _english, _translation = bilingual
    alone = make(ContentPage, german.get_parent().specific, "Allein")
    client.force_login(User.objects.create_superuser("admin", password="admin"))

    offers = [
        b'value="minor-edit"' in client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content
        for page in (german, alone)
    ]

    assert offers == [True, False]


# Words in another language


def test_german_words_on_an_english_page_keep_their_mark(bilingual):
    german, english, translation = bilingual
    publish_with(german, body=[*blocks(german), stored(text("Der Betriebsrat fragt."))])
    take_over(translation.source)
    translate_all(translation, words=lambda _words: 'The <span lang="de">Betriebsrat</span> (works council) asks.')

    translation.save_target(publish=True)

    assert '<span lang="de">Betriebsrat</span>' in read(english)


def test_english_words_on_a_german_page_survive_translation(bilingual):
    german, _english, translation = bilingual
    marked = text('Nur <span lang="en">Lean Management</span> hilft.')
    publish_with(german, body=[*blocks(german), stored(marked)])

    take_over(translation.source)

    assert 'Nur <span id="span1">Lean Management</span> hilft.' in [each.text for each in working_texts(translation)]
