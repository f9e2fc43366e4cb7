"""What is found, in which language, and what nobody finds."""

from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone
from django.utils.html import strip_tags
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from core.models import TopicName, TopicOnPage
from home.models import GlossaryPage
from search.kinds import Kind
from search.searching import answer
from tests.factories import make, make_content, make_home, make_homes, make_section, make_term, make_topic
from tests.learning.factories import single_choice
from tests.stories.factories import agree, make_indexes, make_pair

pytestmark = pytest.mark.django_db


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """The index follows after commit."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def titles(text: str, language: str = "de", **options) -> list[str]:
    return [strip_tags(result.title) for result in answer(text, language, **options).results]


def text(words: str) -> list[tuple[str, str]]:
    return [("text", f"<p>{words}</p>")]


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


def test_unpublished_and_deleted_pages_are_gone(committed):
    with committed():
        home = make_home()
        first, second = make_content(home, "Telematik eins"), make_content(home, "Telematik zwei")
    assert titles("Telematik") == ["Telematik eins", "Telematik zwei"]

    with committed():
        first.unpublish()
        second.delete()

    assert titles("Telematik") == []


def test_a_draft_is_not_found_before_it_is_published(committed):
    with committed():
        page = make_content(make_home(), "Telematik")
        page.title = "Sommerfest"
        page.save_revision()

    assert titles("Sommerfest") == []
    assert titles("Telematik") == ["Telematik"]


def test_a_page_becomes_private_with_everything_below_it_and_public_again(committed):
    with committed():
        section = make_section(make_home(), "Intern")
        make_content(section, "Telematik")
    restriction = PageViewRestriction(page=section, restriction_type=PageViewRestriction.LOGIN)

    with committed():
        restriction.save()
    assert titles("Telematik") == []

    with committed():
        restriction.delete()
    assert titles("Telematik") == ["Telematik"]


def test_a_moved_or_renamed_page_is_found_at_its_new_address(committed):
    with committed():
        home = make_home()
        section = make_section(home, "Neu")
        page = make_content(home, "Telematik")

    with committed():
        page.move(section, pos="last-child")
        page.refresh_from_db()
        page.slug = "ortung"
        page.save_revision().publish()

    assert [result.url for result in answer("Telematik", "de").results] == ["/de/neu/ortung/"]


def test_a_page_moved_into_a_private_section_is_gone_and_comes_back_with_the_move_out(committed):
    with committed():
        home = make_home()
        section = make_section(home, "Intern")
        PageViewRestriction.objects.create(page=section, restriction_type=PageViewRestriction.LOGIN)
        page = make_content(home, "Telematik")

    with committed():
        page.move(section, pos="last-child")
    assert (titles("Telematik"), answer("Telematik", "de").count) == ([], 0)

    page.refresh_from_db()
    with committed():
        page.move(home, pos="last-child")
    assert titles("Telematik") == ["Telematik"]


def test_a_copied_page_is_found_once_it_is_published(committed):
    with committed():
        page = make_content(make_home(), "Telematik")
    with committed():
        copy = page.copy(update_attrs={"slug": "kopie", "title": "Telematik kopiert"}, keep_live=False)
    assert titles("Telematik") == ["Telematik"]

    with committed():
        copy.save_revision().publish()

    assert titles("Telematik") == ["Telematik", "Telematik kopiert"]


def test_a_story_is_found_as_soon_as_its_company_agrees(committed):
    with committed():
        german, _english = make_pair(make_indexes(), evidence="documented")
    assert titles("Voice", "de") + titles("Voice", "en") == []

    with committed():
        agree(german)

    assert titles("Voice", "de") + titles("Voice", "en") == ["Pick-by-Voice", "Pick by voice"]


def test_a_consent_that_runs_out_overnight_takes_its_story_along_uncounted(committed, client):
    with committed():
        german, _english = make_pair(make_indexes(), evidence="documented")
        consent = agree(german)
    yesterday = timezone.localdate() - timedelta(days=1)
    client.get("/de/suche/vorschlaege/", {"q": "Voice"})

    type(consent).objects.update(valid_until=yesterday, given_on=yesterday)

    found = answer("Voice", "de")
    assert (found.results, found.count, found.total, found.kinds) == ([], 0, 0, [])


def test_suggestions_forget_a_withdrawn_story_at_once(committed, client):
    with committed():
        german, _english = make_pair(make_indexes(), evidence="documented")
        consent = agree(german)
    suggested = client.get("/de/suche/vorschlaege/", {"q": "Voice"}).json()["suggestions"]
    assert [item["text"] for item in suggested] == ["Pick-by-Voice"]

    with committed():
        consent.withdrawn_on = timezone.localdate()
        consent.save()

    assert client.get("/de/suche/vorschlaege/", {"q": "Voice"}).json() == {"suggestions": []}


def test_a_story_whose_consent_is_withdrawn_is_gone_from_both_languages(committed):
    with committed():
        german, english = make_pair(make_indexes(), evidence="documented")
        consent = agree(german)
        german.save_revision().publish()
        english.save_revision().publish()
    assert titles("Voice", "de") + titles("Voice", "en") == ["Pick-by-Voice", "Pick by voice"]

    consent.withdrawn_on = timezone.localdate() - timedelta(days=1)
    consent.save()

    assert titles("Voice", "de") + titles("Voice", "en") == []


def test_the_mark_of_a_story_stands_with_its_result(committed):
    with committed():
        make_pair(make_indexes(), evidence="illustrative")

    assert answer("Voice", "en").results[0].label == "Illustrative story"


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
