"""Whether the words around a date look ahead: "will meet on Friday" is not the Friday gone by."""

import re

from ukclaims.extract.periods.reading import Reading

_AHEAD = re.compile(
    r"\b(?:will|shall|won't|is to|are to|to be|scheduled|expected to|expects to|set to|due|plans? to|planned|upcoming|going to|intends? to|would|until|by|aims? to|ahead of|may)\b|'ll\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?\n]\s")
_REACH = 120


def looks_ahead(r: Reading) -> bool | None:
    """Tell whether the sentence speaks of what is to come; None where it does not say."""
    folded = r.context.folded
    left = folded[max(0, r.start - _REACH) : r.start]
    stop = 0
    for stop_at in _SENTENCE_END.finditer(left):
        stop = stop_at.end()
    return True if _AHEAD.search(left, stop) else None
