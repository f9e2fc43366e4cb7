"""Development: what `make run` serves. SQLite, readable errors, demonstration sign-ins."""

from .base import *  # noqa: F403

DEBUG = True
SECRET_KEY = "development-only-not-a-secret-" + "0" * 32
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
HUB_DEMO_SIGN_INS = True
HUB_PATTERN_PAGE = True
