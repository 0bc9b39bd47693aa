"""What the rules know of a document, and the making of speakers."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

from attrs import define, evolve, field, frozen

from ukclaims._text import without_possessive
from ukclaims.extract.speakers.cast import Cast, Person
from ukclaims.extract.speakers.names import bare
from ukclaims.extract.speakers.phrases import Phrase
from ukclaims.extract.speakers.words import Words
from ukclaims.model.attribution import Speaker
from ukclaims.model.span import Span
from ukclaims.registry import Entry
from ukclaims.registry.folding import fold
from ukclaims.text.layout import Layout
from ukclaims.text.quotations import Quotation

_KINDS = {"person": "person", "body": "body", "state": "state", "group": "group", "media": "body", "channel": "body", "place": "body"}
_SMALL = frozenset("the of for in a an to and".split())
_MEMORY = 40  # speakers
_DETERMINERS = frozenset("this that these those its his her their our another any such".split())


@frozen
class Spoke:
    """A speaker already known, where the source stands; `sex` is "he", "she" or unknown."""

    span: Span
    speaker: Speaker
    sex: str = ""


@define
class Context:
    """What the rules know of the document."""

    layout: Layout
    cast: Cast
    words: Words
    published: date | None
    home: str | None  # the state where the publisher is at home
    spoken: Sequence[Spoke]  # speakers already known, in the order of the text
    content: Sequence[Span] = ()  # what the source says that is looked at
    titles: dict[int, frozenset[str]] = field(factory=dict)  # what each person answers to, kept by posts.py
    titled: dict[frozenset[str], Person | None] = field(factory=dict)  # the only person of a title, kept by standins.py

    def speaker(self, phrase: Phrase, name: str, kind: str, entry: Entry | None = None, role: str | None = None, span: Span | None = None) -> Speaker:
        """Make a speaker of a head; the registry's id is taken where there is an entry."""
        where = span or phrase.span(self.layout)
        mention = where.of(self.layout.text)
        if entry is not None:
            return Speaker(name, kind=kind, role=role, mention=mention, span=where, id=entry.id)
        return Speaker(name, kind=kind, role=role, mention=mention, span=where)

    def of_entry(self, phrase: Phrase, entry: Entry, role: str | None = None) -> Speaker:
        """Make a speaker of an entry of the registry."""
        return self.speaker(phrase, entry.name, _KINDS[entry.kind.value], entry, role)

    def of_person(self, phrase: Phrase, person: Person, role: str | None, span: Span) -> Speaker:
        """Make a speaker of a person of the cast."""
        return self.speaker(phrase, person.name, "person", person.entry, role or next(iter(person.roles), None), span)

    def again(self, phrase: Phrase, speaker: Speaker) -> Speaker:
        """Return a speaker named before, mentioned by another noun."""
        span = phrase.span(self.layout)
        return evolve(speaker, mention=span.of(self.layout.text), span=span)

    def entry(self, speaker: Speaker) -> Entry | None:
        """Return the registry's entry of a speaker."""
        return next((entry for entry in self.cast.registry.find(speaker.name) if entry.id == speaker.id), None)

    def told_of(self) -> frozenset[str]:
        """Return who is named in the quotation that the source says: nobody calls himself by his name."""
        mentions = [mention for piece in self.content for mention in self.cast.before(piece.end, piece.start)]
        return frozenset(mention.person.name for mention in mentions if self.is_quoted(mention.span))

    def is_quoted(self, span: Span) -> bool:
        """Tell whether a span stands inside quotation marks."""
        quotations = self.layout.quotations
        i = bisect_right(quotations, span.start, key=_opening) - 1
        return i >= 0 and span.start < quotations[i].span.end

    def before(self, at: int) -> Iterator[Spoke]:
        """Yield who spoke before an offset, the nearest first, as far back as a reader remembers."""
        last = bisect_left(self.spoken, at, key=_start)
        for i in range(last - 1, max(-1, last - 1 - _MEMORY), -1):
            yield self.spoken[i]

    def wanted(self, phrase: Phrase) -> frozenset[str]:
        """Return the words of a head that somebody it stands for must answer to; adjectives of states as the states' names."""
        tokens = self.layout.tokens[phrase.first : phrase.last]
        words = [without_possessive(token.text) for token in tokens if token.lower not in _SMALL and token.text[0].isalnum()]
        return frozenset(word for text in words for word in fold(self.cast.registry.state_of(text) or text).split())

    def head(self, phrase: Phrase) -> str:
        """Return the head's last noun, folded: "officials" of "two officials in Kyiv", "photos" of "photos shared by the port"."""
        at = (phrase.core or phrase.last) - 1
        described = phrase.core and at > phrase.first and self.layout.tokens[at].lower.endswith("ed")
        before = bare(self.layout.tokens[at - 1]) if described else ""
        return before if before in self.words.documents else bare(self.layout.tokens[at])

    def description(self, phrase: Phrase) -> str:
        """Return the head's words without a determiner at their front, on one line."""
        tokens, first = self.layout.tokens, phrase.first
        if tokens[first].lower in _DETERMINERS and phrase.last - first > 1:
            first += 1
        return " ".join(self.layout.text[tokens[first].start : tokens[phrase.last - 1].end].split())


def _opening(quotation: Quotation) -> int:
    return quotation.span.start


def _start(one: Spoke) -> int:
    return one.span.start
