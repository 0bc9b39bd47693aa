"""Marks in a text: who is credited, with which words, what is attributed, and the figures."""

from collections.abc import Iterable

from ukclaims._html.markup import element, escape, wrap

MARKS = ("claim", "content", "source", "cue", "figure")
"""What a piece of text can be marked as, from the widest to the narrowest."""

KEY = (
    ("source", "who is credited"),
    ("cue", "the reporting words"),
    ("content", "what is attributed"),
    ("claim", "told by the publisher"),
    ("figure", "a figure"),
)
"""What each mark means, for those who look."""

MARK_STYLE = (
    ".content{background:var(--wash);border-radius:2px}.claim{background:var(--soft);border-radius:2px}"
    ".source{text-decoration:underline;text-decoration-color:var(--blue);text-decoration-thickness:2px;text-underline-offset:3px}"
    ".cue{text-decoration:underline dotted;text-decoration-color:var(--orange);text-decoration-thickness:3px;text-underline-offset:3px}"
    ".figure{background:var(--number);font-weight:650;border-radius:3px;padding:0 1px}"
)
"""How marks look: told apart by their lines as well as by their colours, on light and on dark ground."""


def marked(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """Return the text with spans marked, `(start, end, mark)` each; where they overlap a piece has all their marks.

    >>> marked("Two < three", [(0, 3, "figure")])
    '<span class="figure">Two</span> &lt; three'
    """
    edges: dict[int, list[tuple[str, int]]] = {}
    for start, end, name in spans:
        if start < min(end, len(text)):
            edges.setdefault(start, []).append((name, 1))
            edges.setdefault(min(end, len(text)), []).append((name, -1))
    depth, pieces, last = dict.fromkeys(MARKS, 0), [], 0
    for at in [*sorted(edges), len(text)]:
        names = [name for name in MARKS if depth[name]]
        piece = text[last:at]
        pieces.append(element("span", piece, class_=" ".join(names)) if names and piece else escape(piece))
        for name, step in edges.get(at, ()):
            depth[name] += step
        last = at
    return "".join(pieces)


def legend(names: Iterable[str] = MARKS) -> str:
    """Return the key to the marks that occur, each written as it looks."""
    wanted = set(names)
    return wrap("div", "".join(element("span", words, class_=name) for name, words in KEY if name in wanted), class_="key small")
