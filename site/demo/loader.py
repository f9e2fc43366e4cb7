"""Loader: what every step of `load_demo` works with.

A step is a module of this package with some of

    def place(loader): ...    makes the pages that are missing, as drafts, parents first
    def load(loader): ...     fills and publishes them, or saves snippets
    ADDS = {"stories": index_values}    what it knows about pages of `pages.yaml`: key -> function of the loader
                                        that returns values. They go into the page together with the file's.

`demo.steps.STEPS` names them in order. All steps place before the first one loads: whatever a step loads, it can
link to every German page of the site by its key, `loader.page("m1")`, also to those that come later.

    def place(loader):
        for story in read("stories")["stories"]:
            loader.place(StoryPage, story["id"], parent="stories", title=story["title"], slug=story["slug"])

    def load(loader):
        for story in loader.each("Stories", read("stories")["stories"]):
            loader.publish(story["id"], {"summary": story["teaser"], "body": body(story["body"], loader)})

How values are written down stands in `demo.values`. The German page is published, its English version made through
wagtail-localize and published with it. What somebody has edited since it was loaded is left alone, unless `reset`.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from django.db import transaction
from django.db.models import Model
from wagtail.models import DraftStateMixin, Locale, Page
from wagtail_localize.fields import get_translatable_fields

from core.models import Topic
from demo import history
from demo.bilingual import translate
from demo.content import ContentError
from demo.history import State
from demo.keys import translation_key
from demo.values import assign, stored_values

T = TypeVar("T")


class Loader:
    def __init__(self, *, reset: bool = False, report: Callable[[str, int, int], None] = lambda *args: None):
        """`reset` overwrites what has been edited. `report` is told the title of a step, how far it is, and of
        how many."""
        self.reset = reset
        self.report = report
        self.german = Locale.objects.get(language_code="de")
        self.english = Locale.objects.get(language_code="en")
        # How often each of "new", "renewed", "unchanged" and "kept" (edited by somebody) happened.
        self.counts: Counter[str] = Counter()
        # What steps add to the pages of `pages.yaml`, by key.
        self.additions: dict[str, Callable[[Loader], dict[str, Any]]] = {}
        # What this load has saved.
        self.written: list[Model] = []
        self._addresses: dict[str, dict] = {}

    def each(self, title: str, items: Iterable[T]) -> Iterator[T]:
        """Goes through the items and reports the progress."""
        items = list(items)
        for number, item in enumerate(items, start=1):
            yield item
            self.report(title, number, len(items))

    # Pages

    def find(self, key: str, locale: Locale | None = None) -> Page | None:
        """The page with that key, also as a draft; the German one unless `locale` says otherwise."""
        page = Page.objects.filter(translation_key=translation_key(key), locale=locale or self.german).first()
        return page.specific if page else None

    def page(self, key: str, locale: Locale | None = None) -> Page:
        """As `find`, but raises ContentError if no step has placed the page."""
        page = self.find(key, locale)
        if page is None:
            raise ContentError(f"No page has the key “{key}”.")
        return page

    def place(
        self, model: type[Page], key: str, *, parent: str | Page, title: dict, slug: dict, **required: Any
    ) -> Page:
        """The German page with that key. Each language version that is missing is made, as an empty draft at the
        end of its parent's children.

        `title` and `slug` are bilingual and go into the published page as well. `required` is what the model wants
        before it can be saved at all. `parent` is a key, or the root of the tree. A page that an editor has moved
        stays where it is.
        """
        self._addresses[key] = {"title": title, "slug": slug}
        for locale in (self.german, self.english):
            existing = self.find(key, locale)
            if existing is None:
                page = model(translation_key=translation_key(key), locale=locale, live=False)
                fields = self._addresses[key] | required
                assign(page, stored_values(model, fields, code=locale.language_code, key=key))
                above = self.page(parent, locale) if isinstance(parent, str) else parent
                above.add_child(instance=page)
            elif type(existing) is not model:
                raise ContentError(f"“{key}” is a {existing._meta.label}, but should be a {model._meta.label}.")
        return self.page(key)

    def publish(self, key: str, values: dict[str, Any], *, topics: Iterable[Topic] = ()) -> None:
        """Fills and publishes a placed page in both languages. Fields that `values` does not name get their
        default."""
        german = self.page(key)
        topics = list(topics)
        values = self._addresses[key] | values
        german_values = stored_values(type(german), values, code="de", key=key)
        english_values = stored_values(type(german), values, code="en", key=key)
        digest = history.digest_of(german_values, english_values, [topic.slug for topic in topics])
        if self.is_settled(self._states(german, digest)):
            return
        with transaction.atomic():
            _clear(german)
            assign(german, german_values)
            _set_topics(german, topics)
            german.save_revision().publish()
            german = type(german).objects.get(pk=german.pk)
            self._finish(german, english_values, digest, key)

    # Snippets

    def save(self, model: type[Model], key: str, values: dict[str, Any]) -> Model:
        """Makes or renews a translatable snippet in both languages and returns the German one."""
        german_values = stored_values(model, values, code="de", key=key)
        english_values = stored_values(model, values, code="en", key=key)
        digest = history.digest_of(german_values, english_values)
        identity = {"translation_key": translation_key(key), "locale": self.german}
        german = model.objects.filter(**identity).first()
        if self.is_settled(self._states(german, digest)):
            return german
        with transaction.atomic():
            german = german or model(**identity)
            assign(german, german_values)
            german.full_clean()
            german.save()
            if isinstance(german, DraftStateMixin):
                german.save_revision().publish()
                german.refresh_from_db()
            self._finish(german, english_values, digest, key)
        return german

    # What both have in common

    def is_settled(self, states: set[State]) -> bool:
        """Counts what is about to happen to a thing whose versions are in these states; True if that is nothing."""
        if State.EDITED in states and not self.reset:
            self.counts["kept"] += 1
            return True
        if states == {State.AS_LOADED}:
            self.counts["unchanged"] += 1
            return True
        self.counts["new" if State.NEW in states else "renewed"] += 1
        return False

    def note(self, instance: Model, digest: str, key: str) -> None:
        """Remembers a thing that has just been written as the loader's own, and to be indexed."""
        history.remember(instance, digest, key)
        self.written.append(instance)

    def _states(self, german: Model | None, digest: str) -> set[State]:
        if german is None:
            return {State.NEW}
        english = type(german).objects.filter(translation_key=german.translation_key, locale=self.english).first()
        return {history.state_of(german, digest), history.state_of(english, digest)}

    def _finish(self, german: Model, english_values: dict, digest: str, key: str) -> None:
        draft = type(german)(locale=self.english)
        assign(draft, english_values)
        english = translate(german, draft, locale=self.english, key=key)
        for version in (german, english):
            self.note(version, digest, key)


def _clear(page: Page) -> None:
    """Gives every field that a reader sees its default, so that nothing of an edited version stays behind."""
    for translatable in get_translatable_fields(type(page)):
        field = translatable.get_field(type(page))
        if field.concrete:
            setattr(page, field.attname, field.get_default())


def _set_topics(page: Page, topics: list[Topic]) -> None:
    page.topic_items = [page.topic_items.model(tag=topic) for topic in topics]
