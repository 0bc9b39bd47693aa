"""What comparing needs to know of one claim: a flat row, whose parts are read once for all claims that share them.

A running total covers the days from its start up to the day as of which it was told.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from ukclaims.compare.amount import Amount, amount
from ukclaims.compare.subject import Subject, subject_of
from ukclaims.compare.times import Time
from ukclaims.compare.voices import Sort, Voice, voice_of
from ukclaims.model.attribution import Attribution, Form, LinkRole
from ukclaims.model.claim import Claim, Polarity
from ukclaims.model.period import Period
from ukclaims.registry.folding import fold

Days = tuple[date, date]
NOBODY_CITED: Mapping[str, str] = {}
_UNNAMED = (Sort.VAGUE, Sort.UNKNOWN)
_ONE_DAY = timedelta(1)


class Facts:
    """One claim as it is compared. Without a figure (`counts` is False) subject, amount and time are not there.

    `claim` is what the row was read from, and is only handed back. `cites` are the names of the media and
    relays that passed it on, by their folded forms, `printer` that of the publisher. `least` and `most` are the ends
    of the amount. `as_of_known` is False where only the day of publishing tells the day of a running total.
    """

    __slots__ = (
        "amount", "as_of", "as_of_known", "cites", "claim", "counts", "day", "denied", "document", "form", "id", "language", "least", "most", "order",
        "printer", "published", "publisher", "running", "said", "speech", "subject", "text", "time", "unnamed", "voice", "voiced",
    )  # fmt: skip

    def __init__(
        self,
        claim: Any,
        name: str,
        text: str,
        voice: Voice,
        document: str,
        *,
        publisher: str | None = None,
        published: date | None = None,
        said: Days | None = None,
        form: Form = Form.INDIRECT,
        speech: str | None = None,
        cites: Mapping[str, str] = NOBODY_CITED,
        denied: bool = False,
        language: str = "en",
    ) -> None:
        """Take who said what, where and when; `speech` is the id of the attribution, where it has a content."""
        self.claim, self.id, self.text, self.voice, self.language = claim, name, text, voice, language
        self.document, self.publisher, self.published = document, publisher, published
        self.printer: str = fold(publisher) if publisher else ""
        self.said, self.form, self.speech, self.cites, self.denied = said, form, speech, cites, denied
        self.day: date | None = said[0] if said else published
        self.order: tuple[date, str] = (self.day or date.max, name)
        sort = voice.sort
        self.unnamed = sort in _UNNAMED
        self.voiced = sort is Sort.NAMED or sort is Sort.OFFICE
        self.counts = False

    def count(self, subject: Subject, amount: Amount, time: Time | None) -> None:
        """Take the figure."""
        self.counts = True
        self.subject, self.amount, self.time = subject, amount, time
        self.least, self.most = amount.least, amount.most
        self.as_of_known = True
        self.running: bool = subject.runs or (subject.may_run and time is not None and time.since)
        self.as_of: date | None = self._last_day() if self.running else None
        if self.as_of is not None and time is not None:
            self.time = time.until(self.as_of)

    def _last_day(self) -> date | None:
        """Return the day up to which a running total counts: the last of its period, else that of saying or publishing."""
        end = self.time.period.end if self.time else None
        if isinstance(end, date):
            return end - _ONE_DAY
        if self.said is not None and self.said[1] - self.said[0] == _ONE_DAY:
            return self.said[0]
        self.as_of_known = False
        return self.published

    @property
    def period(self) -> Period | None:
        """The days that are counted, a running total's up to the day as of which it was told."""
        return self.time.period if self.time else None


def facts_of(claim: Claim) -> Facts:
    """Read a claim."""
    document, said = claim.document, claim.attribution
    facts = Facts(
        claim,
        claim.id,
        claim.text,
        voice_of(claim),
        document.id,
        publisher=document.publisher,
        published=document.published,
        said=_days_said(claim),
        form=said.form,
        speech=said.id if said.content else None,
        cites=_cited(said, document.publisher) if said.chain else NOBODY_CITED,
        denied=claim.polarity is Polarity.DENIED,
        language=document.language,
    )
    figure = claim.figure
    if figure is not None:
        facts.count(subject_of(figure), amount(figure.quantity), None if figure.period is None else Time(figure.period))
    return facts


def _cited(said: Attribution, publisher: str | None) -> dict[str, str]:
    """Return the names of media and relays in the chain, by their folded forms, the claim's own publisher left out."""
    own, names = fold(publisher or ""), [link.name for link in reversed(said.chain) if link.role in (LinkRole.MEDIA, LinkRole.RELAY)]
    return {folded: name for name in names if (folded := fold(name)) != own}


def _days_said(claim: Claim) -> Days | None:
    """Return the days of saying; what a publisher narrates is said with its publication."""
    said = claim.said
    if claim.form is Form.NARRATED or said is None:
        return None
    return (said.start, said.end) if isinstance(said.start, date) and isinstance(said.end, date) else None


def by_order(facts: Facts) -> tuple[date, str]:
    """Return the key by which claims are put in order: the day, then the id."""
    return facts.order
