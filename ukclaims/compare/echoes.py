"""Which texts of a large bucket may have their words from one another, looked up by what they would have to share.

Two near copies share most of the runs of words of the shorter one, and so one of its rarest at least: a text of n
runs that must share k of them cannot miss all of its n - k + 1 rarest. These few are looked up, and so are telling
words, quotations and mistakes, among the cells whose values can agree. So what is found in a small bucket is found
in a large one too; but of more than `MOST_LOOKED_AT` texts with one value only those are looked at that share what is
rarer, or are nearer in time.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from ukclaims.compare.facts import Facts
from ukclaims.compare.meeting import Meeting
from ukclaims.compare.mistakes import mistakes
from ukclaims.compare.origins import alike
from ukclaims.compare.quoting import quoted_runs
from ukclaims.compare.respinning import FEW_TELLING, may_be_respun
from ukclaims.compare.similarity import least_shared, shingles
from ukclaims.compare.vocabulary import telling_stems
from ukclaims.model.attribution import Form

MOST_LOOKED_AT = 64
"""With so many others a text is compared, then with no more that share what more texts have."""

Wordings = tuple[int, Facts, int, Facts]
"""Two cells, each with a claim that gives one of its wordings."""


class Kind(NamedTuple):
    """One thing that two texts may share: all of it in a text, how much of so much the shorter of two shares at least, and a quick look at two."""

    of: Callable[[Facts], Collection[Any]]
    least: Callable[[Facts, int], int]
    is_enough: Callable[[Facts, Facts], bool]


KINDS = (
    Kind(lambda facts: shingles(facts.text), lambda facts, runs: least_shared(runs, quoted=facts.quoted), lambda a, b: alike(a, b) > 0),
    Kind(
        lambda facts: telling_stems(facts.text, facts.language),
        lambda _, __: FEW_TELLING,
        lambda a, b: a.language == b.language and may_be_respun(a.text, b.text, a.language),
    ),
    Kind(lambda facts: quoted_runs(facts.text, facts.language, whole=facts.form is Form.DIRECT), lambda _, __: 1, lambda _, __: True),
    Kind(lambda facts: {repr(mistake.key) for mistake in mistakes(facts)}, lambda _, __: 1, lambda _, __: True),
)
"""Runs of words, telling words, quotations and mistakes."""


def echoes(wordings: Sequence[Sequence[Facts]], loose: Sequence[int]) -> Iterator[Wordings]:
    """Yield the wordings of the loose cells with those that may have their words from them, or they from those."""
    wanted = frozenset(loose)
    told = sorted(((facts, at) for at, those in enumerate(wordings) for facts in those), key=_when)
    firsts, is_loose = [facts for facts, _ in told], [at in wanted for _, at in told]
    for kind in KINDS:
        for one, two in _sharing(firsts, kind, is_loose):
            if kind.is_enough(firsts[one], firsts[two]):
                yield told[one][1], firsts[one], told[two][1], firsts[two]


def _when(told: tuple[Facts, int]) -> tuple[date, str]:
    return told[0].order


def _sharing(firsts: list[Facts], kind: Kind, is_loose: list[bool]) -> Iterator[tuple[int, int]]:
    """Yield two texts that share something, what few share first; not more than so many beside each."""
    shareable = [kind.of(facts) for facts in firsts]
    holders: defaultdict[Any, list[int]] = defaultdict(list)
    for at, those in enumerate(shareable):
        for each in those:
            holders[each].append(at)
    lookup = _Lookup(firsts, holders, is_loose)
    for at, those in enumerate(shareable):
        rarest = sorted(those, key=lambda each: (len(holders[each]), each))[: max(0, len(those) - kind.least(firsts[at], len(those)) + 1)]
        beside: dict[int, None] = {}
        for each in rarest:
            if len(holders[each]) > 1 and len(beside) < MOST_LOOKED_AT:
                beside.update(dict.fromkeys(lookup.beside(at, each)))
        yield from ((at, other) for other in beside)


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
