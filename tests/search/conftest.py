import pytest


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """The index follows after commit."""
    return lambda: django_capture_on_commit_callbacks(execute=True)
