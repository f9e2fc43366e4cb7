"""Somebody at work in the admin."""

import pytest

from core.models import User
from tests.factories import make_editor


@pytest.fixture
def editor(client) -> User:
    """An ordinary editor, signed in."""
    user = make_editor()
    client.force_login(user)
    return user
