"""Development: what `make run` serves. SQLite, readable errors, demonstration sign-ins."""

from django.core.servers.basehttp import ServerHandler

from .base import *  # noqa: F403
from .base import MIDDLEWARE, env

DEBUG = True
MIDDLEWARE = [*MIDDLEWARE, "config.middleware.HouseNotFoundMiddleware"]
SECRET_KEY = "development-only-not-a-secret-" + "0" * 32
HUB_PAGE_CACHE_SECONDS = 0  # templates change while you look
# `make run HOST=0.0.0.0` shows the site to phones and tablets of the same network, under whatever name it has there.
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
if env("HUB_HOST", default="127.0.0.1") not in {"127.0.0.1", "localhost", "::1"}:
    ALLOWED_HOSTS = ["*"]
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
HUB_DEMO_SIGN_INS = True
HUB_PATTERN_PAGE = True
LEARNING_CONFIRMATION_KEY = "ZGV2ZWxvcG1lbnQtb25seS1ub3QtYS1zZWNyZXQtMDA"
# Not even the development server names its version to whoever asks.
ServerHandler.server_software = None
