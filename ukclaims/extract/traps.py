"""Numbers that count nothing: names, dates, clock times, calibres, scores, telephone numbers.

Each rule looks at one number in its place and answers with what it is, or abstains. The first answer
stands, and the number is left alone.
"""

import re
from collections.abc import Callable
from functools import cache

from ukclaims.extract.bounds import bound_before
from ukclaims.extract.items import Item, is_plural, words
from ukclaims.extract.pieces import Pieces
from ukclaims.extract.sides import Range, Side
from ukclaims.lang.tables import tables

Rule = Callable[[Pieces, Side, Item | None], bool]
_NAMED_FILE = re.compile(r"://|www\.|@\w|\.(?:jpe?g|png|gif|webp|svg|pdf|html?|php|docx?|mp[34]|com|org|net|ua|ru)\b|(?=\w*\d)(?=\w*[a-f])[0-9a-f]{12,}", re.IGNORECASE)


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(tables("en").load("traps")[name]["words"].split())


@cache
def _one(name: str) -> frozenset[str]:
    return frozenset(tables("en").load("traps")["one"][name].split())


@cache
def _clock() -> frozenset[str]:
    return frozenset(tables("en").load("traps")["clock"]["after"])


@cache
def _calibres() -> tuple[frozenset[int], frozenset[str]]:
    table = tables("en").load("traps")["calibres"]
    return frozenset(table["bare"]), frozenset(table["nouns"].split())


def trap(p: Pieces, side: Side, item: Item | None) -> str | None:
    """Return the name of the trap that this number is, None where it counts something."""
    for name, rule in RULES:
        if rule(p, side, item):
            return name
    return None


def _digits(p: Pieces, side: Side) -> bool:
    return side.numeral.style == "digits" and side.numeral.scale == 1


def _bare(p: Pieces, side: Side) -> bool:
    """Tell whether the number is plain digits, without mark, unit or currency."""
    return _digits(p, side) and side.unit is None and side.stop - side.start == 1 and p.words[side.start].isdigit()


def _glued_before(p: Pieces, side: Side, _: Item | None) -> bool:
    """"F-16", "G70", "COVID-19", "TA-35"; not "sub-500", "mid-50s" is none either."""
    i = side.first
    if p.glued(i - 1) and (p.is_word(i - 1) or p.words[i - 1] in "_@#\\="):
        return True
    if p.at(i - 1) == "/" and p.glued(i - 1) and p.glued(i - 2):
        return True
    return p.at(i - 1) == "-" and p.glued(i - 1) and p.glued(i - 2) and i > 1 and (p.words[i - 2][-1].isalpha() and p.at(i - 2) != "sub")


def _glued_after(p: Pieces, side: Side, _: Item | None) -> bool:
    """"31st", "1990s", "4G", "74a96d", "5:29" and "24/7"."""
    j = side.stop
    if side.last > j or not p.glued(j - 1) or side.numeral.style != "digits":
        return p.glued(side.last - 1) and p.is_word(side.last) and p.words[side.last - 1][-1].isalnum() and p.words[side.last - 1].isascii() and side.last > side.stop
    return p.is_word(j) or (p.glued(j) and (p.words[j] in ":_/\\=@" and j + 1 < p.size and p.words[j + 1][0].isalnum()))


def _hyphen_after(p: Pieces, side: Side, item: Item | None) -> bool:
    """A number in a compound that counts nothing: "five-star", "one-off", "7-Eleven"."""
    j = side.last
    if side.unit is not None or not (p.at(j) == "-" and p.glued(j - 1) and p.glued(j)):
        return False
    return p.at(j + 1) not in ("fold", "strong")


def _clock_time(p: Pieces, side: Side, _: Item | None) -> bool:
    """"5:29 PM", "5 p.m.", "0401 GMT"."""
    if p.at(side.first - 1) == ":" and p.glued(side.first - 1) and p.glued(side.first - 2):
        return True
    after = p.at(side.stop)
    return after in _clock() and side.unit is None and not (after == "am" and not p.words[side.stop].isupper() and p.is_word(side.stop + 1) and False)


def _is_month(p: Pieces, i: int) -> bool:
    return p.at(i) in _words("months") and p.is_capital(i)


def _month_before(p: Pieces, i: int) -> bool:
    return _is_month(p, i - 1) or (p.at(i - 1) == "." and _is_month(p, i - 2)) or (p.at(i - 1) == "," and _is_month(p, i - 2))


