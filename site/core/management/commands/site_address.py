"""Tells Wagtail under which address the site answers; feeds, sitemap and citations write it out in full."""

from django.core.management.base import BaseCommand
from wagtail.models import Site

from core.site_address import base_address


class Command(BaseCommand):
    help = "Writes host and port of BASE_URL into the default site, after the site moved to another address."

    def handle(self, *args, **options):
        hostname, port = base_address()
        for site in Site.objects.filter(is_default_site=True).exclude(hostname=hostname, port=port):
            site.hostname, site.port = hostname, port
            site.save()
            self.stdout.write(f"The site answers at {site.root_url} now.")
