"""Glossary terms and organisations in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import LiveStatusTagColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from home.models import GlossaryTerm, Organisation
from home.rich_text import register_glossary_term_feature


class GlossaryTermViewSet(SnippetViewSet):
    model = GlossaryTerm
    icon = "glossary"
    menu_label = _("Glossary")
    menu_order = 200
    add_to_admin_menu = True
    list_display = ["term", "definition", LiveStatusTagColumn(), "legal_as_of", "legal_reviewed"]
    list_filter = ["legal_reviewed"]
    chooser_per_page = 50  # editors look for a term by eye


class OrganisationViewSet(SnippetViewSet):
    model = Organisation
    icon = "group"
    menu_label = _("Organisations")
    menu_order = 230
    add_to_admin_menu = True
    list_display = ["name", "role"]


register_snippet(GlossaryTermViewSet)
register_snippet(OrganisationViewSet)
hooks.register("register_rich_text_features", register_glossary_term_feature)
