"""What machines may know about a module page; `exports.metadata` writes it down in their formats."""

from django.utils import timezone

from core.languages import code_of, translations_of
from core.localized import localized_cards
from core.models import Topic
from core.texts import site_texts
from learning.exports.metadata import LearningResource, Organisation, Part
from learning.models import ModulePage
from learning.models.outlines import outline_with


def learning_resource(page: ModulePage) -> LearningResource:
    module = outline_with(page)
    site = page.get_site()
    by_kind = {kind: [topic.label for topic in page.topics if topic.kind == kind] for kind in Topic.Kind}
    languages = translations_of(page)
    return LearningResource(
        url=page.full_url,
        name=page.title,
        description=page.description,
        language=code_of(page),
        licence_url=page.licence,
        published=timezone.localdate(page.first_published_at),
        modified=timezone.localdate(page.last_published_at),
        minutes=module.minutes if module else 0,
        level=page.get_level_display(),
        objectives=[str(child.value) for child in page.objectives],
        audience=by_kind[Topic.Kind.TARGET_GROUP],
        keywords=[*by_kind[Topic.Kind.FIELD_OF_ACTION], *by_kind[Topic.Kind.SECTOR]],
        parts=[
            Part(url=f"{site.root_url}{lesson.url}", name=lesson.title, minutes=lesson.minutes)
            for lesson in (module.lessons if module else ())
        ],
        publisher=Organisation(name=site_texts(code_of(page)).brand, url=f"{site.root_url}/{code_of(page)}/"),
        translations=[version.full_url for code, version in languages.items() if code != code_of(page)],
        image_url=_picture_of(page),
        requires=[required.title for required in localized_cards(child.value for child in page.requires)],
    )


def _picture_of(page: ModulePage) -> str:
    """The same one that is shown where the page is shared; empty without one."""
    if page.listing_image is None:
        return ""
    return page.get_site().root_url + page.listing_image.get_rendition("fill-1200x630|format-jpeg").url
