"""The mistakes that a claim shows by itself, by which one that copies it is known.

Each rule answers from the text alone. What no rule can show is left out: an office that somebody did not
hold on a day (the registry has gaps), a unit or a factor that only other sources show to be wrong (what is
one origin must not hang on who else is heard), and a conversion that is right and merely too exact.
"""

from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache

from ukclaims.compare.facts import Facts
from ukclaims.compare.miscounts import wrong_conversion, wrong_share
from ukclaims.compare.misdating import wrong_weekday
from ukclaims.compare.mislisting import short_list, wrong_sum
from ukclaims.compare.misspelling import misspelt_name
from ukclaims.compare.mistake import Mistake
from ukclaims.lang.tables import LANGUAGES

RULES: tuple[Callable[[str, date | None, str], Iterator[Mistake]], ...] = (
    misspelt_name,
    wrong_weekday,
    wrong_conversion,
    wrong_share,
    short_list,
    wrong_sum,
)
"""What shows a mistake, in the order in which it is told."""


def mistakes(facts: Facts) -> tuple[Mistake, ...]:
    """Return the mistakes in the text of a claim."""
    return _mistakes(facts.text, facts.published, facts.language) if facts.language in LANGUAGES else ()


@lru_cache(maxsize=1 << 16)
def _mistakes(text: str, published: date | None, language: str) -> tuple[Mistake, ...]:
    return tuple(found for rule in RULES for found in rule(text, published, language))


def shared_mistake(a: Facts, b: Facts) -> Mistake | None:
    """Return a mistake that both make."""
    mine = mistakes(a)
    theirs = {found.key for found in mistakes(b)} if mine else ()
    return min((found for found in mine if found.key in theirs), key=lambda found: found.words, default=None)
