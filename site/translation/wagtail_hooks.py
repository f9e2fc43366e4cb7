"""What the app adds to the admin, subject by subject."""

from translation.releases import hooks as releases_hooks

__all__ = ["releases_hooks"]
