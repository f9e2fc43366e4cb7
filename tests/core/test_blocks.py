"""The rules between and inside the blocks of a page, as an editor meets them."""

import pytest
from django.core.exceptions import ValidationError

from core.blocks import BodyBlock
from core.blocks.body import heading_errors
from core.blocks.links import ButtonBlock, PageListBlock
from core.blocks.media import VideoBlock
from core.blocks.table import TranslatableTableBlock
from tests.factories import make_picture

TABLE = {
    "caption": "Stufen",
    "columns": [{"type": "text", "heading": "Stufe"}, {"type": "rich_text", "heading": "Einfluss"}],
    "rows": [{"values": ["Informieren", "<p>keiner</p>"]}, {"values": ["Anhören", "<p>wenig</p>"]}],
}


def body(*blocks):
    return BodyBlock().normalize(list(blocks))


def heading(text, level="h2", anchor=""):
    return ("heading", {"text": text, "level": level, "anchor": anchor})


@pytest.mark.parametrize(
    ("blocks", "wrong"),
    [
        ([heading("Eins"), heading("Zwei", "h3")], set()),
        ([heading("Zwei", "h3")], {0}),
        ([heading("Eins"), heading("Eins")], {1}),
        ([heading("Eins"), heading("Eins", anchor="noch-eins")], set()),
    ],
)
def test_headings_descend_and_have_their_own_address(blocks, wrong):
    assert set(heading_errors(body(*blocks))) == wrong


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("value", "valid"),
    [
        ({"label": "Los", "url": "https://example.org/", "style": "primary"}, True),
        ({"label": "Los", "style": "primary"}, False),
    ],
)
def test_a_button_leads_to_exactly_one_place(value, valid):
    block = ButtonBlock()

    if valid:
        assert block.clean(block.normalize(value)).href == "https://example.org/"
    else:
        with pytest.raises(ValidationError):
            block.clean(block.normalize(value))


def test_a_film_from_an_unknown_host_is_refused():
    block = VideoBlock()

    with pytest.raises(ValidationError):
        block.clean(block.normalize({"title": "Film", "url": "https://tracker.example/film"}))


def test_an_automatic_list_needs_something_to_look_for():
    block = PageListBlock()

    with pytest.raises(ValidationError):
        block.clean(block.to_python({"title": "Alles", "sort": "newest", "number": 3}))


def table_block():
    return BodyBlock().child_blocks["table"].child_blocks["table"]


def test_a_table_gives_every_word_to_the_translator():
    block = table_block()
    segments = block.get_translatable_segments(block.to_python(TABLE))

    texts = [segment.string.data for segment in segments if hasattr(segment, "string")]
    assert texts == ["Stufen", "Stufe", "Einfluss", "Informieren", "keiner", "Anhören", "wenig"]


def test_a_table_takes_every_translation_back():
    block = table_block()
    table = block.to_python(TABLE)
    segments = block.get_translatable_segments(table)
    for segment in segments:
        if hasattr(segment, "string"):
            segment.string.data = segment.string.data.upper()

    restored = block.get_prep_value(block.restore_translated_segments(table, segments))

    assert restored["caption"] == "STUFEN"
    assert [column["heading"] for column in restored["columns"]] == ["STUFE", "EINFLUSS"]
    assert [row["values"] for row in restored["rows"]] == [
        ["INFORMIEREN", "<p>KEINER</p>"],
        ["ANHÖREN", "<p>WENIG</p>"],
    ]


@pytest.mark.parametrize("change", [{"caption": ""}, {"rows": []}, {"columns": [], "rows": []}])
def test_a_table_needs_a_caption_and_content(change):
    block = TranslatableTableBlock(list(table_block().child_blocks.items()))

    with pytest.raises(ValidationError):
        block.clean(block.to_python(TABLE | change))


@pytest.mark.django_db
def test_one_picture_shown_twice_keeps_a_description_for_each_use():
    picture = make_picture().pk
    stream = BodyBlock().to_python(
        [
            {"type": "image", "value": {"image": {"image": picture, "alt_text": text, "decorative": False}}}
            for text in ("Halle", "Tor")
        ]
    )

    assert [child.value["image"].contextual_alt_text for child in stream] == ["Halle", "Tor"]
