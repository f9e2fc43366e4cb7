"""Readers of stories in a real browser: filters that can be shared, a story, its lesson, its citation, its handout."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from core.models import Topic
from stories.models import StoryIndexPage, StoryPage
from tests.browser.visiting import Visit

SIZES = {True: {"width": 320, "height": 640}, False: {"width": 1280, "height": 900}}
OTHER = {"de": "en", "en": "de"}


@pytest.fixture(params=["de", "en"])
def language(request) -> str:
    return request.param


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def page(request, browser, live_server, demo_site):
    context = browser.new_context(
        base_url=live_server.url, viewport=SIZES[request.param], java_script_enabled=request.param
    )
    context.runs_scripts = request.param
    yield context.new_page()
    context.close()


@pytest.fixture
def visit(browser, live_server, demo_site):
    with browser.new_context(base_url=live_server.url, reduced_motion="reduce") as context:
        yield Visit(context.new_page(), host=urlsplit(live_server.url).netloc)


def index_in(code: str) -> StoryIndexPage:
    return StoryIndexPage.objects.get(locale__language_code=code)


def tick(page: Page, facet: str, key: str) -> None:
    """Opens the facet if need be and ticks a value; without JavaScript the form is sent with its button."""
    group = page.locator(f"[data-facet={facet}]")
    box = group.locator(f"input[value={key}]")
    if not box.is_visible():
        group.locator("summary").click()
    box.check()
    if not page.context.runs_scripts:
        page.locator("[data-facets-form] button[type=submit]").click()
    page.wait_for_url(f"**{facet}={key}*")
    expect(page.locator(f"[data-facet={facet}] input[value={key}]")).to_be_checked()
    expect(page.locator(".active-filters")).to_be_visible()


def titles(page: Page) -> list[str]:
    return page.locator(".story-list .card__title").all_inner_texts()


def test_filter_share_switch_language_read_learn_cite_and_print(page, language):
    page.goto(index_in(language).url)
    everything = titles(page)

    tick(page, "sector", "sector-logistics")
    tick(page, "field-of-action", "field-of-action-participation")

    found = titles(page)
    assert 0 < len(found) < len(everything)
    shared = page.url
    page.goto("/")
    page.goto(shared)
    assert titles(page) == found

    page.locator(f"a[hreflang={OTHER[language]}]:visible").first.click()
    page.wait_for_url(f"**/{OTHER[language]}/**sector-logistics**")
    expect(page.locator("[data-facets-form] input:checked")).to_have_count(2)
    assert len(titles(page)) == len(found)
    page.go_back()

    page.locator(".story-list .card__title a").first.click()
    expect(page.locator("h1")).to_have_text(found[0].replace("\n", " "))
    story = page.url
    page.locator(".card[data-room=learning] .card__title a").first.click()
    expect(page.locator("body")).to_contain_text({"de": "Lektion", "en": "esson"}[language])
    assert "/lernen/" in page.url or "/learning/" in page.url

    page.goto(story)
    page.locator(".cite summary").click()
    version = page.locator(".cite__apa").inner_text().split(" ")[-1]
    with page.expect_download() as download:
        page.locator(".cite__files a").first.click()
    assert download.value.suggested_filename.endswith(".bib")
    page.goto(urlsplit(version).path)
    expect(page.locator("h1")).to_have_text(found[0].replace("\n", " "))

    page.goto(story)
    page.locator("a[href$='/handout/']").click()
    expect(page.locator("h1")).to_have_text(found[0].replace("\n", " "))
    expect(page.locator("[data-print]")).to_be_visible(visible=page.context.runs_scripts)
    page.emulate_media(media="print")
    expect(page.locator(".handout__tools")).not_to_be_visible()
    expect(page.locator(".evidence-mark").first).to_be_visible()


def test_filters_by_keyboard_keep_their_place_and_say_what_changed(visit, language):
    page = visit.page
    page.goto(index_in(language).url)
    box = page.locator("[data-facet=sector] input").first
    box.focus()

    page.keyboard.press("Space")

    expect(page.locator(".active-filters")).to_be_visible()
    expect(page.locator("[data-facet=sector] input").first).to_be_focused()
    expect(page.locator("[data-facets] [role=status]")).to_have_text(page.locator("[data-facets-count]").inner_text())
    remove = page.locator(".active-filters a").first
    remove.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".active-filters")).to_have_count(0)
    expect(page.locator("[data-facets-count]")).to_be_focused()
    page.go_back()
    expect(page.locator("[data-facet=sector] input").first).to_be_checked()


def test_every_state_of_the_lists_is_accessible_and_fits_a_phone(visit, language):
    index = index_in(language).url
    story = StoryPage.objects.live().filter(locale__language_code=language).first()
    topic = Topic.objects.get(slug="sector-logistics")
    folder = {"de": "themen", "en": "topics"}[language]
    addresses = [
        f"{index}?sector=sector-logistics&technology=technology-pick-by-voice&q=Stimme",
        f"{index}?sector=sector-logistics&technology=technology-cobot&company-size=company-size-small",
        f"{index}?q=qqqqqq",
        f"{story.url}handout/",
        f"{story.url}version/{story.live_revision_id}/",
        f"/{language}/{folder}/{topic.slug_in(language)}/",
    ]
    for address in addresses:
        visit.open(address)
        visit.inspect()

    # Pictures that the browser has already are not sent again.
    assert [trouble for trouble in visit.troubles if " 304 for " not in trouble] == []


def test_a_lesson_shows_the_stories_that_illustrate_it(page, language):
    story = StoryPage.objects.live().filter(locale__language_code=language).first()
    page.goto(story.url)

    page.locator(".card[data-room=learning] .card__title a").first.click()

    expect(page.locator(f".card[data-room=stories] a[href='{story.url}']")).to_have_count(1)
