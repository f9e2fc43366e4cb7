"""One key for all forms of a word: inflection, umlaut spellings, inclusive and regional forms."""

import re
import threading
import unicodedata
from functools import lru_cache

import snowballstemmer

# As Lucene's GermanNormalizationFilter: `ue` stays after a vowel or q (neue, Quelle).
_UMLAUT_SPELLING = re.compile(r"(?<![aeiouq])ue|ae|oe")
_FEMININE = re.compile(
    r"(?<=\w{4})(?<!gew)(?<!beg)(?<!bes)(?<!entr)innen$|(?<=\w\w(?:er|or|ef|eg|nt|st|zt|kt|og|ot|at))in$"
)
# Nutzer*innenfreundlichkeit
_FEMININE_INSIDE = re.compile(r"(?<=\w\w(?:er|or))innen(?=\w{4})")
_VERBAL_NOUN = re.compile(r"ung(?:en|s)?$")
# What Snowball leaves of words in -ung and takes from their verbs: Förderung, fördern; Qualifizierung, qualifizieren.
_VERBAL_REST = re.compile(r"(?<=\w{3})(?:ung|erung|er)$|(?<=\w{3}i)er(?:ung)?$")
_IERT = re.compile(r"(?<=\w{3}i)ert$")
# Verhandlung, verhandeln
_ELN = re.compile(r"(?<=\w{3})el$")
_SEPARABLE = "ab|an|auf|aus|bei|durch|ein|fest|her|hin|mit|nach|um|vor|weg|weiter|zu|zurück|zuruck|zusammen"
_WITH_GE = re.compile(rf"^({_SEPARABLE})?ge(\w{{3,}})$")
_WITHOUT_GE = re.compile(r"^(?:mit|vor)?(?:be|ent|er|uber|unter|ver|zer)\w{3,}t$")
_AMERICAN_Z = re.compile(r"(?<=\w{3})([iy])z(?=e|ing|ation|able)")
_AMERICAN_OR = re.compile(r"(lab|behavi|endeav|col|fav|neighb)or")
_NOT_VERBAL = {"zeitung"}
# Nouns in ge- that end like participles.
_NOT_PARTICIPLES = tuple("gebiet geburt gehalt gericht geschaft geschicht gesicht gestalt gewalt gewicht".split())  # noqa: SIM905

_stemmers = threading.local()


def fold(word: str) -> str:
    """The word in basic letters: Häuser, Haeuser and Hauser are one."""
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    basic = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _UMLAUT_SPELLING.sub(lambda match: match.group()[0], basic)


@lru_cache(maxsize=100_000)
def key(word: str, language: str) -> str:
    """What all forms of a word have in common in a language. Equal keys mean: the same word to a searcher."""
    if any(character.isdigit() for character in word):
        return fold(word)
    if language == "de":
        return _german_key(fold(word))
    return _english_key(word.casefold())


def _german_key(folded: str) -> str:
    stem = _stem(_FEMININE.sub("", _FEMININE_INSIDE.sub("", folded)), "german")
    if stem in _NOT_VERBAL:
        return stem
    if _VERBAL_NOUN.search(folded):
        return _VERBAL_REST.sub("", stem)
    return _ELN.sub("l", _infinitive(_IERT.sub("", stem), folded))


def _infinitive(stem: str, folded: str) -> str:
    """The stem of the verb where the stem is a participle: eingeführt as einführen, vereinbart as vereinbaren."""
    if _WITHOUT_GE.match(stem):
        return _without_er(stem[:-1].removesuffix("ig"))
    participle = _WITH_GE.match(stem)
    # ausgewert(et): Snowball has taken the ending already, the t belongs to the verb.
    is_cut = folded == stem + "et"
    if not participle or stem.endswith(_NOT_PARTICIPLES) or not (is_cut or stem.endswith("t")):
        return stem
    prefix, verb = participle[1] or "", participle[2]
    verb = verb if is_cut else verb[:-1]
    return prefix + _without_er(verb) if len(verb) > (2 if prefix else 3) else stem


def _without_er(stem: str) -> str:
    return stem.removesuffix("er") if len(stem) > 4 else stem


def _english_key(word: str) -> str:
    british = re.sub("^skept", "scept", _AMERICAN_OR.sub(r"\1our", _AMERICAN_Z.sub(r"\1s", word)))
    # Snowball keeps the double l of British forms: trialling, modelled.
    return re.sub("ll$", "l", _stem(british, "english"))


def _stem(word: str, algorithm: str) -> str:
    # A stemmer keeps state while it works, so each thread has its own.
    stemmer = getattr(_stemmers, algorithm, None)
    if stemmer is None:
        stemmer = snowballstemmer.stemmer(algorithm)
        setattr(_stemmers, algorithm, stemmer)
    stem: str = stemmer.stemWord(word)
    return stem
