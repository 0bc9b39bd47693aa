"""The timeline: for each thing counted, who gave which figure for which time, and where figures conflict."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from attrs import frozen

from ukclaims.model.claim import Claim, Polarity
from ukclaims.model.group import Group, Origin
from ukclaims.model.period import Period
from ukclaims.model.relation import Kind
from ukclaims.show.picture import Picture, picture, shape, text_width, words
from ukclaims.show.scale import Days, Numbers, days_between, numbers_between
from ukclaims.show.view import Shown, as_book, counted, named

WIDTH, ROW, HEAD = 960, 34, 44
NAMES, TIME, VALUES, ARCS = (0, 200), (212, 500), (526, 800), 812
FAR = 10
"""Years beyond print that a period may reach before it is drawn as an open one."""

SIGNS = {Kind.CONFLICTS: "≠", Kind.DENIES: "✗", Kind.REVISES: "→"}
"""The relations that the picture draws."""

STYLE = """
.ukc .when{fill:var(--blue);opacity:.75}.ukc .open{stroke:var(--blue);stroke-width:2;stroke-dasharray:3 3;fill:none}.ukc .said{fill:var(--ink)}
.ukc .value{stroke:var(--orange);stroke-width:7;stroke-linecap:butt}
.ukc .slack{stroke:var(--orange);stroke-width:2}.ukc .dash{stroke:var(--orange);stroke-width:2;stroke-dasharray:3 3}
.ukc .ring{fill:var(--ground);stroke:var(--orange);stroke-width:2}.ukc .dot{fill:var(--orange);stroke:var(--ground);stroke-width:1.5}
.ukc .conflicts{stroke:var(--red);fill:none;stroke-width:2}
.ukc .denies{stroke:var(--red);fill:none;stroke-width:1.5;stroke-dasharray:2 3}
.ukc .revises{stroke:var(--violet);fill:none;stroke-width:1.5;stroke-dasharray:5 3}
.ukc .conflicts-word,.ukc .denies-word{fill:var(--red);font-weight:700}.ukc .revises-word{fill:var(--violet);font-weight:700}.ukc .band{fill:var(--soft)}
"""


def timeline(book: Shown, *, item: str | None = None) -> Picture:
    """Draw the figures of a ledger, or of claims, by what they count and who gave them.

    Each row is one utterance: on the left who, then the time that the figure speaks about (a bar) and
    the day it was printed (a diamond), then the number with its bound and slack. Arcs on the right
    join figures that conflict, deny or revise each other; a denied figure is a ring. `item` narrows it to one thing counted.
    """
    ledger = as_book(book)
    wanted = None if item is None else {claim.id for claim in ledger.where(item=item)}
    groups = [one for one in ledger.groups() if wanted is None or any(claim.id in wanted for claim in one.claims)]
    return draw(groups)


def draw(groups: Iterable[Group]) -> Picture:
    """Draw groups, one panel each."""
    panels = [_Panel(one, tuple(_rows(one))) for one in groups if one.utterances]
    body, top = [], 8.0
    for panel in panels:
        body.append(panel.draw(top))
        top += HEAD + ROW * len(panel.rows) + 14
    if not panels:
        body.append(words(8, top + 20, "There are no figures to draw.", "quiet"))
        top += 36
    body.append(_legend(top + 6))
    return picture("Figures over time", f"{counted(len(panels), 'thing')} counted, with the figures given for each", WIDTH, top + 34, "".join(body), STYLE)


@frozen
class _Row:
    origin: Origin
    claim: Claim


def _rows(one: Group) -> Iterator[_Row]:
    """Yield one row per utterance and number, the earliest first."""
    for origin in one.utterances:
        seen = set()
        for claim in origin.claims:
            value = claim.valued
            if claim.figure and value not in seen:
                seen.add(value)
                yield _Row(origin, claim)


def _days(claims: Iterable[Claim]) -> Iterator[date]:
    for claim in claims:
        if claim.document.published:
            yield claim.document.published
        period = claim.figure and claim.figure.period
        if period:
            yield from (day for day in _ends(period, claim) if day)


def _ends(period: Period, claim: Claim) -> tuple[date | None, date | None]:
    """Return first and last day where they are known and not far off."""
    near = claim.document.published.year if claim.document.published else None

    def known(day: object) -> date | None:
        return day if isinstance(day, date) and (near is None or abs(day.year - near) <= FAR) else None

    return known(period.start), known(period.end)


@frozen
class _Panel:
    group: Group
    rows: tuple[_Row, ...]

    def draw(self, top: float) -> str:
        """Return the panel, its upper edge at `top`."""
        days, numbers = days_between(list(_days(row.claim for row in self.rows)), *TIME), self._numbers()
        bottom = top + HEAD + ROW * len(self.rows)
        parts = [shape("rect", "band", x=0, y=top, width=WIDTH, height=26, rx=4), self._title(top)]
        parts += [self._tick(x, name, top, bottom) for x, name in (days.ticks() if days else ())]
        for n, row in enumerate(self.rows):
            parts.append(_row(row, top + HEAD + ROW * n + ROW / 2, days, numbers))
        return "".join(parts) + self._arcs(top)

    def _title(self, top: float) -> str:
        low, high = self.group.origins
        origins = counted(high, "origin") if low == high else f"{low} to {high} origins"
        count = f"{counted(len(self.group.claims), 'claim')}, {origins}"
        return words(10, top + 17.5, named(self.group), "bold", room=480) + words(WIDTH - 10, top + 17.5, count, "quiet small end")

    def _tick(self, x: float, name: str, top: float, bottom: float) -> str:
        return shape("line", "grid", x1=x, x2=x, y1=top + 42, y2=bottom) + words(x, top + 38, name, "quiet small mid")

    def _numbers(self) -> Numbers:
        quantities = [row.claim.figure.quantity for row in self.rows if row.claim.figure]
        return numbers_between([end for q in quantities for end in (q.low, q.high) if end is not None], *VALUES)

    def _arcs(self, top: float) -> str:
        arcs = {(r.first.id, r.second.id, r.kind) for r in self.group.relations if r.kind in SIGNS}
        place = {claim.id: n for n, row in enumerate(self.rows) for claim in row.origin.claims if _same(claim, row.claim)}
        pairs = {(min(place[a], place[b]), max(place[a], place[b]), kind) for a, b, kind in arcs if a in place and b in place}
        drawn = sorted(pair for pair in pairs if pair[0] < pair[1])
        return "".join(_arc(top, low, high, kind, n) for n, (low, high, kind) in enumerate(drawn))


def _same(a: Claim, b: Claim) -> bool:
    return bool(a.figure and b.figure) and a.valued == b.valued


def _arc(top: float, low: int, high: int, kind: Kind, lane: int) -> str:
    y1, y2 = (top + HEAD + ROW * n + ROW / 2 for n in (low, high))
    x, bend = ARCS, ARCS + 30 + 26 * (lane % 5)
    name = kind.value
    path = shape("path", name, d=f"M{x:.1f} {y1:.1f} C{bend:.1f} {y1:.1f} {bend:.1f} {y2:.1f} {x:.1f} {y2:.1f}", title=name)
    middle, half = x + (bend - x) * 0.75, (y1 + y2) / 2
    return path + shape("circle", "ground", cx=middle, cy=half, r=9) + words(middle, half + 5, SIGNS[kind], f"{name}-word mid")


def _row(row: _Row, y: float, days: Days | None, numbers: Numbers) -> str:
    claim = row.claim
    assert claim.figure is not None
    carriers = row.origin.carriers or tuple(filter(None, [claim.document.publisher]))
    more = f" and {len(carriers) - 1} more" if len(carriers) > 1 else ""
    who = words(NAMES[0] + 10, y - 2, claim.voice or "unknown voice", "bold", room=NAMES[1] - 20)
    who += words(NAMES[0] + 10, y + 12, (carriers[0] if carriers else "no publisher") + more, "quiet small", room=NAMES[1] - 20, size=11)
    return who + (_time(claim, y, days) if days else "") + _value(claim, y, numbers)


def _time(claim: Claim, y: float, days: Days) -> str:
    assert claim.figure is not None
    period, printed = claim.figure.period, claim.document.published
    drawn = ""
    start, end = _ends(period, claim) if period else (None, None)
    if period and (start or end):
        left, right = (days.at(start) if start else days.left), (days.at(end) if end else days.right)
        title = f"{period.text or period} ({period})"
        ends = [days.at(day) for day in (start, end - timedelta(1) if end else None) if day]
        if start and end:
            drawn = shape("rect", "when", title, x=left, y=y - 5, width=max(right - left, 4.0), height=10, rx=3)
        else:
            drawn = shape("line", "open", x1=left, x2=right, y1=y, y2=y)
            drawn += "".join(shape("rect", "when", title, x=x - 2, y=y - 7, width=4, height=14, rx=1) for x in ends)
    else:
        said = period.text if period and period.text else "time not said"
        drawn = words(days.left + 4, y + 4, said, "quiet small", room=days.right - days.left, size=11)
    if printed:
        x = days.at(printed)
        drawn += shape("path", "said", f"printed {printed}", d=f"M{x:.1f} {y - 5:.1f}l4 5l-4 5l-4-5z")
    return drawn


def _value(claim: Claim, y: float, numbers: Numbers) -> str:
    assert claim.figure is not None
    q = claim.figure.quantity
    low, high = (None if end is None else numbers.at(end) for end in (q.low, q.high))
    y += 6
    drawn = shape("line", "rule", x1=numbers.left, x2=numbers.right, y1=y, y2=y)
    if low is not None and high is not None and high - low > 1:
        drawn += shape("line", "value", x1=low, x2=high, y1=y, y2=y)
    elif low is not None and high is not None:
        least, most = (numbers.at(end) for end in (q.least or 0, q.most or 0))
        point = "dot" if claim.polarity is Polarity.AFFIRMED else "ring"
        drawn += shape("line", "slack", x1=least, x2=most, y1=y, y2=y)
        drawn += shape("circle", point, f"{claim.valued}, give or take {q.slack}", cx=low, cy=y, r=5)
    else:
        end = low if low is not None else high
        assert end is not None
        other = numbers.right if low is not None else numbers.left
        drawn += shape("line", "dash", x1=end, x2=other, y1=y, y2=y) + shape("rect", "dot", str(q), x=end - 3, y=y - 7, width=6, height=14)
    text = claim.valued
    at = low if low is not None else high
    assert at is not None
    left = min(max(at - text_width(text) / 2, numbers.left), numbers.right - text_width(text))
    return drawn + words(max(left, numbers.left), y - 10, text, room=numbers.right - numbers.left)


def _legend(y: float) -> str:
    """Say below the picture what its signs mean."""
    signs = [
        (shape("rect", "when", x=0, y=y + 2, width=22, height=8, rx=3), 22, "time spoken about"),
        (shape("path", "said", d=f"M5 {y + 1:.1f}l4 5l-4 5l-4-5z"), 10, "printed"),
        (shape("line", "dash", x1=0, x2=18, y1=y + 6, y2=y + 6) + shape("rect", "dot", x=16, y=y, width=5, height=12), 22, "a bound: one side is open"),
        (shape("path", "conflicts", d=f"M0 {y + 1:.1f}q16 5 0 10"), 10, "conflicts"),
        (shape("path", "denies", d=f"M0 {y + 1:.1f}q16 5 0 10"), 10, "denies"),
        (shape("path", "revises", d=f"M0 {y + 1:.1f}q16 5 0 10"), 10, "revises"),
    ]
    drawn, x = "", 10.0
    for sign, width, name in signs:
        drawn += f'<g transform="translate({x:.1f} 0)">{sign}</g>' + words(x + width + 6, y + 10, name, "quiet small")
        x += width + 6 + text_width(name, 11) + 20
    return drawn
