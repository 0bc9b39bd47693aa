"""How an explanation says what is counted, what was done and how it stands: plurals, participles, short clauses.

>>> things("fpv drone"), things("person"), things("aircraft"), done("shoot down"), done("harm"), done("launch")
('fpv drones', 'people', 'aircraft', 'shot down', 'killed or wounded', 'launched')
"""

from functools import cache

from ukclaims.compare.dimensions import words
from ukclaims.compare.facts import Facts
from ukclaims.lang.tables import tables

_VOWELS = "aeiou"


def things(item: str) -> str:
    """Return the item in the plural: each noun of "ship and boat"."""
    return " and ".join(_plural(part) for part in item.split(" and "))


def _plural(item: str) -> str:
    before, _, noun = item.rpartition(" ")
    return f"{before} {_many(noun)}" if before else _many(noun)


def _many(noun: str) -> str:
    if noun in _plurals():
        return _plurals()[noun]
    if noun in _unchanged() or noun.endswith("s") or not noun.isalpha():
        return noun
    if noun.endswith(("ch", "sh", "x", "z")):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2:-1] not in _VOWELS else f"{noun}s"


@cache
def _plurals() -> dict[str, str]:
    table = tables("en").load("nouns")["irregular"]
    return {single: many for many, single in table.items() if many != "example"}


@cache
def _unchanged() -> frozenset[str]:
    return frozenset(tables("en").load("nouns")["uncounted"]["words"].split()) | {"aid", "equipment", "grain", "assistance", "support"}


def done(action: str) -> str:
    """Return the participle of a deed: what was done is "killed"."""
    verb, _, rest = action.partition(" ")
    if action in _told():
        return _told()[action]
    told = _irregular().get(verb) or _participle(verb)
    return f"{told} {rest}" if rest else told


def _participle(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if verb.endswith("y") and verb[-2:-1] not in _VOWELS else f"{verb}ed"


@cache
def _told() -> dict[str, str]:
    found: dict[str, str] = tables("en").load("relations")["parlance"]["deeds"]
    return found


@cache
def _irregular() -> dict[str, str]:
    """Return the participles of the table of verbs that are not regular, by the first word of the verb."""
    entries = (entry for family in tables("en").load("actions").values() for entry in family["verbs"])
    split = (entry.partition(":") for entry in entries)
    return {base.split()[0]: forms.partition("/")[2].split()[0] for base, _, forms in split if "/" in forms}


def stands(modality: str) -> str:
    """Return how a figure stands in the world, as a clause: "is pledged"."""
    found: dict[str, str] = tables("en").load("relations")["parlance"]["stands"]
    return found[modality]


def as_said(facts: Facts, name: str) -> str:
    """Return the words of a dimension: things in the plural where they are counted, deeds as done."""
    said = words(facts).get(name)
    if said is None:
        return "not told"
    if name == "item" and facts.subject.unit == "count":
        return things(said)
    return done(said) if name == "action" else said
