"""Events: what is coming first, as pages and as calendar files."""

from datetime import timedelta

import icalendar
import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from home.models import EventIndexPage
from tests.factories import make, make_event, make_homes

pytestmark = pytest.mark.django_db


@pytest.fixture
def events():
    german, english = make_homes()
    index = make(EventIndexPage, german, "Veranstaltungen")
    make(EventIndexPage, english, "Events", translation_key=index.translation_key)
    return index


def past(weeks: int = 2) -> dict:
    start = timezone.now() - timedelta(weeks=weeks)
    return {"starts_at": start, "ends_at": start + timedelta(hours=2)}


def test_what_is_coming_stands_before_what_has_been(client, events):
    make_event(events, "Kommt bald")
    make_event(events, "War schon", **past())

    context = client.get("/de/veranstaltungen/").context

    assert [page.title for page in context["upcoming"]] == ["Kommt bald"]
    assert [page.title for page in context["past"]] == ["War schon"]


def test_dates_stand_before_the_words_about_formats(client, events):
    events.body = [("text", "<p>So laufen die Formate ab</p>")]
    events.save_revision().publish()
    make_event(events, "Kommt bald")

    page = client.get("/de/veranstaltungen/").text

    assert 0 < page.index("Kommt bald") < page.index("So laufen die Formate ab")


def test_a_format_narrows_the_list_and_nonsense_does_not(client, events):
    make_event(events, "Reise", format="learning-journey")
    make_event(events, "Labor", format="work-lab")

    labs = client.get("/de/veranstaltungen/?format=work-lab").context["upcoming"]
    everything = client.get("/de/veranstaltungen/?format='; DROP TABLE").context["upcoming"]

    assert [page.title for page in labs] == ["Labor"]
    assert len(everything) == 2


def test_an_event_is_a_calendar_file(client, events):
    event = make_event(events, "Lernreise: Montage", venue="Werk 2", venue_address="Musterweg 1\nGelsenkirchen")

    response = client.get(event.url + "calendar/")

    calendar = icalendar.Calendar.from_ical(response.content)
    entry = calendar.walk("VEVENT")[0]
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert str(entry["summary"]) == "Lernreise: Montage"
    assert str(entry["location"]) == "Werk 2, Musterweg 1, Gelsenkirchen"
    assert entry.start == event.starts_at
    assert entry.start.tzname() in {"CET", "CEST"}
    assert calendar.walk("VTIMEZONE")


def test_a_calendar_file_is_readable_whatever_was_pasted_into_the_event(client, events):
    event = make_event(events, "Aus dem\x0bPDF\x1f", summary="Zwei\u2028Zeilen\x07", venue="\x02Werk 2")

    content = client.get(event.url + "calendar/").content.decode()

    entry = icalendar.Calendar.from_ical(content).walk("VEVENT")[0]
    assert [str(entry[name]) for name in ("summary", "description", "location")] == [
        "Aus dem PDF",
        "Zwei Zeilen",
        "Werk 2",
    ]
    assert not [character for character in content if character < " " and character not in "\r\n"]


def test_a_sample_event_says_so_in_every_language_wherever_its_title_stands_alone(client, events):
    german = make_event(events, "Lernreise", is_sample=True)
    english = make_event(events.get_translations().first().specific, "Learning journey", is_sample=True)

    titles = [
        str(icalendar.Calendar.from_ical(client.get(page.url + "calendar/").content).walk("VEVENT")[0]["summary"])
        for page in (german, english)
    ]

    assert titles == ["Lernreise (Beispieltermin)", "Learning journey (Sample event)"]


def test_an_event_has_one_uid_in_every_language(client, events):
    english_index = events.get_translations().first().specific
    german = make_event(events, "Lernreise")
    english = make_event(english_index, "Learning journey", translation_key=german.translation_key)

    uids = {
        str(icalendar.Calendar.from_ical(client.get(page.url + "calendar/").content).walk("VEVENT")[0]["uid"])
        for page in (german, english)
    }

    assert uids == {f"{german.translation_key}@testserver"}


def test_the_calendar_of_a_language_holds_what_is_coming(client, events):
    make_event(events, "Kommt bald")
    make_event(events, "War schon", **past())

    calendar = icalendar.Calendar.from_ical(client.get("/de/veranstaltungen/calendar/").content)

    assert [str(entry["summary"]) for entry in calendar.walk("VEVENT")] == ["Kommt bald"]


def test_an_event_cannot_end_before_it_starts(events):
    event = make_event(events, "Lernreise")
    event.ends_at = event.starts_at - timedelta(hours=1)

    with pytest.raises(ValidationError) as refused:
        event.clean()

    assert "ends_at" in refused.value.message_dict
