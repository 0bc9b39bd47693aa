"""Words around a claim that show a correction, or a count of the speaker's own."""

from functools import cache

from ukclaims._text import key
from ukclaims.compare.facts import Facts
from ukclaims.lang.tables import LANGUAGES, tables
from ukclaims.model.span import cover


def revises_itself(facts: Facts) -> str | None:
    """Return the words that show that the claim changes a figure of before ("up from", "revised")."""
    return _found(facts, "revision")


def own_count(facts: Facts) -> str | None:
    """Return the words that show that the speaker counted itself ("own tally", "independently")."""
    return _found(facts, "independence")


def _found(facts: Facts, name: str) -> str | None:
    words = f" {key(_words_around(facts))} "
    return next((phrase for phrase in _phrases(facts.claim.document.language, name) if f" {phrase} " in words or f" {phrase}," in words), None)


@cache
def _phrases(language: str, name: str) -> tuple[str, ...]:
    if language not in LANGUAGES:
        return ()
    return tuple(tables(language).load("relations")[name]["phrases"])


def _words_around(facts: Facts) -> str:
    """Return the claim with its source and cue, as far as the text is at hand."""
    claim = facts.claim
    text, attribution = claim.document.text, claim.attribution
    if text is None:
        return claim.text
    spans = [span for span in (attribution.source, attribution.cue, *claim.spans) if span is not None]
    return cover(spans).of(text) if spans else claim.text
