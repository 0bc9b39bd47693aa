"""Escaping: nothing from outside reaches a page or a notebook unescaped.

>>> escape('<b>"&')
'&lt;b&gt;&quot;&amp;'
>>> element("span", "a < b", title='say "hi"')
'<span title="say &quot;hi&quot;">a &lt; b</span>'
"""

from html import escape as _escape
from urllib.parse import urlsplit

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


def link(url: str | None, longest: int = 100) -> str:
    """Return a link for an address of the web, the address alone for any other, nothing for none.

    >>> link("javascript:alert(1)")
    '<span>javascript:alert(1)</span>'
    """
    if not url:
        return ""
    shown = url if len(url) <= longest else url[: longest - 1] + "…"
    return element("a", shown, href=url, rel="noopener noreferrer") if _is_web(url) else element("span", shown)


def _is_web(url: str) -> bool:
    try:
        return urlsplit(url).scheme in ("http", "https") and url.isprintable() and " " not in url
    except ValueError:
        return False
