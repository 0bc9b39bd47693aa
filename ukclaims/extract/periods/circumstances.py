"""What the words around tell of which time is meant: a comparison, accounts, what it is a part of."""

import re

from ukclaims.extract.periods.around import NEXT_WORD, around_of, text_before, word_after, word_before
from ukclaims.extract.periods.reading import Reading

_PART_OF = re.compile(r"(?<!\btime )(?<!\btimes )\bof\s\Z")
_UP_TO_A_NAME = re.compile(r"\s(?:to|through|until)\s[A-Z]")
_WITHIN = re.compile(r"\b(?:later|earlier|early|late)\sin\s\Z", re.IGNORECASE)
_ACCOUNTS = 240
_COMPARED = 96


def is_compared(r: Reading) -> bool:
    """Tell whether the words end a comparison: "up from 60 tons a year ago", "less than a year ago"."""
    before = r.context.folded[max(0, r.start - _COMPARED) : r.start]
    return bool(around_of(r.context.language).compared.search(before))


def is_in_accounts(r: Reading) -> bool:
    """Tell whether sums of money are told of around a quarter: "revenue rose in the quarter", not "shells hit the quarter"."""
    around, folded = around_of(r.context.language), r.context.folded
    near = folded[max(0, r.start - _ACCOUNTS) : r.end + _ACCOUNTS]
    return word_before(r) in around.words["within"] and around.accounts.search(near) is not None


def is_bounded(r: Reading) -> bool:
    """Tell whether what follows says which one is meant, or that it is none: "the year to June", "the quarter ended July 31"."""
    around = around_of(r.context.language)
    return word_after(r) in around.words["bounding"] or bool(_UP_TO_A_NAME.match(r.context.folded, r.end))


def is_within(r: Reading) -> bool:
    """Tell whether the words are what is gone on in: "later in the day"."""
    return bool(_WITHIN.search(text_before(r)))


def is_part_of(r: Reading) -> bool:
    """Tell whether the words are what something is of: "the worst attack of the year", but not "the time of the year"."""
    return bool(_PART_OF.search(text_before(r)))


def is_same_time(r: Reading) -> bool:
    """Tell whether the words only tell the year of a point in it: "the same time last year"."""
    return bool(around_of(r.context.language).same_time.search(text_before(r)))


def is_of_a_deed(r: Reading) -> bool:
    """Tell whether something done is named by its day: "Friday's strike"."""
    folded = r.context.folded
    found = NEXT_WORD.match(folded, r.end + 2) if folded.startswith("'s ", r.end) else None
    return found is not None and found[1] in around_of(r.context.language).words["deeds"]
