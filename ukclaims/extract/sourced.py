"""Pages that say at their head who tells it all: "Source: Olha Petrenko on Telegram" behind a lead, and before paragraphs under "Details:".

What such a paragraph narrates, and nobody else is credited with, is the source's word, and not the publisher's.
"""

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence

from ukclaims.extract.attributions import Found
from ukclaims.extract.attributions.cues import lexicon
from ukclaims.model.attribution import Form
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span
from ukclaims.registry import Registry
from ukclaims.text.layout import Layout
from ukclaims.text.sentences import Sentence


def sourced(layout: Layout, found: Sequence[Found], registry: Registry) -> list[Found]:
    r"""Return the attributions of what "Details:" narrates, one for each line "Source:" that names somebody who is no newsroom.

    >>> from ukclaims.registry import default
    >>> from ukclaims.text.layout import read
    >>> layout = read("Source: Olha Petrenko, mayor\n\nDetails: The port burned. Two men died.")
    >>> [one] = sourced(layout, [], default())
    >>> one.source.of(layout.text), [piece.of(layout.text) for piece in one.content]
    ('Olha Petrenko', ['The port burned.', 'Two men died.'])
    """
    if not layout.credits:
        return []
    taken = _taken(layout, found)
    lines = [paragraph for paragraph, _ in layout.credits]
    answers = []
    for paragraph, words in layout.credits:
        source = _named(layout, words, registry)
        following = lines[bisect_left(lines, paragraph + 1) :]
        told = _told(layout, paragraph + 1, following[0] if following else len(layout.paragraphs), taken)
        pieces = (*_lead(layout, paragraph - 1, taken), *told) if source else ()
        if source and pieces:
            at, _ = layout.tokens_in(words)
            cue = Span(layout.tokens[at - 2].start, layout.tokens[at - 2].end)
            reason = Reason("source_line", "a line names the source of what the details narrate", (cue, source))
            answers.append(Found(source, cue, cue.of(layout.text), pieces, Form.INDIRECT, False, None, reason))
    return answers


def _named(layout: Layout, words: Span, registry: Registry) -> Span | None:
    """Return the words of a line that name its source, None where that is a newsroom, a channel or nobody."""
    first, last = layout.tokens_in(words)
    end = first
    while end < last and layout.tokens[end].lower not in lexicon(layout.language).source_ends:
        end += 1
    name = [token.text for token in layout.tokens[first:end]]
    if not any(word[0].isupper() for word in name) or any(True for _ in registry.names_in(name, ("media", "channel"))):
        return None
    return Span(layout.tokens[first].start, layout.tokens[end - 1].end)


def _lead(layout: Layout, number: int, taken: Container[int]) -> Iterator[Span]:
    """Yield the sentences of the paragraph above the line, if they are no headline and nobody is credited there: they sum up what the source says."""
    paragraph = layout.paragraphs[number] if number > 0 else None
    if paragraph is None or paragraph.kind == "heading" or not layout.text[: paragraph.span.end].rstrip().endswith((".", "”", '"')):
        return
    numbers = range(paragraph.first_sentence, paragraph.last_sentence)
    if all(number not in taken and not _label(layout, layout.sentences[number]) for number in numbers):
        yield from (layout.sentences[number].span for number in numbers)


def _told(layout: Layout, first: int, stop: int, taken: Container[int]) -> Iterator[Span]:
    """Yield the sentences of the paragraphs under "Details:" in which nobody else speaks; another label, or a heading, ends them."""
    known, open_ = lexicon(layout.language), False
    for paragraph in layout.paragraphs[first:stop]:
        for number in range(paragraph.first_sentence, paragraph.last_sentence):
            sentence = layout.sentences[number]
            label = _label(layout, sentence) if number == paragraph.first_sentence else ""
            if label or paragraph.kind == "heading":
                open_ = label in known.details
            start = layout.tokens[sentence.first + 2].start if label and sentence.first + 2 < sentence.last else sentence.span.start
            if open_ and number not in taken and sentence.last - sentence.first > 2:
                yield Span(start, sentence.span.end)


def _label(layout: Layout, sentence: Sentence) -> str:
    """Return the word before the colon with which a sentence opens."""
    word, mark = layout.tokens[sentence.first : sentence.first + 2] if sentence.last - sentence.first > 1 else (None, None)
    return word.lower if word and mark and mark.text == ":" else ""


def _taken(layout: Layout, found: Sequence[Found]) -> set[int]:
    """Return the numbers of the sentences in which somebody is credited already."""
    spans = [span for one in found for span in (*one.content, one.source, one.cue) if span]
    ends = [(layout.sentence_at(span.start), layout.sentence_at(span.end - 1)) for span in spans]
    return {number for first, last in ends if first is not None for number in range(first, (first if last is None else last) + 1)}
