"""The search page, whatever the address holds."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from tests.factories import make_content, make_homes

pytestmark = pytest.mark.django_db

ADDRESSES = {"de": "/de/suche/", "en": "/en/search/"}


@pytest.fixture
def site(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        german, english = make_homes()
        for number in range(12):
            make_content(german, f"Betriebsrat {number}", summary="Was ein Betriebsrat darf.")
            make_content(english, f"Works council {number}", summary="What a works council may do.")
    return german, english


def page(client, language="de", **query) -> str:
    response = client.get(ADDRESSES[language], query)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_address_speaks_the_language(language):
    with override(language):
        assert reverse("search") == ADDRESSES[language]


@pytest.mark.parametrize(("language", "word"), [("de", "Betriebsräten"), ("en", "works councils")])
def test_results_are_listed_in_pages(client, site, language, word):
    first, second = page(client, language, q=word), page(client, language, q=word, page=2)

    assert first.count('class="search-result"') == 10
    assert second.count('class="search-result"') == 2


def test_a_typing_error_offers_the_right_word_as_a_link(client, site):
    assert '<a href="?q=Betriebsrat">Betriebsrat</a>' in page(client, q="Betribsrat")


def test_the_language_switcher_keeps_question_and_kind(client, site):
    assert 'href="/en/search/?q=Betriebsrat&amp;kind=page"' in page(client, q="Betriebsrat", kind="page")


@pytest.mark.parametrize("number", ["-1", "0", "99999999999999999999", "zwei", "1.5", "", "\u0663"])
def test_an_impossible_page_shows_a_near_one(client, site, number):
    assert 'class="search-result"' in page(client, q="Betriebsrat", page=number)


@pytest.mark.parametrize("kind", ["ufo", "PAGE", "1", "' OR 1=1 --"])
def test_an_unknown_kind_is_no_filter(client, site, kind):
    assert page(client, q="Betriebsrat", kind=kind).count('class="search-result"') == 10


@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_500,
        "wort " * 300,
        "🤖🤖🤖",
        "der die das und",
        "\x01\x02",
        "'; DROP TABLE search_posting; --",
        "%_%",
        "\\",
        "((((( *** ''' \"\"\"",
        "\u202e\u0000",
        "Xyloqrat" * 30,
    ],
)
@pytest.mark.parametrize("language", ["de", "en"])
def test_nonsense_gets_a_clear_page(client, site, language, text):
    html = page(client, language, q=text.replace("\x00", ""))

    assert "<h1" in html
    assert 'class="empty-state"' in html or 'class="search__hints"' in html


@pytest.mark.parametrize("query", ["q=" + "x" * 10_000, "q=Betriebsrat&" * 10_000, "q=%00"])
def test_an_address_without_end_or_with_null_bytes_is_refused_clearly(client, site, query):
    response = client.get(f"/de/suche/?{query}")

    assert response.status_code == 400
    assert "<h1" in response.content.decode()


def test_the_last_of_many_values_counts(client, site):
    html = client.get("/de/suche/?" + "q=Unsinn&" * 50 + "q=Betriebsrat").content.decode()

    assert 'class="search-result"' in html


def test_a_script_is_never_echoed_unescaped(client, site):
    html = page(client, q='<script>alert(1)</script>"><img src=x onerror=alert(1)>')

    assert "<script>alert" not in html
    assert "<img src=x" not in html


def test_search_pages_are_not_for_search_engines_and_set_no_cookie(client, site):
    response = client.get("/de/suche/", {"q": "Betriebsrat"})

    assert '<meta name="robots" content="noindex">' in response.content.decode()
    assert not response.cookies


@pytest.mark.parametrize("count", [1, 12])
def test_a_search_takes_the_same_few_queries_for_any_number_of_results(client, site, django_assert_num_queries, count):
    text = "Betriebsrat 3" if count == 1 else "Betriebsrat"
    page(client, q=text)

    with django_assert_num_queries(6):
        page(client, q=text)


def test_suggestions_are_names_and_titles(client, site):
    response = client.get("/de/suche/vorschlaege/", {"q": "Betriebsr"})

    suggestions = response.json()["suggestions"]
    assert len(suggestions) == 5
    assert all(item["url"].startswith("/de/") for item in suggestions)
    assert "no-store" in response["Cache-Control"]
    assert not response.cookies


@pytest.mark.parametrize("text", ["", "b", "🤖", "x" * 1_500, "\x01"])
def test_suggestions_for_nonsense_are_none(client, site, text):
    assert client.get("/en/search/suggestions/", {"q": text}).json() == {"suggestions": []}


def test_suggestions_are_asked_for_once(client, site, django_assert_num_queries):
    client.get("/de/suche/vorschlaege/", {"q": "betriebsr"})

    with django_assert_num_queries(1):
        client.get("/de/suche/vorschlaege/", {"q": "Betriebsr"})
