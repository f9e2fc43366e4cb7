"""The interface speaks German and English completely, in people's words and with the right signs."""

import re
from collections import Counter
from html.parser import HTMLParser
from itertools import product

import polib
import pytest
from django.conf import settings
from django.test import RequestFactory
from django.utils.translation import gettext, ngettext, override
from django.utils.translation.trans_real import translation

from core.admin_scripts import ScriptWords

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%%n|%[sd]|\{[\w.]*\}|<(?:int|str|slug):\w+>")
MACHINE_WORDS = re.compile(r"\b(slugs?|alias\w*|locales?|snippets?|schnipsel\w*|segment\w*)\b", re.IGNORECASE)
CODE = re.compile(r"<[^>]*>|\{[^}]*\}|%\(\w+\)[sd]")


class Tags(HTMLParser):
    def __init__(self, text: str):
        super().__init__()
        self.found = Counter()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.found[tag, tuple(attributes)] += 1

    def handle_endtag(self, tag):
        self.found["/" + tag] += 1


def catalogues(language: str):
    folder = settings.LOCALE_PATHS[0] / language / "LC_MESSAGES"
    return [polib.pofile(str(folder / f"{domain}.po")) for domain in ("django", "djangojs")]


def pairs(language: str):
    """What the source says and what the catalogue makes of it, each plural form against the form it belongs to."""
    for entry in (entry for catalogue in catalogues(language) for entry in catalogue):
        if entry.msgid_plural:
            yield entry.msgid, entry.msgid_plural, entry.msgstr_plural.get(0, "")
            yield entry.msgid_plural, entry.msgid_plural, entry.msgstr_plural.get(1, "")
        else:
            yield entry.msgid, entry.msgid, entry.msgstr


def translated(language: str):
    return [(sources, text) for *sources, text in pairs(language) if text]


LANGUAGES = pytest.mark.parametrize("language", ["de", "en"])


def test_every_text_has_its_german():
    assert [source for source, _, text in pairs("de") if not text] == []


@LANGUAGES
def test_nothing_is_guessed(language):
    assert [entry.msgid for catalogue in catalogues(language) for entry in catalogue.fuzzy_entries()] == []


@LANGUAGES
def test_placeholders_stay(language):
    def placeholders(text):
        # Wagtail hands over a model's name in lower case, which is no German noun.
        return set(PLACEHOLDER.findall(text)) - {"%(model_name)s"}

    # A singular may leave out the number: “one story”.
    wrong = [text for sources, text in translated(language) if placeholders(text) not in map(placeholders, sources)]

    assert wrong == []


@LANGUAGES
def test_tags_stay(language):
    wrong = [
        text for sources, text in translated(language) if Tags(text).found not in [Tags(s).found for s in sources]
    ]

    assert wrong == []


@LANGUAGES
def test_spaces_at_the_ends_stay(language):
    """Templates and scripts put something behind them."""
    wrong = [
        text
        for (source, _), text in translated(language)
        if (source[0].isspace(), source[-1].isspace()) != (text[0].isspace(), text[-1].isspace())
    ]

    assert wrong == []


@pytest.mark.parametrize(("language", "foreign"), [("de", "”\"'’‘"), ("en", "„\"'")])
def test_quotation_marks_follow_the_language(language, foreign):
    shown = translated(language) + ([] if language == "de" else [([s], s) for s, _, text in pairs("en") if not text])

    assert [text for _, text in shown if set(foreign) & set(CODE.sub("", text))] == []


def test_german_writes_umlauts_except_in_addresses():
    ascii_umlauts = re.compile(r"\b(fuer|ueber|koennen|muessen|pruefen|zurueck|geraet\w*|aender\w*)\b", re.IGNORECASE)

    wrong = [text for _, text in translated("de") if ascii_umlauts.search(text) and not text.endswith("/")]

    assert wrong == []


def everything_the_admin_says(language: str) -> set[str]:
    """All texts of Django, Wagtail, its extensions and ours for which there is any German."""
    with override(language):
        known = set(translation("de")._catalog.keys()) - {""}
        single = {gettext(key) for key in known if isinstance(key, str) and "\x04" not in key}
        return single | {ngettext(key[0], "", 1 + key[1]) for key in known if isinstance(key, tuple)}


@LANGUAGES
def test_the_admin_speaks_the_words_of_people(language):
    wrong = [text for text in everything_the_admin_says(language) if MACHINE_WORDS.search(CODE.sub("", text))]

    assert wrong == []


def test_an_automatic_list_is_not_called_like_a_folder_of_media():
    with override("de"):
        assert gettext("Automatic list") == "Automatische Liste"
        assert gettext("Collection") == "Sammlung"


def test_english_never_falls_back_to_german():
    """German is the default language, and most English texts stand in the source and not in the catalogue."""
    german = {text for _, text in translated("de") if set(text) & set("äöüß„")}

    with override("en"):
        shown = {gettext(source) for source, _, _ in pairs("en")}
        counted = {ngettext(source, plural, 2) for source, plural, _ in pairs("en")}

    assert (shown | counted) & german == set()


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", ["In Spiegelseite umwandeln", "Textstellen"]), ("en", ["Convert to mirror page", "passages translated"])],
)
def test_scripts_of_the_translation_editor_say_our_words(language, words):
    with override(language):
        script = ScriptWords.as_view()(RequestFactory().get("/")).content.decode()

    assert [word for word in words if word not in script] == []


def test_the_admin_hands_out_our_words_for_scripts(admin_client):
    from django.urls import reverse

    script = admin_client.get(reverse("wagtail_localize:javascript_catalog")).content.decode()

    assert ("Spiegelseite" in script) or ("mirror page" in script)


def test_addresses_are_translated():
    from django.urls import reverse

    found = []
    for language, name in product(["de", "en"], ["overview", "devices", "privacy"]):
        with override(language):
            found.append(reverse(f"learning:{name}"))

    assert found == [
        "/de/mein-lernen/",
        "/de/mein-lernen/geraete/",
        "/de/mein-lernen/datenschutz/",
        "/en/my-learning/",
        "/en/my-learning/devices/",
        "/en/my-learning/privacy/",
    ]


@pytest.mark.parametrize(
    ("language", "words"), [("de", ["Ja", "Nein", "unbekannt"]), ("en", ["Yes", "No", "unknown"])]
)
def test_signs_in_tables_are_read_out_in_the_language_of_the_editor(language, words):
    from django.template.loader import render_to_string

    with override(language):
        cells = [
            render_to_string("wagtailadmin/tables/boolean_cell.html", {"value": value})
            for value in (True, False, None)
        ]

    assert [word in cell for word, cell in zip(words, cells, strict=True)] == [True, True, True]
