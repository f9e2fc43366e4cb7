"""Translators may write drafts of terms, as they do of pages. Publishing them is for others."""

from django.db import migrations

GROUP = "Übersetzung"
CODENAMES = ["change_glossaryterm", "view_glossaryterm"]


def permissions(apps):
    """The migration for editors has made sure that they exist."""
    return apps.get_model("auth", "Permission").objects.filter(content_type__app_label="home", codename__in=CODENAMES)


def let_translators_write(apps, schema_editor):
    apps.get_model("auth", "Group").objects.get(name=GROUP).permissions.add(*permissions(apps))


def stop_translators(apps, schema_editor):
    for group in apps.get_model("auth", "Group").objects.filter(name=GROUP):
        group.permissions.remove(*permissions(apps))


class Migration(migrations.Migration):
    dependencies = [("home", "0003_term_drafts"), ("translation", "0003_uebersetzung")]

    operations = [migrations.RunPython(let_translators_write, stop_translators)]
