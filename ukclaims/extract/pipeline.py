"""How a claim travels: text, layout, mentions, attributions, speakers, chains, propositions, claims.

Each step hands on values; no step looks back up.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from ukclaims.errors import InvalidTypeError, InvalidValueError
from ukclaims.extract.attributions import Found, find_attributions
from ukclaims.extract.attributions.cues import lexicon
from ukclaims.extract.attributions.outline import words as letters_of
from ukclaims.extract.chains import Page, chains, without_ways
from ukclaims.extract.citations import as_sources, citations, credit, cut_short, without_citing
from ukclaims.extract.figures.denial import denies
from ukclaims.extract.figures.enumerations import disagreement
from ukclaims.extract.figures.reader import FigureReader, counts_something, is_anaphoric
from ukclaims.extract.leads import lead
from ukclaims.extract.nesting import figures_once
from ukclaims.extract.ownwords import without_own_words
from ukclaims.extract.periods import find_periods
from ukclaims.extract.placenames import without_places
from ukclaims.extract.propositions import Proposition, propositions, sentences_of, trim
from ukclaims.extract.quantities import find_quantities
from ukclaims.extract.recounting import counted_from_saying
from ukclaims.extract.relayed import relayed
from ukclaims.extract.resulting import resulting
from ukclaims.extract.saying import carried, said, without_times
from ukclaims.extract.sourced import sourced
from ukclaims.extract.speakers import resolve
from ukclaims.lang.tables import tables
from ukclaims.model.attribution import Attribution
from ukclaims.model.claim import Claim, Polarity
from ukclaims.model.document import Document
from ukclaims.model.extraction import Extraction
from ukclaims.model.mention import QuantityMention
from ukclaims.model.reason import Reason, Skipped
from ukclaims.model.span import Span, cut
from ukclaims.registry import Registry, default
from ukclaims.text.layout import Layout, read

_RELATIVES = frozenset(("who", "which", "that", "whose", "where"))
_VERBS = "vbhmES"  # finite forms in the outline of a sentence
_ENOUGH_WORDS = 6  # a narrated sentence of fewer words must hold a verb
_MOST_PENDING = 32  # documents in flight for each process


def extract(document: Document, *, registry: Registry | None = None) -> Extraction:
    """Take every claim out of a document; see `ukclaims.extract`."""
    if not isinstance(document, Document):
        raise InvalidTypeError(f"extract takes a Document, got {type(document).__name__}; write Document(text, publisher=…, published=…)")
    if document.text is None:
        raise InvalidValueError("this document came from a record and has no text to read")
    tables(document.language)
    return _Reading(document, document.text, default() if registry is None else registry).extraction()


def extract_all(documents: Iterable[Document], *, processes: int = 1, registry: Registry | None = None) -> Iterator[Extraction]:
    """Yield one extraction per document, in order; see `ukclaims.extract_all`."""
    if processes < 1:
        raise InvalidValueError(f"processes is 1 or more, got {processes}")
    if processes == 1:
        yield from (extract(document, registry=registry) for document in documents)
        return
    from concurrent.futures import ProcessPoolExecutor

    waiting = iter(documents)
    with ProcessPoolExecutor(processes) as pool:
        while batch := list(islice(waiting, processes * _MOST_PENDING)):
            yield from pool.map(_Extractor(registry), batch, chunksize=4)


class _Extractor:
    """Extracts with one registry, and can be sent to another process."""

    def __init__(self, registry: Registry | None) -> None:
        self.registry = registry

    def __call__(self, document: Document) -> Extraction:
        return extract(document, registry=self.registry)


class _Reading:
    """One document while it is read."""

    def __init__(self, document: Document, text: str, registry: Registry) -> None:
        self.document = document
        self.text = text
        self.registry = registry
        self.language = document.language
        self.layout: Layout = read(text, document.language)
        self.page = Page(self.layout, document, registry)
        self._narrators: dict[int, Attribution] = {}
        self.words = [token.lower for token in self.layout.tokens]
        reported = without_ways(self.layout, without_places(self.layout, find_attributions(self.layout, self.language), registry), registry)
        reported += relayed(self.layout, reported, registry)
        reported += sourced(self.layout, reported, registry)
        told = without_own_words(self.layout, [*reported, *resulting(self.layout, reported)])
        self.found = without_citing(told, self.words, self.layout)
        self.cited = citations(self.layout, self.words, self.found)
        for citation in self.cited:
            self.found[citation.of] = cut_short(self.found[citation.of], citation, self.layout)
        periods = find_periods(text, reference=document.published, language=self.language)
        self.found = without_times(self.layout, self.found, periods)
        self.said = said(self.layout, self.found, periods)
        periods = counted_from_saying(self.layout, self.found, self.said, periods, document.published)
        quantities = sorted((m for m in find_quantities(text, language=self.language) if counts_something(m)), key=lambda m: _place(m).start)
        self.figures = FigureReader(self.layout, self.words, periods, registry, self.language, published=document.published)
        self.mentions = [m for m in quantities if self._is_told(m)]
        self.starts = [_place(m).start for m in self.mentions]

    def extraction(self) -> Extraction:
        """Return the claims in the order of the text, and what was left out."""
        attributions = self._attributions()
        told = [claim for one, found in zip(attributions, self.found, strict=True) for claim in self._attributed(one, found)]
        acts = {
            one.id
            for one, found in zip(attributions, self.found, strict=True)
            if found.content and lead(self.layout, self.figures.text, found, found.content[0]) is not None
        }
        claims = figures_once([*told, *self._narrated()], acts)
        claims.sort(key=_order)
        return Extraction(self.document, tuple(_without_doubles(claims)), attributions=tuple(attributions), skipped=self._skipped(claims), notes=self._notes())

    def _attributions(self) -> list[Attribution]:
        resolved = resolve(self.layout, [*self.found, *as_sources(self.cited)], self.document, self.registry)
        speakers = resolved[: len(self.found)]
        links = chains(self.layout, self.found, speakers, self.page, self.registry)
        for citation, behind in zip(self.cited, resolved[len(self.found) :], strict=True):
            speakers[citation.of], links[citation.of] = credit(
                citation, speakers[citation.of], behind, links[citation.of], self.registry, language=self.language
            )
        return [
            Attribution(
                self.document.id,
                found.source,
                found.cue,
                found.content,
                cue_text=found.cue_text,
                form=found.form,
                speaker=speaker,
                chain=chain,
                said=when,
                reasons=(found.reason,),
            )
            for found, speaker, chain, when in zip(self.found, speakers, links, carried(self.layout, self.found, speakers, links, self.said), strict=True)
        ]

    def _attributed(self, attribution: Attribution, found: Found) -> Iterator[Claim]:
        beside = " ".join(span.of(self.text) for span in (found.source, found.cue) if span).lower()
        polarity = Polarity.DENIED if denies(found.cue_text or "", language=self.language) else Polarity.AFFIRMED
        for spans in sentences_of(self.layout, found.content):
            yield from self._claims(spans, attribution, beside, polarity, figures=not found.negated, lead=lead(self.layout, self.figures.text, found, spans[0]))

    def _narrated(self) -> Iterator[Claim]:
        """Yield the claims of what nobody is credited with: whole sentences, and clauses beside an attribution."""
        named = (s for found in self.found for s in (found.source, found.cue) if s and not self._tells_besides(s))
        cited = (span for one in self.cited for span in (one.opener, one.cited) if not self._tells_besides(one.cited))
        taken = sorted((span for spans in (*(found.content for found in self.found), named, cited) for span in spans), key=_bounds)
        for number, spans in enumerate(_uncovered(self.layout, taken)):
            sentence = self.layout.sentences[number]
            attribution = self._narrator(sentence.paragraph)
            dateline = self.layout.paragraphs[sentence.paragraph].dateline
            for span in spans if dateline is None or sentence.span.start >= dateline.span.end else ():
                if (span == sentence.span and self._says_something(span)) or self._mentions_in(span):
                    trimmed = trim(self.layout, span)
                    if trimmed:
                        yield from self._claims((trimmed,), attribution, "", Polarity.AFFIRMED)

    def _tells_besides(self, source: Span) -> bool:
        """Tell whether a source holds a figure of the news: "eighteen countries pledged"; "two officials said" only tells how many speak."""
        first, last = self.layout.tokens_in(source)
        words = self.words[first:last]
        anonymous = not lexicon(self.language).anonymous.isdisjoint(words) and _RELATIVES.isdisjoint(words)
        return not anonymous and bool(self._mentions_in(source))

    def _narrator(self, paragraph: int) -> Attribution:
        """Return the attribution of what a paragraph narrates."""
        if self._narrators.get(paragraph) is None:
            self._narrators[paragraph] = Attribution(self.document.id, chain=self.page.links(paragraph))
        return self._narrators[paragraph]

    def _says_something(self, span: Span) -> bool:
        """Tell whether a sentence can be a proposition: "KYIV, Ukraine (AP)", "Details" and "Source: TASS, citing Borrell" are none."""
        first, last = self.layout.tokens_in(span)
        if self.words[first + 1 : first + 2] == [":"] and self.words[first] in lexicon(self.language).source_lines:
            return False
        words = [word for word in self.words[first:last] if word[0].isalpha()]
        letters = letters_of(self.language)
        return len(words) >= _ENOUGH_WORDS or any(letters.get(word, "n") in _VERBS or word.endswith("ed") for word in words)

    def _is_told(self, mention: QuantityMention) -> bool:
        """Tell whether a quantity begins a word of a sentence ("UAH40 billion" with its currency) and does more than point back."""
        start = _place(mention).start
        first, last = self.layout.tokens_in(Span(start, start + 1))
        if first == last:
            first, last = self.layout.tokens_in(Span(mention.span.start, mention.span.start + 1))
        return first < last and self.layout.sentence_at(start) is not None and not is_anaphoric(mention, self.words, first)

    def _mentions_in(self, span: Span) -> list[QuantityMention]:
        return self.mentions[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]

    def _claims(
        self, spans: tuple[Span, ...], attribution: Attribution, beside: str, polarity: Polarity, *, figures: bool = True, lead: int | None = None
    ) -> Iterator[Claim]:
        mentions = [m for span in spans for m in self._mentions_in(span)] if figures else []
        for one in propositions(self.layout, self.words, spans, mentions, lead=lead, language=self.language):
            yield self._claim(one, attribution, beside, polarity)

    def _claim(self, one: Proposition, attribution: Attribution, beside: str, polarity: Polarity) -> Claim:
        text = cut(self.text, one.spans)
        if one.mention is None:
            return Claim(
                self.document,
                text,
                one.spans,
                attribution=attribution,
                polarity=polarity,
                reasons=(Reason("one_sentence", "the sentence is one proposition", one.spans),),
            )
        figure, mood, reason = self.figures.read(one, beside, attribution.speaker)
        denied = Polarity.DENIED if Polarity.DENIED in (polarity, mood) else Polarity.AFFIRMED
        return Claim(self.document, text, one.spans, attribution=attribution, figure=figure, polarity=denied, reasons=(reason,))

    def _notes(self) -> tuple[Reason, ...]:
        """Return what a reader should know of the figures: counts that disagree with their own lists."""
        tokens = self.layout.tokens
        return tuple(note for m in self.mentions if (note := disagreement(tokens, m, self.layout.tokens_in(m.span)[1])))

    def _skipped(self, claims: Sequence[Claim]) -> tuple[Skipped, ...]:
        used = {claim.figure.span for claim in claims if claim.figure}
        left = [Skipped(m.span, m.text, "a quantity outside every claim") for m in self.mentions if m.span not in used]
        return tuple(sorted((*self.layout.skipped, *left), key=lambda skipped: skipped.span))


def _bounds(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _order(claim: Claim) -> tuple[int, int, int, str]:
    """Return the place of a claim in its text."""
    return claim.spans[0].start, claim.spans[0].end, claim.figure.span.start if claim.figure else -1, claim.attribution.id


def _place(mention: QuantityMention) -> Span:
    """Return where the bare number stands."""
    return mention.number or mention.span


def _uncovered(layout: Layout, taken: Sequence[Span]) -> Iterator[list[Span]]:
    """Yield for each sentence what no attribution covers of it: itself, or the stretches between."""
    at = 0
    for sentence in layout.sentences:
        while at < len(taken) and taken[at].end <= sentence.span.start:
            at += 1
        gaps, start, covered, ahead = [], sentence.span.start, False, at
        while ahead < len(taken) and (span := taken[ahead]).start < sentence.span.end:
            ahead += 1
            if span.end > sentence.span.start:
                covered = True
                if span.start > start:
                    gaps.append(Span(start, span.start))
                start = max(start, span.end)
        if start < sentence.span.end:
            gaps.append(Span(start, sentence.span.end))
        yield gaps if covered else [sentence.span]


def _without_doubles(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Leave out a claim that says what another of the same words and figure says: nested attributions share content."""
    seen: set[str] = set()
    for claim in claims:
        if claim.id not in seen:
            seen.add(claim.id)
            yield claim
