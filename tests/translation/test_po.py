"""PO files out and in: everything or nothing of each text, with a reason."""

import polib
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail_localize.models import StringTranslation, Translation

from core.models import User
from home.models import ContentPage
from tests.factories import make
from tests.translation.bilingual import (
    blocks,
    make_bilingual,
    publish_with,
    read,
    submit,
    text,
    translate_all,
)
from translation.desk import po
from translation.states import state_of

BODY = [text("Alt und gut.", "Mit <b>einem</b> Fehler.")]


@pytest.fixture
def admin(empty_site):
    return User.objects.create_superuser("admin", "admin@example.org", "admin")


@pytest.fixture
def bilingual(empty_site):
    return make_bilingual(ContentPage, "Hinweis", body=BODY)


@pytest.fixture
def outdated(bilingual):
    german, english, translation = bilingual
    body = blocks(german)
    body[0]["value"] = body[0]["value"].replace("gut", "sehr gut") + "<p>Ganz neu hinzugekommen.</p>"
    publish_with(german, body=body)
    return german, english, translation


def entry(file, words: str):
    return next(each for each in file if each.msgid == words)


def again(file) -> polib.POFile:
    """As it comes back from a translator's program."""
    return po.parse(str(file).encode())


def rows() -> list[tuple]:
    return list(StringTranslation.objects.order_by("pk").values_list("pk", "data", "updated_at"))


def test_a_file_holds_every_text_with_its_translation(bilingual):
    _german, _english, translation = bilingual

    file = again(po.export([translation]))

    assert [(each.msgid, each.msgstr, each.flags) for each in file] == [
        ("Hinweis", "[en] Hinweis", []),
        ("hinweis", "hinweis", []),
        ("Alt und gut.", "[en] Alt und gut.", []),
        ("Mit <b>einem</b> Fehler.", "[en] Mit <b>einem</b> Fehler.", []),
    ]


def test_outdated_and_new_texts_are_marked_with_the_earlier_wording(outdated):
    _german, _english, translation = outdated

    file = again(po.export([translation], only_open=True))

    assert [(each.msgid, each.msgstr, each.previous_msgid, each.flags) for each in file] == [
        ("Alt und sehr gut.", "[en] Alt und gut.", "Alt und gut.", ["fuzzy"]),
        ("Ganz neu hinzugekommen.", "", None, []),
    ]


def test_coming_back_unchanged_it_changes_nothing(outdated, admin):
    _german, _english, translation = outdated
    before = rows()

    outcome = po.apply(again(po.export([translation])), user=admin)

    assert (outcome.written, outcome.refused) == (0, [])
    assert rows() == before


def test_what_was_translated_is_taken_and_readers_see_nothing_yet(outdated, admin):
    _german, english, translation = outdated
    before = read(english)
    file = po.export([translation], only_open=True)
    entry(file, "Ganz neu hinzugekommen.").msgstr = "Quite new."
    changed = entry(file, "Alt und sehr gut.")
    changed.msgstr, changed.flags = "Old and very good.", []

    outcome = po.apply(again(file), user=admin)

    assert (outcome.written, outcome.refused, state_of(translation).open) == (2, [], 0)
    assert read(english) == before


def test_each_text_that_cannot_be_taken_is_refused_with_its_reason(outdated, admin):
    german, _english, translation = outdated
    file = po.export([translation], only_open=True)
    entry(file, "Ganz neu hinzugekommen.").msgstr = "<h1>Quite new.</h1>"
    changed = entry(file, "Alt und sehr gut.")
    changed.msgstr, changed.flags = "Old and very good.", []
    path = changed.msgctxt.partition("|")[2]
    file.append(polib.POEntry(msgctxt=f"{translation.uuid}|{path}", msgid="Längst vergangen.", msgstr="Long gone."))
    file.append(polib.POEntry(msgctxt=f"{translation.uuid}|nowhere", msgid="Alt und sehr gut.", msgstr="Old."))
    file.append(polib.POEntry(msgctxt="0c9f7e6e-3ad6-4a2b-8a3e-000000000000|title", msgid="Fremd", msgstr="Foreign"))
    file.append(polib.POEntry(msgctxt="title", msgid="Ohne Herkunft", msgstr="Without origin"))

    outcome = po.apply(again(file), user=admin)

    assert outcome.written == 1
    assert [refused.text for refused in outcome.refused] == [
        "Ganz neu hinzugekommen.",
        "Längst vergangen.",
        "Alt und sehr gut.",
        "Fremd",
        "Ohne Herkunft",
    ]
    assert all(refused.reason for refused in outcome.refused)
    assert state_of(translation).missing == 1
    assert german.live


def test_a_page_translated_by_hand_takes_no_file(bilingual, admin):
    _german, _english, translation = bilingual
    file = po.export([translation])
    entry(file, "Alt und gut.").msgstr = "Old."
    Translation.objects.update(enabled=False)

    outcome = po.apply(again(file), user=admin)

    assert outcome.written == 0
    assert len(outcome.refused) == 4


def test_nobody_translates_pages_they_may_not_edit(bilingual):
    _german, _english, translation = bilingual
    file = po.export([translation])
    entry(file, "Alt und gut.").msgstr = "Old."

    outcome = po.apply(again(file), user=User.objects.create_user("guest"))

    assert (outcome.written, len(outcome.refused)) == (0, 4)


@pytest.mark.parametrize("content", [b"", b"hello", b"\xff\xfe\x00", b"/etc/passwd", b'msgid "x"\nnonsense "y"\n'])
def test_a_file_that_is_none_is_refused(content):
    with pytest.raises(po.NotAPoFile):
        po.parse(content)


def test_files_go_out_and_in_through_the_admin(outdated, admin, client):
    german, _english, translation = outdated
    client.force_login(admin)
    parent = make(ContentPage, german, "Darunter")
    below = submit(parent)
    translate_all(below)
    addresses = {
        "one": reverse("translation_desk:export", args=[translation.pk]),
        "branch": reverse("translation_desk:export-branch", args=[german.pk]),
        "outdated": reverse("translation_desk:export-outdated"),
    }
    files = {name: po.parse(client.get(address).content) for name, address in addresses.items()}
    entry(files["branch"], "Ganz neu hinzugekommen.").msgstr = "Quite new."
    upload = SimpleUploadedFile("branch.po", str(files["branch"]).encode())

    response = client.post(reverse("translation_desk:import"), {"file": upload})

    assert {name: len(file) for name, file in files.items()} == {"one": 6, "branch": 8, "outdated": 2}
    assert response.status_code == 200
    assert state_of(translation).missing == 0


def test_a_wrong_file_is_answered_at_the_form(admin, client):
    client.force_login(admin)

    response = client.post(reverse("translation_desk:import"), {"file": SimpleUploadedFile("x.po", b"hello")})

    assert response.context["form"].errors["file"]


def test_the_whole_start_content_goes_round_without_a_change(demo_site):
    admin = User.objects.filter(is_superuser=True).first() or User.objects.create_superuser("chief")
    before = rows()

    outcome = po.apply(again(po.export(Translation.objects.select_related("source", "target_locale"))), user=admin)

    assert (outcome.written, outcome.refused) == (0, [])
    assert outcome.unchanged == len(before) or outcome.unchanged > 1_000
    assert rows() == before
    assert not any(state_of(each).open for each in Translation.objects.all())
