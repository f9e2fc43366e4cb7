"""What templates say about translations."""

from django import template
from django.template.loader import render_to_string
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from wagtail.models import Page

from translation.desk import side_by_side
from translation.desk.permissions import may_publish
from translation.notes import note_on
from translation.worddiff import Change, Part

register = template.Library()
ELEMENTS = {Change.KEPT: "span", Change.REMOVED: "del", Change.ADDED: "ins"}


@register.simple_tag
def word_diff(parts: list[Part], *, language: str) -> str:
    """Removed and added words say so to screen readers too, which mostly pass over `del` and `ins`."""
    spoken = {Change.REMOVED: _("removed:"), Change.ADDED: _("added:")}
    words = format_html_join(
        "",
        "<{0}>{1}{2}</{0}>",
        (
            (
                ELEMENTS[part.change],
                format_html('<span class="w-sr-only">{} </span>', spoken[part.change])
                if part.change in spoken
                else "",
                part.text,
            )
            for part in parts
        ),
    )
    return format_html('<p class="hub-diff" lang="{}">{}</p>', language, words)


@register.simple_tag
def translation_note(page) -> str:
    """Nothing, not even a space, where there is nothing to say. `page` may be missing or no page."""
    note = note_on(page) if isinstance(page, Page) and page.pk else None
    if note is None:
        return ""
    # Safe: it comes from a template. `strip` makes a plain string of it.
    return mark_safe(render_to_string("translation/public/note.html", {"note": note}).strip())  # noqa: S308


@register.simple_tag
def editor_props(props: str, translation) -> str:
    """Of the side-by-side editor."""
    return side_by_side.told(props, translation)


@register.simple_tag(takes_context=True)
def may_publish_here(context, translation, target) -> bool:
    return may_publish(context["request"].user, translation, target)


@register.simple_tag
def typed_or_present(typed: dict[int | str, str], key: int | str, present: str) -> str:
    """What was typed and could not be saved, else the translation there is."""
    return typed.get(key, present)
