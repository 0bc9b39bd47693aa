"""How two values of one dimension stand to each other: five verdicts and `unknown`."""

from enum import StrEnum


class Verdict(StrEnum):
    """The first value seen from the second: March is `narrower` than the year.

    >>> Verdict.NARROWER.exchanged
    <Verdict.WIDER: 'wider'>
    """

    __hash__ = str.__hash__

    EQUAL = "equal"
    NARROWER = "narrower"
    WIDER = "wider"
    OVERLAPPING = "overlapping"
    DISJOINT = "disjoint"
    UNKNOWN = "unknown"

    @property
    def exchanged(self) -> "Verdict":
        """The same verdict with the two sides exchanged."""
        return _EXCHANGED.get(self, self)


_EXCHANGED = {Verdict.NARROWER: Verdict.WIDER, Verdict.WIDER: Verdict.NARROWER}
