"""Rich text from the plain sentences of the start content.

    **words**               bold
    [words](page:g1)        a page of the site, by its key
    [words](term:cobot)     a term of the glossary, by its id
    [words](https://…)      another website

Links stand in the same order in both languages: wagtail-localize numbers them.
"""

import re
from html import escape

from demo.content import ContentError
from demo.keys import translation_key

BOLD = re.compile(r"\*\*(.+?)\*\*")
LINK = re.compile(r"\[(.+?)\]\((\S+?)\)")


class Markup:
    """Turns bilingual sentences into bilingual rich text. Links point to German pages and terms in both languages;
    the site resolves them to the reader's language."""

    def __init__(self, loader):
        self.loader = loader

    def paragraphs(self, text: dict[str, str]) -> dict[str, str]:
        """One `<p>` for each paragraph; an empty line separates them."""
        return {
            code: "".join(f"<p>{self.inline(part)}</p>" for part in re.split(r"\n\s*\n", words.strip()))
            for code, words in text.items()
        }

    def list_of(self, items: list[dict[str, str]], tag: str) -> dict[str, str]:
        """A list; `tag` is `ul` or `ol`."""
        return {
            code: f"<{tag}>" + "".join(f"<li>{self.inline(item[code])}</li>" for item in items) + f"</{tag}>"
            for code in items[0]
        }

    def inline(self, words: str) -> str:
        html = BOLD.sub(r"<b>\1</b>", escape(words.strip(), quote=False))
        return LINK.sub(lambda match: f"<a {self._target(match[2])}>{match[1]}</a>", html)

    def _target(self, address: str) -> str:
        scheme, _, name = address.partition(":")
        if scheme == "page":
            return f'linktype="page" id="{self.loader.page(name).pk}"'
        if scheme == "term":
            return f'linktype="glossary-term" id="{self._term_id(name)}"'
        if scheme in {"https", "http", "mailto"}:
            return f'href="{address}"'
        raise ContentError(f"A link leads to “{address}”, which is no page, term or website.")

    def _term_id(self, name: str) -> int:
        from home.models import GlossaryTerm

        term = GlossaryTerm.objects.filter(
            translation_key=translation_key(f"term:{name}"), locale=self.loader.german
        ).first()
        if term is None:
            raise ContentError(f"The glossary has no term “{name}”.")
        return term.pk
