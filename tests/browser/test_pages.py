"""Every type of page in both languages, looked at as critically as a machine can: wide and narrow, light and dark."""

from urllib.parse import urlsplit

import pytest
from django.test import override_settings
from django.urls import reverse
from django.utils.translation import override
from playwright.sync_api import expect

from core.menus import placed_page_models
from home.models import ContentPage
from learning.models import CheckPage
from tests.browser.visiting import Visit
from tests.browser.weighing import KB

MODELS = {model.__name__: model for model in placed_page_models()}
OTHER_ADDRESSES = {
    "search": ("search", "?q=cobot"),
    "search without an answer": ("search", "?q=qqqqqq"),
    "topics": ("topics", ""),
    "my learning": ("learning:overview", ""),
    "privacy of learning": ("learning:privacy", ""),
    "patterns": ("patterns", ""),
}


@pytest.fixture(params=["de", "en"])
def language(request) -> str:
    return request.param


@pytest.fixture
def visit(browser, live_server, demo_site):
    with browser.new_context(base_url=live_server.url, reduced_motion="reduce") as context:
        yield Visit(context.new_page(), host=urlsplit(live_server.url).netloc)


@pytest.mark.parametrize("name", MODELS)
def test_pages(visit, language, name):
    page = MODELS[name].objects.live().filter(locale__language_code=language).order_by("path").first()

    visit.open(page.url)
    weight = visit.weight

    assert visit.inspect() == []
    assert weight.scripts < 20 * KB
    assert weight.css_text < 40 * KB


def test_easy_language(visit, language):
    page = ContentPage.objects.live().get(locale__language_code=language, layout="easy")

    visit.open(page.url)

    assert visit.inspect() == []


@pytest.mark.parametrize("name", OTHER_ADDRESSES)
def test_addresses_outside_of_the_tree(visit, language, name):
    route, query = OTHER_ADDRESSES[name]
    with override(language):
        address = reverse(route) + query

    visit.open(address)

    assert visit.inspect() == []


def test_a_device_that_shows_a_code_keeps_it_and_nothing_else(visit, language):
    with override(language):
        visit.open(reverse("learning:devices"))
    untouched = list(visit.inspect())
    visit.follow(visit.page.locator("form[action$='code/'] button"))

    troubles = visit.inspect()

    assert untouched == []
    assert [trouble.split(": ", 1)[1] for trouble in troubles] == ["cookies ['learner-waiting']"]


def test_a_topic(visit, language):
    with override(language):
        visit.open(reverse("topics"))
    visit.follow(visit.page.locator("main .topic-list a").first)

    assert visit.inspect() == []


def test_the_result_of_a_company_check(visit, language):
    visit.open(CheckPage.objects.live().get(locale__language_code=language).url)
    for statement in visit.page.locator(".company-check__form fieldset").all():
        statement.locator("input").nth(1).check()
    visit.follow(visit.page.locator(".company-check__form button"))

    expect(visit.page.locator("#result")).to_be_visible()
    assert visit.inspect() == []


def test_wrong_addresses(visit, language):
    visit.open(f"/{language}/nichts-hier/", status=404)

    assert visit.page.locator("main a").count() > 0
    assert without_status(visit.inspect(), 404) == []


@override_settings(ROOT_URLCONF="tests.browser.failing_urls")
def test_closed_doors(visit, language):
    visit.open(f"/{language}/forbidden/", status=403)

    assert visit.page.locator("html").get_attribute("lang") == language
    assert without_status(visit.inspect(), 403) == []


@override_settings(ROOT_URLCONF="tests.browser.failing_urls")
def test_faults_of_ours(visit):
    visit.open("/broken/", status=500)

    assert visit.page.locator("main a").count() == 2
    assert without_status(visit.inspect(), 500) == []


def test_addresses_nobody_can_read(visit):
    visit.open("/de/?q=%00", status=400)

    assert without_status(visit.inspect(), 400) == []


def test_maintenance(visit):
    with override_settings(HUB_MAINTENANCE=True):
        visit.open("/de/", status=503)

    assert without_status(visit.inspect(), 503) == []


def without_status(troubles: list[str], status: int) -> list[str]:
    """A browser tells the status of the page itself on its console."""
    return [trouble for trouble in troubles if f"the server responded with a status of {status}" not in trouble]
