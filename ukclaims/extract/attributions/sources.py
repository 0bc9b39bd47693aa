"""Sources: the noun phrase that is credited, before the cue or after it.

A source is the full phrase with what belongs to it, as in PARC 3.0: "John Healey, the UK defence
secretary", "two people familiar with the talks", "who".
"""

import re
from functools import cache

from ukclaims.extract.attributions.cues import lexicon
from ukclaims.extract.attributions.outline import FINITE
from ukclaims.extract.attributions.view import View

Range = tuple[int, int]

_PHRASE = frozenset('nCMDQz"OIlGdKR~')  # letters a noun phrase may hold, read from its end
_HEADS = frozenset("nCMQPHWTz")
_WHICH = frozenset(("last", "this", "next", "late"))
SPANS = frozenset(("week", "month", "year", "weekend", "morning", "afternoon", "evening", "night", "spring", "summer", "autumn", "winter"))
_STRAY = frozenset(("meanwhile", "however", "also", "earlier", "later"))  # "Borrell, meanwhile said": the second comma is left out
_HIM = frozenset(("him", "them", "me", "us"))
_POINTING = frozenset(("this", "these", "such"))
NOBODY = frozenset(("no", "nobody", "no-one", "none", "neither"))
"""Words that open a subject who said nothing: "no one promised"."""
_AGE = re.compile(r"M$")
_DAY = re.compile(r",I?d[dM]*$")  # ", on Tuesday" before the cue
_ON_DAY = re.compile(r"(?<!,)IdM(?:,M,?)?$")  # "on March 3", "on March 3, 2024," before the cue, of which the last word is no part of a name
_OF_DAY = re.compile(r"O(?:dM|Md)(?:-M)?,M,?$")  # "the poll of February 4-9, 2025" before the cue
_DAY_INSERTED = re.compile(r",R?I?(?:dM(?:,M)?|MdM?),$")  # ", on March 3, 2024,", ", late on 3 March," before the cue
_OPENING_DAY = re.compile(r"I(?:dM?|Md)(?:,M)?,")
_PAIR = re.compile(r"C{1,3}KC{1,3}")  # "Scholz and Tusk"
_LIST = re.compile(r"(?:(?<![^,.:q-])C{1,3},)+$")  # names with a comma behind each, where a clause begins
_RELATIVE = re.compile(r"[WU]")


def before(view: View, end: int) -> Range | None:
    """Return the noun phrase that ends where the verb group begins, with its appositions; "last week" stays out."""
    if end > 2 and view.lowers[end - 2] in _WHICH and view.lowers[end - 1] in SPANS and view.outline[end - 3] in 'nCz")':
        end -= 2
    if end <= 0:
        return None
    letter = view.outline[end - 1]
    if letter in "dM" and (day := _DAY.search(view.outline, 0, end)):
        end, letter = day.start() + 1, ","
    if letter in "M," and (day := _OF_DAY.search(view.outline, 1, end)):
        return before(view, day.start())
    if letter in "M," and (day := _ON_DAY.search(view.outline, 1, end)):
        end, letter = day.start(), view.outline[day.start() - 1]
    elif letter == "," and (day := _DAY_INSERTED.search(view.outline, 1, end)):
        return _over_insertion(view, day.start() + 1) or before(view, day.start())
    if letter in "PWH":
        return end - 1, end
    if letter == "T":
        return before(view, end - 1) if end > 1 and view.outline[end - 2] in 'nC"' else None
    if letter in ",)-":
        found = _over_insertion(view, end)
        stray = found is None and letter == "," and view.lowers[end] in _STRAY and view.outline[end - 2] == "C"
        return before(view, end - 1) if stray else found
    if letter == "q":
        return _over_quoting_insertion(view, end)
    found = _whole_list(view, _phrase_before(view, end))
    if found and (channel := _channel_at_end(view, found)):
        return before(view, channel) or found
    helper = view.outline[found[0] - 2] if found and found[0] > 2 and view.outline[found[0] - 1] == "I" else ""
    return before(view, len(view.outline[: found[0] - 1].rstrip("Rhbm"))) if found and helper in ("h", "b", "m") else found


def _whole_list(view: View, found: Range | None) -> Range | None:
    """Take in the names before the last two of a list: "Macron, | Scholz and Tusk"."""
    listed = _LIST.search(view.outline, 0, found[0]) if found and _PAIR.fullmatch(view.outline, *found) else None
    return (listed.start(), found[1]) if found and listed else found


def _channel_at_end(view: View, found: Range) -> int | None:
    """Return where "in a statement" begins behind the one who speaks: "The ministry | in a statement said"."""
    first, last = found
    at = view.outline.rfind("I", max(first - 1, 1), last - 1)
    named = at > 0 and view.lowers[at] == "in" and view.lowers[last - 1] in lexicon(view.language).channels
    return at if named and view.outline[at - 1] in 'nCz)"' and not view.outline[at + 1 : last].strip("DQn") else None


