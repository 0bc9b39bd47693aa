"""Datelines: the place, the day and the agency before the first sentence of a report.

>>> text = "KYIV, March 5 (Example Wire) - Two bridges are open again."
>>> dateline = dateline_of(text, Span(0, len(text)))
>>> dateline.media, dateline.span.of(text)
('Example Wire', 'KYIV, March 5 (Example Wire) -')
"""

import re
from functools import cache

from attrs import frozen

from ukclaims.model.span import Span

_LONGEST = 120
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)"
_NAME = r"[A-Z][\w&.\s-]{1,30}"
_PATTERN = rf"""
    (?P<place> [A-Z][\w.'’-]{{1,30}}+ (?: [,/]?\s{{1,2}}[A-Z][\w.'’-]{{1,30}}+ ){{0,4}}? )?
    (?(place) (?P<day> (?P<comma>,)?\.?\s(?: {_MONTH}\s\d{{1,2}} | \d{{1,2}}\s{_MONTH} ) (?:,?\s\d{{4}})? )? [.,]? )
    (?P<agency> \s? (?: \( (?P<round>{_NAME}) \) | / (?P<slash>{_NAME}) / | \[ (?P<square>{_NAME}) \] ) )?
    (?P<mark> \s* (?: [-–—−]{{1,2}} | [.:•|] ) )? (?(mark) | (?(place) (?!) ) )
    (?: (?<=[-–—−]) (?(agency)|(?!)) | (?=\s) ) (?= \s* ["“‘„«(]? [A-Z0-9] )
"""
_SIGNED = rf"[A-Z][A-Z .'’-]{{2,30}},\s(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\s{_MONTH})\s[-–—−]\s(?P<name>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)\.(?=\s)"
_OF_STATE = re.compile(r"[A-Z]{4,},\s{1,2}[A-Z][a-z]+")  # "DOHA, Qatar:"
_DASHES = "-–—−--"
_TIMES = frozenset(("On", "By", "In", "Since", "Until", "From", "After", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))


@frozen
class Dateline:
    """The words before the first sentence, with the agency they name, if any."""

    span: Span
    media: str | None = None
    media_span: Span | None = None


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_PATTERN, re.VERBOSE)


@cache
def _signed() -> re.Pattern[str]:
    """Return what begins "ISTANBUL, May 23 - RIA Novosti."."""
    return re.compile(_SIGNED)


def dateline_of(text: str, span: Span) -> Dateline | None:
    """Return the dateline that opens a paragraph, None where there is none."""
    signed = _signed().match(text, span.start, min(span.end, span.start + _LONGEST))
    if signed:
        return Dateline(Span(signed.start(), signed.end()), signed["name"], Span(*signed.span("name")))
    match = _pattern().match(text, span.start, min(span.end, span.start + _LONGEST))
    if match is not None and not match["place"] and not match["mark"] and match["round"] and match["round"].isalpha() and not match["round"].isupper():
        return Dateline(Span(match.start(), match.end()))
    if match is None or not (_names_agency(match) or _names_place(match)):
        return None
    name = next((group for group in ("round", "slash", "square") if match[group]), None)
    whole = Span(match.start(), match.end())
    return Dateline(whole, match[name], Span(*match.span(name))) if name else Dateline(whole)


def _names_agency(match: re.Match[str]) -> bool:
    """Tell whether an agency stands behind the place, or alone before a dash: "(Example Wire) -", "(MENAFN)"."""
    if not match["agency"]:
        return False
    if match["place"]:
        return match["mark"] is not None
    if match["mark"]:
        return match["mark"].strip() in _DASHES
    return any(len(word) > 1 and word.isupper() for word in re.split(r"[^A-Za-z]+", match["agency"]))


def _names_place(match: re.Match[str]) -> bool:
    """Tell whether a place in capitals, or one with a day, stands before a dash: "KYIV -", "Kyiv, 5 March -"."""
    place, mark = match["place"] or "", (match["mark"] or "").strip()
    capitals = place.partition(",")[0].isupper() and len(place) >= 4 and (mark in _DASHES or match["day"])
    dated = match["comma"] and place.split()[0] not in _TIMES
    of_state = mark == ":" and place.partition(",")[0].isupper() and _OF_STATE.fullmatch(place)
    return bool(of_state or (mark and mark not in ".:•|" and (capitals or dated)))
