"""Readers see at every kind of page as of when its law holds."""

from datetime import date

import pytest
from wagtail.models import get_page_models

from core.models.legal import LegalState

PAGE_TYPES = [model for model in get_page_models() if issubclass(model, LegalState)]


@pytest.mark.parametrize(("code", "words"), [("de", "Rechtsstand: 1. März 2026"), ("en", "Law as of 1 March 2026")])
def test_whatever_kind_of_page_states_law_says_so_exactly_once(client, demo_site, code, words):
    pages = [model.objects.live().filter(locale__language_code=code).first() for model in PAGE_TYPES]
    for page in pages:
        type(page).objects.filter(pk=page.pk).update(legal_as_of=date(2026, 3, 1))

    shown = {page.url: client.get(page.url).text.count(words) for page in pages}

    assert shown == dict.fromkeys(shown, 1)


def test_easy_to_read_pages_say_so_too(client, demo_site):
    from home.models import ContentPage

    page = ContentPage.objects.get(layout="easy", locale__language_code="de")
    ContentPage.objects.filter(pk=page.pk).update(legal_as_of=date(2026, 3, 1))

    assert client.get(page.url).text.count("Rechtsstand: 1. März 2026") == 1
