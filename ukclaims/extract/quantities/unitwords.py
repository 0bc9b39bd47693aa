"""Units and currencies as news writes them, before and after a number.

>>> from ukclaims.extract.quantities.pieces import Pieces
>>> unit_after(Pieces("5 sq km of land"), 1)
Unit(name='square kilometre', first=1, last=3)
>>> currency_before(Pieces("about US $5"), 3)
Unit(name='USD', first=1, last=3)
"""

from functools import cache
from typing import NamedTuple

from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.lang.tables import tables

DURATIONS = frozenset({"second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"})
AGES = frozenset({"year of age", "month of age", "week of age", "day of age"})


class Unit(NamedTuple):
    """A unit and the pieces that say it."""

    name: str
    first: int
    last: int


@cache
def _table(name: str) -> dict[str, str]:
    table = tables("en").load("units")
    part = table["currency"][name] if name in table["currency"] else table[name]
    return dict(part)


@cache
def _forms() -> dict[str, dict[tuple[str, ...], str]]:
    """Return the forms of all units and currency names, by their first word."""
    found: dict[str, dict[tuple[str, ...], str]] = {}
    table = tables("en").load("units")
    for names in ({name: [name] for name in table["sums"]}, table["forms"], table["scaled"], table["currency"]["names"]):
        for name, forms in names.items():
            for form in forms:
                words = tuple(_split(form))
                found.setdefault(words[0], {})[words] = name
    return found


def _split(form: str) -> list[str]:
    return [w for part in form.split() for w in Pieces(part).low]


@cache
def unit_words(name: str, part: str = "words") -> frozenset[str]:
    """Return one word list of the table of units."""
    return frozenset(tables("en").load("units")[name][part].split())


@cache
def per_time() -> dict[str, str]:
    """Return the adverbs that say what time a count is per: "daily"."""
    return dict(tables("en").load("units")["per"]["adverbs"])


def is_currency(unit: str) -> bool:
    """Tell whether a unit is a currency, per something or not: an ISO code, or a krone of a country that is not told."""
    return (unit[:3].isupper() and (len(unit) == 3 or unit[3] == " ")) or unit == "krone"


def is_currency_code(word: str) -> bool:
    """Tell whether a word is the code of a currency: "USD", not "DPR"."""
    return word.isupper() and word.lower() in _table("codes")


def currency_before(p: Pieces, i: int) -> Unit | None:
    """Return the currency that stands right before piece i."""
    if p.at(i - 1) not in _enders():
        return None
    for rule in (_dollar_with_letters, _sign, _code_before, _transliterated):
        if found := rule(p, i):
            return found
    return None


@cache
def _enders() -> frozenset[str]:
    """Return every piece that a currency before a number can end in."""
    return (
        frozenset(_table("signs"))
        | frozenset(_table("dollars"))
        | frozenset(_table("codes"))
        | {name.lower() for name in _table("short")}
        | {name.split()[-1] for name in _table("transliterated")}
    )


def _dollar_with_letters(p: Pieces, i: int) -> Unit | None:
    dollars = _table("dollars")
    if p.at(i - 2) == "a" and not p.glued(i - 2):
        return None  # "A $10 billion loan" opens a sentence
    if p.at(i - 1) == "$" and (p.glued(i - 1) or p.glued(i - 2)) and (name := dollars.get(p.at(i - 2))) and p.words[i - 2].isupper():
        return Unit(name, i - 2, i)
    if p.at(i - 2) == "$" and (name := dollars.get(p.at(i - 1))) and p.words[i - 1].isupper() and p.glued(i - 2):
        return Unit(name, i - 2, i)
    return Unit("USD", i - 2, i) if p.at(i - 1) == "$" and p.at(i - 2) == "u.s." else None


def _sign(p: Pieces, i: int) -> Unit | None:
    name = _table("signs").get(p.at(i - 1))
    return None if name is None else Unit(name, i - 1, i)


def _code_before(p: Pieces, i: int) -> Unit | None:
    short = _table("short").get(p.words[i - 1])
    name = short or _table("codes").get(p.at(i - 1))
    return Unit(name, i - 1, i) if name and (short or p.words[i - 1].isupper()) else None


def _transliterated(p: Pieces, i: int) -> Unit | None:
    """Read what transliteration leaves of a sign: "PS5m", "Y=500"."""
    if not p.glued(i - 1):
        return None
    n = 2 if p.at(i - 1) == "=" else 1
    name = _table("transliterated").get(" ".join(p.low[max(0, i - n) : i]))
    return Unit(name, i - n, i) if name and p.words[i - n].isupper() else None


