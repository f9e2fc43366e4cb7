"""System checks that keep our own agreements."""

from django.conf import settings
from django.core.checks import Error, Tags, register


@register(Tags.urls, deploy=True)
def production_shows_no_demonstration(app_configs, **kwargs):
    """Refuses a deployment while the demonstration is on or template texts, empty contacts or samples are live."""
    from core.launch import open_points

    if getattr(settings, "HUB_DEMO_SIGN_INS", False):
        return [Error("Demonstration sign-ins are switched on.", id="core.E001")]
    return [
        Error(str(point), hint="See README, “Going live”.", id=f"core.E1{number:02}")
        for number, point in enumerate(open_points(), start=1)
    ]
