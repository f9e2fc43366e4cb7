"""Texts by a machine: only where a setting asks for one, and marked until a person has read them."""

import pytest
from django.conf import settings
from django.urls import reverse
from wagtail_localize.machine_translators import get_machine_translator
from wagtail_localize.models import StringTranslation, Translation

from core.models import User
from home.models import ContentPage
from tests.factories import make, make_homes
from tests.translation.bilingual import blocks, publish_with, read, submit, text
from tests.translation.desk import act, address, segment, soup_of, translator
from tests.translation.test_matrix import matrix, rows_of
from translation.carrying import take_over
from translation.desk import po
from translation.desk.help import remembered_for
from translation.machine import machine_texts
from translation.models import MinorEdit
from translation.states import state_of

pytestmark = pytest.mark.usefixtures("empty_site")
DUMMY = {"CLASS": "wagtail_localize.machine_translators.dummy.DummyTranslator"}


def by_machine(client, translation):
    """Presses the button of wagtail-localize's editor."""
    address_of_button = reverse("wagtail_localize:machine_translate", args=[translation.pk])
    return client.post(address_of_button, {"next": address(translation)})


@pytest.fixture
def translation(settings, desk) -> Translation:
    """A German page whose texts a machine has just translated."""
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = DUMMY
    page = make(ContentPage, make_homes()[0], "Arbeit im Lager", body=[text("Wir messen, am Ende.", "Eins zwei.")])
    translation = submit(page)
    translation.save_target(publish=False)
    by_machine(desk, translation)
    return translation


def written(translation) -> list[str]:
    return [each.text for each in machine_texts(translation)]


def press(client, translation, action: str, words: str, **values):
    """One of the buttons beside the machine's translation of `words`."""
    pk = next(each.pk for each in machine_texts(translation) if each.text == words)
    return act(client, translation, action, machine=pk, **values)


def shown(client, translation) -> list[str]:
    page = soup_of(client.get(address(translation)))
    return [area.get_text() for area in page.select("textarea[id^=text-of-machine]")]


def test_no_machine_is_asked_unless_a_setting_names_one(bilingual, desk):
    _german, _english, translation = bilingual
    StringTranslation.objects.all().delete()

    assert not hasattr(settings, "WAGTAILLOCALIZE_MACHINE_TRANSLATOR")
    assert get_machine_translator() is None
    assert by_machine(desk, translation).status_code == 404
    assert not StringTranslation.objects.exists()


def test_what_a_machine_wrote_is_shown_to_be_confirmed(translation, desk):
    page = soup_of(desk.get(address(translation)))

    assert state_of(translation).missing == 0
    assert "Ende. am messen, Wir" in shown(desk, translation)
    assert [button["value"] for button in page.select("#" + machine_texts(translation)[0].key + " button")] == [
        "machine-right",
        "machine-save",
    ]


def test_still_right_confirms_it_and_the_next_one_has_the_focus(translation, desk):
    before = written(translation)

    response = press(desk, translation, "machine-right", before[0])

    assert written(translation) == before[1:]
    page = soup_of(desk.get(response["Location"]))
    assert page.select_one("[autofocus]").find_parent("li")["id"] == machine_texts(translation)[0].key
    row = StringTranslation.objects.get(translation_of__data=before[0], context__path="title")
    assert (row.translation_type, row.last_translated_by.username) == ("manual", "admin")


def test_it_can_be_written_anew(translation, desk):
    press(desk, translation, "machine-save", "Eins zwei.", text="One two.")

    assert "Eins zwei." not in written(translation)
    assert StringTranslation.objects.get(translation_of__data="Eins zwei.").data == "One two."


@pytest.mark.parametrize("words", ["", "<h1>Big</h1>"])
def test_nothing_and_foreign_mark_up_are_refused_and_the_mark_stays(translation, desk, words):
    press(desk, translation, "machine-save", "Eins zwei.", text=words)

    assert "Eins zwei." in written(translation)


