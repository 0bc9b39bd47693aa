"""Bodies that the text has named, though they have not spoken: whom "the mission" and "it" can mean."""

from collections.abc import Sequence
from itertools import pairwise

from ukclaims.extract.speakers.context import Context
from ukclaims.extract.speakers.phrases import Phrase
from ukclaims.registry import Entry
from ukclaims.registry.entries import Kind
from ukclaims.registry.folding import fold

_FAR = 200  # tokens looked through
_SELDOM = frozenset(("mission",))
_MISSIONS = frozenset(("mission", "missions"))


def whole_name_before(phrase: Phrase, wanted: frozenset[str], context: Context) -> Entry | None:
    """Return the only mission whose name the text gives before "the mission": no other noun is so seldom another body's."""
    if context.head(phrase) not in _SELDOM:
        return None
    words = [token.text for token in context.layout.tokens[max(phrase.first - _FAR, 0) : phrase.first]]
    spelt = frozenset(word.replace(".", "") for word in wanted)
    found, rest = dict[str, Entry](), words[:]
    for first, last, entries in context.cast.registry.names_in(words, ("body",)):
        fitting = [each for each in entries if spelt <= {word for name in each.names for word in fold(name).split()}]
        found.update({each.id: each for each in fitting})
        rest[first:last] = [""] * (last - first) if fitting else rest[first:last]
    return next(iter(found.values())) if len(found) == 1 and not _speaks_of_another(rest) else None


def _speaks_of_another(words: Sequence[str]) -> bool:
    """Tell whether words speak of a mission that is not called "the mission" alone."""
    return any(word.lower() in _MISSIONS and before.lower() not in ("the", "this") for before, word in pairwise(words))


def sole_subject(number: int, stop: int, context: Context) -> Entry | None:
    """Return the body that opens a sentence, if up to token `stop` no other body, state or newsroom is named."""
    layout = context.layout
    first = layout.sentences[number].first
    words = [token.text for token in layout.tokens[first : min(stop, first + _FAR)]]
    found = list(context.cast.registry.names_in(words, ("body", "media", "state")))
    opening = [entries[0] for a, b, entries in found if a == 0 or (a == 1 and words[0] == "The") if not words[b - 1].endswith(("'s", "’s"))]
    alone = len({entry.id for _, _, entries in found for entry in entries}) == 1 and opening
    return opening[0] if alone and opening[0].kind is not Kind.STATE else None
