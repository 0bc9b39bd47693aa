"""Words around a claim that show a correction, or a count of the speaker's own."""

import re
from functools import cache, lru_cache

from ukclaims._text import key
from ukclaims.compare.facts import Facts
from ukclaims.lang.tables import LANGUAGES, tables
from ukclaims.model.claim import Claim
from ukclaims.model.span import cover


def revises_itself(facts: Facts) -> str | None:
    """Return the words that show that the claim changes a figure of before ("up from", "revised")."""
    return _found(facts, "revision")


def takes_back(facts: Facts, other: Facts) -> bool:
    """Tell whether the claim names the other's number as one of before: "33 people were killed, not 34"."""
    low, high = other.amount.quantity.low, other.amount.quantity.high
    if low is None or high is None or not _said(facts, "former"):
        return False
    return any(low <= number <= high for number in _taken_back(facts.language, words_around(facts)))


@lru_cache(maxsize=1 << 12)
def _taken_back(language: str, text: str) -> tuple[int, ...]:
    """Return the numbers that stand behind words such as "not", "instead of" and "up from"."""
    return tuple(int(number.replace(",", "")) for number in _before(language).findall(text))


@cache
def _before(language: str) -> re.Pattern[str]:
    phrases = "|".join(map(re.escape, _phrases(language, "former")))
    return re.compile(rf"\b(?:{phrases}) (?:the |about |some |earlier )?(\d[\d,]*)\b(?![.,]\d| ?%)")


def own_count(facts: Facts) -> str | None:
    """Return the words that show that the speaker counted itself ("own tally", "independently")."""
    return _found(facts, "independence")


def _found(facts: Facts, name: str) -> str | None:
    near = _said(facts, name)
    if not near:
        return None
    words = f" {' '.join([word.strip(_MARKS) for word in words_around(facts).split()])} "
    return min((phrase for phrase in near if f" {phrase} " in words), key=words.find, default=None)


_MARKS = ",.;:\"'()"


def _said(facts: Facts, name: str) -> list[str]:
    """Return the phrases of a table that stand in the words around a claim, be it as parts of words."""
    text = words_around(facts)
    return [phrase for phrase in _phrases(facts.language, name) if phrase in text] if text else []


@cache
def _phrases(language: str, name: str) -> tuple[str, ...]:
    """Return the phrases of a table."""
    return tuple(tables(language).load("relations")[name]["phrases"]) if language in LANGUAGES else ()


def words_around(facts: Facts) -> str:
    """Return the claim with its source and cue, as far as the text is at hand, folded."""
    if facts.around is None:
        facts.around = key(_words_of(facts.claim) if isinstance(facts.claim, Claim) else facts.text) if facts.text else ""
    return facts.around


def _words_of(claim: Claim) -> str:
    if claim.document.text is None:
        return claim.text
    text, attribution = claim.document.text, claim.attribution
    spans = [span for span in (attribution.source, attribution.cue, *claim.spans) if span is not None]
    return cover(spans).of(text) if spans else claim.text
