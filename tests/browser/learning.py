"""What the browser tests of the learning room share: contexts, forms filled in as a learner would, right answers."""

from playwright.sync_api import Browser, BrowserContext, Locator, Page

from learning.blocks import StepChild, steps_in
from learning.cards.parts import right_value
from learning.domain.outline import StepKind
from learning.domain.questions import Cloze, Matching, MultipleChoice, Number, Ordering, SingleChoice, TrueFalse
from learning.domain.quiz import solution
from learning.models import LessonPage, ModuleIndexPage
from tests.factories import make, make_homes

PHONE, DESKTOP = {"width": 320, "height": 640}, {"width": 1280, "height": 900}


def device(browser: Browser, url: str, *, size: dict = PHONE, scripts: bool = True) -> BrowserContext:
    """A browser profile of its own."""
    return browser.new_context(base_url=url, viewport=size, java_script_enabled=scripts)


def lesson_at(page: Page) -> LessonPage:
    """The lesson that is open, known by its address."""
    path = page.url.split("/", 3)[3].split("#")[0]
    lessons = LessonPage.objects.live().defer_streamfields()
    found = next(lesson for lesson in lessons if lesson.url == f"/{path}")
    return LessonPage.objects.get(pk=found.pk)


def section(page: Page, step: StepChild) -> Locator:
    return page.locator(f"#step-{step.id}")


def steps_at(page: Page) -> list[StepChild]:
    return list(steps_in(lesson_at(page).body))


def index_in(code: str) -> ModuleIndexPage:
    """An empty overview of modules, below a home page that exists in both languages."""
    german, english = make_homes()
    return make(ModuleIndexPage, {"de": german, "en": english}[code], "Lernen")


def answers_for(step: StepChild, *, code: str, right: bool) -> dict[str, str]:
    """What to enter, by name or value of the control. A wrong answer is complete and has nothing right in it."""
    question = step.value.as_question(code)
    if not isinstance(question, SingleChoice | MultipleChoice) and right and question:
        return dict(solution(question))
    match question:
        case SingleChoice(options=options) | MultipleChoice(options=options):
            chosen = [option.id for option in options if option.is_correct is right]
            return dict.fromkeys(chosen if right or isinstance(question, MultipleChoice) else chosen[:1], "on")
        case TrueFalse(is_true=is_true):
            return {"answer": "false" if is_true else "true"}
        case Ordering(items=items):
            return {item.id: str(place) for place, item in enumerate(reversed(items), 1)}
        case Matching(pairs=pairs):
            return {pair.id: next(other.id for other in pairs if other.right != pair.right) for pair in pairs}
        case Number():
            return {"number": "999999"}
        case Cloze(gaps=gaps):
            return {gap.id: "nichts davon" for gap in gaps}
    return {}


def fill_in(part: Locator, step: StepChild, *, code: str, right: bool = True, note: str = "Notiz") -> None:
    """Enters an answer without sending it."""
    question = step.value.as_question(code)
    answers = answers_for(step, code=code, right=right)
    match question:
        case SingleChoice() | MultipleChoice():
            for box in part.locator("input[name=choice]").all():
                if box.get_attribute("type") == "checkbox":
                    box.set_checked(box.get_attribute("value") in answers)
            for value in answers:
                part.locator(f"input[value='{value}']").check()
        case TrueFalse():
            part.locator(f"input[value='{answers['answer']}']").check()
        case Ordering():
            for name, place in answers.items():
                part.locator(f"select[name='{name}']").select_option(place)
        case Matching():
            for name, other in answers.items():
                value = right_value(question, other, seed=step.id)
                part.locator(f"select[name='{name}']").select_option(value)
        case Number() | Cloze():
            for name, text in answers.items():
                part.locator(f"input[name='{name}']").fill(text)
        case _ if step.value.kind is StepKind.CHECKLIST:
            for box in part.locator("input[type=checkbox]").all():
                box.check()
        case _:
            part.locator("textarea").fill(note)


def send(part: Locator) -> None:
    """Presses the step's own button and waits until the page or the fragment has come back."""
    page = part.page
    with page.expect_response(lambda response: response.request.method == "POST"):
        part.locator(".question__actions button").first.click()
    page.wait_for_load_state()
