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
    dialogue = Thesaurus([Subject((Name("en", "dialogue forum"),))])
    assert list(dialogue.nearest("dialogu")) == ["dialogue"]


def test_a_name_of_three_words_is_known_by_its_initials():
    names = Thesaurus([Subject((Name("de", "Institut Arbeit und Technik"),)), TOPIC])

    assert len(names.subjects_named(("iat",))) == 1
    assert names.subjects_named(("pd",)) == []


def test_what_words_of_grammar_leave_of_a_name_is_understood_but_not_looked_for():
    subject = Subject((Name("en", "having a say"), Name("en", "participation")))
    names = Thesaurus([subject])

    assert names.subjects_named(("say",)) == [subject]
    assert [name.words for name in names.other_names(subject)] == [("participation",)]
