"""The company check is evaluated: answers come in, the result goes out, nothing stays."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from core.http import same_origin_required
from learning.check_sheet import sheet_for
from learning.models import CheckPage
from learning.views.private import private


@same_origin_required
@require_POST
@private
def evaluate(request: HttpRequest, page_id: int) -> HttpResponse:
    page = get_object_or_404(CheckPage.objects.live().public(), pk=page_id)
    request.check_sheet = sheet_for(page, request.POST)
    return page.serve(request)
