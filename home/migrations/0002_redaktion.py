"""The group of editors who are not administrators. It replaces Wagtail's English groups and their workflow, which
would ask for an approval that nobody gives: whoever works here may publish."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

GROUP = "Redaktion"

# App and codename. Media and pages are granted below, from their roots downwards.
PERMISSIONS = {
    "wagtailadmin": ["access_admin"],
    "wagtail_localize": ["submit_translation"],
    "home": [
        f"{action}_{model}"
        for model in ("glossaryterm", "organisation")
        for action in ("add", "change", "delete", "view")
    ],
    "core": [f"{action}_topic" for action in ("add", "change", "delete", "view")],
}
# No `bulk_delete_page`: a whole branch is an administrator's matter.
PAGE_PERMISSIONS = ["add_page", "change_page", "publish_page", "lock_page", "unlock_page"]
MEDIA_PERMISSIONS = {
    "wagtailimages": ["add_image", "change_image", "choose_image"],
    "wagtaildocs": ["add_document", "change_document", "choose_document"],
}
DEFAULT_GROUPS = ["Moderators", "Editors"]
DEFAULT_WORKFLOW = "Moderators approval"


def make_sure_permissions_exist(apps):
    """Django creates permissions after all migrations; on a fresh database this one would come too early.
    Those of `wagtailadmin` and `wagtail_localize` come from migrations of their own."""
    for label in ("wagtailcore", "wagtailimages", "wagtaildocs", "core", "home"):
        app_config = apps.get_app_config(label)
        app_config.models_module = True
        create_permissions(app_config, apps=apps, verbosity=0)
        app_config.models_module = None


def create_group(apps, schema_editor):
    make_sure_permissions_exist(apps)
    Permission = apps.get_model("auth", "Permission")
    group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=GROUP)

    def permissions(label, codenames):
        found = Permission.objects.filter(content_type__app_label=label, codename__in=codenames)
        if found.count() != len(codenames):
            raise LookupError(f"{label} lacks one of {codenames}")
        return found

    for label, codenames in PERMISSIONS.items():
        group.permissions.add(*permissions(label, codenames))

    root_page = apps.get_model("wagtailcore", "Page").objects.get(depth=1)
    for permission in permissions("wagtailcore", PAGE_PERMISSIONS):
        apps.get_model("wagtailcore", "GroupPagePermission").objects.get_or_create(
            group=group, page=root_page, permission=permission
        )

    all_media = apps.get_model("wagtailcore", "Collection").objects.get(depth=1)
    for label, codenames in MEDIA_PERMISSIONS.items():
        for permission in permissions(label, codenames):
            apps.get_model("wagtailcore", "GroupCollectionPermission").objects.get_or_create(
                group=group, collection=all_media, permission=permission
            )


def remove_defaults(apps, schema_editor):
    apps.get_model("wagtailcore", "Workflow").objects.filter(name=DEFAULT_WORKFLOW).delete()
    apps.get_model("wagtailcore", "GroupApprovalTask").objects.filter(name=DEFAULT_WORKFLOW).delete()
    apps.get_model("auth", "Group").objects.filter(name__in=DEFAULT_GROUPS).delete()


def name_the_root(apps, schema_editor):
    """Editors see it as the heading above the home pages: a name that is right in every language, not "Root"."""
    apps.get_model("wagtailcore", "Page").objects.filter(depth=1).update(title="Hub", draft_title="Hub")


def remove_group(apps, schema_editor):
    apps.get_model("auth", "Group").objects.filter(name=GROUP).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0001_initial"),
        ("core", "0003_languages"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailimages", "0027_image_description"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtail_localize", "0016_rename_page_revision_translationlog_revision"),
    ]

    operations = [
        migrations.RunPython(create_group, remove_group),
        migrations.RunPython(remove_defaults, migrations.RunPython.noop),
        migrations.RunPython(name_the_root, migrations.RunPython.noop),
    ]
