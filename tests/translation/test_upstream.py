"""Fails when wagtail-localize or Wagtail changes a function that we wrap: read it again, then renew its digest."""

import hashlib
import inspect

import pytest
from wagtail.actions.publish_revision import PublishRevisionAction
from wagtail_localize import strings
from wagtail_localize.models import StringTranslation, TranslationSource


def digest(function) -> str:
    return hashlib.sha256(inspect.getsource(inspect.unwrap(function)).encode()).hexdigest()[:16]


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        (TranslationSource.create_or_update_translation, "4c68c20a8ba2648b"),
        (TranslationSource.refresh_segments, "7ff37186de01fbb0"),
        (PublishRevisionAction.execute, "cd87b11b191631dc"),
        (StringTranslation.get_comment, "fcf6e7bcf9a30b6b"),
        (strings.validate_element, "4b5fd9141ef768d8"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_we_wrap_is_what_we_read(function, expected):
    assert digest(function) == expected
