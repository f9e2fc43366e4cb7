"""Production: reads the environment, fails at start when something that protects people is missing."""

from urllib.parse import urlsplit

from .base import *  # noqa: F403
from .base import MIDDLEWARE, STORAGES, WAGTAILADMIN_BASE_URL, env

DEBUG = False
SECRET_KEY = env("SECRET_KEY")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
for name in ("BASE_URL", "CACHE_URL", "DATABASE_URL", "LEARNING_CONFIRMATION_KEY"):
    env(name)  # `base` has read it; what it does without, is for development
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "core.staticfiles.FlatStylesheetsStorage"}}

MIDDLEWARE = ["config.middleware.ProxyAddressMiddleware", *MIDDLEWARE]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 2 * 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_NAME = "__Host-csrf"
CSRF_COOKIE_HTTPONLY = True

EMAIL_CONFIG = env.email("EMAIL_URL", default="smtp://localhost:25")
vars().update(EMAIL_CONFIG)
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env("EMAIL_FROM", default=f"hub@{urlsplit(WAGTAILADMIN_BASE_URL).hostname}")
# With DEBUG off, Django writes no error anywhere. Answers like "not found" are none: their addresses stay unknown.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"without_learners": {"()": "config.errorlog.WithoutLearners"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "filters": ["without_learners"]}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {"django.request": {"level": "ERROR"}},
}
HUB_DEMO_SIGN_INS = False
HUB_PATTERN_PAGE = False
