"""Every type of step in every state: for assistive technology, by keyboard alone, read out."""

import re

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Locator, Page, expect

from learning.cards.parts import right_value
from learning.domain.outline import StepKind
from learning.models import LessonPage
from tests.browser.learning import DESKTOP, PHONE, answers_for, device, fill_in, index_in, section, send, steps_at
from tests.learning.factories import EVERY_TYPE, make_lesson, make_module, task, text

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CONTROLS = "input:not([type=hidden]), select, textarea"


@pytest.fixture(params=["de", "en"])
def lesson(request, live_server) -> LessonPage:
    body = [text(), *[make(hint="Ein Hinweis.") if "hint" in make()[1] else make() for make in EVERY_TYPE], task()]
    return make_lesson(make_module(index_in(request.param)), body=body)


@pytest.fixture
def page(browser, live_server, lesson):
    context = device(browser, live_server.url)
    page = context.new_page()
    page.goto(lesson.url)
    yield page
    context.close()


def troubles(page: Page) -> list[str]:
    """What axe finds on a phone and on a desktop, in both colour schemes."""
    found = []
    page.evaluate(AXE_SCRIPT)
    options = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"], "preload": False}
    for size, scheme in ((PHONE, "light"), (DESKTOP, "dark")):
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=scheme)
        if page.evaluate("document.documentElement.scrollWidth") > size["width"]:
            found.append(f"wider than {size['width']}")
        page.evaluate("scrollTo(0, 0)")  # under the fixed header, half a link would count as too small
        result = page.evaluate("options => axe.run(document, options)", options)
        found += [f"{rule['id']}: {rule['nodes'][0]['html'][:160]}" for rule in result["violations"]]
    return found


def answer_all(page: Page, lesson: LessonPage, *, right: bool) -> None:
    for step in steps_at(page):
        fill_in(section(page, step), step, code=lesson.locale.language_code, right=right)
        send(section(page, step))
        expect(section(page, step).locator("[data-result]")).to_be_visible()


def test_axe_finds_nothing_in_any_state(page, lesson):
    questions = [step for step in steps_at(page) if step.value.kind is StepKind.QUESTION]

    for hint in page.locator(".question__hint summary").all():
        hint.click()
    assert troubles(page) == [], "fresh, with hints"

    for step in questions:
        send(section(page, step))
    expect(page.get_by_role("alert")).to_have_count(len(questions))
    assert troubles(page) == [], "sent without an answer"

    answer_all(page, lesson, right=False)
    expect(page.locator(".question__result--wrong")).to_have_count(len(questions))
    assert troubles(page) == [], "wrong, asking whether to remember"

    for step in questions:
        section(page, step).locator("button[value=solution]").click()
        expect(section(page, step).locator(".question__result--shown")).to_be_visible()
    assert troubles(page) == [], "solution shown"

    answer_all(page, lesson, right=True)
    expect(page.locator(".question__result--right")).to_have_count(len(steps_at(page)))
    page.locator("button[name=memory][value=device]").first.click()
    expect(page.locator(".memory-choice")).to_have_count(0)
    assert troubles(page) == [], "right and remembered"


def tab_to(page: Page, target: Locator) -> None:
    """Moves on with the Tab key until `target` has the focus."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError("The keyboard does not get there.")


def choose(page: Page, control: Locator, value: str) -> None:
    """Sets one control by keys: a select by arrows, a box by the space bar, a field by typing."""
    kind = control.evaluate("element => element.type")
    if kind == "select-one":
        for _ in range(control.locator("option").count()):
            if control.input_value() == value:
                return
            page.keyboard.press("ArrowDown")
        assert control.input_value() == value
    elif kind in ("checkbox", "radio"):
        page.keyboard.press("Space")
        assert control.is_checked()
    else:
        page.keyboard.type(value)


def answer_by_keyboard(page: Page, step, code: str) -> None:
    part = section(page, step)
    answers = answers_for(step, code=code, right=True)
    part.focus()
    for control in part.locator(CONTROLS).all():
        name, value = control.get_attribute("name"), control.get_attribute("value")
        if control.get_attribute("type") in ("checkbox", "radio"):
            is_wanted = value in answers or value == answers.get("answer") or step.block_type == "checklist"
            if is_wanted and control.get_attribute("type") == "radio":
                choose_radio(page, part, value)
            elif is_wanted:
                tab_to(page, control)
                choose(page, control, "")
        else:
            wanted = answers.get(name, "Notiz")
            if step.block_type == "matching":
                wanted = right_value(step.value.as_question(), wanted, seed=step.id)
            tab_to(page, control)
            choose(page, control, wanted)
    tab_to(page, part.locator(".question__actions button").first)
    page.keyboard.press("Enter")


def choose_radio(page: Page, part: Locator, value: str) -> None:
    """The Tab key reaches the group, the arrows move inside it."""
    tab_to(page, part.locator("input[type=radio]").first)
    page.keyboard.press("Space")
    for _ in range(part.locator("input[type=radio]").count()):
        if part.locator(f"input[value='{value}']").is_checked():
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError("The arrow keys do not get there.")


def test_every_type_is_answered_by_keyboard_and_its_result_read_out(page, lesson):
    announcer = page.locator("[role=status][data-announcer]")
    expect(announcer).to_be_empty()
    page.evaluate("document.querySelector('[data-announcer]').dataset.seen = 'before'")

    for step in steps_at(page):
        answer_by_keyboard(page, step, lesson.locale.language_code)

        result = section(page, step).locator("[data-result]")
        expect(result).to_be_focused()
        expect(section(page, step).locator(".question__result--right")).to_be_visible()
        said = re.sub(r"\s+", " ", result.inner_text()).strip()
        expect(announcer).to_have_text(said)
    # A live region speaks only if it was there before its text.
    expect(announcer).to_have_attribute("data-seen", "before")
