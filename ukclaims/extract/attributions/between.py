"""What stands between a cue and its content: hearers, times and places ("told reporters in Kyiv on Monday that")."""

import re

from attrs import frozen

from ukclaims.extract.attributions.cues import Lexicon, Verb
from ukclaims.extract.attributions.outline import FINITE
from ukclaims.extract.attributions.view import View
from ukclaims.extract.quantities.numerals import starters

QUESTION_WORDS = frozenset(("whether", "how", "why", "what", "where", "who", "which", "if", "when", "whose"))
_PARTS_OF_DAY = frozenset(("morning", "afternoon", "evening", "night"))
_NEAR = frozenset(("last", "this", "next", "late", "early", "earlier"))
_PARTLY = frozenset(("early", "late", "earlier", "later"))
_ON_DAY = re.compile(r"I(?:dM|Md|d)")
_NAMED = re.compile(r",G?[DCnz]{1,6},T")  # "his counterpart, Ivan Orlov, that", "the governor of Sumy, neighbouring Kursk, that"
_DIGITS_OF_YEAR = 4
_UNITS = frozenset(("minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years"))
_SINCE = frozenset(("earlier", "later", "ago", "before", "after"))
_HEARER = frozenset('nCMDQz"OIlGdKRPta')
_FARTHEST = 14
_BRACKETED = 6


@frozen
class Right:
    """What follows a cue: the frame it fills, and where the content begins."""

    frame: str
    start: int


def quotation_at(view: View, at: int) -> int | None:
    """Return where a quotation begins here, after a comma, a colon or a dash too; a colon opens words without marks as well."""
    outline = view.outline
    if outline[at] in 'q"':
        return at
    opened = outline[at] in ",:-" and at + 1 < view.end and (outline[at + 1] in 'q"' or outline[at] == ":")
    return at + 1 if opened else None


def number_at(view: View, at: int, bounding: frozenset[str]) -> bool:
    """Tell whether a number stands here, with its bound: "at least 40", "dozens"."""
    while at < view.end and view.lowers[at] in bounding:
        at += 1
    return at < view.end and (view.outline[at] == "M" or view.lowers[at].partition("-")[0] in starters())


def over_hearer(view: View, verb: Verb, at: int) -> Right | None:
    """Step over "reporters" in "told reporters that"."""
    for here in range(at, min(at + _FARTHEST, view.end)):
        if here > at and view.outline[here] == "," and (view.lowers[here + 1] == "including" or _NAMED.match(view.outline, here)):
            close = view.outline.find(",", here + 1, here + _FARTHEST)
            start = _opens_behind(view, verb, close + 1) if close > 0 else None
        else:
            start = _opens_behind(view, verb, here) if here > at else None
        if start is not None:
            return Right("whom", start)
        if view.outline[here] in "vbhmH":
            return Right("whom", _second_phrase(view.outline, at, here)) if here > at + 1 and "hearer" in verb.frames else None
        if view.outline[here] not in _HEARER:
            return None
    return None


def _opens_behind(view: View, verb: Verb, at: int) -> int | None:
    """Return where content begins behind a hearer, None where it goes on."""
    letter = view.outline[at]
    if letter in "TqPH" or (letter == "U" and view.lowers[at] in QUESTION_WORDS):
        return at
    urged = "hearer" not in verb.frames and view.outline[at + 1 : at + 3] == "nI"
    if letter == "t" and (view.outline[at + 1] in 'ibh"qR' or urged):
        return at
    return at + 1 if letter in ",:" and "quote" in verb.frames and quotation_at(view, at) is not None else None


def _second_phrase(outline: str, at: int, stop: int) -> int:
    """Find in "told lawmakers the plan is dead" where the second phrase begins."""
    return next((here for here in range(stop - 1, at, -1) if outline[here] in "DQP"), at + 1)


def circumstance(view: View, at: int, lexicon: Lexicon) -> int:
    """Return the position behind the phrases that say when, where or to whom it was said."""
    while at < view.end:
        step = _over_time(view, at) or _over_phrase(view, at, lexicon) or _over_insertion(view, at) or _over_channel(view, at, lexicon)
        if step is None:
            return at
        at = step
    return at


