"""What else the clause of a figure says: the place, the scope, the base of a comparison.

Each reader looks for one thing and answers with its words, or None where they are not said.
"""

from collections.abc import Iterator

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.quantities.numerals import starters
from ukclaims.registry import Registry

_BEHIND_PLACES = frozenset(["due", "because", "amid", "despite", "alone", "according"])  # "died in Kharkiv due to shelling"
_SCOPE_WITHIN = 8  # tokens behind the figure


def place(clause: Clause, registry: Registry) -> str | None:
    """Return where: the place nearest to the figure after "in", "near", "over", known to the registry or not."""
    opening, closing = _parts(clause)
    runs = [(clause.first, opening)] + ([(closing, clause.last)] if closing else [])
    told = (found for start, end in runs for found in _places(clause, start, end, registry))
    return min(((min(abs(at - clause.figure[0]), abs(at - clause.figure[1])), name) for at, name in told), default=(0, None))[1]


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
            name = _place_behind(clause, at, end, registry)
            if name:
                yield at, name


def _parts(clause: Clause) -> tuple[int, int | None]:
    """Return where the parts of the figure begin, whose places are theirs, and where the whole goes on behind them.

    "110 drones, | including 13 over Moscow", "25 people, | including three children, | were killed in Ternopil".
    """
    words, small = clause.words, clause.text.small
    opening = next((at for at in clause.after() if words[at] in small.part_openers), None)
    if opening is None:
        return clause.last, None
    behind = (at + 1 for at in range(opening, clause.last - 1) if words[at] in (",", ")"))
    return opening, next((at for at in behind if words[at] in small.prepositions or clause.text.is_finite(at) or words[at] in small.auxiliaries), None)


def _place_behind(clause: Clause, at: int, last: int, registry: Registry) -> str | None:
    """Return the place behind a preposition; a sort of place behind a name belongs to it: "the Kursk region"."""
    text = clause.text
    start = _place_start(clause, at + 1, last)
    end = start
    while end < min(last, start + 3) and text.is_capital(end):
        end += 1
    if end == start or (end == start + 1 and text.is_adjective(start) and registry.state_of(text.tokens[start].text) is not None):
        return None  # "in Russian overnight attacks"
    if end < last and text.words[end] in text.small.sorts_of_place and (name := _known_place(clause, start, end + 1, registry)):
        return name
    found = _known_place(clause, start, end, registry)
    if found:
        return None if _describes_noun(clause, end) else found
    named = text.words[at] in ("at", "over", "on") or text.words[start - 1] == "the" or text.words[start].removesuffix("'s").rstrip(".") in text.small.calendar
    named = named or registry.state_of(text.tokens[start].text) is not None
    return None if named or _describes_noun(clause, end) or registry.find(text.words_as_written(start, end)) else text.words_as_written(start, end)


def _leads_to_place(clause: Clause, at: int) -> bool:
    """Tell whether a place may follow: "in Kharkiv", "over the Kursk region", "the attack on Odesa", "the shelling of Kherson"."""
    word, small = clause.words[at], clause.text.small
    if word in ("in", "near", "at", "outside", "around", "over", "across"):
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


def _place_start(clause: Clause, at: int, last: int) -> int:
    """Return where the name begins, behind "the", "the city of" and "Russia's"."""
    text = clause.text
    if clause.words[at] == "the" and at + 1 < last:
        at = at + 1 if text.is_capital(at + 1) else next((i + 1 for i in range(at + 1, min(at + 5, last - 1)) if clause.words[i] == "of"), at)
    while at + 1 < last and text.tokens[at].text.endswith(("'s", "’s")) and text.is_capital(at + 1):
        at += 1
    return at


def _known_place(clause: Clause, start: int, end: int, registry: Registry) -> str | None:
    found = registry.find(clause.text.words_as_written(start, end))
    return next((entry.name for entry in found if entry.kind in ("place", "state")), None)


def scope(clause: Clause) -> str | None:
    """Return what narrows the count: "for frontline brigades", "under the coalition programme"."""
    text, small = clause.text, clause.text.small
    for at in clause.after()[:_SCOPE_WITHIN]:
        if text.words[at] in small.breaks or text.words[at] in small.conjunctions or at + 1 >= clause.last:
            return None
        if text.words[at] in ("under", "through") or (text.words[at] == "for" and text.words[at + 1] != "the"):
            end = text.phrase_end(at + 1, clause.last)
            words = text.words[at + 1 : end]
            if words[:1] in (["a"], ["an"]) and text.words[at] == "under":
                return None  # "under a deal" tells of no deal which
            if any(word in small.times or word in small.circumstances or word[:1].isdigit() for word in words) or any(map(text.is_capital, range(at + 1, end))):
                return None
            return " ".join(word for word in words if word not in small.articles) or None
    return None


def base(clause: Clause) -> str | None:
    """Return what a comparison is made with: "25 times more than in 2022"."""
    at = base_start(clause)
    if at is None:
        return None
    end = next((i for i in range(at, clause.last) if clause.words[i] in clause.text.small.breaks), clause.last)
    return " ".join(token.text for token in clause.text.tokens[at:end]) or None


def base_start(clause: Clause) -> int | None:
    """Return the token where the base of a comparison begins, behind "than"."""
    found = next((at + 1 for at in clause.after() if clause.words[at] == "than"), None)
    if found is None or any(clause.words[at][0].isdigit() for at in range(clause.figure[1], found)):
        return None  # the comparison is another figure's
    return None if _is_number(clause, found) else found


def _is_number(clause: Clause, at: int) -> bool:
    """Tell whether a number follows, so that "than" is the bound of another figure: "more than two days after"."""
    at += at + 1 < clause.last and clause.words[at] in ("a", "an") and clause.words[at + 1] in starters()  # "more than a dozen"
    word = clause.words[at] if at < clause.last else ""
    return not word[:1].isalpha() or word in starters()
