"""The store of documents, claims and relations, in memory or in one SQLite file."""

from ukclaims.ledger.book import Ledger

__all__ = ["Ledger"]
