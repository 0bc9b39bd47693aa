"""Where the clause of a figure says that it was: the place nearest to the figure, known to the registry or not."""

from collections.abc import Iterator

from ukclaims.extract.figures.clause import Clause, Text
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.figures.stretch import runs
from ukclaims.extract.quantities.numerals import starters
from ukclaims.extract.quantities.unitwords import is_currency_code
from ukclaims.registry import Registry

_BEHIND_PLACES = frozenset(["due", "because", "amid", "despite", "alone", "according"])  # "died in Kharkiv due to shelling"
_DIRECTIONS = ("western", "eastern", "northern", "southern", "central", "ernmost")
_LISTED = 9  # tokens of a list of places
_TO_WATERS = 7  # tokens of "and the waters of the Black Sea"
_LEADS = frozenset(["in", "near", "at", "outside", "around", "over", "across"])
_REGION_OF = frozenset([("region", "of"), ("oblast", "of"), ("province", "of")])
_WAR = 6  # tokens of "after the start of a special operation in"
_TEMPORAL = frozenset(["after", "before", "since", "until", "following"])
_LISTING = frozenset([",", "and", "the"])


def place(clause: Clause, verb: Governor | None, registry: Registry) -> str | None:
    """Return where: the place nearest to the figure after "in", "near", "over", known to the registry or not."""
    told = [found for start, end in runs(clause, verb) for found in _places(clause, start, end, registry)]
    if _is_over(clause):
        told = [found for found in told if found[0] == clause.figure[1]]
    return min(((min(abs(at - clause.figure[0]), abs(at - clause.figure[1])), name) for at, name in told), default=(0, None))[1]


def _is_over(clause: Clause) -> bool:
    """Tell whether what was in the air is told right behind its number with its own place: "40 drones over Crimea, 62 | over the Black Sea"."""
    at = clause.figure[1]
    if at + 2 >= clause.last or clause.words[at] != "over":
        return False
    behind, of_the_air = clause.words[at + 1 : at + 3], {"territory", "waters"}
    named = clause.text.is_capital(at + 1) or clause.text.is_capital(at + 2) or not of_the_air.isdisjoint(behind)
    return named and clause.text.small.calendar.isdisjoint(behind)


def place_of_land(clause: Clause, registry: Registry) -> str | None:
    """Return where the land lies that a figure measures: "1,250 square kilometres of | Kursk Oblast"."""
    at = next((at for at in range(*clause.figure) if clause.words[at] == "of"), None)
    return _place_behind(clause, at, clause.last, registry) if at is not None else None


def first_place(clause: Clause, start: int, end: int, registry: Registry) -> str | None:
    """Return the first place that a run of tokens tells."""
    return next((name for _, name in _places(clause, start, end, registry)), None)


def last_place(clause: Clause, start: int, end: int, registry: Registry) -> str | None:
    """Return the last place that a run of tokens tells."""
    return next((name for _, name in reversed(list(_places(clause, start, end, registry)))), None)


def _places(clause: Clause, start: int, end: int, registry: Registry) -> Iterator[tuple[int, str]]:
    for at in range(start, end - 1):
        if _leads_to_place(clause, at) and not clause.figure[0] <= at < clause.figure[1]:
            name = None if _is_one_of_several(clause, at) or _is_of_war(clause, at) else _place_behind(clause, at, end, registry)
            if name:
                yield at, name


def _is_one_of_several(clause: Clause, at: int) -> bool:
    """Tell whether a place only ends a list of them behind the figure: "25 drones in the west of the country and | over Crimea"."""
    return clause.figure[1] < at and clause.words[at - 1] == "and" and clause.words[at] in _LEADS


def _is_of_war(clause: Clause, at: int) -> bool:
    """Tell whether a place is that of the war from which the time is told: "since the start of the operation | in Ukraine"."""
    words = clause.words
    war = next((i for i in range(at - 1, max(clause.first, at - _WAR), -1) if words[i] in clause.text.small.wars), None)
    return war is not None and any(words[i] in _TEMPORAL for i in range(max(clause.first, war - _WAR), war))


def _place_behind(clause: Clause, at: int, last: int, registry: Registry) -> str | None:
    """Return the place behind a preposition; a sort of place behind a name belongs to it: "the Kursk region"."""
    text = clause.text
    start = _place_start(clause, at + 1, last, registry)
    end = start
    while end < min(last, start + 3) and text.is_capital(end):
        end += 1
    if end == start + 1 and end + 1 < last and text.words[end] == "of" and text.is_capital(end + 1) and text.words[start] in text.small.sorts_of_place:
        end += 2  # "the Republic of Crimea", "the Sea of Azov"
    if _several(clause, end, last, registry):
        return None
    if end == start or (end == start + 1 and _is_adjective_of_state(text, start, registry)):
        return None  # "in Russian overnight attacks"
    if is_currency_code(text.tokens[start].text):
        return None  # "a loan of USD 5 million"
    if text.words[start - 1].endswith(_DIRECTIONS) and registry.find(text.words_as_written(start, end), ("state",)):
        return None  # "in eastern Ukraine" is no country
    if end < last and text.words[end].removesuffix("'s") in text.small.sorts_of_place and (name := _known_place(clause, start, end + 1, registry)):
        return name
    if not text.small.waters.isdisjoint(text.words[start:end]) and end > start + 1 and not _describes_noun(clause, end):
        return None if text.words[end : end + 1] == ["and"] else text.words_as_written(start, end)
    if end < last and text.words[end] in text.small.sites | text.small.districts:
        return text.words_as_written(start, end + 1)
    found = _region_of(clause, start, end, registry) or _known_place(clause, start, end, registry)
    if found and end < last and text.words[end] in text.small.fronts:
        return f"{found} {text.words[end]}"  # the town's own front, which is no town
    if found:
        return None if _describes_noun(clause, end) else found
    named = text.words[at] in ("at", "over", "on") or text.words[start - 1] == "the" or text.words[start].removesuffix("'s").rstrip(".") in text.small.calendar
    named = named or registry.state_of(text.tokens[start].text) is not None
    return None if named or _describes_noun(clause, end) or registry.find(text.words_as_written(start, end)) else text.words_as_written(start, end)


