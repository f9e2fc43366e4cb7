"""Real objects for tests: small, published, in the language asked for."""

from datetime import timedelta
from io import BytesIO

from django.contrib.auth.models import Group
from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import Image
from wagtail.models import Locale, Page, Site
from wagtail.users.models import UserProfile

from core.models import SiteImage, SiteTexts, Topic, TopicName, User
from home.models import (
    ContentPage,
    EventIndexPage,
    EventPage,
    GlossaryTerm,
    HomePage,
    SectionPage,
)


def locale(code: str) -> Locale:
    return Locale.objects.get(language_code=code)


def publish(parent: Page, page: Page) -> Page:
    parent.add_child(instance=page)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def make_home(code: str = "de", **values) -> HomePage:
    """The home page of a language; the German one becomes the site's root."""
    root = Page.objects.get(depth=1)
    slug = {"de": "start", "en": "home"}[code]
    page = publish(root, HomePage(**{"title": "Change Ruhr", "slug": slug, "locale": locale(code)} | values))
    if code == "de":
        Site.objects.update(root_page=page)
        Page.objects.filter(depth=2, slug="home", locale__language_code="de").exclude(pk=page.pk).delete()
    return page


def make_homes() -> tuple[HomePage, HomePage]:
    german = make_home("de")
    return german, make_home("en", translation_key=german.translation_key)


def make(model, parent: Page, title: str, **values) -> Page:
    """A published page of any type below `parent`, in the parent's language."""
    return publish(parent, model(**{"title": title, "locale": parent.locale} | values))


def make_content(parent: Page, title: str = "Seite", **values) -> ContentPage:
    return make(ContentPage, parent, title, **values)


def make_section(parent: Page, title: str = "Bereich", **values) -> SectionPage:
    return make(SectionPage, parent, title, **values)


def make_event(parent: EventIndexPage, title: str = "Lernreise", **values) -> EventPage:
    start = timezone.now().replace(hour=12, minute=0, second=0, microsecond=0) + timedelta(weeks=3)
    defaults = {
        "format": "learning-journey",
        "starts_at": start,
        "ends_at": start + timedelta(hours=4),
        "venue": "Gelsenkirchen",
    }
    return make(EventPage, parent, title, **(defaults | values))


def make_topic(key: str, kind: str = "technology", *, de: str, en: str = "", synonyms: str = "") -> Topic:
    topic = Topic.objects.create(name=f"{de} ({kind})", slug=f"{kind}-{key}", kind=kind)
    for code, name in (("de", de), ("en", en)):
        if name:
            slug = f"{key}-{code}"
            TopicName.objects.create(topic=topic, locale=locale(code), name=name, slug=slug, synonyms=synonyms)
    return topic


def make_texts(code: str = "de", **values) -> SiteTexts:
    texts, _created = SiteTexts.objects.update_or_create(locale=locale(code), defaults=values)
    return texts


def make_term(term: str = "Betriebsrat", code: str = "de", **values) -> GlossaryTerm:
    defaults = {"definition": f"Was {term} bedeutet.", "locale": locale(code)}
    return GlossaryTerm.objects.create(term=term, **(defaults | values))


def picture_file(name: str = "picture.png", size: tuple[int, int] = (640, 400), colour: str = "#0b5563") -> ImageFile:
    buffer = BytesIO()
    Image.new("RGB", size, colour).save(buffer, "PNG")
    return ImageFile(BytesIO(buffer.getvalue()), name=name)


def make_picture(title: str = "Werkstor", **values) -> SiteImage:
    return SiteImage.objects.create(title=title, file=picture_file(), **values)


def make_editor(name: str = "redaktion", *, group: str = "Redaktion", language: str = "") -> User:
    """Somebody of a group that works in the admin, not an administrator. It speaks `language`, if one is given."""
    user = User.objects.create_user(name, f"{name}@example.org", name)
    user.groups.add(Group.objects.get(name=group))
    if language:
        UserProfile.objects.create(user=user, preferred_language=language)
    return user
