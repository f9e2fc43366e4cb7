"""What happens to a page's versions in other languages when it is unpublished, deleted or moved.

Editors are asked, the answer is yes unless they say no, and all of it is one transaction. Wagtail's own hook
(`construct_translated_pages_to_cascade_actions`) knows neither the person nor the answer, so `views` extends the three
views that call it, and `bulk` the same for pages ticked in the explorer. In `api`, where nobody is asked, the answer
is yes. `companions` says what is possible, `aliases` keeps copies in the source's language off the site.
"""
