"""`read`: documents from a path, by the ending of each file's name; folders in sorted order."""

from collections.abc import Iterator
from datetime import date
from os import PathLike
from pathlib import Path
from typing import Any

from ukclaims.errors import InvalidTypeError, InvalidValueError, ReadError
from ukclaims.model.document import Document
from ukclaims.read.bytes import decoded
from ukclaims.read.facts import Facts, document, given
from ukclaims.read.files import found_in
from ukclaims.read.frames import is_frame, read_frame
from ukclaims.read.place import Place
from ukclaims.read.plain import front_matter
from ukclaims.read.reading import Reading
from ukclaims.read.rows import Found, line_document


def read(
    path: "str | PathLike[str] | Any",
    *,
    publisher: str | None = None,
    published: "str | date | None" = None,
    keep_going: bool = False,
    processes: int = 1,
) -> Reading[Document]:
    """Return the documents of a file, a folder or a data frame, read one by one as they are asked for.

    Read are `.txt` (facts in a block between two lines `---`, or in `name.json` beside it), `.jsonl`
    and `.csv` (a `text` and facts in each row), `.json` (a Telegram Desktop export, an article, or a
    list of them), `.html`, `.rss`, `.atom` and `.xml` (feeds); in a folder, all of these by sorted
    path; of a frame, the column `text` and those with the names of facts. `publisher` and `published` stand
    in where a file does not say. The first defect raises a `ReadError` with file and line; with
    `keep_going` it is added to `skipped`, and the rest is read. With more `processes` a folder's files
    are read side by side; what comes out, and in which order, is the same.
    """
    if not isinstance(path, str | PathLike) and not is_frame(path):
        raise InvalidTypeError(f"path is a string, a path or a data frame, got {type(path).__name__}")
    if publisher is not None and not isinstance(publisher, str):
        raise InvalidTypeError(f"publisher is a string or None, got {type(publisher).__name__}")
    if type(processes) is not int or processes < 1:
        raise InvalidValueError(f"processes is 1 or more, got {processes!r}")
    defaults = given(publisher, published)
    if not isinstance(path, str | PathLike):
        return Reading(read_frame(path, defaults), keep_going=keep_going)
    start = Path(path)
    if not start.exists():
        raise Place(str(path)).error("there is no such file or folder")
    return Reading(found_in(start, defaults, processes), keep_going=keep_going)


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
