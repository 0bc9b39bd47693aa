"""What newsrooms are: whether "the agency", "the newspaper" and "the channel" can stand for one."""

from functools import cache

from ukclaims.extract.speakers.context import Context
from ukclaims.extract.speakers.phrases import Phrase
from ukclaims.lang.tables import tables
from ukclaims.model.attribution import Speaker
from ukclaims.registry import Entry
from ukclaims.registry.entries import Kind
from ukclaims.registry.folding import fold

_ANY = "*"
_BEFORE = frozenset(("news", "state", "state-run"))


@cache
def sorts_of(language: str) -> dict[str, frozenset[str]]:
    """Return for each noun the words that the registry describes such newsrooms with; "*" for all."""
    table = tables(language).load("roles")["newsroom_sorts"]
    return {noun: frozenset(words.split()) for noun, words in table.items() if noun != "example"}


def nouns_for(entry: Entry, language: str) -> frozenset[str]:
    """Return the nouns that can stand for a newsroom of the registry, and what may stand before them: its state, "news".

    >>> from ukclaims.registry import default
    >>> nouns = nouns_for(default().media("TASS"), "en")
    >>> "agency" in nouns, "russia" in nouns, "newspaper" in nouns
    (True, True, False)
    """
    if entry.kind is not Kind.MEDIA:
        return frozenset()
    described = set(fold(entry.evidence).partition(" in ")[0].split())
    nouns = frozenset(noun for noun, words in sorts_of(language).items() if _ANY in words or not words.isdisjoint(described))
    return nouns | _BEFORE | frozenset(fold(entry.state or "").split())


def nouns_for_name(name: str, language: str) -> frozenset[str]:
    """Return the nouns that can stand for a newsroom that the registry does not know, by its name: of "Harbour Post" "newspaper", not "agency"."""
    if fold(name).rpartition(" ")[2] not in _printed(language):
        return frozenset()
    return frozenset(noun for noun, words in sorts_of(language).items() if _ANY in words or "newspaper" in words)


def newspaper_by_name(phrase: Phrase, context: Context) -> Speaker | None:
    """ "The Harbour Post" is a newspaper, and no document: capitals throughout, with a word that ends such names."""
    words = [token.text for token in context.layout.tokens[phrase.first : phrase.last]]
    named = len(words) > 1 and all(word[0].isupper() and word.isalpha() for word in words) and words[-1].lower() in _printed(context.layout.language)
    if not named or context.cast.registry.channel(words[0]):
        return None
    return context.speaker(phrase, " ".join(words), "body")


@cache
def _printed(language: str) -> frozenset[str]:
    return frozenset(tables(language).load("roles")["newsrooms"]["printed"].split())
