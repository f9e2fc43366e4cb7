from wagtail.search.management.commands.update_index import Command as UpdateAdminIndex

from search import indexing


class Command(UpdateAdminIndex):
    """Wagtail's command for the index of the admin, which then brings the public search up to date as well."""

    def handle(self, **options):
        super().handle(**options)
        if not options.get("schema_only"):
            entries = indexing.rebuild()
            self.stdout.write(f"Public search: {entries} entries")
