"""wagtail-localize's editor warns of translations that nobody has confirmed, until somebody saves them there."""

import json
import re
from datetime import UTC, datetime
from urllib.parse import urlencode

import polib
import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.translation import override
from wagtail_localize.models import StringTranslation

from tests.translation.bilingual import read
from tests.translation.desk import address, soup_of, translator
from tests.translation.test_machine import by_machine
from translation.carrying import take_over
from translation.desk.side_by_side import warnings_of, what_changed
from translation.machine import machine_texts
from translation.states import state_of

EDITED = "Der Betriebsrat fragt rechtzeitig."
WARNED = (
    "Bitte prüfen: Der Ausgangstext hat sich geändert. Statt „früh“ heißt es jetzt „rechtzeitig“. "
    "Mit dem Speichern bestätigen Sie die Übersetzung."
)


def props_of(client, page) -> dict:
    response = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    element = BeautifulSoup(response.content, "html.parser").select_one(".js-translation-editor")
    return json.loads(element["data-props"])


def warnings_in(props: dict) -> dict[str, str]:
    """By the text of the source."""
    sources = {segment["id"]: segment.get("source") for segment in props["segments"]}
    return {sources[row["segment_id"]]: row["error"] for row in props["initialStringTranslations"] if row["error"]}


def save(client, props: dict, source: str) -> dict:
    """Saves the translation of a text as it is, as the editor's script does; returns what the script is told."""
    segment = next(each for each in props["segments"] if each.get("source") == source)
    row = next(each for each in props["initialStringTranslations"] if each["segment_id"] == segment["id"])
    form = urlencode({"value": row["data"]})
    return client.put(segment["editUrl"], form, content_type="application/x-www-form-urlencoded").json()


def test_before_a_new_version_is_taken_over_nothing_of_the_old_one_is_doubted(outdated, desk):
    _german, english, _translation = outdated

    assert warnings_in(props_of(desk, english)) == {}


def test_an_earlier_translation_says_which_words_of_its_source_have_changed(outdated, desk):
    _german, english, translation = outdated
    take_over(translation.source)

    warnings = warnings_in(props_of(desk, english))

    assert warnings[EDITED] == WARNED
    assert [source for source in warnings if source != EDITED] == ["Wir messen am Ende."]


def test_saving_it_there_confirms_it_and_readers_notice_nothing(outdated, desk):
    _german, english, translation = outdated
    before = read(english)
    take_over(translation.source)

    answer = save(desk, props_of(desk, english), EDITED)

    assert answer["error"] is None
    assert EDITED not in warnings_in(props_of(desk, english))
    assert state_of(translation).outdated == 1
    assert read(english) == before


def test_what_a_machine_wrote_is_doubted_until_somebody_saves_it(settings, outdated, desk):
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {
        "CLASS": "wagtail_localize.machine_translators.dummy.DummyTranslator"
    }
    _german, english, translation = outdated
    take_over(translation.source)
    by_machine(desk, translation)
    new = "Ganz neu hinzugekommen."

    props = props_of(desk, english)

    assert warnings_in(props)[new].startswith("Bitte prüfen: Das hat eine Maschine übersetzt.")
    save(desk, props, new)
    assert new not in warnings_in(props_of(desk, english))
    assert machine_texts(translation) == []


def test_nobody_is_offered_to_make_a_copy_of_the_source_from_the_translation(bilingual, desk):
    _german, english, _translation = bilingual

    assert props_of(desk, english)["links"]["convertToAliasUrl"] is None


def test_its_buttons_for_files_are_those_of_the_desk(outdated, desk):
    _german, english, translation = outdated
    take_over(translation.source)
    links = props_of(desk, english)["links"]
    editor = reverse("wagtailadmin_pages:edit", args=[english.pk])

    file = polib.pofile(desk.get(links["downloadPofile"]).text)
    next(entry for entry in file if entry.msgid == "Ganz neu hinzugekommen.").msgstr = "Quite new."
    upload = SimpleUploadedFile("translated.po", str(file).encode())
    answer = desk.post(links["uploadPofile"], {"file": upload, "next": editor})

    assert answer["Location"] == editor
    assert state_of(translation).missing == 0


def test_translators_are_led_to_submitting_instead_of_buttons_for_publishers(bilingual, desk, client):
    _german, english, translation = bilingual
    editor = reverse("wagtailadmin_pages:edit", args=[english.pk])
    of_admin = soup_of(desk.get(editor))

    client.force_login(translator())
    of_translator = soup_of(client.get(editor))

    assert "hub-hands-over" not in of_admin.body["class"]
    assert "hub-hands-over" in of_translator.body["class"]
    assert of_translator.select_one(".messages a")["href"] == address(translation)


def test_warnings_cost_two_queries_however_many_there_are(outdated, django_assert_num_queries):
    _german, _english, translation = outdated
    take_over(translation.source)

    with django_assert_num_queries(2):
        warnings = warnings_of(translation)

    assert len(warnings) == 2


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("Wir fragen alle.", "Wir fragen viele.", "“alle” is now “viele”."),
        ("Wir fragen früh alle.", "Wir fragen alle.", "“früh” was taken out."),
        ("Wir fragen alle.", "Wir fragen <b>heute</b> alle.", "“heute” was added."),
        ("Wir messen, am Ende.", "Wir <b>messen</b> am Ende.", "Its words are the same"),
    ],
)
def test_a_change_is_one_sentence_in_plain_words(before, after, words):
    with override("en"):
        sentence = what_changed(before, after)

    assert words in sentence
    assert "<" not in sentence


@pytest.mark.parametrize(("language", "day"), [("de", "3. März 2026"), ("en", "3 March 2026")])
def test_the_day_of_a_translation_is_written_in_the_language_of_the_admin(language, day):
    row = StringTranslation(translation_type="manual", updated_at=datetime(2026, 3, 3, 12, tzinfo=UTC))

    with override(language):
        comment = row.get_comment()

    assert comment.endswith(day)


def test_the_script_that_words_the_editor_has_german_words(desk):
    words = desk.get(reverse("script_words")).text
    script = (settings.SITE / "static/admin/side-by-side.js").read_text()

    said = re.findall(r'gettext\("(.+?)"\)', script)

    assert len(said) == 2
    assert [each for each in said if f'"{each}": ' not in words] == []
