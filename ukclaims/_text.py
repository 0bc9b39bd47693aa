r"""Folding of marks, letter case and spelling, for comparing pieces of text.

`fold_marks` keeps the length, so that offsets into the folded text are offsets into the text;
`key` does not, and serves only for looking things up.

>>> fold_marks("“We’re ready” – he")
'"We\'re ready" - he'
>>> key("  Zelenskyy’s  Café ")
"zelenskyy's cafe"
"""

import re
import unicodedata

_APOSTROPHES = frozenset("'‘’‛′´ʼ＇")
_ONE_FOR_ONE = {
    **dict.fromkeys("‘’‚‛′´ʼ＇", "'"),
    **dict.fromkeys("“”„‟″«»＂", '"'),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
}
_FOLDED = re.compile("[" + "".join(map(re.escape, _ONE_FOR_ONE)) + "]")
_ALNUM = re.compile(r"[^\W_]+")


def fold_marks(text: str) -> str:
    """Return the text with quotation marks, dashes and blanks made plain, of the same length."""
    return text if text.isascii() else _FOLDED.sub(lambda mark: _ONE_FOR_ONE[mark[0]], text)


def key(text: str) -> str:
    """Return what two spellings of one name share: marks, case, accents and white space folded."""
    plain = fold_marks(text)
    if not plain.isascii():
        plain = "".join([c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c)])
    folded = plain.casefold()
    is_plain = folded.isprintable() and "  " not in folded and folded[:1] != " " != folded[-1:]
    return folded if is_plain else " ".join(folded.split())


def without_possessive(word: str) -> str:
    """Return a word without the ending of the possessive, whatever its apostrophe.

    >>> without_possessive("Ukraine’s"), without_possessive("Romaniaʼs"), without_possessive("is")
    ('Ukraine', 'Romania', 'is')
    """
    return word[:-2] if word[-1:] == "s" and word[-2:-1] in _APOSTROPHES and len(word) > 2 else word


def slug(text: str) -> str:
    """Return the words of a name joined by hyphens: a readable part of an id."""
    return "-".join(_ALNUM.findall(key(text)))


def shorten(text: str, width: int = 60) -> str:
    """Return the text on one line, cut at a word and ended with an ellipsis when it is longer."""
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    cut = line[: width - 1].rsplit(" ", 1)[0] if " " in line[: width - 1] else line[: width - 1]
    return cut.rstrip(" ,;:") + "…"


def encodable(text: str) -> str:
    """Return text that every file can hold: lone surrogates, which no encoding has, become question marks."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun.

    >>> counted(1, "claim"), counted(2, "claim"), counted(0, "denial")
    ('1 claim', '2 claims', '0 denials')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"
