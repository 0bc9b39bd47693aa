"""Forms of English verbs: the regular ones are made, the others come from the tables.

>>> s_form("deny"), past_form("deny"), ing_form("describe"), past_form("stop")
('denies', 'denied', 'describing', 'stopped')
"""

from functools import cache

from ukclaims.lang.tables import tables

_VOWELS = frozenset("aeiou")


def s_form(base: str) -> str:
    """Return the third person: "deny" gives "denies"."""
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def past_form(base: str) -> str:
    """Return the regular past form: "stop" gives "stopped"."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return _stem(base) + "ed"


def ing_form(base: str) -> str:
    """Return the form in -ing: "lie" gives "lying"."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return _stem(base) + "ing"


def _stem(base: str) -> str:
    return base + base[-1] if base in _doubling() else base


@cache
def _doubling() -> frozenset[str]:
    """Return the verbs that double their last letter."""
    return frozenset(tables("en").load("grammar")["habits"]["doubling"].split())
