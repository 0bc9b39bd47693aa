"""Whether a ledger file is whole: SQLite's own check, the checksum of every row, and the counts."""

import sqlite3

from ukclaims.errors import LedgerError
from ukclaims.ledger.rows import checksum
from ukclaims.ledger.schema import COUNTED, STATEMENTS, TABLES

_ADVICE = "restore it from a copy"


def check(connection: sqlite3.Connection) -> None:
    """Read the whole file once and raise a `LedgerError` where something is torn, changed or missing."""
    _check_schema(connection)
    _check_pages(connection)
    for table, columns in TABLES.items():
        _check_rows(connection, table, columns)
    _check_counts(connection)
    connection.execute("INSERT INTO claims_text (claims_text, rank) VALUES ('integrity-check', 1)")


def _check_schema(connection: sqlite3.Connection) -> None:
    present = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_schema")}
    if not present.issuperset(STATEMENTS):
        raise LedgerError(f"the ledger is torn: its tables are not those of a ledger; {_ADVICE}")


def _check_pages(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise LedgerError(f"the ledger is torn ({found}); {_ADVICE}")


def _check_rows(connection: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> None:
    query = connection.execute(f"SELECT n, {', '.join(columns)}, checksum FROM {table} ORDER BY n")
    for expected, (n, *values, said) in enumerate(query, start=1):
        if n != expected:
            raise LedgerError(f"the ledger is torn: row {expected} of {table} is missing; {_ADVICE}")
        if checksum(dict(zip(columns, values, strict=True))) != said:
            raise LedgerError(f"the ledger is torn: row {n} of {table} is not what was written; {_ADVICE}")


def _check_counts(connection: sqlite3.Connection) -> None:
    counted = [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in COUNTED]
    said = connection.execute(f"SELECT {', '.join(COUNTED)} FROM entries ORDER BY n DESC LIMIT 1").fetchone()
    if counted != list(said or [0] * len(COUNTED)):
        raise LedgerError(f"the ledger is torn: rows are missing; {_ADVICE}")
