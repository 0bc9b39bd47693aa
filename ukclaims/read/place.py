"""Where a record came from, and what was wrong with it: the sentence of every `ReadError`."""

from attrs import frozen

from ukclaims.errors import ReadError


@frozen
class Place:
    """A file, and the line or record in it where there is one.

    >>> print(Place("news.jsonl", "line 3"))
    news.jsonl, line 3
    """

    path: str
    at: str = ""

    def error(self, sentence: str) -> ReadError:
        """Return the error that says what is wrong here."""
        return ReadError(f"{self}: {sentence}")

    def __str__(self) -> str:
        return f"{self.path}, {self.at}" if self.at else self.path
