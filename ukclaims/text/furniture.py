"""Page furniture, told from one line alone: buttons, stamps, appeals, captions, bylines, file names.

Each rule answers with a kind and a reason, or abstains. What is in doubt stays with the article.
"""

import re
from functools import cache
from typing import Any

from attrs import frozen

from ukclaims.lang.tables import tables
from ukclaims.text.lines import Line
from ukclaims.text.tokens import tokenize

_TAGS = 5  # tags in a list at least, and words in a tag at most
_LONGEST = 900  # no furniture is longer


@frozen
class Judgement:
    """What a line is, and why it is set aside."""

    kind: str
    reason: str


@frozen
class _Words:
    """The tables of one language, made ready."""

    controls: frozenset[str]
    feeds: frozenset[str]
    longest: int
    teasers: re.Pattern[str]
    notices: re.Pattern[str]
    openings: re.Pattern[str]
    terms: re.Pattern[str]
    letters: re.Pattern[str]
    subject: frozenset[str]
    strong: re.Pattern[str]
    address: frozenset[str]
    addressed: re.Pattern[str]
    ask: frozenset[str]
    bare: frozenset[str]
    reporting: frozenset[str]
    credit: re.Pattern[str]
    caption: re.Pattern[str]
    signed: re.Pattern[str]
    agency: re.Pattern[str]
    stamps: frozenset[str]


def _phrases(said: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in said.split("|") if phrase.strip()]


def _bare(said: str) -> frozenset[str]:
    """Return the phrases without marks, as `Line.bare` has them."""
    return frozenset(" ".join(token.lower for token in tokenize(phrase) if token.text[0].isalnum()) for phrase in _phrases(said))


def _any(said: str) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(_phrases(said), key=len, reverse=True))


@cache
def words_of(language: str) -> _Words:
    """Return the tables of a language, made ready."""
    table: dict[str, Any] = tables(language).load("furniture")
    controls = _bare(table["controls"]["phrases"])
    appeals = table["appeals"]
    return _Words(
        controls=controls,
        feeds=_bare(table["feeds"]["phrases"]),
        longest=max(len(phrase.split()) for phrase in controls),
        teasers=re.compile(rf"(?:{_any(table['teasers']['openings'])})\s*(?::|\||-\s|>|»)"),
        notices=re.compile(r"\b(?:" + "|".join(table["notices"]["inside"]) + ")"),
        openings=re.compile("|".join(table["notices"]["openings"])),
        terms=re.compile("|".join(table["notices"]["terms"])),
        letters=re.compile(rf"[…. ]*(?:{_any(table['letters']['openings'])})\b"),
        subject=frozenset(_phrases(appeals["subject"])),
        strong=re.compile(rf"\b(?:{_any(appeals['strong'])})\b"),
        address=frozenset(_phrases(appeals["address"])),
        addressed=re.compile(rf"\b(?:{_any(appeals['address'])})\b"),
        ask=frozenset(_phrases(appeals["ask"])),
        bare=frozenset(_phrases(appeals["bare"])),
        reporting=frozenset(_phrases(appeals["reporting"])),
        credit=re.compile(rf"(?:[(\[]|\s[-/|©]\s*|©\s*)[^()\[\]]{{0,80}}\b(?:{_any(table['credits']['inside'])})\b[^()\[\]]{{0,60}}[)\]]?\.?$"),
        caption=re.compile(rf"(?:{_any(table['credits']['openings'])})\s*(?::|,\s|©|\|)|^©"),
        signed=re.compile(rf"[.,;)\"]\s(?:{_any(table['credits']['openings'])})(?: by)?\s*[:/]\s*[^.:;]{{2,60}}$"),
        agency=re.compile(rf"\b(?:{_any(table['credits']['inside'])})\b"),
        stamps=frozenset(table["stamps"]["words"].split()),
    )


def _file_name(line: Line, _: _Words) -> Judgement | None:
    """Take the name of a picture or a string of hexadecimal digits."""
    if len(line.text) > 200 or " " in line.text.strip():
        return None
    named = re.fullmatch(r"[(\[-]*[\w\-./%:=+@~]{1,180}\.(?:jpe?g|png|gif|webp|svg|avif|bmp|mp4|mp3|pdf)[)\]]?", line.folded)
    digits = re.fullmatch(r"[-(\[_]*[0-9a-f]{16,}[)\]_-]*", line.folded)
    address = re.fullmatch(r"(?:https?://|www\.)\S+", line.folded)
    return Judgement("furniture", "a file name or address") if named or digits or address else None


