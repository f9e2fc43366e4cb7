"""Guessing passwords of the admin is slowed down, for the address that guesses and for nobody else."""

import pytest
from django.core.cache import cache
from django.urls import reverse

from core.slowdown import ATTEMPTS
from tests.factories import make_editor

pytestmark = pytest.mark.django_db
PASSWORD, SLOW = "correct horse battery staple", "mehrmals falsch"


@pytest.fixture
def name() -> str:
    user = make_editor()
    user.set_password(PASSWORD)
    user.save()
    return user.username


def sign_in(client, name: str, password: str, *, address: str = "192.0.2.1"):
    typed = {"username": name, "password": password}
    return client.post(reverse("wagtailadmin_login"), typed, REMOTE_ADDR=address, HTTP_ACCEPT_LANGUAGE="de")


def test_after_eight_wrong_passwords_even_the_right_one_has_to_wait(client, name):
    answers = [sign_in(client, name, "wrong") for _ in range(ATTEMPTS)]
    refused = sign_in(client, name, PASSWORD)
    elsewhere = sign_in(client, name, PASSWORD, address="192.0.2.2")

    assert all(SLOW not in answer.text for answer in answers)
    assert SLOW in refused.text
    assert f'value="{name}"' in refused.text
    assert elsewhere.status_code == 302


def test_forgotten_fields_and_right_passwords_are_no_guesses(client, name):
    for _ in range(ATTEMPTS):
        sign_in(client, name, "")
        client.logout()
        assert sign_in(client, name, PASSWORD).status_code == 302


def test_the_counter_knows_no_address(client, name):
    sign_in(client, name, "wrong")

    assert [key for key in cache._cache if "slowdown:sign-in" in key]
    assert not any("192.0.2.1" in key for key in cache._cache)
