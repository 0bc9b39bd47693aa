"""A claim: one proposition of one attribution in one document, with at most one figure."""

from attrs import field, frozen

from ukclaims._html.card import card, facts, folded, side
from ukclaims._html.marks import marked
from ukclaims._html.markup import element, escape
from ukclaims._text import shorten
from ukclaims.model.attribution import Attribution, Form, Speaker
from ukclaims.model.checks import Choice, digest, is_text
from ukclaims.model.document import Document
from ukclaims.model.figure import Figure
from ukclaims.model.period import Period
from ukclaims.model.reason import Reason, as_reasons
from ukclaims.model.span import Span, as_spans


class Polarity(Choice):
    """Whether the speaker affirms or denies the proposition."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


@frozen(repr=False)
class Claim:
    """One proposition: the words, who stands behind them, and the figure they state, if any.

    `text` is what the spans cut, joined by one space. The id is a hash of the document, the spans
    and the figure's span.
    """

    document: Document
    text: str = field(validator=is_text)
    spans: tuple[Span, ...] = field(converter=as_spans)
    attribution: Attribution = field(kw_only=True)
    figure: Figure | None = field(default=None, kw_only=True)
    polarity: Polarity = field(default=Polarity.AFFIRMED, converter=Polarity, kw_only=True)
    reasons: tuple[Reason, ...] = field(default=(), converter=as_reasons, kw_only=True, eq=False)
    id: str = field(validator=is_text, kw_only=True)

    @id.default
    def _id(self) -> str:
        return digest("claim", self.document.id, [s.pair for s in self.spans], self.figure and self.figure.span.pair)

    @property
    def speaker(self) -> Speaker | None:
        """The resolved speaker; None where nobody is credited or the source is not resolved."""
        return self.attribution.speaker

    @property
    def said(self) -> Period | None:
        """When it was said, where the text tells."""
        return self.attribution.said

    @property
    def form(self) -> Form:
        """The form of the attribution."""
        return self.attribution.form

    @property
    def voice(self) -> str | None:
        """Who stands behind the claim: the speaker, in a narrated claim the publisher, else None (unknown)."""
        if self.attribution.speaker:
            return self.attribution.speaker.name if self.attribution.speaker.is_resolved else None
        return self.document.publisher if self.form is Form.NARRATED else None

    @property
    def stated(self) -> str:
        """The words of the figure, or of the claim where it has none; "not 400 houses" where it is denied."""
        return self._polar(self.figure.text) if self.figure else self.text

    @property
    def valued(self) -> str:
        """The quantity of the figure, with "not" where it is denied; empty where there is none."""
        return self._polar(str(self.figure.quantity)) if self.figure else ""

    @property
    def way(self) -> tuple[str, ...]:
        """The names between the speaker and the publisher, in the order of the chain."""
        return tuple(dict.fromkeys(link.name for link in self.attribution.chain if link.role not in ("speaker", "publisher")))

    def _polar(self, words: str) -> str:
        return f"not {words}" if self.polarity is Polarity.DENIED else words

    def explain(self) -> str:
        """Say which rules read the claim, and from which words."""
        who = self.voice or "an unknown voice"
        lines = [f"{self.text!r}", f"  {self.form.value}, {self.polarity.value}, voice: {who}"]
        if self.figure:
            lines.append(f"  figure {self.figure.text!r}: {self.figure}")
        if self.attribution.chain:
            lines.append("  chain: " + " → ".join(str(link) for link in self.attribution.chain))
        lines += [f"  - {reason}{self._words(reason)}" for reason in (*self.attribution.reasons, *self.reasons)]
        return "\n".join(lines)

    def _words(self, reason: Reason) -> str:
        if self.document.text is None or not reason.spans:
            return ""
        return " [" + " | ".join(repr(shorten(span.of(self.document.text), 50)) for span in reason.spans) + "]"

    def __str__(self) -> str:
        return f"{self.voice or 'unknown voice'}: {self.text}"

    def __repr__(self) -> str:
        return f"Claim({shorten(self.text, 50)!r}, voice={self.voice!r})"

    def _repr_html_(self) -> str:
        told = facts([("read as", self.form.value + ", denied" * (self.polarity is Polarity.DENIED)), ("said", self.said), ("figure", self.figure)])
        rules = [element("p", f"{reason}{self._words(reason)}", class_="small quiet") for reason in (*self.attribution.reasons, *self.reasons)]
        return card(claim_side(self), told, folded("Why: the rules that spoke, and their words", "".join(rules)) if rules else "")


def claim_side(claim: Claim, place: str = "") -> str:
    """Return a claim as one side of a card; `place` is markup that stands for its document."""
    role = claim.speaker.role if claim.speaker else None
    who = element("b", claim.voice or "unknown voice") + (element("span", f", {role}", class_="quiet") if role else "")
    where = place or escape(
        ", ".join(str(x) for x in (claim.document.publisher or "no publisher", claim.said.brief if claim.said else claim.document.published) if x)
    )
    return side(
        number=claim.stated if claim.figure else "",
        detail=claim.figure.detail if claim.figure else "",
        quote=_quote(claim),
        who=who,
        way=" → ".join([*(escape(name) for name in claim.way), where]),
    )


def _quote(claim: Claim, longest: int = 400) -> str:
    """Return the words of a claim with its figure marked, cut where they are very long."""
    words = claim.text if len(claim.text) < longest else shorten(claim.text, longest)
    at = words.find(claim.figure.text) if claim.figure else -1
    return marked(words, [(at, at + len(claim.figure.text), "figure")] if claim.figure and at >= 0 else [])
