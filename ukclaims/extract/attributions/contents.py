"""Contents: where the attributed words begin behind a cue.

Each frame is a small function that answers with the place where its kind of content begins, or abstains.
"""

import re
from collections.abc import Callable

from ukclaims.extract.attributions.between import QUESTION_WORDS, Right, circumstance, number_at, over_day, over_distance, over_hearer, quotation_at
from ukclaims.extract.attributions.cues import Lexicon, Verb, lexicon
from ukclaims.extract.attributions.groups import NEGATIONS
from ukclaims.extract.attributions.inflect import ing_form
from ukclaims.extract.attributions.view import View

_CLAUSE_WORDS = frozenset('nCMDQz"OIlGdKRPqti(')
_AHEAD = 22
_GIVEN = re.compile(r"C++(?!n)I")  # who is given something: "Riga with 40 tanks"
_CALLED = re.compile(r"[DzCn]+t[ib]")  # "called the mayor to express"
_NAME = 6  # tokens of "to give his last name"
_HIDDEN = frozenset(("anonymous", "unnamed", "unidentified"))
_RELATIVE = 9  # tokens of a relative clause before the content


def opens(view: View, verb: Verb, at: int) -> Right | None:
    """Return the content that begins right here, None where there is none."""
    while at < view.end and view.outline[at] == "R":
        at += 1
    if at >= view.end:
        return None
    return next((found for frame in FRAMES if (found := frame(view, verb, at))), None)


def prepositional(view: View, verb: Verb, at: int) -> Right | None:
    """Read Called for a ceasefire."""
    told = at + 1 < view.end and view.outline[at + 1] != ":"
    return Right("preposition", at + 1) if told and view.lowers[at] in verb.prepositions else None


def quoted(view: View, verb: Verb, at: int) -> Right | None:
    """Read Said, “...”: after a comma, a colon or a dash too."""
    found = quotation_at(view, at) if "quote" in verb.frames and _is_free(view, verb, at) else None
    return None if found is None else Right("quote", found)


def opened_by_that(view: View, verb: Verb, at: int) -> Right | None:
    """Read Said that it was over."""
    fits = view.outline[at] == "T" and "that" in verb.frames and at + 1 < view.end and _is_free(view, verb, at)
    return Right("that", _over_relative(view, at)) if fits else None


def _over_relative(view: View, at: int) -> int:
    """Step over "that has since been deleted" to the next "that"."""
    behind = view.outline.find("T", at + 1, min(at + _RELATIVE, view.end - 1))
    return behind if behind > 0 and not view.outline[at + 1 : behind].strip("Rbhul") else at


def infinitive(view: View, verb: Verb, at: int) -> Right | None:
    """Read Promised to help; and Promised not to help."""
    opened = "to" in verb.frames and view.outline[at] == "t" and view.outline[at + 1] in "ibhmRlvq"
    return Right("to", at - (view.lowers[at - 1] in NEGATIONS)) if opened else None


def question(view: View, verb: Verb, at: int) -> Right | None:
    """Read Asked whether it was over; "said when asked" tells only the occasion."""
    asks = "wh" in verb.frames and view.lowers[at] in QUESTION_WORDS and view.outline[at + 1] != "l"
    return Right("wh", at) if asks and _is_free(view, verb, at) else None


def clause(view: View, verb: Verb, at: int) -> Right | None:
    """Read Said it was over."""
    told = "clause" in verb.frames and _is_free(view, verb, at) and view.lowers[at : at + 2] != ["on", "condition"]
    return Right("clause", at) if told and clause_at(view, at) else None


def phrase(view: View, verb: Verb, at: int) -> Right | None:
    """Read Announced a ceasefire. What follows "say" is trusted to be a clause."""
    if "owned" in verb.frames and view.outline[at] == "z":
        return Right("object", at)
    bounded = view.outline[at] in "IR" and number_at(view, at, lexicon(view.language).bounding)
    if "object" not in verb.frames or not (bounded or view.outline[at] in 'DnCQMz"qPTG') or not _is_free(view, verb, at):
        return None
    if (view.outline[at] == "T" and "that" in verb.frames) or _is_withheld(view, verb, at) or _is_done(view, verb, at):
        return None
    counted = view.outline[at] == "M" and view.lowers[at - 1] in lexicon(view.language).bounding  # "nearly 12,000"
    at -= (counted or view.lowers[at].endswith("ing")) and view.outline[at - 1] == "R"
    return Right("clause" if "trusted" in verb.frames else "object", at)


def _is_withheld(view: View, verb: Verb, at: int) -> bool:
    """Tell what is no speech: "mentioned no targets", and "denied Riga the status of a port"."""
    idle = lexicon(view.language).idle_none
    none = view.lowers[at] == "no" and view.lowers[at + 1] not in ("less", "more", "fewer")
    return (none and verb.lemma in idle) or (verb.lemma == "deny" and view.outline[at:].lstrip("C")[:1] == "D" and view.outline[at] == "C")


def _is_done(view: View, verb: Verb, at: int) -> bool:
    """Tell what is done and not said: "has been supporting refugees", "supports Riga with 40 tanks"."""
    known = lexicon(view.language)
    going_on = view.lowers[at - 2 : at] == ["been", ing_form(verb.lemma)]
    if verb.lemma == "call" and _CALLED.match(view.outline, at):
        return True
    return verb.lemma in known.deeds and (going_on or (_GIVEN.match(view.outline, at) is not None and "with" in view.lowers[at + 1 : at + 4]))


