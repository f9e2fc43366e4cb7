from itertools import accumulate

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page
from wagtail.search import index

from core.blocks import BodyBlock
from core.fields import BlocksField
from core.models import BasePage
from home.models.partners import Organisation


class HomePage(BasePage):
    """The front door, one per language. What other rooms offer comes in as automatic lists in the body."""

    body = BlocksField(BodyBlock(), verbose_name=_("content"), blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    parent_page_types = ["wagtailcore.Page"]
    max_count_per_parent = len(settings.LANGUAGES)  # side by side below the root

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def route(self, request, path_components):
        """Finds the page at any depth with one query, where core asks two for each level.

        The longest address that belongs to a page wins; what is left of the path is its own business.
        """
        paths = list(accumulate((f"{component}/" for component in path_components), initial=self.url_path))[1:]
        page = Page.objects.filter(url_path__in=paths).order_by("-depth").first() if paths else None
        if page is None:
            return super().route(request, path_components)
        depth = page.url_path.removeprefix(self.url_path).count("/")
        return page.specific.route(request, path_components[depth:])

    def get_context(self, request, *args, **kwargs):
        organisations = list(Organisation.objects.filter(locale_id=self.locale_id))
        return super().get_context(request, *args, **kwargs) | {"organisations": organisations}
