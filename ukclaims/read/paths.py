"""`read`: documents from a path, by the ending of each file's name; folders in sorted order."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from os import PathLike
from pathlib import Path
from typing import Any

from ukclaims.errors import InvalidTypeError, ReadError
from ukclaims.model.document import Document
from ukclaims.read.bytes import decoded, text_of
from ukclaims.read.facts import Facts, document, given
from ukclaims.read.feeds import read_feed
from ukclaims.read.frames import is_frame, read_frame
from ukclaims.read.place import Place
from ukclaims.read.plain import front_matter, read_text
from ukclaims.read.reading import Reading
from ukclaims.read.rows import Found, line_document, object_document, read_lines, read_table
from ukclaims.read.telegram import is_export, parse_export, read_export
from ukclaims.read.web import read_html


def read(
    path: "str | PathLike[str] | Any", *, publisher: str | None = None, published: "str | date | None" = None, keep_going: bool = False
) -> Reading[Document]:
    """Return the documents of a file, a folder or a data frame, read one by one as they are asked for.

    Read are `.txt` (facts in a block between two lines `---`, or in `name.json` beside it), `.jsonl`
    and `.csv` (a `text` and facts in each row), `.json` (a Telegram Desktop export, an article, or a
    list of them), `.html`, `.rss`, `.atom` and `.xml` (feeds); in a folder, all of these by sorted
    path; of a frame, the column `text` and those with the names of facts. `publisher` and `published` stand
    in where a file does not say. The first defect raises a `ReadError` with file and line; with
    `keep_going` it is added to `skipped`, and the rest is read.
    """
    if not isinstance(path, str | PathLike) and not is_frame(path):
        raise InvalidTypeError(f"path is a string, a path or a data frame, got {type(path).__name__}")
    if publisher is not None and not isinstance(publisher, str):
        raise InvalidTypeError(f"publisher is a string or None, got {type(publisher).__name__}")
    defaults = given(publisher, published)
    if not isinstance(path, str | PathLike):
        return Reading(read_frame(path, defaults), keep_going=keep_going)
    start = Path(path)
    if not start.exists():
        raise Place(str(path)).error("there is no such file or folder")
    return Reading(_all(start, defaults), keep_going=keep_going)


def read_data(data: bytes, name: str, *, publisher: str | None = None, published: "str | date | None" = None, keep_going: bool = False) -> Reading[Document]:
    """Return the documents of bytes from elsewhere, such as standard input: JSON Lines, or one text."""
    return Reading(_of_data(data, given(publisher, published), Place(name)), keep_going=keep_going)


def _of_data(data: bytes, defaults: Facts, place: Place) -> Iterator[Found]:
    if data.lstrip().startswith(b"{"):
        for number, line in enumerate(data.split(b"\n"), start=1):
            if line.strip():
                yield line_document(line, defaults, Place(place.path, f"line {number}"))
        return
    try:
        said, text = front_matter(decoded(data, place), place)
        yield document(text, said, defaults, place)
    except ReadError as error:
        yield error


def _read_json(path: Path, defaults: Facts) -> Iterator[Found]:
    """Yield the documents of a JSON file: an export, an article, or a list of articles."""
    place = Place(str(path))
    found = parse_export(text_of(path), place)
    if is_export(found):
        yield from read_export(found, defaults, place)
        return
    for number, article in enumerate(found if isinstance(found, list) else [found]):
        at = Place(str(path), f"item {number}" if isinstance(found, list) else "")
        try:
            yield object_document(article, defaults, at)
        except ReadError as error:
            yield error


READERS: dict[str, Callable[[Path, Facts], Iterable[Found]]] = {
    ".txt": read_text,
    ".jsonl": read_lines,
    ".ndjson": read_lines,
    ".csv": read_table,
    ".json": _read_json,
    ".html": read_html,
    ".htm": read_html,
    ".rss": read_feed,
    ".atom": read_feed,
    ".xml": read_feed,
}


def _all(start: Path, defaults: Facts) -> Iterator[Found]:
    for path in _files(start) if start.is_dir() else [start]:
        reader = READERS.get(path.suffix.lower())
        if reader is None:
            yield Place(str(path)).error(f"files named {path.suffix or 'without an ending'} are not read; read are {', '.join(READERS)}")
            continue
        try:
            yield from reader(path, defaults)
        except ReadError as error:
            yield error


def _files(folder: Path) -> list[Path]:
    """Return the files of a folder that have a reader, those beside a text that hold its facts left out."""
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in READERS and path.is_file() and not _hidden(path, folder))
    texts = {path.with_suffix("") for path in found if path.suffix.lower() == ".txt"}
    return [path for path in found if path.suffix.lower() != ".json" or path.with_suffix("") not in texts]


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)
