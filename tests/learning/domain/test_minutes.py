from learning.domain.minutes import Minutes, minutes_for


def test_reading_and_practising_are_counted_apart() -> None:
    minutes = minutes_for(words=260, questions=2, reflections=1)

    assert minutes == Minutes(read=2, practise=6)
    assert minutes.total == 8


def test_a_started_minute_counts() -> None:
    assert minutes_for(words=131, questions=0, reflections=0).read == 2
