"""What comparing needs to know of one claim: a flat row, whose parts are read once for all claims that share them.

A running total covers the days from its start up to the day as of which it was told.
"""

from collections.abc import Callable, Hashable, Mapping
from datetime import date, timedelta
from operator import attrgetter
from typing import Any

from ukclaims.compare.amount import Amount, amount
from ukclaims.compare.subject import Subject, subject_of
from ukclaims.compare.times import Time
from ukclaims.compare.voices import HEARD, Voice, voice_of
from ukclaims.model.attribution import Attribution, Form, LinkRole
from ukclaims.model.claim import Claim, Polarity
from ukclaims.model.period import Period
from ukclaims.registry.folding import fold

Days = tuple[date, date]
NOBODY_CITED: Mapping[str, str] = {}
_QUOTED = (Form.DIRECT, Form.MIXED)
_ONE_DAY, _NEVER = timedelta(1), date.max


class Facts:
    """One claim as it is compared. Without a figure (`counts` is False) subject, amount and time are not there.

    `claim` is what the row was read from, and is only handed back. `cites` are the names of the media and
    relays that passed it on, by their folded forms. `least` and `most` are the ends of the amount. `as_of` is the day
    up to which a running total counts; `as_of_known` is False where only the day of publishing tells it. `around`
    are the words with source and cue, folded, once somebody asked for them. Claims with one `key` say the same.
    """

    __slots__ = (
        "amount", "around", "as_of", "as_of_known", "cites", "claim", "counts", "day", "denied", "document", "form", "id", "key", "language", "least", "most",
        "order", "published", "publisher", "running", "said", "speech", "subject", "text", "time", "unnamed", "voice", "voiced",
    )  # fmt: skip

    def __init__(
        self,
        claim: Any,
        name: str,
        text: str,
        voice: Voice,
        denied: bool,
        document: str,
        publisher: str | None = None,
        published: date | None = None,
        said: Days | None = None,
        cites: Mapping[str, str] = NOBODY_CITED,
        form: Form = Form.INDIRECT,
        speech: str | None = None,
        language: str = "en",
        subject: Subject | None = None,
        amount: Amount | None = None,
        time: Time | None = None,
    ) -> None:
        """Take who said what, where and when; `speech` is the id of the attribution, where it has a content."""
        self.claim, self.id = claim, name
        self.text, self.language, self.form = text, language, form
        self.voice, self.denied = voice, denied
        self.voiced, self.unnamed = HEARD[voice.sort]
        self.document, self.publisher, self.published = document, publisher, published
        self.said, self.speech, self.cites = said, speech, cites
        self.day = day = said[0] if said else published
        self.order: tuple[date, str] = (day or _NEVER, name)
        self.around: str | None = None
        self.counts = False
        if subject is None or amount is None:
            return
        self.counts = self.as_of_known = True
        self.subject, self.amount = subject, amount
        self.least, self.most = amount.least, amount.most
        self.as_of: date | None = None
        self.running: bool = subject.runs or (subject.may_run and time is not None and time.since)
        if self.running:
            self.as_of = self._last_day(time)
            time = time.until(self.as_of) if time is not None and self.as_of is not None else time
        self.time = time
        self.key: Hashable = (voice, denied, subject.key, amount.key, time and time.key)

    def _last_day(self, time: Time | None) -> date | None:
        """Return the day up to which a running total counts: the last of its period if that is past, else that of saying or publishing."""
        end = time.period.end if time else None
        if isinstance(end, date) and (self.day is None or end - _ONE_DAY <= self.day):
            return end - _ONE_DAY
        if self.said is not None and self.said[1] - self.said[0] == _ONE_DAY:
            return self.said[0]
        self.as_of_known = False
        return self.published

    @property
    def printer(self) -> str:
        """The publisher's folded name."""
        return fold(self.publisher) if self.publisher else ""

    @property
    def quoted(self) -> bool:
        """Whether the words stand in quotation marks, or some of them."""
        return self.form in _QUOTED

    @property
    def period(self) -> Period | None:
        """The days that are counted, a running total's up to the day as of which it was told."""
        return self.time.period if self.time else None


def facts_of(claim: Claim) -> Facts:
    """Read a claim."""
    document, attribution, figure = claim.document, claim.attribution, claim.figure
    period = figure.period if figure else None
    return Facts(
        claim,
        claim.id,
        claim.text,
        voice_of(claim),
        claim.polarity is Polarity.DENIED,
        document.id,
        document.publisher,
        document.published,
        said=_days_said(claim),
        cites=_cited(attribution, document.publisher) if attribution.chain else NOBODY_CITED,
        form=attribution.form,
        speech=attribution.id if attribution.content else None,
        language=document.language,
        subject=subject_of(figure) if figure else None,
        amount=amount(figure.quantity) if figure else None,
        time=Time(period) if period else None,
    )


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


by_order: Callable[[Facts], tuple[date, str]] = attrgetter("order")
"""Return the key by which claims are put in order: the day, then the id."""
