"""The addresses below the story overview: feeds and the open data set."""

from django.http import HttpRequest, HttpResponse
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from core.feeds import atom_response, json_feed_response
from stories import dataset


class IndexRoutes(RoutablePageMixin):
    @path("feed/")
    def feed(self, request: HttpRequest) -> HttpResponse:
        return atom_response(request, **self._feed(request))

    @path("feed/json/")
    def json_feed(self, request: HttpRequest) -> HttpResponse:
        return json_feed_response(request, **self._feed(request))

    def _feed(self, request: HttpRequest) -> dict:
        return {
            "title": self.title,
            "url": self.get_full_url(request),
            "description": self.description,
            "pages": self.stories(),
        }

    @path("data/json/")
    def json_data(self, request: HttpRequest) -> HttpResponse:
        return dataset.json_response(self, request)

    @path("data/csv/")
    def csv_data(self, request: HttpRequest) -> HttpResponse:
        return dataset.csv_response(self, request)
