"""Numbers that count nothing: names, dates, clock times, calibres, scores, telephone numbers.

Each rule looks at one number in its place and answers whether it is its trap. The first that says so
stands, and the number is left alone.

>>> from ukclaims.extract.quantities.sides import read_side
>>> p = Pieces("the F-16 jets")
>>> trap(p, read_side(p, 3), None)
'glued_before'
"""

from collections.abc import Callable
from functools import cache

from ukclaims.extract.quantities import trap_marks, trap_names, trap_times, trap_works
from ukclaims.extract.quantities.items import Item
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.extract.quantities.sides import Range, Side
from ukclaims.extract.quantities.trapwords import is_bare, is_digits, listed, looks_like_year

Rule = Callable[[Pieces, Side, Item | None], bool]

# In order. Each rule is asked about any number, about numbers in digits, in bare digits, or in words.
RULES: tuple[tuple[str, str, Rule], ...] = (
    ("glued_before", "any", trap_names.glued_before),
    ("glued_after", "any", trap_names.glued_after),
    ("file_or_link", "digits", trap_marks.file_or_link),
    ("hyphen_after", "any", trap_names.hyphen_after),
    ("clock_time", "any", trap_times.clock_time),
    ("date", "bare", trap_times.date),
    ("calibre", "digits", trap_names.calibre),
    ("resolution", "any", trap_names.resolution),
    ("leading_zero", "bare", trap_marks.leading_zero),
    ("phone", "digits", trap_marks.phone),
    ("year", "bare", trap_times.year),
    ("registered", "digits", trap_marks.registered),
    ("counter", "bare", trap_marks.counter),
    ("designator", "any", trap_names.designator),
    ("work", "digits", trap_works.work),
    ("named", "digits", trap_names.named),
    ("name_of_number", "words", trap_names.name_of_number),
    ("age", "any", trap_times.age),
    ("score", "digits", trap_names.score),
    ("coordinate", "digits", trap_marks.coordinate),
    ("address", "bare", trap_names.address),
    ("numbered_name", "bare", trap_names.numbered_name),
    ("plan", "any", trap_names.plan),
    ("formula", "bare", trap_names.formula),
    ("in_brackets", "digits", trap_marks.in_brackets),
    ("pronoun", "words", trap_marks.pronoun),
    ("list_number", "bare", trap_marks.list_number),
    ("one_as_pronoun", "words", trap_marks.one_as_pronoun),
    ("fraction_of_time", "words", trap_times.fraction_of_time),
)
_ASKED = {"bare": ("any", "digits", "bare"), "digits": ("any", "digits"), "scaled": ("any",), "words": ("any", "words")}


@cache
def _rules(kind: str) -> tuple[tuple[str, Rule], ...]:
    return tuple((name, rule) for name, asked, rule in RULES if asked in _ASKED[kind])


def trap(p: Pieces, side: Side, item: Item | None) -> str | None:
    """Return the name of the trap that this number is, None where it counts something."""
    return next((name for name, rule in _rules(_kind(p, side)) if rule(p, side, item)), None)


def _kind(p: Pieces, side: Side) -> str:
    if side.numeral.style != "digits":
        return "words"
    return "bare" if is_bare(p, side) else "digits" if is_digits(side) else "scaled"


# Rules for both ends of a range, and those for its first number only.
_EITHER_END = frozenset({"file_or_link", "clock_time", "date", "phone"})
_FIRST_END = _EITHER_END | {"glued_before", "designator", "registered", "plan"}


def range_trap(p: Pieces, found: Range, item: Item | None) -> str | None:
    """Return the name of the trap that a range is: dates, years, scores; None where it counts something."""
    left, right = found.left, found.right
    bare = is_bare(p, left), is_bare(p, right)
    for name, asked, rule in RULES:
        for end, rules, is_end_bare in ((left, _FIRST_END, bare[0]), (right, _EITHER_END, bare[1])):
            if name in rules and (asked != "bare" or is_end_bare) and rule(p, end, item):
                return name
    if trap_names.glued_after(p, right, item) or _goes_on(p, found):
        return "glued_after"
    if all(bare) and _are_years(p, found, item):
        return "year"
    return "score" if p.at(left.stop) == "-" and item and item.lemma in listed("scores") else None


def _goes_on(p: Pieces, found: Range) -> bool:
    """Tell whether a third number is joined to the two: "978-3-16"."""
    last = found.right.last
    return p.at(found.left.stop) == "-" and p.at(last) == "-" and found.right.unit is None and p.glued(last - 1)


def _are_years(p: Pieces, found: Range, item: Item | None) -> bool:
    if not looks_like_year(p, found.left) or not (looks_like_year(p, found.right) or found.right.low < 100):
        return False
    return not (item and item.plural and trap_times.counts_against_years(p, item))
