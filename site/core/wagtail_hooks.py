"""Topics and site texts in the admin, links in rich text, and what else Wagtail asks of the floor."""

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from core.admin_menu import without_foreign_help, without_unused_reports
from core.admin_scripts import script_words_urls
from core.admin_welcome import FirstStepsPanel, may_add_pages
from core.legal_report import legal_state_menu_item, legal_state_urls
from core.models import SiteTexts
from core.rich_text import HubPageLinkHandler
from core.topics_admin.listing import TopicViewSet
from core.topics_admin.protection import keep_topics_in_use


class SiteTextsViewSet(SnippetViewSet):
    model = SiteTexts
    icon = "site"
    menu_label = _("Site texts")
    menu_order = 240
    add_to_admin_menu = True
    list_display = ["brand", BooleanColumn("demo_mode", label=SiteTexts._meta.get_field("demo_mode").verbose_name)]


register_snippet(TopicViewSet)
register_snippet(SiteTextsViewSet)


# After Wagtail's own, which it replaces.
@hooks.register("register_rich_text_features", order=10)
def register_page_links(features):
    features.register_link_type(HubPageLinkHandler)


@hooks.register("register_icons")
def register_icons(icons):
    return [*icons, "wagtailadmin/icons/glossary.svg"]


@hooks.register("insert_global_admin_css")
def admin_colours():
    return format_html('<link rel="stylesheet" href="{}">', static("admin/admin.css"))


@hooks.register("insert_editor_js")
def publish_after_saving():
    return format_html('<script type="module" src="{}"></script>', static("admin/publish-after-saving.js"))


@hooks.register("construct_homepage_panels")
def welcome(request, panels):
    if may_add_pages(request.user):
        panels.append(FirstStepsPanel())


hooks.register("construct_help_menu", without_foreign_help)
hooks.register("construct_reports_menu", without_unused_reports)
hooks.register("before_delete_snippet", keep_topics_in_use)
hooks.register("register_reports_menu_item", legal_state_menu_item)
hooks.register("register_admin_urls", legal_state_urls)
hooks.register("register_admin_urls", script_words_urls, order=-1)
