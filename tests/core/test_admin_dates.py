"""Dates in the admin are written as editors write them, and understood in both languages."""

from datetime import date, datetime

import pytest
from django import forms
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput

from tests.factories import make_homes

DAY, MOMENT = date(2026, 11, 28), datetime(2026, 11, 28, 10, 0)


@pytest.mark.parametrize("language", ["de", "en"])
def test_what_the_calendar_writes_is_what_forms_understand(language):
    with override(language):
        written = AdminDateInput().format_value(DAY), AdminDateTimeInput().format_value(MOMENT)

        assert written == ("28.11.2026", "28.11.2026 10:00")
        assert forms.DateField().clean(written[0]) == DAY
        assert forms.DateTimeField().clean(written[1]) == timezone.make_aware(MOMENT)
        assert forms.DateField().clean("2026-11-28") == DAY


@pytest.mark.django_db
def test_nobody_chooses_a_clock_of_their_own(client, editor):
    make_homes()

    assert "current_time_zone" not in client.get(reverse("wagtailadmin_account")).text
