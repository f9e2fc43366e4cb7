from tests.search.analysis.words import lexicon


def test_an_umlaut_may_be_written_in_three_ways():
    words = lexicon("Häuser")

    assert [words.forms(typed) for typed in ("häuser", "haeuser", "hauser", "haus")] == [["häuser"]] * 4


def test_a_head_finds_its_compound_even_when_the_rest_is_unknown_here():
    assert "fachkräftegewinnung" in lexicon("Fachkräftegewinnung").compounds_with("gewinnung")


def test_a_modifier_finds_its_compound():
    assert "assistenzsystem" in lexicon("Assistenzsystem System").compounds_with("assistenz")


def test_the_head_of_a_compound_is_closer_than_its_modifier():
    words = lexicon("Dienstplan Dienst Plan")

    assert words.compounds_with("plan")["dienstplan"] > words.compounds_with("dienst")["dienstplan"]


def test_letters_that_only_happen_to_stand_in_a_word_are_no_part_of_it():
    words = lexicon("Beratung Betriebsrat Betrieb Einführung Grundlage")

    assert words.compounds_with("rat") == {"betriebsrat": 0.6}
    assert words.compounds_with("führung") == {}
    assert words.compounds_with("lager") == {}


def test_a_compound_is_known_by_its_parts():
    assert lexicon("Sicherung Fachkräfte").parts_of("fachkräftesicherung") == ["fachkräfte", "sicherung"]


def test_the_likeliest_word_is_one_slip_away():
    assert list(lexicon("Betriebsrat Betriebe Bericht").nearest("betribsrat")) == ["betriebsrat"]


def test_what_looks_like_an_umlaut_may_be_a_slip():
    assert list(lexicon("Methode").nearest("methoe")) == ["methode"]


def test_short_words_and_numbers_are_never_guessed():
    words = lexicon("Lohnt 1234")

    assert words.nearest("lohn") == {}
    assert words.nearest("1235") == {}
