"""What the desk adds to the admin. Imported by the app's `wagtail_hooks`."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button

from translation import foreign_words
from translation.desk import minor
from translation.desk.editor import after_publishing, after_saving_snippet, before_editor
from translation.desk.panel import TranslationsPanel, may_see_desk
from translation.desk.urls import admin_urls

FIRST = -10  # before wagtail-localize, which answers these requests itself


@hooks.register("register_admin_urls", order=FIRST)
def register_urls():
    return admin_urls


hooks.register("before_edit_page", before_editor, order=FIRST)
hooks.register("before_edit_snippet", before_editor, order=FIRST)


hooks.register("after_publish_page", after_publishing)
hooks.register("after_publish", after_publishing)  # of everything else that has drafts
hooks.register("after_edit_snippet", after_saving_snippet)
hooks.register("before_publish_page", minor.remember)
hooks.register("after_publish_page", minor.write_history)
hooks.register("register_log_actions", minor.register_log_action)
hooks.register("register_rich_text_features", foreign_words.register)


@hooks.register("register_page_action_menu_item")
def register_minor_edit():
    return minor.MinorEditMenuItem(order=30)


@hooks.register("register_page_listing_more_buttons")
@hooks.register("register_page_header_buttons")
def download_branch(page, user, view_name=None, next_url=None):
    if page.depth > 1 and may_see_desk(user):
        address = reverse("translation_desk:export-branch", args=[page.pk])
        yield Button(_("Texts to translate, as a PO file"), address, icon_name="download", priority=65)


@hooks.register("construct_homepage_panels")
def translations_on_the_first_page(request, panels):
    panels.append(TranslationsPanel())


class TranslationsMenuItem(MenuItem):
    def is_shown(self, request):
        return may_see_desk(request.user)


@hooks.register("register_reports_menu_item")
def register_report():
    return TranslationsMenuItem(
        _("Translations"),
        reverse("translation_desk:matrix"),
        name="translation-desk",
        icon_name="wagtail-localize-language",
        order=800,
    )


@hooks.register("construct_reports_menu")
def only_one_report(request, menu_items):
    """wagtail-localize's own report counts outdated texts as translated. Its address still works."""
    own = reverse("wagtail_localize:translations_report")
    menu_items[:] = [item for item in menu_items if item.url != own]
