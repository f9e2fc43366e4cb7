"""Addresses that belong to the site rather than to a page."""
