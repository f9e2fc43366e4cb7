"""The company check is evaluated: answers come in, the result goes out, nothing stays."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from core.visibility import listed
from learning.check_sheet import sheet_for
from learning.models import CheckPage
from learning.views.private import posted


def check_page(page_id: int) -> CheckPage:
    return get_object_or_404(listed(CheckPage.objects.filter(pk=page_id)))


@posted(lambda page_id: check_page(page_id).url)
def evaluate(request: HttpRequest, page_id: int) -> HttpResponse:
    page = check_page(page_id)
    request.check_sheet = sheet_for(page, request.POST)
    return page.serve(request)
