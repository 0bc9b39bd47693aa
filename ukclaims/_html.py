"""Escaping and marking for the notebook and the report: nothing from outside reaches a page unescaped.

>>> escape('<b>"&')
'&lt;b&gt;&quot;&amp;'
>>> element("span", "a < b", title='say "hi"')
'<span title="say &quot;hi&quot;">a &lt; b</span>'
"""

from collections.abc import Iterable
from html import escape as _escape

_UNSAFE = {code: f"\\u{code:04x}" for code in (*range(9), 11, 12, *range(14, 32), 127, *range(0x202A, 0x202F), *range(0x2066, 0x206A))}


def escape(text: object) -> str:
    """Return text safe between tags and in quoted attributes; control and bidi characters made visible."""
    plain = str(text).translate(_UNSAFE).encode("utf-8", "backslashreplace").decode("utf-8")
    return _escape(plain, quote=True)


def element(tag: str, content: str, **attributes: str) -> str:
    """Return one element around text that is escaped here."""
    return wrap(tag, escape(content), **attributes)


def wrap(tag: str, inner: str, **attributes: str) -> str:
    """Return one element around HTML that is already safe."""
    said = "".join(f' {name.rstrip("_").replace("_", "-")}="{escape(value)}"' for name, value in attributes.items())
    return f"<{tag}{said}>{inner}</{tag}>"


def table(rows: Iterable[tuple[str, object]]) -> str:
    """Return a two-column table of names and values, both escaped; rows without a value are left out."""
    cells = (wrap("tr", element("th", name, style="text-align:left") + element("td", str(value))) for name, value in rows if value not in (None, ""))
    return wrap("table", "".join(cells), class_="ukclaims")


MARKS = ("claim", "content", "source", "cue", "figure")
"""What a piece of text can be marked as, from the widest to the narrowest."""

MARK_STYLE = (
    ".content{background:var(--wash,#6aa3d533);border-radius:2px}.claim{background:var(--soft,#8b949e22);border-radius:2px}"
    ".source{text-decoration:underline;text-decoration-color:var(--blue,#2a86c8);text-decoration-thickness:2px;text-underline-offset:3px}"
    ".cue{text-decoration:underline dotted;text-decoration-color:var(--orange,#c9701a);text-decoration-thickness:3px;text-underline-offset:3px}"
    ".figure{background:var(--number,#f0b42966);font-weight:650;border-radius:3px;padding:0 1px}"
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
