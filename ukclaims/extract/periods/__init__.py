"""Time expressions: found, and resolved against the day of publication."""

from ukclaims.extract.periods.find import find_periods, parse_period

__all__ = ["find_periods", "parse_period"]
