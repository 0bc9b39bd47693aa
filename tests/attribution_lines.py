"""Attributions in one line: [source] {cue} <content>; a digit and a colon tell several attributions apart, " / " ends a paragraph."""

import re

from ukclaims.extract.attributions import Found, find_attributions
from ukclaims.text.layout import read

MARK = re.compile(r"([\[{<])(?:(\d+):)?|([\]}>])")

Parts = tuple[str, str, tuple[str, ...]]


def parse(line: str) -> tuple[str, list[Parts]]:
    """Return the text without its marks, and source, cue and content of each attribution in it."""
    line = line.replace(" / ", "\n\n")
    text, stack, parts, at = "", [], [], 0
    for mark in MARK.finditer(line):
        text, at = text + line[at : mark.start()], mark.end()
        if mark.group(1):
            stack.append((mark.group(1), mark.group(2) or "1", len(text)))
        else:
            kind, numbers, start = stack.pop()
            parts.append((kind, numbers, text[start:]))
    text += line[at:]
    numbers = sorted({n for _, ns, _ in parts for n in ns})
    of = lambda kind, n: [words for k, ns, words in parts if k == kind and n in ns]  # noqa: E731
    return text, [("".join(of("[", n)), " ".join(of("{", n)), tuple(of("<", n))) for n in numbers]


def shown(found: Found, text: str) -> Parts:
    """Return source, cue and content of an attribution as words."""
    return (found.source.of(text) if found.source else "", found.cue_text or "", tuple(piece.of(text) for piece in found.content))


def lines_of(cases: dict[str, str]) -> list[str]:
    """Return the lines of a table of cases, one case a line."""
    return [line for lines in cases.values() for line in lines.strip().splitlines()]


def read_line(line: str) -> tuple[list[Parts], list[Parts]]:
    """Return what is found in a line, and what its marks say."""
    text, expected = parse(line)
    return [shown(found, text) for found in find_attributions(read(text))], expected
