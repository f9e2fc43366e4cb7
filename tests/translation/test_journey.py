"""From a changed German page to both languages live, as an editor and a translator go through it."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from core.models import User
from home.models import ContentPage
from tests.translation.bilingual import blocks, fresh, make_bilingual, publish_with, read, text
from tests.translation.releases import draft, make_release
from translation.models import OpenSegment
from translation.releases import actions
from translation.states import state_of

pytestmark = [pytest.mark.usefixtures("empty_site"), pytest.mark.journey]

PARAGRAPHS = [
    "Der Betriebsrat wird früh gefragt.",
    "Die Aufgabe kommt vor der Technik.",
    "Alle Schichten sind beim ersten Treffen dabei.",
    "Gemessen wird, was Menschen hilft.",
    "Daten bleiben im Betrieb.",
    "Wer übt, macht am Anfang Fehler.",
    "Die Gefährdungsbeurteilung erfasst auch Stress.",
    "Nach einem Jahr wird neu entschieden.",
    "Führungskräfte lernen mit.",
    "Am Ende steht eine Vereinbarung.",
]


@pytest.fixture
def admin(client):
    user = User.objects.create_superuser("admin", "admin@example.org", "admin")
    client.force_login(user)
    return user


def test_a_changed_page_goes_live_in_both_languages(client, admin):
    german, english, translation = make_bilingual(ContentPage, "Hinweis", body=[text(*PARAGRAPHS)])
    desk = reverse("translation_desk:translation", args=[translation.pk])
    before = read(english)

    # The editor changes a word, inserts a paragraph, moves one and deletes one.
    changed = [words.replace("früh", "rechtzeitig") for words in PARAGRAPHS]
    changed.insert(3, "Ganz neu: Auszubildende moderieren die Runde.")
    changed.append(changed.pop(5))
    changed.remove("Führungskräfte lernen mit.")
    body = [blocks(german)[0] | {"value": text(*changed)[1]}]
    publish_with(german, body=body)

    # Readers of the English page see what they saw, and a note.
    assert read(english) == before
    assert "data-translation-note" in client.get(english.url).text

    # The desk shows exactly one outdated and one missing text, with the changed word.
    page = BeautifulSoup(client.get(desk).content, "html.parser")
    standings = list(state_of(translation).segments.values_list("standing", flat=True))
    assert sorted(standings) == ["gone", "missing", "outdated"]
    assert [change.find_all(string=True)[-1] for change in page.select(".hub-diff del, .hub-diff ins")] == [
        "früh",
        "rechtzeitig",
    ]

    # A typo on the English page is corrected meanwhile.
    segment = translation.source.stringsegment_set.get(string__data="Daten bleiben im Betrieb.")
    client.put(
        reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk]),
        "value=Data+stays+in+the+company.",
        content_type="application/x-www-form-urlencoded",
    )
    client.post(reverse("wagtailadmin_pages:edit", args=[english.pk]), {"action": "publish"})
    assert "Data stays in the company." in read(english)
    assert "rechtzeitig" not in read(english)

    # The translator takes the new version over, confirms one text and translates the other.
    client.post(desk, {"action": "take-over"})
    for standing, data in (("outdated", "The works council is asked in time."), ("missing", "Apprentices moderate.")):
        pk = state_of(translation).segments.get(standing=standing).pk
        client.post(desk, {"action": "save", "segment": pk, "text": data})
    assert state_of(translation).open == 0
    assert OpenSegment.objects.exclude(standing="gone").count() == 0
    translation.refresh_from_db()
    translation.save_target(user=admin, publish=False)
    assert "Apprentices moderate." not in read(english)

    # Both languages go live together.
    draft(fresh(german), summary="Was in allen Betrieben hilft.")
    release = make_release(fresh(german), fresh(english))
    actions.publish(release, user=admin)

    assert "Was in allen Betrieben hilft." in read(fresh(german))
    shown = read(fresh(english))
    assert "The works council is asked in time." in shown
    assert "Apprentices moderate." in shown
    assert "Data stays in the company." in shown
    assert "[en] Führungskräfte lernen mit." not in shown
    assert state_of(translation).missing == 1  # the summary that has just gone live


def test_a_draft_is_translated_before_it_is_published_and_both_go_live_together(client, admin):
    german, english, translation = make_bilingual(ContentPage, "Hinweis", body=[text(*PARAGRAPHS)])
    desk = reverse("translation_desk:translation", args=[translation.pk])
    before = [read(german), read(english)]
    draft(german, body=[blocks(german)[0] | {"value": text(*PARAGRAPHS, "Ganz neu: Auszubildende moderieren.")[1]}])

    client.post(desk, {"action": "take-draft"})
    pk = state_of(translation).segments.get(standing="missing").pk
    client.post(desk, {"action": "save", "segment": pk, "text": "Apprentices moderate."})
    client.post(desk, {"action": "submit"})
    assert [read(german), read(english)] == before

    actions.publish(make_release(fresh(german), fresh(english)), user=admin)

    assert "Auszubildende moderieren." in read(german)
    assert "Apprentices moderate." in read(english)
    assert (state_of(translation).open, state_of(translation).changed_at) == (0, None)
