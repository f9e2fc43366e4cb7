"""The start content as visitors find it. Each page is one test, so that a failure names it."""

import pytest
from django.test import Client
from wagtail.models import Page

from core.models import SiteImage
from core.texts import site_texts
from demo.content import read
from demo.pictures import descriptions
from tests.demo.reading import LANGUAGES, address, entries, squeezed, words_expected, words_shown


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("key", entries())
def test_every_page_of_the_file_answers_under_its_slug_with_its_text(demo_site, key, code):
    entry = entries()[key]

    response = Client().get(address(entry, code))

    assert response.status_code == 200
    shown = words_shown(response.content.decode())
    missing = [text for text in words_expected(entry, code, site_texts(code)) if squeezed(text) not in shown]
    assert missing == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_other_page_answers_too(demo_site, code):
    client = Client()
    pages = Page.objects.live().filter(depth__gt=1, locale__language_code=code)

    answers = {page.url: client.get(page.url).status_code for page in pages.specific()}

    assert len(answers) > len(entries())
    assert {url: status for url, status in answers.items() if status != 200} == {}


def test_every_page_has_its_english_version_beside_it(demo_site):
    german = Page.objects.filter(depth__gt=1, locale__language_code="de")
    english = Page.objects.filter(depth__gt=1, locale__language_code="en")

    assert set(german.values_list("translation_key", flat=True)) == set(
        english.values_list("translation_key", flat=True)
    )
    assert not Page.objects.filter(depth__gt=1).exclude(live=True, alias_of=None).exists()


def test_siblings_stand_in_the_same_order_in_both_languages(demo_site):
    def order(code):
        pages = Page.objects.filter(depth__gt=1, locale__language_code=code).order_by("path")
        return list(pages.values_list("translation_key", flat=True))

    assert order("de") == order("en")


def test_every_picture_is_described_in_both_languages_and_names_its_maker(demo_site):
    pictures = SiteImage.objects.all()

    assert pictures.count() == len(descriptions())
    for picture in pictures:
        assert picture.has_focal_point()
        assert picture.description
        assert picture.credit
        assert picture.licence
    for page in Page.objects.filter(depth__gt=1).specific():
        if page.listing_image_id:
            assert page.listing_image_alt
    for key, entry in entries().items():
        if picture := entry.get("picture"):
            assert descriptions()[picture]["alt"].keys() == set(LANGUAGES), key


def test_every_text_keeps_the_limits_that_editors_have(demo_site):
    broken = {}

    for page in Page.objects.filter(depth__gt=1).specific():
        for field in page._meta.fields:
            if field.get_internal_type() == "JSONField" and hasattr(field, "stream_block"):
                try:
                    field.stream_block.clean(getattr(page, field.name))
                except Exception as error:
                    broken[f"{page.url} {field.name}"] = error

    assert broken == {}


def test_the_hub_says_in_both_languages_that_it_is_a_demonstration(demo_site):
    for code in LANGUAGES:
        html = Client().get(f"/{code}/").content.decode()

        assert read("site")["texts"]["demo_notice"][code] in html
        assert "noindex" in html
