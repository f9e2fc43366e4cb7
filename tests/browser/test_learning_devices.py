"""Several people on one device, one person on several devices."""

import pytest
from django.urls import reverse
from django.utils import translation
from playwright.sync_api import BrowserContext, Page, expect

from core.slowdown import ATTEMPTS
from learning.actions.merging import BETWEEN_NOTES
from learning.models import Learner, LessonPage
from tests.browser.learning import device, fill_in, index_in, section, send
from tests.learning.factories import make_lesson, make_module, reflection, single_choice, step_of


@pytest.fixture(params=["de", "en"])
def lesson(request, live_server) -> LessonPage:
    return make_lesson(make_module(index_in(request.param)), body=[single_choice(), reflection()])


@pytest.fixture
def new_device(browser, live_server):
    """Makes browser profiles; those without scripts prove that the way is there without them."""
    made: list[BrowserContext] = []

    def make(*, scripts: bool = True) -> Page:
        made.append(device(browser, live_server.url, scripts=scripts))
        return made[-1].new_page()

    yield make
    for context in made:
        context.close()


def address(name: str, lesson: LessonPage) -> str:
    with translation.override(lesson.locale.language_code):
        return reverse(f"learning:{name}")


def write(page: Page, lesson: LessonPage, note: str) -> None:
    """Answers the question, writes a note and lets the device remember both."""
    code = lesson.locale.language_code
    page.goto(lesson.url)
    question, open_question = step_of(lesson, "single_choice"), step_of(lesson, "reflection")
    fill_in(section(page, question), question, code=code)
    send(section(page, question))
    section(page, question).locator("button[value=device]").click()
    expect(page.locator(".memory-choice")).to_have_count(0)
    fill_in(section(page, open_question), open_question, code=code, note=note)
    send(section(page, open_question))
    expect(section(page, open_question).locator(".question__model")).to_be_visible()


def note_on(page: Page, lesson: LessonPage) -> str:
    page.goto(lesson.url)
    return section(page, step_of(lesson, "reflection")).locator("textarea").input_value()


def test_two_people_on_one_tablet_and_the_first_goes_on_at_home(lesson, new_device):
    tablet, home = new_device(scripts=False), new_device(scripts=False)
    write(tablet, lesson, "Von der ersten Person")

    tablet.locator(".this-device button").click()
    key = tablet.locator(".learning-key").inner_text()
    assert tablet.context.cookies() == []
    assert note_on(tablet, lesson) == ""
    assert "ersten Person" not in tablet.content()
    write(tablet, lesson, "Von der zweiten Person")
    home.goto(address("devices", lesson))
    home.locator("input[name=key]").fill(key.lower())
    home.locator("input[name=key] + button").click()

    assert note_on(home, lesson) == "Von der ersten Person"
    assert note_on(tablet, lesson) == "Von der zweiten Person"
    expect(home.locator("input:checked")).to_have_count(1)
    assert Learner.objects.count() == 2


def by_qr_code(known: Page, new: Page, devices: str) -> None:
    known.goto(devices)
    new.goto(known.locator("[data-offer-address]").text_content())
    assert "#" not in new.url  # the secret does not stay in the history
    new.locator("[data-offer] button").click()


def by_short_code(known: Page, new: Page, devices: str) -> None:
    new.goto(f"{devices}?arrive")
    new.locator("form[action$='code/'] button").click()
    known.goto(devices)
    known.locator("input[name=code]").fill(new.locator(".learning-key--code").inner_text().lower())
    known.locator("input[name=code] + button").click()
    new.locator("form[action$='collect/'] button").click()


def by_key(known: Page, new: Page, devices: str) -> None:
    known.goto(devices)
    new.goto(f"{devices}?arrive")
    new.locator("input[name=key]").fill(known.locator("details .learning-key").text_content())
    new.locator("input[name=key] + button").click()


@pytest.mark.parametrize(
    ("way", "scripts"), [(by_qr_code, True), (by_short_code, False), (by_key, False)], ids=["QR", "code", "key"]
)
def test_a_second_device_goes_on_and_both_notes_are_kept(lesson, new_device, way, scripts):
    known, new = new_device(scripts=False), new_device(scripts=scripts)
    write(known, lesson, "Zu Hause")
    write(new, lesson, "In der Halle")

    way(known, new, address("devices", lesson))

    new.wait_for_url(f"**{address('overview', lesson)}")
    assert note_on(new, lesson) == note_on(known, lesson) == f"Zu Hause{BETWEEN_NOTES}In der Halle"
    expect(new.locator(".question__result--right")).to_have_count(1)
    assert Learner.objects.count() == 1


def test_a_wrong_code_is_refused_kindly_and_then_slowed_down(lesson, new_device):
    page = new_device(scripts=False)
    write(page, lesson, "Notiz")
    page.goto(address("devices", lesson))

    refusals = []
    for _ in range(ATTEMPTS + 1):
        page.locator("input[name=code]").fill("AAAA-AAAA")
        page.locator("input[name=code] + button").click()
        expect(page.locator("input[name=code]")).to_have_value("AAAA-AAAA")
        refusals.append(page.get_by_role("alert").inner_text())

    assert len(set(refusals[:ATTEMPTS])) == 1
    assert refusals[-1] != refusals[0]
    assert note_on(page, lesson) == "Notiz"
