"""How many origins a group has at least: utterances that are shown to be two, and not one told twice.

Values that lie apart, other deeds in the world (pledged, done), a denial beside a claim, other actors
and other times are two utterances; so are agreeing voices that are shown to be independent.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable
from datetime import date

from ukclaims.compare.cues import own_count
from ukclaims.compare.facts import Facts
from ukclaims.compare.values import exceeds
from ukclaims.compare.voices import DIFFERENT, are_opposed, compare_voices
from ukclaims.model.quantity import Number
from ukclaims.registry.folding import fold


def at_least(firsts: Iterable[Facts]) -> int:
    """Return the most origins of which every two are shown to be two, as far as is easily found; never too many."""
    kinds: defaultdict[Hashable, list[Facts]] = defaultdict(list)
    for facts in firsts:
        kinds[facts.subject.modality, facts.denied].append(facts)
    return sum(max(_by_value(those), _by_actor(those)) for those in kinds.values())


def _by_actor(those: list[Facts]) -> int:
    actors: defaultdict[str, list[Facts]] = defaultdict(list)
    for facts in those:
        if facts.subject.actor is not None and facts.time is not None:
            actors[fold(facts.subject.actor)].append(facts)
    counts = [_by_period(found) for found in actors.values()]
    return max(counts, default=0)


def _by_period(those: list[Facts]) -> int:
    """Return the most over times that do not overlap, each with its own count: the classic of weighted intervals."""
    times: defaultdict[tuple[date, date], list[Facts]] = defaultdict(list)
    for facts in those:
        period = facts.period
        if period is not None and isinstance(period.start, date) and isinstance(period.end, date):
            times[period.start, period.end].append(facts)
    spans = sorted(times, key=lambda span: span[1])
    ends, best = [span[1] for span in spans], [0]
    for at, span in enumerate(spans):
        before = bisect_right(ends, span[0], 0, at)
        best.append(max(best[-1], best[before] + _by_value(times[span])))
    return best[-1]


def _by_value(those: list[Facts]) -> int:
    """Return the most values that lie apart two by two, or voices that are shown to be independent, if these are more."""
    apart: list[Facts] = []
    for facts in sorted(those, key=_upper):
        if not apart or exceeds(facts, apart[-1]):
            apart.append(facts)
    return max(len(apart), _independent(those))


def _upper(facts: Facts) -> tuple[Number, Number]:
    return facts.most, facts.least


def _independent(those: list[Facts]) -> int:
    """Return how many of the voices are shown to be independent of each other: two opposed sides, or own counts."""
    voices = list({facts.voice: facts for facts in those}.values())[:_MOST]
    counted = [facts for facts in voices if own_count(facts)]
    apart: list[Facts] = []
    for facts in counted:
        if all(compare_voices(facts.voice, other.voice) is DIFFERENT for other in apart):
            apart.append(facts)
    opposed = any(are_opposed(one.voice, two.voice) for at, one in enumerate(voices) for two in voices[at + 1 :])
    return max(len(apart), 2 if opposed else 1)


_MOST = 24
