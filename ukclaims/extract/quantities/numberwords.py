"""Numerals in words: "two hundred and five", "half a billion", "tens of thousands", "two thirds".

>>> from ukclaims.extract.quantities.pieces import Pieces
>>> in_words(Pieces("two and a half million shells"), 0)
Numeral(first=0, last=5, low=2500000, high=2500000, scale=1000000, style='words')
>>> in_words(Pieces("tens of thousands"), 0)[2:4]
(10000, 100000)
"""

from decimal import Decimal

from ukclaims.extract.quantities.numerals import Numeral, number_table, scale_of, scaled, share
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.model.quantity import exact

_COUPLES = ("a", "another", "last", "next", "past", "first")
_MORE = ("another", "additional", "further", "extra", "full", "whole")
_MOST = 10**15


def in_words(p: Pieces, i: int) -> Numeral | None:
    """Return the numeral in words that begins at piece i, None where none does."""
    for rule in RULES:
        if found := rule(p, i):
            return found
    return None


def _half_a(p: Pieces, i: int) -> Numeral | None:
    """Read "half a billion", "half-million", "a quarter of a million", "half a dozen"."""
    j = i + 1 if p.at(i) in ("a", "one") else i
    whole = number_table("fractions").get(p.at(j))
    if whole not in (2, 4):
        return None
    for between in (("of", "a"), ("a",), ("-",), ()):
        k = j + 1 + len(between)
        by = number_table("scales").get(p.at(k))
        if by is not None and tuple(p.low[j + 1 : k]) == between:
            value = exact(Decimal(by) / whole)
            return Numeral(i, k + 1, value, value, by, "words")
    return None


def _fraction(p: Pieces, i: int) -> Numeral | None:
    """Read "two thirds", "three-quarters", "a third", "half": shares of a whole."""
    part, j = number_table("words").get(p.at(i), 1 if p.at(i) in ("a", "an") else None), i
    if part is not None:
        j = i + 2 if p.at(i + 1) == "-" else i + 1
    elif p.at(i) != "half":
        return None
    whole = number_table("fractions").get(p.at(j))
    part = 1 if part is None else part
    if whole is None or not 0 < part < whole or (part > 1) != p.at(j).endswith("s"):
        return None
    value = share(part, whole)
    return Numeral(i, j + 1, value, value, 1, "fraction")


def _cardinal(p: Pieces, i: int) -> Numeral | None:
    """Read "two hundred and five thousand", "a hundred", "two and a half million"."""
    article = p.at(i) in ("a", "an") and p.at(i + 1) in number_table("scales")
    more = p.at(i - 1) in _MORE and p.at(i) in number_table("scales") and p.at(i - 2) not in number_table("words") and not p.is_number(i - 2)
    small = (1, i + 1) if article else (1, i) if more else _small(p, i)
    if small is None:
        return None
    value, j = small
    half = _and_a_half(p, j)
    if half > j:
        return scaled(p, i, half, exact(value + Decimal("0.5")), "words")
    return _sum(p, i, value, j)


def _small(p: Pieces, i: int) -> tuple[int, int] | None:
    """Read words below a hundred, "twenty-eight"; return the value and where it ends."""
    words = number_table("words")
    value = words.get(p.at(i))
    if value is None:
        return None
    if value >= 20:
        j = i + 2 if p.at(i + 1) == "-" else i + 1
        unit = words.get(p.at(j), 0)
        if 0 < unit < 10:
            return value + unit, j + 1
    return value, i + 1


def _sum(p: Pieces, i: int, value: int, j: int) -> Numeral:
    """Add up scaled parts: two hundred, five thousand, twenty; a scale that is larger than those before it multiplies all of them."""
    total, part, last, added = 0, value, 1, 0
    while j < p.size and total + part < _MOST:
        k = j + 1 if p.words[j] == "-" and p.glued(j - 1) and p.glued(j) else j
        by = scale_of(p.at(k))
        if by is not None:
            if by > added:  # "one thousand five hundred million"
                total, part = 0, total + part
            part, j, last = part * by, k + 1, by
            continue
        more = _more(p, k, last, p.at(i - 1) == "between")
        if more is None:
            break
        if last >= 1000:
            total, part, added = total + part, 0, last
        part, j, last = part + more[0], more[1], 1
    value = total + part
    return Numeral(i, j, value, value, last, "words")


