"""Speakers, chains and attributions: who is credited with which words, and through whom they came."""

from collections.abc import Iterable

from attrs import field, frozen

from ukclaims._html.card import card, facts, head
from ukclaims.model.checks import Choice, digest, is_text, is_text_or_none
from ukclaims.model.period import Period
from ukclaims.model.reason import Reason, as_reasons
from ukclaims.model.span import Span, as_spans

PRONOUNS = frozenset("i we you he she it they who him her them himself herself themselves this that".split())
"""Names that are no names: a speaker called so was not resolved."""


class Form(Choice):
    """How the content is given; in a narrated claim nobody is credited."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    NARRATED = "narrated"


class SpeakerKind(Choice):
    """What sort of speaker stands behind a source."""

    PERSON = "person"
    BODY = "body"
    STATE = "state"
    GROUP = "group"
    DOCUMENT = "document"
    UNNAMED = "unnamed"


class LinkRole(Choice):
    """The place of a link between the one who knew and the one who printed."""

    SPEAKER = "speaker"
    RELAY = "relay"
    CHANNEL = "channel"
    MEDIA = "media"
    LABEL = "label"
    PUBLISHER = "publisher"


@frozen(repr=False)
class Speaker:
    """The resolved person, body, state, group or document behind a source.

    `name` is canonical and English; an unnamed speaker keeps its description. `mention` and `span`
    are the words in the text; the id is the registry's, else made of name and kind.

    >>> Speaker("Rustem Umerov", kind="person", role="Defense Minister", mention="Umerov")
    Speaker('Rustem Umerov', person)
    """

    name: str = field(validator=is_text)
    kind: SpeakerKind = field(default=SpeakerKind.UNNAMED, converter=SpeakerKind, kw_only=True)
    role: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    mention: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    span: Span | None = field(default=None, kw_only=True)
    id: str = field(validator=is_text, kw_only=True)

    @id.default
    def _id(self) -> str:
        return digest("speaker", self.kind.value, self.name)

    @property
    def is_named(self) -> bool:
        """Whether the words name somebody, and do not only describe them."""
        return self.kind is not SpeakerKind.UNNAMED

    @property
    def is_resolved(self) -> bool:
        """Whether it is known whom the words mean: a bare "he" that leads nowhere is not."""
        return self.is_named or self.name not in PRONOUNS

    def __str__(self) -> str:
        return f"{self.name} ({self.role})" if self.role else self.name

    def __repr__(self) -> str:
        return f"Speaker({self.name!r}, {self.kind.value})"

    def _repr_html_(self) -> str:
        return card(head(self.name, self.role, self.kind.value), facts([("in the text", self.mention)]))


@frozen
class Link:
    """One link of a chain. The span is None where the link is a fact given with the document.

    >>> print(Link("channel", "Telegram"))
    channel Telegram
    """

    role: LinkRole = field(converter=LinkRole)
    name: str = field(validator=is_text)
    span: Span | None = None

    def __str__(self) -> str:
        return f"{self.role.value} {self.name}"


def _links(links: Iterable[Link]) -> tuple[Link, ...]:
    return tuple(links)


@frozen(repr=False)
class Attribution:
    """Source, cue and content spans, with the form, the resolved speaker, the chain and the time of saying.

    `source` names who is credited, `cue` is the reporting expression, `content` the attributed words
    in one or more pieces. A narrated claim has an attribution without all three.
    """

    document_id: str = field(validator=is_text)
    source: Span | None = None
    cue: Span | None = None
    cue_text: str | None = field(default=None, kw_only=True)
    content: tuple[Span, ...] = field(default=(), converter=as_spans)
    form: Form = field(default=Form.NARRATED, converter=Form, kw_only=True)
    speaker: Speaker | None = field(default=None, kw_only=True)
    chain: tuple[Link, ...] = field(default=(), converter=_links, kw_only=True)
    said: Period | None = field(default=None, kw_only=True)
    reasons: tuple[Reason, ...] = field(default=(), converter=as_reasons, kw_only=True, eq=False)
    id: str = field(validator=is_text, kw_only=True)

    @id.default
    def _id(self) -> str:
        spans = [None if s is None else s.pair for s in (self.source, self.cue)]
        return digest("attribution", self.document_id, *spans, [s.pair for s in self.content])

    def links(self, role: str) -> tuple[str, ...]:
        """Return the names of the chain's links of one role."""
        return tuple(link.name for link in self.chain if link.role == role)

    def __str__(self) -> str:
        who = self.speaker.name if self.speaker else "nobody named"
        via = " → ".join(str(link) for link in self.chain if link.role is not LinkRole.SPEAKER)
        return f"{self.form.value}, {who}" + (f" → {via}" if via else "")

    def __repr__(self) -> str:
        return f"Attribution({self})"

    def _repr_html_(self) -> str:
        name = self.speaker.name if self.speaker else "nobody named"
        return card(head(name, self.form.value), facts([("cue", self.cue_text), ("chain", " → ".join(map(str, self.chain))), ("said", self.said)]))
