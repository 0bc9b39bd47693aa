"""A claim made by hand: from a spreadsheet, from memory, from any other extractor.

The words are given, the figure is read from them or given too; nobody's attribution is guessed.
"""

from datetime import date

from ukclaims.errors import InvalidTypeError, InvalidValueError
from ukclaims.extract.figures.reader import FigureReader, counts_something
from ukclaims.extract.periods import find_periods, parse_period
from ukclaims.extract.propositions import propositions
from ukclaims.extract.quantities import find_quantities
from ukclaims.model.attribution import Attribution, Form, Link, Speaker, SpeakerKind
from ukclaims.model.checks import as_date
from ukclaims.model.claim import Claim, Polarity
from ukclaims.model.document import Document
from ukclaims.model.figure import Figure
from ukclaims.model.period import Period
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span
from ukclaims.registry import Registry, default
from ukclaims.text.layout import read


def claim(
    text: str,
    *,
    speaker: str | Speaker | None = None,
    relay: str | None = None,
    channel: str | None = None,
    media: str | None = None,
    publisher: str | None = None,
    published: str | date | None = None,
    said: str | date | Period | None = None,
    url: str | None = None,
    title: str | None = None,
    language: str = "en",
    form: str = "",
    polarity: str | None = None,
    figure: Figure | None = None,
    registry: Registry | None = None,
) -> Claim:
    """Return one claim from its words and the facts known about it.

    A speaker given as a string is looked up in the registry; a name it does not know is taken as it
    stands. Left out, `form` is "indirect" with a speaker and "narrated" without one. The figure is
    read from the words unless it is given. Raises `InvalidValueError` when the words hold more than
    one figure, `ParseError` when `said` is no period.

    >>> mine = claim("Ukraine can produce weapons worth $20 billion", speaker="Rustem Umerov",
    ...              channel="Telegram", publisher="Example Wire", published="2024-10-13")
    >>> str(mine.figure.quantity), mine.figure.modality.value, mine.voice
    ('USD 20,000,000,000', 'capacity', 'Rustem Umerov')
    """
    if not isinstance(text, str):
        raise InvalidTypeError(f"claim takes the words as a string, got {type(text).__name__}")
    if not text.strip():
        raise InvalidValueError("a claim has words, got an empty text")
    known = default() if registry is None else registry
    document = Document(text, publisher=publisher, published=published, url=url, title=title, language=language)
    who = _speaker(speaker, known)
    links = (("speaker", who.name if who else None), ("relay", relay), ("channel", channel), ("media", media), ("publisher", publisher))
    chain = [Link(role, name) for role, name in links if name]
    shape = Form(form) if form else Form.INDIRECT if who else Form.NARRATED
    whole = Span(0, len(text))
    content = () if shape is Form.NARRATED else (whole,)
    attribution = Attribution(
        document.id,
        None,
        None,
        content,
        form=shape,
        speaker=who,
        chain=chain,
        said=_said(said, document.published),
        reasons=(Reason("by_hand", "these facts were given"),),
    )
    read_figure, mood, reasons = _figure(document, text, known) if figure is None else (figure, Polarity.AFFIRMED, ())
    return Claim(document, text, (whole,), attribution=attribution, figure=read_figure, polarity=polarity or mood, reasons=reasons)


def _speaker(speaker: str | Speaker | None, registry: Registry) -> Speaker | None:
    if speaker is None or isinstance(speaker, Speaker):
        return speaker
    if not isinstance(speaker, str):
        raise InvalidTypeError(f"speaker is a name or a Speaker, got {type(speaker).__name__}")
    found = registry.find(speaker)
    if len(found) == 1 and found[0].kind in {k.value for k in SpeakerKind}:
        return Speaker(found[0].name, kind=found[0].kind, mention=speaker, id=found[0].id)
    words = speaker.split()
    named = len(words) > 1 and all(word[:1].isupper() for word in words)
    return Speaker(speaker, kind=SpeakerKind.PERSON if named else SpeakerKind.UNNAMED, mention=speaker)


def _said(said: str | date | Period | None, published: date | None) -> Period | None:
    if said is None or isinstance(said, Period):
        return said
    if isinstance(said, str):
        return parse_period(said, reference=published)
    day = as_date(said, "said")
    return Period.of(day) if day else None


def _figure(document: Document, text: str, registry: Registry) -> tuple[Figure | None, Polarity, tuple[Reason, ...]]:
    """Read the one figure of the words, if they hold one."""
    mentions = [m for m in find_quantities(text, language=document.language) if counts_something(m)]
    if not mentions:
        return None, Polarity.AFFIRMED, ()
    if len(mentions) > 1:
        held = ", ".join(repr(m.text) for m in mentions)
        raise InvalidValueError(f"one claim holds at most one figure, these words hold {len(mentions)} ({held}): make a claim of each, or give figure=")
    layout = read(text, document.language)
    words = [token.lower for token in layout.tokens]
    periods = find_periods(text, reference=document.published, language=document.language)
    one = propositions(layout, words, (Span(0, len(text)),), mentions, language=document.language)[0]
    figure, polarity, reason = FigureReader(layout, words, periods, registry, document.language, published=document.published).read(one)
    return figure, polarity, (reason,)
