"""What is counted and what is done to it: synonyms, kinds, and which things exclude each other.

The knowledge is in `measures.toml`. An item is read as a thing and the words that specify it
("FPV drone" is a drone); an item that says a deed ("casualty") is taken apart into both.

>>> compare_items("soldier", "military personnel"), compare_items("F-16 jet", "aircraft")
(<Verdict.EQUAL: 'equal'>, <Verdict.NARROWER: 'narrower'>)
>>> compare_actions("deliver", "supply"), compare_actions("launch", "shoot down")
(<Verdict.EQUAL: 'equal'>, <Verdict.DISJOINT: 'disjoint'>)
>>> told("casualty", "suffer")
Told(item='person', action='harm', modality=None)
"""

import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from ukclaims._text import key
from ukclaims.model.verdict import Verdict


class Concept(NamedTuple):
    """A thing or a deed: all that it is a kind of, and its flags."""

    name: str
    above: frozenset[str]
    flags: frozenset[str]
    example: str


class Told(NamedTuple):
    """Item, action and modality (None: as it stands) after an item or a verb was taken apart."""

    item: str | None
    action: str | None
    modality: str | None


class Item(NamedTuple):
    """An item as read: the name of a listed thing or its own head noun, and what specifies it."""

    head: str
    specified: frozenset[str]


@cache
def tables() -> dict[str, Any]:
    """Return the tables, parsed."""
    return tomllib.loads(files("ukclaims.registry").joinpath("measures.toml").read_text(encoding="utf-8"))


def rows(name: str) -> Iterator[list[str]]:
    """Yield the rows of one table, each a list of its cells."""
    return ([cell.strip() for cell in line.split("|")] for line in tables()[name].strip().splitlines())


def several(cell: str) -> list[str]:
    """Return the parts of a cell that holds several, folded."""
    return [_fold(part) for part in cell.split(";") if part.strip()]


@cache
def items() -> dict[str, Concept]:
    """Return the listed things by name."""
    found: dict[str, Concept] = {}
    for name, _, under, example in rows("items"):
        plain = name.rstrip("*")
        flags = frozenset({"": (), "*": ("broad",), "**": ("broad", "any")}[name[len(plain) :]])
        found[plain] = Concept(plain, _above(under, found), flags, example)
    return found


@cache
def actions() -> dict[str, Concept]:
    """Return the listed deeds by name."""
    found: dict[str, Concept] = {}
    for name, _, under, flags, example in rows("actions"):
        found[name] = Concept(name, _above(under, found), frozenset(several(flags)), example)
    return found


def _above(cell: str, known: dict[str, Concept]) -> frozenset[str]:
    direct = several(cell)
    return frozenset(direct).union(*(known[name].above for name in direct if name in known))


@cache
def _item_words() -> dict[str, str]:
    """Return the name of the thing for each word; the later, finer entry wins, and a name beats a word."""
    found = {_fold(word): name.rstrip("*") for name, words, *_ in rows("items") for word in words.split(";") if word.strip()}
    return found | {name: name for name in items()}


@cache
def _action_words() -> dict[str, str]:
    found = {_fold(word): name for name, words, *_ in rows("actions") for word in words.split(";") if word.strip()}
    return found | {name: name for name in actions()}


@cache
def _told_items() -> dict[str, tuple[str, str]]:
    return {word: (item, action) for words, item, action, _ in rows("told_by_item") for word in several(words)}


@cache
def _told_actions() -> dict[str, tuple[str, str]]:
    return {word: (action, modality) for words, action, modality, _ in rows("told_by_action") for word in several(words)}


@cache
def _pairs(name: str) -> frozenset[frozenset[str]]:
    known = items() if name == "persons_apart" else actions()
    return frozenset(frozenset(_split(pair.split(), known)) for pair in tables()[name])


def _split(words: list[str], known: dict[str, Concept]) -> tuple[str, str]:
    """Cut a pair of names of one or more words each where both are known."""
    for at in range(1, len(words)):
        one, two = " ".join(words[:at]), " ".join(words[at:])
        if one in known and two in known:
            return one, two
    raise LookupError(f"measures.toml names {' '.join(words)!r}, and no two entries")


@lru_cache(maxsize=1 << 14)
def _fold(words: str) -> str:
    return key(words).replace(" - ", "-")


