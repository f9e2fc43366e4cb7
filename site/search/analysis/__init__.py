"""How words are understood: plain Python, no Django and no database.

The index keeps the words of the site as they are written. Everything that makes German and English forgiving
(inflection, spellings of umlauts, parts of compounds, inclusive forms, abbreviations, typing errors) happens when
somebody asks, against the lexicon of the site's own words. So a better rule helps at once, without a new index.
"""
