r"""The layout of a text: its tokens, paragraphs, sentences and quotations, and what was set aside.

>>> layout = read("Kyiv waits.\n\n“We go on. We must,” Umerov said. He left.")
>>> [sentence.span.of(layout.text) for sentence in layout.sentences]
['Kyiv waits.', '“We go on. We must,” Umerov said.', 'He left.']
>>> [span.of(layout.text) for span in layout.inner_sentences(layout.quotations[0].inner)]
['We go on.', 'We must,']
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from attrs import frozen

from ukclaims._text import fold_marks
from ukclaims.lang.tables import tables
from ukclaims.model.reason import Skipped
from ukclaims.model.span import Span
from ukclaims.text.datelines import Dateline, dateline_of
from ukclaims.text.kickers import headline_of
from ukclaims.text.quotations import Quotation, outermost, pair
from ukclaims.text.sections import SPOKEN, Label, Section, sections
from ukclaims.text.sentences import TERMINAL, Sentence, split
from ukclaims.text.tokens import Token, parted, tokenize


@frozen
class Paragraph:
    """A paragraph: kind "body" or "heading" has sentences[first_sentence:last_sentence]; "caption", "byline" and "furniture" have none."""

    span: Span
    kind: str
    label: Label | None
    first_sentence: int
    last_sentence: int
    dateline: Dateline | None = None


@frozen(repr=False, slots=False)
class Layout:
    """All parts of one text, in order. `folded` is the text with plain marks, of the same length.

    `quotations` are the outermost ones, `nested` those inside them.
    """

    text: str
    folded: str
    tokens: Sequence[Token]
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    nested: tuple[Quotation, ...]
    skipped: tuple[Skipped, ...]
    language: str
    _starts: Sequence[int]
    _stops: Sequence[int]

    @cached_property
    def credits(self) -> tuple[tuple[int, Span], ...]:
        """The paragraphs that name a source, "Source: Example Wire": index and the words behind the colon."""
        openings = frozenset(tables(self.language).load("furniture")["credit_lines"]["openings"].split())
        found = []
        for i, paragraph in enumerate(self.paragraphs):
            if paragraph.first_sentence < paragraph.last_sentence:
                first = self.sentences[paragraph.first_sentence].first
                word, colon, rest = self.tokens[first], self.tokens[first + 1 : first + 2], self.tokens[first + 2 : first + 3]
                if word.lower in openings and colon and colon[0].text == ":" and rest and rest[0].start < paragraph.span.end:
                    found.append((i, Span(rest[0].start, paragraph.span.end)))
        return tuple(found)

    def tokens_in(self, span: Span) -> tuple[int, int]:
        """Return first and last, so that tokens[first:last] are the tokens that begin inside the span."""
        return bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)

    def sentence_at(self, offset: int) -> int | None:
        """Return the index of the sentence that holds the character, None between sentences."""
        i = bisect_right(self.sentences, offset, key=lambda s: s.span.start) - 1
        return i if i >= 0 and offset < self.sentences[i].span.end else None

    def paragraph_at(self, offset: int) -> int | None:
        """Return the index of the paragraph that holds the character, None between paragraphs."""
        i = bisect_right(self.paragraphs, offset, key=lambda p: p.span.start) - 1
        return i if i >= 0 and offset < self.paragraphs[i].span.end else None

    def inner_sentences(self, span: Span) -> tuple[Span, ...]:
        """Return the sentences of a piece by themselves, as inside a long quotation."""
        first, last = self.tokens_in(span)
        inside = (
            [q.span for marks in (self.quotations, self.nested) for q in _begin_in(marks, span) if q.closed and q.span.end <= span.end and q.span != span]
            if last - first > 1
            else []
        )
        inside = [q.span for q in outermost([Quotation(s, s) for s in sorted(inside)])]
        ranges = split(self.tokens, first, last, self._stops_in(first, last), inside, self.language)
        return tuple(Span(self.tokens[a].start, self.tokens[b - 1].end) for a, b in ranges)

    def _stops_in(self, first: int, last: int) -> Sequence[int]:
        return self._stops[bisect_left(self._stops, first) : bisect_left(self._stops, last)]

    def __repr__(self) -> str:
        return f"<Layout: {len(self.paragraphs)} paragraphs, {len(self.sentences)} sentences, {len(self.quotations)} quotations>"


def _begin_in(quotations: Sequence[Quotation], span: Span) -> Sequence[Quotation]:
    """Return the quotations that begin inside the span."""
    first = bisect_left(quotations, span.start, key=_start)
    return quotations[first : bisect_left(quotations, span.end, lo=first, key=_start)]


def _start(quotation: Quotation) -> int:
    return quotation.span.start


def read(text: str, language: str = "en") -> Layout:
    """Return the layout of a text; the text itself is untouched and may hold anything."""
    folded = fold_marks(text)
    tokens = tokenize(text, language=language)
    starts = [token.start for token in tokens]
    parts = sections(text, folded, tokens, starts, language)
    headlines = [headline_of(text, part.span, language) if part.kind in SPOKEN else part.span for part in parts]
    if glued := [inner.start for inner, part in zip(headlines, parts, strict=True) if inner.start > part.span.start and not text[inner.start - 1].isspace()]:
        tokens = parted(tokens, glued)
        starts = [token.start for token in tokens]
    stops = [i for i, token in enumerate(tokens) if token.text[-1] in TERMINAL]
    spoken = [part.span for part in parts if part.kind in SPOKEN]
    quotations = pair(text, spoken)
    outer = outermost(quotations)
    kept = set(map(id, outer))
    builder = _Builder(text, tokens, starts, stops, [q.span for q in outer if q.closed], language)
    paragraphs = tuple(builder.paragraph(i, part, headlines[i]) for i, part in enumerate(parts))
    aside = [Skipped(p.span, p.span.of(text), p.reason) for p in parts if p.kind not in SPOKEN]
    skipped = tuple(sorted((*aside, *builder.skipped), key=lambda one: one.span))
    nested = tuple(q for q in quotations if id(q) not in kept)
    return Layout(text, folded, tokens, paragraphs, tuple(builder.sentences), outer, nested, skipped, language, starts, stops)


class _Builder:
    """Cuts the paragraphs into sentences, from first to last."""

    def __init__(self, text: str, tokens: Sequence[Token], starts: Sequence[int], stops: Sequence[int], unbroken: Sequence[Span], language: str) -> None:
        self.text = text
        self.tokens, self.starts, self.stops, self.unbroken, self.language = tokens, starts, stops, unbroken, language
        self.sentences: list[Sentence] = []
        self.skipped: list[Skipped] = []

    def paragraph(self, index: int, part: Section, headline: Span) -> Paragraph:
        """Cut a paragraph into sentences; what stands beside its headline is set aside."""
        begin, dateline = len(self.sentences), None
        if part.kind in SPOKEN:
            start, end = part.span.start, part.label.span.start if part.label else part.span.end
            dateline = dateline_of(self.text, part.span) if part.kind == "body" else None
            if dateline:
                self._whole(index, dateline.span)
                start = dateline.span.end
            else:
                around = (Span(start, headline.start), Span(headline.end, part.span.end))
                self.skipped += [Skipped(one, one.of(self.text), "a label beside a headline") for one in around if one.start < one.end]
                start, end = headline.start, min(end, headline.end)
            self._cut(index, Span(start, end))
        return Paragraph(part.span, part.kind, part.label, begin, len(self.sentences), dateline)

    def _whole(self, index: int, span: Span) -> None:
        """Add a dateline as a sentence of its own."""
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        self.sentences.append(Sentence(Span(self.tokens[first].start, self.tokens[last - 1].end), first, last, index))

    def _cut(self, index: int, span: Span) -> None:
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        stops = self.stops[bisect_left(self.stops, first) : bisect_left(self.stops, last)]
        low = bisect_left(self.unbroken, span.start, key=lambda s: s.start)
        high = bisect_left(self.unbroken, span.end, key=lambda s: s.start)
        for a, b in split(self.tokens, first, last, stops, self.unbroken[low:high], self.language):
            self.sentences.append(Sentence(Span(self.tokens[a].start, self.tokens[b - 1].end), a, b, index))
