"""The open data set."""

import csv
import io
import json

import pytest

from tests.factories import make_topic
from tests.stories.factories import agree, full_content, make_indexes, make_pair, make_story

pytestmark = pytest.mark.django_db


def text_of(response) -> str:
    return b"".join(response.streaming_content).decode()


@pytest.mark.parametrize("number", [0, 1])
def test_json_holds_every_story_of_the_language_with_its_structure(client, number):
    indexes = make_indexes()
    topic = make_topic("logistics", "sector", de="Logistik", en="Logistics")
    pair = make_pair(indexes, topics=[topic], **full_content())

    data = json.loads(text_of(client.get(indexes[number].url + "data/json/")))

    (story,) = data["stories"]
    assert data["language"] == ("de", "en")[number]
    assert (story["id"], story["title"]) == (str(pair[0].translation_key), pair[number].title)
    assert story["topics"]["sector"] == [{"key": "sector-logistics", "name": ("Logistik", "Logistics")[number]}]
    assert story["parts"]["trigger"] == "Ausgangslage: viele Fehler\n\nErst die Aufgabe."
    assert story["key_figures"] == [{"value": "−30 %", "label": "Fehlgriffe", "note": ""}]
    assert story["phases"] == [{"phase": "pilot", "when": "Mai 2025", "text": "Zwölf Freiwillige"}]


def test_csv_has_a_line_for_each_story_and_no_formulas(client):
    index, _english = make_indexes()
    make_story(index, "=1+1", slug="formel", **full_content())
    make_story(index, "Zweite")

    text = text_of(client.get(index.url + "data/csv/"))

    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert sorted(row["title"] for row in rows) == ["'=1+1", "Zweite"]
    assert {row["evidence"] for row in rows} == {"illustrative"}


def test_an_empty_overview_gives_an_empty_data_set(client):
    index, _english = make_indexes()

    assert json.loads(text_of(client.get(index.url + "data/json/")))["stories"] == []
    assert text_of(client.get(index.url + "data/csv/")) == "\ufeff"


def test_neither_withdrawn_stories_nor_consents_are_in_the_data(client):
    index, _english = make_indexes()
    agree(make_story(index, "Zurückgezogen"), withdrawn_on="2020-01-01", note="Ordner 7")
    agree(make_story(index, "Dokumentiert", evidence="documented"), note="Ordner 8")

    text = text_of(client.get(index.url + "data/json/"))

    assert [story["title"] for story in json.loads(text)["stories"]] == ["Dokumentiert"]
    assert "Ordner" not in text


@pytest.mark.parametrize("number", [1, 3])
def test_the_data_costs_the_same_queries_for_one_story_and_for_three(client, django_assert_num_queries, number):
    index, _english = make_indexes()
    topic = make_topic("logistics", "sector", de="Logistik")
    for i in range(number):
        make_story(index, f"Geschichte {i}", topics=[topic])
    client.get(index.url)

    with django_assert_num_queries(10):
        text_of(client.get(index.url + "data/csv/"))
