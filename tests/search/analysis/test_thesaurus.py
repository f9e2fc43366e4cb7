from search.analysis.thesaurus import Name, Subject, Thesaurus, both_names

TOPIC = Subject((Name("de", "Personal und Datenschutz"), Name("en", "HR and data protection")), words=("topic:1",))


def test_a_name_with_its_abbreviation_is_two_names():
    assert both_names("Fahrerloses Transportsystem (FTS)") == ["Fahrerloses Transportsystem", "FTS"]
    assert both_names("Industrie und Produktion") == ["Industrie und Produktion"]


def test_each_side_of_an_and_is_what_the_subject_is_about():
    names = Thesaurus([TOPIC])

    assert names.index_words_with("datenschutz", "de") == {"topic:1": 1}
    assert names.index_words_with("protection", "en") == {"topic:1": 0.5}
    assert names.index_words_with("sommerfest", "de") == {}


def test_a_subject_is_found_by_its_whole_name_in_any_language():
    names = Thesaurus([TOPIC])

    assert names.subjects_named(("personal", "datenschutz")) == names.subjects_named(("hr", "data", "protection"))
    assert names.subjects_named(("datenschutz",)) == []


def test_a_slip_in_a_name_of_any_language_is_put_right():
    assert list(Thesaurus([TOPIC]).nearest("datenschuz")) == ["datenschutz"]
