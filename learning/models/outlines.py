"""The page tree as outlines of the domain, kept until something is published."""

from datetime import date

from django.utils import timezone
from wagtail.models import Locale, Page

from core import generation
from core.languages import code_of
from core.visibility import listed
from learning.domain.outline import TASK_STEP, Lesson, Module, Step, StepKey, StepKind


def outlines(language: str) -> dict[str, Module]:
    """Every public module of the language by its translation key, in the order of the page tree."""
    return generation.cached(f"learning-outlines:{language}", lambda: _build(language))


def outline_with(page: Page) -> Module | None:
    """The module that `page` (a lesson or the module itself) belongs to; None while that is not public."""
    key = getattr(page, "module_key", None) or str(page.translation_key)
    return outlines(code_of(page)).get(key)


def _build(language: str) -> dict[str, Module]:
    from learning.models import LessonPage, ModulePage

    locale = Locale.objects.get(language_code=language)
    modules = list(listed(ModulePage.objects.filter(locale=locale)).order_by("path"))
    lessons = listed(LessonPage.objects.filter(locale=locale)).order_by("path")
    by_module: dict[str, list[LessonPage]] = {module.path: [] for module in modules}
    for lesson in lessons:
        # Treebeard: a child's path is its parent's with four characters more.
        by_module.get(lesson.path[: -Page.steplen], []).append(lesson)
    return {str(module.translation_key): _outline(module, by_module[module.path]) for module in modules}


def _outline(module, lessons: list) -> Module:
    key = str(module.translation_key)
    for lesson in lessons:
        lesson.module_key = key
    minutes = [lesson.minutes for lesson in lessons]
    return Module(
        key=key,
        title=module.title,
        url=module.url or "",
        lessons=tuple(
            Lesson(
                key=str(lesson.translation_key),
                title=lesson.title,
                url=lesson.url or "",
                steps=lesson.steps,
                minutes=lesson.minutes,
            )
            for lesson in lessons
        ),
        published=_last_published([module, *lessons]),
        pass_mark=module.pass_mark,
        task=_task_step(module, key),
        minutes=sum(minutes) + module.task_minutes,
    )


def _last_published(pages: list) -> date:
    moments = [page.last_published_at for page in pages if page.last_published_at]
    return timezone.localdate(max(moments)) if moments else timezone.localdate()


def _task_step(module, key: str) -> Step | None:
    value = module.task_value
    if value is None:
        return None
    return Step(key=StepKey(key, key, TASK_STEP), kind=StepKind.TASK, is_required=bool(value["is_required"]))
