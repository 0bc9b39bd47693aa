"""Where a clause begins whose subject and verb are source and cue: "Norway pledged | to send 20 tanks"."""

from ukclaims.extract.attributions import Found
from ukclaims.extract.figures.clause import Text
from ukclaims.model.span import Span
from ukclaims.text.layout import Layout

_TIME = 2  # tokens of "this year"


def lead(layout: Layout, text: Text, found: Found, content: Span) -> int | None:
    """Return the first token of the source when the content only completes its cue, None where it is a clause of its own.

    >>> from ukclaims.extract.attributions import find_attributions
    >>> from ukclaims.text.layout import read
    >>> layout = read("Next year Norway plans to send 20 tanks.")
    >>> [found] = find_attributions(layout)
    >>> lead(layout, Text(layout.tokens, [token.lower for token in layout.tokens], "en"), found, found.content[0])
    0
    """
    if found.source is None or found.cue is None or not found.source.end <= found.cue.start < found.cue.end <= content.start:
        return None
    first, last = layout.tokens_in(content)
    follows = layout.tokens_in(found.cue)[1] == first
    completes = text.words[first:last][:1] == ["to"] or not any(map(text.is_finite, range(first, last)))
    return _with_time(layout, text, layout.tokens_in(found.source)[0]) if follows and completes else None


def _with_time(layout: Layout, text: Text, first: int) -> int:
    """Return where a clause begins with a time to come before its subject: "Next year | Norway plans"; "last year Norway pledged" tells when it did."""
    home = layout.sentence_at(layout.tokens[first].start)
    start = first if home is None else layout.sentences[home].first
    ahead = text.words[start:first]
    return start if len(ahead) == _TIME and ahead[0] in ("this", "next") and ahead[1] in text.small.times else first
