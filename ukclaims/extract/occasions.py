"""One occasion of speaking: what is told of it once holds for later words of the same speaker, until another is told."""

from functools import cache

from ukclaims.extract.attributions import Found
from ukclaims.lang.tables import tables
from ukclaims.text.layout import Layout

_FAR = 60  # tokens of a sentence among which another occasion is looked for


@cache
def _occasions(language: str) -> tuple[frozenset[str], frozenset[str]]:
    table = tables(language).load("channels")["occasions"]
    return frozenset(table["words"].split()), frozenset(table["verbs"].split())


def another_occasion(layout: Layout, one: Found) -> bool:
    """Tell whether the sentence speaks of another time: "earlier", "had said"."""
    words, verbs = _occasions(layout.language)
    if set((one.cue_text or "").lower().split()) & verbs:
        return True
    home = layout.sentence_at(place(one))
    if home is None:
        return False
    sentence = layout.sentences[home]
    taken = [layout.tokens_in(piece) for piece in one.content]
    return any(
        layout.tokens[i].lower in words and not any(a <= i < b for a, b in taken) for i in range(sentence.first, min(sentence.last, sentence.first + _FAR))
    )


def place(one: Found) -> int:
    """Return where an attribution speaks: at its cue, else its source or its content."""
    return (one.cue or one.source or one.content[0]).start if one.content else 0
