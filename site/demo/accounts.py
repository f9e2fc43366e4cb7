"""Sign-ins for trying the admin. They exist only where the settings allow them: never in production."""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from demo.loader import Loader

EDITORS = "Redaktion"


def load(loader: Loader) -> None:
    if not getattr(settings, "HUB_DEMO_SIGN_INS", False):
        return
    User = get_user_model()
    if not User.objects.filter(username="admin").exists():
        User.objects.create_superuser("admin", password="admin")  # noqa: S106 (known to everybody on purpose)
    editor, is_new = User.objects.get_or_create(username="redaktion")
    if is_new:
        editor.set_password("redaktion")
        editor.save()
        editor.groups.add(Group.objects.get_or_create(name=EDITORS)[0])
