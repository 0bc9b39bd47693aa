"""Which reader a file has, by the ending of its name; the files of a folder, read one after the other or side by side."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from ukclaims.errors import ReadError
from ukclaims.read.bytes import text_of
from ukclaims.read.facts import Facts
from ukclaims.read.feeds import read_feed
from ukclaims.read.place import Place
from ukclaims.read.plain import read_text
from ukclaims.read.rows import Found, object_document, read_lines, read_table
from ukclaims.read.telegram import is_export, parse_export, read_export
from ukclaims.read.web import read_html

AHEAD = 8
"""So many files for each process are read before they are asked for."""

STREAMED = frozenset((".jsonl", ".ndjson", ".csv"))
"""Files that may hold more documents than fit in memory."""


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


def found_in(start: Path, defaults: Facts, processes: int) -> Iterator[Found]:
    """Yield what a file or a folder holds, by sorted path, and what is wrong with it."""
    files = _files(start) if start.is_dir() else [start]
    if processes == 1 or len(files) == 1:
        yield from (found for path in files for found in _of_file(path, defaults))
    else:
        yield from _side_by_side(files, defaults, processes)


def _of_file(path: Path, defaults: Facts) -> Iterator[Found]:
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        yield Place(str(path)).error(f"files named {path.suffix or 'without an ending'} are not read; read are {', '.join(READERS)}")
        return
    try:
        yield from reader(path, defaults)
    except ReadError as error:
        yield error


def _whole_file(path: Path, defaults: Facts) -> list[Found]:
    return list(_of_file(path, defaults))


def _side_by_side(files: list[Path], defaults: Facts, processes: int) -> Iterator[Found]:
    """Read files in other processes, a few ahead of what was asked for; those that stream are read here, as they are asked for."""
    from concurrent.futures import Future, ProcessPoolExecutor

    with ProcessPoolExecutor(processes) as pool:
        waiting: deque[Future[list[Found]] | Path] = deque()
        coming = iter(files)
        while True:
            for path in islice(coming, processes * AHEAD - len(waiting)):
                waiting.append(path if path.suffix.lower() in STREAMED else pool.submit(_whole_file, path, defaults))
            if not waiting:
                return
            one = waiting.popleft()
            yield from _of_file(one, defaults) if isinstance(one, Path) else one.result()


def _files(folder: Path) -> list[Path]:
    """Return the files of a folder that have a reader, those beside a text that hold its facts left out."""
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in READERS and path.is_file() and not _hidden(path, folder))
    texts = {path.with_suffix("") for path in found if path.suffix.lower() == ".txt"}
    return [path for path in found if path.suffix.lower() != ".json" or path.with_suffix("") not in texts]


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)
