"""What is found, in which language, and what nobody finds."""

import pytest
from django.core.files.base import ContentFile
from django.utils.html import strip_tags
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction

from core.models import TopicName, TopicOnPage
from home.models import GlossaryPage
from search.kinds import Kind
from search.searching import answer
from tests.factories import make, make_content, make_home, make_homes, make_section, make_term, make_topic
from tests.learning.factories import single_choice
from tests.search.asking import text, titles

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("typed", ["Häuser", "Haeuser", "Hauser", "Haus", "HÄUSERN"])
def test_umlauts_and_inflection_do_not_matter(committed, typed):
    with committed():
        make_content(make_home(), "Sanierte Häuser")

    assert titles(typed) == ["Sanierte Häuser"]


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Gewinnung", "Fachkräftegewinnung"),
        ("Strasse", "Neue Straße"),
        ("Berater", "Für Berater*innen"),
        ("Betriebsrat", "Betriebsräte fragen"),
        ("Wie gewinnen wir Fachkräfte?", "Fachkräftegewinnung"),
    ],
)
def test_german_is_understood(committed, typed, title):
    with committed():
        make_content(make_home(), title)

    assert titles(typed) == [title]


@pytest.mark.parametrize(("typed", "title"), [("train", "Training"), ("organization", "Our organisation")])
def test_english_is_understood(committed, typed, title):
    with committed():
        make_content(make_homes()[1], title)

    assert titles(typed, "en") == [title]


def test_the_other_language_is_never_found(committed):
    with committed():
        german, english = make_homes()
        make_content(german, "Telematik auf Deutsch")
        make_content(english, "Telematik in English")

    assert titles("Telematik", "de") == ["Telematik auf Deutsch"]
    assert titles("Telematik", "en") == ["Telematik in English"]


def test_a_german_alias_under_english_is_not_found(committed):
    with committed():
        german, english = make_homes()
        page = make_content(german, "Mitbestimmung")
        page.copy_for_translation(english.locale, copy_parents=True, alias=True)

    assert titles("Mitbestimmung", "en") == []


def test_a_german_legal_term_finds_the_english_page_of_its_glossary_name(committed):
    with committed():
        _german, english = make_homes()
        term = make_term("Betriebsvereinbarung", "de")
        make_term("Works agreement", "en", translation_key=term.translation_key)
        make_content(english, "Your first works agreement")

    assert titles("Betriebsvereinbarungen", "en") == ["Your first works agreement"]


def test_glossary_terms_lead_into_the_glossary(committed):
    with committed():
        make(GlossaryPage, make_home(), "Glossar")
        make_term("Einigungsstelle", definition="Entscheidet bei Streit.")

    assert [result.url for result in answer("Einigungsstelle", "de").results] == ["/de/glossar/#einigungsstelle"]


def test_glossary_terms_are_not_found_while_there_is_no_glossary(committed):
    with committed():
        make_home()
        make_term("Einigungsstelle")

    assert titles("Einigungsstelle") == []


def test_a_term_is_found_while_it_is_live(committed):
    with committed():
        make(GlossaryPage, make_home(), "Glossar")
        term = make_term("Einigungsstelle", live=False)
    assert titles("Einigungsstelle") == []

    with committed():
        term.save_revision().publish()
    assert titles("Einigungsstelle") == ["Einigungsstelle"]

    with committed():
        term.refresh_from_db()
        term.unpublish()
    assert titles("Einigungsstelle") == []


def test_a_page_is_found_by_the_names_of_its_topics(committed):
    with committed():
        topic = make_topic("agv", de="Fahrerloses Transportsystem", en="Automated guided vehicle", synonyms="FTS\nAGV")
        page = make_content(make_home(), "Vorrang im Lager")
        page.topic_items = [TopicOnPage(tag=topic)]
        page.save_revision().publish()

    assert titles("FTS") == titles("Transportsysteme") == ["Vorrang im Lager"]


