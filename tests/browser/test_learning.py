"""A learner's whole way in a real browser: both languages, with and without JavaScript, on a phone and a desktop."""

import re
import zlib

import pytest
from django.urls import reverse
from django.utils import translation
from playwright.sync_api import Locator, Page, expect

from learning.domain.outline import StepKind
from learning.models import StepRecord
from learning.models.records import STORED
from tests.browser.learning import DESKTOP, PHONE, device, fill_in, lesson_at, section, send, steps_at

OTHER = {"de": "en", "en": "de"}


@pytest.fixture(
    params=[("de", PHONE, True), ("de", DESKTOP, False), ("en", DESKTOP, True), ("en", PHONE, False)],
    ids=["German phone", "German desktop without scripts", "English desktop", "English phone without scripts"],
)
def visit(request, browser, live_server, demo_site):
    """The language and a page in a fresh browser profile."""
    code, size, scripts = request.param
    context = device(browser, live_server.url, size=size, scripts=scripts)
    yield code, context.new_page()
    context.close()


def test_from_the_home_page_to_the_last_trace(visit):
    code, page = visit
    begin(page, code)
    answer_wrong_and_right(page, code)
    remember(page)
    come_back(page, code)
    switch_language(page, code)
    finish(page, code)
    confirm(page)
    export_and_delete(page, code)


def first_question(page: Page) -> Locator:
    return page.locator("section.question--question").first


def begin(page: Page, code: str) -> None:
    """One tap; choosing an answer and sending it are the second and the third."""
    page.goto(f"/{code}/")
    page.locator(".module-card__begin").first.click()
    expect(first_question(page)).to_be_visible()


def answer_wrong_and_right(page: Page, code: str) -> None:
    step = steps_at(page)[0]
    for right, outcome in ((False, "wrong"), (True, "right")):
        fill_in(section(page, step), step, code=code, right=right)
        send(section(page, step))
        expect(section(page, step).locator(f".question__result--{outcome}")).to_be_visible()
        expect(section(page, step).locator(".question__feedback")).not_to_be_empty()
    assert [model.objects.count() for model in STORED] == [0, 0, 0]
    assert page.context.cookies() == []


def remember(page: Page) -> None:
    first_question(page).locator("button[name=memory][value=device]").click()
    expect(page.locator(".memory-choice")).to_have_count(0)
    assert [record.state for record in StepRecord.objects.all()] == ["done"]


def come_back(page: Page, code: str) -> None:
    page.goto(f"/{code}/")
    page.locator(".continue-card__title a").click()
    expect_answered(page)


def switch_language(page: Page, code: str) -> None:
    """There and back: the same step in the same state."""
    here = page.url
    for language in (OTHER[code], code):
        page.locator(f".language-switcher a[hreflang={language}]").first.click()
        expect(page.locator("html")).to_have_attribute("lang", language)
        expect_answered(page)
    assert page.url == here


def expect_answered(page: Page) -> None:
    expect(first_question(page).locator("input:checked")).to_have_count(1)
    expect(first_question(page).locator(".question__result--right")).to_be_visible()


def finish(page: Page, code: str) -> None:
    """Every lesson to its end, each question answered right."""
    for _ in lesson_at(page).get_parent().get_children():
        for step in steps_at(page):
            if step.value.kind is StepKind.QUESTION and not is_right(page, step):
                fill_in(section(page, step), step, code=code)
                send(section(page, step))
                expect(section(page, step).locator(".question__result--right")).to_be_visible()
        with page.expect_navigation():
            page.locator(".lesson-end button.button").first.click()
    expect(page.locator(".module-progress__title")).to_be_visible()


def is_right(page: Page, step) -> bool:
    return section(page, step).locator(".question__result--right").count() == 1


def confirm(page: Page) -> None:
    page.locator(".module-progress a.button").first.click()
    form = page.locator("form.field")
    form.locator("input[name=name]").fill("Vorname Nachname")
    typed = {"name": form.locator("input[name=name]").input_value()}
    paper = page.request.post(form.get_attribute("action"), form=typed, headers=same_origin(page))
    assert paper.body().startswith(b"%PDF")
    page.goto(checking_address(paper.body()))
    for name, outcome in (("vorname  NACHNAME", "right"), ("Vorname Nachnahme", "wrong")):
        page.locator("input[name=name]").fill(name)
        page.locator("form.field button").click()
        expect(page.locator(f".question__result--{outcome}")).to_be_visible()


def same_origin(page: Page) -> dict[str, str]:
    return {"Origin": re.match(r"https?://[^/]+", page.url)[0]}


def checking_address(pdf: bytes) -> str:
    """The address on the paper, which the QR code carries too."""
    streams = re.findall(rb"stream\n(.*?)\nendstream", pdf, re.DOTALL)
    content = b"".join(zlib.decompress(stream) for stream in streams)
    return re.search(rb"/URI \((http://[^)]+)\)", content)[1].decode()


def export_and_delete(page: Page, code: str) -> None:
    with translation.override(code):
        page.goto(reverse("learning:overview"))
    with page.expect_download() as download:
        page.locator("a[download]").click()
    exported = download.value.path().read_text()
    assert '"completed_modules": [\n    {' in exported
    page.locator("input[name=really]").check()
    page.locator("form.danger button").click()
    expect(page.locator("form.danger")).to_have_count(0)
    assert [model.objects.count() for model in STORED] == [0, 0, 0]
    assert page.context.cookies() == []
