"""Stories for measurements are stories like any others to readers."""

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from stories.models import StoryPage
from tests.factories import make_topic
from tests.stories.factories import make_indexes, make_story

pytestmark = pytest.mark.django_db


@pytest.fixture
def indexes():
    make_topic("trade", "sector", de="Handel", en="Trade")
    make_topic("voice", de="Sprachsteuerung", en="Voice control")
    return make_indexes()


def test_each_story_is_listed_filtered_read_and_found_in_both_languages(indexes, client):
    call_command("make_stories", 3, verbosity=0)

    for index, words in zip(indexes, ("Sprachsteuerung", "control"), strict=True):
        assert client.get(index.url).context["paging"].paginator.count == 3
        assert client.get(f"{index.url}?technology=technology-voice&q={words}").context["paging"].paginator.count == 3
        story = index.stories().first()
        assert story.title in client.get(story.url).content.decode()
    keys = StoryPage.objects.values_list("translation_key", flat=True)
    assert (len(keys), len(set(keys))) == (6, 3)


def test_the_page_tree_stays_whole_beside_other_stories(indexes):
    make_story(indexes[0], "Vorher")
    call_command("make_stories", 2, verbosity=0)
    make_story(indexes[0], "Nachher")
    call_command("make_stories", 2, verbosity=0)

    assert not any(Page.find_problems())
    assert indexes[0].get_children().count() == 6


def test_without_overview_or_topics_the_command_says_what_to_do():
    with pytest.raises(CommandError, match="load the start content"):
        call_command("make_stories", 3)
