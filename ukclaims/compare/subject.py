"""What a figure counts, apart from the number and the time: read once for all claims that say it alike.

In a deed of receiving the one who receives is the actor, and the giver takes the recipient's place.
"""

from collections.abc import Collection
from functools import cache, lru_cache

from ukclaims.compare.names import state_of
from ukclaims.lang.tables import tables
from ukclaims.model.figure import Basis, Figure, Measure, Modality
from ukclaims.model.units import dimension
from ukclaims.registry.measures import has_flag, told


class Subject:
    """The measure, the unit, the modality and the basis of a figure, as the dimensions see them.

    `key` is a string that says all of it as stated: two subjects with one key are one. `runs` tells that a
    count goes on from a start, `may_run` that it does where its period has no end.
    """

    __slots__ = (
        "action", "actor", "base", "basis", "conditional", "converse", "dimension", "item", "key", "loses", "may_run", "modality", "place",
        "recipient", "runs", "scope", "selfless", "unit",
    )  # fmt: skip

    def __init__(self, measure: Measure, unit: str, modality: Modality, basis: Basis | None, conditional: bool) -> None:
        """Take the parts of a figure apart."""
        self.unit = unit
        self.dimension = dimension(_currency(unit, measure.actor) if unit in _shared() else unit)
        self.basis, self.conditional = basis, conditional
        self.runs = basis is Basis.RUNNING
        self.may_run = modality is Modality.HAPPENED and basis is not Basis.INCREMENT
        self.place, self.scope, self.base = measure.place, measure.scope, measure.base
        self.item, self.action, meant = told(measure.item, measure.action)
        self.modality: str = meant if meant and modality is Modality.HAPPENED else modality.value
        self.converse = has_flag(self.action, "receives")
        self.actor, self.recipient = measure.actor, measure.recipient
        if self.converse:
            self.actor, self.recipient = (measure.recipient, measure.actor) if measure.recipient else (measure.actor, None)
        self.selfless = has_flag(self.action, "self")
        self.loses = has_flag(self.action, "loses") or has_flag(measure.action, "loses")
        self.key = repr((measure, unit, modality.value, basis and basis.value, conditional))


def whose(unit: str) -> Collection[str]:
    """Return the currencies that a name without a country may be: a "krone" is Norway's or Denmark's."""
    return _shared().get(unit, {}).values()


def is_money(unit: str) -> bool:
    """Tell whether a unit is a currency: an ISO code, or a name that several countries share.

    >>> is_money("UAH"), is_money("krone"), is_money("count"), is_money("MW")
    (True, True, False, False)
    """
    return unit in _shared() or (len(unit) == _ISO and unit.isalpha() and unit.isupper())


_ISO = 3  # letters of a currency's code


def _currency(unit: str, actor: str | None) -> str:
    """Return the currency of the country that pays, where its name alone is several countries'."""
    return _shared()[unit].get(state_of(actor) or "", unit) if actor else unit


@cache
def _shared() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = tables("en").load("relations")["currencies"]
    return {name: countries for name, countries in found.items() if name != "example"}


subject = lru_cache(maxsize=1 << 14)(Subject)
"""Return the subject of the parts, mostly one that is there already."""


def subject_of(figure: Figure) -> Subject:
    """Return what a figure counts."""
    return subject(figure.measure, figure.quantity.unit, figure.modality, figure.basis, figure.conditional)
