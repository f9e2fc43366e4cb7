"""The translator's desk: what waits is seen at once, with the change word by word, and can be dealt with."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from django.utils import timezone
from wagtail_localize.models import Translation

from core.models import User
from home.models import ContentPage
from tests.factories import locale, make, make_term
from tests.translation.bilingual import (
    blocks,
    fresh,
    make_bilingual,
    publish_with,
    read,
    stored,
    text,
    translate_all,
)
from tests.translation.desk import BODY, act, address, segment, soup_of, translator
from translation.carrying import take_over
from translation.desk import actions
from translation.models import TranslationState
from translation.states import state_of

pytestmark = pytest.mark.usefixtures("empty_site")


def test_it_shows_the_changed_word_beside_the_present_translation(outdated, desk):
    _german, _english, translation = outdated

    page = soup_of(desk.get(address(translation)))

    diff = page.select_one(".hub-diff")
    assert [change.find_all(string=True)[-1] for change in diff.select("del, ins")] == ["früh", "rechtzeitig"]
    assert diff["lang"] == "de"
    assert page.select_one(".hub-text__present span").get_text() == "[en] Der Betriebsrat fragt früh."
    assert len(page.select(".hub-texts > li")) == 3


def test_still_right_confirms_a_text_and_readers_see_no_change(outdated, desk):
    _german, english, translation = outdated
    before = read(english)

    act(desk, translation, "still-right", segment=segment(translation, "outdated").pk)

    assert (state_of(translation).outdated, state_of(translation).missing) == (1, 1)
    assert read(english) == before


def test_the_next_text_has_the_focus(outdated, desk):
    _german, _english, translation = outdated

    response = act(desk, translation, "still-right", segment=segment(translation, "outdated").pk)

    page = soup_of(desk.get(response["Location"]))
    assert len(page.select("[autofocus]")) == 1
    assert (
        page.select_one("[autofocus]").find_parent("li")["id"] == f"text-{response['Location'].partition('next=')[2]}"
    )


def test_all_changes_that_touch_no_word_are_confirmed_at_once(outdated, desk):
    _german, _english, translation = outdated

    act(desk, translation, "cosmetic")

    assert list(state_of(translation).segments.values_list("text", flat=True)) == [
        "Der Betriebsrat fragt rechtzeitig.",
        "Ganz neu hinzugekommen.",
    ]


def test_a_new_translation_is_written_and_published(outdated, desk):
    _german, english, translation = outdated
    act(desk, translation, "cosmetic")
    act(desk, translation, "save", segment=segment(translation, "outdated").pk, text="The council asks in time.")
    act(desk, translation, "save", segment=segment(translation, "missing").pk, text="Quite new.")

    act(desk, translation, "publish")

    assert "<p>The council asks in time.</p><p>[en] Die Aufgabe" in read(english)
    assert "<p>Quite new.</p>" in read(english)
    assert (state_of(translation).open, state_of(translation).changed_at) == (0, None)


def test_mark_up_that_cannot_stand_there_is_refused_and_what_was_typed_stays(outdated, desk):
    _german, _english, translation = outdated
    pk = segment(translation, "missing").pk

    page = soup_of(act(desk, translation, "save", segment=pk, text="<h1>Big</h1>"))

    assert page.select_one(f"#translation-{pk}").get_text() == "<h1>Big</h1>"
    assert state_of(translation).missing == 1


@pytest.mark.parametrize("values", [{}, {"segment": "x"}, {"segment": "999999"}])
def test_a_text_that_is_gone_or_none_does_no_harm(outdated, desk, values):
    _german, _english, translation = outdated

    response = act(desk, translation, "still-right", **values)

    assert response.status_code == 302
    assert state_of(translation).open == 3


def test_publishing_is_refused_with_three_ways_on(outdated, desk):
    _german, english, translation = outdated
    before = read(english)

    act(desk, translation, "publish")

    buttons = [button["value"] for button in soup_of(desk.get(address(translation))).select(".hub-ways button")]
    assert buttons == ["without", "correction", "take-over"]
    assert read(english) == before


def test_published_without_the_new_paragraph(outdated, desk):
    _german, english, translation = outdated

    act(desk, translation, "without")

    assert "neu hinzugekommen" not in read(english)
    assert state_of(translation).missing == 1


def test_earlier_translations_of_similar_texts_are_offered_with_their_origin(bilingual, desk):
    german, _english, _translation = bilingual
    home = german.get_parent().specific
    other, _other_english, translation = make_bilingual(ContentPage, "Anderes", parent=home, body=[text("Vorerst.")])
    publish_with(other, body=[*blocks(other), stored(text("Der Betriebsrat fragt sehr früh."))])

    page = soup_of(desk.get(address(translation)))

    words = " ".join(page.select_one(".hub-text ul").get_text(" ", strip=True).split())
    assert words.startswith("[en] Der Betriebsrat fragt früh.")
    assert "Hinweis" in words


def test_a_translation_that_misses_a_fixed_term_is_pointed_out(outdated, desk):
    _german, _english, translation = outdated
    term = make_term("Betriebsrat")
    make_term("works council", "en", translation_key=term.translation_key)

    page = soup_of(desk.get(address(translation)))

    assert "works council" in page.select_one(".hub-text__missed").get_text()


def test_a_page_that_was_just_submitted_has_all_its_texts_missing(bilingual, desk):
    german, _english, _translation = bilingual
    page = make(ContentPage, german.get_parent().specific, "Neu", body=BODY)
    address_of_form = reverse("wagtail_localize:submit_page_translation", args=[page.pk])

    desk.post(address_of_form, {"locales": [locale("en").pk], "include_subtree": ""})

    translation = Translation.objects.get(source__object_id=page.translation_key)
    assert (state_of(translation).missing, state_of(translation).outdated) == (5, 0)
    assert not translation.get_target_instance().live


def test_an_earlier_version_that_is_published_again_carries_the_note(bilingual, desk):
    german, english, translation = bilingual
    earlier = english.live_revision
    publish_with(german, body=[*blocks(german), stored(text("Ganz neu hinzugekommen."))])
    take_over(translation.source)
    translate_all(translation)
    translation.save_target(publish=True)
    assert state_of(translation).changed_at is None

    earlier.publish()

    assert state_of(translation).changed_at is not None


# Who may what


def test_a_translator_submits_and_does_not_publish(outdated, client):
    _german, english, translation = outdated
    client.force_login(translator())
    for each in list(state_of(translation).segments.exclude(standing="gone")):
        act(client, translation, "save", segment=each.pk, text=f"New: {each.order}")
    before = read(english)

    act(client, translation, "publish")
    act(client, translation, "correction")
    act(client, translation, "without")
    act(client, translation, "submit")

    assert read(english) == before
    assert state_of(translation).submitted_by.username == "translator"
    assert "New: " in str(fresh(english).get_latest_revision().content)


def test_a_reviewer_sends_back(outdated, desk):
    _german, _english, translation = outdated
    TranslationState.objects.update(submitted_at=timezone.now())

    act(desk, translation, "send-back")

    assert state_of(translation).submitted_at is None


def test_the_group_of_translators_may_work_and_not_publish(outdated, client):
    _german, english, translation = outdated
    user = User.objects.create_user("nora", password="nora")
    user.groups.add(Group.objects.get(name="Übersetzung"))
    client.force_login(user)

    seen = client.get(address(translation))

    assert seen.status_code == 200
    assert client.get(reverse("translation_desk:matrix")).status_code == 200
    assert not english.permissions_for_user(user).can_publish()
    assert [button["value"] for button in soup_of(seen).select(".hub-ways button")] == ["take-over"]


def test_a_translator_who_is_done_is_told_to_submit_and_not_to_publish(outdated, client):
    _german, _english, translation = outdated
    take_over(translation.source)
    translate_all(translation)
    actions.still_right(translation, state_of(translation).segments.all(), user=None)
    client.force_login(translator())

    said = soup_of(client.get(address(translation))).get_text()
    act(client, translation, "submit")
    said_later = soup_of(client.get(address(translation))).get_text()

    assert "Reichen Sie sie zur Prüfung ein" in said
    assert "Veröffentlichen Sie" not in said
    assert "Reichen Sie sie" not in said_later
    assert "zur Prüfung eingereicht" in said_later


def test_a_draft_with_gaps_cannot_be_submitted(outdated, client):
    _german, _english, translation = outdated
    client.force_login(translator())

    act(client, translation, "submit")

    assert state_of(translation).submitted_at is None


def test_people_who_may_not_edit_the_page_get_nowhere(outdated, client):
    _german, _english, translation = outdated
    user = User.objects.create_user("guest", password="guest")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)

    answers = [
        client.get(address(translation)).status_code,
        act(client, translation, "cosmetic").status_code,
        client.get(reverse("translation_desk:matrix")).status_code,
        client.get(reverse("translation_desk:export", args=[translation.pk])).status_code,
        client.get(reverse("translation_desk:import")).status_code,
    ]

    assert answers == [302] * 5  # to the admin's first page, with "no permission"
    assert state_of(translation).open == 3


def test_the_desk_is_nothing_for_readers(outdated, client):
    _german, _english, translation = outdated

    assert client.get(address(translation))["Location"].startswith("/admin/login/")
