"""Production: reads the environment, fails at start when something that protects people is missing."""

from .base import *  # noqa: F403
from .base import MIDDLEWARE, STORAGES, env

DEBUG = False
SECRET_KEY = env("SECRET_KEY")
LEARNING_CONFIRMATION_KEY = env("LEARNING_CONFIRMATION_KEY")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
WAGTAILADMIN_BASE_URL = env("BASE_URL")
DATABASES = {"default": env.db("DATABASE_URL")}
CACHES = {"default": env.cache("CACHE_URL")}
CACHES["renditions"] = CACHES["default"] | {"KEY_PREFIX": "renditions", "TIMEOUT": 86_400}
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
HUB_DEMO_SIGN_INS = False
HUB_PATTERN_PAGE = False
