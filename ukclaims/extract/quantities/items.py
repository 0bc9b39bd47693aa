"""The counted noun behind a number: the head of its noun phrase, in the singular.

>>> from ukclaims.extract.quantities.pieces import Pieces
>>> counted(Pieces("20 million FPV, ISR, and other drones if"), 2)
Item(lemma='drone', last=9, plural=True)
>>> counted(Pieces("8 people killed"), 1).lemma, counted(Pieces("12 died"), 1)
('person', None)
"""

from typing import NamedTuple

from ukclaims.extract.quantities.nouns import is_plural, is_verbal, singular, words
from ukclaims.extract.quantities.numerals import starters
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.registry.measures import is_listed

_LONGEST = 8  # words between a number and its noun
_LISTS = 14  # pieces of a list before its noun: "FPV, ISR, and other drones"
_QUOTES = ("'", '"')
_QUOTED = 5  # pieces of a name in quotation marks
_DETERMINERS = frozenset({"the", "its", "their", "our", "his", "her", "your", "my", "these", "those", "all", "such"})


class Item(NamedTuple):
    """A counted noun in the singular, the end of its pieces, and whether the text has it in the plural."""

    lemma: str
    last: int
    plural: bool


def counted(p: Pieces, i: int, *, one: bool = False, verb: bool = False) -> Item | None:
    """Return the noun counted by the number that ends before piece i.

    `one` where the number is one; `verb` where the noun is the subject of a verb in -s: "one in five drones fails".
    """
    j = _open(p, i)
    found = _counted_from(p, j, i, one=one, verb=verb)
    if found and found.lemma == "unit" and p.at(found.last) == "of" and (named := _plural(p, _open(p, found.last))) and named.plural:
        return named  # "10,000 units of artillery rounds"
    return found


def _counted_from(p: Pieces, j: int, i: int, *, one: bool, verb: bool) -> Item | None:
    return _single(p, j) if one and j == i else _plural(p, j, pairs=not verb)


def measured(p: Pieces, i: int) -> Item | None:
    """Return what an amount is "of", masses too: "60% of the troops", "half of the energy capacity"."""
    if p.at(i) == "of":
        if p.at(i + 1) == "those" and p.at(i + 2).endswith("ed"):
            return None  # "78% of those surveyed"
        return _plural(p, _open(p, i), mass=True)
    return _plural(p, i + 1, mass=True) if p.at(i) in _DETERMINERS else None


def _open(p: Pieces, i: int) -> int:
    """Skip "of the", "of our"."""
    j = i + 1 if p.at(i) == "of" else i
    while p.at(j) in _DETERMINERS and (j > i or p.at(j) in ("of", "such")):
        j += 1
    return j


def _plural(p: Pieces, i: int, *, mass: bool = False, pairs: bool = True) -> Item | None:
    j, first, lists = i, None, False
    opened = -1 if p.at(i - 1) in _DETERMINERS else i  # "of the released soldiers": a participle describes
    for _ in range(_LONGEST):
        if j >= p.size or (j > i and p.breaks(j - 1)):
            break
        word = p.low[j]
        if word == "of" and first:
            break
        if word in ("and", "or", "&", "/"):
            if first and not mass and p.is_number(j + 1) and (shared := _plural(p, j + 2)) and shared.plural:
                return Item(shared.lemma, first.last, True)  # "200,000 Russian and 100,000 Ukrainian soldiers"
            if j == i or (mass and first and is_listed(first.lemma)) or not _describes(p, j):
                break  # "tonnes of grain and oil plants" are tonnes of grain
            j += 1
            continue
        if word == "," and j > i and (lists or _is_list(p, j)):
            lists, j = True, j + 1
            continue
        end = p.compound(j)
        if not _goes_on(p, j, first=j == opened) or (mass and first and p.is_capital(j) and not p.is_capital(j - 1)):
            break
        head = p.low[end - 1]
        if head == "s" and end > j + 1 and p.is_number(end - 2):
            return Item(p.text[p.start[j] : p.end[end - 2]], end, True)
        if (
            is_plural(head)
            and not (pairs and _modifies(p, j, end))
            and not (head in words("describing") and (_leads_on(p, end) or (mass and _leads_to_noun(p, end))))
        ):
            return Item(singular(p.words[end - 1]), end, True)
        if (first is None or mass or p.is_hyphenated(first.last - 1)) and p.is_word(j) and _can_be_noun(head):
            first = Item(_name(p, j, end), end, False)
        j = end
    return None if first is None or is_verbal(first.lemma) or _is_broken_off(p, first, j) else first


def _is_broken_off(p: Pieces, first: Item, j: int) -> bool:
    """Tell whether a bracket parts a describing compound from its noun: "10,000 medium-range (up to 900 km) drones"."""
    return j == first.last and p.at(j) == "(" and p.is_hyphenated(first.last - 1)


def _can_be_noun(head: str) -> bool:
    return not head.endswith(("ly", "'s")) and head not in words("fillers") and head not in words("participles")


def _name(p: Pieces, j: int, end: int) -> str:
    """Return the lemma of the word or compound; one that ends in a digit stays whole: "Su-34"."""
    return p.text[p.start[j] : p.end[end - 1]] if p.is_number(end - 1) else singular(p.words[end - 1])


