"""Cuts a text into the scenes that the rules look at: one sentence each, or a question with the cue after it."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from ukclaims.extract.attributions.contents import right_of
from ukclaims.extract.attributions.cues import lexicon
from ukclaims.extract.attributions.draft import Scene
from ukclaims.extract.attributions.outline import FINITE, reader
from ukclaims.extract.attributions.turns import Opening, turns
from ukclaims.extract.attributions.view import View
from ukclaims.model.span import Span
from ukclaims.text.layout import Layout

_LONGEST = 240  # tokens of a scene: longer sentences are cut, so that reading stays linear
_MOST_BEFORE = 6  # sentences that "this" may stand for
_ASKED = frozenset(("!", "?", "…", "...", "-", "—", "–"))
_DASHES = frozenset("—―–-")
_BULLETS = _DASHES | frozenset("•*·▪●")
_LONGEST_LIST = 40  # sentences behind a colon


@frozen
class _Part:
    """A run of tokens: a sentence, or a piece of a very long one."""

    first: int
    last: int
    paragraph: int
    span: Span


class Stage:
    """A text with what is needed to make its scenes, in order; `credited` are the numbers of the sentences read so far that credit somebody."""

    def __init__(self, layout: Layout, language: str) -> None:
        self.layout, self.known, self.reader = layout, lexicon(language), reader(language)
        self.letters = self.reader.letters(layout.tokens)
        self.credited: set[int] = set()
        self.parts = list(_parts(layout))
        self.quoted = _quotations_by_part(layout, self.parts)
        self.turns = turns(list(_openings(layout, self.parts)), [part.span for part in self.parts], [part.paragraph for part in self.parts], self.known)
        self.continuing = {quotation.span.start for quotation in layout.quotations if quotation.continues}

    def scenes(self) -> Iterator[tuple[Scene, list[int]]]:
        """Yield each sentence that has a cue, a quotation or a telling mark, with the positions of its cues."""
        number = 0
        while number < len(self.parts):
            part, cues, joined = self.parts[number], self._cues(number), 1
            if self._ends_asking(number) and self._is_tag(number + 1):
                joined, cues = 2, cues + self._cues(number + 1)
            if cues or number in self.quoted or number in self.turns or self._is_marked(part):
                carries_on = any(span.start in self.continuing for span in self.quoted.get(number, ()))
                yield self._scene(number, joined, carries_on), [at - part.first for at in cues]
            number += joined

    def _scene(self, number: int, joined: int, carries_on: bool) -> Scene:
        return Scene(
            self._view(number, joined),
            self.known,
            previous=self._previous(number),
            carries_on=carries_on,
            alone=self._is_alone(number, joined),
            dashed=self._dashed(number),
            block=self._block(number + joined),
            turn=self.turns.get(number),
            above=self._above(number),
        )

    def _above(self, number: int) -> tuple[Span, ...]:
        """Return the paragraph before one that a dash opens: "- said Orlov." may sign it."""
        if number == 0 or self.layout.tokens[self.parts[number].first].lower not in _DASHES:
            return ()
        start = number
        while start and number - start < _MOST_BEFORE and self.parts[start - 1].paragraph == self.parts[number].paragraph - 1:
            start -= 1
        return tuple(part.span for part in self.parts[start:number])

    def _is_alone(self, number: int, joined: int) -> bool:
        """Tell whether no other sentence stands in the paragraph."""
        around = self.parts[max(number - 1, 0) : number] + self.parts[number + joined : number + joined + 1]
        return all(part.paragraph != self.parts[number].paragraph for part in around)

    def _dashed(self, number: int) -> tuple[Span, ...]:
        """Return the sentences before in the paragraph, without the dash that opens it; none where no dash does."""
        start, paragraph = number, self.parts[number].paragraph
        while start and number - start < _MOST_BEFORE and self.parts[start - 1].paragraph == paragraph:
            start -= 1
        first = self.parts[start]
        if start == number or self.layout.tokens[first.first].lower not in _DASHES or first.last - first.first < 2:
            return ()
        return Span(self.layout.tokens[first.first + 1].start, first.span.end), *(part.span for part in self.parts[start + 1 : number])

    def _block(self, number: int) -> tuple[Span, ...]:
        """Return the list, or the one paragraph, that begins with a part, where the paragraph before it ends with a colon."""
        before = self.parts[number - 1]
        if number >= len(self.parts) or self.layout.tokens[before.last - 1].lower != ":" or self.parts[number].paragraph == before.paragraph:
            return ()
        listed = self._is_item(number)
        end = number
        while end < len(self.parts) and end - number < _LONGEST_LIST and (self._is_item(end) or self.parts[end].paragraph == self.parts[end - 1].paragraph):
            end += 1
        while not listed and end < len(self.parts) and self.parts[end].paragraph == self.parts[number].paragraph and end - number < _LONGEST_LIST:
            end += 1
        return tuple(part.span for part in self.parts[number:end])

    def _is_item(self, number: int) -> bool:
        """Tell whether a part opens with the mark of a list."""
        return self.layout.tokens[self.parts[number].first].lower in _BULLETS

    def _goes_with(self, number: int) -> bool:
        """Tell whether a sentence credits nobody, and the one before it neither, in one paragraph behind its dateline."""
        joined = self.parts[number - 1].paragraph == self.parts[number].paragraph and not self._is_dateline(number - 1)
        return joined and self.credited.isdisjoint((number, number - 1))

    def _is_dateline(self, number: int) -> bool:
        dateline = self.layout.paragraphs[self.parts[number].paragraph].dateline
        return dateline is not None and self.parts[number].span.end <= dateline.span.end

    def _view(self, number: int, joined: int = 1) -> View:
        first, last = self.parts[number].first, self.parts[number + joined - 1].last
        spans = [span for k in range(number, number + joined) for span in self.quoted.get(k, ())]
        tokens, letters = self.layout.tokens[first:last], self.letters[first:last]
        return View(self.layout.text, tokens, letters, spans, self.reader, number=number, paragraph=self.parts[number].paragraph)

    def _cues(self, number: int) -> list[int]:
        part, every, tokens = self.parts[number], self.known.every, self.layout.tokens
        return [at for at in range(part.first, part.last) if tokens[at].lower in every]

    def _previous(self, number: int) -> tuple[Span, ...]:
        """Return the sentences before in the same paragraph, or of the one before; the last one, and those before it that credit nobody."""
        if number == 0 or self.parts[number].paragraph - self.parts[number - 1].paragraph > 1:
            return ()
        if self._is_dateline(number - 1):
            return ()
        start = number - 1
        while start > max(number - _MOST_BEFORE, 0) and self._goes_with(start):
            start -= 1
        return tuple(part.span for part in self.parts[start:number])

    def _is_marked(self, part: _Part) -> bool:
        """Tell whether a sentence begins with a dash, or with a few words and a colon, or ends like a headline with its source."""
        tokens, last = self.layout.tokens, part.last
        if tokens[part.first].lower in _DASHES or any(tokens[at].lower == ":" for at in range(part.first + 1, min(part.first + 8, last))):
            return True
        tail = range(max(last - 9, part.first), last - 1)
        return tokens[last - 1].text[-1].isalnum() and any(tokens[at].lower == ":" or tokens[at].lower in _DASHES for at in tail)

    def _ends_asking(self, number: int) -> bool:
        """Tell whether the sentence ends with a quotation that ends with "?" or "!", and another follows in its paragraph."""
        spans = self.quoted.get(number)
        if not spans or number + 1 >= len(self.parts) or self.parts[number + 1].paragraph != self.parts[number].paragraph:
            return False
        part = self.parts[number]
        return spans[-1].end == part.span.end and part.last - part.first > 1 and self.layout.tokens[part.last - 2].text in _ASKED

    def _is_tag(self, number: int) -> bool:
        """Tell whether a sentence is no more than "Smith asked on Monday", so that it belongs to the question before it."""
        cues = self._cues(number)
        if not cues:
            return False
        view, at = self._view(number), cues[0] - self.parts[number].first
        verb = self.known.verbs.get(view.lowers[at])
        if verb is None or "post" not in verb.frames or view.outline[at] not in "vl" or at > 14 or FINITE.intersection(view.outline[:at]):
            return False
        right = right_of(view, verb, at + 1, self.known)
        return right is None or right.frame == "quote" or (at == 0 and right.frame == "object")


def _parts(layout: Layout) -> Iterator[_Part]:
    tokens = layout.tokens
    for sentence in layout.sentences:
        for first in range(sentence.first, sentence.last, _LONGEST):
            last = min(first + _LONGEST, sentence.last)
            yield _Part(first, last, sentence.paragraph, Span(tokens[first].start, tokens[last - 1].end))


def _openings(layout: Layout, parts: Sequence[_Part]) -> Iterator[Opening]:
    """Yield the sentences with which paragraphs begin."""
    for number, part in enumerate(parts):
        if number == 0 or parts[number - 1].paragraph != part.paragraph:
            yield Opening(number, layout.tokens[part.first : part.last])


def _quotations_by_part(layout: Layout, parts: Sequence[_Part]) -> dict[int, list[Span]]:
    """Return the quotations of each part, cut to it."""
    found: dict[int, list[Span]] = {}
    number = 0
    for quotation in layout.quotations:
        span = quotation.span
        while number < len(parts) and parts[number].span.end <= span.start:
            number += 1
        here = number
        while here < len(parts) and parts[here].span.start < span.end:
            cut = parts[here].span
            found.setdefault(here, []).append(Span(max(span.start, cut.start), min(span.end, cut.end)))
            here += 1
    return found