def _date(p: Pieces, side: Side, item: Item | None) -> bool:
    """"October 15", "Oct. 5-7", "5 March", "October 2024"."""
    if not _bare(p, side):
        return False
    i, j = side.start, side.stop
    if _month_before(p, i) and (item is None or not item.plural or p.at(i - 1) != ","):
        return True
    if side.low <= 31 and (_is_month(p, j) or (p.at(j) == "of" and _is_month(p, j + 1))):
        return True
    return side.low <= 31 and item is None and _date_goes_on(p, i)


def _date_goes_on(p: Pieces, i: int) -> bool:
    """Tell whether a number goes on with a date: "October 15-17", "5, 6 and 7 May"."""
    k = i
    while k > 1 and p.at(k - 1) in ("-", "and", ",", "to", "or", "through") and p.is_number(k - 2) and len(p.words[k - 2]) <= 2:
        k -= 2
        if _month_before(p, k):
            return True
    k = i
    while p.at(k + 1) in ("-", "and", ",", "to", "or") and p.is_number(k + 2) and len(p.words[k + 2]) <= 2:
        k += 2
        if _is_month(p, k + 1):
            return True
    return False


def _year(p: Pieces, side: Side, item: Item | None) -> bool:
    """"in 2022", "the 2024-2025 budget", "2014-15"; not "more than 2000" nor "2000 people"."""
    if not _bare(p, side) or len(p.words[side.start]) != 4 or not 1500 <= side.low <= 2099:
        return False
    before = p.at(side.first - 1)
    strong = item is not None and item.plural and (bool(bound_before(p, side.first)) or before not in ("the", "in", "since", "of", "by", "'s", "s", "to", "from", "for", "this", "late", "early", "mid"))
    if side.low >= 1900:
        return not (strong and p.low[item.last - 1] in _COUNTED_LIKE_YEARS) and not _bounded(p, side)  # type: ignore[union-attr]
    return item is None and before in ("in", "since", "of", "by", "from", "between", "and", "to", "until", "circa", "around", "the") and not _bounded(p, side)


def _bounded(p: Pieces, side: Side) -> bool:
    if p.at(side.first - 1) == "of" and p.at(side.first - 2) in ("average", "total", "sum", "maximum", "minimum", "record"):
        return True
    b = bound_before(p, side.first)
    return b is not None and p.at(b.first) not in ("around", "about", "by", "over", "above", "below", "under", "close", "circa")


_COUNTED_LIKE_YEARS = frozenset("people persons men women children soldiers troops civilians drones shells missiles tanks prisoners refugees homes houses employees workers members fighters vehicles calories students residents jobs customers buildings personnel casualties rounds".split())


def _leading_zero(p: Pieces, side: Side, _: Item | None) -> bool:
    word = p.words[side.start]
    return len(word) > 1 and word[0] == "0" and word.isdigit() and side.stop - side.start == 1 and side.first == side.start and p.at(side.start - 1) != "."


def _phone(p: Pieces, side: Side, _: Item | None) -> bool:
    """"+380 44 123 4567": three or more runs of digits in a row."""
    if not _digits(p, side):
        return False
    count = 1
    for step in (-1, 1):
        k = side.start if step < 0 else side.stop - 1
        while count < 4:
            k += step
            if p.at(k) in ("-", "(", ")", "."):
                k += step
            if not (p.is_number(k) and p.words[k].isdigit() and 2 <= len(p.words[k]) <= 4):
                break
            count += 1
    return count >= 3 or (p.at(side.first) == "+" and count >= 2) or (p.words[side.start].isdigit() and len(p.words[side.start]) >= 12)


def _designator(p: Pieces, side: Side, item: Item | None) -> bool:
    """"No. 2", "Article 5", "Boeing 737", "Group of Seven"."""
    i = side.first
    k = i - 2 if p.at(i - 1) in (".", "#") else i - 1
    if p.at(i - 1) == "#" or p.at(i - 1) == "№":
        return True
    if p.at(k) in _words("designators") and side.unit is None and p.words[side.start][0].isdigit() and (p.is_capital(k) or k == i - 2 or p.at(k) not in _words("common") or not (item and item.plural)):
        return not (k == i - 2 and p.breaks(k + 1)) or p.at(k) in ("no", "nos")
    return p.at(i - 1) == "of" and p.at(i - 2) in _words("groups") and (p.is_capital(i) or p.is_capital(i - 2))


