"""Somebody searches, with and without JavaScript: a typing error, suggestions, one kind of result, every state."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect
from wagtail.contrib.search_promotions.models import Query, SearchPromotion

from home.models import HomePage
from tests.browser.visiting import Visit

SIZES = {True: {"width": 320, "height": 640}, False: {"width": 1280, "height": 900}}
WORDS = {
    "de": {"address": "/de/suche/", "slip": "Betribsrat", "right": "Betriebsrat", "begun": "betriebsv"},
    "en": {"address": "/en/search/", "slip": "works concil", "right": "works council", "begun": "works ag"},
}
# What is asked, and what the page then shows.
STATES = {
    "hints": ("", ".search__hints"),
    "correction and marks": ("?q=Betribsrat", ".search__correction a"),
    "the best part of the words": ("?q=Cobot+Xylophonkonzert", ".search__note"),
    "one kind": ("?q=Cobot&kind=term", "[aria-current=true]"),
    "none of the kind": ("?q=Cobot&kind=event", ".empty-state"),
    "second page": ("?q=Betriebsrat&page=2", ".pagination"),
    "only grammar": ("?q=wie+was+the+of", ".empty-state"),
    "cut": ("?q=" + "Cobot+" * 60, ".search__note"),
    "recommended": ("?q=zukunft", ".search__promotions"),
}


@pytest.fixture(params=["de", "en"])
def language(request) -> str:
    return request.param


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def page(request, browser, live_server, demo_site):
    context = browser.new_context(
        base_url=live_server.url, viewport=SIZES[request.param], java_script_enabled=request.param
    )
    context.runs_scripts = request.param
    context.set_default_navigation_timeout(90_000)  # the first page of all compiles every template
    yield context.new_page()
    context.close()


@pytest.fixture
def visit(browser, live_server, demo_site):
    with browser.new_context(base_url=live_server.url, reduced_motion="reduce") as context:
        yield Visit(context.new_page(), host=urlsplit(live_server.url).netloc)


def search_field(page: Page):
    """The one in the header, or in the menu on a phone."""
    if not page.locator("#search-header").is_visible():
        page.locator(".site-header__toggle").click()
    return page.locator("#search-header:visible, #search-menu:visible").first


def test_a_typing_error_is_put_right_by_a_link_and_the_results_narrowed_to_terms(page, language):
    words = WORDS[language]
    page.goto(f"/{language}/")

    search_field(page).fill(words["slip"])
    page.keyboard.press("Enter")
    page.locator(".search__correction a").click()

    field = page.locator("#search-page")
    expect(field).to_have_value(words["right"])
    expect(page.locator(".search__correction")).to_have_count(0)
    expect(page.locator(".search-result mark").first).to_be_visible()
    page.locator(".filter-bar a[href*='kind=term']").click()
    expect(field).to_have_value(words["right"])
    page.locator(".search-result__title a").first.click()
    assert urlsplit(page.url).fragment
    expect(page.locator(":target")).to_be_visible()


def test_suggestions_are_chosen_with_the_keyboard(page, language):
    if not page.context.runs_scripts:
        pytest.skip("suggestions need JavaScript; the form works without")
    page.goto(WORDS[language]["address"])
    field = page.locator("#search-page")
    options = page.locator("#search-page-list [role=option]")

    field.press_sequentially(WORDS[language]["begun"])
    expect(options.first).to_be_visible()
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".search-form--page [role=status]")).not_to_be_empty()
    page.keyboard.press("Escape")
    expect(options.first).to_be_hidden()
    expect(field).to_have_value(WORDS[language]["begun"])

    page.keyboard.press("Backspace")
    expect(options.first).to_be_visible()
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    expect(field).not_to_have_attribute("aria-activedescendant", "search-page-list-0")
    page.keyboard.press("ArrowDown")
    expect(field).to_have_attribute("aria-activedescendant", "search-page-list-0")
    chosen = options.first.get_attribute("data-url")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{chosen}")


@pytest.mark.parametrize("state", STATES)
def test_every_state_is_accessible(visit, language, state):
    query, shown = STATES[state]
    promoted = HomePage.objects.get(locale__language_code=language)
    SearchPromotion.objects.create(
        query=Query.objects.create(query_string="zukunft"), page=promoted, description="Anfang"
    )

    visit.open(WORDS[language]["address"] + query)

    assert visit.page.locator(shown).first.is_visible()
    assert visit.inspect() == []


def test_open_suggestions_are_accessible_and_stay_on_the_screen(visit, language):
    visit.open(WORDS[language]["address"])
    visit.page.locator("#search-page").press_sequentially(WORDS[language]["begun"])
    expect(visit.page.locator("#search-page-list")).to_be_visible()

    assert visit.inspect() == []
