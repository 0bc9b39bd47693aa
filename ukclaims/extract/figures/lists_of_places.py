"""Places told together: a figure was in all of them, and in none alone: "in Kyiv, Kharkiv and Odesa", "over Crimea and the Black Sea"."""

from ukclaims.extract.figures.clause import Clause
from ukclaims.registry import Registry

_LISTED = 9  # tokens of a list of places
_TO_WATERS = 7  # tokens of "and the waters of the Black Sea"
_TWO = 2
_NAME = 3  # tokens of a place: "Dnipropetrovsk Oblast"
_LISTING = frozenset([",", "and", "the"])
LEADS = frozenset(["in", "near", "at", "outside", "around", "over", "across"])


def goes_on(clause: Clause, at: int, last: int, registry: Registry) -> bool:
    """Tell whether other places follow behind a place that ends at a token."""
    return any(rule(clause, at, last, registry) for rule in (_another, _waters, _third, _of_one_sort))


def joined(clause: Clause, start: int, last: int, registry: Registry) -> str | None:
    """Return the known places of a plain list that begins at a token as one: "Kyiv, Kharkiv and Odesa"; None where one has other words around it."""
    names: list[str] = []
    at, closing = start, False
    while at < last and (name := _known(clause, at, last, registry)) is not None:
        names.append(name[0])
        at = name[1]
        if closing or at >= last or clause.words[at] not in (",", "and"):
            break
        closing = "and" in clause.words[at : at + 2]
        at += 1 + (clause.words[at] == "," and clause.words[at + 1 : at + 2] == ["and"])
    if not closing or len(names) < _TWO or (at < last and clause.words[at].removesuffix("s") in clause.text.small.sorts_of_place):
        return None  # "in the Kharkiv and Sumy | regions"
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _known(clause: Clause, at: int, last: int, registry: Registry) -> tuple[str, int] | None:
    """Return the place that begins at a token, by its name in the registry, and where it ends."""
    for end in range(min(last, at + _NAME), at, -1):
        found = registry.find(clause.text.words_as_written(at, end), ("place",)) if all(map(clause.text.is_capital, range(at, end))) else ()
        if len(found) == 1:
            return found[0].name, end
    return None


def ends_list(clause: Clause, at: int) -> bool:
    """Tell whether a place only ends a list of them behind the figure: "25 drones in the west of the country and | over Crimea"."""
    return clause.figure[1] < at and clause.words[at - 1] == "and" and clause.words[at] in LEADS


def _another(clause: Clause, at: int, last: int, registry: Registry) -> bool:
    """See "in Kharkiv | and Sumy", "in the west | and over Crimea"."""
    is_joined = at + 1 < last and clause.words[at] == "and"
    return is_joined and (_is_place(clause, at + 1, registry) or clause.words[at + 1] in LEADS)


def _waters(clause: Clause, at: int, last: int, _registry: Registry) -> bool:
    """See "over Crimea | and the waters of the Black Sea"."""
    behind = clause.words[at + 1 : min(last, at + _TO_WATERS)]
    return clause.words[at : at + 1] == ["and"] and not clause.text.small.waters.isdisjoint(behind)


def _third(clause: Clause, at: int, last: int, registry: Registry) -> bool:
    """See "in Kyiv|, Kharkiv and Odesa"; "in Kupiansk, Kharkiv Oblast" is one place."""
    if at + 3 >= last or clause.words[at] != "," or clause.words[at + 2] not in (",", "and"):
        return False
    third = at + 3 + (clause.words[at + 3] == "and")
    return third < last and _is_place(clause, at + 1, registry) and _is_place(clause, third, registry)


def _of_one_sort(clause: Clause, at: int, last: int, _registry: Registry) -> bool:
    """See "in the Kharkiv | and southern Kherson regions"."""
    small, behind = clause.text.small, clause.words[at : min(last, at + _LISTED)]
    sort = next((i for i, word in enumerate(behind) if word.removesuffix("s") in small.sorts_of_place and word.endswith("s")), None)
    if behind[:1] not in (["and"], [","]) or sort is None:
        return False
    return all(clause.text.is_capital(at + i) or behind[i] in _LISTING or behind[i] in small.before_places for i in range(sort))


def _is_place(clause: Clause, at: int, registry: Registry) -> bool:
    return bool(registry.find(clause.text.tokens[at].text, ("place",)))
