"""The tables of a ledger file, for whoever opens it with another tool.

Nothing is ever changed or deleted: what is newer stands beside what is older, and the views say what
is in force. `entries` has one row per addition, with the time and how many rows there were after it;
`documents` one per revision of a document; `readings` one per extraction of a revision; `claims` one
per claim, with columns to query by and the whole claim as a JSON record (scheme 1); `corrections` what
people corrected and took back; `reviews` the verdicts of fact-checkers. Each row ends with a checksum of its other columns.
"""

SCHEMA_VERSION = 1
"""Raised with every change of the tables; kept in the file as `PRAGMA user_version`."""

APPLICATION_ID = 0x756B636C
"""The letters "ukcl"; kept in the file as `PRAGMA application_id`."""

DOCUMENTS = ("entry", "id", "title", "publisher", "published", "url", "language", "publisher_key", "facts", "text")
READINGS = ("entry", "document", "notes", "contents")
_FIGURE = ("figure", "unit", "low", "high", "item", "action", "actor", "recipient", "place", "modality", "basis", "period")
CLAIMS = (
    *("entry", "document", "reading", "id", "position", "text", "form", "polarity", "voice", "speaker"),
    *_FIGURE,
    *("correction", "first_day", "last_day", "voice_key", "speaker_key", "channel_key", "item_key", "action_key", "place_key", "record", "reasons"),
)
CORRECTIONS = ("entry", "at", "document", "claim", "other", "kind", "takes_back", "words", "author", "reason")
REVIEWS = ("entry", "id", "claim", "rating", "reviewer", "claimant", "url", "published", "record")
COUNTED = ("documents", "readings", "claims", "corrections", "reviews")
ENTRIES = ("at", "version", *COUNTED)
TABLES = {"documents": DOCUMENTS, "readings": READINGS, "claims": CLAIMS, "corrections": CORRECTIONS, "reviews": REVIEWS, "entries": ENTRIES}

_NUMBERS = {"entry", "document", "position", *COUNTED}
_REFERENCES = {"reading", "correction", "takes_back"}
_NULLABLE = {"title", "publisher", "published", "url", "text", "voice", "speaker", *_FIGURE, "first_day", "last_day", "other", "rating", "reviewer", "claimant"}


def _column(name: str, table: str) -> str:
    if name == "text" and table == "documents":
        return "text ANY"  # bytes only where the text is no valid Unicode
    if name in _REFERENCES:
        return f"{name} INTEGER"
    kind = "INTEGER" if name in _NUMBERS else "TEXT"
    return f"{name} {kind}" + ("" if name in _NULLABLE else " NOT NULL")


def _table(name: str) -> str:
    columns = ["n INTEGER PRIMARY KEY", *(_column(c, name) for c in TABLES[name]), "checksum TEXT NOT NULL"]
    return f"CREATE TABLE {name} (\n  " + ",\n  ".join(columns) + "\n) STRICT"


def documents_in_force(known: str = "") -> str:
    """Return the query for the newest revision of each document; `known` narrows it to what was known."""
    newest = f"SELECT o.n FROM documents o WHERE o.id = d.id {known.replace('entry', 'o.entry')} ORDER BY o.published DESC, o.n DESC LIMIT 1"
    return f"SELECT d.* FROM documents d WHERE d.n = ({newest})"


def claims_in_force(known: str = "") -> str:
    """Return the query for the claims of the newest revisions, by the newest reading or by hand, corrected where they are."""
    read = known.replace("entry", "o.entry")
    latest = f"SELECT max(o.n) FROM readings o WHERE o.document = c.document {read}"
    standing = corrections_in_force(known)
    rejected = f"SELECT 1 FROM ({standing}) r WHERE r.kind = 'reject' AND r.document = c.document AND r.claim = c.id"
    return (
        "SELECT c.*, d.id AS document_id, d.publisher, d.published, d.url, d.title, d.publisher_key, "
        "max(c.n + (c.correction IS NOT NULL) * (1 << 40)) AS last "
        f"FROM claims c JOIN ({documents_in_force(known)}) d ON d.n = c.document "
        f"WHERE (c.reading IS NULL OR c.reading = ({latest})) {known.replace('entry', 'c.entry')} "
        f"AND (c.correction IS NULL OR c.correction IN (SELECT n FROM ({standing}))) AND NOT EXISTS ({rejected}) "
        "GROUP BY c.document, c.id"
    )


def corrections_in_force(known: str = "") -> str:
    """Return the query for the corrections that were not taken back."""
    back = f"SELECT o.takes_back FROM corrections o WHERE o.takes_back IS NOT NULL {known.replace('entry', 'o.entry')}"
    return f"SELECT k.* FROM corrections k WHERE k.takes_back IS NULL {known.replace('entry', 'k.entry')} AND k.n NOT IN ({back})"


def reviews_in_force(known: str = "") -> str:
    """Return the query for the newest version of each review."""
    newest = f"SELECT max(o.n) FROM reviews o WHERE o.id = v.id {known.replace('entry', 'o.entry')}"
    return f"SELECT v.* FROM reviews v WHERE v.n = ({newest})"


_SHOWN = "c.published, c.publisher, c.voice, c.figure, c.low, c.high, c.unit, c.item, c.action, c.actor, c.recipient, c.place, c.period"
_FIGURES = f"SELECT {_SHOWN}, c.first_day, c.last_day, c.modality, c.basis, c.polarity, c.text, c.url, c.id FROM claims_in_force c WHERE c.figure IS NOT NULL"

STATEMENTS = (
    *(_table(name) for name in TABLES),
    "CREATE INDEX documents_id ON documents (id)",
    "CREATE INDEX readings_document ON readings (document)",
    "CREATE INDEX claims_document ON claims (document, id)",
    "CREATE INDEX reviews_id ON reviews (id)",
    "CREATE VIRTUAL TABLE claims_text USING fts5(text, content='claims', content_rowid='n', tokenize='unicode61 remove_diacritics 2')",
    f"CREATE VIEW documents_in_force AS {documents_in_force()}",
    f"CREATE VIEW corrections_in_force AS {corrections_in_force()}",
    f"CREATE VIEW claims_in_force AS {claims_in_force()}",
    f"CREATE VIEW reviews_in_force AS {reviews_in_force()}",
    f"CREATE VIEW figures AS {_FIGURES}",
)
