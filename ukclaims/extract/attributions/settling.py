"""Settles the letters of an outline that depend on their neighbours.

Before settling, E is a form in -ed, B and S are surely verbs in their bare and their -s form, a and s are
verbs or nouns. "claims" is a verb in "the ministry claims that", a noun in "the claims of the ministry".
"""

import re
from collections.abc import Callable, Sequence
from functools import cache

from attrs import frozen

from ukclaims.extract.attributions.outline import FINITE
from ukclaims.lang.tables import tables

_BESIDE = re.compile(r",[CDnzO][CDnzOI]*,[CDnzOM]+,$")  # two phrases that name one person, before the verb


_TAG = re.compile(r"^[DCnzQOR]+,(?:P|[CDn]+)v,$")  # a subject and a tag of reporting behind it


@frozen
class _Habits:
    """Words whose neighbours read them in their own way."""

    sure_past: frozenset[str]
    participle_after: frozenset[str]
    one_noun: frozenset[str]
    singular: frozenset[str]
    of_data: frozenset[str]
    plural: tuple[str, ...]
    plural_words: frozenset[str]
    compound: frozenset[str]
    helping: frozenset[str]
    telling: frozenset[str]
    of_armies: frozenset[str]


_LISTS = ("sure_past", "participle_after", "one_noun", "singular", "of_data", "plural_words", "compound", "helping", "telling", "of_armies")
_ABOUT = frozenset(("about", "around", "nearly", "almost", "roughly"))
_REFERRING = ["with", "reference", "to"]  # behind "the agency reports"
_TOLD = 8  # words from "said" to the subject of what was said
_HELPED = 4  # words between "help" and the bare verb


@cache
def _habits(language: str) -> _Habits:
    table = tables(language).load("grammar")["habits"]
    words = {name: frozenset(listed.split()) for name, listed in table.items()}
    return _Habits(**{name: words[name] for name in _LISTS}, plural=tuple(table["plural"].split()))


class _Place:
    """A word to be settled: the letters around it, and the nearest ones that are no adverb."""

    def __init__(self, letters: list[str], lowers: Sequence[str], at: int, habits: _Habits) -> None:
        self.letters, self.lowers, self.at, self.habits = letters, lowers, at, habits
        self.before, self.after = _before(letters, at), _after(letters, at)

    @property
    def previous(self) -> str:
        """The word before, in small letters."""
        return self.lowers[self.at - 1] if self.at else ""


def settle(letters: list[str], lowers: Sequence[str], language: str = "en") -> list[str]:
    """Settle in place the letters that depend on their neighbours, and return them."""
    raw, habits = letters[:], _habits(language)
    for at, letter in enumerate(letters):
        if letter in _SETTLE:
            letters[at] = _SETTLE[letter](_Place(letters, lowers, at, habits))
        elif letter == "G" and _before(letters, at) in "DzO" and _after(letters, at) in "IO,.bhmv)K-TtEBSsP":
            letters[at] = "n"
        elif letter == "n" and at and letters[at - 1] == "t" and _after(letters, at) in "DPQz":
            letters[at] = "i"
        elif letter == "K" and lowers[at] == "yet" and at and lowers[at - 1] == "not":
            letters[at] = "R"  # "has not yet said"
    if not FINITE.intersection(letters):
        _promote(letters, raw)
    return letters


def _promote(letters: list[str], raw: list[str]) -> None:
    """Make a verb of the first word behind a noun that may be one, in a sentence without a verb."""
    for at in range(1, len(letters) - 1):
        if raw[at] in "sa" and letters[at] == "n" and letters[at - 1] in "nCQ" and letters[at + 1] in "nCDMQPTIq":
            letters[at] = "v"
            return


