"""A count that brings its own list: "nine countries—Denmark, Estonia, …". When the two disagree, it is said."""

from collections.abc import Sequence

from ukclaims.model.mention import QuantityMention
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span
from ukclaims.text.tokens import Token

_OPENERS = frozenset(["—", "–", "-", ":", "(", ","])
_JOINERS = frozenset([",", "and", "&", ";"])
_INSIDE = frozenset(["the", "of"])
_FEWEST = 3
_LONGEST = 200  # tokens; no list of names is longer


def listed(tokens: Sequence[Token], start: int) -> tuple[list[Span], int] | None:
    """Return the names of the list that begins at a token, and where it ends; None where there is none.

    A list is names with capitals between commas, with "and" before the last, of three or more.
    """
    names: list[Span] = []
    at, last = start, min(len(tokens), start + _LONGEST)
    while at < last:
        end = _name_end(tokens, at, last)
        if end == at:
            break
        names.append(Span(tokens[at].start, tokens[end - 1].end))
        at = end
        while at < last and tokens[at].lower in _JOINERS:
            at += 1
        if at == end:
            break
    return (names, at) if len(names) >= _FEWEST else None


def _name_end(tokens: Sequence[Token], at: int, last: int) -> int:
    """Return where the name that begins at a token ends: words with capitals, "the" and "of" among them."""
    end = at
    while end < last and (tokens[end].text[:1].isupper() or tokens[end].lower in _INSIDE):
        end += 1
    return end if any(token.text[:1].isupper() for token in tokens[at:end]) else at


def disagreement(tokens: Sequence[Token], mention: QuantityMention, after: int) -> Reason | None:
    """Return a note when the list behind a count holds another number of names than the count says.

    `after` is the first token behind the mention.
    """
    if mention.quantity.unit != "count" or mention.quantity.low != mention.quantity.high:
        return None
    if after >= len(tokens) or tokens[after].text not in _OPENERS:
        return None
    found = listed(tokens, after + 1)
    if found is None or len(found[0]) == mention.quantity.low:
        return None
    names, _ = found
    return Reason("count_and_list", f"{mention.text!r} is followed by {len(names)} names, not {mention.quantity.low}", (mention.span, *names))
