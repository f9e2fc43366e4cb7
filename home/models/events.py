from datetime import time

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from core.blocks import BodyBlock
from core.fields import BlocksField
from core.listing import as_cards
from core.models import BasePage
from core.paging import paginate
from core.visibility import listed
from home.calendars import calendar_response
from home.models.content import ContentPage


class AgendaItemBlock(blocks.StructBlock):
    time = blocks.TimeBlock(label=_("Time"), help_text=_("When this item begins."))
    item = blocks.CharBlock(
        label=_("What happens"),
        max_length=200,
        help_text=_("Say what people do: “You try out the glove scanner yourselves”."),
    )

    class Meta:
        icon = "time"
        label = _("Item")
        preview_template = "home/previews/agenda_item.html"
        preview_value = {"time": time(10, 30), "item": "Sie probieren den Handschuh-Scanner selbst aus"}


class EventFormat(models.TextChoices):
    LEARNING_JOURNEY = "learning-journey", _("Learning journey")
    WORK_LAB = "work-lab", _("Work lab")
    DIALOGUE_FORUM = "dialogue-forum", _("Dialogue forum")


class EventIndexPage(RoutablePageMixin, BasePage):
    """Events of the language: what is coming first, filtered by format; what has been stays findable."""

    body = BlocksField(BodyBlock(), verbose_name=_("content"), blank=True)

    room = "events"
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    parent_page_types = ["home.HomePage", "home.SectionPage"]
    subpage_types = ["home.EventPage", "home.ContentPage"]

    class Meta:
        verbose_name = _("event overview")
        verbose_name_plural = _("event overviews")

    def events(self):
        return listed(EventPage.objects.child_of(self))

    def upcoming(self):
        return self.events().filter(ends_at__gte=timezone.now()).order_by("starts_at")

    def past(self):
        return self.events().filter(ends_at__lt=timezone.now()).order_by("-starts_at")

    def get_context(self, request, *args, **kwargs):
        chosen = request.GET.get("format", "") if request else ""
        upcoming, past = self.upcoming(), self.past()
        if chosen in EventFormat.values:
            upcoming, past = upcoming.filter(format=chosen), past.filter(format=chosen)
        else:
            chosen = ""
        paging = paginate(request, past)
        return super().get_context(request, *args, **kwargs) | {
            "formats": EventFormat.choices,
            "chosen_format": chosen,
            "upcoming": as_cards(upcoming),
            "past": as_cards(paging.object_list),
            "paging": paging,
            "children": as_cards(listed(ContentPage.objects.child_of(self))),
        }

    @path("calendar/", name="calendar")
    def calendar(self, request):
        return calendar_response(request, self.upcoming(), name=self.title, filename="calendar.ics")


class EventPage(RoutablePageMixin, BasePage):
    format = models.CharField(
        _("format"),
        max_length=20,
        choices=EventFormat.choices,
        help_text=_("Journeys visit a company, labs try things out, forums discuss."),
    )
    starts_at = models.DateTimeField(_("starts"), help_text=_("Local time in Germany."))
    ends_at = models.DateTimeField(
        _("ends"), help_text=_("When people can really leave: they plan care and shifts by it.")
    )
    venue = models.CharField(_("place"), max_length=200, help_text=_("Building and town, or “online”."))
    venue_address = models.TextField(
        _("address of the place"),
        blank=True,
        help_text=_("As on an envelope, and the nearest stop. One line per line."),
    )
    venue_accessibility = models.CharField(
        _("accessibility of the place"),
        max_length=300,
        blank=True,
        help_text=_("Steps, lift, toilet, hearing loop, quiet room: what people need to know before they come."),
    )
    seats = models.PositiveIntegerField(
        _("places"),
        null=True,
        blank=True,
        help_text=_("How many people can take part. Leave empty if there is no limit."),
    )
    goal = models.TextField(
        _("what you take home"),
        max_length=400,
        blank=True,
        help_text=_("One sentence that begins with “You can …”."),
    )
    agenda = BlocksField(
        [("item", AgendaItemBlock())],
        verbose_name=_("agenda"),
        blank=True,
        max_num=30,
        collapsed=False,
        help_text=_("Three to eight items with their beginnings, breaks included."),
    )
    contact = models.CharField(
        _("contact"),
        max_length=200,
        blank=True,
        help_text=_("A role and an e-mail address. Empty: the hub's contact."),
    )
    is_sample = models.BooleanField(
        _("sample event"),
        default=False,
        help_text=_("Shows readers that this date is an example and does not happen."),
    )
    body = BlocksField(BodyBlock(), verbose_name=_("content"), blank=True)

    room = "events"
    card_template = "components/event_card.html"
    search_kind = "event"
    listable = True
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("starts_at", overridable=False),
        SynchronizedField("ends_at", overridable=False),
        SynchronizedField("format", overridable=False),
        SynchronizedField("seats", overridable=False),
        SynchronizedField("is_sample", overridable=False),
    ]
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("format"),
                FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
                FieldPanel("seats"),
                FieldPanel("is_sample"),
            ],
            heading=_("Format and time"),
        ),
        MultiFieldPanel(
            [FieldPanel("venue"), FieldPanel("venue_address"), FieldPanel("venue_accessibility")],
            heading=_("Place"),
        ),
        FieldPanel("goal"),
        FieldPanel("agenda"),
        FieldPanel("body"),
        FieldPanel("contact"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.SearchField("goal"),
        index.SearchField("agenda"),
        index.SearchField("venue"),
        index.FilterField("format"),
        index.FilterField("starts_at"),
    ]
    parent_page_types = ["home.EventIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    def clean(self):
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("The end must be after the start.")})

    @property
    def mark_label(self) -> str:
        return gettext("Sample event") if self.is_sample else ""

    @property
    def is_over(self) -> bool:
        return self.ends_at < timezone.now()

    @property
    def time_zone_name(self) -> str:
        """CET or CEST, as it will be on the day, by its name in the language of the reader."""
        name = timezone.localtime(self.starts_at).tzname() or ""
        return {"CET": gettext("CET"), "CEST": gettext("CEST")}.get(name, name)

    @classmethod
    def launch_blockers(cls) -> list[str]:
        return [
            _("The sample event “%(title)s” is live.") % {"title": page.title}
            for page in cls.objects.live().filter(is_sample=True)
        ]

    @path("calendar/", name="calendar_file")
    def calendar_file(self, request):
        return calendar_response(request, [self], name=self.title, filename=f"{self.slug}.ics")
