"""Drafts may be unfinished. Whatever goes live is checked, also when a translation or a loader writes it."""

from wagtail.admin.forms import WagtailAdminPageForm


class DraftableForm(WagtailAdminPageForm):
    """Tells its page whether it is saved as a draft: the row of a live page says "live" then, too."""

    def _post_clean(self):
        self.instance.is_saved_as_draft = self.is_deferred_validation
        super()._post_clean()


class CheckedWhenLive:
    """For pages: `check_before_live` raises ValidationError for what readers must not meet."""

    base_form_class = DraftableForm
    is_saved_as_draft = False

    def clean(self):
        super().clean()
        if self.live and not self.is_saved_as_draft:
            self.check_before_live()

    def check_before_live(self) -> None:
        raise NotImplementedError
