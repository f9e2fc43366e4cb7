"""The addresses below a story: handout, old versions, citations."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import PageLogEntry

from stories.citing import Citation


class StoryRoutes(RoutablePageMixin):
    @path("handout/")
    def handout(self, request: HttpRequest):
        """The story on paper, without the site around it."""
        return self.render(request, template="stories/story_handout.html", context_overrides={"noindex": True})

    @path("version/<int:revision_id>/")
    def version(self, request: HttpRequest, revision_id: int):
        """The story as it read when somebody cited it. Only what was public once; drafts are not found."""
        revision = self.revisions.filter(pk=revision_id).first()
        if revision is None or not self._was_public(revision):
            raise Http404
        story = revision.as_object()
        citation = Citation.of(story, request, version=revision_id, published=revision.created_at)
        notice = None if revision_id == self.live_revision_id else date_format(timezone.localtime(revision.created_at))
        return story.render(
            request,
            context_overrides={
                "citation": citation,
                "noindex": True,
                "canonical": self.get_full_url(request),
                "version_date": notice,
                "current_url": self.get_url(request),
            },
        )

    def _was_public(self, revision) -> bool:
        published = PageLogEntry.objects.filter(page=self.pk, action="wagtail.publish", revision=revision)
        return revision.pk == self.live_revision_id or published.exists()

    @path("cite/bibtex/")
    def bibtex(self, request: HttpRequest) -> HttpResponse:
        return self._citation_file(Citation.of(self, request).bibtex, "application/x-bibtex", "bib")

    @path("cite/ris/")
    def ris(self, request: HttpRequest) -> HttpResponse:
        return self._citation_file(Citation.of(self, request).ris, "application/x-research-info-systems", "ris")

    def _citation_file(self, text: str, content_type: str, ending: str) -> HttpResponse:
        return HttpResponse(
            text,
            content_type=f"{content_type}; charset=utf-8",
            headers={"Content-Disposition": f'attachment; filename="{self.slug}.{ending}"'},
        )
