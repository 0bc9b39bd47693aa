"""The documents that the paths name, extracted into a ledger: in memory, or the one that is asked for."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ukclaims.cli.output import tell
from ukclaims.cli.progress import shown
from ukclaims.errors import LedgerError, ReadError, UkclaimsError
from ukclaims.extract.pipeline import extract_all
from ukclaims.lang.tables import tables
from ukclaims.ledger import Ledger
from ukclaims.model.document import Document
from ukclaims.read.paths import read, read_data
from ukclaims.read.reading import Reading


def read_book(asked: Namespace) -> Ledger:
    """Return all claims of the input; what cannot be read raises, or is told and counted with --keep-going."""
    if not asked.paths and not Path(asked.ledger).exists():
        raise ReadError(f"{asked.ledger}: there is no such ledger yet, and no PATH to feed it from")
    source = _Input(asked)
    for path in asked.paths:
        source.add(path)
    if source.skipped:
        tell(f"{source.skipped} skipped, {source.read} read")
        if not source.read:
            raise ReadError("nothing could be read")
    return source.book


class _Input:
    def __init__(self, asked: Namespace) -> None:
        self.book, self.read, self.skipped = Ledger(asked.ledger), 0, 0
        self._keep_going = asked.keep_going
        self._facts = {"publisher": asked.publisher, "published": asked.published, "keep_going": asked.keep_going}
        self._processes = asked.processes

    def add(self, path: str) -> None:
        with self._passing_over():
            reading = self._open(path)
            for found in extract_all(self._of_known_language(shown(reading)), processes=self._processes):
                self.book.add(found)
                self.read += 1
            for sentence in reading.skipped:
                self._skip(sentence)

    def _of_known_language(self, documents: Iterator[Document]) -> Iterator[Document]:
        """Leave out what cannot be extracted."""
        for document in documents:
            with self._passing_over():
                tables(document.language)
                yield document

    def _open(self, path: str) -> Reading[Document]:
        if path == "-":
            return read_data(sys.stdin.buffer.read(), "standard input", **self._facts)
        return read(path, processes=self._processes, **self._facts)

    @contextmanager
    def _passing_over(self) -> Iterator[None]:
        try:
            yield
        except UkclaimsError as error:
            if isinstance(error, LedgerError) or not self._keep_going:
                raise
            self._skip(str(error))

    def _skip(self, sentence: str) -> None:
        self.skipped += 1
        tell(f"skipped: {sentence}")
