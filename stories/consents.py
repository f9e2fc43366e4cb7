"""Which stories lack consent, and what happens then."""

from dataclasses import dataclass
from itertools import groupby

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import send_mass_mail
from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from stories.evidence import Evidence
from stories.models import Consent, StoryPage


@dataclass(frozen=True)
class Withdrawal:
    """A story that was taken off the site, with the titles it had in its languages."""

    titles: list[str]
    edit_url: str


def lacks_consent() -> Q:
    """True of pages whose story somebody has taken back, and of documented stories whose company never agreed."""
    about = Consent.objects.filter(story_key=OuterRef("translation_key"))
    documented = StoryPage.objects.filter(pk=OuterRef("pk"), evidence=Evidence.DOCUMENTED)
    agreed = about.valid().filter(giver=Consent.Giver.COMPANY)
    return Q(Exists(about.lapsed())) | (Q(Exists(documented)) & ~Q(Exists(agreed)))


def unpublish_without_consent(user=None) -> list[Withdrawal]:
    """Unpublishes every live story that lacks consent, in all its languages, and says which. Readers have not seen
    them since the moment the consent lapsed; this makes the page tree say so too."""
    lacking = StoryPage.objects.live().filter(lacks_consent()).order_by("translation_key", "pk")
    withdrawals = []
    with transaction.atomic():
        for _key, versions in groupby(lacking, key=lambda story: story.translation_key):
            stories = list(versions)
            for story in stories:
                story.unpublish(user=user)
            edit_url = settings.WAGTAILADMIN_BASE_URL + reverse("wagtailadmin_pages:edit", args=[stories[0].pk])
            withdrawals.append(Withdrawal([story.title for story in stories], edit_url))
    return withdrawals


def tell_editors(withdrawals: list[Withdrawal]) -> int:
    """One mail to everybody who looks after consents, in the language of the house. Returns how many were told."""
    editors = get_user_model().objects.with_perm(
        "stories.change_consent", backend="django.contrib.auth.backends.ModelBackend"
    )
    addresses = sorted({editor.email for editor in editors if editor.email})
    if not withdrawals or not addresses:
        return 0
    with override(settings.LANGUAGE_CODE):
        subject = _("Stories taken off the site: a consent has run out or was withdrawn")
        lines = [_("These stories are no longer public, in any language:"), ""]
        lines += [f"- {' / '.join(dict.fromkeys(found.titles))}\n  {found.edit_url}" for found in withdrawals]
        lines += ["", _("To show one again, bring its consent up to date and publish its pages.")]
    return send_mass_mail([(subject, "\n".join(lines), None, [address]) for address in addresses])
