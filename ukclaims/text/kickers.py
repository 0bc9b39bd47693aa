r"""Kickers: the label before a headline, "WATCH | …", "Ukraine war live: …", "UPDATE 2-…", and the outlet behind it, "… | Example Wire".

>>> text = "BREAKING | Two bridges are open again | Example Wire"
>>> headline_of(text, Span(0, len(text)), "en").of(text)
'Two bridges are open again'
"""

import re
from functools import cache

from ukclaims.lang.tables import tables
from ukclaims.model.span import Span

_LONGEST = 60  # characters of a label or of an outlet
_TAIL = re.compile(r"\s\|\s{1,3}(?:[A-Z][\w.&'’-]{0,20}\s{0,3}){1,5}$")
_NAMES = r"(?:[A-Z][\w'’-]{1,20}\s{1,3}(?:(?:war|crisis|invasion)\s{1,3})?){1,3}"  # "Ukraine war" before "live"


@cache
def _label(language: str) -> re.Pattern[str]:
    """Return what opens a headline with its mark; the labels of the wires are glued to it."""
    table = tables(language).load("furniture")["kickers"]
    alone, behind, wire = (
        "|".join(re.escape(phrase.strip()).replace(r"\ ", r"\s{1,3}") for phrase in table[name].split("|")) for name in ("alone", "behind", "wire")
    )
    return re.compile(
        rf"(?:(?:(?i:{alone})|{_NAMES}(?i:{behind}))(?:\s{{1,3}}\||:|\s{{1,3}}[-–—])\s{{1,3}}|(?i:{wire})(?:\s{{1,3}}\d)?\s{{0,3}}[-–—:]\s{{0,3}})(?=[\"“‘'(]?[A-Z0-9])"
    )


def headline_of(text: str, span: Span, language: str) -> Span:
    """Return a line without the label before it and the outlet behind it."""
    label = _label(language).match(text, span.start, min(span.end, span.start + _LONGEST))
    tail = _TAIL.search(text, max(span.start, span.end - _LONGEST), span.end)
    start, end = label.end() if label else span.start, tail.start() if tail else span.end
    return Span(start, end) if start < end else span
