"""Modules as an Atom feed, one per language."""

from django.contrib.syndication.views import Feed
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from core.listing import listed
from core.texts import site_texts
from learning.models import ModuleIndexPage, ModulePage

FEED_LENGTH = 30


class ModuleFeed(Feed):
    feed_type = Atom1Feed

    def get_object(self, request):
        self.request = request
        self.index = listed(ModuleIndexPage.objects.filter(locale__language_code=request.LANGUAGE_CODE)).first()
        return request.LANGUAGE_CODE

    def title(self, language):
        return _("Learning modules") + f" – {site_texts(language).brand}"

    def subtitle(self, language):
        return self.index.description if self.index else ""

    def link(self, language):
        return (
            self.index.get_full_url(self.request) if self.index else self.request.build_absolute_uri(f"/{language}/")
        )

    feed_guid = link

    def language(self, language):
        return language

    def items(self, language):
        modules = listed(ModulePage.objects.filter(locale__language_code=language))
        return modules.order_by("-first_published_at")[:FEED_LENGTH]

    def item_title(self, item):
        return item.title

    def item_description(self, item):
        return item.summary

    def item_link(self, item):
        return item.get_full_url(self.request)

    def item_pubdate(self, item):
        return item.first_published_at

    def item_updateddate(self, item):
        return item.last_published_at
