"""Where the learning room meets Wagtail."""

from wagtail import hooks

from learning.views.pages import serve_remembered


@hooks.register("on_serve_page", order=100)
def show_what_is_remembered(next_serve):
    """Runs inside Wagtail's own check of view restrictions, which has order 0."""

    def serve(page, request, args, kwargs):
        return serve_remembered(next_serve, page, request, args, kwargs)

    return serve
