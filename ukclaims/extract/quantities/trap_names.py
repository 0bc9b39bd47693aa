"""Traps of names: things, papers, places, groups and calibres that carry a number."""

from ukclaims.extract.quantities.bounds import bound_before
from ukclaims.extract.quantities.items import Item
from ukclaims.extract.quantities.nouns import is_plural, is_verbal, words
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.extract.quantities.sides import Side
from ukclaims.extract.quantities.trapwords import bare_calibres, is_bare, listed
from ukclaims.registry import default

_CALIBRES = 16  # pieces of a list of calibres
_IN_CALIBRES = frozenset(["-", "mm", "millimetre", "millimeter", ",", "and", "or"])


def glued_before(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch "F-16", "G70", "COVID-19", "TA-35"; not "sub-500"."""
    i = side.first
    if not p.glued(i - 1):
        return False
    mark = p.words[i - 1]
    if mark == "+" and p.glued(i - 2) and p.words[i - 2][0].isalnum():
        return True
    if p.is_word(i - 1) or mark in "_@#\\=":
        return True
    if mark == "." and len(p.words[i - 2]) == 1 and p.is_capital(i - 2):
        return p.glued(i - 2)  # "H.264"
    if not p.glued(i - 2):
        return False
    return mark == "/" or (mark == "-" and p.words[i - 2][-1].isalpha() and p.at(i - 2) != "sub")


def glued_after(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch "31st", "1990s", "4G", "74a96d", "5:29", "24/7"."""
    j = side.stop
    if side.last > j:
        return p.glued(side.last - 1) and p.words[side.last][0].isalnum() and p.words[side.last - 1][-1].isalnum() and p.words[side.last - 1].isascii()
    if not p.glued(j - 1) or side.numeral.style != "digits":
        return False
    if p.words[j].isnumeric() and not p.is_number(j):
        return True  # "10²"
    return p.is_word(j) or (p.glued(j) and p.words[j] in ":_/\\=@+" and p.words[j + 1][0].isalnum())


def hyphen_after(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch a number in a compound that counts nothing: "five-star", "one-off"."""
    j = side.last
    return side.unit is None and p.at(j) == "-" and p.glued(j - 1) and p.glued(j) and p.at(j + 1) not in ("strong", "odd")


def designator(p: Pieces, side: Side, item: Item | None) -> bool:
    """Catch "No. 2", "Article 5", "Boeing 737", "Group of Seven"."""
    i = side.first
    before = p.at(i - 1)
    if before in ("#", "№"):
        return True
    if before == "of" and p.at(i - 2) in listed("groups"):
        return p.is_capital(i) or p.is_capital(i - 2)
    k = i - 2 if before == "." else i - 1
    word = p.at(k)
    if word not in listed("designators") or side.unit is not None:
        return False
    if p.at(side.stop) == "of" and k == i - 1 and p.at(side.stop + 1) in listed("designators"):
        return True  # "part two of Article 437"
    if not p.is_number(side.start):
        return False
    if k == i - 2:
        return word in ("no", "nos") or not p.breaks(k + 1)
    return p.is_capital(k) or word not in listed("common") or not (item and item.plural)


def named(p: Pieces, side: Side, item: Item | None) -> bool:
    """Catch a capital word and a bare number that counts no plural: "Stoxx 600"."""
    i = side.first
    if side.unit or not p.is_capital(i - 1) or p.breaks(i - 1) or (item is not None and item.plural and not _is_version(p, side)):
        return False
    if p.at(i - 2) in (",", "and") and default().find(p.words[i - 1], ("state",)):
        return False  # "Germany took in 1.2 million, Poland 950,000"
    opens = i < 2 or p.breaks(i - 2)
    if opens and _is_version(p, side):
        return p.low[i - 1] not in words("stop") and bound_before(p, i) is None
    return p.low[i - 1] not in words("stop") and bound_before(p, i) is None and (i < 2 or not opens or p.words[i - 1].isupper())


def _is_version(p: Pieces, side: Side) -> bool:
    """Tell whether a number behind a name is written as versions are: "Python 3.11 runs it"."""
    return "." in p.words[side.start]


def numbered_name(p: Pieces, side: Side, item: Item | None) -> bool:
    """Catch "787 Dreamliner": a bare number and a name in the singular; "2 Dead" in a headline is none."""
    return side.low > 1 and not is_verbal(p.at(side.stop)) and p.is_capital(side.stop) and (item is None or not item.plural) and not p.breaks(side.stop - 1)


def name_of_number(p: Pieces, side: Side, item: Item | None) -> bool:
    """Catch a number word written large inside a sentence: "the Nordic-Baltic Eight"."""
    i = side.first
    if f"{p.at(i)}-{p.at(i + 1)}" in listed("number_names") and p.is_capital(i + 1):
        return True
    if side.low > 1 and p.is_capital(i) and p.is_capital(side.stop) and (item is None or not item.plural) and not p.breaks(side.stop - 1):
        return True  # "Ten Downing Street"
    if not p.is_capital(i) or i == 0 or p.breaks(i - 1) or p.words[i - 1] in "\"'([:" or (p.words[i - 1] == "-" and not p.glued(i - 1)):
        return False
    if item is None or not item.plural or not p.is_capital(side.last):
        return True
    return p.is_word(item.last) and p.low[item.last] == p.words[item.last] and not p.breaks(item.last - 1)  # no headline: "the Five Eyes shared it"


def address(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch "49 Garden Road"."""
    for k in range(side.stop, min(side.stop + 4, p.size)):
        if not p.is_capital(k) and not p.is_number(k):
            return False
        if p.low[k] in listed("streets"):
            return True
    return False


def calibre(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch "155 mm shells", "155-millimetre rounds", "155 shells", "a .50 calibre"."""
    j, nouns = side.stop, listed("calibres", "nouns")
    if p.at(j) in ("calibre", "caliber") or (p.at(j) == "-" and p.at(j + 1) in ("calibre", "caliber", "gauge")):
        return True
    if side.unit == "millimetre":
        end = _behind_calibres(p, side.last)
        return any(p.at(k) in nouns for k in range(end, end + 4))
    if side.unit == "kilovolt":
        j = side.last + 3 if p.at(side.last) == "(" and p.at(side.last + 2) == ")" else side.last
        return p.at(j) in listed("voltages", "nouns")
    if side.low not in bare_calibres() or p.at(j) not in nouns or not (is_bare(p, side) or "." in p.words[side.start]):
        return False
    return bound_before(p, side.first) is None and p.at(side.first - 1) not in ("of", "fired", "sent")


def _behind_calibres(p: Pieces, j: int) -> int:
    """Return where a list of calibres ends: "155-mm, 105-mm and 25-mm | rounds"."""
    k = j
    while k < j + _CALIBRES and (p.at(k) in _IN_CALIBRES or (p.is_number(k) and p.at(k + 1) in _IN_CALIBRES)):
        k += 1
    return k


def resolution(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch "a 4K camera", "1080p video"."""
    sharp = p.at(side.last - 1) in ("k", "p") and p.glued(side.last - 2)
    return sharp and p.is_number(side.start) and p.at(side.last) in listed("resolutions", "nouns")


def formula(p: Pieces, side: Side, item: Item | None) -> bool:
    """Catch "the “146 for 146” rule", "195-for-195": the same number on both sides of "for"."""
    i, j = side.start, side.stop
    number = p.words[i]
    dashed = (p.at(j) == "-") + 0
    behind = p.at(j + dashed) == "for" and p.at(j + 2 * dashed + 1) == number
    ahead = p.at(i - 1 - (p.at(i - 1) == "-")) == "for" and number in (p.at(i - 2), p.at(i - 4))
    return item is None and side.stop - side.start == 1 and (behind or ahead)


def plan(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch "a 28-point plan", "on a scale of 1 to 10"."""
    if p.at(side.first - 1) in ("of", "from") and p.at(side.first - 2) == "scale":
        return True
    return side.unit == "point" and any(p.at(k) in listed("plans") for k in range(side.last, side.last + 3))


def score(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch "a 3-1 win", "2-2", "voted 311 to 2"."""
    i, j = side.start, side.stop
    if side.unit:
        return False
    before = p.at(i - 2) if p.at(i - 1) in ("are", "is", "were", "was") else p.at(i - 1)
    if p.at(j) == "to" and before in listed("ballots") and p.is_number(j + 1) and not is_plural(p.at(j + 2)):
        return True
    if p.at(i - 1) == "to" and (p.at(i - 3) in listed("ballots") or p.at(i - 4) in listed("ballots")) and not is_plural(p.at(j)):
        return True
    ahead = p.at(j) in ("-", ":") and p.glued(j - 1) and p.glued(j) and p.is_number(j + 1)
    return ahead or (p.at(i - 1) in ("-", ":") and p.glued(i - 1) and p.glued(i - 2) and p.is_number(i - 2))