def _past(place: _Place) -> str:
    """Settle "reported": a verb, or a participle. Behind the number of a day it is as behind the day: "on March 3 reported"."""
    before, after, letters, at = place.before, place.after, place.letters, place.at
    if before == '"' and after in "nC" and letters[at - 2 : at - 1] and letters[at - 2] in "IODzQ":
        return "l"  # on "detailed proposals"
    if before == "M" and ("d" in letters[at - 2 : at - 1] or letters[at - 4 : at - 1] == ["d", "M", ","]):
        before = "d"
    if place.lowers[at] in place.habits.sure_past and before in 'nCQd)"q,-':
        return "v"
    if before in "bhHDzIOtGMm" or place.lowers[at + 1 : at + 2] == ["by"]:
        return "i" if before in "mt" and not place.lowers[at].endswith("ed") else "l"
    if before in "PWT":
        return "v"
    if before == "u" and (after == "," or (place.previous == "as" and after == "I")):
        return "l"
    if before in "^.;:-(,":
        return _past_behind_mark(place)
    if before == "Q":
        return "l" if place.previous in place.habits.participle_after or _tag_later(place) else "v"
    if (_after(letters, at + 1) if after == "d" else after) in 'DPTCQMqHWUz"n':
        return "v"
    second = before != "K" and place.lowers[at].endswith("ed") and _verb_just_before(letters, at) and not _is_of_words_said(place)
    first = before in "nC" and after == "I" and (_past_later(letters, at) or _tag_later(place))
    return "l" if first or second or _verb_later(letters, at) else "v"


def _past_behind_mark(place: _Place) -> str:
    before, after, letters, at = place.before, place.after, place.letters, place.at
    if before == "^":
        return "v" if after == "C" else "l"
    if before == "-" and letters[at - 2 : at - 1] == ["."]:
        return "v"
    if before not in ",-" or _is_inserted(place):
        return "l"
    if before == "," and _TAG.search("".join(letters[:at])):
        return "v"  # "Riga, he added, captured two ships"
    titled = after in "I.d" and _BESIDE.search("".join(letters[:at])) is not None
    return "v" if titled or (before == "," and after in "TDPCqH") or not has_verb(letters, at) else "l"


def _s_form_or_plural(place: _Place) -> str:
    """Settle "claims"."""
    before, after, letters, at = place.before, place.after, place.letters, place.at
    if before in "DzIOtbhMQvliG":
        return "n"
    named = before == "C" and after == "M" and _before(letters, at - 1) not in "DQzO"
    if named or before in "PW" or after in "DPTqUWQtH" or (before in 'q"' and after == "C"):
        return "v"
    if before == "n" and not _is_plural(place) and _counts_behind(place) and set(letters[:at]) <= set("DnzC"):
        return "v"  # "The town needs about 2,000 bags"
    if before == "," and after == "C" and _signs_off(place):
        return "v"
    if after in ",:" and before in "nC" and letters[at + 2 : at + 3] == ["q"]:
        return "v"  # "The post reads: “...”"
    if before in "nC" and place.lowers[at + 1 : at + 4] == _REFERRING:
        return "v"
    if after in ",." and before in "nC":
        return "v" if _ends_tag(letters, at) or (after == "," and _opens_with_as(place)) else "n"
    if after == "I" and place.lowers[at] in place.habits.of_armies:
        return "n"
    return "v" if before == "C" and after in 'CRInM":lG' and not _verb_later(letters, at) else "n"


def _counts_behind(place: _Place) -> bool:
    """Tell whether a number follows, "about" before it allowed."""
    at = place.at + 1
    return "M" in place.letters[at : at + 1 + (not _ABOUT.isdisjoint(place.lowers[at : at + 1]))]