def put_at(view: View, verb: Verb, at: int) -> Right | None:
    """Read Put the damage at $170 billion."""
    words = view.lowers[at : at + 10]
    return Right("object", at) if "at" in verb.frames and "at" in words and view.outline[at + words.index("at") + 1] == "M" else None


FRAMES: tuple[Callable[[View, Verb, int], Right | None], ...] = (prepositional, quoted, opened_by_that, infinitive, question, clause, phrase, put_at)


def right_of(view: View, verb: Verb, at: int, lexicon: Lexicon) -> Right | None:
    """Return the content that begins behind a cue, None where there is none."""
    if at >= view.end or view.lowers[at] in lexicon.idle_objects or _keeps_silent(view, at, lexicon):
        return None
    dated = _behind_day(view, verb, at, lexicon)
    if dated:
        return dated
    over = over_hearer(view, verb, at) if "whom" in verb.frames else None
    first, second = (over, opens(view, verb, at)) if "hearer" in verb.frames else (opens(view, verb, at), over)
    return first or second or _behind_circumstance(view, verb, at, lexicon) or _far_ahead(view, verb, at)


def clause_at(view: View, at: int) -> bool:
    """Tell whether a clause with a subject and a finite verb begins here."""
    outline = view.outline
    if outline[at] in "PH":
        return True
    if outline[at] not in 'DnCQMz"qTRIG':
        return False
    for here in range(at + 1, min(at + _AHEAD, view.end)):
        letter = outline[here]
        if letter in "vbhmH":
            return True
        if letter == "W":
            return outline[here + 1] in "vbhm" and here + 2 < view.end and clause_at(view, here + 2)
        if letter == ",":
            return _goes_on(outline, here, outline[at])
        if letter not in _CLAUSE_WORDS and outline[here - 1 : here + 1] != "Qu":
            return False
    return False


def _goes_on(outline: str, comma: int, first: str) -> bool:
    """Tell whether the clause has its verb behind a comma: after an insertion, or after a circumstance at its head."""
    close = outline.find(",", comma + 1, comma + _AHEAD)
    inserted = outline[comma + 1] in "lWDG" and close > 0 and outline[close + 1] in "vbhm"
    if outline[comma + 1] == "G" and (first == "I" or not inserted):
        return False  # "on Telegram, saying that", "informed Riga, saying that"
    return inserted or (first in "IC" and any(letter in "vbhm" for letter in outline[comma + 1 : comma + _AHEAD]))


def _is_free(view: View, verb: Verb, at: int) -> bool:
    """Tell whether a verb that needs its particle has it."""
    return not verb.only or view.lowers[at - 1] == verb.particle


def _keeps_silent(view: View, at: int, lexicon: Lexicon) -> bool:
    """Tell what only keeps silent: "asked not to be named", "refused to comment"."""
    words = view.lowers[at : at + 4]
    if words[:1] == ["to"] and words[1] in lexicon.idle_acts:
        return True
    if words[:2] == ["to", "give"] and "name" in view.lowers[at : at + _NAME]:
        return True
    if words[:1] == ["to"] and not _HIDDEN.isdisjoint(words):
        return True
    return "be" in words and not lexicon.idle_asked.isdisjoint(words)


def _behind_circumstance(view: View, verb: Verb, at: int, lexicon: Lexicon) -> Right | None:
    """Step over "on Thursday", "in a statement", "to reporters in Kyiv"."""
    here = circumstance(view, at, lexicon)
    found = opens(view, verb, here) if here > at else None
    dated = view.outline[here - 1] == "d" and view.outline[here] in "DM" and "trusted" not in verb.frames
    return None if found and found.frame == "object" and not dated else found


def _behind_day(view: View, verb: Verb, at: int, lexicon: Lexicon) -> Right | None:
    """Read Said on Friday it was over; and Said a week ago that: the time, or the channel, is that of saying when words follow at once."""
    distance, day = over_distance(view, at), over_day(view, at)
    if day and view.outline[day] in ("CzPHDQMnT" if view.outline[at] == "R" else "CzPH") and (view.outline[day] == "T" or clause_at(view, day)):
        return opens(view, verb, day)
    here = distance or (circumstance(view, at, lexicon) if view.outline[at] in "Iu" else at)
    is_subject = at < here < view.end and view.outline[here] in "PHDQ" and view.outline[here - 1] != ","
    if is_subject and clause_at(view, here):
        return opens(view, verb, here)
    return opened_by_that(view, verb, distance) if distance and distance < view.end else None


def _far_ahead(view: View, verb: Verb, at: int) -> Right | None:
    """Find "that", or a quotation behind a comma, a few words later."""
    if verb.only or view.outline[at] not in "IRdtuO":
        return None
    for here in range(at, min(at + 16, view.end - 1)):
        letter = view.outline[here]
        if letter == "T" and "that" in verb.frames:
            return Right("that", here)
        if letter in ",:q" and "quote" in verb.frames and (found := quotation_at(view, here)) is not None:
            titled = letter == "q" and any(first == here and view.is_title(view.span(first, last)) for first, last in view.quotes)
            return None if titled else Right("quote", found)
        if letter not in 'IDnCMdOzRQlGKt"P,a()u' or (letter == "," and view.outline[here + 1] != "T"):
            return None
    return None
