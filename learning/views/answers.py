"""A step is answered, a lesson is read to its end."""

from dataclasses import replace

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from core.languages import code_of
from learning.actions import LearnerIsGone, finish_module, record_step, start_learning
from learning.answering import Taken, read_record, take
from learning.domain.memory import Memory
from learning.domain.outline import READ_STEP, StepKey, neighbours
from learning.domain.progress import Record
from learning.domain.questions import Answer
from learning.identity import Identity, identity_of
from learning.models import Learner, LessonPage
from learning.models.outlines import outline_with
from learning.queries import memory_of
from learning.views.pages import attach_memory, page_with_steps, renew_cookie
from learning.views.private import posted

FRAGMENT = "X-Fragment"
NOT_TYPED = {"version", "action", "again", "memory", "choice"}


@posted(lambda page_id, step_id: f"{page_with_steps(page_id).url}#step-{step_id}")
def answer(request: HttpRequest, page_id: int, step_id: str) -> HttpResponse:
    page = page_with_steps(page_id)
    step = page.step_child(step_id)
    if step is None:
        return _step_is_gone(request, page)
    taken = take(request.POST, step, language=code_of(page))
    memory = _store(request, page, page.step_key(step), taken.record, taken.given)
    if request.headers.get(FRAGMENT):
        return renew_cookie(request, _fragment(request, page, step, taken, memory))
    if memory is not None:
        return renew_cookie(request, HttpResponseRedirect(f"{page.url}#step-{step.id}", status=303))
    attach_memory(request, page)
    request.attempt = _attempt(request, taken)
    return page.serve(request)


def _lesson(page_id: int) -> LessonPage:
    page = page_with_steps(page_id)
    if not isinstance(page, LessonPage):
        raise Http404
    return page


@posted(lambda page_id: _lesson(page_id).url)
def read(request: HttpRequest, page_id: int) -> HttpResponse:
    page = _lesson(page_id)
    _store(request, page, page.key_of(READ_STEP), read_record(), None)
    module = outline_with(page)
    _before, after = neighbours(module, str(page.translation_key)) if module else (None, None)
    target = after.url if after else f"{page.get_parent().url}#progress"
    return renew_cookie(request, HttpResponseRedirect(target, status=303))


def _store(request: HttpRequest, page, key: StepKey, record: Record | None, given: Answer | None) -> Memory | None:
    """What is remembered of the module afterwards; None when nothing was stored."""
    if record is None:
        return None
    identity = identity_of(request) or _identity_wanted(request)
    if identity is None:
        return None
    try:
        record_step(identity, key, record, given)
        memory = memory_of(identity, module=key.module)
        if module := outline_with(page):
            finish_module(identity, module, memory)
    except LearnerIsGone:
        request._learning_identity = None
        return None
    return memory


def _identity_wanted(request: HttpRequest) -> Identity | None:
    """A new learner when the form says so. The choice comes before anything is stored, never after."""
    choice = request.POST.get("memory", "")
    if choice not in Learner.Lasts.values:
        return None
    request._learning_identity = start_learning(choice)
    return request._learning_identity


def _attempt(request: HttpRequest, taken: Taken):
    """The attempt, with the question about remembering if that is still open."""
    is_open = identity_of(request) is None and taken.record is not None
    declined = request.POST.get("memory") == "none"
    return replace(taken.attempt, asks_memory=is_open and not declined, wants_no_memory=declined)


def _fragment(request: HttpRequest, page, step, taken: Taken, memory: Memory | None) -> HttpResponse:
    """The step and whatever else of its page shows how far somebody is."""
    if memory is None:
        memory = memory_of(identity_of(request), module=page.step_key(step).module)
    deck = page.deck(memory, attempt=_attempt(request, taken))
    module = outline_with(page)
    lesson_key = str(page.translation_key)
    before, after = neighbours(module, lesson_key) if module else (None, None)
    context = {
        "page": page,
        "card": deck.card(step),
        "module": module,
        "progress": memory.progress_in(module) if module else None,
        "lesson_key": lesson_key,
        "previous_lesson": before,
        "next_lesson": after,
        "memory": memory,
    }
    template = "lesson_step" if isinstance(page, LessonPage) else "module_task"
    return render(request, f"learning/fragments/{template}.html", context)


def _step_is_gone(request: HttpRequest, page) -> HttpResponse:
    """The lesson as it is now, with a word about the step that is no longer there and with what was typed."""
    attach_memory(request, page)
    request.learning_notice = "gone"
    request.learning_typed = "\n".join(text for name, text in request.POST.items() if name not in NOT_TYPED and text)
    response = page.serve(request)
    response.status_code = 409
    return response
