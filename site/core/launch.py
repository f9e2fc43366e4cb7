"""What must not be true when the public gets the site."""

from django.db import DatabaseError
from django.utils.translation import gettext as _

from core.menus import placed_page_models


def open_points() -> list[str]:
    """One sentence for each thing that is still a demonstration: the mode itself, empty contacts, and whatever a
    page type reports by `launch_blockers()`. Empty without a database: then nothing is live."""
    from core.models import SiteTexts

    try:
        points = []
        for texts in SiteTexts.objects.select_related("locale"):
            if texts.demo_mode:
                points.append(_("Demonstration mode is on (%(language)s).") % {"language": texts.locale})
            if not texts.contact_email:
                points.append(_("The contact e-mail is empty (%(language)s).") % {"language": texts.locale})
        for model in placed_page_models():
            points += getattr(model, "launch_blockers", list)()
        return points
    except DatabaseError:
        return []
