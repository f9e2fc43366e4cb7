"""The desk says plainly which version of the source is worked on, and which one its buttons concern."""

import pytest

from home.models import ContentPage
from tests.factories import make_homes, make_term
from tests.translation.bilingual import blocks, fresh, publish_with, read, stored, submit, text, translate_all
from tests.translation.desk import BODY, act, address, soup_of
from translation.carrying import take_over_draft
from translation.desk.version import Version, version_in_work
from translation.desk.work import work_on

pytestmark = pytest.mark.usefixtures("empty_site")
NEW = stored(text("Ganz neu hinzugekommen."))


def saved(page, **values):
    """A new draft that nobody publishes."""
    draft = fresh(page).get_latest_revision_as_object()
    for name, value in values.items():
        setattr(draft, name, value)
    draft.save_revision()
    return fresh(page)


def again(translation):
    """As the next request finds it."""
    return type(translation).objects.get(pk=translation.pk)


def shown(client, translation) -> tuple[str, list[str]]:
    """The version named at the top, and the buttons below."""
    page = soup_of(client.get(address(translation)))
    return page.select_one("[data-version]")["data-version"], [
        button["value"] for button in page.select(".hub-ways button")
    ]


def hint(client, translation) -> str:
    found = soup_of(client.get(address(translation))).select_one(".hub-ways__version")
    return " ".join(found.get_text().split()) if found else ""


def test_the_published_version_is_named_and_nothing_needs_to_be_explained(bilingual, desk):
    _german, _english, translation = bilingual

    assert shown(desk, translation) == ("published", ["correction"])
    assert hint(desk, translation) == ""


def test_after_a_change_went_live_an_earlier_version_is_worked_on(bilingual, desk):
    german, _english, translation = bilingual
    publish_with(german, body=[*blocks(german), NEW])

    assert shown(desk, translation) == ("earlier", ["without", "correction", "take-over"])
    assert hint(desk, translation)

    act(desk, translation, "take-over")

    assert shown(desk, translation) == ("published", ["without", "correction"])


def test_a_draft_of_the_source_is_called_a_draft_by_all_buttons(bilingual, desk):
    german, _english, translation = bilingual
    saved(german, body=[*blocks(german), NEW])
    assert shown(desk, translation) == ("published", ["correction", "take-draft"])

    act(desk, translation, "take-draft")
    assert shown(desk, translation) == ("draft", ["without", "correction", "take-over"])
    translate_all(again(translation))

    assert shown(desk, translation) == ("draft", ["publish", "correction", "submit", "take-over"])
    assert hint(desk, translation)
    publish, submit_button = soup_of(desk.get(address(translation))).select("[value=publish], [value=submit]")
    assert publish.get_text() != submit_button.get_text()


def test_a_translated_draft_that_changes_no_text_but_blocks_is_not_up_to_date(bilingual, desk):
    german, _english, translation = bilingual
    saved(german, body=[*blocks(german), stored(text(*["Die Aufgabe kommt zuerst."]))])

    act(desk, translation, "take-draft")

    assert work_on(again(translation)).state.open == 0
    assert shown(desk, translation) == ("draft", ["publish", "correction", "submit", "take-over"])


def test_published_ahead_of_its_source_says_so(bilingual, desk):
    german, english, translation = bilingual
    saved(german, body=[*blocks(german), NEW])
    act(desk, translation, "take-draft")
    translate_all(again(translation))

    response = desk.post(address(translation), {"action": "publish"}, follow=True)

    said = [str(message).strip() for message in response.context["messages"]][-1]
    assert said not in ("Published.", "Veröffentlicht.")
    assert "[en] Ganz neu hinzugekommen." in read(english)
    assert "Ganz neu hinzugekommen." not in read(german)
    assert shown(desk, translation)[0] == "draft"


def test_a_draft_that_changed_again_is_an_earlier_draft_and_publishing_returns_to_what_is_live(bilingual, desk):
    german, english, translation = bilingual
    saved(german, body=[*blocks(german), NEW])
    act(desk, translation, "take-draft")
    translate_all(again(translation))
    saved(german, body=[*blocks(german), NEW, stored(text("Noch etwas."))])

    assert shown(desk, translation) == (
        "earlier-draft",
        ["publish", "correction", "submit", "take-over", "take-draft"],
    )
    assert hint(desk, translation)

    act(desk, translation, "publish")

    assert "hinzugekommen" not in read(english)
    assert shown(desk, translation)[0] == "published"


def test_people_go_back_from_the_draft_to_what_is_published(bilingual, desk):
    german, _english, translation = bilingual
    saved(german, body=[*blocks(german), NEW])
    act(desk, translation, "take-draft")

    act(desk, translation, "take-over")

    assert shown(desk, translation) == ("published", ["correction", "take-draft"])
    assert work_on(again(translation)).state.open == 0


def test_once_the_source_is_published_its_draft_is_the_published_version(bilingual, desk):
    german, _english, translation = bilingual
    saved(german, body=[*blocks(german), NEW])
    act(desk, translation, "take-draft")

    fresh(german).get_latest_revision().publish()

    assert shown(desk, translation)[0] == "published"


def test_a_draft_that_was_overtaken_by_another_publication_is_an_earlier_version(bilingual, desk):
    german, _english, translation = bilingual
    saved(german, body=[*blocks(german), NEW])
    act(desk, translation, "take-draft")

    publish_with(german, body=[*blocks(german), stored(text("Doch etwas anderes."))])

    assert version_in_work(again(translation)) == Version.EARLIER


def test_a_source_that_was_never_published_is_a_draft_and_only_its_newest_one_is_handed_on(empty_site, desk):
    home = make_homes()[0]
    page = home.add_child(instance=ContentPage(title="Neu", slug="neu", body=BODY, locale=home.locale, live=False))
    page.save_revision()
    translation = submit(fresh(page))
    translation.save_target(publish=False)
    assert shown(desk, translation)[0] == "draft"
    saved(page, body=[*blocks(page), NEW])

    assert shown(desk, translation) == ("earlier-draft", ["without", "take-draft"])
    translate_all(again(translation))
    act(desk, translation, "submit")  # refused: the newest draft has one text more

    assert again(translation).state.submitted_at is None


def test_a_finished_translation_that_never_went_live_is_handed_on(empty_site, desk):
    home = make_homes()[0]
    page = home.add_child(instance=ContentPage(title="Neu", slug="neu", body=BODY, locale=home.locale))
    page.save_revision().publish()
    translation = submit(fresh(page))
    translation.save_target(publish=False)
    translate_all(translation)

    assert shown(desk, translation) == ("published", ["publish", "submit"])


def test_terms_have_the_same_versions(empty_site):
    term = make_term("Betriebsrat")
    translation = submit(term)
    assert version_in_work(translation) == Version.PUBLISHED

    saved(term, definition="Neu.")
    take_over_draft(translation.source)

    assert version_in_work(again(translation)) == Version.DRAFT