def _marks_only(line: Line, _: _Words) -> Judgement | None:
    """Take a line without a letter or a digit."""
    return None if any(c.isalnum() for c in line.text) else Judgement("furniture", "marks without words")


def _stage_direction(line: Line, _: _Words) -> Judgement | None:
    """Take what a transcript tells of sounds: "(SOUNDBITE OF APPLAUSE)"."""
    return Judgement("furniture", "the sounds of a transcript") if len(line.text) <= 120 and re.fullmatch(r"\([A-Z][A-Z0-9 ,.'’\-]+\)", line.text) else None


def _control(line: Line, known: _Words) -> Judgement | None:
    """Take a line made of buttons, menu entries and form labels only."""
    if line.ends or len(line.text) > 300:
        return None
    words = line.words
    i = 0
    while i < len(words):
        width = next((n for n in range(min(known.longest, len(words) - i), 0, -1) if " ".join(words[i : i + n]) in known.controls), 0)
        if not width:
            return None
        i += width
    return Judgement("furniture", "buttons, menu entries or form labels")


def _feed(line: Line, known: _Words) -> Judgement | None:
    """Take the heading of a list that leads elsewhere."""
    return Judgement("furniture", "heading of a list of other articles") if len(line.text) <= 50 and line.bare in known.feeds else None


def _teaser(line: Line, known: _Words) -> Judgement | None:
    """Take a line that leads to another article."""
    return Judgement("furniture", "leads to another article") if len(line.text) <= 300 and known.teasers.match(line.folded) else None


def _notice(line: Line, known: _Words) -> Judgement | None:
    """Take what the page says about itself."""
    if known.terms.match(line.folded):
        return Judgement("furniture", "the terms of use of the page")
    if len(line.text) > 300 or not (known.openings.match(line.folded) or known.notices.search(line.folded)):
        return None
    return Judgement("furniture", "a notice of the page about itself")


def _stamp(line: Line, known: _Words) -> Judgement | None:
    """Take a line that only tells a clock time, or when the page was written."""
    if len(line.text) > 90 or not line.has_digit:
        return None
    words = line.words
    if words and all(word in known.stamps or (word[0].isdigit() and len(word) <= 10) for word in words) and _tells_time(line):
        return Judgement("furniture", "a time stamp")
    return None


def _tells_time(line: Line) -> bool:
    clock = re.search(r"\b\d{1,2}[:.]\d\d\b|\bago\b|\bmins?\b|\bread\b|\bupdated\b|\bpublished\b|\bposted\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}", line.folded)
    return bool(clock) and not line.folded.endswith(("%", "%)"))


def _byline(line: Line, _: _Words) -> Judgement | None:
    """Take the line that names who wrote the article."""
    if len(line.text) > 200 or (line.ends and not line.text.endswith(")")):
        return _desk(line)
    name = r"(?:[A-Z][\w.'’-]*|of|de|van|von|and|&|in|the|news|desk|staff|for|contributor|correspondent|reporter)"
    plain = re.fullmatch(rf"(?:By|BY|by|Written by|Author|Authors|AUTHOR)\s*:?\s+{name}(?:,?\s+{name}){{0,9}}", line.text)
    stamped = re.search(r"\b(?:20\d\d|am|pm|ago)?,?\s*(?:\d{1,2}:\d\d(?:\s*[ap]\.?m\.?)?(?:\s+[a-z]{2,4})?|\d+ min(?:ute)?s? read)$", line.folded)
    opened = re.match(r"(?:by|author|written by)\b", line.folded)
    dated = re.search(r"\b20\d\d\b", line.text)
    if plain or (stamped and (opened or dated)):
        return Judgement("byline", "names the author or the time of publication")
    return _desk(line)


def _desk(line: Line) -> Judgement | None:
    desk = re.match(
        r"(?:author|authors|editor)\s*:\s*(?:\w+\s*){0,5}$|[(\[*]?\s?(?:(?:additional |with )?reporting by|edited by|editing by|writing by|translated by|compiled by)\s",
        line.folded,
    )
    return Judgement("byline", "names those who wrote and edited") if desk and len(line.text) <= 300 else None


