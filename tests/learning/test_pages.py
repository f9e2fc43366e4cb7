"""Module overview, module and lesson: what they cost and what they say."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Page, PageViewRestriction

from core.models import TopicOnPage
from learning.domain.authoring import Rule
from learning.models import LessonPage, ModuleIndexPage
from tests.factories import make, make_homes, make_topic
from tests.learning.factories import (
    SAME_ORIGIN,
    answer_url,
    learner_on,
    make_index,
    make_lesson,
    make_module,
    option,
    reflection,
    right_option,
    single_choice,
    step_of,
    task,
    text,
)

pytestmark = pytest.mark.django_db


def with_lessons(index, number: int) -> None:
    for place in range(number):
        make_lesson(make_module(index, f"Modul {place}"))


@pytest.mark.parametrize("number", [5, 50])
def test_the_overview_costs_the_same_for_few_and_many_modules(client, django_assert_num_queries, number):
    index = make_index()
    with_lessons(index, number)
    client.get(index.url)

    with django_assert_num_queries(10):
        client.get(index.url)


def test_the_overview_is_narrowed_by_its_address(client):
    index = make_index()
    first, second = make_module(index, "Für Anfang"), make_module(index, "Für Mitbestimmung", level="expert")
    works_council = make_topic("works-council", "target-group", de="Betriebsräte")
    TopicOnPage.objects.create(tag=works_council, content_object=Page.objects.get(pk=second.pk))

    by_group = client.get(index.url, {"group": works_council.slug}).context["catalogue"]
    by_both = client.get(index.url, {"group": works_council.slug, "level": "basic"})

    assert [entry.page for entry in by_group.entries] == [second]
    assert by_both.context["catalogue"].entries == []
    assert "No module fits this choice" in by_both.text or "Kein Modul" in by_both.text
    assert first.title in client.get(index.url).text


def test_a_lesson_with_ten_questions_costs_few_queries(client, django_assert_num_queries):
    lesson = make_lesson(make_module(make_index()), body=[single_choice() for _ in range(10)])
    learner_on(client)
    client.get(lesson.url)

    with django_assert_num_queries(13):
        client.get(lesson.url)


def test_minutes_follow_from_the_content():
    lesson = make_lesson(
        make_module(make_index()), body=[text("wort " * 131), single_choice(), reflection(), ("task", task()[1])]
    )

    assert (lesson.read_minutes, lesson.practise_minutes) == (2, 50)


def test_a_lesson_is_described_by_its_first_words_unless_somebody_wrote_better_ones(client):
    long = "Wer fragt, &amp; wer entscheidet? " * 20
    body = [single_choice(), text(f"<b>Erst</b> {long}"), text("Zweites")]
    lesson = make_lesson(make_module(make_index()), body=body)

    description = lesson.description
    page = client.get(lesson.url).text
    lesson.search_description = "Worum es geht."

    assert description.startswith("Erst Wer fragt, & wer entscheidet?")
    assert 100 < len(description) <= 155
    assert '<meta name="description" content="Erst Wer fragt, &amp; wer' in page
    assert lesson.description == "Worum es geht."


def test_the_overview_and_the_module_lead_back_to_where_one_stopped(client):
    index = make_index()
    module = make_module(index)
    first, second = make_lesson(module), make_lesson(module, "Zweite Lektion", body=[])
    learner_on(client)
    question = step_of(first, "single_choice")
    client.post(answer_url(first, question), {"choice": right_option(question)}, **SAME_ORIGIN)
    client.post(reverse("learning:read", args=[first.pk]), **SAME_ORIGIN)

    assert client.get(index.url).context["continuing"].next_lesson.url == second.url
    assert client.get(module.url).context["progress"].percent == 66


def test_progress_belongs_to_the_step_and_not_to_the_language(client):
    german_home, english_home = make_homes()
    german_index = make(ModuleIndexPage, german_home, "Lernen")
    english_index = make(ModuleIndexPage, english_home, "Learning", translation_key=german_index.translation_key)
    german_module = make_module(german_index)
    english_module = make_module(english_index, translation_key=german_module.translation_key)
    german = make_lesson(german_module)
    english = LessonPage(
        title="First lesson",
        locale=english_module.locale,
        translation_key=german.translation_key,
        body=german.body,
    )
    english_module.add_child(instance=english)
    english.save_revision().publish()
    learner_on(client)
    question = step_of(german, "single_choice")

    client.post(answer_url(german, question), {"choice": right_option(question)}, **SAME_ORIGIN)

    page = client.get(LessonPage.objects.get(pk=english.pk).url)
    assert page.context["progress"].done == 1
    assert f'value="{right_option(question)}" checked' in page.text


def test_a_changed_question_says_so_and_keeps_the_result(client):
    lesson = make_lesson(make_module(make_index()))
    learner_on(client)
    question = step_of(lesson, "single_choice")
    client.post(answer_url(lesson, question), {"choice": right_option(question)}, **SAME_ORIGIN)
    for place, value in enumerate(question.value["options"]):
        value["is_correct"] = place == 1
    lesson.save_revision().publish()

    page = client.get(lesson.url)

    assert "question__changed" in page.text
    assert page.context["progress"].done == 1


def test_a_lesson_behind_a_password_is_named_nowhere_and_its_module_goes_on_without_it(
    client, django_capture_on_commit_callbacks
):
    module = make_module(make_index())
    make_lesson(module)
    hidden = make_lesson(module, "Nur für Angemeldete")
    learner_on(client)
    addresses = [module.url, module.get_children().first().url]
    addresses += [reverse(f"learning:{name}", args=[module.pk]) for name in ("amb", "workbook")]

    before = [hidden.title in client.get(address).text for address in addresses]
    with django_capture_on_commit_callbacks(execute=True):
        PageViewRestriction.objects.create(page=hidden, restriction_type="password", password="geheim")
    after = [hidden.title in client.get(address).text for address in addresses]

    assert (before, after) == ([True] * 4, [False] * 4)


@pytest.mark.parametrize("name", ["workbook", "confirmation", "amb"])
def test_nothing_is_made_from_a_module_behind_a_password(client, name, django_capture_on_commit_callbacks):
    module = make_module(make_index(), task=[task()])
    make_lesson(module)
    learner_on(client)
    with django_capture_on_commit_callbacks(execute=True):
        PageViewRestriction.objects.create(page=module, restriction_type="password", password="geheim")

    response = client.get(reverse(f"learning:{name}", args=[module.pk]))

    assert response.status_code == 404
    assert module.title not in client.get(reverse("learning:overview")).text


def test_a_published_lesson_must_obey_the_authoring_rules_and_a_draft_need_not():
    broken = single_choice(options=[option("A", right=True), option("B", right=True)])
    module = make_module(make_index())
    draft = LessonPage(title="Entwurf", locale=module.locale, live=False, body=[broken])
    module.add_child(instance=draft)

    with pytest.raises(ValidationError):
        draft.save_revision().publish()
    assert [problem.rule for problem in draft.problems()] == [Rule.ONE_RIGHT_OPTION]


def test_a_module_needs_an_objective():
    with pytest.raises(ValidationError):
        make_module(make_index(), objectives=[])
