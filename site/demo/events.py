"""The sample events of `events.yaml`, on working days after the day of loading."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils import timezone

from demo.build_blocks import body, related_cards
from demo.content import read
from demo.loader import Loader
from demo.pages import common_values
from demo.topics import topics_of
from home.models import EventPage

TUESDAY = 1


def entries() -> list[dict]:
    """By date, so that the order of the page tree is that of the calendar."""
    return sorted(read("events")["events"], key=lambda entry: entry["starts_in_weeks"])


def place(loader: Loader) -> None:
    for entry in entries():
        loader.place(
            EventPage, entry["id"], parent="events", title=entry["title"], slug=entry["slug"], **times_of(entry)
        )


def load(loader: Loader) -> None:
    for entry in loader.each("Events", entries()):
        topics = topics_of(entry, sectors="sectors", target_groups="target_groups")
        loader.publish(entry["id"], event_values(entry, loader), topics=topics)


def event_values(entry: dict, loader: Loader) -> dict[str, Any]:
    return (
        common_values(entry)
        | times_of(entry)
        | {
            "format": entry["format"],
            "venue": entry["venue"],
            "venue_accessibility": entry["venue_accessibility"],
            "seats": entry["seats"],
            "goal": entry["goal"],
            "is_sample": entry["sample"],
            "agenda": [("item", item) for item in entry["agenda"]],
            "body": [*body(entry.get("body"), loader), *related_cards(entry, loader)],
        }
    )


def times_of(entry: dict) -> dict[str, datetime]:
    day = day_of(timezone.localdate(), weeks=entry["starts_in_weeks"], entry_id=entry["id"])
    return {
        f"{end}s_at": timezone.make_aware(datetime.combine(day, time.fromisoformat(entry[f"{end}_time"])))
        for end in ("start", "end")
    }


def day_of(today: date, *, weeks: int, entry_id: str) -> date:
    """A Tuesday, Wednesday or Thursday in the week `weeks` from now: the same one for every load of a week."""
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=weeks)
    return monday + timedelta(days=TUESDAY + sum(map(ord, entry_id)) % 3)
