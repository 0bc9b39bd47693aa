"""What comparing needs to know of one claim, read once: who acts, from when to when, who stands behind it.

In a deed of receiving the one who receives is the actor, and the giver takes the recipient's place. A
running total covers the days from its start up to the day as of which it was told.
"""

from datetime import date, timedelta
from decimal import Context, Decimal

from ukclaims.compare.voices import Voice, voice_of
from ukclaims.model.attribution import Form
from ukclaims.model.claim import Claim, Polarity
from ukclaims.model.figure import Basis, Figure, Modality
from ukclaims.model.period import Granularity, Period
from ukclaims.model.quantity import MOST_DIGITS, Number, Quantity
from ukclaims.registry.measures import has_flag, told

EXACT = Context(prec=4 * MOST_DIGITS)
"""Arithmetic that rounds nothing."""


class Facts:
    """One claim as the dimensions see it. Without a figure (`counts` is False) only the first few are there.

    `as_of_known` is False where only the day of publishing tells the day of a running total.
    """

    __slots__ = (
        "action", "actor", "as_of", "as_of_known", "claim", "converse", "counts", "denied", "figure", "item", "least", "modality",
        "most", "order", "period", "published", "recipient", "running", "said", "selfless", "voice",
    )  # fmt: skip

    def __init__(self, claim: Claim) -> None:
        """Read the claim."""
        self.claim = claim
        self.counts: bool = claim.figure is not None
        self.voice: Voice = voice_of(claim)
        self.published: date | None = claim.document.published
        self.said: tuple[date, date] | None = _days_said(claim)
        self.order: tuple[date, str] = (self.said[0] if self.said else self.published or date.max, claim.id)
        self.denied: bool = claim.polarity is Polarity.DENIED
        if claim.figure is not None:
            self._read(claim.figure)

    def _read(self, figure: Figure) -> None:
        self.figure: Figure = figure
        measure = figure.measure
        self.item, self.action, modality = told(measure.item, measure.action)
        self.modality: str = modality if modality and figure.modality is Modality.HAPPENED else figure.modality.value
        self.actor, self.recipient = measure.actor, measure.recipient
        self.converse = has_flag(self.action, "receives")
        if self.converse:
            self.actor, self.recipient = (measure.recipient, measure.actor) if measure.recipient else (measure.actor, None)
        self.selfless = has_flag(self.action, "self")
        self.least, self.most = _ends(figure.quantity)
        self.running: bool = _is_running(figure)
        self.period: Period | None = figure.period
        self.as_of, self.as_of_known = self._as_of() if self.running else (None, True)
        if self.running and self.period is not None:
            self.period = _until(self.period, self.as_of)

    def _as_of(self) -> tuple[date | None, bool]:
        end = self.period.end if self.period else None
        if isinstance(end, date):
            return end - timedelta(1), True
        if self.said is not None and self.said[1] - self.said[0] == timedelta(1):
            return self.said[0], True
        return self.published, False

    @property
    def day(self) -> date | None:
        """The first day on which it can have been said, else the day it was published."""
        return self.said[0] if self.said else self.published


def by_order(facts: Facts) -> tuple[date, str]:
    """Return the key by which claims are put in order: the day, then the id."""
    return facts.order


def _days_said(claim: Claim) -> tuple[date, date] | None:
    """Return the days of saying; what a publisher narrates is said with its publication."""
    said = claim.said
    if claim.form is Form.NARRATED or said is None:
        return None
    return (said.start, said.end) if isinstance(said.start, date) and isinstance(said.end, date) else None


def _ends(quantity: Quantity) -> tuple[Number | None, Number | None]:
    """Return the least and the most that the words allow, slack included."""
    low, high, slack = quantity.low, quantity.high, quantity.slack
    if isinstance(slack, int) and not isinstance(low, Decimal) and not isinstance(high, Decimal):
        return None if low is None else low - slack, None if high is None else high + slack
    by = Decimal(slack)
    return None if low is None else EXACT.subtract(Decimal(low), by), None if high is None else EXACT.add(Decimal(high), by)


def _is_running(figure: Figure) -> bool:
    """Tell whether a count goes on from a start: so marked, or of what has happened since a day."""
    if figure.basis is Basis.RUNNING:
        return True
    period = figure.period
    if figure.basis is Basis.INCREMENT or figure.modality is not Modality.HAPPENED or period is None:
        return False
    return isinstance(period.start, date) and period.end is None


def _until(period: Period, as_of: date | None) -> Period:
    start = period.start
    if period.end is not None or as_of is None or not isinstance(start, date) or as_of < start:
        return period
    return Period(start, as_of + timedelta(1), granularity=Granularity.INTERVAL, text=period.text)