def _over_time(view: View, at: int) -> int | None:
    """Step over "on" in "on Monday", "last week", "later", "Monday night", ", Jan. 3"."""
    letter, before, behind = view.outline[at], view.outline[at - 1] if at else ".", view.outline[at + 1]
    if letter in "dR" or (before == "d" and (letter == "M" or view.lowers[at] in _PARTS_OF_DAY)) or (letter == "," and behind == "d"):
        return at + 1
    return at + 2 if view.lowers[at] in _NEAR and behind in "nd" else over_distance(view, at)


def over_day(view: View, at: int) -> int | None:
    """Step over "on Friday", "late on Friday night", "on May 5", "early on 5 May 2024,"."""
    at += view.lowers[at] in _PARTLY
    found = _ON_DAY.match(view.outline, at, view.end) if view.lowers[at] == "on" else None
    if found is None:
        return None
    stop = found.end()
    year = stop + (view.outline[stop] == ",")
    if view.outline[year] == "M" and len(view.lowers[year]) == _DIGITS_OF_YEAR and view.lowers[year].isdigit():
        stop = year + 1 + (view.outline[year + 1] == ",")
    return stop + (view.lowers[stop] in _PARTS_OF_DAY)


def over_distance(view: View, at: int) -> int | None:
    """Step over "hours earlier", "two days later", "a week ago"."""
    unit = at + (view.lowers[at + 1] in _UNITS)
    return unit + 2 if view.lowers[unit] in _UNITS and view.lowers[unit + 1] in _SINCE else None


def _over_phrase(view: View, at: int, lexicon: Lexicon) -> int | None:
    """Step over "in a statement", "to reporters", "during a visit to Lviv" at the end of the sentence."""
    at += view.lowers[at : at + 2] == ["ahead", "of"]
    if view.outline[at] not in "Iut" and view.lowers[at - 1 : at + 1] != ["ahead", "of"]:
        return None
    stop = at + 1
    while stop < view.end and (_goes_on(view, stop) or _over_bracket(view, stop) > stop) and not _begins_subject(view, stop):
        stop = max(stop + 1, _over_bracket(view, stop))
    if (
        view.outline[at] == "u"
        and view.outline[at + 1] == "G"
        and not FINITE.intersection(view.outline[at : view.end])
        and "," not in view.outline[at : view.end]
    ):
        return view.end
    inside = view.lowers[at + 1 : stop]
    to_whom = view.lowers[at] == "to" and view.outline[at + 1] != '"'
    if view.outline[stop : stop + 2] == ",l" and view.lowers[at] in ("after", "before", "at", "during"):
        return view.end
    if view.outline[at] == "u" and stop > at + 1 and view.outline[stop] in "PH":
        return stop
    when_or_where = "d" in view.outline[at + 1 : stop] or not lexicon.channels.isdisjoint(inside)
    return stop if stop > at + 1 and (to_whom or when_or_where or stop >= view.end) else None


def _goes_on(view: View, at: int) -> bool:
    """Tell whether a phrase goes on here; "earlier" may describe its noun: "in an earlier update"."""
    return view.outline[at] in 'nCMDQzOdI"al' or (view.outline[at] == "R" and view.outline[at - 1] == "D" and view.outline[at + 1] == "n")


def _over_bracket(view: View, at: int) -> int:
    """Step over a word or two in brackets: "after the council (Defence)"."""
    close = view.outline.find(")", at, at + _BRACKETED) if view.outline[at] == "(" else -1
    return close + 1 if close > 0 else at


def _over_channel(view: View, at: int, lexicon: Lexicon) -> int | None:
    """Step over a channel in brackets: "said (via Telegram)"."""
    close = _over_bracket(view, at)
    return close if close > at and not lexicon.channels.isdisjoint(view.lowers[at + 1 : close]) else None


def _begins_subject(view: View, at: int) -> bool:
    """Tell whether a new phrase begins: "on Monday | the plan was ready", "on March 3 | two people died"."""
    letter, dated = view.outline[at], view.outline[at - 1] == "d" or view.outline[at - 2 : at] == "dM"
    return (letter == "D" and (dated or view.outline[at - 1] in "nC") and view.lowers[at] in ("the", "a")) or (
        letter == "Q" and (dated or view.outline[at - 1] == "C")
    )


def _over_insertion(view: View, at: int) -> int | None:
    """Step over ", in a letter to the union," and ", citing two sources," before the content."""
    kind = view.outline[at + 1]
    close = view.outline.find(",", at + 1, at + _FARTHEST) if view.outline[at] == "," and kind in "IGl" else -1
    return close + 1 if close > 0 and view.outline[close + 1] in ("Tq" if kind == "G" else "TqPD") else None
