"""Hypothesis strategies for the values of ukclaims, for tests of what you build on it.

The strategies draw from small pools of names, things and days, so that two claims often meet, nearly
meet, or cite each other. Needs `hypothesis` (the extra `testing`).

>>> from hypothesis import given
>>> @given(claims())
... def test_text_is_what_the_spans_cut(claim):
...     assert claim.text == " ".join(span.of(claim.document.text) for span in claim.spans)
>>> test_text_is_what_the_spans_cut()
"""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from ukclaims.model.attribution import Attribution, Form, Link, Speaker
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.figure import Basis, Figure, Measure, Modality
from ukclaims.model.period import Period
from ukclaims.model.quantity import Number, Quantity
from ukclaims.model.span import Span

PUBLISHERS = ("Harbour Gazette", "North Wire", "The Lantern")
PEOPLE = ("Orla Venn", "Tomas Brekke")
OFFICES = ("the mayor", "the regional governor")
CROWDS = ("officials", "a Ukrainian official")
FIRST_DAY = date(2024, 3, 1)

_DEEDS = (
    ("drone", "launch"),
    ("drone", "shoot down"),
    ("soldier", "kill"),
    ("civilian", "kill"),
    ("person", "harm"),
    ("tank", "deliver"),
    ("weapon", "supply"),
)
_WORDS = ("two", "drones", "fell", "on", "Monday", "–", "“no”", "said", "the", "mayor.", "85,000", "рота")
_ACTORS = ("Ukraine", "Russia", "strike")


def spans(most: int = 200) -> st.SearchStrategy[Span]:
    """Spans that end by `most`."""
    return st.tuples(st.integers(0, most), st.integers(0, most)).map(lambda ends: Span(min(ends), max(ends)))


def days() -> st.SearchStrategy[date]:
    """Return days of one spring."""
    return st.integers(0, 40).map(lambda n: FIRST_DAY + timedelta(n))


@st.composite
def documents(draw: st.DrawFn, text: str | None = None) -> Document:
    """Documents with plain text, a publisher and a day, either of which may be unknown."""
    words = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=12)
    body = text if text is not None else " ".join(draw(words))
    return Document(body, publisher=draw(st.none() | st.sampled_from(PUBLISHERS)), published=draw(st.none() | days()))


def numbers() -> st.SearchStrategy[Number]:
    """Whole numbers that often lie close together, and decimals."""
    return st.sampled_from((3, 12, 15, 40, 500, 510, 85_000, 85_300, 90_000)) | st.integers(1, 10**7) | st.decimals(Decimal("0.1"), 1000, places=2).map(abs)


@st.composite
def quantities(draw: st.DrawFn, unit: str | None = None) -> Quantity:
    """Quantities of every bound, plain and about; of the given unit, else mostly counts."""
    low, high = sorted((draw(numbers()), draw(numbers())))
    chosen = unit or draw(st.sampled_from(("count", "count", "count", "USD", "percent", "kilometre", "metre")))
    about = draw(st.booleans())
    shape = draw(st.sampled_from(("exact", "exact", "exact", "at_least", "more_than", "at_most", "less_than", "range")))
    if shape in ("at_least", "more_than"):
        return Quantity(low, None, unit=chosen, bound=shape, approximate=about)
    if shape in ("at_most", "less_than"):
        return Quantity(None, high, unit=chosen, bound=shape, approximate=about)
    return Quantity(low, high if shape == "range" else low, unit=chosen, approximate=about)


def periods() -> st.SearchStrategy[Period]:
    """Days, months, the year, and times that are open on a side, of one spring."""
    day = days().map(Period.of)
    month = st.integers(3, 4).map(lambda m: Period.month(2024, m))
    since = st.just(Period(date(2022, 2, 24), None))
    by = st.just(Period(None, date(2025, 1, 1)))
    return day | month | st.just(Period.year(2024)) | since | by


@st.composite
def figures(draw: st.DrawFn, span: Span | None = None, *, complete: bool = False) -> Figure:
    """Figures whose item and action belong together; unless `complete`, each part of the measure and the period may be left out."""
    item, action = draw(st.sampled_from(_DEEDS))
    unsaid = () if complete else (None,)
    measure = Measure(
        draw(st.sampled_from((item, item, item, *unsaid))),
        action=draw(st.sampled_from((action, action, action, *unsaid))),
        actor=draw(st.sampled_from((*_ACTORS, *unsaid))),
        recipient=draw(st.sampled_from((None, None, "Ukraine"))),
        place=draw(st.sampled_from((None, None, "Kharkiv"))),
        scope=draw(st.sampled_from((None, None, None, "for frontline brigades"))),
    )
    modality = draw(st.sampled_from((Modality.HAPPENED, Modality.HAPPENED, Modality.HAPPENED, Modality.PLEDGED, Modality.CAPACITY)))
    basis = draw(st.sampled_from((None, None, None, Basis.TOTAL, Basis.RUNNING, Basis.INCREMENT)))
    period = draw(periods() if complete else st.none() | periods())
    return Figure("some", span or Span(0, 4), draw(quantities()), measure=measure, period=period, modality=modality, basis=basis)


