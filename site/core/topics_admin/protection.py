"""Topics that are used cannot be deleted, one by one or in bulk."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import ReferenceIndex

from core.models import Topic


def is_used(topic: Topic) -> bool:
    """By a page, a list on a page, a glossary term, or as the topic that another one was merged into."""
    if topic.page_items.exists() or topic.merged_topics.exists():
        return True
    return ReferenceIndex.get_grouped_references_to(topic).count() > 0


def keep_topics_in_use(request, instances):
    """A `before_delete_snippet` hook: says which topics stand in the way and where they are used."""
    used = [topic for topic in instances if isinstance(topic, Topic) and is_used(topic)]
    if not used:
        return None
    names = ", ".join(_("“%(name)s”") % {"name": topic.label} for topic in used)
    messages.error(
        request,
        _("%(names)s cannot be deleted: it is in use. Take it off these pages, or merge it into another topic.")
        % {"names": names},
    )
    if len(used) == 1:
        return redirect(reverse(Topic.snippet_viewset.get_url_name("usage"), args=[used[0].pk]))
    return redirect(reverse(Topic.snippet_viewset.get_url_name("list")))
