"""Uploading pictures: only what can be read to its end."""

from django.core.exceptions import ValidationError
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm


class ReadableImageField(WagtailImageField):
    """Refuses a file that begins like a picture and is broken: it would break every page that shows it."""

    def check_image_pixel_size(self, f):
        try:
            super().check_image_pixel_size(f)
            f.image.resize((1, 1))  # decodes everything, as the pages' own sizes do
        except ValidationError:
            raise
        except Exception as error:  # whatever the library for this format raises
            raise ValidationError(self.error_messages["invalid_image"], code="invalid_image") from error


class SiteImageForm(BaseImageForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if field := self.fields.get("file"):
            self.fields["file"] = ReadableImageField(
                label=field.label, required=field.required, widget=field.widget, help_text=field.help_text
            )
