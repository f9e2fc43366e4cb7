"""Lists in pages, from an address that anybody may type."""

from django.core.paginator import EmptyPage, Page, PageNotAnInteger, Paginator
from django.http import Http404, HttpRequest

PER_PAGE = 12


def paginate(request: HttpRequest, items, per_page: int = PER_PAGE, name: str = "page") -> Page:
    """The page that the address asks for, the first if it asks for none. Raises Http404 for a page that is none:
    a search engine shall not find the last page under a thousand addresses."""
    paginator = Paginator(items, per_page)
    try:
        return paginator.page(request.GET.get(name) or 1)
    except (EmptyPage, PageNotAnInteger) as error:
        raise Http404 from error
