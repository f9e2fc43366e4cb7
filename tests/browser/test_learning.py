"""A learner's way through a module in a real browser, in both languages, with and without JavaScript."""

import re

import pytest
from playwright.sync_api import Page, expect

from learning.models import LessonPage, ModulePage, StepRecord
from learning.models.records import STORED

WORDS = {
    "de": {"index": "/de/lernen/", "right": "Die Stufe der Beteiligung", "wrong": "Über Software sollten nur"},
    "en": {"index": "/en/learning/", "right": "The level of participation", "wrong": "Only IT specialists"},
}
SIZES = {"phone": {"width": 320, "height": 640}, "desktop": {"width": 1280, "height": 900}}


@pytest.fixture(params=["de", "en"])
def language(request) -> str:
    return request.param


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def page(request, browser, live_server, demo_site):
    size = SIZES["phone" if request.param else "desktop"]
    context = browser.new_context(base_url=live_server.url, viewport=size, java_script_enabled=request.param)
    yield context.new_page()
    context.close()


def first_question(page: Page):
    return page.locator("section.question").first


def first_lesson(code: str) -> LessonPage:
    module = ModulePage.objects.filter(locale__language_code=code).order_by("path").first()
    return LessonPage.objects.child_of(module).order_by("path").first()


def choose(page: Page, text: str) -> None:
    question = first_question(page)
    question.get_by_label(text).check()
    question.locator("button[type=submit]").first.click()


def test_home_to_the_first_answered_question_and_back_again(page, language):
    words, other = WORDS[language], {"de": "en", "en": "de"}[language]

    page.goto(words["index"])
    page.locator(".card__title a").first.click()
    page.locator(".module-progress a.button").click()
    choose(page, words["wrong"])
    expect(first_question(page).locator(".question__result--wrong")).to_be_visible()
    choose(page, words["right"])
    expect(first_question(page).locator(".question__result--right")).to_be_visible()
    assert StepRecord.objects.count() == 0

    first_question(page).locator("button[name=memory][value=device]").click()
    expect(page.locator(".memory-choice")).to_have_count(0)
    assert StepRecord.objects.get().state == "done"

    page.goto(words["index"])
    page.locator(".continue-card__title a").click()
    expect(first_question(page).locator("input:checked")).to_have_count(1)
    page.goto(first_lesson(other).url)
    expect(first_question(page).locator("input:checked")).to_have_count(1)
    expect(first_question(page).locator(".question__result--right")).to_be_visible()


def test_whoever_chooses_to_be_remembered_keeps_everything_answered_on_the_page(page, language):
    if page.viewport_size != SIZES["phone"]:
        pytest.skip("without JavaScript each answer is a page of its own")
    page.goto(first_lesson(language).url)
    choose(page, WORDS[language]["right"])
    reflection = page.locator("section.question--reflection")
    reflection.locator("textarea").fill("Notiz")
    reflection.locator("button").first.click()
    expect(page.locator(".memory-choice")).to_have_count(2)

    reflection.locator("button[value=device]").click()

    expect(page.locator(".memory-choice")).to_have_count(0)
    assert StepRecord.objects.count() == 2


def test_nothing_is_wider_than_the_screen(page, language):
    page.goto(first_lesson(language).url)

    if page.context.browser and page.viewport_size == SIZES["phone"]:
        assert page.evaluate("document.documentElement.scrollWidth") == SIZES["phone"]["width"]


def test_the_keyboard_is_enough_and_the_result_is_read_out(page, language):
    page.goto(first_lesson(language).url)
    option = first_question(page).get_by_label(WORDS[language]["right"])
    option.focus()

    page.keyboard.press("Space")
    page.keyboard.press("Enter")

    result = first_question(page).locator("[data-result]")
    expect(result).to_be_visible()
    if page.viewport_size == SIZES["phone"]:
        expect(result).to_be_focused()
        expect(page.locator("[data-announcer]")).to_have_text(re.compile(r"\w"))


def test_finishing_confirming_exporting_and_deleting(page, language):
    from learning.models.outlines import outlines

    words = WORDS[language]
    page.goto("/de/my-learning/" if language == "de" else "/en/my-learning/")
    page.locator("button[name=memory][value=device]").click()
    finish_first_module(language)

    page.goto(next(iter(outlines(language).values())).url)
    page.locator(".module-progress a.button").first.click()
    page.locator("input[name=name]").fill("Alex Muster")
    pdf = page.request.post(
        page.locator("form.field").get_attribute("action"), form={"name": "Alex Muster"}, headers=same_origin(page)
    )
    assert pdf.body().startswith(b"%PDF")
    page.goto(checking_address(pdf.body()))
    page.locator("input[name=name]").fill("Alex Muster")
    page.locator("form.field button").click()
    expect(page.locator(".question__result--right")).to_be_visible()
    page.locator("input[name=name]").fill("Kim Muster")
    page.locator("form.field button").click()
    expect(page.locator(".question__result--wrong")).to_be_visible()

    page.goto(words["index"])
    page.locator("a[href$='my-learning/']").first.click()
    export = page.request.get(page.locator("a[download]").get_attribute("href"))
    assert export.json()["completed_modules"]
    page.locator("input[name=really]").check()
    page.locator("form.danger button").click()
    assert [model.objects.count() for model in STORED] == [0, 0, 0]


def finish_first_module(code: str) -> None:
    """As if every step had been taken, except that nobody has to wait for it."""
    from django.utils import timezone

    from learning.models import Completion, Learner
    from learning.models.outlines import outlines

    module = next(iter(outlines(code).values()))
    learner = Learner.objects.get()
    StepRecord.objects.bulk_create(
        StepRecord(
            learner=learner,
            module_key=step.key.module,
            lesson_key=step.key.lesson,
            step=step.key.step,
            state="done",
            points=1,
            maximum=1,
            digest=step.digest,
            day=timezone.localdate(),
        )
        for step in module.required_steps
    )
    Completion.objects.create(learner=learner, module_key=module.key, version=module.version, day=timezone.localdate())


def same_origin(page: Page) -> dict[str, str]:
    return {"Origin": re.match(r"https?://[^/]+", page.url)[0]}


def checking_address(pdf: bytes) -> str:
    import zlib

    streams = re.findall(rb"stream\n(.*?)\nendstream", pdf, re.DOTALL)
    content = b"".join(zlib.decompress(stream) for stream in streams)
    return re.search(rb"\((http://[^)]+/check/[^)]+)\)", content)[1].decode()
