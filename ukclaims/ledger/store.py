"""The file under a ledger: opening, checking who wrote it, and transactions.

Every failure of SQLite becomes a `LedgerError` with a sentence that says what to do.
"""

import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ukclaims.errors import LedgerError
from ukclaims.ledger.check import check
from ukclaims.ledger.rows import Row, checksum
from ukclaims.ledger.schema import APPLICATION_ID, SCHEMA_VERSION, STATEMENTS, TABLES

MEMORY = ":memory:"
_INSERT = {table: f"INSERT INTO {table} ({', '.join(names)}, checksum) VALUES ({', '.join('?' * len(names))}, ?)" for table, names in TABLES.items()}

WAIT = 30
"""Seconds to wait for another writer."""


class Store:
    """One connection to one ledger file, or to none that outlives it."""

    def __init__(self, path: str, *, verify: bool) -> None:
        self.path = path
        with self.told():
            is_new = path == MEMORY or not _exists(path)
            self.connection = sqlite3.connect(path, timeout=WAIT, isolation_level=None)
            try:
                self._open(is_new, verify)
            except BaseException:
                self.connection.close()
                raise

    def _open(self, is_new: bool, verify: bool) -> None:
        if not is_new:
            self._check_writer()
        _patiently(self.connection, "PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = NORMAL")
        self.connection.execute("PRAGMA cell_size_check = ON")
        with self.transaction():
            if self._one("PRAGMA user_version") == 0:
                self._create()
        if verify and not is_new:
            check(self.connection)

    def _check_writer(self) -> None:
        owner, version = self._one("PRAGMA application_id"), self._one("PRAGMA user_version")
        if (owner, version) == (0, 0) and not self._one("SELECT count(*) FROM sqlite_schema"):
            return
        if owner != APPLICATION_ID:
            raise LedgerError(f"{self.path} is an SQLite file of another program, not a ledger; give another path")
        if version > SCHEMA_VERSION:
            versions = f"schema {version}, this one reads up to {SCHEMA_VERSION}"
            raise LedgerError(f"{self.path} was written by a newer ukclaims ({versions}); update ukclaims to open it")
        if version < 1:
            raise LedgerError(f"{self.path} is torn: it has no schema version; restore it from a copy")

    def _create(self) -> None:
        for statement in STATEMENTS:
            self.connection.execute(statement)
        self.connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self.connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    def _one(self, sql: str, parameters: Mapping[str, Any] | None = None) -> Any:
        row = self.connection.execute(sql, parameters or {}).fetchone()
        return row and row[0]

    def one(self, sql: str, **parameters: Any) -> Any:
        """Return the first column of the first row, None where there is none."""
        with self.told():
            return self._one(sql, parameters)

    def rows(self, sql: str, parameters: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """Return all rows of a query."""
        with self.told():
            return self.connection.execute(sql, parameters or {}).fetchall()

    def insert(self, table: str, row: Row) -> int:
        """Add one row at the end of a table and return its number."""
        values = {name: row[name] for name in TABLES[table]}
        cursor = self.connection.execute(_INSERT[table], (*values.values(), checksum(values)))
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the one right to write; keep all of what is done inside, or nothing."""
        with self.told():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    @contextmanager
    def told(self) -> Iterator[None]:
        """Turn what SQLite reports into a `LedgerError`."""
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise LedgerError(f"{self.path}: {_sentence(error)}") from error

    def close(self) -> None:
        """Close the file; a ledger in memory is gone."""
        self.connection.close()


def _exists(path: str) -> bool:
    file = Path(path)
    if file.is_dir():
        raise LedgerError(f"{path} is a folder; a ledger is one file")
    if not file.parent.is_dir():
        raise LedgerError(f"there is no folder {file.parent} to keep {file.name} in; make it first")
    if not file.is_file() or not file.stat().st_size:
        return False
    with file.open("rb") as stream:
        if stream.read(16) != b"SQLite format 3\x00":
            raise LedgerError(f"{path} is not a ledger: it does not begin like an SQLite file")
    return True


def _patiently(connection: sqlite3.Connection, sql: str) -> None:
    """Run a statement that does not wait for other writers by itself."""
    deadline = time.monotonic() + WAIT
    while True:
        try:
            connection.execute(sql)
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.01)
        else:
            return


def _sentence(error: Exception) -> str:
    said = str(error)
    if "full" in said:
        return "the disk is full; nothing of this addition was kept"
    if "closed" in said:
        return "the ledger is closed; open it again"
    if "thread" in said:
        return "a ledger is used in the thread that opened it; open the file again in the other one"
    if "locked" in said:
        return f"another program has been writing for {WAIT} seconds; try again"
    if "readonly" in said or "unable to open" in said:
        return f"the file cannot be opened for writing ({said})"
    return f"the file is torn or was changed by another program ({said}); restore it from a copy"
