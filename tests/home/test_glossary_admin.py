"""The list of terms in the admin, and what translators may do with terms."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.contrib.messages import get_messages
from django.urls import reverse
from wagtail_localize.models import Translation

from core.models import User
from home.models import GlossaryTerm
from tests.factories import make_editor, make_term
from tests.translation.bilingual import submit, translate_all
from tests.translation.desk import act
from translation.states import state_of

pytestmark = pytest.mark.django_db
LISTING = GlossaryTerm.snippet_viewset.get_url_name("list")


def test_only_terms_that_state_law_show_whether_a_lawyer_has_read_them(client):
    make_term("Arbeitszeit", legal_as_of=date(2026, 1, 1))
    make_term("Betriebsrat", legal_as_of=date(2026, 1, 1), legal_reviewed=True)
    make_term("Schichtplan")
    client.force_login(User.objects.create_superuser("chief", password="chief"))

    rows = BeautifulSoup(client.get(reverse(LISTING)).content, "html.parser").select("table.listing tbody tr")

    last = [row.find_all("td")[-1] for row in rows]
    shown = [cell.svg["class"][1] if cell.svg else cell.get_text(strip=True) for cell in last]
    assert shown == ["icon-cross", "icon-check", ""]


@pytest.fixture
def translator(client) -> User:
    """Somebody of the group of translators, at work in the admin."""
    user = make_editor("translator", group="Übersetzung")
    client.force_login(user)
    return user


@pytest.fixture
def translation():
    """Of a term that is live in both languages and whose German meaning has changed since."""
    term = make_term("Betriebsrat", definition="Alt.")
    translation = submit(term)
    translate_all(translation)
    translation.save_target(publish=False)
    translation.get_target_instance().get_latest_revision().publish()
    draft = GlossaryTerm.objects.get(pk=term.pk)
    draft.definition = "Neu und ganz anders."
    draft.save_revision().publish()
    return Translation.objects.get(pk=translation.pk)


def test_the_group_of_translators_may_write_terms_and_not_publish_them():
    names = Permission.objects.filter(group__name="Übersetzung", content_type__app_label="home")

    assert set(names.values_list("codename", flat=True)) == {"change_glossaryterm", "view_glossaryterm"}


def test_translators_submit_a_term_and_readers_see_nothing_of_it(client, translator, translation):
    english = translation.get_target_instance()
    segment = state_of(translation).segments.exclude(standing="gone").get()

    act(client, translation, "save", segment=segment.pk, text="New and different.")
    act(client, translation, "publish")
    act(client, translation, "correction")
    assert GlossaryTerm.objects.get(pk=english.pk).definition == "[en] Alt."
    act(client, translation, "submit")

    english.refresh_from_db()
    assert (english.definition, english.live) == ("[en] Alt.", True)
    assert english.get_latest_revision_as_object().definition == "New and different."
    assert state_of(translation).submitted_by == translator


def test_the_editor_of_a_term_publishes_nothing_for_translators(client, translator, translation):
    english = translation.get_target_instance()
    address = reverse(GlossaryTerm.snippet_viewset.get_url_name("edit"), args=[english.pk])

    assert client.get(address).status_code == 200
    client.post(address, {"action": "publish"})
    german = translation.source.get_source_instance()
    values = {"term": "Betriebsrat", "definition": "Heimlich.", "slug": "betriebsrat", "action-publish": "1"}
    client.post(reverse(GlossaryTerm.snippet_viewset.get_url_name("edit"), args=[german.pk]), values)

    assert set(GlossaryTerm.objects.values_list("definition", flat=True)) == {"[en] Alt.", "Neu und ganz anders."}


def test_translators_submit_a_new_term_as_a_draft(client, translator):
    translation = submit(make_term("Schichtplan"))
    translate_all(translation)

    act(client, translation, "publish")
    assert not GlossaryTerm.objects.filter(locale=translation.target_locale).exists()
    act(client, translation, "submit")

    assert not GlossaryTerm.objects.get(locale=translation.target_locale).live


def test_translators_neither_add_nor_delete_terms(client, translator):
    term = make_term("Betriebsrat")

    client.post(reverse(GlossaryTerm.snippet_viewset.get_url_name("add")), {"term": "Neu", "definition": "Neu."})
    client.post(reverse(GlossaryTerm.snippet_viewset.get_url_name("delete"), args=[term.pk]))

    assert GlossaryTerm.objects.get() == term


def test_whoever_publishes_a_changed_term_is_told_which_language_lacks_the_change(client, translation):
    client.force_login(User.objects.create_superuser("chief", password="chief"))
    german = translation.source.get_source_instance()
    edit = reverse(GlossaryTerm.snippet_viewset.get_url_name("edit"), args=[german.pk])
    values = {"term": "Betriebsrat", "definition": "Noch einmal anders.", "slug": "betriebsrat"}

    response = client.post(edit, values | {"action-publish": "1"})

    told = " ".join(str(message) for message in get_messages(response.wsgi_request))
    assert "Noch nicht in dieser Sprache: Englisch." in told
    assert reverse("translation_desk:translation", args=[translation.pk]) in told
