"""Terms have drafts: readers see only what is published, and a meaning goes live with its translation."""

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse
from wagtail.models import Page

from core.models import User
from home.models import GlossaryPage, GlossaryTerm
from search.knowledge import _named_things
from search.sources import sources_of
from tests.factories import locale, make, make_homes, make_term
from tests.translation.bilingual import submit, translate_all
from tests.translation.releases import make_release, make_user
from translation.releases import actions
from translation.releases.actions import ReleaseRefused

pytestmark = pytest.mark.django_db


@pytest.fixture
def glossaries():
    german, english = make_homes()
    page = make(GlossaryPage, german, "Glossar")
    return page, make(GlossaryPage, english, "Glossary", translation_key=page.translation_key)


@pytest.fixture
def terms(glossaries) -> tuple[GlossaryTerm, GlossaryTerm]:
    german = make_term("Betriebsrat", definition="Alt.")
    return german, make_term("works council", "en", translation_key=german.translation_key, definition="Old.")


@pytest.fixture
def chief(glossaries):
    user = make_user("chief", publishes=Page.objects.get(depth=1))
    user.user_permissions.add(*Permission.objects.filter(codename__endswith="_glossaryterm"))
    return User.objects.get(pk=user.pk)


def draft(term: GlossaryTerm, **values) -> GlossaryTerm:
    changed = term.get_latest_revision_as_object()
    for name, value in values.items():
        setattr(changed, name, value)
    changed.save_revision()
    return GlossaryTerm.objects.get(pk=term.pk)


def glossary(client, code: str = "de") -> str:
    address = {"de": "/de/glossar/", "en": "/en/glossary/"}[code]
    return client.get(address).content.decode()


def test_readers_see_a_draft_only_when_it_is_published(client, terms):
    changed = draft(terms[0], definition="Neu.")
    assert ("Alt." in glossary(client), "Neu." in glossary(client)) == (True, False)

    changed.get_latest_revision().publish()

    assert ("Alt." in glossary(client), "Neu." in glossary(client)) == (False, True)


def test_what_is_off_the_site_is_in_no_glossary_and_leads_nowhere(client, terms):
    german, english = terms
    german.unpublish()
    english.unpublish()

    assert "Betriebsrat" not in glossary(client)
    assert "works council" not in glossary(client, "en")


def test_the_search_knows_no_term_that_is_off_the_site(terms):
    german, _english = terms
    assert [source.fields["title"] for source in sources_of(german)] == ["Betriebsrat"]

    german.unpublish()

    assert sources_of(german) == []
    assert "Betriebsrat" not in {name.text for subject in _named_things() for name in subject.names}


def test_the_german_word_of_an_unpublished_term_does_not_stand_beside_the_english_one(client, terms):
    terms[0].unpublish()

    assert "works council" in glossary(client, "en")
    assert "Betriebsrat" not in glossary(client, "en")


def test_the_preview_shows_the_draft_among_the_others(client, terms, chief):
    make_term("Arbeitszeit")
    client.force_login(chief)
    changed = draft(terms[0], definition="Neu.")
    name = GlossaryTerm.snippet_viewset.get_url_name("revisions_view")

    preview = client.get(reverse(name, args=[changed.pk, changed.latest_revision_id])).content.decode()

    assert ("Neu." in preview, "Alt." in preview, "Arbeitszeit" in preview) == (True, False, True)


def test_both_languages_of_a_term_go_live_together_and_back(client, terms, chief):
    german, english = draft(terms[0], definition="Neu."), draft(terms[1], definition="New.")
    release = make_release(german, english)

    actions.publish(release, user=chief)
    assert "Neu." in glossary(client)
    assert "New." in glossary(client, "en")
    actions.undo(release, user=chief)

    assert "Alt." in glossary(client)
    assert "Old." in glossary(client, "en")


