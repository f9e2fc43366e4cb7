"""An ordinary editor in the German admin: a story in two languages, topics, a consent that is withdrawn.

Counts clicks, so that nobody makes the way longer without noticing.
"""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect
from wagtail.models import Page as WagtailPage

from core.models import Topic, TopicName
from stories.models import StoryIndexPage, StoryPage

CLICKS_FOR_A_STORY = 12
CLICKS_FOR_ITS_ENGLISH = 14


class Desk:
    """A browser window that counts what its user clicks."""

    def __init__(self, page: Page):
        self.page = page
        self.clicks = 0

    def click(self, target: Locator) -> None:
        self.clicks += 1
        target.click()

    def choose(self, opener: Locator, *names: str) -> None:
        """In a chooser of topics: ticks the names and confirms."""
        self.click(opener)
        modal = self.page.locator(".modal-body")
        for name in names:
            self.click(modal.get_by_label(name, exact=True).first)
        self.click(modal.locator("[data-multiple-choice-submit]"))
        expect(modal).to_have_count(0)

    def publish(self) -> None:
        # Wagtail saves new pages by itself; the address changes when it has.
        self.page.wait_for_url(re.compile(r"/admin/pages/\d+/edit/"))
        expect(self.page.get_by_text("Speichern…")).not_to_be_visible(timeout=30_000)
        self.click(self.page.locator("footer [data-w-dropdown-target=toggle]").last)
        self.click(self.page.get_by_role("button", name="Veröffentlichen", exact=True))
        self.page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))

    def translate(self, text: str) -> None:
        """The next paragraph that is still German."""
        page = self.page
        self.click(page.locator("button:visible", has_text=re.compile("^Übersetzen$")).first)
        page.locator("main textarea:visible, main input[type=text]:visible").first.fill(text)
        self.click(page.locator("button:visible", has_text=re.compile("^Speichern$")).first)
        expect(page.locator("main textarea:visible")).to_have_count(0)


@pytest.fixture
def desk(browser, live_server, demo_site):
    context = browser.new_context(base_url=live_server.url, viewport={"width": 1400, "height": 1000}, locale="de-DE")
    page = context.new_page()
    page.goto("/admin/login/")
    page.fill("#id_username", "redaktion")
    page.fill("#id_password", "redaktion")
    page.locator("button[type=submit]").click()
    page.wait_for_url("**/admin/")
    yield Desk(page)
    context.close()


def index_page(code: str = "de") -> StoryIndexPage:
    return StoryIndexPage.objects.get(locale__language_code=code)


def test_a_new_story_from_blank_and_its_english_version(desk):
    page = desk.page
    page.goto(f"/admin/pages/{index_page().pk}/")
    desk.click(page.locator("a[href$='/add_subpage/']").first)
    page.fill("#id_title", "Datenbrille im Wareneingang")
    page.fill("#id_summary", "Ein Lager probiert Datenbrillen aus und legt sie wieder weg.")
    desk.click(page.get_by_role("button", name="Bild auswählen").first)
    desk.click(page.locator(".modal-body .image-choice").first)
    page.fill("#id_company", "Großhandelslager")
    desk.click(page.get_by_role("tab", name="Veröffentlichung"))
    desk.choose(page.locator("[data-topic-kind=sector]"), "Logistik")
    desk.choose(page.locator("[data-topic-kind=technology]"), "Künstliche Intelligenz")
    desk.publish()

    german = StoryPage.objects.live().get(title="Datenbrille im Wareneingang")
    assert {topic.slug for topic in german.topics} == {"sector-logistics", "technology-ai"}
    assert german.listing_image
    assert desk.clicks <= CLICKS_FOR_A_STORY
    desk.clicks = 0

    row = page.locator("tr", has_text="Datenbrille im Wareneingang")
    desk.click(row.locator("[data-w-dropdown-target=toggle], button[aria-label*=Datenbrille]").first)
    desk.click(page.get_by_role("link", name=re.compile("übersetzen", re.I)).first)
    desk.click(page.get_by_label("Englisch"))
    desk.click(page.locator("main form button[type=submit], main form input[type=submit]").last)
    for text in ("Smart glasses in goods receipt", "A warehouse tries out smart glasses.", "Wholesale warehouse"):
        desk.translate(text)
    desk.click(page.get_by_role("tab", name="Veröffentlichung"))
    desk.translate("smart-glasses-in-goods-receipt")
    desk.click(page.get_by_role("button", name="Veröffentlichen: Englisch"))
    expect(page.locator(".messages")).to_contain_text("veröffentlicht", timeout=30_000)

    english = StoryPage.objects.live().get(title="Smart glasses in goods receipt")
    assert english.translation_key == german.translation_key
    assert {topic.slug for topic in english.topics} == {"sector-logistics", "technology-ai"}
    for story in (german, english):
        page.goto(story.url)
        expect(page.locator("h1")).to_have_text(story.title)
        page.goto(f"{story.get_parent().url}?technology=technology-ai&sector=sector-logistics")
        expect(page.locator(".story-list .card__title")).to_contain_text([story.title])
    assert desk.clicks <= CLICKS_FOR_ITS_ENGLISH


