"""Events as iCalendar files (RFC 5545), for one event and for all that are coming."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from icalendar import Calendar, Event

from core.printable import printable
from core.texts import site_texts


def calendar_response(request: HttpRequest, events, *, name: str, filename: str) -> HttpResponse:
    calendar = Calendar()
    calendar.add("prodid", f"-//{site_texts().brand}//DE")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", printable(name))
    for event in events:
        calendar.add_component(as_component(event, request))
    calendar.add_missing_timezones()
    return HttpResponse(
        calendar.to_ical(),
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{filename}"'},
    )


def as_component(event, request: HttpRequest) -> Event:
    """One EventPage as a VEVENT. Its UID is the same in every language, so that a calendar shows it once."""
    component = Event()
    component.add("uid", f"{event.translation_key}@{request.get_host()}")
    component.add("dtstamp", event.last_published_at or timezone.now())
    component.add("dtstart", timezone.localtime(event.starts_at))
    component.add("dtend", timezone.localtime(event.ends_at))
    component.add("summary", printable(event.marked_title))
    component.add("description", printable(event.summary))
    place = ", ".join(filter(None, [event.venue, *event.venue_address.splitlines()]))
    component.add("location", printable(place))
    component.add("url", event.get_full_url(request))
    return component
