"""The notation of patterns: elements in order, `?` for what may be missing, `|` for what may stand instead, `( )`.

>>> notation = Notation({"day": "d", "month": "[mn]", "of": "o"}, {"date": "day of? month"})
>>> notation.compiled("date | last:month")
'(?P<date>do?[mn])|(?P<last>[mn])'
>>> sorted(notation.firsts("of? date | of"))
['d', 'o']
"""

import re
from collections.abc import Iterator, Mapping

from attrs import frozen

_PIECE = re.compile(r"(?:(?P<label>\w+):)?(?:(?P<name>\w+)|(?P<open>\())|(?P<mark>[)|?])")


@frozen
class Notation:
    """Elements by name, each a character class, and macros by name, each a piece of pattern."""

    classes: Mapping[str, str]
    macros: Mapping[str, str]

    def compiled(self, pattern: str) -> str:
        """Return the pattern as a regular expression, with a group for each element or label it names."""
        return "".join(self._pieces(pattern, {}))

    def _pieces(self, pattern: str, seen: dict[str, int]) -> Iterator[str]:
        for piece in _PIECE.finditer(pattern):
            name, label = piece["name"], piece["label"]
            if piece["mark"]:
                yield piece["mark"]
            elif piece["open"]:
                yield f"(?P<{_numbered(label, seen)}>" if label else "(?:"
            else:
                yield f"(?P<{_numbered(label or name, seen)}>{self._inside(name)})"

    def _inside(self, name: str) -> str:
        """Return an element's class, or what a macro stands for, without groups of its own."""
        if name not in self.macros:
            return self.classes[name]
        return "".join(piece["mark"] or ("(?:" if piece["open"] else self._inside(piece["name"])) for piece in _PIECE.finditer(self.macros[name]))

    def firsts(self, pattern: str) -> frozenset[str]:
        """Return the characters that a match of the pattern can start with."""
        return self._alternatives(list(_PIECE.finditer(pattern)))[0]

    def _alternatives(self, pieces: list[re.Match[str]]) -> tuple[frozenset[str], bool]:
        """Take pieces up to the end of the group; return what they start with, and whether they may be empty."""
        found: frozenset[str] = frozenset()
        empty = goes_on = False
        while not goes_on:
            firsts, may_be_empty, goes_on = self._sequence(pieces)
            found, empty = found | firsts, empty or may_be_empty
        return found, empty

    def _sequence(self, pieces: list[re.Match[str]]) -> tuple[frozenset[str], bool, bool]:
        """Take pieces up to the next alternative or the end of the group, which the last value tells."""
        found: frozenset[str] = frozenset()
        empty = True
        while pieces:
            piece = pieces.pop(0)
            if piece["mark"] in ("|", ")"):
                return found, empty, piece["mark"] == ")"
            firsts, may_be_empty = self._alternatives(pieces) if piece["open"] else self._element(piece["name"])
            if pieces and pieces[0]["mark"] == "?":
                pieces.pop(0)
                may_be_empty = True
            found, empty = found | firsts if empty else found, empty and may_be_empty
        return found, empty, True

    def _element(self, name: str) -> tuple[frozenset[str], bool]:
        if name in self.macros:
            return self._alternatives(list(_PIECE.finditer(self.macros[name])))
        return frozenset(self.classes[name].strip("[]")), False


def _numbered(name: str, seen: dict[str, int]) -> str:
    """Return the name of a group; one that comes again gets a number."""
    seen[name] = seen.get(name, 0) + 1
    return name if seen[name] == 1 else f"{name}_{seen[name]}"
