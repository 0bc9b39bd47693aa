"""Which state a ministry or a post belongs to where its words name none: "the defence ministry", "the president".

Both sides of the war have a defence ministry, and the nearest state named is as often the other one. So only
what shows whose words these are counts; otherwise nobody is named.
"""

from bisect import bisect_left, bisect_right

from ukclaims._text import without_possessive
from ukclaims.extract.speakers.context import Context

_SIDES = frozenset(["Ukraine", "Russia", "Belarus"])  # states whose newsrooms need not say that a ministry is their own
_FIRST = 2  # tokens before the state that opens a sentence
_OPENING = 10  # tokens of a sentence in which its first verb stands
_TOP = 4  # paragraphs among which the dateline is looked for


def whose(at: int, context: Context, *, local: bool = False) -> str | None:
    """Return the state that words without one mean at an offset; None where that is not sure.

    `local` says that the body works in its own country only, as police and rescuers do: then the places of the sentence tell.
    """
    if context.home in _SIDES:
        return context.home
    return (_of_places(at, context) if local else None) or _of_dateline(context) or _only_one(context)


def _of_dateline(context: Context) -> str | None:
    """Return the state from whose capital the report is sent."""
    for paragraph in context.layout.paragraphs[:_TOP]:
        if paragraph.dateline:
            words = paragraph.dateline.span.of(context.layout.text).replace(",", " ").split()
            return context.cast.registry.state_of(words[0].title()) if words else None
    return None


def _only_one(context: Context) -> str | None:
    """Return the only state of the document, if no place of another is named."""
    states = {*context.cast.states, *context.cast.lands.values()}
    return states.pop() if len(states) == 1 else None


def _of_places(at: int, context: Context) -> str | None:
    """Return the state in which all places of the sentence lie."""
    home = context.layout.sentence_at(at)
    if home is None:
        return None
    span, lands = context.layout.sentences[home].span, context.cast.lands
    offsets = list(lands)
    found = {lands[i] for i in offsets[bisect_left(offsets, span.start) : bisect_right(offsets, span.end)]}
    return found.pop() if len(found) == 1 else None


def defender(at: int, context: Context) -> str | None:
    """Return the state whose forces the sentence says shot something down: its own military tells that."""
    return _doer(at, context, context.words.parries)


def attacker(at: int, context: Context) -> str | None:
    """Return the state that the sentence says launched something: that is told by whoever it is launched at."""
    return _doer(at, context, context.words.attacks)


def _doer(at: int, context: Context, deeds: frozenset[str]) -> str | None:
    """Return the state that opens the sentence, behind "according to" and whom it names, where a deed follows before another state is named."""
    home = context.layout.sentence_at(at)
    if home is None:
        return None
    sentence, cast = context.layout.sentences[home], context.cast
    opening = context.layout.tokens[sentence.first : sentence.first + _OPENING]
    found = [(i, state) for i, token in enumerate(opening) if token.text[0].isupper() and (state := cast.state_of(without_possessive(token.text)))]
    deed = next((i for i, token in enumerate(opening) if token.lower in deeds), None)
    credited = opening[0].lower == "according"
    first = next((i + 1 for i, token in enumerate(opening) if credited and token.text == ","), 0)
    if deed is None or not found or found[0][0] - first > _FIRST or len({state for i, state in found if i < deed}) != 1:
        return None
    return found[0][1]
