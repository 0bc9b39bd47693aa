r"""Text files: the facts stand in lines `key: value` between two lines `---` at the top, or in a JSON file beside it.

>>> front_matter("---\npublisher: Example Wire\n---\nTwo tanks.", Place("a.txt"))
({'publisher': 'Example Wire'}, 'Two tanks.')
"""

from collections.abc import Iterator
from pathlib import Path

from ukclaims.model.document import Document
from ukclaims.read.bytes import text_of
from ukclaims.read.facts import Facts, document
from ukclaims.read.place import Place
from ukclaims.read.strict_json import parse

_FENCE = "---"
_MOST_LINES = 50


def read_text(path: Path, defaults: Facts) -> Iterator[Document]:
    """Yield the one document of a text file."""
    place = Place(str(path))
    said, text = front_matter(text_of(path), place)
    yield document(text, {**sidecar(path), **said}, defaults, place)


def sidecar(path: Path) -> Facts:
    """Return the facts of `name.json` beside `name.txt`, none where there is no such file."""
    beside = path.with_suffix(".json")
    if not beside.is_file():
        return {}
    found = parse(text_of(beside), Place(str(beside)))
    if not isinstance(found, dict):
        raise Place(str(beside)).error(f"the facts of {path.name} are one JSON object, got {type(found).__name__}")
    return found


def front_matter(text: str, place: Place) -> tuple[Facts, str]:
    """Return the facts at the top and the text below them; a text without such a block is all text."""
    lines = text.split("\n", _MOST_LINES)
    if lines[0].rstrip() != _FENCE:
        return {}, text
    last = next((n for n, line in enumerate(lines[1:_MOST_LINES], start=1) if line.rstrip() == _FENCE), None)
    if last is None:
        return {}, text
    facts = dict(_fact(line, Place(place.path, f"line {n}")) for n, line in enumerate(lines[1:last], start=2) if line.strip())
    return facts, "\n".join(lines[last + 1 :])


def _fact(line: str, place: Place) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon:
        raise place.error(f"a fact is written like 'publisher: Example Wire', got {line.strip()[:60]!r}")
    return name.strip().lower(), value.strip().strip("\"'")
