"""Forms of English verbs: the regular ones are made, the others come from the tables.

>>> s_form("deny"), past_form("deny"), ing_form("describe"), past_form("stop")
('denies', 'denied', 'describing', 'stopped')
"""

_VOWELS = frozenset("aeiou")
_DOUBLING = frozenset(["stop", "plan", "drop", "cut", "get", "hit", "let", "put", "run", "set", "shut", "sit", "win", "admit", "commit", "submit", "permit", "refer", "prefer", "occur", "rid", "slip", "ship", "step", "shot", "spot", "grab", "drag", "beg", "nod", "pan", "slam", "rebut", "brag", "quip", "dub", "tip", "top", "spur", "pen", "pin", "rip", "scrap", "skip", "sum", "swap", "tap", "trap"])


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
    return base + base[-1] if base in _DOUBLING else base
