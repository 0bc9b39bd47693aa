"""Which texts of a large bucket may have their words from one another, looked up by what they would have to share.

Two near copies share most of the runs of words of the shorter one, and so one of its rarest at least: a text of n
runs that must share k of them cannot miss all of its n - k + 1 rarest. These few are looked up, and so are telling
words, quotations and mistakes, among the cells whose values can agree. So what is found in a small bucket is found
in a large one too; but where more than `MOST_LOOKED_AT` texts with one value share something, only the nearest in
time are looked at.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from ukclaims.compare.facts import Facts
from ukclaims.compare.meeting import Meeting
from ukclaims.compare.mistakes import mistakes
from ukclaims.compare.quoting import quoted_runs
from ukclaims.compare.respinning import FEW_TELLING
from ukclaims.compare.similarity import least_shared, shingles
from ukclaims.compare.vocabulary import telling_stems
from ukclaims.model.attribution import Form

MOST_LOOKED_AT = 128
"""So many texts that share something are looked at."""

Wordings = tuple[int, Facts, int, Facts]
"""Two cells, each with a claim that gives one of its wordings."""


class Shareable(NamedTuple):
    """What a text may share with another: all of it, in any order that can be sorted, and how much it shares at least with a longer one."""

    all: Collection[Any]
    least: int


def _runs(facts: Facts) -> Shareable:
    found = shingles(facts.text)
    return Shareable(found, least_shared(len(found), quoted=facts.form in (Form.DIRECT, Form.MIXED)))


def _telling(facts: Facts) -> Shareable:
    return Shareable(telling_stems(facts.text, facts.language), FEW_TELLING)


def _quotations(facts: Facts) -> Shareable:
    return Shareable(quoted_runs(facts.text, facts.language, whole=facts.form is Form.DIRECT), 1)


def _mistakes(facts: Facts) -> Shareable:
    return Shareable({repr(mistake.key) for mistake in mistakes(facts)}, 1)


KINDS: tuple[Callable[[Facts], Shareable], ...] = (_runs, _telling, _quotations, _mistakes)


def echoes(wordings: Sequence[Sequence[Facts]], loose: Sequence[int]) -> Iterator[Wordings]:
    """Yield the wordings of the loose cells with those that may have their words from them, or they from those."""
    wanted = frozenset(loose)
    told = sorted(((facts, at) for at, those in enumerate(wordings) for facts in those), key=_when)
    firsts, is_loose = [facts for facts, _ in told], [at in wanted for _, at in told]
    for kind in KINDS:
        yield from ((told[one][1], firsts[one], told[two][1], firsts[two]) for one, two in _sharing(firsts, [kind(facts) for facts in firsts], is_loose))


def _when(told: tuple[Facts, int]) -> tuple[date, str]:
    return told[0].order


def _sharing(firsts: list[Facts], told: list[Shareable], is_loose: list[bool]) -> Iterator[tuple[int, int]]:
    holders: defaultdict[Any, list[int]] = defaultdict(list)
    for at, (shareable, _) in enumerate(told):
        for each in shareable:
            holders[each].append(at)
    lookup = _Lookup(firsts, holders, is_loose)
    for at, (shareable, least) in enumerate(told):
        rarest = sorted(shareable, key=lambda each: (len(holders[each]), each))[: max(0, len(shareable) - least + 1)]
        yield from ((at, other) for each in rarest if len(holders[each]) > 1 for other in lookup.beside(at, each))


class _Lookup:
    """The texts that share something, or those of loose cells among them, beside any text."""

    def __init__(self, firsts: list[Facts], holders: dict[Any, list[int]], is_loose: list[bool]) -> None:
        self._firsts, self._holders, self._is_loose = firsts, holders, is_loose
        self._meeting: dict[tuple[Any, bool], Meeting] = {}

    def beside(self, at: int, shared: Any) -> list[int]:
        """Return the texts that share it, all of them beside one of a loose cell, else those of loose cells."""
        is_loose = self._is_loose[at]
        meeting = self._meeting.get((shared, is_loose))
        if meeting is None:
            kept = [other for other in self._holders[shared] if is_loose or self._is_loose[other]]
            meeting = self._meeting[shared, is_loose] = Meeting([(other, self._firsts[other]) for other in kept])
        return meeting.nearest(at, self._firsts[at], MOST_LOOKED_AT)