def _bare_or_noun(place: _Place) -> str:
    """Settle "claim"."""
    before, after, letters, at = place.before, place.after, place.letters, place.at
    if before in "mt" and not (before == "t" and after in "bhmv"):
        return "i"
    if before == "P":
        return "n" if place.previous in place.habits.singular else "v"
    if before == "W":
        return "v" if place.previous == "who" or after in 'DPTCQtqUI"' else "n"
    if after in ".," and place.lowers[at] in place.habits.of_data and _data_show(place):
        return "v"
    if before == "," and letters[at - 3 : at] == [",", "R", ","] and letters[at - 4] == "n" and _in_plural(place.lowers[at - 4], place.habits):
        return "v" if after in "DPTqWQCnM" and not _verb_later(letters, at) else "n"  # "Officials, however, report"
    if before not in "nQCq" or place.previous in place.habits.one_noun or after not in 'DPTqUWQtCnMI".,' or not (before == "Q" or _is_plural(place)):
        return "n"
    shows = after == "Q" and place.lowers[at] in place.habits.of_data
    return "n" if (_verb_later(letters, at) and not shows) or _verb_just_before(letters, at) else "v"


def _is_plural(place: _Place) -> bool:
    return _in_plural(place.previous, place.habits)


def _in_plural(word: str, habits: _Habits) -> bool:
    return word in habits.plural_words or (word.endswith(habits.plural) and not word.endswith("ss"))


def _bare(place: _Place) -> str:
    """Settle "believe"."""
    before = place.before
    if before in "hD":
        return "l" if before == "h" else "n"
    if before in "nR" and not place.habits.helping.isdisjoint(place.lowers[max(place.at - _HELPED, 0) : place.at]):
        return "i"
    if place.previous in place.habits.one_noun or (place.at + 1 < len(place.lowers) and place.lowers[place.at + 1] in place.habits.compound):
        return "n"
    return "v" if before in 'PWnCQTKz,)MdHq"U' else "i"


def _s_form(place: _Place) -> str:
    """Settle "believes"."""
    return "n" if place.before in "DOz" and place.after != "T" else "v"


_SETTLE: dict[str, Callable[[_Place], str]] = {"E": _past, "s": _s_form_or_plural, "a": _bare_or_noun, "B": _bare, "S": _s_form}


def _before(letters: list[str], at: int) -> str:
    at -= 1
    while at >= 0 and letters[at] == "R":
        at -= 1
    return letters[at] if at >= 0 else "^"


def _after(letters: list[str], at: int) -> str:
    at += 1
    while at < len(letters) and letters[at] == "R":
        at += 1
    return letters[at] if at < len(letters) else "."


def _verb_later(letters: list[str], at: int) -> bool:
    """Tell whether a finite verb follows in the same clause."""
    for here in range(at + 1, min(at + 16, len(letters))):
        if letters[here] in ",;:.-(qUWTu":
            return False
        if letters[here] in "bhmvSV" and letters[here - 1] != "t":
            return True
    return False


def _past_later(letters: list[str], at: int) -> bool:
    """Tell whether a form in -ed follows that must be the verb: "footage posted on social media | showed smoke"."""
    for here in range(at + 2, min(at + 10, len(letters) - 1)):
        if letters[here] not in "nCDQdORE":
            return False
        if letters[here] == "E":
            return letters[here - 1] in "nCR" and letters[here + 1] in "DTPCQMn"
    return False


def _tag_later(place: _Place) -> bool:
    """Tell whether the word only describes who says so behind a comma: "..., a diplomat briefed on the talks | said"."""
    letters, at = place.letters, place.at
    told = next((here for here in range(at + 2, min(at + _TOLD, len(letters))) if place.lowers[here] in place.habits.telling), None)
    if told is None or any(letter not in "nCDQIOas" for letter in letters[at + 1 : told]):
        return False
    start = at
    while start > 0 and letters[start - 1] in "nCDQ":
        start -= 1
    ends = told + 1 >= len(letters) or letters[told + 1] in ".,IdC-"
    return ends and start > 1 and letters[start - 1] == "," and letters[start] in "DQn"


def _verb_just_before(letters: list[str], at: int) -> bool:
    """Tell whether the clause so far has its verb, so that this word is no second one."""
    for here in range(at - 2, -1, -1):
        if letters[here] in ",;:-.KUTWuq(":
            return False
        if letters[here] in FINITE:
            return True
    return False