@lru_cache(maxsize=1 << 14)
def told(item: str | None, action: str | None) -> Told:
    """Return what the two words tell together: "suffer casualties" is people harmed, "pledge" is to give."""
    deed = _fold(action) if action else None
    found = _said_by(_fold(item)) if item else None
    if found is not None and (deed is None or deed in _light()):
        return Told(found[0], found[1], None)
    if found is not None:
        item = found[0] if deed and _is_such(action_name(deed), found[1]) else item
    if deed in _told_actions():
        return Told(item, *_told_actions()[deed])
    if deed and item and action_name(deed) == "give" and _fold(item) in _returned():
        return Told(item, "return", None)
    return Told(item, action, None)


def _is_such(deed: str, other: str) -> bool:
    """Tell whether a deed is the other one or a kind of it: of "casualties killed" people are killed."""
    concept = actions().get(deed)
    return deed == other or (concept is not None and other in concept.above)


@cache
def _returned() -> frozenset[str]:
    return frozenset(tables()["returned"].split())


@cache
def _light() -> frozenset[str]:
    return frozenset(tables()["light"].split())


def _said_by(item: str) -> tuple[str, str] | None:
    table = _told_items()
    return table.get(item) or table.get(item.removesuffix("s")) or (table.get("casualty") if item == "casualties" else None)


@lru_cache(maxsize=1 << 14)
def read_item(words: str) -> Item:
    """Return the listed thing at the end of the words, and the words before it.

    >>> read_item("long-range FPV drones")
    Item(head='fpv drone', specified=frozenset({'long-range'}))
    """
    parts = _fold(words).split()
    for start in range(len(parts)):
        for tail in _singulars(" ".join(parts[start:])):
            if tail in _item_words():
                return Item(_item_words()[tail], frozenset(parts[:start]))
    return Item(_singulars(parts[-1])[-1], frozenset(parts[:-1])) if parts else Item("", frozenset())


def is_listed(words: str) -> bool:
    """Tell whether the words, in the singular, name a listed thing.

    >>> is_listed("air defence system"), is_listed("cooling system")
    (True, False)
    """
    return _fold(words) in _item_words()


def says_deed(words: str) -> bool:
    """Tell whether the words for what is counted say what was done as well.

    >>> says_deed("civilian casualty"), says_deed("civilian")
    (True, False)
    """
    return _said_by(_fold(words)) is not None


def _singulars(word: str) -> tuple[str, ...]:
    if word.endswith("ies"):
        return word, word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word, word[:-2]
    return (word, word[:-1]) if word.endswith("s") and not word.endswith("ss") else (word,)


@lru_cache(maxsize=1 << 14)
def action_name(words: str) -> str:
    """Return the name of the listed deed that the verb says, else the verb itself, folded."""
    folded = _fold(words)
    return _action_words().get(folded, folded)


def has_flag(action: str | None, flag: str) -> bool:
    """Tell whether the deed that a verb says has a flag of the table: "stock", "self" or "receives"."""
    concept = actions().get(action_name(action)) if action else None
    return concept is not None and flag in concept.flags


@lru_cache(maxsize=1 << 16)
def compare_items(first: str, second: str) -> Verdict:
    """Tell how the first of two items stands to the second; one number over two things overlaps either.

    >>> compare_items("ship and boat", "ship and boat"), compare_items("ship and boat", "warship")
    (<Verdict.EQUAL: 'equal'>, <Verdict.OVERLAPPING: 'overlapping'>)
    """
    if " and " in first or " and " in second:
        return _joined(first, second)
    one, two = read_item(first), read_item(second)
    heads = _heads(one.head, two.head)
    if heads in (Verdict.DISJOINT, Verdict.UNKNOWN, Verdict.OVERLAPPING):
        return heads
    return _both(heads, _specified(one.specified, two.specified))


def _joined(first: str, second: str) -> Verdict:
    one, two = first.split(" and "), second.split(" and ")
    if {read_item(words) for words in one} == {read_item(words) for words in two}:
        return Verdict.EQUAL
    apart = all(compare_items(a, b) is Verdict.DISJOINT for a in one for b in two)
    return Verdict.DISJOINT if apart else Verdict.OVERLAPPING


def _specified(one: frozenset[str], two: frozenset[str]) -> Verdict:
    if one == two:
        return Verdict.EQUAL
    if one > two:
        return Verdict.NARROWER
    return Verdict.WIDER if one < two else Verdict.OVERLAPPING


