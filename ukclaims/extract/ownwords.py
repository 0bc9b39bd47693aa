"""Where a newsroom speaks of itself: "As we reported earlier, two bridges burned" is the publisher's word, and nobody else's."""

from collections.abc import Sequence

from ukclaims.extract.attributions import Found
from ukclaims.extract.attributions.cues import lexicon
from ukclaims.extract.placenames import without
from ukclaims.model.span import Span
from ukclaims.text.layout import Layout


def without_own_words(layout: Layout, found: Sequence[Found]) -> list[Found]:
    """Leave out attributions in which "we" outside every quotation and every other's words are who reported something.

    >>> from ukclaims.extract.attributions import find_attributions
    >>> from ukclaims.text.layout import read
    >>> layout = read("As we reported earlier, two bridges burned. We believe that they hold.")
    >>> [one.cue_text for one in without_own_words(layout, find_attributions(layout))]
    ['believe']
    """
    own = {place for place, one in enumerate(found) if _is_own(layout, one)}
    return without(found, {place for place in own if (source := found[place].source) and not _is_said(source, found)}) if own else list(found)


def _is_own(layout: Layout, one: Found) -> bool:
    """Tell whether "we" told it in a newsroom's verb: "we reported", "our newsroom wrote" is said of others."""
    known = lexicon(layout.language)
    verb = (one.cue_text or "").lower().rpartition(" ")[2]
    named = one.source is not None and one.source.of(layout.folded).lower() in known.own_names
    return named and verb in known.own_verbs and one.source is not None and not any(q.span.contains(one.source) for q in layout.quotations)


def _is_said(source: Span, found: Sequence[Found]) -> bool:
    """Tell whether the pronoun stands in what somebody is credited with."""
    return any(piece.contains(source) for one in found for piece in one.content)
