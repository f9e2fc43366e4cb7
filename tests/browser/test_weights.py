"""Pages stay within the budget of the look. What every type of page may cost is checked in `test_pages`."""

import pytest

from home.models import HomePage
from learning.models import LessonPage
from tests.browser.weighing import KB, Weight, added_up


@pytest.fixture
def weigh(browser, live_server, demo_site):
    """Weighs an address for a first-time visitor who reads the page to its end."""

    def weigh(address: str) -> Weight:
        with browser.new_context(base_url=live_server.url, viewport={"width": 1440, "height": 900}) as context:
            page = context.new_page()
            requests = []
            page.on("requestfinished", lambda request: requests.append(request))
            page.goto(address)
            page.evaluate("for (const image of document.images) image.loading = 'eager'")
            page.wait_for_load_state("networkidle")
            return added_up(requests)

    return weigh


@pytest.mark.parametrize("language", ["de", "en"])
def test_home(weigh, language):
    weight = weigh(HomePage.objects.get(locale__language_code=language).url)

    assert weight.photos > 0
    assert weight.without_photos < 100 * KB
    assert weight.without_photos + weight.photos < 270 * KB
    assert weight.html < 15 * KB  # everything else is kept by the browser for the next visit


@pytest.mark.parametrize("language", ["de", "en"])
def test_lessons(weigh, language):
    lessons = LessonPage.objects.live().filter(locale__language_code=language)
    longest = max(lessons, key=lambda lesson: len(lesson.body.raw_data))

    assert weigh(longest.url).without_photos < 90 * KB
