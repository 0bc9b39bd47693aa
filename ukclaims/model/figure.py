"""A figure: what a claim counts, as measure, quantity, period and modality."""

from attrs import asdict, evolve, field, frozen
from attrs.converters import optional

from ukclaims._html.card import card, facts, head
from ukclaims._text import key
from ukclaims.model.checks import Choice, is_text, is_text_or_none
from ukclaims.model.period import Period
from ukclaims.model.quantity import Quantity
from ukclaims.model.span import Span


class Modality(Choice):
    """Whether what is counted has happened, or how else it stands in the world."""

    HAPPENED = "happened"
    EXPECTED = "expected"
    PLEDGED = "pledged"
    PLANNED = "planned"
    CAPACITY = "capacity"
    NEEDED = "needed"


class Basis(Choice):
    """A total, a running total (since a start, as of a day), or an increment ("another 500")."""

    TOTAL = "total"
    RUNNING = "running"
    INCREMENT = "increment"


@frozen
class Measure:
    """What is counted. An unmentioned item, action or actor is unknown; an unmentioned recipient,
    place or scope is unrestricted.

    >>> str(Measure(item="drone", action="deliver", actor="United Kingdom", recipient="Ukraine"))
    'drone, deliver, by United Kingdom, to Ukraine'
    """

    item: str | None = field(default=None, validator=is_text_or_none)
    action: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    actor: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    recipient: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    place: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    scope: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    base: str | None = field(default=None, validator=is_text_or_none, kw_only=True)

    def __str__(self) -> str:
        before = {"item": "", "action": "", "actor": "by ", "recipient": "to ", "place": "in ", "scope": "", "base": "against "}
        return ", ".join(before[name] + value for name, value in asdict(self).items() if value)


@frozen(repr=False)
class Figure:
    """A number and what it counts, with the words (`text`, `span`) that say it.

    >>> Figure("85,000 drones", Span(0, 13), Quantity(85000), measure=Measure("drone"))
    Figure('85,000 drones')
    """

    text: str = field(validator=is_text)
    span: Span
    quantity: Quantity
    measure: Measure = field(factory=Measure, kw_only=True)
    period: Period | None = field(default=None, kw_only=True)
    modality: Modality = field(default=Modality.HAPPENED, converter=Modality, kw_only=True)
    estimated: bool = field(default=False, kw_only=True)
    conditional: bool = field(default=False, kw_only=True)
    basis: Basis | None = field(default=None, converter=optional(Basis), kw_only=True)

    @property
    def detail(self) -> str:
        """What is counted, by whom, when, and how sure, as far as the words of the figure do not say it.

        >>> Figure("85,000 drones", Span(0, 13), Quantity(85000), measure=Measure("drone", actor="United Kingdom")).detail
        'by United Kingdom'
        """
        is_named = self.measure.item is not None and key(self.measure.item) in key(self.text)
        measure = evolve(self.measure, item=None) if is_named else self.measure
        flags = [self.modality.value] * (self.modality is not Modality.HAPPENED) + ["estimated"] * self.estimated + ["conditional"] * self.conditional
        flags += [self.basis.value] if self.basis and self.basis is not Basis.TOTAL else []
        return "; ".join(part for part in (str(measure), self.period.brief if self.period else "", *flags) if part)

    def __str__(self) -> str:
        flags = [self.modality.value] + ["estimated"] * self.estimated + ["conditional"] * self.conditional + ([self.basis.value] if self.basis else [])
        when = f", {self.period}" if self.period else ""
        measure = str(self.measure)
        return f"{self.quantity}{f' ({measure})' if measure else ''}{when} [{', '.join(flags)}]"

    def __repr__(self) -> str:
        return f"Figure({self.text!r})"

    def _repr_html_(self) -> str:
        flags = [self.modality.value, *["estimated"] * self.estimated, *["conditional"] * self.conditional]
        rows = [("quantity", self.quantity), ("slack", self.quantity.slack or None), ("counts", self.measure), ("when", self.period)]
        return card(head(self.text, *flags), facts([*rows, ("basis", self.basis and self.basis.value)]))
