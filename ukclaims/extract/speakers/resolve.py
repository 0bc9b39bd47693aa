"""Resolves the sources of a document: named ones first, then pronouns, then quotations that go on."""

from bisect import insort
from collections.abc import Sequence

from attrs import evolve

from ukclaims.extract.attributions import Found
from ukclaims.extract.speakers.cast import Cast
from ukclaims.extract.speakers.context import Context, Spoke
from ukclaims.extract.speakers.documents import is_author, issued, issuer
from ukclaims.extract.speakers.kinds import identify
from ukclaims.extract.speakers.named import sole_subject
from ukclaims.extract.speakers.names import bare, bare_word
from ukclaims.extract.speakers.phrases import read_source
from ukclaims.extract.speakers.pronouns import antecedent, is_plural, resolve_pronoun
from ukclaims.extract.speakers.words import words_of
from ukclaims.model.attribution import Speaker, SpeakerKind
from ukclaims.model.document import Document
from ukclaims.model.span import Span
from ukclaims.registry import Registry
from ukclaims.text.layout import Layout

_BEHIND = frozenset(("the_minister_said", "said_the_minister"))
_TAIL = 80  # characters at the end of a paragraph in which its speaker is named
_SOURCE = "source"  # stands for whoever spoke last without a name
_NEAREST = 64  # attributions back to the one that "the official" can stand for


def resolve(layout: Layout, found: Sequence[Found], document: Document, registry: Registry) -> list[Speaker | None]:
    """Return the speaker of each attribution, None where nobody is credited.

    A pronoun that cannot be resolved with some certainty is an unnamed speaker called by the pronoun.

    >>> from ukclaims.extract.attributions import find_attributions
    >>> from ukclaims.registry import default
    >>> from ukclaims.text.layout import read
    >>> text = "The bridge is safe, Mayor Olha Petrenko said. “It will hold,” she added."
    >>> layout = read(text)
    >>> speakers = resolve(layout, find_attributions(layout), Document(text), default())
    >>> [(speaker.name, speaker.mention) for speaker in speakers]
    [('Olha Petrenko', 'Olha Petrenko'), ('Olha Petrenko', 'she')]
    """
    return _Resolution(layout, found, document, registry).speakers()


