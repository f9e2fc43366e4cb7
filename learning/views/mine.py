"""My learning: overview, choice, stopping, export, deletion."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from learning.actions import delete_learner, start_learning
from learning.domain.identity import learning_key
from learning.exports.learner_file import learner_file
from learning.identity import forget, has_unknown_token, identity_of, keep
from learning.models import Learner
from learning.models.outlines import outlines
from learning.queries import everything_about, memory_of
from learning.views.pages import settle_cookie
from learning.views.private import draw, posted, private


@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    identity = identity_of(request)
    memory = memory_of(identity)
    known = outlines(request.LANGUAGE_CODE)
    context = {
        "identity": identity,
        "is_unknown": has_unknown_token(request),
        "modules": memory.begun(known.values()),
        "suggestions": list(known.values())[:1],
    }
    return settle_cookie(request, draw(request, "learning/my_learning.html", context))


@posted(lambda: reverse("learning:overview"))
def remember(request: HttpRequest) -> HttpResponse:
    """The choice made before anything was answered."""
    response = HttpResponseRedirect(reverse("learning:overview"), status=303)
    choice = request.POST.get("memory", "")
    if choice in Learner.Lasts.values and identity_of(request) is None:
        keep(request, response, start_learning(choice))
    return response


@posted(lambda: reverse("learning:overview"))
def stop(request: HttpRequest) -> HttpResponse:
    """Takes the token off this device and shows it once, as the learning key; the data stay."""
    identity = identity_of(request)
    key = learning_key(identity.token) if identity else ""
    response = draw(request, "learning/stopped.html", {"key": key})
    forget(response)
    return response


@require_safe
@private
def export(request: HttpRequest) -> HttpResponse:
    identity = identity_of(request)
    if identity is None:
        return HttpResponseRedirect(reverse("learning:overview"))
    steps, completions = everything_about(identity, outlines(request.LANGUAGE_CODE))
    learner = identity.learner
    content = learner_file(
        created=learner.created, last_active=learner.last_active, steps=steps, completions=completions
    )
    name = f"learning-{timezone.localdate().isoformat()}.json"
    return HttpResponse(
        content,
        content_type="application/json",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@posted(lambda: reverse("learning:overview"))
def delete(request: HttpRequest) -> HttpResponse:
    """Needs the box "really" to be ticked; otherwise nothing happens and the page asks again."""
    if "really" not in request.POST:
        return HttpResponseRedirect(reverse("learning:overview") + "#delete", status=303)
    if identity := identity_of(request):
        delete_learner(identity)
    response = draw(request, "learning/deleted.html", {})
    forget(response)
    return response
