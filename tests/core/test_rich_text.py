"""Internal links lead to the reader's language, and a text asks for all of them at once."""

import pytest
from django.utils.translation import override
from wagtail.rich_text import expand_db_html

from core.generation import current
from tests.factories import make_content, make_homes

pytestmark = pytest.mark.django_db


@pytest.fixture
def homes():
    return make_homes()


def translated(page, english_home, title: str):
    return make_content(english_home, title, translation_key=page.translation_key)


def link_to(*pages) -> str:
    return " ".join(f'<a linktype="page" id="{page.pk}">dort</a>' for page in pages)


def expand(html: str, language: str = "de") -> str:
    with override(language):
        return expand_db_html(html)


def test_a_link_leads_to_the_page(homes):
    page = make_content(homes[0], "Leitfaden")

    assert expand(link_to(page)) == '<a href="/de/leitfaden/">dort</a>'


def test_in_english_the_same_link_leads_to_the_english_page(homes):
    page = make_content(homes[0], "Leitfaden")
    translated(page, homes[1], "Guide")

    assert expand(link_to(page), "en") == '<a href="/en/guide/">dort</a>'


def test_without_a_translation_the_link_leads_to_the_linked_page_and_names_its_language(homes):
    page = make_content(homes[0], "Leitfaden")

    assert expand(link_to(page), "en") == '<a href="/de/leitfaden/" hreflang="de">dort</a>'


def test_a_link_to_an_unpublished_page_leaves_only_its_words(homes):
    page = make_content(homes[0], "Leitfaden")
    page.unpublish()

    assert expand(link_to(page)) == "<a>dort</a>"


@pytest.mark.parametrize("broken", ["999999", "", "x", "²", "1 or 1"])
def test_a_link_to_nothing_leaves_only_its_words(homes, broken):
    assert expand(f'<a linktype="page" id="{broken}">dort</a>') == "<a>dort</a>"


def test_a_title_with_signs_of_html_stays_text(homes):
    page = make_content(homes[0], "Leitfaden")
    type(page).objects.filter(pk=page.pk).update(url_path=page.url_path.replace("leitfaden", '"><script>'))

    assert "<script>" not in expand(link_to(page))


@pytest.mark.parametrize("number", [1, 20])
def test_a_text_asks_twice_however_many_links_it_has(homes, django_assert_num_queries, number):
    pages = [make_content(homes[0], f"Seite {index}") for index in range(number)]
    for page in pages:
        translated(page, homes[1], f"Page {page.pk}")
    warm_up(pages[0])

    with django_assert_num_queries(2):
        html = expand(link_to(*pages), "en")

    assert html.count('href="/en/page-') == number


def warm_up(page):
    """Site roots, languages and the generation number are in the cache on any second request."""
    current()
    page.get_url()
    expand('<a linktype="page" id="1">Wurzel</a>', "en")


def test_the_next_text_with_the_same_links_asks_nothing(homes, django_assert_num_queries):
    pages = [make_content(homes[0], f"Seite {index}") for index in range(20)]
    expand(link_to(*pages))

    with django_assert_num_queries(0):
        html = expand(link_to(*pages))

    assert html.count('href="/de/seite-') == 20


def test_a_new_address_is_seen_at_once(homes, django_capture_on_commit_callbacks):
    page = make_content(homes[0], "Leitfaden")
    expand(link_to(page))

    with django_capture_on_commit_callbacks(execute=True):
        page.slug = "ratgeber"
        page.save_revision().publish()

    assert expand(link_to(page)) == '<a href="/de/ratgeber/">dort</a>'