def _is_of_words_said(place: _Place) -> bool:
    """Tell whether the form has a subject of its own behind "said" and a day or a channel: "said on Sunday two people | died"."""
    letters, at = place.letters, place.at
    start = at
    while start > 0 and letters[start - 1] in "nR":
        start -= 1
    while start > 0 and letters[start - 1] in "DQ":
        start -= 1
    ahead = letters[max(start - 2, 0) : start]
    behind = start < at and (ahead[1:] == ["d"] or ahead == ["d", "M"] or (ahead == ["I", "C"] and letters[start] in "DQ"))
    return behind and not place.habits.telling.isdisjoint(place.lowers[max(start - _TOLD, 0) : start])


def has_verb(letters: Sequence[str], at: int) -> bool:
    """Tell whether the main clause has its verb already: there are more finite verbs than words that open a clause."""
    verbs = openers = 0
    for here in range(at):
        if letters[here] in FINITE and not (here and (letters[here - 1] in FINITE or letters[here - 1] == "t")):
            verbs += 1
        elif letters[here] in "WUu":
            openers += letters[here] != "u" or verbs > openers
    return verbs > openers


def _is_inserted(place: _Place) -> bool:
    """Tell whether the form stands between commas before the verb: "the report, published on Tuesday, found"."""
    letters, at = place.letters, place.at
    for here in range(at + 1, min(at + 20, len(letters) - 1)):
        if letters[here] in ",-" and here > at + 1:
            return _after(letters, here) in "EvbhmSB" and place.lowers[here + 2 : here + 3] != ["by"]
        if letters[here] in "WTqP;:.":
            return False
    return False


def _ends_tag(letters: list[str], at: int) -> bool:
    """Tell whether a word closes "..., the agency reports": behind a comma there is only a noun phrase before it."""
    here = at - 1
    while here >= 0 and letters[here] in "nCDQzMO":
        here -= 1
    if letters[here] == "I" and letters[here + 1] == "C" and here > 0:
        while here >= 0 and letters[here] in "nCDQzMOI":
            here -= 1
    if here == 0 and letters[0] == "-" and at == len(letters) - 2:
        return True  # "- the statement reads."
    if letters[here] == "-" and here > 1:
        here -= 1  # "...", - the report states
    return 0 < here < at - 1 and letters[here] in ",q" and any(letter in "vbhmq" for letter in letters[:here])


def _signs_off(place: _Place) -> bool:
    """Tell whether nothing but a name stands behind a word that ends a sentence with a verb: "Two houses burned, reports the Riga Post"."""
    behind = "".join(place.letters[place.at + 1 :]).partition(".")[0]
    return not behind.strip("Czn") and not FINITE.isdisjoint("".join(place.letters[: place.at]).replace("E", "v"))


def _opens_with_as(place: _Place) -> bool:
    """Tell whether a word closes "As the newspaper reports," or "However, as the newspaper reports," at the head of the sentence."""
    opens = 2 * (place.letters[1:2] == [","])
    return place.lowers[opens : opens + 1] == ["as"] and place.at > opens + 1 and set(place.letters[opens + 1 : place.at]) <= set("nCDz")


def _data_show(place: _Place) -> bool:
    """Tell whether a word closes "..., data compiled by the port show": behind a comma there is a plural with what belongs to it."""
    letters, here = place.letters, place.at
    while here > 0 and letters[here - 1] in "nCDQzMOIlE":
        here -= 1
    head = next((at for at in range(here, place.at) if letters[at + 1] not in "nC"), place.at)
    return (
        _in_plural(place.lowers[head], place.habits)
        and letters[head] == "n"
        and here > 1
        and letters[here - 1] in ",q"
        and any(letter in "vbhmq" for letter in letters[: here - 1])
    )