def test_a_page_and_a_term_in_one_release(client, terms, chief, glossaries):
    german = draft(terms[0], definition="Neu.")
    page = glossaries[0]
    page.summary = "Mit neuen Begriffen."
    page.save_revision()

    actions.publish(make_release(page, german), user=chief)

    assert "Neu." in glossary(client)
    assert "Mit neuen Begriffen." in glossary(client)


def test_a_new_term_goes_off_the_site_again(client, glossaries, chief):
    term = GlossaryTerm(term="Cobot", definition="Ein Roboter.", locale=locale("de"), live=False)
    term.save()
    term.save_revision()
    release = make_release(term)
    actions.publish(release, user=chief)
    assert "Cobot" in glossary(client)

    actions.undo(release, user=chief)

    assert "Cobot" not in glossary(client)


def test_who_may_not_publish_terms_stops_the_release(client, terms, glossaries):
    somebody = make_user("somebody", publishes=Page.objects.get(depth=1))
    german = draft(terms[0], definition="Neu.")

    with pytest.raises(ReleaseRefused, match="Betriebsrat"):
        actions.publish(make_release(german), user=somebody)

    assert "Alt." in glossary(client)


def test_a_translated_term_waits_as_a_draft_and_goes_live_with_its_source(client, glossaries, chief):
    german = make_term("Betriebsrat", definition="Alt.")
    translation = submit(german)
    translate_all(translation)
    translation.save_target(publish=False)
    english = translation.get_target_instance()
    assert "[en] Betriebsrat" not in glossary(client, "en")

    actions.publish(make_release(draft(german, definition="Neu."), english), user=chief)

    assert "Neu." in glossary(client)
    assert "[en] Betriebsrat" in glossary(client, "en")


def test_a_changed_meaning_leaves_the_live_translation_as_it_is(
    client, glossaries, django_capture_on_commit_callbacks
):
    german = make_term("Betriebsrat", definition="Alt.")
    translation = submit(german)
    translate_all(translation)
    with django_capture_on_commit_callbacks(execute=True):
        translation.save_target(publish=True)
    before = glossary(client, "en")

    draft(german, definition="Neu.").get_latest_revision().publish()

    assert glossary(client, "en") == before
    assert "[en] Alt." in before


def test_the_editors_group_may_publish_terms():
    names = Permission.objects.filter(group__name="Redaktion", content_type__app_label="home").values_list(
        "codename", flat=True
    )

    assert "publish_glossaryterm" in names


def test_the_editor_of_a_term_saves_a_draft(client, terms, chief):
    client.force_login(chief)
    address = reverse(GlossaryTerm.snippet_viewset.get_url_name("edit"), args=[terms[0].pk])
    assert client.get(address).status_code == 200

    client.post(address, {"term": "Betriebsrat", "definition": "Halb.", "slug": "betriebsrat"})

    assert "Alt." in glossary(client)
    assert GlossaryTerm.objects.get(pk=terms[0].pk).get_latest_revision_as_object().definition == "Halb."


def test_the_draft_of_a_term_is_offered_to_a_release(client, terms, chief):
    client.force_login(chief)
    changed = draft(terms[0], definition="Neu.")
    release = make_release()
    content_type = GlossaryTerm.get_base_content_type().pk
    key = f"{content_type}-{changed.pk}"

    listing = client.get(reverse(GlossaryTerm.snippet_viewset.get_url_name("list"))).content.decode()
    offered = client.get(reverse("releases:choose", args=[release.pk])).content.decode()
    client.post(reverse("releases:choose", args=[release.pk]), {"draft": key, "with_translations": "1"})
    shown = client.get(reverse("releases:show", args=[release.pk])).content.decode()

    assert reverse("releases:add_to", args=[content_type, changed.pk]) in listing
    assert f'value="{key}"' in offered
    assert {member.object_id for member in release.members.all()} == {term.pk for term in terms}
    name = GlossaryTerm.snippet_viewset.get_url_name("revisions_view")
    assert reverse(name, args=[changed.pk, changed.latest_revision_id]) in shown
