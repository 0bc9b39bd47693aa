"""The verbs that do something to what is counted, in all their forms.

>>> [(v.lemma, v.tense) for v in verbs("en")["sent"]]
[('send', 'past'), ('send', 'participle')]
"""

from functools import cache

from attrs import frozen

from ukclaims.lang.tables import tables

_VOWELS = "aeiou"


@frozen
class Verb:
    """One form of an action verb: `particle` is the second word of "shoot down"."""

    lemma: str
    family: str
    tense: str
    particle: str | None = None


@cache
def verbs(language: str) -> dict[str, tuple[Verb, ...]]:
    """Return every form of every action verb, by its (first) word in small letters."""
    found: dict[str, list[Verb]] = {}
    for family, table in tables(language).load("actions").items():
        for entry in table["verbs"]:
            for tense, words in _forms(entry):
                first, _, particle = words.partition(" ")
                lemma = entry.partition(":")[0]
                found.setdefault(first, []).append(Verb(lemma, family, tense, particle or None))
    return {word: tuple(forms) for word, forms in found.items()}


def _forms(entry: str) -> list[tuple[str, str]]:
    """Return (tense, words) for each form of a verb as the table writes it."""
    base, _, irregular = entry.partition(":")
    head, _, rest = base.partition(" ")
    tail = f" {rest}" if rest else ""
    past, _, participle = irregular.partition("/")
    regular = _with_ed(head) + tail
    return [
        ("base", base),
        ("present", _with_s(head) + tail),
        ("past", past or regular),
        ("participle", participle or past or regular),
        ("gerund", _with_ing(head, past) + tail),
    ]


def _with_s(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _with_ed(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if verb.endswith("y") and verb[-2] not in _VOWELS else verb + "ed"


def _with_ing(verb: str, past: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    doubled = past.startswith(verb + verb[-1]) or verb in _DOUBLING
    return verb + (verb[-1] if doubled else "") + "ing"


# Irregular verbs whose past does not show that the last letter is doubled ("get": "getting").
_DOUBLING = frozenset(["get", "hit"])
