"""What the admin shows and what it leaves out."""

# Both lead to pages in English on another host.
FOREIGN_HELP = ("whats-new-in-wagtail", "editor-guide")


def without_foreign_help(request, menu_items):
    menu_items[:] = [item for item in menu_items if not item.name.startswith(FOREIGN_HELP)]


def without_unused_reports(request, menu_items):
    """Whoever works here may publish: an approval is set up by administrators, if ever."""
    if not request.user.is_superuser:
        menu_items[:] = [item for item in menu_items if not item.name.startswith("workflow")]
