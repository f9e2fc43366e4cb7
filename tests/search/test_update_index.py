"""`update_index` brings the public search up to date from nothing."""

import pytest
from django.core.management import call_command

from search.models import IndexState, Posting, SearchEntry, Word
from tests.factories import make_content, make_home

pytestmark = pytest.mark.django_db


def index() -> tuple:
    entries = SearchEntry.objects.order_by("title").values_list("title", "fingerprint")
    words = Word.objects.order_by("text").values_list("text", "key", "frequency")
    weights = Posting.objects.order_by("entry__title", "word__text").values_list("word__text", "weight")
    return list(entries), list(words), list(weights)


def update():
    call_command("update_index", verbosity=0)


def test_it_builds_the_index_from_nothing_and_changes_nothing_the_second_time():
    home = make_home()
    make_content(home, "Telematik", summary="Ortung von Fahrzeugen.")
    update()
    first = index()

    update()

    assert index() == first
    assert [title for title, _fingerprint in first[0]] == ["Change Ruhr", "Telematik"]


def test_it_takes_out_what_is_gone():
    page = make_content(make_home(), "Telematik")
    update()
    type(page).objects.filter(pk=page.pk).update(live=False)

    update()

    assert [title for title, _fingerprint in index()[0]] == ["Change Ruhr"]
    assert not Word.objects.filter(text="telematik").exists()


def test_every_process_hears_of_it():
    make_content(make_home(), "Telematik")
    update()
    before = IndexState.current()

    update()

    assert IndexState.current() != before
