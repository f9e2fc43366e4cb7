from search.analysis.question import understand
from search.analysis.ranking import postings_of, rank
from search.analysis.weights import weigh
from tests.search.analysis.words import lexicon, thesaurus

WORDS = lexicon("Datenschutz im Betrieb Betriebsrat Sommerfest Einladung")


def found(text: str, *entries: dict[str, str]) -> list[tuple[int, bool]]:
    rows = [
        (number, word, frequency)
        for number, fields in enumerate(entries)
        for word, frequency in weigh(fields, {}, "de").frequencies.items()
    ]
    hits = rank(understand(text, WORDS, thesaurus()), postings_of(rows), total=100)
    return [(hit.entry, hit.answers_all) for hit in hits]


def test_a_word_in_the_title_says_more_than_in_the_text():
    in_text, in_title = {"title": "Sommerfest", "body": "Betriebsrat"}, {"title": "Betriebsrat", "body": "Sommerfest"}

    assert found("Betriebsrat", in_text, in_title) == [(1, True), (0, True)]


def test_all_words_come_before_some():
    some, both = {"title": "Datenschutz"}, {"title": "Einladung", "body": "Datenschutz Betriebsrat"}

    assert found("Datenschutz Betriebsrat", some, both) == [(1, True), (0, False)]


def test_an_unknown_word_leaves_the_best_part_of_the_question():
    assert found("Datenschutz Xylophonkonzert", {"title": "Datenschutz"}) == [(0, False)]


def test_ten_forms_of_one_word_count_as_one_word():
    twice = {"title": "Einladung", "body": "Betriebsrat Betriebsrats"}

    once = {"title": "Betriebsrat", "body": ""}

    assert [entry for entry, _all in found("Betriebsrat", twice, once)] == [1, 0]


def test_nothing_asked_finds_nothing():
    assert found("der die das", {"title": "Betriebsrat"}) == []


def test_what_is_about_three_things_is_less_about_each():
    assert weigh({}, {"topic:1": 1, "topic:2": 0.5}, "de").frequencies == {"topic:1": 5, "topic:2": 2.5}
