"""A document's text with its sources, cues, contents and figures marked; nothing in it is changed.

>>> from ukclaims.model.span import Span
>>> marked("Two < three", [(Span(0, 3), "figure")])
'<span class="figure">Two</span> &lt; three'
"""

from collections.abc import Iterable

from ukclaims._html import element, escape
from ukclaims.model.claim import Claim
from ukclaims.model.span import Span

Mark = tuple[Span, str]
ORDER = ("claim", "content", "source", "cue", "figure")


def marks(claims: Iterable[Claim]) -> list[Mark]:
    """Return the spans of claims with what each is."""
    found: dict[Mark, None] = {}
    for claim in claims:
        a = claim.attribution
        found.update(((span, "content" if a.content else "claim"), None) for span in (a.content or claim.spans))
        found.update(((span, name), None) for span, name in ((a.source, "source"), (a.cue, "cue"), (claim.figure and claim.figure.span, "figure")) if span)
    return list(found)


def marked(text: str, spans: Iterable[Mark]) -> str:
    """Return the text as HTML; where spans lie over each other, a piece has the classes of all."""
    edges: dict[int, list[tuple[str, int]]] = {}
    for span, name in spans:
        start, end = min(span.start, len(text)), min(span.end, len(text))
        if start < end:
            edges.setdefault(start, []).append((name, 1))
            edges.setdefault(end, []).append((name, -1))
    depth, pieces, last = dict.fromkeys(ORDER, 0), [], 0
    for at in [*sorted(edges), len(text)]:
        pieces.append(_piece(text[last:at], [name for name in ORDER if depth[name]]))
        for name, step in edges.get(at, ()):
            depth[name] += step
        last = at
    return "".join(pieces)


def _piece(text: str, names: list[str]) -> str:
    if not names or not text:
        return escape(text)
    return element("span", text, class_=" ".join(names))
