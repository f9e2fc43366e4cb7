"""What the app adds to the admin, subject by subject."""

from translation.cascade import hooks as cascade_hooks
from translation.desk import hooks as desk_hooks
from translation.releases import hooks as releases_hooks

__all__ = ["cascade_hooks", "desk_hooks", "releases_hooks"]
