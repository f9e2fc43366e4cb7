"""The first day of an editor without technical knowledge, in German, in the real admin."""

import re

import pytest
from playwright.sync_api import Page, expect

from core.models import Topic
from home.models import ContentPage
from tests.browser.editing import Desk

TITLE = "Hinweis 7: Gemeinsam entscheiden"
OLD, NEW = "/de/gestaltungshinweise/hinweis-7-gemeinsam-entscheiden/", "/de/kontakt/hinweis-7-gemeinsam-entscheiden/"


@pytest.fixture
def page(browser, live_server, demo_site):
    context = browser.new_context(base_url=live_server.url, viewport={"width": 1280, "height": 900})
    addresses = []
    context.on("request", lambda request: addresses.append(request.url))
    yield context.new_page()
    context.close()
    own = (live_server.url, "data:", "blob:")
    assert [address for address in addresses if not address.startswith(own)] == []


@pytest.fixture
def desk(page) -> Desk:
    return Desk(page)


def status(page: Page, address: str) -> int:
    return page.request.get(address, max_redirects=0).status


def test_a_page_from_the_first_word_to_taking_it_back(desk, page):
    desk.sign_in()

    write_page(desk)
    desk.publish()
    expect(desk.message).to_contain_text("veröffentlicht")
    html = page.request.get(OLD).text()
    assert "Erst die Arbeit ansehen" in html
    assert 'alt="Drei Kolleg*innen an einem Tisch"' in html
    assert html.count("card__title") == 3
    assert (desk.clicks, desk.entries) == (17, 8)

    correct_it(desk)
    assert "Was hier wirklich steht." in page.request.get(OLD).text()

    move_it(desk)
    assert page.request.get(OLD, max_redirects=0).headers["location"] == NEW
    assert status(page, NEW) == 200

    take_it_back(desk)
    assert status(page, NEW) == 404
    assert not ContentPage.objects.get(title=TITLE).live
    assert (desk.clicks, desk.entries) == (32, 9)


def write_page(desk: Desk) -> None:
    page = desk.page
    desk.open_list_below("Gestaltungshinweise")
    desk.begin_page("Inhaltsseite")
    desk.write(page.get_by_placeholder("Seitentitel"), TITLE)
    desk.write(page.get_by_role("textbox", name="Zusammenfassung"), "Was Leser*innen hier finden.")

    picture = desk.add_block("Bild")
    desk.click(desk.body.get_by_role("button", name="Bild auswählen"))
    desk.click(page.locator("[data-chooser-modal-choice]").first)
    expect(desk.field(picture, "image-alt_text")).to_have_value(re.compile("."))  # a suggestion, from the file
    desk.write(desk.field(picture, "image-alt_text"), "Drei Kolleg*innen an einem Tisch")

    quote = desk.add_block("Zitat")
    desk.write(desk.field(quote, "text"), "Erst die Arbeit ansehen, dann die Technik.")
    desk.write(desk.field(quote, "role"), "Betriebsrätin, Logistik")

    automatic_list = desk.add_block("Automatische Liste")
    desk.choose(desk.field(automatic_list, "page_type"), "Veranstaltungen")

    desk.click(page.get_by_role("button", name="Vorschau").first)
    preview = page.frame_locator("iframe.w-preview__iframe >> nth=-1")
    expect(preview.get_by_role("heading", name=TITLE)).to_be_visible()
    expect(preview.get_by_text("Erst die Arbeit ansehen")).to_be_visible()


def correct_it(desk: Desk) -> None:
    desk.open_editor(TITLE)
    desk.write(desk.page.get_by_role("textbox", name="Zusammenfassung"), "Was hier wirklich steht.")
    desk.publish()
    expect(desk.message).to_contain_text("veröffentlicht")


def move_it(desk: Desk) -> None:
    page = desk.page
    desk.open_editor(TITLE)
    desk.choose_action("Verschieben")
    desk.click(page.locator("main").get_by_role("button", name="Aktionen").last)
    desk.click(page.get_by_role("button", name="Andere Seite auswählen"))
    desk.click(page.locator(".modal-content").get_by_role("link", name="Kontakt", exact=True))
    expect(page.locator(".modal-content")).to_have_count(0)
    desk.click(page.get_by_role("button", name="Bestätigen"))
    desk.click(page.get_by_role("button", name="Ja, Seite verschieben"))
    expect(desk.message).to_contain_text("verschoben")


def take_it_back(desk: Desk) -> None:
    page = desk.page
    desk.open_editor(TITLE)
    desk.choose_action("Veröffentlichung aufheben")
    desk.click(page.get_by_role("button", name="Ja, Veröffentlichung aufheben"))
    expect(desk.message).to_contain_text(TITLE)


def test_a_topic_with_two_names(desk, page):
    desk.sign_in()

    desk.click(page.get_by_role("link", name="Themen"))
    desk.click(page.get_by_role("link", name="Thema hinzufügen").first)
    desk.choose(page.locator("#id_kind"), "Technologie")
    desk.write(page.locator("#id_names-0-name"), "Exoskelett")
    desk.write(page.locator("#id_names-1-name"), "Exoskeleton")
    desk.click(page.get_by_role("button", name="Speichern"))
    expect(desk.message).to_contain_text("Exoskelett")

    topic = Topic.objects.get(names__name="Exoskelett")
    assert topic.name_in("de") == "Exoskelett"
    assert topic.name_in("en") == "Exoskeleton"
    assert (desk.clicks, desk.entries) == (4, 5)
    assert status(page, "/de/themen/exoskelett/") == status(page, "/en/topics/exoskeleton/") == 200
