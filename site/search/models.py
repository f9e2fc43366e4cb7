"""The index: entries, the words of the site, and which entry holds which word how strongly.

Plain tables, so that SQLite and PostgreSQL give the same results in the same order.
"""

import secrets

from django.contrib.contenttypes.models import ContentType
from django.db import models
from wagtail.models import Page

from search.analysis.tokens import LONGEST_WORD
from search.kinds import Kind


class SearchEntry(models.Model):
    """One thing that can be found, in one language, with the text that snippets are cut from.

    `address` is what follows the address of the page: nothing for pages, `#term` for glossary terms. Without a page it
    is the whole address, unless it begins with `#`: then the page that shows the kind is looked up when somebody asks.
    """

    language = models.CharField(max_length=10)
    kind = models.PositiveSmallIntegerField(choices=Kind)
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.PositiveBigIntegerField()
    page = models.ForeignKey(Page, null=True, on_delete=models.CASCADE, related_name="+")
    title = models.CharField(max_length=255)
    # What readers must know before they believe the title, such as "illustrative story".
    label = models.CharField(max_length=120, blank=True)
    summary = models.TextField(blank=True)
    text = models.TextField(blank=True)
    address = models.CharField(max_length=500, blank=True)
    fingerprint = models.CharField(max_length=64)

    # Editors never point at the index, so Wagtail need not note its references.
    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["content_type", "object_id", "language"], name="one_entry_per_object_and_language"
            )
        ]
        indexes = [models.Index(fields=["language", "kind"], name="entries_of_a_kind")]

    def __str__(self) -> str:
        return self.title


class Word(models.Model):
    """A word of the site in one language, or a subject (`topic:12`) that entries are about."""

    language = models.CharField(max_length=10)
    text = models.CharField(max_length=LONGEST_WORD)
    written = models.CharField(max_length=LONGEST_WORD * 2)
    key = models.CharField(max_length=LONGEST_WORD)
    frequency = models.PositiveIntegerField(default=0)

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [models.UniqueConstraint(fields=["language", "text"], name="one_word_per_language")]

    def __str__(self) -> str:
        return self.written


class Posting(models.Model):
    """A word in an entry. `weight` is the weighted frequency in hundredths; `kind` repeats the entry's."""

    pk = models.CompositePrimaryKey("entry_id", "word_id")
    entry = models.ForeignKey(SearchEntry, on_delete=models.CASCADE, related_name="postings", db_index=False)
    word = models.ForeignKey(Word, on_delete=models.CASCADE, related_name="postings", db_index=False)
    kind = models.PositiveSmallIntegerField(choices=Kind)
    weight = models.PositiveSmallIntegerField()

    wagtail_reference_index_ignore = True

    class Meta:
        # Covers reading a word's strongest entries of a kind without touching the table.
        indexes = [models.Index(fields=["word", "kind", "-weight", "entry"], name="strongest_first")]

    def __str__(self) -> str:
        return f"{self.word_id} in {self.entry_id}"


class IndexState(models.Model):
    """One row that changes with everything the search knows, so that every process notices."""

    token = models.CharField(max_length=16)

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return self.token

    @classmethod
    def current(cls) -> str:
        return cls.objects.values_list("token", flat=True).first() or ""

    @classmethod
    def renew(cls) -> None:
        """Inside a transaction this also makes the next writer wait, so two never count the same words at once."""
        cls.objects.update_or_create(pk=1, defaults={"token": secrets.token_hex(8)})
