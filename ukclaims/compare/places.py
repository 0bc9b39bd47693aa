"""How two places stand to each other: by the registry, else by their words."""

import re
from functools import lru_cache
from itertools import groupby

from ukclaims.compare.names import STANDING, content, is_name, words_for
from ukclaims.lang.tables import tables
from ukclaims.model.verdict import Verdict
from ukclaims.registry import default
from ukclaims.registry.folding import fold


@lru_cache(maxsize=1 << 16)
def compare_places(first: str, second: str) -> Verdict:
    """Tell how the first of two places stands to the second.

    A place that is not in the registry may lie in any region or state that shares no word with it, and
    is apart from every other town.
    """
    if fold(first) == fold(second):
        return Verdict.EQUAL
    if " and " in first or " and " in second:
        return _compare_lists(_LIST.split(first), _LIST.split(second))
    if _town_of(first) or _town_of(second):
        return _compare_districts(first, second)
    known = default().within(first, second) if place_known_as(first) and place_known_as(second) else None
    if known is not None:
        return STANDING[known]
    if not words_for("places", "sites").isdisjoint(content(first) | content(second)):
        return Verdict.UNKNOWN  # a hospital lies in some town
    sorts = words_for("places", "regions") | words_for("places", "settlements")
    if not (is_name(first) and is_name(second)) or not (content(first) - sorts).isdisjoint(content(second) - sorts):
        return Verdict.UNKNOWN
    may_be_one = _is_region(first) or _is_region(second) or consonants(first) == consonants(second)
    return Verdict.UNKNOWN if may_be_one else Verdict.DISJOINT


def _compare_lists(first: list[str], second: list[str]) -> Verdict:
    """Tell how places told together stand to others: what lies in one of them lies in them all together."""
    ones, twos = ([_within_any(place, others) for place in places] for places, others in ((first, second), (second, first)))
    if all(ones) or all(twos):
        return Verdict.EQUAL if all(ones) and all(twos) else Verdict.NARROWER if all(ones) else Verdict.WIDER
    apart = all(compare_places(one, two) is Verdict.DISJOINT for one in first for two in second)
    return Verdict.DISJOINT if apart else Verdict.UNKNOWN


def _within_any(place: str, others: list[str]) -> bool:
    return any(compare_places(place, other) in (Verdict.EQUAL, Verdict.NARROWER) for other in others)


_LIST = re.compile(r", | and ")


def consonants(name: str) -> str:
    """Return what is left of a name in all spellings of it: no vowels, no doubled letters.

    >>> consonants("Vinnytsia"), consonants("Vinitsia"), consonants("Odessa")
    ('vnts', 'vnts', 'ds')
    """
    return "".join(letter for letter, _ in groupby(fold(name).translate(_NO_VOWELS)))


_NO_VOWELS = str.maketrans("cw", "kv", "aeiouyhj'’ -")


def _town_of(name: str) -> str | None:
    """Return the town after which a district is named, None for what is no district.

    >>> _town_of("Bucha district"), _town_of("Bucha"), _town_of("district")
    ('Bucha', None, None)
    """
    town, _, sort = name.rpartition(" ")
    return town if town and fold(sort) in words_for("places", "districts") else None


def _compare_districts(first: str, second: str) -> Verdict:
    """Tell how a district or a front stands to another place: its town lies in it, and it lies where its town does.

    One front has many words, "the Kursk direction" and "the Kursk area".
    """
    one, two = _town_of(first), _town_of(second)
    if one and two:
        sorts = {_sort(name) for name in (first, second)}
        if sorts <= words_for("places", "fronts"):
            return Verdict.EQUAL if fold(one) == fold(two) else Verdict.DISJOINT
        if len(sorts) > 1:
            return Verdict.UNKNOWN
        return Verdict.EQUAL if fold(one) == fold(two) else Verdict.DISJOINT
    town, other = (one, second) if one else (two or "", first)
    if fold(town) == fold(other):
        return Verdict.WIDER if one else Verdict.NARROWER
    around = compare_places(town, other) if not is_town(other) and place_known_as(other) else Verdict.UNKNOWN
    if around is Verdict.NARROWER:
        return Verdict.NARROWER if one else Verdict.WIDER
    return around if around is Verdict.DISJOINT else Verdict.UNKNOWN


def _sort(name: str) -> str:
    """Return the sort of district that a name ends with: a raion is a district."""
    sort = fold(name.rpartition(" ")[2])
    same: dict[str, str] = tables("en").load("relations")["places"]["same_sorts"]
    return same.get(sort, sort)


@lru_cache(maxsize=1 << 14)
def place_known_as(name: str) -> str | None:
    """Return the name under which the registry knows a place, None where it does not."""
    found = default().find(name, ("state",)) or default().find(name, ("place",))
    return found[0].name if len(found) == 1 else None


@lru_cache(maxsize=1 << 14)
def is_town(name: str) -> bool:
    """Tell whether a place is a known town: neither a state nor a region.

    >>> is_town("Kharkiv"), is_town("Kyiv"), is_town("Kharkiv Oblast"), is_town("Crimea"), is_town("Ukraine")
    (True, True, False, False, False)
    """
    found = default().find(name, ("place",))
    is_state = bool(default().find(name, ("state",)))
    return len(found) == 1 and not is_state and (found[0].whole != found[0].state or default().state_of(name) is not None)


@lru_cache(maxsize=1 << 12)
def places_around(name: str) -> tuple[str, ...]:
    """Return the places that hold a place, as the registry knows them: the oblast around a city, the state."""
    found: list[str] = []
    entries = default().find(name, ("place",))
    while len(entries) == 1:
        found += [around for around in (entries[0].state,) if around and around not in found]
        above = entries[0].whole
        entries = default().find(above, ("place",)) if above and above not in found else ()
        found += [above] if above and above not in found else []
    return tuple(found)


def _is_region(name: str) -> bool:
    return default().state_of(name) is not None or not content(name).isdisjoint(words_for("places", "regions"))