def _over_insertion(view: View, end: int) -> Range | None:
    """Step over what stands between commas, brackets or dashes before the verb."""
    close = view.outline[end - 1]
    mark = {",": ",", ")": "(", "-": "-"}[close]
    start = end - 2
    while start > 0 and view.outline[start] != mark and end - start < 45:
        start -= 1
    if start <= 0 or view.outline[start] != mark or start == end - 2:
        return None
    inner = view.outline[start + 1 : end - 1]
    if mark == "," and not _is_insertion(inner):
        return None
    found = before(view, start)
    if found is None:
        return None
    if _AGE.match(view.outline[found[0] : found[1]]) and found[0] > 1 and view.outline[found[0] - 1] == ",":
        wider = _phrase_before(view, found[0] - 1)
        found = wider and (wider[0], start)
    belongs = _belongs(inner) or view.lowers[start + 1] == "whose"
    if found and (wider := _of_apposition(view, found)):
        found = wider
    if found is None or (view.outline[found[0]] in "PW" and inner[0] in "W"):
        return None
    return (found[0], end - 1 if mark != "(" else end) if mark == "(" or belongs else found


def _of_apposition(view: View, found: Range) -> Range | None:
    """In "The Kremlin's spokesman, Dmitry Peskov, when asked, said" the name stands beside the phrase before it."""
    start, end = found
    if view.outline[start - 1 : start] != "," or start < 2 or view.outline[start] not in "CDnG":
        return None
    wider = _phrase_before(view, start - 1)
    kinds = {"C" if view.outline[start] == "C" else "D", "C" if wider and view.outline[wider[0]] in "Cz" else "D"}
    fits = wider is not None and view.outline[wider[0] - 1 : wider[0]] in ("", *'KT,q"') and view.outline[wider[0]] in "CDz"
    named = "z" in view.outline[slice(*wider)] if wider else False
    return (wider[0], end) if wider and fits and (named or kinds == {"C", "D"}) and _opens_plainly(view.outline[: wider[0]]) else None


def _opens_plainly(outline: str) -> bool:
    """Tell whether nothing but a day stands before a subject, or no phrase of place and time at all: "On May 3, | Orlov, the mayor"."""
    return "I" not in outline or _OPENING_DAY.fullmatch(outline) is not None


def _over_quoting_insertion(view: View, end: int) -> Range | None:
    """Step over "Smith, noting that “...,” added": the closing comma stands inside the quotation."""
    found = re.search(r",R?[GW][^,;.]*(?:,q)?q*$", view.outline[:end])
    if not found or view.tokens[end - 2].text != ",":
        return None
    return before(view, found.start())


def _is_insertion(inner: str) -> bool:
    """Tell whether the letters between two commas are an apposition, a relative clause or a circumstance."""
    first = inner.lstrip("R")[:1]
    return first in ("W", "U", "u", "G", "l", "I", "t", "") or not any(letter in "vbm" for letter in _RELATIVE.split(inner)[0])


def _belongs(inner: str) -> bool:
    """Tell whether the insertion is part of the phrase: an apposition or a relative clause."""
    return inner[0] in "DnCMQWO" and not inner.startswith(("d", "R"))


def _phrase_before(view: View, end: int) -> Range | None:
    """Walk left over the letters of a noun phrase, through relative clauses."""
    outline, start = view.outline, end
    while start > 0:
        letter = outline[start - 1]
        if letter in "lG" and outline[: start - 1].rstrip("R")[-1:] in ("b", "h"):
            if (jump := _relative_before(view, start - 1)) is None:
                break
            start = jump
            continue
        if letter in _PHRASE or (letter == "t" and view.lowers[start - 2] in lexicon(view.language).sent_to):
            start -= 1
        elif letter in "PtThvbmiU" and (jump := _relative_before(view, start - 1)) is not None:
            start = jump
        else:
            break
    start = _trim(view, start, end)
    end = without_time(outline, start, end)
    return (start, end) if start < end and any(letter in _HEADS for letter in outline[start:end]) else None


def without_time(outline: str, start: int, end: int) -> int:
    """Leave out "on Thursday" at the end."""
    stop = end
    while stop > start and outline[stop - 1] in "dM":
        stop -= 1
    if stop == end or "d" not in outline[stop:end] or stop <= start:
        return end
    return stop - 1 if outline[stop - 1] == "I" and stop > start + 1 else stop


def _relative_before(view: View, at: int) -> int | None:
    """Return where the relative word stands that opens the clause around a position, None where there is none."""
    for start in range(at, max(at - 14, 0), -1):
        letter = view.outline[start]
        if letter in ",;:.q(":
            return None
        if letter in "W" and view.outline[start - 1] in 'nCMQ)"I':
            return start
        if letter == "T" and start < at and view.outline[start - 1] in 'nQ"' and view.outline[start + 1] in FINITE:
            return start
    return None


