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