def _both(one: Verdict, two: Verdict) -> Verdict:
    """Join two verdicts on one thing, as when narrower in kind and equal in what specifies it."""
    if Verdict.EQUAL in (one, two):
        return two if one is Verdict.EQUAL else one
    return one if one is two else Verdict.OVERLAPPING


def _heads(one: str, two: str) -> Verdict:
    if one == two:
        return Verdict.EQUAL
    a, b = items().get(one), items().get(two)
    if a is None or b is None:
        known, other = (a, two) if a is not None else (b, one)
        return Verdict.UNKNOWN if known is not None and ("broad" in known.flags or other in _last_nouns()[known.name]) else Verdict.DISJOINT
    if two in a.above:
        return Verdict.NARROWER
    if one in b.above:
        return Verdict.WIDER
    if "any" in a.flags | b.flags and "person" not in {one, two} | a.above | b.above:
        return Verdict.UNKNOWN
    return Verdict.OVERLAPPING if _persons_may_overlap(a, b) or _share_a_kind(one, two) else Verdict.DISJOINT


@cache
def _last_nouns() -> dict[str, frozenset[str]]:
    """Return, for each thing, the last nouns of its names: an "institution" may be an "educational institution"."""
    found: dict[str, set[str]] = {name: set() for name in items()}
    for words, name in _item_words().items():
        found[name].add(words.rpartition(" ")[2])
    return {name: frozenset(nouns) for name, nouns in found.items()}


def _share_a_kind(one: str, two: str) -> bool:
    """Tell whether some thing is a kind of both, as an armoured vehicle is of vehicle and weapon."""
    return any(one in c.above and two in c.above for c in items().values())


def _persons_may_overlap(a: Concept, b: Concept) -> bool:
    if "person" not in a.above or "person" not in b.above:
        return False
    return not any(frozenset({x, y}) in _pairs("persons_apart") for x in {a.name, *a.above} for y in {b.name, *b.above})


@lru_cache(maxsize=1 << 16)
def compare_actions(first: str, second: str) -> Verdict:
    """Tell how the first of two deeds stands to the second; of verbs that are not listed nothing is known."""
    one, two = action_name(first), action_name(second)
    if one == two:
        return Verdict.EQUAL
    a, b = actions().get(one), actions().get(two)
    if a is None or b is None:
        return Verdict.UNKNOWN
    if two in a.above:
        return Verdict.NARROWER
    if one in b.above:
        return Verdict.WIDER
    return Verdict.OVERLAPPING if frozenset({one, two}) in _pairs("may_overlap") else Verdict.DISJOINT


def converse(action: str) -> str | None:
    """Return the same deed seen from the other side, None where there is none.

    >>> converse("received"), converse("receive")
    (None, 'give')
    """
    found: str | None = tables()["converse"].get(action_name(action))
    return found


@lru_cache(maxsize=1 << 14)
def item_class(words: str | None) -> str | None:
    """Return the class an item belongs to: the widest kind above it that is no broad word.

    >>> item_class("Shahed drone"), item_class("child"), item_class("F-16")
    ('drone', 'person', 'aircraft')
    """
    if words is None:
        return None
    head = read_item(words.partition(" and ")[0]).head
    concept = items().get(head)
    if concept is None:
        return head
    if "person" in concept.above or head == "person":
        return "person"
    wide = [items()[name] for name in concept.above if "broad" not in items()[name].flags]
    return min(wide, key=lambda c: (len(c.above), c.name)).name if wide else head


@lru_cache(maxsize=1 << 14)
def action_class(words: str | None) -> str | None:
    """Return the class a deed belongs to: the widest deed above it, by name the first.

    >>> action_class("kill"), action_class("wound"), action_class("supply")
    ('harm', 'harm', 'give')
    """
    if words is None:
        return None
    name = action_name(words)
    wide = _classes_above(name)
    if not wide:
        group: str = tables()["group_with"].get(name, name)
        return group
    return "harm" if "harm" in wide else min(wide, key=lambda n: (len(_classes_above(n)), n))


def _classes_above(name: str) -> frozenset[str]:
    """Return the deeds that a deed is a kind of, without those that are one of two."""
    known = actions()
    return frozenset(n for n in (known[name].above if name in known else ()) if "either" not in known[n].flags)
