"""Interviews and transcripts: paragraphs that open with who speaks, "Olha Petrenko: We build 20 drones a week."

One line of the sort may be a headline or a list; a page is read so where names take turns.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from ukclaims.extract.attributions.cues import Lexicon
from ukclaims.extract.attributions.draft import Draft, Scene, Turn
from ukclaims.extract.attributions.making import draft_of_words
from ukclaims.model.span import Span
from ukclaims.text.tokens import Token

_LABEL = 8  # tokens before the colon, at most
_TURNS = 3  # paragraphs with a label, at least
_LONGEST = 60  # sentences of one turn


@frozen
class Opening:
    """A sentence with which a paragraph begins: its number, its tokens, and whether no other sentence follows in the paragraph."""

    number: int
    tokens: Sequence[Token]


def labels(openings: Sequence[Opening], known: Lexicon) -> dict[int, Turn]:
    """Return the turns of a page by the number of the sentence that opens each; none where nobody takes turns."""
    found = {each.number: (turn, each.tokens) for each in openings if (turn := _label(each.tokens, known))}
    times = Counter(_key(turn, tokens) for turn, tokens in found.values())
    if len(found) < _TURNS or len(times) < 2 or max(times.values()) < 2:
        return {}
    return {number: turn for number, (turn, _) in found.items()}


def _label(tokens: Sequence[Token], known: Lexicon) -> Turn | None:
    colon = next((k for k in range(1, min(len(tokens), _LABEL + 1)) if tokens[k].text == ":"), 0)
    if not colon:
        return None
    name = next((k for k in range(colon) if tokens[k].text in (",", "(")), colon)
    words = [token.lower for token in tokens[:name]]
    if not words:
        return None
    if colon == 1 and words[0] in known.asking | known.answering:
        return Turn(0, colon, words[0] in known.asking)
    speaks = all(token.text[0].isupper() for token in tokens[:name])
    closed = (known.no_speakers | known.labels | known.source_lines | known.quote_lines).isdisjoint((words[0], words[-1])) if speaks else False
    return Turn(name, colon) if closed else None


def _key(turn: Turn, tokens: Sequence[Token]) -> str:
    return tokens[max(turn.name, 1) - 1].lower


def turns(openings: Sequence[Opening], sentences: Sequence[Span], paragraphs: Sequence[int], known: Lexicon) -> Mapping[int, Turn]:
    """Return the turns with all that belongs to each: up to the next one; the last ends with its paragraph."""
    found = labels(openings, known)
    starts = sorted(found)
    stops = dict(pairwise(starts))
    return {
        number: evolve(found[number], rest=tuple(sentences[number + 1 : min(stops.get(number) or _end_of_paragraph(paragraphs, number), number + _LONGEST)]))
        for number in starts
    }


def _end_of_paragraph(paragraphs: Sequence[int], number: int) -> int:
    return next((k for k in range(number, len(paragraphs)) if paragraphs[k] != paragraphs[number]), len(paragraphs))


def taken_turn(scene: Scene) -> Draft | None:
    """Read Olha Petrenko: We build 20 drones. They fly.; and A: We build 20 drones."""
    turn, view = scene.turn, scene.view
    if turn is None or turn.asks:
        return None
    own = [view.span(turn.colon + 1, view.end)] if turn.colon + 1 < view.end else []
    if not (own or turn.rest):
        return None
    source = view.span(0, turn.name) if turn.name else None
    return draft_of_words(scene, (turn.colon, turn.colon + 1), "taken_turn", source, [*own, *turn.rest], turn.colon + 1 if own else None)
