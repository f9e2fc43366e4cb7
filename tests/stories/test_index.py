"""The list of stories."""

import pytest
from django.test import Client

from tests.factories import make_topic
from tests.stories.factories import make_indexes, make_story

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_costs_the_same_queries_for_one_story_and_for_three(client, django_assert_num_queries, number):
    index, _english = make_indexes()
    topic = make_topic("logistics", "sector", de="Logistik")
    for i in range(number):
        make_story(index, f"Geschichte {i}", topics=[topic])
    client.get(index.url)

    with django_assert_num_queries(11):
        response = Client().get(index.url)

    assert response.content.decode().count("<article") == number
