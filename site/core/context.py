"""What base.html needs on every page. Lazy: a template that does not ask, does not pay."""

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language

from core.languages import language_links_of_address
from core.menus import menu
from core.texts import site_texts


def site(request: HttpRequest) -> dict:
    language = get_language()
    return {
        "site_texts": SimpleLazyObject(lambda: site_texts(language)),
        "main_menu": SimpleLazyObject(lambda: menu("main", language)),
        "ways_menu": SimpleLazyObject(lambda: menu("ways", language)),
        "footer_menu": SimpleLazyObject(lambda: menu("footer", language)),
        # Pages bring their own.
        "page": None,
        "language_links": SimpleLazyObject(lambda: language_links_of_address(request)),
    }
