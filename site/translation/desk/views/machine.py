"""Confirming what a machine has written."""

from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages

from translation.machine import MachineText, machine_texts


class MachineMadeMixin:
    """For the view of one translation."""

    def do_machine_right(self):
        text, following = self.machine_text()
        if text:
            self.write(text, text.translation)
        return redirect(self.address_of(following))

    def do_machine_save(self):
        text, following = self.machine_text()
        data = self.request.POST.get("text", "").strip()
        if text and not data:
            messages.error(self.request, _("Please write a translation first."))
        elif text and not self.write(text, data):
            return self.render_to_response(self.get_context_data(typed={text.key: data}))
        return redirect(self.address_of(following))

    def machine_text(self) -> tuple[MachineText | None, MachineText | None]:
        """The one that was sent and the one after it; None if somebody else has dealt with it meanwhile."""
        texts = machine_texts(self.translation)
        place = next((i for i, text in enumerate(texts) if str(text.pk) == self.request.POST.get("machine")), None)
        if place is None:
            return None, None
        return texts[place], texts[place + 1] if place + 1 < len(texts) else None

    def address_of(self, text: MachineText | None) -> str:
        return f"{self.address()}?next={text.key}" if text else self.address()
