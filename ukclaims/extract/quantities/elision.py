"""What a sentence leaves out: a number without noun or unit has those of the figure before it."""

from collections.abc import Iterator, Sequence

from ukclaims.extract.quantities.nouns import is_plural, singular, words
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.extract.quantities.readings import Reading
from ukclaims.extract.quantities.unitwords import is_currency
from ukclaims.model.quantity import Number
from ukclaims.registry.measures import is_listed, item_class, says_deed, told

_COLONS = (":", "-", "—")
_ASIDE = ("in", "at", "across", "within", "near", "over", "with", "for", "among")  # "115 drones in 12 regions; 55 more"
_JOINING = ("and", "or", ",", "another", "least", "some", "to", "than", "of")
_REACH = 40  # pieces over which a left-out noun is looked for
_BACK = 4  # figures
_WHOLES = 6  # figures among which the whole of a part is looked for
_BRACKET = 3  # pieces between a figure and its conversion
_ALIKE = 20  # so many times larger or smaller, one unit can hold for both
_LEND_NOTHING = frozenset({"share", "duration", "age", "ratio", "multiple"})
_UNITLESS = frozenset({"count", "percent", "points", "times", "ratio", "point", "year of age"})


def _taken_out(p: Pieces, r: Reading) -> bool:
    """Tell whether a sentence begins by taking some of those told last: "Of these, | 27 were shot down", "Air defences downed | 14 of them"."""
    if p.low[r.last : r.last + 2] == ["of", "them"]:
        return True
    return p.low[max(0, r.first - 3) : r.first - 1] in (["of", "these"], ["of", "them"], ["of", "those"]) and p.at(r.first - 1) == ","


def completed(p: Pieces, r: Reading, before: Sequence[Reading]) -> Reading:
    """Return the reading with what the figures before it lend: noun, unit, or the bound of a conversion."""
    if r.item is None and r.unit == "count" and (item := _heading(p, r)):
        return r._replace(item=item)
    if not before:
        return r
    if r.item is None and not _has_unit(r):
        found = _of_whole(r, before) if r.whole is not None else _lent(p, r, before)
        return r if p.at(r.last) in ("others", "more") and found.item and _is_one_of_us(found.item) else found
    return _converted(p, r, before[-1])


def _is_one_of_us(item: str) -> bool:
    """Tell whether an item is a kind of person, so that "44 others" need not be of that kind."""
    return item != "person" and item_class(item) == "person"


def _heading(p: Pieces, r: Reading) -> str | None:
    """Return the noun of a table row: "tanks: 9,232", "artillery systems - 20,473"."""
    i = r.first - 2
    if p.at(i + 1) not in _COLONS or (p.glued(i) and p.glued(i + 1)) or i < 0 or not is_plural(p.low[i]) or r.kind != "amount":
        return None
    return singular(p.words[i])


def _of_whole(r: Reading, before: Sequence[Reading]) -> Reading:
    """Complete "24 of the 31" where 31 drones stood before."""
    same = next((b for b in reversed(before[-_WHOLES:]) if b.low == b.high == r.whole), None)
    return r._replace(item=same.item) if same else r


def _lent(p: Pieces, r: Reading, before: Sequence[Reading]) -> Reading:
    """Complete "11 people were killed and 30 wounded", "6 million homes, 1.5 million of them in the south"."""
    if r.rule == "vague" and p.at(r.first - 1) not in _JOINING:
        return r  # "containers carrying millions"
    if p.at(r.first - 1) == "the" and p.at(r.first - 2) == "among" and p.at(r.last) in words("fates"):
        return r  # "16 minors were among the 66 wounded"
    here = list(_same_sentence(p, r, before))
    if not here and _taken_out(p, r) and r.first - before[-1].last <= _REACH:
        here = list(before[-1:])
    if here and here[0].unit == "percent" and p.at(r.first - 1) == "by":
        return r._replace(unit="percent", kind="share")
    lenders = [
        b for b in here if b.kind not in _LEND_NOTHING and b.unit != "points" and p.at(b.first - 1) not in ("(", "including") and (_has_unit(b) or b.item)
    ]
    b = next((b for b in lenders if _is_no_place(p, b)), lenders[0] if lenders else None)
    if b is None or not _has_unit(b) or r.unit != "count":
        return r._replace(item=_fated(p, r, _named_whole(p, b))) if b and not _is_total(p, r, b) else r
    level = p.at(r.first - 1) in ("to", "at", "from") and not is_currency(b.unit)
    return r._replace(unit=b.unit) if level or _alike(r.low, b.low) else r


def _named_whole(p: Pieces, b: Reading) -> str | None:
    """Return the item of a figure with the words that name one listed thing with it: of "six Patriot batteries" the next are such."""
    if b.item is None or b.kind != "amount":
        return b.item
    names = (" ".join([*p.low[at : b.last - 1], b.item]) for at in range(max(b.first + 1, b.last - _WORDS), b.last - 1))
    return next((name for name in names if is_listed(name) or says_deed(name)), b.item)


_WORDS = 4  # of the name of a thing


def _has_unit(r: Reading) -> bool:
    """Tell whether something is measured and not counted, per time or not."""
    return r.unit.partition(" per ")[0] != "count"


def _fated(p: Pieces, r: Reading, item: str | None) -> str | None:
    """Return who is counted where a word behind the number tells their fate: casualties, "including 40 dead", are people dead."""
    said = told(item, None)
    return said.item if said.action and p.at(r.last) in words("fates") else item


def _is_total(p: Pieces, r: Reading, b: Reading) -> bool:
    """Tell whether a number is that of another thing: "five attempts, bringing the number of attacks to 26"."""
    return p.at(r.first - 1) == "to" and any(word in ("number", "total", "toll", "tally") for word in p.low[b.last : r.first])


def _is_no_place(p: Pieces, b: Reading) -> bool:
    """Tell whether a figure is no mere place or means: "in 12 regions", not "resulting in 53 injured"."""
    return p.at(b.first - 1) not in _ASIDE or (p.at(b.first - 1) == "in" and p.at(b.first - 2) in ("resulting", "resulted", "results"))


def _same_sentence(p: Pieces, r: Reading, before: Sequence[Reading]) -> Iterator[Reading]:
    """Yield the figures before this one in its sentence, the nearest first."""
    end = r.first
    for b in reversed(before[-_BACK:]):
        if r.first - b.last > _REACH or any(p.breaks(k) for k in range(b.last - 1, end)):
            return
        end = b.last
        yield b


def _alike(a: Number, b: Number) -> bool:
    one, two = _size(a), _size(b)
    return 0 < one <= _ALIKE * two and 0 < two <= _ALIKE * one


def _size(number: Number) -> Number:
    return -number if number < 0 else number


def _converted(p: Pieces, r: Reading, b: Reading) -> Reading:
    """Give a conversion in brackets the bound of the figure before it: "more than 100 km (60 miles)"."""
    if r.bound or r.approximate or p.at(r.first - 1) != "(" or p.at(r.last) not in (")", ",", ";") or r.first - 1 - b.last > _BRACKET:
        return r
    return r._replace(bound=b.bound, approximate=b.approximate, kind=b.kind) if _same_kind(b.unit, r.unit) else r


def _same_kind(a: str, b: str) -> bool:
    """Tell whether one unit can be the conversion of another."""
    return a != b and a not in _UNITLESS and b not in _UNITLESS and is_currency(a) == is_currency(b)
