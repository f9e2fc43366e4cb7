"""How a change of a release begins, and how it ends when something is in the way."""

from contextlib import contextmanager

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError
from django.utils.translation import gettext as _

from translation.releases.members import Item
from translation.releases.models import Release


class ReleaseRefused(Exception):
    """Nothing was changed. `reasons` are sentences for editors, each with the title of the member it is about."""

    def __init__(self, reasons: list[str]):
        self.reasons = reasons
        super().__init__("\n".join(reasons))


@contextmanager
def refusing(item: Item):
    """Turns what Wagtail and the models say against one member into a refusal of the whole release."""
    try:
        yield
    except ValidationError as error:
        reasons, cause = error.messages, error
    except PermissionDenied as error:
        reasons, cause = [_("You may not publish this.")], error
    except IntegrityError as error:
        reasons, cause = [_("It contradicts something else that is live, for example with the same address.")], error
    else:
        return
    raise ReleaseRefused([f"{item.title}: {reason}" for reason in reasons]) from cause


def locked(release: Release) -> Release:
    """Its row as it is now, and nobody else changes it until we are done."""
    return Release.objects.select_for_update().get(pk=release.pk)


def opened(release: Release) -> Release:
    release = locked(release)
    if not release.is_open:
        raise ReleaseRefused([_("This release is scheduled or live. Its members can no longer be changed.")])
    return release


def change(release: Release, **values) -> None:
    for name, value in values.items():
        setattr(release, name, value)
    release.save(update_fields=list(values))
