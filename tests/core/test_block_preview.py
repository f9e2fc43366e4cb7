"""The block picker shows editors how each block will look, in the look of the house."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.urls import reverse
from django.utils.translation import override
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import get_page_models

from core.blocks import BodyBlock
from core.staticfiles import IMPORT
from core.templatetags.hub_tags import BLOCK_STYLES
from tests.factories import make_homes, make_picture

pytestmark = pytest.mark.django_db


def streams_in(block: blocks.Block, path: str) -> Iterator[tuple[str, blocks.BaseStreamBlock]]:
    if isinstance(block, blocks.BaseStreamBlock):
        yield path, block
    for name, child in getattr(block, "child_blocks", {}).items():
        yield from streams_in(child, f"{path}.{name}")
    if child := getattr(block, "child_block", None):
        yield from streams_in(child, path)


STREAMS = {
    path: stream
    for model in get_page_models()
    for field in model._meta.local_fields
    if isinstance(field, StreamField)
    for path, stream in streams_in(field.stream_block, f"{model.__name__}.{field.name}")
}
CHILDREN = {f"{path}.{name}": block for path, stream in STREAMS.items() for name, block in stream.child_blocks.items()}
# Wagtail asks which kind of block only where there are several. Choosers and single lines show themselves.
CHOSEN = {
    f"{path}.{name}": block
    for path, stream in STREAMS.items()
    for name, block in stream.child_blocks.items()
    if len(stream.child_blocks) > 1
}
OWN = {path: block for path, block in CHILDREN.items() if hasattr(block.meta, "preview_template")}


def preview(client, block: blocks.Block) -> str:
    response = client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
    assert response.status_code == 200
    return response.content.decode()


def components_in(stylesheet: str) -> set[str]:
    return set(re.findall(r"components/([\w-]+)\.css", Path(finders.find(stylesheet)).read_text()))


@pytest.mark.parametrize("name", BodyBlock().child_blocks)
def test_every_block_has_a_preview_in_the_look_of_the_house(admin_client, name):
    make_homes()
    make_picture()

    html = preview(admin_client, BodyBlock().child_blocks[name])

    assert f'class="body__block body__block--{name}"' in html
    assert "/static/css/site.css" in html


@pytest.mark.parametrize("path", OWN)
def test_steps_parts_and_lines_are_shown_with_a_sample_of_their_own(admin_client, path):
    sample = OWN[path].meta.preview_value

    html = preview(admin_client, OWN[path])

    assert max((text for text in sample.values() if isinstance(text, str)), key=len) in html
    assert "/static/css/site.css" in html


@pytest.mark.parametrize("name", ["single_choice", "multiple_choice", "true_false", "number", "cloze", "reflection"])
def test_a_step_in_the_picker_takes_no_answer_and_gives_none_away(admin_client, name):
    html = preview(admin_client, CHILDREN[f"LessonPage.body.{name}"])

    assert '<div class="body__block" inert>' in html
    assert "checked" not in html
    assert "question__result" not in html
    assert "question__feedback" not in html
    assert 'value="Arbeit"' not in html
    assert 'value="24"' not in html


def test_every_block_that_editors_choose_has_a_sign_a_name_a_description_a_group_and_a_preview():
    incomplete = [
        path
        for path, block in CHOSEN.items()
        if not (block.label and block.get_description() and block.meta.group and block.is_previewable)
        or block.meta.icon == "placeholder"
    ]

    assert incomplete == []


def test_every_block_has_a_sign_and_a_name_also_where_there_is_no_choice():
    assert [path for path, block in CHILDREN.items() if not block.label or block.meta.icon == "placeholder"] == []


def test_every_block_is_named_in_german():
    def name(block, language):
        with override(language):
            return str(block.label), str(block.get_description())

    same = {"Text", "Film", "Downloads", "Phase"}
    untranslated = {
        path: name(block, "de")
        for path, block in CHILDREN.items()
        if name(block, "de")[0] == name(block, "en")[0] and name(block, "de")[0] not in same
    }

    assert untranslated == {}


def test_the_preview_knows_the_styles_of_every_block(admin_client):
    stylesheets = re.findall(r"/static/(css/[\w/-]+\.css)", preview(admin_client, BodyBlock().child_blocks["text"]))
    loaded = set().union(*map(components_in, stylesheets))
    room_styles = {f"css/rooms/{room}.css" for room in ("lesson", "check", "story", "event")}

    needed = {f"css/{name}.css" for names in BLOCK_STYLES.values() for name in names} | room_styles

    assert set().union(*map(components_in, needed)) - loaded == set()


@pytest.mark.parametrize("name", sorted({name for names in BLOCK_STYLES.values() for name in names}))
def test_stylesheets_of_blocks_only_put_components_into_their_layer(name):
    """Rules outside of a layer would win over all others."""
    rules = re.sub(r"/\*.*?\*/", "", Path(finders.find(f"css/{name}.css")).read_text(), flags=re.DOTALL)

    assert IMPORT.sub("", rules).split() == []


def test_the_words_of_a_choice_are_not_searched():
    def choices_in(block, path):
        if isinstance(block, blocks.ChoiceBlock):
            yield path, block
        # A step says itself what is searched, so that nothing gives its answer away.
        elif getattr(block, "search_index", True):
            for name, child in getattr(block, "child_blocks", {}).items():
                yield from choices_in(child, f"{path}.{name}")
            if child := getattr(block, "child_block", None):
                yield from choices_in(child, path)

    searched = {
        path for start, block in CHILDREN.items() for path, choice in choices_in(block, start) if choice.search_index
    }

    assert searched == set()
