"""News as an Atom feed, one per language."""

from django.contrib.syndication.views import Feed
from django.utils.feedgenerator import Atom1Feed

from core.feeds import midday

FEED_LENGTH = 30


class NewsFeed(Feed):
    feed_type = Atom1Feed

    def get_object(self, request, index):
        self.request = request
        return index

    def title(self, index):
        return f"{index.title} – Change Ruhr"

    def subtitle(self, index):
        return index.description

    def link(self, index):
        return index.get_full_url(self.request)

    feed_guid = link

    def items(self, index):
        return index.news()[:FEED_LENGTH]

    def item_title(self, item):
        return item.title

    def item_description(self, item):
        return item.summary

    def item_link(self, item):
        return item.get_full_url(self.request)

    def item_pubdate(self, item):
        return midday(item.date)

    def item_updateddate(self, item):
        return item.last_published_at or midday(item.date)
