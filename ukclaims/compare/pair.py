"""Two claims side by side: the verdicts, the values, the voices and the times, each worked out when first asked for."""

from collections.abc import Callable
from datetime import date
from typing import Any, Generic, TypeVar, overload

from ukclaims.compare.dimensions import period
from ukclaims.compare.facts import Facts
from ukclaims.compare.hours import other_hours
from ukclaims.compare.names import content
from ukclaims.compare.silence import in_the_theatre, silent
from ukclaims.compare.standing import Standing, in_one_place, standing
from ukclaims.compare.values import agreement, exceeds, fits, moved
from ukclaims.compare.voices import DIFFERENT, EITHER, NAMED, NOBODY, OFFICE, OWN_WORDS, PUBLISHER, SAME, VAGUE, Sameness, compare_voices
from ukclaims.model.quantity import NOT_COMPARED
from ukclaims.model.reason import Reason
from ukclaims.model.verdict import Verdict

T = TypeVar("T")


class lazy(Generic[T]):  # noqa: N801
    """A property that is worked out once; the plain kin of `functools.cached_property`, which takes a lock."""

    def __init__(self, function: Callable[[Any], T]) -> None:
        """Take the function that works it out."""
        self.function = function
        self.name = function.__name__
        self.__doc__ = function.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> "lazy[T]": ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object, owner: type) -> Any:
        """Return the value, and keep it in the instance, where it is found first from now on."""
        if instance is None:
            return self
        value = self.function(instance)
        setattr(instance, self.name, value)
        return value


class Pair:
    """Two claims to be related, the first seen from the second.

    `opposed` tells that one affirms and the other denies; `values` how the values stand to each other, unknown where
    the units differ or a figure is missing. `origin` is what shows that they go back to one utterance, once that is `settled`.
    """

    origin: Reason | None

    def __init__(self, a: Facts, b: Facts) -> None:
        """Compare the dimensions and the values, where both claims have a figure."""
        self.a, self.b = a, b
        self.counted = a.counts and b.counts
        self.opposed = a.denied is not b.denied
        self.settled = False
        self.values = NOT_COMPARED
        if self.counted:
            when = period(a, b)
            found = standing(a.subject, b.subject, when)
            self.standing: Standing = found
            self.values = agreement(a, b)
            if found.nested and "place" in found.nested and self._in_one_theatre():
                self.standing = in_one_place(a.subject, b.subject, when)

    def _in_one_theatre(self) -> bool:
        """Tell whether one voice tells its losses "in Ukraine" and without a place, or a total that does not fall."""
        a, b = self.a, self.b
        if not in_the_theatre(a, b) or self.opposed or self.voices is not SAME:
            return False
        both = a.running and b.running
        return self._rises if both else a.subject.loses and b.subject.loses

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """Return the verdict of every dimension, in order; none where a figure is missing."""
        return self.standing.verdicts if self.counted else ()

    @property
    def disjoint(self) -> str | None:
        """Return the first dimension that is disjoint."""
        return self.standing.disjoint if self.counted else None

    def rule(self, reason: Reason | None) -> None:
        """Settle that the two go back to one utterance for this reason, or that they do not."""
        self.origin, self.settled = reason, True

    @lazy
    def voices(self) -> Sameness:
        """Whether one voice stands behind both."""
        one, two = self.a.voice, self.b.voice
        if one is NOBODY or two is NOBODY:
            return EITHER
        if one is two and not self.a.unnamed:
            return SAME
        dated = one.kind != two.kind and one.sort is two.sort is NAMED and "person" in (one.kind, two.kind)
        return compare_voices(one, two, self._day if dated else None)

    @lazy
    def may_be_copied(self) -> bool:
        """Whether one may give the other's words as its own: not two named voices or offices, nor somebody unnamed beside another one."""
        one, two = self.a.voice, self.b.voice
        if one.sort is two.sort is OFFICE and content(one.words) - content(two.words) and content(two.words) - content(one.words):
            return False
        if self.voices is not DIFFERENT:
            return True
        return not (one.sort is VAGUE or two.sort is VAGUE) and (one.sort in OWN_WORDS or two.sort in OWN_WORDS)

    @property
    def _day(self) -> date | None:
        return min((f.day for f in (self.a, self.b) if f.day is not None), default=None)

    @lazy
    def silent(self) -> frozenset[str]:
        """Return the dimensions about which silence shows nothing, without being told to differ."""
        return silent(self.a, self.b, self.standing, self.voices)

    @lazy
    def unsure(self) -> str | None:
        """Return the dimension that is not known well enough to hold one voice against another.

        It is one about which both are silent, or the period where the day of a running total is only
        that of publishing, or where the hours of one day are counted that the other does not say.
        """
        if self.silent:
            return min(self.silent)
        a, b = self.a, self.b
        guessed = (a.running and not a.as_of_known) or (b.running and not b.as_of_known)
        return "period" if guessed or other_hours(a, b) else None

    @lazy
    def unknown(self) -> str | None:
        """Return the first dimension that is unknown or only overlapping, silence alike aside."""
        open_ = self.standing.open
        return next((name for name in open_ if name not in self.silent), None) if open_ else None

    @lazy
    def part(self) -> tuple[Facts, Facts] | None:
        """Return the part and the whole, where all nested dimensions nest in one direction."""
        inner = self.standing.inner
        return None if not inner else (self.a, self.b) if inner > 0 else (self.b, self.a)

    @lazy
    def fits(self) -> bool:
        """Whether the part fits into the whole."""
        return self.part is not None and self.standing.adds_up and fits(*self.part)

    @lazy
    def moved(self) -> bool:
        """Whether the two state other numbers."""
        return moved(self.a, self.b)

    @lazy
    def moving_on(self) -> bool:
        """Whether these are one voice's running totals, alike in all but the day as of which they were told."""
        if not (self.a.running and self.b.running) or self.voices is not SAME or self.opposed:
            return False
        return self.standing.nested <= {"period"}

    @property
    def _rises(self) -> bool:
        """Tell whether the later of the two is not the lower."""
        first, second = (self.a, self.b) if self.earlier >= 0 else (self.b, self.a)
        return self.earlier != 0 and not exceeds(first, second)

    @lazy
    def earlier(self) -> int:
        """1 where the first was said before the second, -1 where after it, 0 where it is not known."""
        one, two = self.a.day, self.b.day
        if one is None or two is None or one == two:
            return 0
        return 1 if one < two else -1

    @lazy
    def one_occasion(self) -> bool:
        """Whether both are known to belong to one occasion of saying: one attribution, a publisher's one document, or one stated day."""
        if self.a.voice.sort is self.b.voice.sort is PUBLISHER:
            return self.a.document == self.b.document
        if self.a.speech is not None and self.a.speech == self.b.speech:
            return True
        if self.a.said is None or self.b.said is None:
            return False
        return self.a.said[0] < self.b.said[1] and self.b.said[0] < self.a.said[1]
