"""One search over every public page, glossary term and document of a language.

`sources` says what can be found and what the public may find; `indexing` and `writing` keep three plain tables of the
site's words; `signals` follow what editors do. When somebody asks, `analysis` (plain Python) understands the question
with the lexicon and the names of the site (`knowledge`), `retrieval` reads the postings it needs, `searching` and
`suggesting` show what a visitor may see now. SQLite and PostgreSQL give the same results in the same order.

Decided by measuring 452 real questions on both databases (`make search-quality`): this way 97 % (German) and 99 %
(English) find their page among the first three. PostgreSQL's own full text search with the configuration of each
language finds 61 % and 56 %, `pg_trgm` 86 % and 69 %, Wagtail's database backend 38 to 61 %. Stems are not stored as
the words of the index: compounds and slips need the words themselves, and a better rule would need a new index.
"""
