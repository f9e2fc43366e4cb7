"""A German page changes; its English version keeps up without ever being wrong. In a real browser, in the admin."""

import pytest
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, expect
from wagtail.models import Page as WagtailPage

from core.models import User
from home.models import ContentPage
from tests.translation.bilingual import blocks, fresh, make_bilingual, read, text

SENTENCES = [
    "Der Betriebsrat lädt alle Schichten zu einem Gespräch ein.",
    "Die Anlage meldet jeden Stillstand an die Instandhaltung.",
    "Wer neu beginnt, bekommt drei Tage lang eine Begleitung.",
    "Fragen zum Datenschutz beantwortet eine eigene Stelle.",
    "Alle Ergebnisse hängen am Brett neben der Pforte.",
    "Pausen richten sich nach der Temperatur in der Halle.",
    "Im Herbst prüfen beide Seiten, was sich bewährt hat.",
    "Eine Schulung dauert nie länger als einen halben Tag.",
    "Verbesserungen darf jede Gruppe selbst ausprobieren.",
    "Der Vertrag steht in einfacher Sprache im Intranet.",
]
NEW = "Ein Nachmittag im Monat gehört dem Austausch."


@pytest.fixture
def bilingual(live_server):
    """A page of ten paragraphs, translated and live in both languages."""
    return make_bilingual(ContentPage, "Ein Betrieb", body=[text(sentence) for sentence in SENTENCES])


@pytest.fixture
def page(browser, live_server, bilingual):
    client = Client()
    client.force_login(User.objects.create_superuser("chief"))
    context = browser.new_context(base_url=live_server.url, viewport={"width": 1280, "height": 900})
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    yield context.new_page()
    context.close()


def draft_with_changes(german: ContentPage) -> None:
    """One word changed, one paragraph inserted, one moved, one deleted."""
    body = blocks(german)
    body[1]["value"] = body[1]["value"].replace("jeden", "keinen")
    body.append(body.pop(3))
    del body[5]
    body.insert(2, {"type": "text", "value": f"<p>{NEW}</p>"})
    draft = german.get_latest_revision_as_object()
    draft.body = body
    draft.save_revision()


def test_a_changed_page_and_its_translation(page: Page, bilingual):
    german, english, translation = bilingual
    before = read(english)
    draft_with_changes(fresh(german))

    # The German page is published in its editor: readers of the English one notice nothing but the note.
    page.goto(f"/admin/pages/{german.pk}/edit/")
    page.locator("footer [data-w-dropdown-target=toggle]").click()
    page.locator("button[value=action-publish]").click()
    expect(page.locator(".messages .success")).to_be_visible()
    assert NEW in read(german)
    assert read(english) == before
    page.goto(english.url)
    expect(page.locator("[data-translation-note]")).to_be_visible()

    # The desk shows exactly what waits.
    desk = f"/admin/translations/{translation.pk}/"
    page.goto(desk)
    expect(page.locator(".hub-texts > li")).to_have_count(2)
    expect(page.locator("button[value=still-right]")).to_have_count(1)
    expect(page.locator("del").first).to_contain_text("jeden")
    expect(page.locator("ins").first).to_contain_text("keinen")
    expect(page.locator(".hub-texts")).to_contain_text(NEW)

    # A correction of the English page goes live meanwhile.
    correct(page, english, "[en] Die Schulung ist kurz.")
    page.goto(desk)
    page.locator("button[value=correction]").click()
    expect(page.locator(".messages .success")).to_be_visible()
    corrected = read(english)
    assert "[en] Die Schulung ist kurz." in corrected
    assert NEW not in corrected

    # The translator takes the new version over, confirms, translates and hands it over.
    page.locator("button[value=take-over]").click()
    page.locator("button[value=still-right]").click()
    page.locator(".hub-text textarea").fill("One afternoon a month is for exchange.")
    page.locator("button[value=save]").click()
    expect(page.locator(".hub-texts > li")).to_have_count(0)
    page.locator("button[value=submit]").click()
    expect(page.locator(".messages .success")).to_be_visible()
    assert read(english) == corrected

    # Both go live with a release.
    release(page, english)
    assert "One afternoon a month is for exchange." in read(english)
    assert "[en] Die Schulung ist kurz." in read(english)
    assert NEW in read(german)
    page.goto(english.url)
    expect(page.locator("[data-translation-note]")).to_have_count(0)


def correct(page: Page, english: ContentPage, words: str) -> None:
    """In the side-by-side editor: another text for the eighth sentence."""
    page.goto(f"/admin/pages/{english.pk}/edit/")
    segment = page.locator("li.complete").filter(has_text=SENTENCES[7])
    segment.get_by_role("button", name="Bearbeiten").click()
    segment.locator("textarea").fill(words)
    segment.get_by_role("button", name="Speichern").click()
    expect(segment).to_contain_text(words)


def release(page: Page, english: ContentPage) -> None:
    """Where the button of every page in the explorer leads."""
    content_type = ContentType.objects.get_for_model(WagtailPage).pk
    page.goto(reverse("releases:add_to", args=[content_type, english.pk]))
    page.locator("input[name=name]").fill("Neues vom Betrieb")
    page.locator("main form button[type=submit]").click()
    expect(page.locator("table.listing tbody tr")).to_have_count(2)
    page.locator("form[action*='/publish/'] button").click()
    expect(page.locator("a[href*='/undo/']")).to_be_visible()