def _named(p: Pieces, side: Side, item: Item | None) -> bool:
    """A capital word, then a bare number that counts no plural: "Stoxx 600", "Fortune 100"."""
    i = side.first
    if not _bare(p, side) or not p.is_capital(i - 1) or p.breaks(i - 1) or (item is not None and item.plural):
        return False
    return p.low[i - 1] not in words("stop") and bound_before(p, i) is None and (i < 2 or not p.breaks(i - 2) or p.words[i - 1].isupper())


def _name_of_number(p: Pieces, side: Side, item: Item | None) -> bool:
    """A number word written large inside a sentence: "the Nordic-Baltic Eight"."""
    i = side.first
    if side.numeral.style == "digits" or not p.is_capital(i) or i == 0 or p.breaks(i - 1) or p.words[i - 1] in "\"'([":
        return False
    return item is None or not item.plural or not p.is_capital(side.last)


def _age_after_name(p: Pieces, side: Side, _: Item | None) -> bool:
    """"Ivanov, 48, said"."""
    if not _bare(p, side) or side.low > 120 or p.at(side.first - 1) != "," or not p.is_capital(side.first - 2):
        return False
    return p.at(side.last) in (",", ".", ";", ")", "-", "—", "")


def _score(p: Pieces, side: Side, _: Item | None) -> bool:
    """"a 3-1 win", "2-2"."""
    i, j = side.start, side.stop
    if not _digits(p, side) or side.unit:
        return False
    if p.at(j) == "to" and p.at(i - 1) in _BALLOTS and p.is_number(j + 1) and not is_plural(p.at(j + 2)):
        return True
    if p.at(i - 1) == "to" and p.at(i - 3) in _BALLOTS and not is_plural(p.at(j)):
        return True
    if p.at(j) in ("-", ":") and p.glued(j - 1) and p.glued(j) and p.is_number(j + 1):
        return True
    return p.at(i - 1) in ("-", ":") and p.glued(i - 1) and p.glued(i - 2) and p.is_number(i - 2)


_BALLOTS = frozenset({"voted", "vote", "won", "lost", "beat", "ratio", "odds", "score"})


def _coordinate(p: Pieces, side: Side, _: Item | None) -> bool:
    """"48.5° N", "50°27'"."""
    return p.at(side.stop) == "°" and (p.is_number(side.stop + 1) or p.at(side.stop + 1) in ("n", "s", "e", "w")) or (p.at(side.start - 1) == "°" and p.at(side.stop) in ("'", '"', "."))


def _calibre(p: Pieces, side: Side, item: Item | None) -> bool:
    """"155 mm shells", "155-millimetre rounds", "155 shells"."""
    bare, nouns = _calibres()
    if p.at(side.stop) in ("calibre", "caliber") or (p.at(side.stop) == "-" and p.at(side.stop + 1) in ("calibre", "caliber", "gauge")):
        return True
    if side.unit == "millimetre":
        return any(p.at(k) in nouns for k in range(side.last, side.last + 4))
    return _bare(p, side) and side.low in bare and p.at(side.stop) in nouns and bound_before(p, side.first) is None and p.at(side.first - 1) not in ("of", "fired", "sent")


def _list_number(p: Pieces, side: Side, _: Item | None) -> bool:
    """"1." or "(2)" at the start of a line."""
    if not _bare(p, side) or side.low > 200 or p.at(side.stop) not in (".", ")"):
        return False
    i = side.first - 1 if p.at(side.first - 1) in ("(", "[") else side.first
    return (i <= 0 or "\n" in p.text[p.end[i - 1] : p.start[i]]) and p.is_word(side.stop + 1)


def _one_pronoun(p: Pieces, side: Side, item: Item | None) -> bool:
    """"one of the", "no one", "the one who"."""
    if p.at(side.first) != "one" or side.stop - side.start > 1:
        return False
    if side.unit:
        return side.unit == "day" and (side.first == 0 or p.breaks(side.first - 1) or p.is_capital(side.first) or p.at(side.first - 1) in ("that", "and"))
    return item is None or p.at(side.last) in _one("after") or p.at(side.first - 1) in _one("before")


def _file_or_link(p: Pieces, side: Side, _: Item | None) -> bool:
    """A number inside a link or a file name."""
    a, b = p.start[side.first], p.end[side.last - 1]
    if not ((a and not p.text[a - 1].isspace()) or (b < len(p.text) and not p.text[b].isspace())):
        return False
    left = p.text[max(0, a - 80) : a].split()
    right = p.text[b : b + 80].split()
    chunk = (left[-1] if a and left and not p.text[a - 1].isspace() else "") + p.text[a:b] + (right[0] if right and b < len(p.text) and not p.text[b].isspace() else "")
    return _NAMED_FILE.search(chunk) is not None


