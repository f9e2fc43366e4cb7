"""Tests: like production where it matters, fast where it does not."""

from .base import *  # noqa: F403
from .base import ROOT

DEBUG = False
SECRET_KEY = "tests-only-not-a-secret-" + "0" * 32
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "default"},
    "renditions": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "renditions"},
}
HUB_PAGE_CACHE_SECONDS = 0  # query counts speak of the pages themselves
MEDIA_ROOT = ROOT / "var" / "test-media"
HUB_DEMO_SIGN_INS = True
HUB_PATTERN_PAGE = True
WHITENOISE_AUTOREFRESH = True
LEARNING_CONFIRMATION_KEY = "ZGV2ZWxvcG1lbnQtb25seS1ub3QtYS1zZWNyZXQtMDA"
