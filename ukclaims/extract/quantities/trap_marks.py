"""Traps of writing: files and links, telephone numbers, coordinates, list numbers, and "one" as a pronoun."""

import re

from ukclaims.extract.quantities.items import Item
from ukclaims.extract.quantities.nouns import singular
from ukclaims.extract.quantities.numerals import starters
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.extract.quantities.sides import Side
from ukclaims.extract.quantities.trapwords import listed
from ukclaims.extract.quantities.unitwords import DURATIONS

_NAMED_FILE = re.compile(
    r"://|doi:|www\.|@\w|\.(?:jpe?g|png|gif|webp|svg|pdf|html?|php|docx?|mp[34]|com|org|net|ua|ru)\b|(?=\w*\d)(?=\w*[a-f])[0-9a-f]{12,}", re.IGNORECASE
)
_JOINTS = frozenset("/\\_-=@.?&#%:~+")
_FINE = 3
_COUNTERS = 20  # characters of a line of counters
_BETWEEN = 5  # pieces between a register and its number
_POINTS = ("n", "s", "e", "w")
_REACH = 80  # characters of a link to look at


def file_or_link(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch a number inside a link or a file name."""
    a, b = p.start[side.first], p.end[side.last - 1]
    text = p.text
    joined = (a > 1 and _joins(text[a - 1]) and not text[a - 2].isspace()) or (b + 1 < len(text) and _joins(text[b]) and not text[b + 1].isspace())
    if not joined:
        return False
    left, right = text[max(0, a - _REACH) : a], text[b : b + _REACH]
    before = "" if not left or left[-1].isspace() else left.split()[-1]
    after = "" if not right or right[0].isspace() else right.split()[0]
    return _NAMED_FILE.search(before + text[a:b] + after) is not None


def _joins(mark: str) -> bool:
    return mark in _JOINTS or mark.isalnum()


def leading_zero(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch "007", "01001"."""
    word = p.words[side.start]
    return len(word) > 1 and word[0] == "0" and side.first == side.start and p.at(side.start - 1) != "."


def phone(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch "+380 44 123 4567": three or more runs of digits in a row; and runs of twelve digits or more."""
    word = p.words[side.start]
    if word.isdigit() and len(word) >= 12:
        return True
    if p.at(side.start - 1) == "0" and p.text[p.end[side.start - 1] : p.start[side.start]] == " ":
        return True
    runs = 1 + _runs(p, side.start, -1) + _runs(p, side.stop - 1, 1)
    return runs >= 3 or (runs >= 2 and p.at(side.first) == "+")


def _runs(p: Pieces, k: int, step: int) -> int:
    for n in range(3):
        k += step
        if p.at(k) in ("-", "(", ")", "."):
            k += step
        if not (p.is_number(k) and p.words[k].isdigit() and 2 <= len(p.words[k]) <= 4):
            return n
    return 3


def coordinate(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch "48.5° N", "50°27'", "48.0159, 37.8028"."""
    if p.at(side.stop) in _POINTS and p.is_capital(side.stop) and _is_fine(p, side.start, 2) and not p.is_word(side.stop + 1):
        return True
    if p.at(side.stop) == "°":
        return p.is_number(side.stop + 1) or p.at(side.stop + 1) in ("n", "s", "e", "w")
    if _is_fine(p, side.start) and any(p.at(side.start + k) == "," and _is_fine(p, side.start + 2 * k) for k in (1, -1)):
        return True
    return p.at(side.start - 1) == "°" and p.at(side.stop) in ("'", '"', ".")


def _is_fine(p: Pieces, i: int, places: int = _FINE) -> bool:
    """Tell whether the piece is a decimal of so many places or more, as a degree is written."""
    return p.is_number(i) and len(p.words[i].partition(".")[2]) >= places


def registered(p: Pieces, side: Side, item: Item | None) -> bool:
    """Catch "the IMO number is 9299111", "the hotline on 1648", "dial 112", "a score of 4.5"."""
    if item is None and p.at(side.first - 1 - (p.at(side.first - 1) in ("of", "was", "is"))) in listed("registers", "scales"):
        return side.unit is None
    k = side.first - 1
    if p.at(k) in listed("registers", "calls"):
        return side.unit is None and item is None
    while side.first - k <= _BETWEEN and p.at(k) in listed("registers", "between"):
        k -= 1
    return side.unit is None and p.at(k) in listed("registers", "names") and not p.breaks(k)


def counter(p: Pieces, side: Side, item: Item | None) -> bool:
    """Catch "12 Likes", "1564 views 2 comments": lines that count what happened to the page."""
    i = side.first
    if item is None or "\n" in p.text[p.end[side.stop - 1] : p.start[item.last - 1]]:
        return _is_alone(p, side)
    if item.lemma not in listed("counters") or item.last != side.stop + 1:
        return False
    opens = i == 0 or "\n" in p.text[p.end[i - 1] : p.start[i]] or (p.is_number(i - 2) and singular(p.words[i - 1]) in listed("counters"))
    return opens and (p.breaks(item.last - 1) or p.is_number(item.last))


def list_number(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch "1." or "(2)" at the start of a line."""
    if side.low > 200 or p.at(side.stop) not in (".", ")") or not p.is_word(side.stop + 1):
        return False
    i = side.first - 1 if p.at(side.first - 1) in ("(", "[") else side.first
    return i <= 0 or "\n" in p.text[p.end[i - 1] : p.start[i]]


def in_brackets(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch a bare number alone in brackets: nothing says what it counts; "(+1,410)" is an increase."""
    return p.at(side.first) != "+" and p.at(side.first - 1) in ("(", "[") and p.at(side.stop) in (")", "]") and side.unit is None


def _is_alone(p: Pieces, side: Side) -> bool:
    """Tell whether the line holds nothing but numbers, the text having others: "838 12"."""
    a, b = p.start[side.first], p.end[side.stop - 1]
    before, behind = p.text[max(0, a - _COUNTERS) : a].rpartition("\n"), p.text[b : b + _COUNTERS].partition("\n")
    opens, closes = bool(before[1]) or a <= _COUNTERS, bool(behind[1]) or b + _COUNTERS >= len(p.text)
    is_line = opens and closes and bool(before[1] or behind[1])
    return is_line and not any(c.isalpha() for c in before[2] + behind[0])


def one_as_pronoun(p: Pieces, side: Side, item: Item | None) -> bool:
    """Catch "one of the", "no one", "the one who", "one day it will end"."""
    i = side.first
    if p.at(i) != "one" or side.stop - side.start > 1:
        return False
    if p.at(i - 1) in listed("one", "harmed") and p.at(side.last) not in ("of", "another"):
        return False  # "kills one, injures two"
    if p.at(side.last) == "over" and p.at(i - 1) in ("and", ","):
        return False  # "six drones over Kursk and one over Crimea"
    if side.unit:
        return (side.unit == "point" and p.at(i - 1) == "at") or (side.unit == "day" and (p.is_capital(i) or p.at(i - 1) in ("that", "and")))
    return item is None or p.at(side.last) in starters() or p.at(side.last) in listed("one", "after") or _is_pointed_at(p, i)


def _is_pointed_at(p: Pieces, i: int) -> bool:
    """Tell whether "that", "this" or the like stands before: "that one man", not "he said that one man died"."""
    if p.at(i - 1) == "that" and p.at(i - 2) in listed("one", "telling"):
        return False
    return p.at(i - 1) in listed("one", "before")


def pronoun(p: Pieces, side: Side, item: Item | None) -> bool:
    """Catch "the top three", "the other two": the words stand for things named before."""
    if p.at(side.first - 1) == "or" and p.at(side.first - 2) in DURATIONS:
        return True  # "in a day or two"
    return item is None and side.unit is None and side.numeral.scale == 1 and side.numeral.style == "words" and p.at(side.first - 1) in listed("leading")
