"""What leads from a thing to the sum of it: "a grant in the amount of 20 million"."""

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_words

_WHOLE = frozenset(["total", "combined", "overall"])


def amount_before(clause: Clause, of: int) -> int | None:
    """Return the preposition of "in the amount of" and "with a total value of" that ends at a token, None where another word stands there."""
    words, at = clause.words, of - 1
    if words[of] != "of" or words[at] not in deed_words("amounts", clause.text.language):
        return None
    while at - 1 > clause.first and words[at - 1] in clause.text.small.articles | _WHOLE:
        at -= 1
    return at - 1 if words[at - 1] in ("in", "for", "with", "to", "at") and at < of - 1 else None
