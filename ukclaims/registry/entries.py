"""What the registry holds: entries (people, bodies, states, media, channels, places), offices and tenures."""

from collections.abc import Iterable
from datetime import date

from attrs import field, frozen

from ukclaims.model.checks import Choice, is_text, is_text_or_none


class Kind(Choice):
    """What sort of thing an entry is."""

    PERSON = "person"
    BODY = "body"
    STATE = "state"
    GROUP = "group"
    MEDIA = "media"
    CHANNEL = "channel"
    PLACE = "place"


@frozen
class Tenure:
    """One stay in an office, from `start` up to but without `end`; both are days that are sure.

    A start known by its month or year only begins with the first day after it, and an end before its
    first day, so that the days between are nobody's. An `end` of None means no end is known. `earliest` is the
    first day on which the stay may have begun, `latest` the first on which it was surely over.

    >>> Tenure("ukraine/defence-minister", date(2023, 9, 6), date(2025, 7, 17)).office
    'ukraine/defence-minister'
    """

    office: str = field(validator=is_text)
    start: date | None = None
    end: date | None = None
    earliest: date | None = field(default=None, kw_only=True)
    latest: date | None = field(default=None, kw_only=True)


@frozen
class Office:
    """A post that one person (or, where `many`, several at once) holds for a state, a body or a place.

    `owner` is the name of that state, body or place; `body` the one its holder speaks for, if known.

    >>> Office("ukraine/defence-minister", "Defence Minister of Ukraine", "Ukraine", state="Ukraine")
    Office(id='ukraine/defence-minister', title='Defence Minister of Ukraine', owner='Ukraine', state='Ukraine', body=None, many=False)
    """

    id: str = field(validator=is_text)
    title: str = field(validator=is_text)
    owner: str = field(validator=is_text)
    state: str | None = field(default=None, kw_only=True)
    body: str | None = field(default=None, kw_only=True)
    many: bool = field(default=False, kw_only=True)


def _texts(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(texts)


@frozen(repr=False)
class Entry:
    """One thing that news can name, with the evidence that it is what the entry says.

    `name` is canonical and English; `aliases` are other names and spellings. `state` is the name of
    the state it belongs to (of a state: its own); `seats` are the places that stand for a state's
    government ("Kyiv", "the Kremlin"). `whole` names what it is part of: the body above a
    body, the region around a city. `role` is what a body is to its state ("defence-ministry").
    `last` and `pronoun` are a person's family name and "he" or "she"; `tenures` are offices held.

    >>> Entry("person/rustem-umerov", "Rustem Umerov", "person", state="Ukraine", evidence="appointed on 6 September 2023")
    Entry('Rustem Umerov', person)
    """

    id: str = field(validator=is_text)
    name: str = field(validator=is_text)
    kind: Kind = field(converter=Kind)
    state: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    aliases: tuple[str, ...] = field(default=(), converter=_texts, kw_only=True)
    whole: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    role: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    last: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    pronoun: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    seats: tuple[str, ...] = field(default=(), converter=_texts, kw_only=True)
    tenures: tuple[Tenure, ...] = field(default=(), converter=tuple, kw_only=True)
    evidence: str = field(validator=is_text, kw_only=True)

    @property
    def names(self) -> tuple[str, ...]:
        """The canonical name and the aliases."""
        return (self.name, *self.aliases)

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"Entry({self.name!r}, {self.kind.value})"
