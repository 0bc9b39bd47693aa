"""Mentions: quantities and periods as they stand in a text, useful without claims."""

from attrs import field, frozen

from ukclaims.model.period import Period
from ukclaims.model.quantity import Quantity
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span


@frozen
class QuantityMention:
    """A quantity in a text: `span` covers the number, its bound and what it counts; `item` is the
    counted noun in the singular, None where the unit says it all. `number` is the span of the bare
    number with its scale, `flags` name oddities ("mixed script"). `whole` is the second number of
    "68 of 80 drones": the mention counts 68, out of a whole of 80.
    """

    span: Span
    text: str
    quantity: Quantity
    item: str | None = None
    number: Span | None = None
    kind: str = "amount"
    flags: tuple[str, ...] = ()
    reason: Reason | None = None
    whole: Quantity | None = None


@frozen
class PeriodMention:
    """A time expression in a text: `span` covers its words, and `whole` the governing preposition too.

    In "by 2026" the span covers "2026", `whole` all of it, and so does the period's text.
    """

    span: Span
    text: str
    period: Period
    reason: Reason | None = None
    whole: Span = field(kw_only=True)

    @whole.default
    def _whole(self) -> Span:
        return self.span
