"""Where the learning room meets Wagtail."""

from django.contrib import messages
from wagtail import hooks

from learning.blocks.authoring import message_of
from learning.models import LessonPage
from learning.views.pages import serve_remembered


@hooks.register("on_serve_page", order=100)
def show_what_is_remembered(next_serve):
    """Runs inside Wagtail's own check of view restrictions, which has order 0."""

    def serve(page, request, args, kwargs):
        return serve_remembered(next_serve, page, request, args, kwargs)

    return serve


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def warn_about_questions(request, page):
    """What does not stop an editor, but would leave learners without a reason."""
    if not request.accepts("text/html"):  # the editor saves by itself every few words
        return
    lesson = page.specific
    if isinstance(lesson, LessonPage):
        for problem in lesson.get_latest_revision_as_object().problems():
            if problem.is_warning:
                messages.warning(request, message_of(problem))
