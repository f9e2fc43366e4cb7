"""Old addresses that lead to where their page is now."""

from urllib.parse import urlsplit

from wagtail.contrib.redirects import middleware


class RedirectMiddleware(middleware.RedirectMiddleware):
    """Wagtail's own, which sends readers in circles when a page got its old address back and is unpublished there."""

    def process_response(self, request, response):
        answer = super().process_response(request, response)
        leads_here = answer is not response and urlsplit(answer["Location"]).path == request.path
        return response if leads_here else answer
