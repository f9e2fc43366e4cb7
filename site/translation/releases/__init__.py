"""Releases: drafts of pages and terms, in whatever languages, that go live together or not at all.

Wagtail publishes one thing at a time; a page and its translation then disagree until somebody has clicked twice. A
release is a list of drafts with one date. `actions` writes, `findings` says what stands in the way, `members` reads.
"""
