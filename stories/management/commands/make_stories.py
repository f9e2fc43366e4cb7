from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from core import generation
from search.indexing import add_pages
from stories.generating import drafts, topics_by_kind, write_stories
from stories.models import StoryIndexPage


class Command(BaseCommand):
    help = "Makes stories in every language, for measurements. Never run it on a site that people use."

    def add_arguments(self, parser):
        parser.add_argument("count", type=int, help="stories; each gets a page in every language")

    def handle(self, *args, count: int, **options):
        indexes = list(StoryIndexPage.objects.live().filter(alias_of=None))
        topics = topics_by_kind()
        if not indexes or not topics:
            raise CommandError("There are no story overviews or no topics yet: load the start content first.")
        wanted = list(drafts(count, topics))
        with transaction.atomic():
            for index in indexes:
                for stories in write_stories(index, wanted):
                    add_pages(stories)
        generation.bump()
        self.stdout.write(f"{count} stories in {len(indexes)} languages.")
