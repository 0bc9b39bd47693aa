"""What comparing needs to know of one claim, read once: what it counts, from when to when, who stands behind it.

A running total covers the days from its start up to the day as of which it was told.
"""

from datetime import date, timedelta
from decimal import Context, Decimal

from ukclaims.compare.subject import Subject, subject_of
from ukclaims.compare.voices import Voice, voice_of
from ukclaims.model.attribution import Form
from ukclaims.model.claim import Claim, Polarity
from ukclaims.model.figure import Basis, Figure, Modality
from ukclaims.model.period import Granularity, Period
from ukclaims.model.quantity import MOST_DIGITS, Number, Quantity
from ukclaims.model.units import base_factor

EXACT = Context(prec=4 * MOST_DIGITS)
"""Arithmetic that rounds nothing."""


class Facts:
    """One claim as it is compared. Without a figure (`counts` is False) only the first few are there.

    `least` and `most` are what the words allow, in the base unit of the dimension, infinite where open.
    `as_of_known` is False where only the day of publishing tells the day of a running total.
    """

    __slots__ = (
        "as_of", "as_of_known", "claim", "counts", "day", "denied", "figure", "least", "most", "order", "period", "published",
        "quantity", "running", "said", "subject", "voice",
    )  # fmt: skip

    def __init__(self, claim: Claim) -> None:
        """Read the claim."""
        self.claim = claim
        self.counts: bool = claim.figure is not None
        self.voice: Voice = voice_of(claim)
        self.published: date | None = claim.document.published
        self.said: tuple[date, date] | None = _days_said(claim)
        self.day: date | None = self.said[0] if self.said else self.published
        self.order: tuple[date, str] = (self.day or date.max, claim.id)
        self.denied: bool = claim.polarity is Polarity.DENIED
        if claim.figure is not None:
            self._read(claim.figure)

    def _read(self, figure: Figure) -> None:
        self.figure: Figure = figure
        self.subject: Subject = subject_of(figure)
        self.quantity: Quantity = figure.quantity
        self.least, self.most = ends(figure.quantity)
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


def by_order(facts: Facts) -> tuple[date, str]:
    """Return the key by which claims are put in order: the day, then the id."""
    return facts.order


def _days_said(claim: Claim) -> tuple[date, date] | None:
    """Return the days of saying; what a publisher narrates is said with its publication."""
    said = claim.said
    if claim.form is Form.NARRATED or said is None:
        return None
    return (said.start, said.end) if isinstance(said.start, date) and isinstance(said.end, date) else None


LEAST, MOST = Decimal("-Infinity"), Decimal("Infinity")
"""The ends of what is open."""


def ends(quantity: Quantity) -> tuple[Number, Number]:
    """Return the least and the most that the words allow, slack included, in the base unit of the dimension."""
    low, high, slack, by = quantity.low, quantity.high, quantity.slack, base_factor(quantity.unit)
    if by == 1 and isinstance(slack, int) and not isinstance(low, Decimal) and not isinstance(high, Decimal):
        return LEAST if low is None else low - slack, MOST if high is None else high + slack
    off, scale = Decimal(slack), EXACT.multiply
    least = LEAST if low is None else scale(EXACT.subtract(Decimal(low), off), by)
    return least, MOST if high is None else scale(EXACT.add(Decimal(high), off), by)


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
