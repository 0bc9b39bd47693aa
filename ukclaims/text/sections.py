"""Sections of a page: paragraphs, and what each is."""

import re
from functools import cache

from attrs import frozen

from ukclaims.model.span import Span


@frozen
class Label:
    """The note at the end of a paragraph that names its source: "(Attribution: official channels)"."""

    name: str
    span: Span


@frozen
class Section:
    """One paragraph of the page: what it is, and for page furniture why."""

    span: Span
    kind: str
    reason: str = ""
    label: Label | None = None


@cache
def _lines() -> re.Pattern[str]:
    return re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]++")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"[(\[](?:attribution|sources?|via|credit)\s?:\s*([^()\[\]]{2,80}?)\s*[)\]]\.?$", re.IGNORECASE)


def lines(text: str) -> list[Span]:
    """Return the lines that are not blank, without the white space around them."""
    found = []
    for match in _lines().finditer(text):
        line = match.group()
        bare = line.strip()
        if bare:
            start = match.start() + len(line) - len(line.lstrip())
            found.append(Span(start, start + len(bare)))
    return found


def label_of(text: str, span: Span) -> Label | None:
    """Return the label at the end of a paragraph."""
    match = _label().search(text, max(span.start, span.end - 120), span.end)
    return Label(match.group(1), Span(*match.span())) if match else None


def sections(text: str) -> list[Section]:
    """Return the paragraphs of the page in order."""
    return [Section(span, "body", label=label_of(text, span)) for span in lines(text)]
