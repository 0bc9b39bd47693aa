"""Words around a claim that show a correction, or a count of the speaker's own."""

from functools import cache

from ukclaims._text import key
from ukclaims.compare.facts import Facts
from ukclaims.lang.tables import LANGUAGES, tables
from ukclaims.model.claim import Claim
from ukclaims.model.span import cover


def revises_itself(facts: Facts) -> str | None:
    """Return the words that show that the claim changes a figure of before ("up from", "revised")."""
    return _found(facts, "revision")


def own_count(facts: Facts) -> str | None:
    """Return the words that show that the speaker counted itself ("own tally", "independently")."""
    return _found(facts, "independence")


def _found(facts: Facts, name: str) -> str | None:
    phrases, text = _phrases(facts.language, name), key(_words_around(facts))
    if not any(map(text.__contains__, phrases)):
        return None
    words = [word.strip(",.;:\"'()") for word in text.split()]
    for at, word in enumerate(words):
        for phrase in phrases.get(word, ()):
            if words[at : at + len(phrase)] == phrase:
                return " ".join(phrase)
    return None


@cache
def _phrases(language: str, name: str) -> dict[str, list[list[str]]]:
    """Return the phrases of a table as lists of words, by their first word."""
    found: dict[str, list[list[str]]] = {}
    for phrase in tables(language).load("relations")[name]["phrases"] if language in LANGUAGES else ():
        found.setdefault(phrase.split()[0], []).append(phrase.split())
    return found


def _words_around(facts: Facts) -> str:
    """Return the claim with its source and cue, as far as the text is at hand."""
    claim = facts.claim
    if not isinstance(claim, Claim) or claim.document.text is None:
        return facts.text
    text, attribution = claim.document.text, claim.attribution
    spans = [span for span in (attribution.source, attribution.cue, *claim.spans) if span is not None]
    return cover(spans).of(text) if spans else claim.text