def _region_of(clause: Clause, start: int, end: int, registry: Registry) -> str | None:
    """Return the region that is named behind its sort: "in the region of | Rostov"."""
    if start < 2 or tuple(clause.words[start - 2 : start]) not in _REGION_OF:
        return None
    return next((entry.name for entry in registry.find(f"{clause.text.words_as_written(start, end)} region", ("place",))), None)


def _leads_to_place(clause: Clause, at: int) -> bool:
    """Tell whether a place may follow: "in Kharkiv", "over the Kursk region", "the attack on Odesa", "the shelling of Kherson"."""
    word, small = clause.words[at], clause.text.small
    if word in _LEADS:
        return True
    if word in ("on", "along") and _names_front(clause, at + 1):
        return True
    return at > 0 and ((word in ("on", "against") and clause.words[at - 1] in small.events) or (word == "of" and clause.words[at - 1] in small.shellings))


def _names_front(clause: Clause, at: int) -> bool:
    """Tell whether a name and its sort of front follow: "on | the Kupiansk axis"."""
    text, start = clause.text, at + (clause.words[at] in clause.text.small.articles)
    end = next((i for i in range(start, min(start + 3, clause.last)) if not text.is_capital(i)), clause.last)
    return start < end < clause.last and text.words[end] in text.small.fronts


def _describes_noun(clause: Clause, end: int) -> bool:
    """Tell whether the name before `end` only describes what follows: "in Ukrainian missile strikes"; a region's sort belongs to it."""
    text = clause.text
    word = text.words[end] if end < clause.last else ","
    return (
        word.isalpha()
        and word not in text.small.sorts_of_place
        and word not in text.small.times
        and word not in _BEHIND_PLACES
        and word not in starters()
        and not text.ends_phrase(end, end - 1)
        and text.verb_at(end, clause.first) is None
    )


def _place_start(clause: Clause, at: int, last: int, registry: Registry) -> int:
    """Return where the name begins, behind "the", "Russia's western", "the Ukrainian city of"."""
    text, here = clause.text, at
    while here + 1 < last and _leads_on(text, here, registry):
        here += 1
    if text.is_capital(here) and not _is_adjective_of_state(text, here, registry):
        return here
    reach = min(here + 4, last - 1)
    told = clause.words[at] == "the" and not text.is_capital(here)
    of = next((i for i in range(here, reach) if clause.words[i] == "of" and (told or clause.words[i - 1] in text.small.sorts_of_place)), None)
    return here if of is None else of + 1 + (clause.words[of + 1] == "the")


def _leads_on(text: Text, at: int, registry: Registry) -> bool:
    """Tell whether a word stands before the name of a place and is no part of it."""
    if text.words[at] in text.small.articles or (text.words[at] in text.small.before_places and not text.is_capital(at)):
        return True
    goes_on = text.is_capital(at + 1) or text.words[at + 1] in text.small.before_places
    return goes_on and text.is_capital(at) and (text.tokens[at].text.endswith(("'s", "’s")) or _is_adjective_of_state(text, at, registry))


def _is_adjective_of_state(text: Text, at: int, registry: Registry) -> bool:
    return text.is_adjective(at) and registry.state_of(text.tokens[at].text) is not None


def _several(clause: Clause, at: int, last: int, registry: Registry) -> bool:
    """Tell whether several places go on here: "in the Kharkiv | and southern Kherson regions", "in Kharkiv | and Sumy", "over Crimea | and the Black Sea"."""
    if at + 1 < last and clause.words[at] == "and" and (registry.find(clause.text.tokens[at + 1].text, ("place",)) or clause.words[at + 1] in _LEADS):
        return True
    if clause.words[at : at + 1] == ["and"] and not clause.text.small.waters.isdisjoint(clause.words[at + 1 : min(last, at + _TO_WATERS)]):
        return True
    behind = clause.words[at : min(last, at + _LISTED)]
    sort = next((i for i, word in enumerate(behind) if word.removesuffix("s") in clause.text.small.sorts_of_place and word.endswith("s")), None)
    return (
        behind[:1] in (["and"], [","])
        and sort is not None
        and all(clause.text.is_capital(at + i) or behind[i] in _LISTING or behind[i] in clause.text.small.before_places for i in range(sort))
    )


def _known_place(clause: Clause, start: int, end: int, registry: Registry) -> str | None:
    found = registry.find(clause.text.words_as_written(start, end))
    return next((entry.name for entry in found if entry.kind in ("place", "state")), None)