def unit_after(p: Pieces, i: int, *, scale: int = 1) -> Unit | None:
    """Return the unit that begins at piece i, a hyphen before it allowed, with what it is per."""
    first = i + 1 if p.at(i) == "-" and p.glued(i - 1) else i
    if p.low[first : first + 3] == ["(", "ratio", ")"]:
        return Unit("ratio", i, first + 3)
    if p.at(i) == "per" and p.at(i + 1) in DURATIONS:
        return Unit(f"count per {p.low[i + 1]}", i, i + 2)
    found = _letter(p, first) or _sign_after(p, first) or _long(p, first) or _code_after(p, first) or _behind_adjective(p, first)
    if found is None or (p.at(first) in ("x", "×") and not p.glued(first - 1)):
        return None
    if found.name in _table("sums"):
        if scale < 1_000_000 and found.name not in _table("forms"):
            return None  # "12 won"
        found = found if scale < 1_000_000 else found._replace(name=_table("sums")[found.name])
    found = _age(p, found, glued=first > i)
    return per(p, found._replace(first=i))


def _behind_adjective(p: Pieces, i: int) -> Unit | None:
    """Return the unit behind a word that only counts on: "two more weeks"; a currency has none there."""
    found = _long(p, i + 1) if p.at(i) in unit_words("inside") and p.at(i + 1).endswith("s") else None
    return None if found is None or is_currency(found.name) else found


def _long(p: Pieces, i: int) -> Unit | None:
    forms = _forms().get(p.at(i))
    if forms is None:
        return None
    words, j = [p.low[i]], i + 1
    best: Unit | None = None
    while True:
        if name := forms.get(tuple(words)):
            best = Unit(name, i, j)
        if len(words) == 4 or j >= p.size:
            return best
        if p.words[j] in ("-", "/") and p.glued(j - 1):
            j += 1
            if j >= p.size:
                return best
        words.append(p.low[j])
        j += 1


def _letter(p: Pieces, i: int) -> Unit | None:
    """Read one letter that touches the digits: "5m", "10W", "12 C" with the blank only for capitals."""
    name = _table("letters").get(p.words[i]) if i < p.size else None
    if name is None or not p.is_number(i - 1) or (p.at(i) == "m" and p.at(i + 1) in ("2", "3", "²", "³") and p.glued(i)):
        return None
    if p.at(i + 1) == "-" and p.glued(i):
        return None  # "24 F-16s"
    return Unit(name, i, i + 1) if p.glued(i - 1) or p.words[i].isupper() else None


def _sign_after(p: Pieces, i: int) -> Unit | None:
    name = _table("signs").get(p.at(i))
    if name and p.is_number(i + 1) and p.glued(i):
        return None
    return Unit(name, i, i + 1) if name else None


def _code_after(p: Pieces, i: int) -> Unit | None:
    name = _table("codes").get(p.at(i))
    return Unit(name, i, i + 1) if name and (p.words[i].isupper() or not p.words[i].isascii()) else None


def _age(p: Pieces, found: Unit, *, glued: bool) -> Unit:
    """Make "48-year" an age only where "old" follows; the forms of the table do the rest."""
    if glued and found.name in DURATIONS and p.at(found.last) == "-" and p.at(found.last + 1) in ("old", "olds"):
        return Unit(f"{found.name} of age", found.first, found.last + 2)
    return found


def per(p: Pieces, found: Unit) -> Unit:
    """Add what the unit is per: "$52 a barrel", "325,000 barrels per day"."""
    j = found.last
    if p.at(j) == "-" and p.glued(j - 1):
        j += 1
    word = p.at(j)
    if word not in ("per", "a", "an", "/", "each", "every"):
        return found
    k = j + 2 if p.at(j + 1) == "-" else j + 1
    below = p.at(k)
    if is_when(p, k, measured=True):
        return found
    if below not in _table("per")["over"] or (word in ("a", "an", "each", "every") and found.name == "percent"):
        return found
    if word == "/" and not p.glued(j):
        return found
    return Unit(f"{found.name} per {_PLAIN_PER.get(below, below)}", found.first, k + 1)


def is_when(p: Pieces, i: int, *, measured: bool) -> bool:
    """Tell whether "a month" tells when: "a month ago", "12 died a month before"; what is measured is per month "before the war" too."""
    goes_on = measured and p.at(i + 1) == "before" and p.at(i) in ("month", "year")
    return p.at(i + 1) in unit_words("when") and not goes_on


_PLAIN_PER = {
    "bbl": "barrel",
    "liter": "litre",
    "kilometer": "kilometre",
    "km": "kilometre",
    "meter": "metre",
    "kg": "kilogram",
    "cm": "centimetre",
    "h": "hour",
    "s": "second",
    "sec": "second",
}