def _more(p: Pieces, k: int, last: int, between: bool) -> tuple[int, int] | None:
    """Read the small part that goes on after a scale: "(two hundred) and five", "(four thousand,) six hundred"."""
    if last < 100:
        return None
    small = _small(p, k + 1 if p.at(k) in ("and", ",") else k)
    if small is None or small[0] == 0 or p.at(small[1]) == "-":
        return None
    by = scale_of(p.at(small[1]))
    if p.at(k) == "," and (by is None or (p.at(small[1] + 1) == "of" and p.at(small[1] + 2) in _OF_THEM)):
        return None  # "two hundred, five children", "three thousand, two hundred of them women"
    if by is None:
        return small
    return small if 100 <= by < last or (last == 100 < by and not between) else None


_OF_THEM = frozenset({"them", "whom", "which", "these", "those"})


def _and_a_half(p: Pieces, j: int) -> int:
    """Return where "and a half" ends that begins at piece j, or j: "two and a half", "two-and-a-half"."""
    for words in (["and", "a", "half"], ["-", "and", "-", "a", "-", "half"]):
        if p.low[j : j + len(words)] == words:
            return j + len(words)
    return j


def _vague(p: Pieces, i: int) -> Numeral | None:
    """Read "dozens", "hundreds of thousands"."""
    ends = number_table("vague").get(p.at(i))
    if ends is None:
        return None
    low, high = ends
    if p.at(i + 1) == "of" and (outer := number_table("vague").get(p.at(i + 2))) is not None and outer[0] >= 1000:
        return Numeral(i, i + 3, low * outer[0], high * outer[0], outer[0], "vague")
    if p.at(i) in ("tens", "scores") and p.at(i + 1) != "of":
        return None
    return Numeral(i, i + 1, low, high, low, "vague")


def _couple(p: Pieces, i: int) -> Numeral | None:
    """Read "a couple of", "a couple hundred"."""
    if p.at(i) != "couple" or p.at(i - 1) not in _COUPLES:
        return None
    j = i + 2 if p.at(i + 1) == "of" else i + 1
    first = i - 1 if p.at(i - 1) == "a" else i
    by = number_table("scales").get(p.at(j))
    if by is not None:
        return Numeral(first, j + 1, 2 * by, 2 * by, by, "words")
    return Numeral(first, j, 2, 2, 1, "words") if j > i + 1 else None


def _several(p: Pieces, i: int) -> Numeral | None:
    """Read "several hundred", "a few dozen"."""
    some, by = number_table("some").get(p.at(i)), number_table("scales").get(p.at(i + 1))
    if some is None or by is None:
        return None
    first, j = i - 1 if p.at(i - 1) == "a" else i, i + 2
    while (more := number_table("scales").get(p.at(j + (p.at(j) == "-")))) is not None and by < _MOST:
        by, j = by * more, j + 1 + (p.at(j) == "-")  # "a few hundred-thousand"
    return Numeral(first, j, some[0] * by, some[1] * by, by, "vague")


def _sign(p: Pieces, i: int) -> Numeral | None:
    """Read "½"."""
    parts = number_table("signs").get(p.at(i))
    return None if parts is None else scaled(p, i, i + 1, share(*parts), "words")


def _multiple(p: Pieces, i: int) -> Numeral | None:
    """Read "tenfold", "tripled", "twice as many"."""
    value = number_table("multiples").get(p.at(i))
    if p.at(i) in ("twice", "thrice") and (p.at(i + 1) in ("the", "more") or (p.at(i + 1) == "as" and p.at(i + 2) in ("many", "much"))):
        value = 2 if p.at(i) == "twice" else 3
    return None if value is None else Numeral(i, i + 1, value, value, 1, "multiple")


RULES = (_half_a, _fraction, _cardinal, _vague, _couple, _several, _sign, _multiple)
