"""The hub: home page, editorial pages, news, events, glossary, partners."""
