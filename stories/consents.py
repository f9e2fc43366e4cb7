"""Which stories lack consent, and what happens then."""

from django.db.models import Exists, OuterRef, Q

from stories.evidence import Evidence
from stories.models import Consent, StoryPage


def lacks_consent() -> Q:
    """True of pages whose story somebody has taken back, and of documented stories whose company never agreed."""
    about = Consent.objects.filter(story_key=OuterRef("translation_key"))
    documented = StoryPage.objects.filter(pk=OuterRef("pk"), evidence=Evidence.DOCUMENTED)
    agreed = about.valid().filter(giver=Consent.Giver.COMPANY)
    return Q(Exists(about.lapsed())) | (Q(Exists(documented)) & ~Q(Exists(agreed)))
