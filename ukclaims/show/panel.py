"""One panel of the timeline: the origins of one group, a row each, by speaker."""

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import evolve, field, frozen

from ukclaims._text import counted
from ukclaims.model.claim import Claim
from ukclaims.model.group import Group, Origin
from ukclaims.model.period import Period
from ukclaims.show.joints import joints
from ukclaims.show.scale import Days, Numbers, days_between, numbers_between
from ukclaims.show.shapes import Box, Line, Shape, words
from ukclaims.show.strokes import time_strokes, value_strokes
from ukclaims.show.view import named

WIDTH, ROW, HEAD, TAIL = 960, 34, 48, 14
TIME, VALUES, ARCS = (222, 500), (526, 800), 812
FAR = 10
"""Years beyond print that a period may reach before it is drawn as an open one."""

MOST_ROWS = 40
"""How many origins a panel shows: those that stand against others first, then those that were carried most."""


@frozen
class Row:
    """One utterance and number; `leads` tells whether it is the first of its speaker."""

    origin: Origin
    claim: Claim
    leads: bool = True

    @property
    def carriers(self) -> tuple[str, ...]:
        """Who printed it, the first to do so first."""
        publisher = self.claim.document.publisher
        return self.origin.carriers or ((publisher,) if publisher else ())

    @property
    def period(self) -> tuple[date | None, date | None]:
        """First day and day after the last of the time spoken about, where they are known and not far off."""
        period, printed = self.claim.figure and self.claim.figure.period, self.claim.document.published
        if not isinstance(period, Period):
            return None, None
        near = printed.year if printed else None

        def known(day: object) -> date | None:
            return day if isinstance(day, date) and (near is None or abs(day.year - near) <= FAR) else None

        return known(period.start), known(period.end)


@frozen
class Panel:
    """A group as it is drawn: its name, its rows in order of speaker, and how many rows are left out."""

    group: Group
    rows: tuple[Row, ...]
    left_out: int
    wanted: int
    name: str = field(init=False)

    @name.default
    def _name(self) -> str:
        return named(self.group)

    @classmethod
    def of(cls, group: Group, wanted: set[str] | None = None) -> "Panel":
        """Return the panel of a group, or of those of its claims that are wanted."""
        rows = list(_rows(group, wanted))
        kept = _by_speaker(_kept(rows, group))
        claims = sum(wanted is None or claim.id in wanted for claim in group.claims)
        return cls(group, tuple(kept), len(rows) - len(kept), claims)

    @property
    def size(self) -> int:
        """How many rows there are, shown or not."""
        return len(self.rows) + self.left_out

    @property
    def height(self) -> float:
        """How much room the panel takes."""
        return HEAD + ROW * len(self.rows) + TAIL + 18 * bool(self.left_out)

    def draw(self, top: float) -> Iterator[Shape]:
        """Yield the panel, its upper edge at `top`."""
        days = days_between(list(self._days()), *TIME)
        numbers = self._numbers()
        bottom = top + HEAD + ROW * len(self.rows)
        yield from self._head(top, numbers)
        for scale in (days, numbers):
            for x, name in scale.ticks() if scale else ():
                yield Line((x, top + 46), (x, bottom), look="grid")
                yield words(x, top + 41, name, "quiet small mid")
        for n, row in enumerate(self.rows):
            yield from _row(row, self._middle(top, n), days, numbers)
        places = {claim.id: n for n, row in enumerate(self.rows) for claim in row.origin.claims if claim.valued == row.claim.valued}
        yield from joints(self.group.relations, places, lambda n: self._middle(top, n), ARCS, WIDTH)
        if self.left_out:
            yield words(10, bottom + 16, f"and {counted(self.left_out, 'figure')} more", "quiet small")

    def _middle(self, top: float, n: int) -> float:
        return top + HEAD + ROW * n + ROW / 2

    def _head(self, top: float, numbers: Numbers) -> Iterator[Shape]:
        low, high = self.group.origins
        origins = counted(high, "origin") if low == high else f"{low} to {high} origins"
        some = f"{self.wanted} of " * (self.wanted != len(self.group.claims))
        note = f"{some}{counted(len(self.group.claims), 'claim')}, {origins}" + ", logarithmic scale" * numbers.is_log
        yield Box(0, top, WIDTH, 26, 4, look="band")
        yield words(10, top + 17.5, self.name, "bold", room=480)
        yield words(WIDTH - 10, top + 17.5, note, "quiet small end")

    def _days(self) -> Iterator[date]:
        for row in self.rows:
            yield from (day for day in (row.claim.document.published, *row.period) if day)

    def _numbers(self) -> Numbers:
        quantities = [row.claim.figure.quantity for row in self.rows if row.claim.figure]
        return numbers_between([end for q in quantities for end in (q.low, q.high) if end is not None], *VALUES)


def _rows(group: Group, wanted: set[str] | None) -> Iterator[Row]:
    """Yield one row per utterance and number, the earliest first."""
    for origin in group.utterances:
        seen = set()
        for claim in origin.claims:
            if claim.figure and claim.valued not in seen and (wanted is None or claim.id in wanted):
                seen.add(claim.valued)
                yield Row(origin, claim)


def _kept(rows: list[Row], group: Group) -> list[Row]:
    """Return the rows that are shown, in their order."""
    if len(rows) <= MOST_ROWS:
        return rows
    divided = {c.id for kind in ("conflicts", "denies") for r in group.of_kind(kind) for c in (r.first, r.second)}
    rank = sorted(range(len(rows)), key=lambda n: (rows[n].claim.id not in divided, -len(rows[n].carriers), n))
    return [rows[n] for n in sorted(rank[:MOST_ROWS])]


def _by_speaker(rows: Iterable[Row]) -> list[Row]:
    """Put the rows of one voice below each other, the voices in the order of their first row."""
    voices: dict[str | None, list[Row]] = {}
    for row in rows:
        voices.setdefault(row.claim.voice or row.claim.id, []).append(row)
    return [evolve(row, leads=n == 0) for found in voices.values() for n, row in enumerate(found)]


def _row(row: Row, y: float, days: Days | None, numbers: Numbers) -> Iterator[Shape]:
    claim, room = row.claim, TIME[0] - 24
    more = f" and {len(row.carriers) - 1} more" if len(row.carriers) > 1 else ""
    if row.leads:
        yield words(10, y - 2, claim.voice or "unknown voice", "bold", room=room)
    yield words(10, y + (12 if row.leads else 4), (row.carriers[0] if row.carriers else "no publisher") + more, "quiet small", room=room)
    if days:
        yield from time_strokes(claim, row.period, y, days)
    yield from value_strokes(claim, y + 6, numbers)
