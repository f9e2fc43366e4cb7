"""With the keyboard alone, and with JavaScript off: everything is there, can be reached, and shows where one is."""

import pytest
from playwright.sync_api import Page, expect

from home.models import HomePage
from learning.models import LessonPage
from stories.models import StoryIndexPage

# What the tab key should stop at: one entry for each group of radio buttons.
STOPS = """() => {
  const groups = new Set()
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter(element => element.type !== 'hidden' && !element.disabled && element.checkVisibility())
    .filter(element => element.type !== 'radio' || !groups.has(element.name) && groups.add(element.name)).length
}"""
# The focused element: seen on the screen, not behind the sticky header, with something that shows the focus.
PROBLEM = """() => {
  const element = document.activeElement, box = element.getBoundingClientRect(), style = getComputedStyle(element)
  const bearer = element.closest('.card, .event-card, .question__option, .statement__choice') ?? element
  const outlines = [style, getComputedStyle(bearer), getComputedStyle(element, '::after')]
  if (!outlines.some(outline => outline.outlineStyle !== 'none' && parseFloat(outline.outlineWidth) >= 2))
    return 'no visible focus: ' + element.outerHTML.slice(0, 120)
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1), y = box.top + Math.min(box.height, 40) / 2
  const above = document.elementFromPoint(x, Math.min(y, innerHeight - 1))
  if (above && above.closest('.site-header') && !element.closest('.site-header'))
    return 'behind the header: ' + element.outerHTML.slice(0, 120)
  return ''
}"""


@pytest.fixture(params=["de", "en"])
def language(request) -> str:
    return request.param


@pytest.fixture
def open_tab(browser, live_server, demo_site):
    with browser.new_context(base_url=live_server.url, reduced_motion="reduce") as context:
        yield lambda **viewport: visit(context.new_page(), viewport)


def visit(page: Page, viewport: dict[str, int]) -> Page:
    page.set_viewport_size({"width": 1440, "height": 900} | viewport)
    return page


@pytest.mark.parametrize("model", [HomePage, StoryIndexPage, LessonPage])
def test_tab_reaches_everything_and_the_focus_is_seen(open_tab, model):
    page = open_tab()
    page.goto(model.objects.live().filter(locale__language_code="de").order_by("path").first().url)
    problems, stops = [], page.evaluate(STOPS)

    for _ in range(stops):
        page.keyboard.press("Tab")
        problems.append(page.evaluate(PROBLEM))

    assert [problem for problem in problems if problem] == []
    assert page.evaluate("document.activeElement.closest('.site-footer') !== null")


def test_the_skip_link_leads_past_the_menu(open_tab, language):
    page = open_tab()
    page.goto(f"/{language}/")

    page.keyboard.press("Tab")
    expect(page.locator(".skip-link")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_the_menu_of_a_phone_opens_and_closes_by_keyboard(open_tab, language):
    page = open_tab(width=320, height=640)
    page.goto(f"/{language}/")
    page.locator(".site-header__toggle").focus()

    page.keyboard.press("Enter")
    expect(page.locator(".site-menu")).to_be_visible()
    page.keyboard.press("Escape")

    expect(page.locator(".site-menu")).to_be_hidden()
    expect(page.locator(".site-header__toggle")).to_be_focused()


@pytest.mark.parametrize(("language", "width"), [("de", 320), ("en", 1440)])
def test_without_javascript_the_site_reads_and_navigates(browser, live_server, demo_site, language, width):
    with browser.new_context(
        base_url=live_server.url, java_script_enabled=False, viewport={"width": width, "height": 900}
    ) as context:
        page = context.new_page()
        page.goto(f"/{language}/")
        if width == 320:
            page.locator(".site-header__toggle").click()
        page.locator(".site-menu__list a").nth(2).click()
        heading = page.locator("h1").inner_text()
        page.locator(".card__title a").first.click()
        expect(page.locator("h1")).not_to_have_text(heading)
        page.locator(".breadcrumbs a").last.click()
        expect(page.locator("h1")).to_have_text(heading)
        page.locator(f".language-switcher a:not([lang='{language}'])").first.click()
        expect(page.locator("html")).not_to_have_attribute("lang", language)
        if width == 1440:
            page.locator(".search-form__input").first.fill("Cobot")
            page.keyboard.press("Enter")
            expect(page.locator(".search-result").first).to_be_visible()
