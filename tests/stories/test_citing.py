"""Citations, read back by the libraries that reference managers use."""

import bibtexparser
import pytest
import rispy
from django.utils import timezone

from stories.citing import tex
from tests.factories import make_texts
from tests.stories.factories import make_indexes, make_story

pytestmark = pytest.mark.django_db


def test_apa_names_the_publisher_the_day_and_the_version(client):
    _german, index = make_indexes()
    make_texts("en", brand="Change Ruhr")
    story = make_story(index, "Pick by voice")

    html = client.get(story.url).content.decode()

    day = timezone.localtime(story.last_published_at)  # late in the evening it is tomorrow here
    date = f"{day:%Y}, {day.day} {day:%B}"
    address = f"{story.full_url}version/{story.live_revision_id}/"
    assert f"Change Ruhr. ({date}). Pick by voice [Illustrative story]. {address}" in html


def test_bibtex_is_understood(client):
    index, _english = make_indexes()
    story = make_story(index, "Größe & 100 %", slug="groesse")

    text = client.get(story.url + "cite/bibtex/").content.decode()

    library = bibtexparser.parse_string(text)
    (entry,) = library.entries
    assert not library.failed_blocks
    assert entry.entry_type == "online"
    assert entry["title"].startswith(r"{Größe \& 100 \% [")
    assert entry["url"] == f"{story.full_url}version/{story.live_revision_id}/"
    assert entry["year"] == f"{timezone.localtime(story.last_published_at):%Y}"


def test_ris_is_understood(client):
    _german, index = make_indexes()
    story = make_story(index, "Pick by voice")

    text = client.get(story.url + "cite/ris/").content.decode()

    (entry,) = rispy.loads(text)
    assert entry["type_of_reference"] == "ELEC"
    assert entry["title"] == "Pick by voice [Illustrative story]"
    assert entry["urls"] == [f"{story.full_url}version/{story.live_revision_id}/"]


@pytest.mark.parametrize(
    ("text", "written"),
    [("a & b", r"a \& b"), ("50 %", r"50 \%"), ("{x}", r"\{x\}"), ("a\\b", r"a\textbackslash b"), ("a\n b", "a b")],
)
def test_signs_of_tex_are_escaped(text, written):
    assert tex(text) == written


def test_an_old_version_keeps_its_words_and_leads_to_the_new_one(client):
    index, _english = make_indexes()
    story = make_story(index, "Alter Titel", slug="titel")
    old = story.live_revision_id
    story.title = "Neuer Titel"
    story.save_revision().publish()

    html = client.get(f"{story.url}version/{old}/").content.decode()

    assert "Alter Titel</h1>" in html
    assert 'class="version-note"' in html
    assert '<meta name="robots" content="noindex">' in html
    assert "Neuer Titel</h1>" in client.get(story.url).content.decode()


def test_drafts_and_versions_of_other_pages_have_no_address(client):
    index, _english = make_indexes()
    story, other = make_story(index, "Eine"), make_story(index, "Andere")
    story.title = "Entwurf"
    draft = story.save_revision()

    assert client.get(f"{story.url}version/{draft.pk}/").status_code == 404
    assert client.get(f"{story.url}version/{other.live_revision_id}/").status_code == 404
    assert client.get(f"{story.url}version/999999/").status_code == 404