def test_a_new_name_of_a_topic_counts_at_once(committed):
    with committed():
        topic = make_topic("agv", de="Fahrerloses Transportsystem")
        page = make_content(make_home(), "Vorrang im Lager")
        page.topic_items = [TopicOnPage(tag=topic)]
        page.save_revision().publish()
    assert titles("Routenzug") == []

    with committed():
        name = TopicName.objects.get(topic=topic)
        name.synonyms = "Routenzug"
        name.save()

    assert titles("Routenzug") == ["Vorrang im Lager"]


def test_a_merged_topic_answers_under_both_names(committed):
    with committed():
        old, new = make_topic("amr", de="Mobiler Roboter"), make_topic("agv", de="Fahrerloses Transportsystem")
        page = make_content(make_home(), "Vorrang im Lager")
        page.topic_items = [TopicOnPage(tag=old)]
        page.save_revision().publish()
        old.merged_into = new
        old.save()

    assert titles("Fahrerloses Transportsystem") == titles("Mobiler Roboter") == ["Vorrang im Lager"]


def test_the_text_of_a_page_is_found_and_shown(committed):
    with committed():
        make_content(make_home(), "Seite", body=text("Der Fahrtenschreiber bleibt getrennt."))

    result = answer("Fahrtenschreiber", "de").results[0]

    assert result.text == "Der <mark>Fahrtenschreiber</mark> bleibt getrennt."


def test_what_stands_in_a_snippet_is_escaped(committed):
    with committed():
        make_content(make_home(), "Seite", summary="Tempo <script>alert(1)</script> & Pausen")

    assert answer("Pausen", "de").results[0].text == (
        "Tempo &lt;script&gt;alert(1)&lt;/script&gt; &amp; <mark>Pausen</mark>"
    )


def test_answers_and_feedback_of_questions_are_not_found(committed):
    from learning.models import LessonPage, ModuleIndexPage, ModulePage

    with committed():
        index = make(ModuleIndexPage, make_home(), "Lernen")
        module = make(ModulePage, index, "Modul", objectives=[("objective", "Ziel")])
        make(LessonPage, module, "Lektion", body=[*text("Lehrtext"), single_choice()])

    assert titles("Lehrtext") == ["Lektion"]
    assert titles("Richtige") == titles("nachgedacht") == titles("Gut gedacht") == []


def test_documents_are_found_in_their_language_unless_their_collection_is_private(committed):
    with committed():
        make_homes()
        collection = Collection.get_first_root_node().add_child(name="Intern")
        for title, language in [("Muster Datenlandkarte", "de"), ("Datenlandkarte template", "en")]:
            file = ContentFile(b"x", name="map.txt")
            get_document_model().objects.create(title=title, file=file, language=language, collection=collection)
    assert titles("Datenlandkarte", "de") == ["Muster Datenlandkarte"]
    assert titles("Datenlandkarte", "en") == ["Datenlandkarte template"]

    with committed():
        CollectionViewRestriction.objects.create(
            collection=collection, restriction_type=CollectionViewRestriction.LOGIN
        )

    assert titles("Datenlandkarte", "de") + titles("Datenlandkarte", "en") == []


def test_results_are_counted_and_filtered_by_kind(committed):
    with committed():
        home = make_home()
        make_content(home, "Telematik")
        make_content(make_section(home, "Hinweise"), "Telematik im Lkw")

    found = answer("Telematik", "de", kind=Kind.GUIDANCE)

    assert [strip_tags(result.title) for result in found.results] == ["Telematik im Lkw"]
    assert [(item.kind, item.count, item.is_chosen) for item in found.kinds] == [
        (Kind.GUIDANCE, 1, True),
        (Kind.PAGE, 1, False),
    ]


def test_all_words_come_first_then_the_best_part_of_them(committed):
    with committed():
        home = make_home()
        make_content(home, "Telematik")
        make_content(home, "Fahrzeuge", body=text("Telematik und Pausen"))

    assert titles("Telematik Pausen") == ["Fahrzeuge", "Telematik"]
    assert answer("Telematik Ballett", "de").is_partial