class _Resolution:
    """One document's sources on their way to speakers."""

    def __init__(self, layout: Layout, found: Sequence[Found], document: Document, registry: Registry) -> None:
        words = words_of(layout.language)
        self.layout, self.found = layout, found
        self.answers: list[Speaker | None] = [None] * len(found)
        self.spoken: list[Spoke] = []
        publisher = registry.media(document.publisher) if document.publisher else None
        self.context = Context(layout, Cast(layout, registry, words), words, document.published, publisher.state if publisher else None, self.spoken)

    def speakers(self) -> list[Speaker | None]:
        """Return the answers, one for each attribution."""
        pronouns: list[tuple[Span, int, str]] = []
        for i, one in enumerate(self.found):
            if one.source is not None and one.continues is None:
                kind = self._pronoun(one.source)
                self.context.content = one.content
                if kind is None or kind == "relative":
                    self._settle(i, one.source, self._named(one.source, kind))
                else:
                    pronouns.append((one.source, i, kind))
        for source, i, kind in sorted(pronouns):
            self._settle(i, source, self._meant(source, i, kind))
        for i, one in enumerate(self.found):
            if one.continues is not None:
                self.answers[i] = self._of_first(i)
        return self.answers

    def _pronoun(self, source: Span) -> str | None:
        first, last = self.layout.tokens_in(source)
        word = source.of(self.layout.folded) if last - first == 1 else self.layout.tokens[first].lower if first < last else ""
        kind = self.context.words.pronouns.get(word.lower())  # of "he's" only "he"
        if last - first == 1:
            capitals = kind in ("relative", "speakers") and self.layout.tokens[first].text.isupper()
            return None if capitals else kind  # "WHO" is a body, "US" a state
        if kind == "relative" and self.layout.tokens[first].lower == "whose":
            return kind
        return kind if kind in ("he", "she") and bare(self.layout.tokens[last - 1]) in self.context.words.published else None

    def _named(self, source: Span, kind: str | None) -> Speaker | None:
        first, last = self.layout.tokens_in(source)
        if kind == "relative" and last - first > 1:
            return self._of_owner(source, first, last)
        where = antecedent(source, self.context) if kind == "relative" else source
        phrase = read_source(self.layout, where, self.context.cast, self.context.words) if where else None
        if phrase is None:
            return self._unresolved(source) if kind else None
        speaker = self._again(identify(phrase, self.context), phrase.definite, source)
        if kind and where and speaker.kind is SpeakerKind.DOCUMENT:
            speaker = self._issuer(where) or speaker
        return evolve(speaker, mention=source.of(self.layout.text), span=source) if kind else speaker

    def _of_owner(self, source: Span, first: int, last: int) -> Speaker:
        """ "Orlov, whose office said" is Orlov's office."""
        where = antecedent(Span(source.start, self.layout.tokens[first].end), self.context)
        phrase = read_source(self.layout, where, self.context.cast, self.context.words) if where else None
        noun = self.layout.text[self.layout.tokens[first + 1].start : source.end]
        kind = "body" if bare(self.layout.tokens[last - 1]) in self.context.words.bodies else "unnamed"
        name = f"{identify(phrase, self.context).name}'s {noun}" if phrase else noun
        return Speaker(name, kind=kind, mention=source.of(self.layout.text), span=source)

    def _issuer(self, document: Span) -> Speaker | None:
        """Return who issued the document that "which" stands for, if that is somebody known."""
        words = issuer(document, self.context)
        phrase = read_source(self.layout, words, self.context.cast, self.context.words) if words else None
        speaker = identify(phrase, self.context) if phrase else None
        return speaker if speaker and is_author(speaker, self.context) else None

    def _again(self, speaker: Speaker, definite: bool, source: Span) -> Speaker:
        """ "The official" is the official who spoke before."""
        if speaker.kind is not SpeakerKind.UNNAMED or not definite:
            return speaker
        for one in self.spoken[: -_NEAREST - 1 : -1]:
            earlier = one.speaker
            if one.span.end > source.start:
                continue
            meant = earlier.name.lower().endswith(f" {speaker.name.lower()}") or (speaker.name.lower() == _SOURCE and one.sex != "they" and earlier.is_resolved)
            if earlier.kind is SpeakerKind.UNNAMED and meant:
                return evolve(speaker, name=earlier.name, id=earlier.id)
            if speaker.name.lower() == _SOURCE and earlier.kind is not SpeakerKind.BODY:
                return speaker
        return speaker

    def _meant(self, source: Span, index: int, kind: str) -> Speaker:
        if kind in ("speaker", "speakers"):
            meant = self._enclosing(source, index) if kind == "speaker" else None
            return evolve(meant, mention=source.of(self.layout.text), span=source) if meant else self._unresolved(source)
        self.context.content = self.found[index].content
        meant = resolve_pronoun(source, kind, self.spoken, self.context, self.found[index].content)
        if meant is None and kind == "it":
            meant = self._issued_before(source) or self._subject_before(source)
        return meant or self._unresolved(source)

    def _issued_before(self, source: Span) -> Speaker | None:
        """ "The ministry has issued a briefing. It says" is the ministry's."""
        home = self.layout.sentence_at(source.start)
        document = issued(self.layout.sentences[home - 1], self.context) if home else None
        speaker = self._issuer(document) if document else None
        return evolve(speaker, mention=source.of(self.layout.text), span=source) if speaker else None

    def _subject_before(self, source: Span) -> Speaker | None:
        """In "The Harbour Bank will pay half. The rest, it says" it is the bank: a known body that opens the sentence before, the only one in both."""
        home = self.layout.sentence_at(source.start)
        entry = sole_subject(home - 1, self.layout.tokens_in(source)[0], self.context) if home else None
        return Speaker(entry.name, kind="body", mention=source.of(self.layout.text), span=source, id=entry.id) if entry else None

    def _enclosing(self, source: Span, index: int) -> Speaker | None:
        """Return who says "I": the speaker of the words around it."""
        for i in range(index, max(-1, index - 8), -1):
            answer = self.answers[i]
            if answer and any(piece.contains(source) for piece in self.found[i].content):
                return answer if answer.kind is SpeakerKind.PERSON else None
        return self._signing(source, index)

    def _signing(self, source: Span, index: int) -> Speaker | None:
        """Return who says "I" where no marks quote a paragraph: whose name closes it, "I stay here. We hold the port, said Orlov."."""
        home = self.layout.paragraph_at(source.start)
        paragraph = self.layout.paragraphs[home] if home is not None and not self.context.is_quoted(source) else None
        for i in range(index + 1, min(index + 8, len(self.found))) if paragraph else ():
            one, answer = self.found[i], self.answers[i]
            closes = one.source is not None and paragraph is not None and paragraph.span.contains(one.source) and one.reason.rule in _BEHIND
            if closes and answer and answer.kind is SpeakerKind.PERSON and paragraph and one.cue and one.cue.start > paragraph.span.end - _TAIL:
                return answer
        return None

    def _unresolved(self, source: Span) -> Speaker:
        mention = source.of(self.layout.text)
        return Speaker(mention.lower(), kind="unnamed", mention=mention, span=source)

    def _settle(self, index: int, source: Span, speaker: Speaker | None) -> None:
        self.answers[index] = speaker
        if speaker is not None:
            insort(self.spoken, Spoke(source, speaker, self._sex(speaker)), key=lambda one: one.span)

    def _sex(self, speaker: Speaker) -> str:
        if speaker.kind is SpeakerKind.PERSON:
            person = self.context.cast.person(speaker.name)
            told = (self.context.words.sexes.get(bare_word(word.lower()), "") for word in (speaker.role or "").split())
            return person.sex if person else next(filter(None, told), "")
        if is_plural(speaker, self.context):
            return "they"
        last = speaker.name.split()[-1].lower() if speaker.name else ""
        return self.context.words.sexes.get(bare_word(last), "")

    def _of_first(self, index: int) -> Speaker | None:
        seen = set()
        while (onward := self.found[index].continues) is not None and index not in seen:
            seen.add(index)
            index = onward
        return self.answers[index]
