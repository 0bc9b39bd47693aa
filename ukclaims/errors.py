"""Every error that ukclaims raises: one root, and children that are also the builtin a caller expects.

A bad *argument* raises at once. Strange *text* never raises: what was not understood is in
`Extraction.skipped`.

>>> issubclass(ParseError, ValueError), issubclass(UnknownLanguageError, LookupError)
(True, True)
"""


class UkclaimsError(Exception):
    """The root of all errors of this package. Catch it to catch them all; it is not raised itself."""


class InvalidTypeError(UkclaimsError, TypeError):
    """An argument is of a type that has no meaning here. The message names the types that have one."""


class InvalidValueError(UkclaimsError, ValueError):
    """An argument is of the right type, but says something impossible, such as an end before its start."""


class ParseError(UkclaimsError, ValueError):
    """The words given are not what was asked for: no quantity, no period, no date."""


class RecordError(UkclaimsError, ValueError):
    """A record does not follow the scheme. The message names the field and what was expected there."""


class ReadError(UkclaimsError, ValueError):
    """A file cannot be read as documents. The message names the file and, where there is one, the line."""


class LedgerError(UkclaimsError, RuntimeError):
    """A ledger file cannot be used: it is torn, foreign, or written by a newer version."""


class UnknownLanguageError(UkclaimsError, LookupError):
    """There are no tables for this language. The message lists the languages there are."""


class UnknownNameError(UkclaimsError, LookupError):
    """A name that must be one of a fixed list is not: a unit, a kind, a format."""


class MissingExtraError(UkclaimsError, ImportError):
    """An optional package is needed for this. The message says which extra brings it."""
