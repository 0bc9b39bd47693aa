"""A reading: what a path holds, read one by one as it is asked for, and what could not be read."""

from collections.abc import Iterable, Iterator
from typing import Generic, Self, TypeVar

from ukclaims.errors import ReadError

Thing = TypeVar("Thing")


class Reading(Iterator[Thing], Generic[Thing]):
    """The documents of a path (or the reviews), read as they are asked for.

    `skipped` lists what could not be read, in sentences that name file and line; it stays empty
    unless defects are to be passed over.
    """

    def __init__(self, found: Iterable[Thing | ReadError], *, keep_going: bool) -> None:
        self._found = iter(found)
        self._keep_going = keep_going
        self.skipped: list[str] = []

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Thing:
        for found in self._found:
            if not isinstance(found, ReadError):
                return found
            if not self._keep_going:
                raise found
            self.skipped.append(str(found))
        raise StopIteration

    def __repr__(self) -> str:
        return f"<Reading, {len(self.skipped)} skipped>"
