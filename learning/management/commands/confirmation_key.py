import base64
import secrets

from django.conf import settings
from django.core.management.base import BaseCommand

from learning.exports.statement import private_key, public_text


class Command(BaseCommand):
    help = (
        "Prints a new key for LEARNING_CONFIRMATION_KEY and, for LEARNING_CONFIRMATION_RETIRED_KEYS, the public key "
        "of the present one, so that confirmations it signed still verify."
    )

    def handle(self, *args, **options):
        new = base64.urlsafe_b64encode(secrets.token_bytes(32)).decode().rstrip("=")
        self.stdout.write(f"LEARNING_CONFIRMATION_KEY={new}")
        if settings.LEARNING_CONFIRMATION_KEY:
            present = public_text(private_key(settings.LEARNING_CONFIRMATION_KEY))
            self.stdout.write(f"LEARNING_CONFIRMATION_RETIRED_KEYS={present}")
