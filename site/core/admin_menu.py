"""What the admin shows and what it leaves out."""

# Both lead to pages in English on another host.
FOREIGN_HELP = ("whats-new-in-wagtail", "editor-guide")


def without_foreign_help(request, menu_items):
    menu_items[:] = [item for item in menu_items if not item.name.startswith(FOREIGN_HELP)]
