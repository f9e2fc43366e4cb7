"""Two of wagtail-localize's views, where publishing may be refused for some of the translations."""

from django.db import transaction
from django.shortcuts import redirect
from wagtail.admin import messages
from wagtail_localize.models import Translation
from wagtail_localize.operations import translate_object
from wagtail_localize.views.submit_translations import SubmitSnippetTranslationView
from wagtail_localize.views.update_translations import UpdateTranslationsView

from translation.publishing import missing_texts
from translation.refusal import PublishRefused
from translation.sources import translations_of


class SubmitSnippetView(SubmitSnippetTranslationView):
    """A snippet without drafts would be live with its first save, so it is made when its texts are translated."""

    @transaction.atomic
    def form_valid(self, form):
        locales = form.cleaned_data["locales"]
        translate_object(self.object, locales, self.components, self.request.user)
        messages.success(
            self.request, self.get_success_message(", ".join(locale.get_display_name() for locale in locales))
        )
        translation = Translation.objects.get(
            source__object_id=self.object.translation_key,
            source__locale_id=self.object.locale_id,
            target_locale=locales[0],
        )
        return redirect("translation_desk:translation", translation.pk)


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
