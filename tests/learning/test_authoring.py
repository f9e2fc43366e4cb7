"""What editors and translators are told."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from learning.blocks import LessonBodyBlock, steps_in
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


def as_posted(lesson, prompts: list[str]) -> dict:
    """What the page editor sends: one single choice per prompt, each with two right answers."""
    answer = {"text": "Ja", "is_correct": "on", "feedback": "Weil."}
    answers = streamfield([("item", answer), ("item", answer | {"text": "Nein"})])
    questions = [("single_choice", {"prompt": prompt, "hint": "", "options": answers}) for prompt in prompts]
    fields = {"title": lesson.title, "slug": lesson.slug, "body": streamfield(questions), "sources": streamfield([])}
    rest = {"placement": "none", "summary": "", "topic_items": inline_formset([]), "comments": inline_formset([])}
    return nested_form_data(fields | rest)


def test_a_draft_of_a_live_lesson_may_be_unfinished_too(admin_client):
    lesson = make_lesson(make_module(make_index()))
    address = reverse("wagtailadmin_pages:edit", args=[lesson.pk])

    admin_client.post(address, as_posted(lesson, ["Noch nicht fertig?"]))

    lesson.refresh_from_db()
    draft = lesson.get_latest_revision_as_object()
    assert [step.value["prompt"] for step in steps_in(draft.body)] == ["Noch nicht fertig?"]
    assert [step.value["prompt"] for step in steps_in(lesson.body)] == ["Was stimmt?"]
    assert [problem.rule for problem in draft.problems()] == [Rule.ONE_RIGHT_OPTION]


def test_an_unfinished_question_cannot_be_published_and_says_why_at_the_question(admin_client):
    lesson = make_lesson(make_module(make_index()))
    address = reverse("wagtailadmin_pages:edit", args=[lesson.pk])

    response = admin_client.post(address, as_posted(lesson, ["Fertig?"]) | {"action-publish": "1"})

    lesson.refresh_from_db()
    errors = response.context["form"].errors.as_data()["body"][0].as_json_data()
    assert list(errors["blockErrors"][0]["blockErrors"]) == ["options"]
    assert [step.value["prompt"] for step in steps_in(lesson.body)] == ["Was stimmt?"]


def english_of(lesson):
    """A draft of the lesson in English, with every string translated by its own words."""
    for page in (*lesson.get_ancestors().filter(depth__gt=1).specific(), lesson):
        source, _created = TranslationSource.update_or_create_from_instance(page)
        translation = Translation.objects.create(source=source, target_locale=locale("en"))
        for segment in StringSegment.objects.filter(source=source):
            StringTranslation.objects.create(
                translation_of=segment.string,
                context=segment.context,
                locale=locale("en"),
                data=f"{segment.string.data} (en)",
            )
        translation.save_target(publish=page != lesson)
    return translation


def test_a_translation_with_two_equal_answers_is_not_published(django_capture_on_commit_callbacks):
    lesson = make_lesson(make_module(make_index()), body=[single_choice()])
    with django_capture_on_commit_callbacks(execute=True):
        translation = english_of(lesson)
    english = translation.get_target_instance()
    StringTranslation.objects.filter(data__startswith="Falsche Antwort").update(data="Richtige Antwort (en)")

    with django_capture_on_commit_callbacks(execute=True), pytest.raises(ValidationError, match="Richtige Antwort"):
        translation.save_target(publish=True)

    english.refresh_from_db()
    assert not english.live
