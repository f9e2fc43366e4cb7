"""The group of translators: they translate and hand over, and publish nothing."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

GROUP = "Übersetzung"

# App and codename. Pages are granted below, from their root downwards. A room that has other things with drafts grants
# them itself (glossary terms: the room "home"). Things without drafts are not granted: whoever may change them
# publishes them.
PERMISSIONS = {
    "wagtailadmin": ["access_admin"],
    "wagtail_localize": ["submit_translation"],
}
PAGE_PERMISSIONS = ["change_page"]


def create_group(apps, schema_editor):
    # Django creates permissions after all migrations; on a fresh database this one would come too early.
    app_config = apps.get_app_config("wagtailcore")
    app_config.models_module = True
    create_permissions(app_config, apps=apps, verbosity=0)
    app_config.models_module = None

    Permission = apps.get_model("auth", "Permission")
    group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=GROUP)
    for label, codenames in PERMISSIONS.items():
        group.permissions.add(*Permission.objects.filter(content_type__app_label=label, codename__in=codenames))
    root_page = apps.get_model("wagtailcore", "Page").objects.get(depth=1)
    for permission in Permission.objects.filter(content_type__app_label="wagtailcore", codename__in=PAGE_PERMISSIONS):
        apps.get_model("wagtailcore", "GroupPagePermission").objects.get_or_create(
            group=group, page=root_page, permission=permission
        )


def remove_group(apps, schema_editor):
    apps.get_model("auth", "Group").objects.filter(name=GROUP).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("translation", "0002_releases"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtail_localize", "0016_rename_page_revision_translationlog_revision"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [migrations.RunPython(create_group, remove_group)]
