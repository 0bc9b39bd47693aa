"""A moment from a string, a date or a time: a date means the end of that day, in UTC."""

from datetime import UTC, date, datetime, timedelta

from ukclaims.errors import InvalidTypeError, InvalidValueError


def moment(when: str | date | datetime) -> datetime:
    """Return the moment, in UTC; a time without a zone is taken as UTC.

    >>> moment("2024-10-13T12:00").isoformat(), moment(date(2024, 10, 13)).isoformat()
    ('2024-10-13T12:00:00+00:00', '2024-10-13T23:59:59.999999+00:00')
    """
    if isinstance(when, str):
        when = _read(when)
    if not isinstance(when, date):
        raise InvalidTypeError(f"a time is a date, a datetime or a string like '2024-10-13T12:00', got {type(when).__name__}")
    if not isinstance(when, datetime):
        when = datetime(when.year, when.month, when.day, tzinfo=UTC) + timedelta(days=1) - timedelta(microseconds=1)
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)


def _read(when: str) -> date | datetime:
    try:
        return date.fromisoformat(when) if len(when) <= 10 else datetime.fromisoformat(when)
    except ValueError:
        raise InvalidValueError(f"a time is written like '2024-10-13' or '2024-10-13T12:00', got {when!r}") from None
