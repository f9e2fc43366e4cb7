"""Site texts stand in many places; a sentence whose value is empty is not shown."""

import pytest
from wagtail.rich_text import RichText

from core.blocks import BodyBlock
from core.filled import fill_rich_text, visible_children
from core.texts import fill, site_texts
from tests.factories import make_texts

SENTENCES = (
    "Fragen sind willkommen. Schreiben Sie uns: {{contact_email}}. Sie können uns auch anrufen: {{contact_phone}}."
)


@pytest.mark.parametrize(
    ("email", "phone", "expected"),
    [
        ("hub@example.org", "0209 1", "Fragen sind willkommen. Schreiben Sie uns: hub@example.org. "
                                      "Sie können uns auch anrufen: 0209 1."),
        ("hub@example.org", "", "Fragen sind willkommen. Schreiben Sie uns: hub@example.org."),
        ("", "", "Fragen sind willkommen."),
    ],
)  # fmt: skip
@pytest.mark.django_db
def test_a_sentence_without_its_value_is_dropped(email, phone, expected):
    texts = make_texts(contact_email=email, contact_phone=phone)

    assert fill(SENTENCES, texts) == expected


@pytest.mark.django_db
def test_a_paragraph_that_ends_up_empty_is_dropped():
    make_texts(contact_email="")
    text = RichText("<p>Bleibt.</p><ul><li>Schreiben Sie uns: {{contact_email}}.</li></ul>")

    assert fill_rich_text(text) == "<p>Bleibt.</p>"


@pytest.mark.django_db
def test_a_heading_without_content_is_dropped():
    make_texts(contact_email="", contact_phone="")
    stream = BodyBlock().normalize(
        [
            ("heading", {"text": "Was Sie tun können", "level": "h2"}),
            ("lines", {"lines": ["Sie können lernen."]}),
            ("heading", {"text": "Sie brauchen Hilfe?", "level": "h2"}),
            ("lines", {"lines": ["Schreiben Sie uns: {{contact_email}}."]}),
        ]
    )

    shown = visible_children(stream)

    assert [child.block_type for child in shown] == ["heading", "lines"]


@pytest.mark.django_db
def test_texts_follow_a_change_at_once(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        make_texts(brand="Vorher")
    assert site_texts("de").brand == "Vorher"

    with django_capture_on_commit_callbacks(execute=True):
        make_texts(brand="Nachher")

    assert site_texts("de").brand == "Nachher"


@pytest.mark.django_db
def test_a_language_without_texts_shows_the_german_ones():
    make_texts("de", brand="Change Ruhr")

    assert site_texts("en").brand == "Change Ruhr"
