"""Which pages name a page, in their text or in a chooser, without knowing their room."""

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, ReferenceIndex

from core.languages import code_of
from core.listing import as_cards
from core.visibility import listed


def pages_referring_to(page: Page, model: type[Page] | str, limit: int = 12) -> list[Page]:
    """Public pages of type `model`, in the language of `page`, that name it or one of its translations; as cards,
    newest first. Choosers keep pointing at the German page, so every translation counts. A room names the type of
    another room in words, like "stories.StoryPage"."""
    model = apps.get_model(model) if isinstance(model, str) else model
    page_type = ContentType.objects.get_for_model(Page, for_concrete_model=False)
    versions = Page.objects.filter(translation_key=page.translation_key).values_list("pk", flat=True)
    references = ReferenceIndex.objects.filter(
        base_content_type=page_type,
        to_content_type=page_type,
        to_object_id__in=[str(pk) for pk in versions],
    )
    referring = [int(pk) for pk in references.values_list("object_id", flat=True).distinct()]
    pages = listed(model.objects.filter(pk__in=referring, locale__language_code=code_of(page)))
    return as_cards(pages.order_by("-first_published_at", "-pk")[:limit])
