"""The block picker shows editors how each block will look, in the look of the house."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.urls import reverse

from core.blocks import BodyBlock
from core.templatetags.hub_tags import BLOCK_STYLES
from tests.factories import make_homes, make_picture

pytestmark = pytest.mark.django_db


def preview(client, name: str) -> str:
    block = BodyBlock().child_blocks[name]
    response = client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
    assert response.status_code == 200
    return response.content.decode()


def components_in(stylesheet: str) -> set[str]:
    return set(re.findall(r"components/([\w-]+)\.css", Path(finders.find(stylesheet)).read_text()))


@pytest.mark.parametrize("name", BodyBlock().child_blocks)
def test_every_block_has_a_preview_in_the_look_of_the_house(admin_client, name):
    make_homes()
    make_picture()

    html = preview(admin_client, name)

    assert f'class="body__block body__block--{name}"' in html
    assert "/static/css/site.css" in html


def test_the_preview_knows_the_styles_of_every_block(admin_client):
    stylesheets = re.findall(r"/static/(css/[\w/-]+\.css)", preview(admin_client, "text"))
    loaded = set().union(*map(components_in, stylesheets))

    needed = {f"css/{name}.css" for names in BLOCK_STYLES.values() for name in names}

    assert set().union(*map(components_in, needed)) - loaded == set()
