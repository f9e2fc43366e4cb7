"""wagtail-localize's "Sync translated pages", where publishing may be refused for some of the translations."""

from django.db import transaction
from wagtail.admin import messages
from wagtail_localize.views.update_translations import UpdateTranslationsView

from translation.publishing import missing_texts
from translation.refusal import PublishRefused
from translation.sources import translations_of


class UpdateView(UpdateTranslationsView):
    """Upstream passes over every refusal in silence."""

    @transaction.atomic
    def form_valid(self, form):
        response = super().form_valid(form)
        if form.cleaned_data["publish_translations"]:
            for translation in translations_of(self.object):
                if missing := missing_texts(translation):
                    messages.error(self.request, str(PublishRefused(translation, missing)))
        return response
