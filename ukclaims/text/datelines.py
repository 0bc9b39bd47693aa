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
_PATTERN = r"""
    (?P<place> [A-Z][\w.'’-]{1,30}+ (?: [,/]?\ [A-Z][\w.'’-]{1,30}+ ){0,4}? )
    (?P<day> [,.]?\ (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)\ \d{1,2} (?:,?\ \d{4})? )?
    [.,]?
    (?P<agency> \s? (?: \( (?P<round>[A-Z][\w&.\ -]{1,30}) \) | / (?P<slash>[A-Z][\w&.\ -]{1,30}) / | \[ (?P<square>[A-Z][\w&.\ -]{1,30}) \] ) )?
    \s* (?P<mark> [-–—−]{1,2} | [.:•|] )
    (?= \s+ ["“‘„«(]? [A-Z0-9] )
"""


@frozen
class Dateline:
    """The words before the first sentence, with the agency they name, if any."""

    span: Span
    media: str | None = None
    media_span: Span | None = None


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_PATTERN, re.VERBOSE)


def dateline_of(text: str, span: Span) -> Dateline | None:
    """Return the dateline that opens a paragraph, None where there is none."""
    match = _pattern().match(text, span.start, min(span.end, span.start + _LONGEST))
    if match is None:
        return None
    place, mark = match["place"], match["mark"]
    plain = place.isupper() and len(place) >= 4 and (mark in "-–—−--" or match["day"])
    if not (match["agency"] or plain) or (mark in ".:•|" and not match["agency"]):
        return None
    name = next((group for group in ("round", "slash", "square") if match[group]), None)
    whole = Span(match.start(), match.end())
    return Dateline(whole, match[name], Span(*match.span(name))) if name else Dateline(whole)
