"""Answering: with and without being remembered, whatever is sent."""

import re

import pytest
from django.urls import reverse
from django.utils.translation import gettext, override

from learning.domain.progress import StepState
from learning.identity import COOKIE
from learning.models import Learner, StepRecord
from tests.learning.factories import (
    SAME_ORIGIN,
    answer_url,
    checklist,
    learner_on,
    make_index,
    make_lesson,
    make_module,
    ordering,
    reflection,
    right_option,
    single_choice,
    step_of,
    task,
    true_false,
    wrong_option,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def lesson():
    return make_lesson(make_module(make_index()), body=[single_choice(), ordering(), reflection()])


@pytest.fixture
def question(lesson):
    return step_of(lesson, "single_choice")


def test_an_answer_of_a_stranger_comes_back_with_feedback_and_nothing_is_stored(client, lesson, question):
    response = client.post(answer_url(lesson, question), {"choice": right_option(question)}, **SAME_ORIGIN)

    assert response.status_code == 200
    assert "Gut gedacht." in response.text
    assert "memory-choice" in response.text
    assert not response.cookies
    assert Learner.objects.count() == 0


def test_the_choice_to_remember_stores_the_answer_and_sets_one_cookie(client, lesson, question):
    answer = {"choice": right_option(question), "memory": "device"}

    response = client.post(answer_url(lesson, question), answer, **SAME_ORIGIN)

    cookie = response.cookies[COOKIE]
    assert response.status_code == 303
    assert response["Location"] == f"{lesson.url}#step-{question.id}"
    assert list(response.cookies) == [COOKIE]
    assert (cookie["httponly"], cookie["samesite"], cookie["max-age"]) == (True, "Lax", 400 * 24 * 3600)
    assert [record.state for record in StepRecord.objects.all()] == [StepState.DONE]


def test_until_i_close_sets_a_cookie_that_ends_with_the_browser(client, lesson, question):
    answer = {"choice": right_option(question), "memory": "session"}

    response = client.post(answer_url(lesson, question), answer, **SAME_ORIGIN)

    assert response.cookies[COOKIE]["max-age"] == ""
    assert Learner.objects.get().lasts == Learner.Lasts.SESSION


def test_do_not_remember_is_not_asked_again_on_the_same_page(client, lesson, question):
    answer = {"choice": wrong_option(question), "memory": "none"}

    response = client.post(answer_url(lesson, question), answer, **SAME_ORIGIN)

    assert "memory-choice" not in response.text
    assert '<input type="hidden" name="memory" value="none">' in response.text
    assert Learner.objects.count() == 0


def test_a_remembered_answer_is_shown_when_the_learner_comes_back(client, lesson, question):
    learner_on(client)
    client.post(answer_url(lesson, question), {"choice": wrong_option(question)}, **SAME_ORIGIN)

    response = client.get(lesson.url)

    assert "Zu Falsche Antwort." in response.text
    assert "Gut gedacht." not in response.text
    assert response["Cache-Control"] == "private, no-store"


def test_a_better_answer_improves_the_record_and_a_worse_one_does_not(client, lesson, question):
    learner_on(client)

    for choose in (wrong_option, right_option, wrong_option):
        client.post(answer_url(lesson, question), {"choice": choose(question)}, **SAME_ORIGIN)

    record = StepRecord.objects.get()
    assert (record.state, record.points, record.maximum) == (StepState.DONE, 1, 1)


def test_the_solution_counts_as_done_without_points(client, lesson, question):
    learner_on(client)

    client.post(answer_url(lesson, question), {"action": "solution"}, **SAME_ORIGIN)

    record = StepRecord.objects.get()
    assert (record.state, record.points, record.maximum) == (StepState.SHOWN, 0, 1)


def test_who_has_seen_the_solution_may_answer_again_before_choosing_to_be_remembered(client, lesson, question):
    shown = client.post(answer_url(lesson, question), {"action": "solution"}, **SAME_ORIGIN)
    again = dict(re.findall(r'<input type="hidden" name="(again)" value="(\w+)">', shown.text))

    answered = client.post(answer_url(lesson, question), again | {"choice": wrong_option(question)}, **SAME_ORIGIN)
    client.post(answer_url(lesson, question), again | {"memory": "device"}, **SAME_ORIGIN)

    assert again == {"again": "solution"}
    assert "question__result--wrong" in answered.text
    assert [record.state for record in StepRecord.objects.all()] == [StepState.SHOWN]


def test_an_empty_answer_is_asked_for_kindly_and_not_stored(client, lesson, question):
    learner_on(client)

    response = client.post(answer_url(lesson, question), {}, **SAME_ORIGIN)

    assert 'role="alert"' in response.text
    assert StepRecord.objects.count() == 0


def test_a_text_that_is_too_long_is_not_stored_and_not_lost(client, lesson):
    learner_on(client)
    step = step_of(lesson, "reflection")

    response = client.post(answer_url(lesson, step), {"text": "wort " * 1_001}, **SAME_ORIGIN)

    assert "wort wort wort" in response.text
    assert StepRecord.objects.count() == 0


def test_a_text_beyond_all_measure_is_refused_with_a_word_about_its_length(client, lesson):
    response = client.post(answer_url(lesson, step_of(lesson, "reflection")), {"text": "x" * 3_000_000}, **SAME_ORIGIN)

    assert response.status_code == 400
    assert "sehr langen Text" in response.text


def test_an_answer_to_an_older_version_is_not_scored_and_shown_with_the_present_one(client, lesson, question):
    learner_on(client)
    answer = {"choice": right_option(question), "version": "0123456789abcdef"}

    response = client.post(answer_url(lesson, question), answer, **SAME_ORIGIN)

    assert 'role="alert"' in response.text
    assert f'value="{right_option(question)}" checked' in response.text
    assert "Gut gedacht." not in response.text
    assert StepRecord.objects.count() == 0


def test_an_answer_to_a_step_that_is_gone_gets_the_present_lesson_and_its_text_back(client, lesson):
    url = answer_url(lesson, step_of(lesson, "reflection")).replace(step_of(lesson, "reflection").id, "gone")

    response = client.post(url, {"text": "Mein langer Gedanke"}, **SAME_ORIGIN)

    assert response.status_code == 409
    assert "Mein langer Gedanke" in response.text
    assert "Was stimmt?" in response.text


def test_a_post_from_another_site_is_refused(client, lesson, question):
    response = client.post(
        answer_url(lesson, question), {"choice": right_option(question)}, HTTP_SEC_FETCH_SITE="cross-site"
    )

    assert response.status_code == 403


def test_an_unknown_token_never_creates_a_learner(client, lesson, question):
    client.cookies[COOKIE] = "ab" * 16

    page = client.get(lesson.url)
    client.post(answer_url(lesson, question), {"choice": right_option(question)}, **SAME_ORIGIN)

    assert page.cookies[COOKIE].value == ""
    assert Learner.objects.count() == 0


def test_what_is_asked_as_a_fragment_comes_as_the_step_and_the_outline_alone(client, lesson, question):
    learner_on(client)

    response = client.post(
        answer_url(lesson, question), {"choice": right_option(question)}, HTTP_X_FRAGMENT="step", **SAME_ORIGIN
    )

    assert response.status_code == 200
    assert "<html" not in response.text
    assert f'id="step-{question.id}"' in response.text
    assert 'id="outline"' in response.text
    assert "Gut gedacht." in response.text


def test_reading_to_the_end_leads_on_and_finishes_the_module(client, lesson):
    second = make_lesson(lesson.get_parent().specific, "Zweite Lektion", body=[])
    identity = learner_on(client)

    onward = client.post(reverse("learning:read", args=[lesson.pk]), **SAME_ORIGIN)
    client.post(answer_url(lesson, step_of(lesson, "single_choice")), {"action": "solution"}, **SAME_ORIGIN)
    client.post(answer_url(lesson, step_of(lesson, "ordering")), {"action": "solution"}, **SAME_ORIGIN)
    end = client.post(reverse("learning:read", args=[second.pk]), **SAME_ORIGIN)

    assert onward["Location"] == second.url
    assert end["Location"] == f"{lesson.get_parent().url}#progress"
    assert identity.learner.completions.count() == 1


def test_who_chooses_to_be_remembered_in_place_gets_the_end_of_the_lesson_for_those_who_are(client, lesson, question):
    answer = {"choice": wrong_option(question)}

    stranger = client.post(answer_url(lesson, question), answer, HTTP_X_FRAGMENT="step", **SAME_ORIGIN)
    remembered = client.post(
        answer_url(lesson, question), answer | {"memory": "device"}, HTTP_X_FRAGMENT="step", **SAME_ORIGIN
    )

    assert 'id="lesson-end"' not in stranger.text
    end = remembered.text.partition('id="lesson-end" data-swap')[2]
    assert f'action="{reverse("learning:read", args=[lesson.pk])}"' in end
    assert f'action="{reverse("learning:stop")}"' in end
    assert 'name="memory"' not in end


def test_a_task_that_is_done_in_place_shows_at_once_that_the_module_is_finished(client):
    module = make_module(make_index(), task=[task(is_required=True)])
    make_lesson(module, body=[])
    learner_on(client)
    client.post(reverse("learning:read", args=[module.get_children().get().pk]), **SAME_ORIGIN)

    done = client.post(
        answer_url(module, module.task[0]), {"action": "done"}, HTTP_X_FRAGMENT="step", **SAME_ORIGIN
    ).text

    assert reverse("learning:confirmation", args=[module.pk]) in done.partition('id="progress" data-swap')[2]
    assert 'id="lessons" data-swap' in done


def test_a_task_that_is_needed_is_named_as_what_is_still_open(client):
    module = make_module(make_index(), task=[task(is_required=True)])
    lesson = make_lesson(module, body=[])
    learner_on(client)
    client.post(reverse("learning:read", args=[lesson.pk]), **SAME_ORIGIN)

    with override("de"):
        told = gettext("All lessons are done. The practice task below is still open; with it you finish the module.")
    pages = [
        client.get(address).text for address in (module.url, module.get_parent().url, reverse("learning:overview"))
    ]

    assert told in pages[0]
    assert all(f'href="{module.url}#progress"' in page for page in pages[1:])


def test_whoever_unticks_everything_finds_it_unticked(client):
    lesson = make_lesson(make_module(make_index()), body=[checklist()])
    step = step_of(lesson, "checklist")
    first = step.value["items"].bound_blocks[0].id
    learner_on(client)

    client.post(answer_url(lesson, step), {"choice": first}, **SAME_ORIGIN)
    ticked = client.get(lesson.url).text
    client.post(answer_url(lesson, step), {}, **SAME_ORIGIN)
    unticked = client.get(lesson.url).text

    assert f'value="{first}" checked' in ticked
    assert f'value="{first}" checked' not in unticked


def test_a_task_done_without_notes_takes_no_earlier_notes_away(client):
    module = make_module(make_index(), task=[task()])
    learner_on(client)

    client.post(answer_url(module, module.task[0]), {"text": "Acht Gruppen am Brett"}, **SAME_ORIGIN)
    client.post(answer_url(module, module.task[0]), {"text": "", "action": "done"}, **SAME_ORIGIN)

    assert "Acht Gruppen am Brett" in client.get(module.url).text


def test_what_no_form_of_ours_sends_is_neither_an_answer_nor_kept(client):
    lesson = make_lesson(make_module(make_index()), body=[true_false()])
    learner_on(client)

    response = client.post(answer_url(lesson, step_of(lesson, "true_false")), {"choice": "x" * 100_000}, **SAME_ORIGIN)

    assert 'role="alert"' in response.text
    assert StepRecord.objects.count() == 0


@pytest.mark.parametrize("method", ["get", "head"])
def test_a_visit_to_where_answers_are_sent_leads_to_the_lesson(client, lesson, question, method):
    visit = getattr(client, method)

    assert visit(answer_url(lesson, question))["Location"] == f"{lesson.url}#step-{question.id}"
    assert visit(reverse("learning:read", args=[lesson.pk]))["Location"] == lesson.url


def test_only_a_lesson_can_be_read_to_its_end(client, lesson):
    learner_on(client)

    response = client.post(reverse("learning:read", args=[lesson.get_parent().pk]), **SAME_ORIGIN)

    assert response.status_code == 404
    assert StepRecord.objects.count() == 0


def test_a_page_that_is_not_live_takes_no_answers(client, lesson, question):
    lesson.unpublish()

    response = client.post(answer_url(lesson, question), {"choice": right_option(question)}, **SAME_ORIGIN)

    assert response.status_code == 404


def test_answers_cost_few_queries(client, lesson, question, django_assert_num_queries):
    learner_on(client)
    client.get(lesson.url)

    with django_assert_num_queries(10):
        client.post(answer_url(lesson, question), {"choice": right_option(question)}, **SAME_ORIGIN)
