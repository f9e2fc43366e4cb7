"""What feeds of every room share."""

from datetime import date, datetime, time

from django.utils import timezone


def midday(day: date) -> datetime:
    """A day as the moment that feeds demand: noon here, so that no reader elsewhere sees the day before."""
    return timezone.make_aware(datetime.combine(day, time(12)))
