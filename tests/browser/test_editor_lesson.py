"""An editor writes a lesson with three questions, is told what is wrong, and has it in both languages."""

import pytest
from playwright.sync_api import Page, expect

from learning.models import LessonPage
from tests.browser.editing import Desk

TITLE = "Wer entscheidet mit?"
MODULE = "Mitbestimmung in digitalen Projekten"
SINGLE, MATCH, CLOZE = 0, 1, 2
PAIRS = {"Betriebsrat": "entscheidet mit", "Führung": "wird gefragt"}
ENGLISH = {
    TITLE: "Who has a say?",
    "Wer entscheidet über die Einführung mit?": "Who has a say in the introduction?",
    "Der Betriebsrat": "The works council",
    "Das steht im Gesetz.": "The law says so.",
    "Die Technik": "The technology",
    "Was gehört zusammen?": "What belongs together?",
    "Betriebsrat": "Works council",
    "entscheidet mit": "co-decides",
    "Führung": "Management",
    "wird gefragt": "is asked",
    "Was fehlt?": "What is missing?",
    "Der {{1}} entscheidet nach § {{2}} mit.": "The {{1}} has a say under section {{2}}.",
    "87": "87",
    "wer-entscheidet-mit": "who-has-a-say",
}


@pytest.fixture
def page(browser, live_server, demo_site):
    context = browser.new_context(base_url=live_server.url, viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.fixture
def desk(page) -> Desk:
    return Desk(page)


def test_a_lesson_with_three_questions_from_the_first_mistake_to_the_english_answer(desk, page):
    desk.sign_in()
    desk.open_list_below("Lernen", MODULE)
    desk.begin_page("Lektion")
    desk.write(page.get_by_placeholder("Seitentitel"), TITLE)

    write_too_little(desk)
    desk.publish()
    expect_messages(
        desk,
        "Bitte kennzeichnen Sie genau eine Antwort als richtig.",
        "Bitte geben Sie mindestens zwei an.",
        "{{3}}",
    )

    write_everything_twice(desk)
    desk.publish()
    expect_messages(desk, "steht hier zweimal", "steht mehrmals im Text", "fehlt im Text")

    correct_everything(desk)
    desk.publish()
    expect(desk.message).to_contain_text("veröffentlicht")
    expect(desk.message).to_contain_text("„Die Technik“ hat keine Rückmeldung")

    translate_it(desk)
    expect(desk.message).to_contain_text("ist veröffentlicht (Englisch)")
    assert (desk.clicks, desk.entries) == (59, 35)

    german, english = (LessonPage.objects.get(title=title, live=True) for title in (TITLE, ENGLISH[TITLE]))
    answer_as_a_reader(page, german.url, option="Der Betriebsrat", pairs=PAIRS, gaps=["betriebsrat", "87"])
    pairs = {ENGLISH[left]: ENGLISH[right] for left, right in PAIRS.items()}
    answer_as_a_reader(page, english.url, option="The works council", pairs=pairs, gaps=["works council", "87"])


def write_too_little(desk: Desk) -> None:
    """One answer, one pair, and a marker for a gap that is not in the list."""
    assert desk.add_block("Eine Antwort wählen") == SINGLE
    desk.write(desk.field(SINGLE, "prompt"), "Wer entscheidet über die Einführung mit?")
    desk.write(desk.field(SINGLE, "options-0-value-text"), "Der Betriebsrat")

    assert desk.add_block("Zuordnen") == MATCH
    desk.write(desk.field(MATCH, "prompt"), "Was gehört zusammen?")
    desk.write(desk.field(MATCH, "pairs-0-value-left"), "Betriebsrat")
    desk.write(desk.field(MATCH, "pairs-0-value-right"), "entscheidet mit")

    assert desk.add_block("Lücken füllen") == CLOZE
    desk.write(desk.field(CLOZE, "prompt"), "Was fehlt?")
    desk.write(desk.field(CLOZE, "text"), "Der {{1}} entscheidet nach § {{3}} mit.")
    desk.write(desk.field(CLOZE, "gaps-0-value-accepted"), "Betriebsrat")


def write_everything_twice(desk: Desk) -> None:
    """Two equal answers, two equal left sides, one marker twice and one gap without a marker."""
    desk.add_item(SINGLE, "options")
    desk.write(desk.field(SINGLE, "options-1-value-text"), "Der Betriebsrat")
    desk.add_item(MATCH, "pairs")
    desk.write(desk.field(MATCH, "pairs-1-value-left"), "Betriebsrat")
    desk.write(desk.field(MATCH, "pairs-1-value-right"), "wird gefragt")
    desk.write(desk.field(CLOZE, "text"), "Der {{1}} und noch einmal der {{1}}.")
    desk.add_item(CLOZE, "gaps")
    desk.write(desk.field(CLOZE, "gaps-1-value-accepted"), "87")


def correct_everything(desk: Desk) -> None:
    desk.tick(desk.field(SINGLE, "options-0-value-is_correct"))
    desk.write(desk.field(SINGLE, "options-0-value-feedback"), "Das steht im Gesetz.")
    desk.write(desk.field(SINGLE, "options-1-value-text"), "Die Technik")
    desk.write(desk.field(MATCH, "pairs-1-value-left"), "Führung")
    desk.write(desk.field(CLOZE, "text"), "Der {{1}} entscheidet nach § {{2}} mit.")


def expect_messages(desk: Desk, *messages: str) -> None:
    for message in messages:
        expect(desk.body.get_by_text(message).first).to_be_visible()


def translate_it(desk: Desk) -> None:
    page = desk.page
    desk.open_editor(TITLE)
    desk.choose_action("Diese Seite übersetzen")
    desk.tick(page.get_by_role("checkbox", name="Englisch"))
    desk.click(page.locator("main [type=submit]").last)
    translate_what_is_shown(desk)
    desk.click(page.get_by_role("tab", name="Veröffentlichung"))
    translate_what_is_shown(desk)
    desk.click(page.get_by_role("button", name="Veröffentlichen: Englisch"))


def translate_what_is_shown(desk: Desk) -> None:
    waiting = desk.page.locator("li.incomplete:visible")
    expect(waiting.first).to_be_visible()
    while count := waiting.count():
        german = next(line for line in waiting.first.inner_text().splitlines() if line in ENGLISH)
        desk.click(waiting.first.get_by_role("button", name="Übersetzen"))
        desk.write(desk.page.locator("main textarea:visible"), ENGLISH[german])
        desk.click(desk.page.get_by_role("button", name="Speichern", exact=True))
        expect(waiting).to_have_count(count - 1)


def answer_as_a_reader(page: Page, address: str, *, option: str, pairs: dict[str, str], gaps: list[str]) -> None:
    page.goto(address)
    questions = page.locator("section.question")
    questions.nth(SINGLE).get_by_label(option, exact=True).check()
    for left, right in pairs.items():
        questions.nth(MATCH).get_by_label(left, exact=True).select_option(label=right)
    for gap, text in zip(questions.nth(CLOZE).locator(".cloze input").all(), gaps, strict=True):
        gap.fill(text)
    for place in (SINGLE, MATCH, CLOZE):
        questions.nth(place).locator("button[type=submit]").first.click()
        expect(questions.nth(place).locator(".question__result--right")).to_be_visible()
