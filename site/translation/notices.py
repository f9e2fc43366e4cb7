"""Tells editors by e-mail what went on without them."""

from django.conf import settings
from django.core.mail import send_mail
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.admin.utils import get_admin_base_url
from wagtail.models import Revision

from translation.refusal import PublishRefused, refusal_message


def tell_about_refusal(refusal: PublishRefused, revision: Revision) -> None:
    """In the language of the admin of each: whoever wrote the draft, and who published the page before."""
    for user in _editors(revision):
        with override(language_of(user)):
            write_to(
                user,
                _("Not published: “%(title)s”") % {"title": revision.object_str},
                refusal_message(refusal.translation, len(refusal.missing)),
                _("It was scheduled for now. It stays a draft and will not be tried again by itself."),
                _edit_address(refusal),
            )


def write_to(user, subject: str, *paragraphs: str) -> None:
    """Goes on when the mail server is away: publishing must not hang on it, and the admin shows the refusal anyway."""
    send_mail(subject, "\n\n".join(paragraphs), None, [user.email], fail_silently=True)


def language_of(user) -> str:
    """The language of the user's admin, else the site's."""
    profile = getattr(user, "wagtail_userprofile", None)
    return profile.get_preferred_language() if profile else settings.LANGUAGE_CODE


def _editors(revision: Revision) -> list:
    page = revision.content_object
    users = [revision.user, getattr(page, "owner", None)]
    if live_revision := getattr(page, "live_revision", None):
        users.append(live_revision.user)
    found = {user.pk: user for user in users if user is not None and user.is_active and user.email}
    return list(found.values())


def _edit_address(refusal: PublishRefused) -> str:
    return f"{get_admin_base_url() or ''}{refusal.translation.get_target_instance_edit_url()}"
