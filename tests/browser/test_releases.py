"""An editor writes a change, publishes it together with its translation, and takes both back; in a real browser."""

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Page, expect

from core.models import User
from home.models import ContentPage

WORDS = {
    "together": "Zusammen mit den Übersetzungen veröffentlichen",
    "now": "2 Entwürfe jetzt veröffentlichen",
    "back": "Zurücknehmen",
    "yes": "Ja, zurücknehmen",
}


@pytest.fixture
def page(browser, live_server, demo_site):
    client = Client()
    client.force_login(User.objects.get(username="redaktion"))
    context = browser.new_context(base_url=live_server.url, viewport={"width": 1280, "height": 900})
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    yield context.new_page()
    context.close()


@pytest.fixture
def pair(demo_site) -> tuple[ContentPage, ContentPage]:
    """A live page whose English version has a draft that waits."""
    german = ContentPage.objects.filter(locale__language_code="de", live=True).order_by("path").first()
    english = ContentPage.objects.get(translation_key=german.translation_key, locale__language_code="en")
    draft = english.get_latest_revision_as_object()
    draft.summary = "Written by the translator."
    draft.save_revision()
    return german, english


def test_an_editor_publishes_a_page_with_its_translation_and_takes_both_back(page: Page, pair):
    german, english = pair
    before = list(ContentPage.objects.filter(pk__in=[german.pk, english.pk]).values_list("summary", flat=True))

    page.goto(f"/admin/pages/{german.pk}/edit/")
    page.locator("textarea[name=summary]").fill("Von der Redaktion geschrieben.")
    page.locator("footer [data-w-dropdown-target=toggle]").click()
    page.get_by_role("button", name=WORDS["together"]).click()
    expect(page.locator("table.listing tbody tr")).to_have_count(2)
    expect(page.locator("table.listing a[aria-label]")).to_have_count(4)
    page.get_by_role("button", name=WORDS["now"]).click()
    expect(page.get_by_role("link", name=WORDS["back"])).to_be_visible()

    assert readers_see(page, german, english) == ["Von der Redaktion geschrieben.", "Written by the translator."]

    page.goto("/admin/releases/")
    page.get_by_role("link", name=german.title).first.click()
    page.get_by_role("link", name=WORDS["back"]).click()
    page.get_by_role("button", name=WORDS["yes"]).click()
    expect(page.get_by_role("button", name=WORDS["now"])).to_be_visible()

    assert readers_see(page, german, english) == before


def readers_see(page: Page, *pages: ContentPage) -> list[str]:
    """The summaries, as readers without a sign-in get them."""
    with page.context.browser.new_context(base_url=page.url) as context:
        reader = context.new_page()
        found = []
        for each in pages:
            reader.goto(each.url)
            found.append(reader.locator(".page-header__lead").inner_text())
        return found
