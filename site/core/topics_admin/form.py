"""The form of a topic. Editors type names; the neutral key and the addresses follow from them."""

from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import InlinePanel

from core.models import Topic, TopicName

# As people write them where there are no such letters; `slugify` alone would make “groe” of “Größe”.
GERMAN_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})


def address_of(name: str) -> str:
    return slugify(name.translate(GERMAN_LETTERS))[:100].strip("-") or "topic"


def unused(wanted: str, taken) -> str:
    """`wanted`, with a number behind it if somebody has it already. `taken`: a queryset of slugs."""
    slugs, slug, number = set(taken), wanted, 2
    while slug in slugs:
        slug, number = f"{wanted}-{number}", number + 1
    return slug


class TopicNameForm(WagtailAdminModelForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["slug"].required = False

    def clean_slug(self) -> str:
        locale, slug = self.cleaned_data.get("locale"), self.cleaned_data["slug"]
        others = TopicName.objects.filter(locale=locale).exclude(pk=self.instance.pk)
        if not slug:
            return unused(address_of(self.cleaned_data.get("name", "")), others.values_list("slug", flat=True))
        if others.filter(slug=slug).exists():
            raise ValidationError(_("Another topic has this address already."))
        return slug


class TopicNamesPanel(InlinePanel):
    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name]["form"] = TopicNameForm
        return options


class TopicForm(WagtailAdminModelForm):
    def clean(self):
        cleaned = super().clean()
        languages = [name["locale"] for name in self._names() if name.get("locale")]
        if len(languages) != len(set(languages)):
            raise ValidationError(_("Please give one name for each language. Further names are synonyms."))
        return cleaned

    def _names(self) -> list[dict]:
        forms = self.formsets["names"].forms
        filled = [form.cleaned_data for form in forms if (form.is_valid() and form.has_changed()) or form.instance.pk]
        return [data for data in filled if data and not data.get("DELETE")]

    def save(self, commit=True):
        topic = self.instance
        names = sorted(self._names(), key=lambda name: name["locale"].language_code != "de")
        label = f"{names[0]['name']} ({topic.kind})"
        others = Topic.objects.exclude(pk=topic.pk)
        topic.name = unused(label, others.values_list("name", flat=True))
        if topic.pk is None:
            # The key stays for ever, whatever the topic is called later: addresses of filtered lists hold it.
            wanted = f"{topic.kind}-{address_of(names[0]['name'])}"[:100]
            topic.slug = unused(wanted, others.values_list("slug", flat=True))
        return super().save(commit)
