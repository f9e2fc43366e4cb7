"""Loading is a promise to editors: nothing doubles, and what they wrote stays."""

from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, Translation

from core.models import Topic
from demo import pages
from demo.keys import translation_key
from demo.loader import Loader
from home.models import GlossaryTerm


def counts() -> dict[str, int]:
    return {model._meta.label: model.objects.count() for model in apps.get_models() if hasattr(model, "objects")}


def page(key: str, code: str) -> Page:
    return Page.objects.get(translation_key=translation_key(key), locale__language_code=code).specific


def load(key: str, *, reset: bool = False) -> Loader:
    """Loads one page of the file again."""
    loader = Loader(reset=reset)
    pages.place(loader)
    entry = next(entry for entry in pages.entries() if entry["id"] == key)
    loader.publish(key, pages.page_values(entry, loader))
    return loader


def test_loading_twice_doubles_nothing(demo_site):
    before = counts()
    said = StringIO()

    call_command("load_demo", stdout=said)

    assert counts() == before
    assert "new" not in said.getvalue()
    assert "Pages 30/30" in said.getvalue()


def test_a_page_that_an_editor_has_changed_is_kept(demo_site):
    edited = page("g1", "de")
    edited.title = "Unser eigener Titel"
    edited.save_revision().publish()

    loader = load("g1")

    assert loader.counts == {"kept": 1}
    assert page("g1", "de").title == "Unser eigener Titel"


def test_so_is_a_draft_that_nobody_has_published_yet(demo_site):
    edited = page("g1", "de")
    edited.title = "Entwurf"
    edited.save_revision()

    loader = load("g1")

    assert loader.counts == {"kept": 1}
    assert page("g1", "de").get_latest_revision_as_object().title == "Entwurf"


def test_so_is_a_page_that_has_been_taken_back(demo_site):
    page("g1", "de").unpublish()

    loader = load("g1")

    assert loader.counts == {"kept": 1}
    assert not page("g1", "de").live


def test_so_is_a_page_whose_english_text_a_translator_has_changed(demo_site, django_user_model):
    translator = django_user_model.objects.get(username="redaktion")
    text = StringTranslation.objects.get(context__object_id=translation_key("g1"), context__path="title")
    text.data, text.last_translated_by = "A title of our own", translator
    text.save()

    loader = load("g1")

    assert loader.counts == {"kept": 1}


def test_reset_overwrites_what_editors_have_changed_in_both_languages(demo_site):
    german, english = page("g1", "de"), page("g1", "en")
    german.title, german.legal_reviewed = "Unser eigener Titel", True
    german.save_revision().publish()
    english.title = "A title of our own"
    english.save_revision().publish()

    loader = load("g1", reset=True)

    assert loader.counts == {"renewed": 1}
    assert page("g1", "de").title == "Hinweis 1: Gemeinsames Ziel vor Technikauswahl"
    assert not page("g1", "de").legal_reviewed
    assert page("g1", "en").title == "Note 1: a shared goal before choosing technology"


def test_a_deleted_page_comes_back_and_a_moved_one_stays_where_it_is(demo_site):
    page("g1", "en").delete()
    page("g2", "de").move(page("about", "de"), pos="last-child")

    load("g1")
    load("g2")

    assert page("g1", "en").live
    assert page("g2", "de").get_parent().pk == page("about", "de").pk


def test_a_changed_glossary_term_is_kept(demo_site):
    term = GlossaryTerm.objects.get(translation_key=translation_key("term:cobot"), locale__language_code="de")
    term.definition = "Unsere eigene Erklärung."
    term.save_revision(log_action=True).publish()
    loader = Loader()

    loader.save(GlossaryTerm, "term:cobot", {"term": "Cobot", "slug": "cobot", "definition": "Neu"})

    assert loader.counts == {"kept": 1}
    assert GlossaryTerm.objects.get(pk=term.pk).definition == "Unsere eigene Erklärung."


def test_loaded_blocks_keep_their_ids_so_that_learners_keep_their_progress(demo_site):
    ids = [block.id for block in page("g1", "de").body]

    load("g1", reset=True)
    page("g1", "de").delete()
    load("g1")

    assert [block.id for block in page("g1", "de").body] == ids
    assert [block.id for block in page("g1", "en").body] == ids


def test_english_pages_open_complete_in_the_side_by_side_editor(demo_site):
    english = Locale.objects.get(language_code="en")
    pages_ = Page.objects.filter(depth__gt=1, locale__language_code="de")
    translations = {
        translation.source.object_id: translation
        for translation in Translation.objects.filter(target_locale=english, enabled=True).select_related("source")
    }

    progress = {page.translation_key: translations[page.translation_key].get_progress() for page in pages_}

    assert {key: done for key, done in progress.items() if done[0] != done[1] or not done[0]} == {}
    assert not StringTranslation.objects.filter(has_error=True).exists()


def test_the_side_by_side_editor_opens_for_an_ordinary_editor(demo_site, client, django_user_model):
    client.force_login(django_user_model.objects.get(username="redaktion"))

    response = client.get(f"/admin/pages/{page('g1', 'en').pk}/edit/")

    assert response.status_code == 200
    assert "wagtail_localize/admin/edit_translation.html" in [template.name for template in response.templates]


@pytest.mark.parametrize("code", ["de", "en"])
def test_topics_have_a_name_in_every_language(demo_site, code):
    assert [topic.slug for topic in Topic.objects.all() if not topic.name_in(code)] == []
