"""How a time and a number are drawn in a row of the timeline: bars, bounds, dots, and the words beside them."""

from collections.abc import Iterator
from datetime import date, timedelta

from ukclaims.model.claim import Claim, Polarity
from ukclaims.model.quantity import Quantity
from ukclaims.show.scale import Days, Numbers
from ukclaims.show.shapes import Box, Dot, Line, Shape, Words, diamond, text_width, words


def time_strokes(claim: Claim, ends: tuple[date | None, date | None], y: float, days: Days) -> Iterator[Shape]:
    """Yield the time that a figure speaks about, open where it is, and the day it was printed."""
    period, (start, end) = claim.figure and claim.figure.period, ends
    title = f"{period.text or period} ({period})" if period else ""
    if start and end:
        left = days.at(start)
        yield Box(left, y - 5, max(days.at(end) - left, 4.0), 10, 3, look="when", title=title)
    elif start or end:
        edge = days.at(start) if start else days.at(end - timedelta(1)) if end else days.left
        yield Line((edge, y), (days.right if start else days.left, y), look="open")
        yield Box(edge - 2, y - 7, 4, 14, 1, look="when", title=title)
    else:
        yield _unplaced(period.text if period and period.text else "time not said", claim.document.published, y, days)
    if printed := claim.document.published:
        yield diamond(days.at(printed), y, 5, look="printed", title=f"printed {printed}")


def _unplaced(said: str, printed: date | None, y: float, days: Days) -> Words:
    """Return the words of a time that has no place on the line, beside the day of print where there is more room."""
    x = days.at(printed) if printed else days.left - 6
    if x - days.left > days.right - x:
        return words(x - 10, y + 4, said, "quiet small end", room=x - 10 - days.left)
    return words(x + 10, y + 4, said, "quiet small", room=days.right - x - 10)


def value_strokes(claim: Claim, y: float, numbers: Numbers) -> Iterator[Shape]:
    """Yield a number with its bound and slack, and its words above it."""
    assert claim.figure is not None
    q = claim.figure.quantity
    yield Line((numbers.left, y), (numbers.right, y), look="rule")
    low, high = (None if end is None else numbers.at(end) for end in (q.low, q.high))
    if low is not None and high is not None:
        yield from _closed(claim, q, low, high, y, numbers)
    else:
        yield from _open(q, low, high, y, numbers)
    at = low if low is not None else high if high is not None else numbers.left
    text = claim.valued
    left = min(max(at - text_width(text) / 2, numbers.left), numbers.right - text_width(text))
    yield words(max(left, numbers.left), y - 10, text, room=numbers.right - numbers.left)


def _closed(claim: Claim, q: Quantity, low: float, high: float, y: float, numbers: Numbers) -> Iterator[Shape]:
    if high - low > 1:
        yield Line((low, y), (high, y), look="value", title=str(q))
        return
    least, most = (numbers.at(end) for end in (q.least or 0, q.most or 0))
    if most - least > 4:
        yield Line((least, y), (most, y), look="slack")
    look = "dot" if claim.polarity is Polarity.AFFIRMED else "ring"
    yield Dot((low, y), 5, look=look, title=f"{claim.valued}, give or take {q.slack}")


def _open(q: Quantity, low: float | None, high: float | None, y: float, numbers: Numbers) -> Iterator[Shape]:
    edge, far = (low, numbers.right) if low is not None else (high or numbers.left, numbers.left)
    yield Line((edge, y), (far, y), look="bound")
    yield Box(edge - 3, y - 7, 6, 14, look="dot", title=str(q))
