"""Signs before a number: a minus or a plus, and dashes that only stand there."""

from ukclaims.extract.quantities.bounds import bound_words
from ukclaims.extract.quantities.pieces import Pieces


def sign_before(p: Pieces, first: int) -> int | None:
    """Return where a sign before the number stands, "-5", "minus-1.4", "+3"; None where there is none."""
    if (
        p.at(first - 1) in ("-", "+")
        and p.glued(first - 1)
        and not (p.glued(first - 2) and (p.words[first - 2][-1].isalnum() or p.words[first - 2] in "%$€£¥₴)"))
    ):
        return first - 1
    if p.at(first - 1) == "-" and p.at(first - 2) == "minus":
        return first - 2
    return first - 1 if p.at(first - 1) == "minus" else None


def is_only_a_dash(p: Pieces, sign: int, behind: int, unit: str | None) -> bool:
    """Tell whether the sign is a dash that opens a line of a list, "-40 tanks", or stands before a part of something: "own -90% of the land"."""
    if p.words[sign] != "-" or (unit is not None and unit.partition(" ")[0] in bound_words("signed") and p.at(behind) != "of"):
        return False
    if unit == "percent":
        return p.at(behind) == "of" and p.at(sign - 1) not in bound_words("leading_to_minus") and p.is_word(sign - 1)
    return sign == 0 or "\n" in p.text[p.end[sign - 1] : p.start[sign]]
