"""Small lexicons for tests: the words of a text, as if a site consisted of it."""

from search.analysis.keys import key
from search.analysis.lexicon import Lexicon, Word
from search.analysis.thesaurus import Name, Subject, Thesaurus
from search.analysis.tokens import tokenise


def lexicon(text: str, language: str = "de") -> Lexicon:
    written = {token.words[-1]: token.written for token in tokenise(text)}
    return Lexicon(language, [Word(word, form, key(word, language), 1) for word, form in written.items()])


def thesaurus(*subjects: dict[str, list[str]]) -> Thesaurus:
    return Thesaurus(
        Subject(tuple(Name(language, text) for language, texts in names.items() for text in texts))
        for names in subjects
    )
