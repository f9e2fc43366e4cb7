"""Addresses below a language that belong to no page of the tree."""

from django.urls import path

from core.addresses import route_in
from core.views import topics

urlpatterns = [
    path(route_in(de="themen/", en="topics/"), topics.topic_index, name="topics"),
    path(route_in(de="themen/<slug:slug>/", en="topics/<slug:slug>/"), topics.topic, name="topic"),
    path(route_in(de="themen/<slug:slug>/feed/", en="topics/<slug:slug>/feed/"), topics.atom, name="topic-feed"),
    path(
        route_in(de="themen/<slug:slug>/feed/json/", en="topics/<slug:slug>/feed/json/"),
        topics.json_feed,
        name="topic-json-feed",
    ),
]