@pytest.mark.parametrize("values", [{}, {"machine": "x"}, {"machine": "999999"}])
def test_a_text_that_is_gone_or_none_does_no_harm(translation, desk, values):
    before = written(translation)

    assert act(desk, translation, "machine-right", **values).status_code == 302
    assert act(desk, translation, "machine-save", text="x", **values).status_code == 302
    assert written(translation) == before


def test_the_matrix_and_the_first_page_count_them_until_they_are_confirmed(translation, desk):
    number = len(machine_texts(translation))
    translation.save_target(publish=True)

    def cell():
        return soup_of(matrix(desk)).select("table.listing tbody tr")[-1].select("td")[1].get_text(" ", strip=True)

    assert rows_of(matrix(desk, state="machine")) == [["Arbeit im Lager", "source", "machine"]]
    assert str(number) in cell()
    panel = soup_of(desk.get(reverse("wagtailadmin_home"))).select_one("[aria-labelledby=translations-panel-title]")
    assert str(number) in panel.li.get_text()

    for words in written(translation):
        press(desk, translation, "machine-right", words)

    assert rows_of(matrix(desk, state="machine")) == []
    assert rows_of(matrix(desk, state="up-to-date")) == [["Arbeit im Lager", "source", "up-to-date"]]


def test_it_may_go_live_and_stays_marked(translation, desk):
    act(desk, translation, "publish")

    assert "Ende. am messen, Wir" in read(translation.get_target_instance())
    assert len(shown(desk, translation)) == len(machine_texts(translation)) > 0


def test_a_changed_text_waits_as_outdated_and_says_that_a_machine_wrote_it(translation, desk):
    german = translation.source.get_source_instance()
    body = blocks(german)
    body[0]["value"] = body[0]["value"].replace("messen, am", "messen am")

    publish_with(german, body=body)
    act(desk, translation, "cosmetic")  # confirms nothing that nobody has read

    assert state_of(translation).outdated == 1
    # Its state, and that a machine wrote it; not that no word has changed, which would invite to confirm it unread.
    assert len(soup_of(desk.get(address(translation))).select(".hub-text__place .w-status")) == 2
    act(desk, translation, "still-right", segment=segment(translation, "outdated").pk)
    take_over(translation.source)
    assert "Wir messen am Ende." not in written(translation)


def test_a_minor_edit_of_the_source_confirms_nothing_that_nobody_has_read(translation, desk):
    german = translation.source.get_source_instance()
    body = blocks(german)
    body[0]["value"] = body[0]["value"].replace("messen, am", "messen am")
    german.body = body
    revision = german.save_revision()
    MinorEdit.objects.create(revision=revision)
    revision.publish()

    take_over(translation.source)

    assert state_of(translation).open == 0
    assert "Wir messen am Ende." in written(translation)


def test_the_memory_offers_only_what_people_have_confirmed(translation, desk):
    press(desk, translation, "machine-right", "Eins zwei.")

    assert [each.source for each in remembered_for(translation)] == ["Eins zwei."]


def test_a_po_file_carries_them_as_fuzzy_and_brings_them_back_confirmed(translation, admin):
    file = po.export([translation])
    assert {entry.msgid for entry in file if "fuzzy" in entry.flags} == set(written(translation))
    assert po.apply(file, user=admin).written == 0

    for entry in file:
        entry.flags = []
    outcome = po.apply(file, user=admin)

    assert (outcome.written, written(translation)) == (len(file), [])


def test_translators_confirm_and_others_get_nowhere(translation, client):
    before = written(translation)
    client.force_login(User.objects.create_user("guest", password="guest"))
    press(client, translation, "machine-right", "Eins zwei.")
    assert written(translation) == before

    client.force_login(translator())
    press(client, translation, "machine-right", "Eins zwei.")

    assert "Eins zwei." not in written(translation)
