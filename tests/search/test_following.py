"""The index follows what happens to pages, stories and their consents, at once."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Locale, PageViewRestriction

from home.models import Organisation, PartnersPage
from search.searching import answer
from tests.factories import make, make_content, make_home, make_section
from tests.search.asking import titles
from tests.stories.factories import agree, make_indexes, make_pair

pytestmark = pytest.mark.django_db


def test_unpublished_and_deleted_pages_are_gone(committed):
    with committed():
        home = make_home()
        first, second = make_content(home, "Telematik eins"), make_content(home, "Telematik zwei")
    assert titles("Telematik") == ["Telematik eins", "Telematik zwei"]

    with committed():
        first.unpublish()
        second.delete()

    assert titles("Telematik") == []


def test_a_draft_is_not_found_before_it_is_published(committed):
    with committed():
        page = make_content(make_home(), "Telematik")
        page.title = "Sommerfest"
        page.save_revision()

    assert titles("Sommerfest") == []
    assert titles("Telematik") == ["Telematik"]


def test_a_page_becomes_private_with_everything_below_it_and_public_again(committed):
    with committed():
        section = make_section(make_home(), "Intern")
        make_content(section, "Telematik")
    restriction = PageViewRestriction(page=section, restriction_type=PageViewRestriction.LOGIN)

    with committed():
        restriction.save()
    assert titles("Telematik") == []

    with committed():
        restriction.delete()
    assert titles("Telematik") == ["Telematik"]


def test_a_moved_or_renamed_page_is_found_at_its_new_address(committed):
    with committed():
        home = make_home()
        section = make_section(home, "Neu")
        page = make_content(home, "Telematik")

    with committed():
        page.move(section, pos="last-child")
        page.refresh_from_db()
        page.slug = "ortung"
        page.save_revision().publish()

    assert [result.url for result in answer("Telematik", "de").results] == ["/de/neu/ortung/"]


def test_a_page_moved_into_a_private_section_is_gone_and_comes_back_with_the_move_out(committed):
    with committed():
        home = make_home()
        section = make_section(home, "Intern")
        PageViewRestriction.objects.create(page=section, restriction_type=PageViewRestriction.LOGIN)
        page = make_content(home, "Telematik")

    with committed():
        page.move(section, pos="last-child")
    assert (titles("Telematik"), answer("Telematik", "de").count) == ([], 0)

    page.refresh_from_db()
    with committed():
        page.move(home, pos="last-child")
    assert titles("Telematik") == ["Telematik"]


def test_a_copied_page_is_found_once_it_is_published(committed):
    with committed():
        page = make_content(make_home(), "Telematik")
    with committed():
        copy = page.copy(update_attrs={"slug": "kopie", "title": "Telematik kopiert"}, keep_live=False)
    assert titles("Telematik") == ["Telematik"]

    with committed():
        copy.save_revision().publish()

    assert titles("Telematik") == ["Telematik", "Telematik kopiert"]


def test_a_story_is_found_as_soon_as_its_company_agrees(committed):
    with committed():
        german, _english = make_pair(make_indexes(), evidence="documented")
    assert titles("Voice", "de") + titles("Voice", "en") == []

    with committed():
        agree(german)

    assert titles("Voice", "de") + titles("Voice", "en") == ["Pick-by-Voice", "Pick by voice"]


def test_a_consent_that_runs_out_overnight_takes_its_story_along_uncounted(committed, client):
    with committed():
        german, _english = make_pair(make_indexes(), evidence="documented")
        consent = agree(german)
    yesterday = timezone.localdate() - timedelta(days=1)
    client.get("/de/suche/vorschlaege/", {"q": "Voice"})

    type(consent).objects.update(valid_until=yesterday, given_on=yesterday)

    found = answer("Voice", "de")
    assert (found.results, found.count, found.total, found.kinds) == ([], 0, 0, [])


def test_suggestions_forget_a_withdrawn_story_at_once(committed, client):
    with committed():
        german, _english = make_pair(make_indexes(), evidence="documented")
        consent = agree(german)
    suggested = client.get("/de/suche/vorschlaege/", {"q": "Voice"}).json()["suggestions"]
    assert [item["text"] for item in suggested] == ["Pick-by-Voice"]

    with committed():
        consent.withdrawn_on = timezone.localdate()
        consent.save()

    assert client.get("/de/suche/vorschlaege/", {"q": "Voice"}).json() == {"suggestions": []}


def test_a_story_whose_consent_is_withdrawn_is_gone_from_both_languages(committed):
    with committed():
        german, english = make_pair(make_indexes(), evidence="documented")
        consent = agree(german)
        german.save_revision().publish()
        english.save_revision().publish()
    assert titles("Voice", "de") + titles("Voice", "en") == ["Pick-by-Voice", "Pick by voice"]

    consent.withdrawn_on = timezone.localdate() - timedelta(days=1)
    consent.save()

    assert titles("Voice", "de") + titles("Voice", "en") == []


def test_the_mark_of_a_story_stands_with_its_result(committed):
    with committed():
        make_pair(make_indexes(), evidence="illustrative")

    assert answer("Voice", "en").results[0].label == "Illustrative story"


def test_the_partners_page_is_found_by_its_organisations(committed):
    with committed():
        make(PartnersPage, make_home(), "Projektpartner")
    assert titles("Sozialforschungsstelle") == []

    with committed():
        organisation = Organisation.objects.create(
            name="Sozialforschungsstelle", affiliation="Universität", locale=Locale.objects.get(language_code="de")
        )
    assert titles("Sozialforschungsstelle") == titles("Universität") == ["Projektpartner"]

    with committed():
        organisation.delete()
    assert titles("Sozialforschungsstelle") == []
