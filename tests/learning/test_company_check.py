import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from tests.factories import make_home
from tests.learning.factories import SAME_ORIGIN, make_check

pytestmark = pytest.mark.django_db


def statements(check) -> list[str]:
    return [id for dimension in check.as_check().dimensions for id in dimension.statements]


def test_the_result_names_a_band_per_dimension_and_for_the_whole(client):
    check = make_check(make_home())

    response = client.post(
        reverse("learning:company-check", args=[check.pk]), dict.fromkeys(statements(check), "3"), **SAME_ORIGIN
    )

    sheet = response.context["sheet"]
    assert (sheet.result.points, sheet.result.maximum, sheet.whole.name) == (45, 45, "Gut verankert")
    assert [dimension.reading.name for dimension in sheet.dimensions] == ["Gut verankert"] * 3
    assert "<svg" in response.text
    assert "15 / 15" in response.text


def test_the_questions_print_to_be_filled_in_on_paper_until_there_is_a_result(client):
    check = make_check(make_home())

    asked = client.get(check.url)
    answered = client.post(
        reverse("learning:company-check", args=[check.pk]), dict.fromkeys(statements(check), "3"), **SAME_ORIGIN
    )

    assert 'class="company-check__form"' in asked.text
    assert 'class="company-check__form no-print"' in answered.text


def test_nothing_is_kept_of_the_answers(client):
    check = make_check(make_home())

    response = client.post(
        reverse("learning:company-check", args=[check.pk]), dict.fromkeys(statements(check), "2"), **SAME_ORIGIN
    )

    assert response["Cache-Control"] == "private, no-store"
    assert not response.cookies
    assert client.get(check.url).context["sheet"] is None


def test_dont_know_counts_like_no_answer_and_is_named(client):
    check = make_check(make_home())
    first = statements(check)[0]
    answers = {**dict.fromkeys(statements(check), "1"), first: "unknown"}

    response = client.post(reverse("learning:company-check", args=[check.pk]), answers, **SAME_ORIGIN)

    dimension = response.context["sheet"].dimensions[0]
    assert dimension.result.points == 5
    assert dimension.open_statements == ["Ziele Aussage 1"]


@pytest.mark.parametrize("value", ["9", "-1", "abc", "²", "", "9" * 5_000], ids=lambda value: value[:3])
def test_senseless_values_are_ignored(client, value):
    check = make_check(make_home())

    response = client.post(
        reverse("learning:company-check", args=[check.pk]), dict.fromkeys(statements(check), value), **SAME_ORIGIN
    )

    assert response.context["sheet"].result.points is None


def test_a_check_with_a_gap_between_bands_cannot_be_published():
    band = {"name": "Alles", "minimum": 0, "maximum": 44, "text": "Text", "pages": []}

    with pytest.raises(ValidationError, match="45"):
        make_check(make_home(), bands=[("band", band)])
