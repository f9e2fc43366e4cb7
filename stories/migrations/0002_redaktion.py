"""Editors who are not administrators look after consents."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

GROUP = "Redaktion"
CODENAMES = [f"{action}_consent" for action in ("add", "change", "view")]


def let_editors_keep_consents(apps, schema_editor):
    # Django creates permissions after all migrations; on a fresh database this one would come too early.
    app_config = apps.get_app_config("stories")
    app_config.models_module = True
    create_permissions(app_config, apps=apps, verbosity=0)
    app_config.models_module = None
    group, _created = apps.get_model("auth", "Group").objects.get_or_create(name=GROUP)
    # No deletion: a consent that ends is withdrawn, and its record stays.
    permissions = apps.get_model("auth", "Permission").objects
    group.permissions.add(*permissions.filter(content_type__app_label="stories", codename__in=CODENAMES))


class Migration(migrations.Migration):
    dependencies = [("stories", "0001_initial"), ("auth", "0012_alter_user_first_name_max_length")]

    operations = [migrations.RunPython(let_editors_keep_consents, migrations.RunPython.noop)]