def speakers() -> st.SearchStrategy[Speaker]:
    """Named people, offices, and people nobody can tell apart."""
    named = st.sampled_from(PEOPLE).map(lambda name: Speaker(name, kind="person"))
    body = st.sampled_from(("Ministry of Defence of Russia", "United Nations")).map(lambda name: Speaker(name, kind="body"))
    unnamed = st.sampled_from((*OFFICES, *CROWDS)).map(lambda name: Speaker(name.removeprefix("the "), mention=name))
    return named | body | unnamed


_SENTENCES = (
    "some drones came down over the fields between the river and the old road that leads to the mill",
    "some people were hurt when the roof of the market hall gave way shortly before noon on that day",
    "some",
)


@st.composite
def claims(draw: st.DrawFn, figure: bool | None = None) -> Claim:
    """Claims with their documents; with a figure, without one, or (the default) mostly with one."""
    text = draw(st.sampled_from(_SENTENCES))
    document = draw(documents(text))
    whole = Span(0, len(text))
    counted = draw(st.integers(0, 9)) > 0 if figure is None else figure
    attribution = draw(attributions(document.id, whole))
    polarity = draw(st.sampled_from(("affirmed", "affirmed", "affirmed", "denied")))
    return Claim(document, text, (whole,), attribution=attribution, figure=draw(figures(Span(0, 4))) if counted else None, polarity=polarity)


@st.composite
def attributions(draw: st.DrawFn, document_id: str, content: Span) -> Attribution:
    """Attributions of a content: narrated, to a speaker, or to a source that is not resolved."""
    form = draw(st.sampled_from((Form.INDIRECT, Form.INDIRECT, Form.DIRECT, Form.NARRATED)))
    narrated = form is Form.NARRATED
    chain = draw(st.lists(st.sampled_from(PUBLISHERS).map(lambda name: Link("media", name)), max_size=1))
    speaker = None if narrated else draw(st.none() | speakers())
    said = None if narrated else draw(st.none() | days().map(Period.of))
    return Attribution(document_id, content=() if narrated else (content,), form=form, speaker=speaker, chain=chain, said=said)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Claim, Claim]:
    """Two claims with figures, the second like the first but for a few parts, so that every kind of relation comes up."""
    complete = draw(st.booleans())
    one, two = draw(figures(complete=complete)), draw(figures(complete=complete))
    kept: dict[str, Any] = {name: getattr(one, name) for name in ("measure", "period", "modality", "basis") if draw(st.integers(0, 7))}
    value = draw(st.sampled_from(("same", "other", "other", "any")))
    if value != "any":
        kept["quantity"] = one.quantity if value == "same" else draw(quantities(one.quantity.unit))
    return with_figure(draw(claims()), one), with_figure(draw(claims()), evolve(two, **kept))


def with_figure(claim: Claim, figure: Figure | None) -> Claim:
    """Return the claim with another figure, under an id of its own."""
    return Claim(claim.document, claim.text, claim.spans, attribution=claim.attribution, figure=figure, polarity=claim.polarity)


@st.composite
def contents(draw: st.DrawFn, most: int = 12) -> list[Claim]:
    """Contents of a ledger: claims that often repeat, revise, contradict or copy one another; no two share an id."""
    found = [claim for pair in draw(st.lists(pairs(), max_size=most // 2)) for claim in pair]
    copied = draw(st.lists(st.sampled_from(found), max_size=2)) if found else []
    return list({claim.id: claim for claim in (*found, *(copy_of(claim, "The Echo") for claim in copied))}.values())


def copy_of(claim: Claim, publisher: str) -> Claim:
    """Return the claim as another publisher prints it, citing the one where it stood."""
    cited = claim.document.publisher
    document = Document(claim.document.text, publisher=publisher, published=claim.document.published)
    a = claim.attribution
    chain = (*a.chain, Link("media", cited)) if cited else a.chain
    attribution = Attribution(document.id, a.source, a.cue, a.content, cue_text=a.cue_text, form=a.form, speaker=a.speaker, chain=chain, said=a.said)
    return Claim(document, claim.text, claim.spans, attribution=attribution, figure=claim.figure, polarity=claim.polarity)