def _caption(line: Line, known: _Words) -> Judgement | None:
    """Take a line with the credit of a picture."""
    if len(line.text) > 600 or (line.ends and line.text.rstrip(".")[-1] not in ")]" and "©" not in line.text):
        return None
    tail = known.credit.search(line.folded, max(0, len(line.folded) - 170))
    if tail and _is_credit(tail.group(), line):
        return Judgement("caption", "ends with the credit of a picture")
    if tail and not line.ends and re.match(r"\s?/\s", tail.group()) and re.search(r"[.!?]\s[A-Z][^.!?]{2,40}$", line.text[: -len(tail.group())]):
        return Judgement("caption", "ends with the credit of a picture")
    if not line.ends and (
        known.signed.search(line.folded, max(0, len(line.folded) - 90)) or ("/" in line.text and len(line.text) <= 60 and known.agency.search(line.folded))
    ):
        return Judgement("caption", "the credit of a picture")
    if len(line.text) <= 300 and known.caption.match(line.folded):
        return Judgement("caption", "opens like the caption of a picture")
    return None


def _is_credit(credit: str, line: Line) -> bool:
    """Tell a picture's credit from an agency in brackets: it has a slash, a sign, or a word for pictures."""
    named = re.search(r"©|\bimages?\b|\bphotos?\b|getty|shutterstock|handout|courtesy|screenshot|illustration|file\b", credit)
    bracketed = credit[0] in "([" and credit.rstrip(".")[-1] in ")]"
    return bool(named and (bracketed or not line.ends)) or (bracketed and "/" in credit and len(credit) <= 80)


def _appeal(line: Line, known: _Words) -> Judgement | None:
    """Take an appeal to the reader for money, membership or an address."""
    if len(line.text) > 120 and known.addressed.search(line.folded) is None:
        return None
    words = frozenset(line.words)
    addressed = words & known.address
    if line.text[0] in '"“„«‘' or not words:
        return None
    subject = len(words & known.subject)
    if not (addressed or subject >= 2) or line.folded.count('"') >= 2:
        return None
    strong = len(set(known.strong.findall(line.folded)))
    if strong < 2 and known.reporting & words:
        return None
    spoken = bool(addressed) and subject >= 1 and strong >= 1
    asked = bool(addressed) and strong >= 1 and bool(words & known.ask) and (len(words) <= 12 or strong >= 2)
    wordy = bool(addressed) and subject >= 2 and bool(words & known.ask)
    bare = subject >= 2 and bool(words & known.bare) and len(line.words) <= 14
    return Judgement("furniture", "an appeal to the reader") if spoken or asked or wordy or bare else None


def _tag_counts(line: Line, _: _Words) -> Judgement | None:
    """Take a list of tags with how often each was given: "drone (1597) defence (784) grain (62)"."""
    counted = len(re.findall(r"\(\d+\)", line.text)) >= 3 and not line.ends and not re.search(r"[.,;:]\s", line.text)
    return Judgement("furniture", "a list of tags") if counted else None


def _tags(line: Line, _: _Words) -> Judgement | None:
    """Take a list of tags: "grain, grain deal, ports, Odesa, Black Sea, exports"."""
    parts = line.text.split(", ")
    plain = len(parts) >= _TAGS and not (line.ends or line.has_digit or line.listed or {"and", "or", "who", "which"} & set(line.words))
    return Judgement("furniture", "a list of tags") if plain and all(0 < len(part.split()) <= _TAGS for part in parts) else None


def _crumbs(line: Line, _: _Words) -> Judgement | None:
    """Take a trail of menu entries: "Home / News / Ukraine"."""
    if line.ends or len(line.text) > 200 or line.has_digit:
        return None
    parts = re.split(r"\s*[/|›»>·•]\s+|\s+[/|›»>·•]\s*", line.text)
    trail = len(parts) >= 3 and all(p and len(p.split()) <= 3 for p in parts)
    return Judgement("furniture", "a trail of menu entries") if trail else None


_RULES = (_file_name, _marks_only, _stage_direction, _control, _feed, _teaser, _notice, _stamp, _byline, _caption, _appeal, _tag_counts, _tags, _crumbs)


def judge(line: Line, language: str) -> Judgement | None:
    """Return what sets the line aside by itself, None for what may be part of the article."""
    if len(line.text) > _LONGEST:
        return None
    known = words_of(language)
    for rule in _RULES:
        answer = rule(line, known)
        if answer is not None:
            return answer
    return None