def _vague_half(p: Pieces, side: Side, _: Item | None) -> bool:
    """A fraction that is no share: "the first half", "a third drone", "half of the year"."""
    if side.numeral.style != "fraction" or side.unit:
        return False
    j, last = side.stop, p.at(side.stop - 1)
    if last == "half" and p.at(side.start - 1) in ("first", "second", "latter", "other", "better", "first-", "and", "last", "-", "this", "in"):
        return True
    k = j
    while p.at(k) in ("of", "the", "this", "last", "a", "its", "that", "next"):
        k += 1
    if p.at(k) in _words("times") or (p.is_number(k) and len(p.words[k]) == 4 and p.words[k].isdigit()):
        return True
    if last.endswith("s"):
        return False
    return p.at(j) not in ("of", "the", "its", "their", "our", "his", "all", "more", "less") if last == "half" else p.at(j) not in ("of", "more", "less")


def _address(p: Pieces, side: Side, _: Item | None) -> bool:
    """"49 Garden Road"."""
    if not _bare(p, side):
        return False
    for k in range(side.stop, min(side.stop + 4, p.size)):
        if not p.is_capital(k) and not p.is_number(k):
            return False
        if p.low[k] in _words("streets"):
            return True
    return False


def _numbered_name(p: Pieces, side: Side, item: Item | None) -> bool:
    """"787 Dreamliner", "358 El Brillo": a bare number and a name in the singular."""
    return _bare(p, side) and side.low > 1 and p.is_capital(side.stop) and (item is None or not item.plural) and not p.breaks(side.stop - 1)


def _in_brackets(p: Pieces, side: Side, _: Item | None) -> bool:
    """A bare number alone in brackets: nothing says what it counts."""
    return _bare(p, side) and p.at(side.first - 1) in ("(", "[") and p.at(side.stop) in (")", "]")


def _pronoun(p: Pieces, side: Side, item: Item | None) -> bool:
    """"the top three", "the other two": the words stand for things named before."""
    return item is None and side.unit is None and side.numeral.style == "words" and side.numeral.scale == 1 and p.at(side.first - 1) in _words("leading")


def _plan(p: Pieces, side: Side, _: Item | None) -> bool:
    """"a 28-point plan"."""
    return side.unit == "point" and any(p.at(k) in _words("plans") for k in range(side.last, side.last + 3))


RULES: tuple[tuple[str, Rule], ...] = (
    ("file_or_link", _file_or_link),
    ("glued_before", _glued_before),
    ("glued_after", _glued_after),
    ("hyphen_after", _hyphen_after),
    ("clock", _clock_time),
    ("date", _date),
    ("calibre", _calibre),
    ("leading_zero", _leading_zero),
    ("phone", _phone),
    ("year", _year),
    ("designator", _designator),
    ("named", _named),
    ("name_of_number", _name_of_number),
    ("age_after_name", _age_after_name),
    ("score", _score),
    ("coordinate", _coordinate),
    ("address", _address),
    ("numbered_name", _numbered_name),
    ("plan", _plan),
    ("in_brackets", _in_brackets),
    ("pronoun", _pronoun),
    ("list_number", _list_number),
    ("one_pronoun", _one_pronoun),
    ("vague_half", _vague_half),
)
RANGE_RULES = ("file_or_link", "glued_before", "clock", "date", "phone", "designator")


def range_trap(p: Pieces, found: Range, item: Item | None) -> str | None:
    """Return the name of the trap that a range is: dates, years, scores; None where it counts something."""
    left, right = found.left, found.right
    for name, rule in RULES:
        if name in RANGE_RULES and (rule(p, left, item) or (name not in ("glued_before", "designator") and rule(p, right, item))):
            return name
    if _glued_after(p, right, item) or (p.at(left.stop) == "-" and p.at(right.last) == "-" and right.unit is None and p.glued(right.last - 1)):
        return "glued_after"
    if _bare(p, left) and _bare(p, right) and _looks_like_year(p, left) and (_looks_like_year(p, right) or right.low < 100) and not (item and item.plural and _year_noun(p, item)):
        return "year"
    return "score" if p.at(left.stop) == "-" and item and item.lemma in _words("scores") else None


def _looks_like_year(p: Pieces, side: Side) -> bool:
    return len(p.words[side.start]) == 4 and 1500 <= side.low <= 2099


def _year_noun(p: Pieces, item: Item) -> bool:
    return p.low[item.last - 1] in _COUNTED_LIKE_YEARS
