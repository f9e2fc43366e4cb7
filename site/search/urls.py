"""The search in the address of its language: /de/suche/, /en/search/."""

from django.urls import path

from core.addresses import route_in
from search import views

urlpatterns = [
    path(route_in(de="suche/", en="search/"), views.search, name="search"),
    path(route_in(de="suche/vorschlaege/", en="search/suggestions/"), views.suggest, name="search-suggestions"),
]
