"""One translation: its open texts and the ways to publish it. Everything works without JavaScript."""

from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail_localize.models import Translation, get_edit_url

from translation import publishing
from translation.carrying import take_over, take_over_draft
from translation.desk import actions
from translation.desk.permissions import may_publish, require_translator
from translation.desk.version import Version, version_in_work
from translation.desk.views.base import DeskViewMixin
from translation.desk.views.machine import MachineMadeMixin
from translation.desk.work import work_on
from translation.machine import MachineText
from translation.models import OpenSegment
from translation.refusal import PublishRefused


class TranslationView(MachineMadeMixin, DeskViewMixin, TemplateView):
    template_name = "translation/desk/translation.html"

    def dispatch(self, request, *args, **kwargs):
        translations = Translation.objects.select_related("source__locale", "target_locale")
        self.translation = get_object_or_404(translations, pk=kwargs["pk"], enabled=True)
        self.target = require_translator(request.user, self.translation)
        self.may_publish = may_publish(request.user, self.translation, self.target)
        return super().dispatch(request, *args, **kwargs)

    def get_crumb(self):
        words = {
            "title": self.translation.source.object_repr,
            "language": self.translation.target_locale.get_display_name(),
        }
        return {"url": self.address(), "label": _("%(title)s (%(language)s)") % words}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "translation": self.translation,
            "work": work_on(self.translation),
            "target": self.target,
            "may_publish": self.may_publish,
            "editor_url": get_edit_url(self.target) if self.target else "",
            "source_url": self.translation.source.get_source_instance_edit_url(),
            "typed": kwargs.get("typed", {}),
        }

    def post(self, request, *args, **kwargs):
        name = request.POST.get("action", "")
        action = getattr(self, f"do_{name.replace('-', '_')}", None)
        if action is None:
            return redirect(self.address())
        try:
            return action() or redirect(self.address())
        except PublishRefused as refusal:
            messages.error(request, str(refusal))
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        return redirect(self.address())

    # The texts

    def do_still_right(self):
        segment = self.segment()
        if segment:
            self.write(segment, segment.previous_translation)
        return redirect(self.address(after=segment))

    def do_save(self):
        segment, data = self.segment(), self.request.POST.get("text", "").strip()
        if segment and not data:
            messages.error(self.request, _("Please write a translation first."))
        elif segment and not self.write(segment, data):
            return self.render_to_response(self.get_context_data(typed={segment.pk: data}))
        return redirect(self.address(after=segment))

    def do_cosmetic(self):
        segments = actions.cosmetic_segments(self.translation)
        count = actions.still_right(self.translation, segments, user=self.request.user)
        text = ngettext("One text confirmed.", "%(count)d texts confirmed.", count) % {"count": count}
        messages.success(self.request, text)

    def write(self, segment: OpenSegment | MachineText, data: str) -> bool:
        try:
            actions.save_text(self.translation, segment, data, user=self.request.user)
        except ValueError as error:
            messages.error(self.request, str(error))
            return False
        return True

    def segment(self) -> OpenSegment | None:
        """None if somebody else has dealt with it meanwhile."""
        pk = self.request.POST.get("segment", "")
        rows = OpenSegment.objects.filter(state__translation=self.translation).select_related("state")
        return rows.filter(pk=pk).first() if pk.isdecimal() else None

    # The whole

    def do_take_over(self):
        take_over(self.translation.source)
        messages.success(self.request, _("You now work on the published version. Readers see no change yet."))

    def do_take_draft(self):
        take_over_draft(self.translation.source)
        messages.success(
            self.request, _("You now work on the draft. Publish both together, for example as a release.")
        )

    def do_publish(self):
        self.only_if_may_publish(actions.publish)

    def do_correction(self):
        self.only_if_may_publish(publishing.publish_correction)

    def do_without(self):
        actions.bring_up_to_date(self.translation)
        self.only_if_may_publish(publishing.publish_without_missing)

    def only_if_may_publish(self, act) -> None:
        if not self.may_publish:
            messages.error(self.request, _("You may not publish this. You can submit it for review."))
            return
        act(self.translation, user=self.request.user)
        is_ahead = version_in_work(self.translation) == Version.DRAFT and act is not publishing.publish_correction
        text = _("Published, ahead of its source, which is still a draft.") if is_ahead else _("Published.")
        messages.success(self.request, text)

    def do_submit(self):
        actions.submit(self.translation, user=self.request.user)
        messages.success(self.request, _("Submitted for review."))

    def do_send_back(self):
        if self.may_publish:
            actions.send_back(self.translation)
            messages.success(self.request, _("Sent back to the translator."))

    def address(self, after: OpenSegment | None = None) -> str:
        """Of this page, at the text that comes next."""
        address = reverse("translation_desk:translation", args=[self.translation.pk])
        if after is None:
            return address
        rest = OpenSegment.objects.filter(state_id=after.state_id).exclude(standing=OpenSegment.State.GONE)
        following = rest.filter(order__gte=after.order).first() or rest.first()
        # No fragment: browsers then leave the focus alone, and it stands on the next text already.
        return f"{address}?next={following.pk}" if following else address
