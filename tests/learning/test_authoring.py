"""What editors and translators are told."""

import pytest
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from learning.blocks import LessonBodyBlock
from learning.blocks.authoring import message_of
from learning.domain.authoring import Rule
from tests.factories import locale
from tests.learning.factories import (
    cloze,
    make_index,
    make_lesson,
    make_module,
    matching,
    multiple_choice,
    number,
    option,
    ordering,
    single_choice,
)

pytestmark = pytest.mark.django_db
BODY = LessonBodyBlock()


def errors_of(made: tuple[str, dict]) -> dict:
    block = BODY.child_blocks[made[0]]
    with pytest.raises(StructBlockValidationError) as caught:
        block.clean(block.normalize(made[1]))
    return caught.value.as_json_data()["blockErrors"]


@pytest.mark.parametrize(
    ("made", "place"),
    [
        (single_choice(options=[option("A"), option("B")]), "options"),
        (multiple_choice(options=[option("A"), option("B")]), "options"),
        (single_choice(options=[option("A", right=True), option("A")]), "options"),
        (ordering(items=["A", "a"]), "items"),
        (matching(pairs=[{"left": "A", "right": "x"}]), "pairs"),
        (number(tolerance=-1), "tolerance"),
        (cloze(text="Ohne Lücke"), "gaps"),
        (cloze(text="{{1}} {{2}} {{3}}"), "text"),
    ],
)
def test_each_error_is_shown_where_it_lies(made, place):
    assert list(errors_of(made)) == [place]


def test_two_equal_answers_are_named_at_the_second_one():
    errors = errors_of(single_choice(options=[option("A", right=True), option("a"), option("B")]))

    assert list(errors["options"]["blockErrors"]) == [1]
    assert "a" in errors["options"]["blockErrors"][1]["messages"][0]


def test_a_draft_may_be_unfinished():
    value = BODY.normalize([single_choice(options=[option("A"), option("B")])])

    assert BODY.clean_deferred(value)


def test_missing_feedback_is_a_word_of_advice_and_no_error():
    options = [option("Ja", right=True) | {"feedback": ""}, option("Nein")]
    lesson = make_lesson(make_module(make_index()), body=[single_choice(options=options)])

    assert [problem.rule for problem in lesson.problems()] == [Rule.FEEDBACK]
    assert "Ja" in message_of(lesson.problems()[0])
    assert lesson.live


def translated(lesson, german: str, english: str) -> StringTranslation:
    source, _created = TranslationSource.get_or_create_from_instance(lesson)
    Translation.objects.create(source=source, target_locale=locale("en"))
    segment = StringSegment.objects.get(source=source, string__data=german)
    return StringTranslation.objects.create(
        translation_of=segment.string, context=segment.context, locale=locale("en"), data=english
    )


@pytest.mark.parametrize(
    ("english", "has_error"),
    [
        ("Section {{2}} is about the {{1}} assessment.", False),
        ("Section {{2}} is about assessment.", True),
        ("Section {{2}} is about the {{1}} assessment {{3}}.", True),
    ],
)
def test_a_translator_who_loses_a_gap_is_told_at_the_string(english, has_error):
    lesson = make_lesson(make_module(make_index()), body=[cloze()])

    saved = translated(lesson, cloze()[1]["text"], english)

    assert saved.has_error is has_error
    assert ("{{1}}" in saved.field_error) is has_error
