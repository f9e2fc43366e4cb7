"""Translations that keep up with their source, and never show a sentence of the wrong language.

wagtail-localize is the engine: its editor, its texts in segments, its records. This app adds what its users lack:

- `alignment`, `comparing`, `states`: which text of a new version continues which old one, so that a changed word makes
  its sentence outdated instead of losing its translation. Counted when a source is published, kept for the desk.
- `carrying`: earlier translations go along when translators take a new version over.
- `guard`, `refusal`, `middleware`: nothing goes live in the source's language, whichever way somebody publishes.
- `building`, `leaving_out`, `writing`, `publishing`: a target is made from the version that translators chose, as a
  revision.
- `facts`: topics, marks, dates and relations follow at once; blocks wait for their text.
- `notes`: readers are told when a page lags behind.
- `machine`: what a machine wrote may go live, but is marked until somebody has read it.
- `desk`: the matrix, one translation at a time, PO files, minor edits. `releases`: several drafts go live together.
- `cascade`: whoever unpublishes, deletes or moves a page is asked about its other languages.

What of others is extended, and why nothing less would do:

- `TranslationSource.create_or_update_translation` is replaced for targets that exist (`upstream`): upstream writes the
  live row at once, even for a draft, and fills gaps with the source's language. New targets are still made by it.
- `TranslationSource.refresh_segments` is wrapped: before and after it both versions are at hand, so that translations
  can be carried. Upstream knows a text only by its exact words.
- `PublishRevisionAction.execute` (Wagtail) is wrapped: buttons, workflows, bulk actions, the schedule and the admin
  API all end there, and there is no hook that may refuse.
- `strings.validate_element` is wrapped: `<span lang="…">` is allowed inside a text.
- `StringTranslation.get_comment` is wrapped: its dates are English in every admin.
- Its side-by-side editor draws a translation like a finished one until its own JSON says otherwise: a template around
  its template adds what nobody has confirmed, and why (`desk.side_by_side`).
- Two views of wagtail-localize are subclassed at the same addresses (`desk.syncing`): they pass over refusals in
  silence. Its report leaves the menu, because it takes outdated texts for translated; its address still works.
- Wagtail's views, bulk actions and API actions for unpublishing, deleting and moving are subclassed (`cascade`),
  through its page view set, its registry and its router: its own hook knows neither the person nor the answer.
- Everything else is signals (`page_published`, `post_save`) and Wagtail's hooks (`wagtail_hooks`).

`tests/translation/test_upstream.py` fails when one of the wrapped functions changes. A translation that was taken out
of synchronisation is shown as "by hand" and lies outside all promises.
"""
