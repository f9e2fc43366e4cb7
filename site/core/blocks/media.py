"""Pictures, films and other people's pages, all of them without a request to another host before the click."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images.blocks import ImageBlock

from core.blocks.text import TEXT_FEATURES
from core.embeds import frame_address

MEDIA = _("Pictures and media")


def any_picture():
    """For previews in the block picker: the newest picture of the site, with its own description."""
    from core.models import SiteImage

    picture = SiteImage.objects.order_by("-pk").first()
    if picture:
        picture.contextual_alt_text = picture.description
        picture.decorative = not picture.description
    return picture


class DescribedImageBlock(ImageBlock):
    """Wagtail's own, with help for whoever describes the picture."""

    def __init__(self, required=True, **kwargs):
        super().__init__(required=required, **kwargs)
        self.child_blocks["image"].label = _("File")  # Wagtail's has none to translate
        self.child_blocks["decorative"].field.help_text = _("Tick if readers miss nothing without it.")
        self.child_blocks["alt_text"].field.help_text = _(
            "What the picture shows and why it is here, in one sentence, for people who cannot see it."
        )


class PictureValue(blocks.StructValue):
    @property
    def credit_line(self) -> str:
        """What is printed below: the block's own credit, else the file's, and the licence."""
        image = self.get("image")
        credit = self.get("credit") or (image.credit if image else "")
        licence = image.licence if image else ""
        return ", ".join(part for part in (credit, licence) if part)


class PictureBlock(blocks.StructBlock):
    image = DescribedImageBlock(
        label=_("Picture"),
        help_text=_("At least 1,200 pixels wide, and only pictures that we may use. People shown have agreed."),
    )
    caption = blocks.CharBlock(
        label=_("Caption"),
        required=False,
        max_length=250,
        help_text=_("What readers do not see by themselves: where, when, why it matters here."),
    )
    credit = blocks.CharBlock(
        label=_("Credit"),
        required=False,
        max_length=200,
        help_text=_("Only if it differs from the credit of the file."),
    )

    class Meta:
        icon = "image"
        label = _("Picture")
        group = MEDIA
        description = _("One picture with alternative text, caption and credit.")
        template = "blocks/image.html"
        value_class = PictureValue

    def get_preview_value(self):
        return self.normalize({"image": any_picture(), "caption": _("What the picture is about")})


class PictureRowBlock(blocks.StructBlock):
    pictures = blocks.ListBlock(
        PictureBlock(),
        label=_("Pictures"),
        min_num=2,
        max_num=4,
        help_text=_("Two to four pictures of the same shape."),
    )
    caption = blocks.CharBlock(
        label=_("Caption of the row"), required=False, max_length=250, help_text=_("What the pictures have in common.")
    )

    class Meta:
        icon = "grid"
        label = _("Row of pictures")
        group = MEDIA
        description = _("Two to four pictures side by side.")
        template = "blocks/picture_row.html"

    def get_preview_value(self):
        return self.normalize({"pictures": [{"image": any_picture()}, {"image": any_picture()}]})


class FrameValue(blocks.StructValue):
    @property
    def frame_url(self) -> str | None:
        """The address for the frame that is loaded after the click; None shows the plain link only."""
        return frame_address(self.get("url") or "")

    @property
    def host(self) -> str:
        return urlsplit(self.frame_url or self.get("url") or "").netloc


class FramedBlock(blocks.StructBlock):
    """Something from another host: refused unless we know how to show it without tracking before the click."""

    def clean(self, value):
        cleaned = super().clean(value)
        if not frame_address(cleaned["url"]):
            raise StructBlockValidationError(
                {
                    "url": ValidationError(
                        _(
                            "This host cannot be shown inside a page. Use an address from YouTube, Vimeo, PeerTube "
                            "or OpenStreetMap, or put an ordinary link into the text."
                        )
                    )
                }
            )
        return cleaned


class VideoBlock(FramedBlock):
    title = blocks.CharBlock(
        label=_("Title"),
        max_length=120,
        help_text=_("What the film is about. Readers see it before they load the film."),
    )
    url = blocks.URLBlock(
        label=_("Address of the film"),
        help_text=_("The address from your browser, at YouTube, Vimeo or PeerTube."),
    )
    poster = DescribedImageBlock(
        label=_("Still picture"),
        required=False,
        help_text=_("Stands in the film's place until readers load it. Best is a picture from the film."),
    )
    transcript = blocks.RichTextBlock(
        label=_("Transcript"),
        required=False,
        features=TEXT_FEATURES,
        help_text=_("What is said and shown, for people who cannot hear or see the film."),
    )

    class Meta:
        icon = "media"
        label = _("Film")
        group = MEDIA
        description = _("A film from another host. It loads only after readers agree.")
        template = "blocks/video.html"
        value_class = FrameValue
        preview_value = {"title": "Das Projekt in zwei Minuten", "url": "https://vimeo.com/22439234"}


class EmbedBlock(FramedBlock):
    title = blocks.CharBlock(
        label=_("Title"), max_length=120, help_text=_("What readers will see: “Map: how to find us”.")
    )
    url = blocks.URLBlock(
        label=_("Address"), help_text=_("The address from your browser, at OpenStreetMap, YouTube, Vimeo or PeerTube.")
    )
    description = blocks.CharBlock(
        label=_("What it shows"),
        max_length=250,
        help_text=_("So that readers can decide whether to load it."),
    )

    class Meta:
        icon = "site"
        label = _("Content from another host")
        group = MEDIA
        description = _("A map or another page inside ours. It loads only after readers agree.")
        template = "blocks/embed.html"
        value_class = FrameValue
        preview_value = {
            "title": "Anfahrt",
            "url": "https://www.openstreetmap.org/export/embed.html?bbox=7.0,51.4,7.3,51.6",
            "description": "Karte der Umgebung",
        }