def test_topics_are_named_in_two_languages_merged_and_checked_for_missing_names(desk):
    page = desk.page
    TopicName.objects.filter(topic__slug="technology-mes", locale__language_code="en").delete()
    page.goto("/admin/snippets/core/topic/")
    desk.click(page.get_by_role("link", name="Thema hinzufügen"))
    page.select_option("#id_kind", "technology")
    page.fill("#id_names-0-name", "Sprechende Regale")
    page.fill("#id_names-1-name", "Talking shelves")
    desk.click(page.get_by_role("button", name="Speichern"))
    page.wait_for_url("**/admin/snippets/core/topic/")
    topic = Topic.objects.get(slug="technology-sprechende-regale")
    assert [name.slug for name in topic.names.all()] == ["sprechende-regale", "talking-shelves"]

    voice = Topic.objects.get(slug="technology-pick-by-voice")
    pages = set(voice.page_items.values_list("content_object_id", flat=True))
    page.goto(f"/admin/snippets/core/topic/merge/{voice.pk}/")
    desk.click(page.get_by_role("button", name="auswählen").first)
    page.locator(".modal-body #id_q").fill("talking")
    desk.click(page.locator(".modal-body").get_by_role("link", name="Sprechende Regale"))
    desk.click(page.locator("main form button[type=submit]"))
    page.wait_for_url("**/admin/snippets/core/topic/")
    assert pages == set(topic.page_items.values_list("content_object_id", flat=True))
    page.goto(f"/de/themen/{voice.slug_in('de')}/")
    expect(page.locator("h1")).to_have_text("Sprechende Regale")

    page.goto("/admin/snippets/core/topic/?lacks=en")
    rows = page.locator("main table tbody tr")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("MES")


def test_a_consent_is_withdrawn_and_the_story_is_gone_in_both_languages(desk):
    page = desk.page
    story = StoryPage.objects.live().filter(locale__language_code="de").order_by("path").first()
    versions = list(StoryPage.objects.filter(translation_key=story.translation_key))
    page.goto("/admin/")
    desk.click(page.get_by_role("link", name="Einwilligungen"))
    desk.click(page.get_by_role("link", name=re.compile("hinzufügen")).first)
    desk.click(page.locator(".chooser__choose-button").first)
    modal = page.locator(".modal-body")
    modal.locator("#id_q").fill(story.title[:20])
    desk.click(modal.get_by_role("link", name=story.title).first)
    expect(modal).to_have_count(0)
    page.fill("#id_withdrawn_on", f"{timezone.localdate():%d.%m.%Y}")
    page.keyboard.press("Escape")
    desk.click(page.locator("main form [type=submit]").last)
    page.wait_for_url("**/admin/consents/")
    expect(page.locator("body")).to_contain_text(story.title)

    assert WagtailPage.objects.filter(pk__in=[v.pk for v in versions], live=True).count() == 0
    for version in versions:
        index = version.get_parent()
        assert page.request.get(version.url).status == 404
        for address in ("", "feed/", "feed/json/", "data/csv/", "data/json/"):
            assert version.title not in page.request.get(index.url + address).text()
    assert desk.clicks <= 6
