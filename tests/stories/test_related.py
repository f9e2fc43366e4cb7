"""Stories and lessons lead to each other, without either room knowing the other."""

import re

import pytest
from django.test import Client

from stories.models import StoryIndexPage
from tests.factories import make
from tests.learning.factories import make_index as make_learning
from tests.learning.factories import make_lesson, make_module
from tests.stories.factories import agree, make_indexes, make_pair, make_story

pytestmark = pytest.mark.django_db


@pytest.fixture
def lesson():
    return make_lesson(make_module(make_learning(), "Beteiligung"), "Treppe der Rechte")


def make_stories_beside(lesson) -> StoryIndexPage:
    home = lesson.get_ancestors().get(depth=2)
    return make(StoryIndexPage, home, "Geschichten")


def names(*pages) -> list[tuple]:
    return [("page", page) for page in pages]


def cards(html: str, room: str) -> list[str]:
    pattern = rf'<article class="card[^"]*" data-room="{room}">.*?class="card__title"><a href="[^"]+">([^<]+)</a>'
    return re.findall(pattern, html, re.S)


def test_a_story_leads_to_the_lesson_it_illustrates_and_the_lesson_back_to_the_story(client, lesson):
    index = make_stories_beside(lesson)
    story = make_story(index, "Mit Stimme", related_learning=names(lesson))
    make_story(index, "Ohne Lektion")

    assert cards(client.get(story.url).content.decode(), "learning") == ["Treppe der Rechte"]
    assert cards(client.get(lesson.url).content.decode(), "stories") == ["Mit Stimme"]


def test_the_module_of_a_lesson_shows_only_stories_that_name_the_module(client, lesson):
    index = make_stories_beside(lesson)
    module = lesson.get_parent()
    make_story(index, "Über das Modul", related_learning=names(module))
    make_story(index, "Über die Lektion", related_learning=names(lesson))

    assert cards(client.get(module.url).content.decode(), "stories") == ["Über das Modul"]


def test_a_withdrawn_story_is_gone_from_its_lesson(client, lesson):
    index = make_stories_beside(lesson)
    agree(make_story(index, "Mit Stimme", related_learning=names(lesson)), withdrawn_on="2020-01-01")

    assert cards(client.get(lesson.url).content.decode(), "stories") == []


def test_stories_lead_to_each_other_both_ways_in_each_language(client):
    indexes = make_indexes()
    first = make_pair(indexes, "Eins", "One")
    make_pair(indexes, "Zwei", "Two", related_stories=names(first[0]))

    assert cards(client.get(first[0].url).content.decode(), "stories") == ["Zwei"]
    assert cards(client.get(first[1].url).content.decode(), "stories") == ["Two"]


@pytest.mark.parametrize("number", [1, 3])
def test_a_lesson_costs_the_same_queries_with_one_story_and_with_three(lesson, django_assert_num_queries, number):
    index = make_stories_beside(lesson)
    for i in range(number):
        make_story(index, f"Geschichte {i}", related_learning=names(lesson))
    Client().get(lesson.url)

    with django_assert_num_queries(12):
        html = Client().get(lesson.url).content.decode()

    assert len(cards(html, "stories")) == number
