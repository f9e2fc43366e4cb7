"""Glossary terms and organisations in the admin."""

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import BooleanColumn, Column, LiveStatusTagColumn, LocaleColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from home.models import GlossaryTerm, Organisation
from home.rich_text import register_glossary_term_feature


class LegallyReviewedColumn(BooleanColumn):
    """Empty for terms that state no law: there a cross would look like something left undone."""

    cell_template_name = "home/admin/legal_cell.html"

    def get_value(self, instance: GlossaryTerm) -> bool | None:
        states_law = instance.legal_as_of is not None or instance.legal_reviewed
        return super().get_value(instance) if states_law else None


class GlossaryTermViewSet(SnippetViewSet):
    model = GlossaryTerm
    icon = "glossary"
    menu_label = _("Glossary")
    menu_order = 200
    add_to_admin_menu = True
    list_display = [
        "term",
        LocaleColumn(label=_("Language")),
        LiveStatusTagColumn(label=_("Status")),
        "legal_as_of",
        LegallyReviewedColumn("legal_reviewed", label=capfirst(_("reviewed by a lawyer"))),
    ]
    list_filter = ["legal_reviewed"]
    chooser_per_page = 50  # editors look for a term by eye


class OrganisationViewSet(SnippetViewSet):
    model = Organisation
    icon = "group"
    menu_label = _("Organisations")
    menu_order = 230
    add_to_admin_menu = True
    list_display = [
        "name",
        LocaleColumn(label=_("Language")),
        Column("role", label=_("Role"), accessor="get_role_display"),
    ]


register_snippet(GlossaryTermViewSet)
register_snippet(OrganisationViewSet)
hooks.register("register_rich_text_features", register_glossary_term_feature)
