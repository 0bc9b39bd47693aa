"""How two subjects stand to each other over all dimensions: worked out once for all the claims that have them."""

from functools import lru_cache

from ukclaims.compare.dimensions import NAMES, OF_THE_SUBJECT
from ukclaims.compare.names import is_event, state_of
from ukclaims.compare.subject import Subject
from ukclaims.model.figure import Modality
from ukclaims.model.verdict import Verdict
from ukclaims.registry.measures import has_flag

_ADDS_NOT = frozenset({"share", "points", "times", "speed", "ratio"})


class Standing:
    """The verdict of every dimension, in order, and what follows from them.

    `disjoint` is the first dimension that is disjoint; `open` are those that are unknown or only overlap,
    but for an actor about which silence shows nothing (`silent`); `nested` those in which one lies inside the other.
    `is_equal` tells that every dimension is equal. `crossed` are a dimension in which the first is narrower and one in which the second is; `inner` is 1
    where the first is the part, -1 where the second is, 0 where neither is.
    """

    __slots__ = ("adds_up", "crossed", "disjoint", "inner", "is_equal", "nested", "open", "silent", "verdicts")

    def __init__(self, a: Subject, b: Subject, verdicts: tuple[Verdict, ...]) -> None:
        """Read the verdicts."""
        self.verdicts = verdicts
        self.disjoint, open_, self.nested, self.crossed, self.inner = _read(verdicts)
        self.silent = verdicts[_ACTOR] is Verdict.UNKNOWN and _nobody_is_named(a, b)
        self.open = tuple(name for name in open_ if name != "actor") if self.silent else open_
        self.adds_up = _adds_up(a, self.nested)
        self.is_equal = all(verdict is Verdict.EQUAL for verdict in verdicts)


_ACTOR = NAMES.index("actor")

_Read = tuple[str | None, tuple[str, ...], frozenset[str], tuple[str, str] | None, int]


@lru_cache(maxsize=1 << 12)
def _read(verdicts: tuple[Verdict, ...]) -> _Read:
    """Return the first disjoint dimension, those open and those nested, two that cross, and which of the two is the part."""
    of: dict[Verdict, list[str]] = {verdict: [] for verdict in Verdict}
    for name, verdict in zip(NAMES, verdicts, strict=True):
        of[verdict].append(name)
    narrower, wider = of[Verdict.NARROWER], of[Verdict.WIDER]
    open_ = tuple(name for name in NAMES if name in of[Verdict.UNKNOWN] or name in of[Verdict.OVERLAPPING])
    crossed = (narrower[0], wider[0]) if narrower and wider else None
    inner = 0 if crossed else 1 if narrower else -1 if wider else 0
    return next(iter(of[Verdict.DISJOINT]), None), open_, frozenset(narrower + wider), crossed, inner


@lru_cache(maxsize=1 << 16)
def standing(a: Subject, b: Subject, period: Verdict) -> Standing:
    """Return how the first subject stands to the second, with the verdict on their times."""
    return Standing(a, b, (*[compare(a, b) for _, compare in OF_THE_SUBJECT], period))


@lru_cache(maxsize=1 << 12)
def in_one_place(a: Subject, b: Subject, period: Verdict) -> Standing:
    """Return how the subjects stand where the place that only one of them names sets nothing apart."""
    verdicts = standing(a, b, period).verdicts
    return Standing(a, b, tuple([Verdict.EQUAL if name == "place" else verdict for name, verdict in zip(NAMES, verdicts, strict=True)]))


def _nobody_is_named(a: Subject, b: Subject) -> bool:
    """Tell whether neither says who acts, or one does not where it is those who suffer that are counted."""
    if a.actor is None and b.actor is None:
        return True
    nobody = a.loses is b.loses and any(actor is None or (is_event(actor) and state_of(actor) is None) for actor in (a.actor, b.actor))
    return nobody and has_flag(a.action, "suffered") and has_flag(b.action, "suffered")


def _adds_up(a: Subject, nested: frozenset[str]) -> bool:
    """Tell whether counts of parts add up to the whole: not shares and rates, nor stocks and capacities over time."""
    if a.dimension in _ADDS_NOT or " per " in a.unit or "-" in a.unit or a.base is not None:
        return False
    return "period" not in nested or not (a.modality == Modality.CAPACITY.value or has_flag(a.action, "stock"))