def _trim(view: View, start: int, end: int) -> int:
    """Leave out what opens the clause before its subject: "and", "on Thursday", "in a statement"."""
    outline = view.outline
    if start > 0 and outline[start - 1] == "t" and (step := _over_phrase(view, start - 1, end)):
        return step
    if start > 0 and outline[start - 1] in "vbhmiTPt":
        start = _after_last_and(outline, start, end)
    while start < end - 1:
        letter = outline[start]
        if view.lowers[start] in _WHICH and view.lowers[start + 1] in SPANS and start + 2 < end:
            start += 2
            continue
        if letter in 'KR"' or (letter == "d" and start + 1 < end and outline[start + 1] in "DCnQMR"):
            start += 1
        elif letter in "IO" or (letter in "lG" and start == 0):
            step = _over_phrase(view, start, end)
            if step is None:
                return start + 1 if letter == "I" else start
            start = step
        else:
            return start
    return start


def _after_last_and(outline: str, start: int, end: int) -> int:
    """After a verb, "and" joins clauses: the subject begins behind it."""
    at = outline.rfind("K", start, end)
    return at + 1 if at >= 0 else start


def _over_phrase(view: View, start: int, end: int) -> int | None:
    """Return where the subject begins behind a phrase opened by a preposition, None if it cannot be told."""
    outline = view.outline
    for at in range(end - 1, start + 1, -1):
        if outline[at] in "DQ" and outline[at - 1] in "nCdM":
            return at
    if start + 3 < end and outline[start + 1] == "d" and view.lowers[start + 2] in SPANS:
        return start + 3  # "on Tuesday evening | Ivan Orlov"
    for at in range(start + 2, end):
        if outline[at] == "C" and outline[at - 1] in "ndM":
            return at
        if outline[at] in "nCz" and (outline[at - 1] == "d" or outline[at - 2 : at] == "dM"):
            return at
        if outline[at] == "n" and outline[at - 1] == "C" and outline[start + 1] == "C" and view.lowers[end - 1].endswith("s"):
            return at
    return None


@cache
def _after_pattern() -> re.Pattern[str]:
    return re.compile(r'(?:(?:D|Q)(?:dM?(?=[na]))?)?(?:[nCMzQR"al~]|d(?=C)|G(?=n))+')


def after(view: View, start: int, channels: frozenset[str]) -> Range | None:
    """Return the noun phrase that begins here, with "of", appositions and relative clauses."""
    outline, end = view.outline, view.end
    if start >= end:
        return None
    if (
        outline[start] == "P"
        or (view.lowers[start] in _HIM and view.tokens[start].text.islower())
        or (view.lowers[start] == "her" and outline[start + 1] in ",.;:-")
    ):
        return start, start + 1
    at = _simple_after(outline, start, end)
    if at is None:
        return None
    at = _attached(view, start, at, channels)
    at = _appositions(view, at)
    return start, at


def _simple_after(outline: str, start: int, end: int) -> int | None:
    found = _after_pattern().match(outline, start, end)
    if not found or not any(letter in "nCMQ" for letter in found.group()):
        return None
    stop = found.end()
    while outline[stop - 1] == "R" and stop > start + 1:
        stop -= 1
    return stop


def _attached(view: View, start: int, at: int, channels: frozenset[str]) -> int:
    """Go on over "of ...", "and ...", and after a common noun over other prepositions."""
    outline = view.outline
    while at < view.end - 1:
        letter = outline[at]
        common = outline[at - 1] == "n" or outline[start] in "DQM"
        if letter == "(":
            close = outline.find(")", at)
            if close < 0 or close - at > 8:
                return at
            at = close + 1
            continue
        sent = letter == "t" and view.lowers[at - 1] in lexicon(view.language).sent_to
        if not sent and (letter not in "OIKWlGt" or (letter in "IlG" and not common) or letter in "WGt"):
            return at
        step = _simple_after(outline, at + 1, view.end)
        if step is None or (letter in "I" and _circumstance(view, at, step, channels)):
            return at
        if letter == "K" and step < view.end and outline[step] in "vbhm":
            return at
        at = step
    return at


def _circumstance(view: View, at: int, step: int, channels: frozenset[str]) -> bool:
    """Tell whether a phrase says when or where it was said: "in a statement", "on Monday"."""
    return any(view.outline[k] == "d" or view.lowers[k].rstrip(".") in channels for k in range(at + 1, step)) or view.outline[at + 1] in "dM"


def _appositions(view: View, at: int) -> int:
    """Go on over ", the prime minister" and ", who leads the party"."""
    outline, end = view.outline, view.end
    while at < end and outline[at] == ",":
        stop = at + 1
        while stop < end and outline[stop] not in ",q;:(-":
            stop += 1
        inner = outline[at + 1 : stop]
        relative = inner.startswith("W") or view.lowers[at + 1 : at + 2] == ["whose"]
        if (
            not inner
            or view.lowers[at + 1] in _POINTING
            or (view.lowers[at + 1] in lexicon(view.language).verbs and inner[0] != "C" and not inner[1:].strip("Cz") and len(inner) > 1)  # ", reports TASS"
            or not (relative or (inner[0] in "DnCMQl" and "Qu" not in inner and not any(letter in "vbhmPTU" for letter in inner)))
        ):
            break
        if inner[0] == "l" and not inner.startswith("ln"):
            break
        at = stop
    return at
