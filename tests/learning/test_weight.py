"""What a lesson costs somebody on a phone, compressed as the site sends it."""

import gzip

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.staticfiles import finders

from core.staticfiles import flatten
from learning.models import LessonPage

pytestmark = pytest.mark.usefixtures("demo_site")


def source_of(name: str) -> str:
    with open(finders.find(name), encoding="utf-8") as file:
        return file.read()


def names_in(soup: BeautifulSoup, tag: str, attribute: str, ending: str) -> set[str]:
    addresses = (found.get(attribute) or "" for found in soup.find_all(tag))
    return {address.removeprefix(settings.STATIC_URL) for address in addresses if address.endswith(ending)}


def weight(text: str | bytes) -> int:
    return len(gzip.compress(text if isinstance(text, bytes) else text.encode(), 6))


@pytest.mark.parametrize("code", ["de", "en"])
def test_every_lesson_weighs_at_most_90_kilobytes_and_its_scripts_20(client, code):
    lessons = LessonPage.objects.live().filter(locale__language_code=code)
    assert lessons.count() == 19

    for lesson in lessons:
        page = client.get(lesson.url).content
        soup = BeautifulSoup(page, "html.parser")
        styles = sum(weight(flatten(name, source_of)) for name in names_in(soup, "link", "href", ".css"))
        scripts = sum(weight(source_of(name)) for name in names_in(soup, "script", "src", ".js"))

        assert scripts <= 20_000, lesson.url
        assert weight(page) + styles + scripts <= 90_000, lesson.url