def _describes(p: Pieces, j: int) -> bool:
    """Tell whether "and" joins two describing words: "Nordic and Baltic countries", not "tank and missiles"."""
    if not p.is_word(j + 1) or p.low[j + 1] in words("stop"):
        return False
    k = p.compound(j + 1)
    word = p.low[k - 1]
    if not starters().isdisjoint(p.low[j + 1 : k + 1]):
        return False  # "15,000 dead and perhaps three times as many"
    return word in words("describing") or (not is_plural(word) and any(is_plural(p.at(p.compound(n) - 1)) for n in range(k, min(k + 3, p.size))))


def _leads_on(p: Pieces, end: int) -> bool:
    """Tell whether a describing noun is followed by the noun it describes: "infantry fighting vehicles"."""
    if p.at(end) == "and":
        return _describes(p, end) and is_plural(p.at(p.compound(end + 1)))
    for k in range(end, min(end + 2, p.size)):
        if not p.is_word(k) or p.low[k] in words("stop") or p.breaks(k - 1):
            return False
        if is_plural(p.low[p.compound(k) - 1]):
            return True
    return False


def _goes_on(p: Pieces, j: int, *, first: bool) -> bool:
    """Tell whether the piece at j can belong to the noun phrase."""
    word = p.low[j]
    if first and p.is_capital(j) and "\n" in p.text[p.end[j - 1] : p.start[j]]:
        return False
    if p.is_number(j):
        compound = p.compound(j) > j + 1 or p.at(j + 1) in ("mm", "millimetre", "millimeter")
        return compound or (not first and p.is_capital(j - 1) and p.is_word(j + 1))
    if not p.is_word(j):
        return p.words[j] in _QUOTES and p.is_word(j + 1) and (not p.glued(j - 1) or _closes(p, j))
    if word.endswith("n't"):
        return False
    if word in words("stop") and not _is_no_stop(p, j, word):
        return False
    return not (first and word.endswith("ed") and not p.is_capital(j) and p.compound(j) == j + 1 and word not in words("participles"))


def _closes(p: Pieces, j: int) -> bool:
    """Tell whether the mark at j closes what was opened inside the noun phrase: "12 'Shahed' drones"."""
    k = j - 1
    while k > j - _QUOTED and p.words[k] not in _QUOTES and not p.is_number(k):
        k -= 1
    return not p.glued(j) and p.words[k] in _QUOTES and p.glued(k) and not p.glued(k - 1)


def _is_no_stop(p: Pieces, j: int, word: str) -> bool:
    """Tell whether a small word is none here: "US tanks", "Leopard 1 A5 tanks", "daily papers", "total losses"."""
    if word.endswith("ly") or word == "total":
        return is_plural(p.at(j + 1)) and not p.breaks(j)
    return p.is_capital(j) and (word == "us" or (p.compound(j) > j + 1 and p.is_number(j + 1)))


def _modifies(p: Pieces, j: int, end: int) -> bool:
    """Tell whether a plural is followed by the plural that it describes: "weapons systems"."""
    if end >= p.size or p.breaks(end - 1) or not p.is_word(end) or not p.is_word(j):
        return False
    last = p.compound(end)
    if p.at(last) in ("it", "he", "she", "they", "we", "that"):
        return False  # "19 fouls proves it": a verb
    after = p.low[last - 1]
    return is_plural(after) and p.text[p.end[end - 1]] == " "


def _is_list(p: Pieces, j: int) -> bool:
    """Tell whether the comma at j is one of a list of describing words before a plural: "FPV, ISR, and other drones"."""
    for k in range(j + 1, min(j + _LISTS, p.size)):
        word = p.low[k]
        if word in ("and", "or"):
            behind = p.compound(k + 1)
            return any(is_plural(p.at(n)) for n in (*range(k + 1, k + 4), behind, behind + 1))
        if word != "," and not (p.is_word(k) and word not in words("stop") and not is_plural(word)) and word != "-":
            return False
    return False


def _single(p: Pieces, i: int) -> Item | None:
    """Read the one thing counted by "one": up to the first word that cannot belong to it."""
    found, j = None, i
    for _ in range(5):
        if j >= p.size or not p.is_word(j) or (j > i and p.breaks(j - 1)) or p.low[j] in words("stop") or p.low[j] in ("and", "or", "of"):
            break
        end = p.compound(j)
        word = p.low[end - 1]
        if (is_plural(word) and word not in words("uncounted")) or (
            is_verbal(word) and found and word not in words("participles") and not (word.endswith("ing") and _leads_to_noun(p, end))
        ):
            break
        if not word.endswith("ly"):
            found = Item(_name(p, j, end), end, False)
        j = end
    return None if found is None or is_verbal(found.lemma) else found


def _leads_to_noun(p: Pieces, end: int) -> bool:
    """Tell whether a noun follows: "one infantry fighting | vehicle", "military | aid"."""
    return p.is_word(end) and p.low[end] not in words("stop") and p.low[end] not in ("and", "or", "of") and not p.breaks(end - 1)


def money_for(p: Pieces, i: int) -> Item | None:
    """Return what a sum of money is worth or meant for: "worth of weapons", "in defence aid"."""
    if p.at(i) == "worth" and p.at(i + 1) == "of":
        return _plural(p, _open(p, i + 1), mass=True)
    if p.at(i) not in ("in", "of"):
        return None
    j = _open(p, i + 1)
    for k in range(j, min(j + 4, p.size)):
        if p.low[k] in words("stop") or not p.is_word(k):
            return None
        if p.low[k] in words("money") and (p.at(k + 1) not in words("money")):
            return Item(singular(p.words[k]), k + 1, is_plural(p.low[k]))
    return None
