"""Places before a colon, behind a dash or before a count: "Kharkiv Oblast: two killed", "Kyiv – Lviv" and "Kharkiv recorded 12 hits" credit nobody."""

from collections.abc import Sequence

from attrs import evolve

from ukclaims.extract.attributions import Found
from ukclaims.registry import Registry
from ukclaims.text.layout import Layout

_SHORT = 3  # letters of "USA"
_BY_MARK = frozenset(("heading", "headline_tail", "signature", "taken_turn", "the_un_verified"))


def without_places(layout: Layout, found: Sequence[Found], registry: Registry) -> list[Found]:
    """Return the attributions without those that a mark alone, or a count, gives to a place; "KYIV:" opens a report.

    A capital may stand for its state, unless the page has such lines for other places too.

    >>> from ukclaims.extract.attributions import find_attributions
    >>> from ukclaims.registry import default
    >>> from ukclaims.text.layout import read
    >>> layout = read("Kharkiv: two men were killed.")
    >>> without_places(layout, find_attributions(layout), default())
    []
    """
    marked = [n for n, one in enumerate(found) if one.source and one.reason.rule in _BY_MARK]
    named = {n: span.of(layout.text) for n in marked if (span := found[n].source)}
    placed = {n for n, name in named.items() if registry.find(name, ("place",)) or (registry.state_of(name) and not registry.find(name, ("state",)))}
    lists = any(not registry.state_of(named[n]) for n in placed)
    return without(
        found, {n for n in placed if lists or (named[n].isupper() and len(named[n]) > _SHORT) or not registry.state_of(named[n]) or _is_dateline(found, n)}
    )


def _is_dateline(found: Sequence[Found], number: int) -> bool:
    """Tell whether somebody else reports in what a place is said to say: "New Delhi: the ministry said twenty men left"."""
    content = found[number].content
    return any(one.cue and one is not found[number] and any(piece.contains(one.cue) for piece in content) for one in found[max(number - 2, 0) : number + 3])


def without(found: Sequence[Found], dropped: set[int]) -> list[Found]:
    """Return the attributions but some; what goes on from one of them goes on from nobody."""
    if not dropped:
        return list(found)
    kept = [n for n in range(len(found)) if n not in dropped]
    place = {old: new for new, old in enumerate(kept)}
    return [evolve(found[n], continues=None if found[n].continues is None else place.get(found[n].continues)) for n in kept]  # type: ignore[arg-type]
