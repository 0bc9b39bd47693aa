"""Contents: where the attributed words begin behind a cue, and which pieces lie around it."""

from attrs import frozen

from ukclaims.extract.attributions.cues import Lexicon, Verb
from ukclaims.extract.attributions.view import View

_CLAUSE = frozenset("vbhmH")
_PHRASE = frozenset('nCMDQz"OIlGdKRPqti(')
_BETWEEN = frozenset('IDnCMdOzRQlGKt"P,al')
_WH = frozenset(["whether", "how", "why", "what", "where", "who", "which", "if", "when", "whose"])
_REACH = 22
_PARTS_OF_DAY = frozenset("morning afternoon evening night".split())


@frozen
class Right:
    """What follows a cue: the frame it fills, and where the content begins."""

    frame: str
    start: int


def right_of(view: View, verb: Verb, at: int, lexicon: Lexicon) -> Right | None:
    """Return the content that begins behind a cue, None where there is none."""
    if at >= view.end or view.lowers[at] in lexicon.idle_objects or _asks_not_to_be_named(view, at, lexicon):
        return None
    here = (_over_hearer(view, verb, at) if "hearer" in verb.frames else None) or _opens(view, verb, at)
    if here:
        return here
    return _over_hearer(view, verb, at) or _over_circumstance(view, verb, at, lexicon) or _far(view, verb, at)


def _asks_not_to_be_named(view: View, at: int, lexicon: Lexicon) -> bool:
    words = view.lowers[at : at + 4]
    return "be" in words and any(word in lexicon.idle_asked for word in words)


def _opens(view: View, verb: Verb, at: int) -> Right | None:
    """Return the content that begins right here."""
    if at >= view.end:
        return None
    outline, frames = view.outline, verb.frames
    letter = outline[at]
    if letter == "R" and at + 1 < view.end:
        return _opens(view, verb, at + 1)
    if view.lowers[at] in verb.prepositions and at + 1 < view.end:
        return Right("preposition", at + 1)
    if verb.only and view.lowers[at - 1] != verb.particle:
        return None
    if "quote" in frames and (found := _quotation(outline, at, view.end)) is not None:
        return Right("quote", found)
    if letter == "T" and "that" in frames and at + 1 < view.end:
        return Right("that", at)
    if letter == "t" and outline[at + 1] in "ibhmRlvq" and "to" in frames:
        return Right("to", at)
    if "wh" in frames and view.lowers[at] in _WH:
        return Right("wh", at)
    if "clause" in frames and clause_at(view, at):
        return Right("clause", at)
    if "object" in frames and letter in 'DnCQMz"qPTG' and not (letter in "T" and "that" in frames):
        return Right("clause" if frames >= {"clause", "post"} else "object", at)
    return None


def _quotation(outline: str, at: int, end: int) -> int | None:
    """Return where a quotation begins here, after a comma, a colon or a dash too."""
    if outline[at] in "q\"":
        return at
    if outline[at] in ",:-" and at + 1 < end and (outline[at + 1] in 'q"' or outline[at] == ":"):
        return at + 1
    return None


def clause_at(view: View, at: int) -> bool:
    """Tell whether a clause with a subject and a finite verb begins here."""
    outline = view.outline
    if outline[at] in "PH":
        return True
    if outline[at] not in 'DnCQMz"qTRIG':
        return False
    for here in range(at + 1, min(at + _REACH, view.end)):
        letter = outline[here]
        if letter in _CLAUSE:
            return True
        if letter == "W":
            return clause_at(view, here + 2) if here + 2 < view.end and outline[here + 1] in "vbhm" else False
        if letter == "," and outline[here + 1] in "lWDG" and (close := outline.find(",", here + 1, here + _REACH)) > 0 and outline[close + 1] in "vbhm":
            return True
        if letter not in _PHRASE:
            return letter == "," and outline[at] in "IC" and here + 1 < view.end and any(c in "vbhm" for c in outline[here + 1 : here + _REACH])
    return False


def _over_hearer(view: View, verb: Verb, at: int) -> Right | None:
    """Step over "reporters" in "told reporters that"."""
    if "whom" not in verb.frames:
        return None
    outline = view.outline
    stop = at
    while stop < view.end and stop - at < 14:
        letter = outline[stop]
        if letter == "T" or letter == "q" or (letter in ",:" and _quotation(outline, stop, view.end) is not None and "quote" in verb.frames):
            return Right("whom", stop if letter in "Tq" else stop + 1) if stop > at else None
        if letter == "t" and stop > at and outline[stop + 1 : stop + 2] in ("i", "b", "h", '"', "q", "R"):
            return Right("whom", stop)
        if letter in "PH" and stop > at:
            return Right("whom", stop)
        if letter in "U" and stop > at and view.lowers[stop] in _WH:
            return Right("whom", stop)
        if letter in _CLAUSE:
            return Right("whom", _second_phrase(outline, at, stop)) if stop > at + 1 and "hearer" in verb.frames else None
        if letter not in 'nCMDQz"OIlGdKRPta':
            return None
        stop += 1
    return None


def _second_phrase(outline: str, at: int, stop: int) -> int:
    """In "told lawmakers the plan is dead" return where the second phrase begins."""
    for here in range(stop - 1, at, -1):
        if outline[here] in "DQP":
            return here
    return at + 1


def _over_circumstance(view: View, verb: Verb, at: int, lexicon: Lexicon) -> Right | None:
    """Step over "on Thursday", "in a statement", "to reporters in Kyiv"."""
    here = circumstance(view, at, lexicon)
    if here == at:
        return None
    found = _opens(view, verb, here)
    if found and found.frame == "object":
        return None
    return found


def circumstance(view: View, at: int, lexicon: Lexicon) -> int:
    """Return the position behind the phrases that say when, where or to whom it was said."""
    outline = view.outline
    while at < view.end:
        if outline[at] in "dR" or (outline[at - 1] == "d" and view.lowers[at] in _PARTS_OF_DAY) or (outline[at] == "M" and at > 0 and outline[at - 1] == "d") or (outline[at] == "," and at + 1 < view.end and outline[at + 1] in "d"):
            at += 1
        elif outline[at] == "," and at + 1 < view.end and outline[at + 1] == "I" and (close := outline.find(",", at + 1, at + 14)) > 0 and outline[close + 1 : close + 2] in ("T", "q", "P", "D")[: 4 if outline[at + 1] == "I" else 2]:
            at = close + 1
        elif outline[at] in "Iut" and (stop := _phrase_end(view, at + 1)) > at + 1 and _is_circumstance(view, at, stop, lexicon):
            at = stop
        elif view.lowers[at] in ("last", "this", "next", "late", "early", "earlier") and at + 1 < view.end and outline[at + 1] in "nd":
            at += 2
        else:
            return at
    return at


def _phrase_end(view: View, at: int) -> int:
    while at < view.end and view.outline[at] in 'nCMDQzOdI"al' and not (view.outline[at] == "D" and view.outline[at - 1] in "nCd" and view.lowers[at] in ("the", "a")):
        at += 1
    return at


def _is_circumstance(view: View, at: int, stop: int, lexicon: Lexicon) -> bool:
    inside = view.lowers[at + 1 : stop]
    return view.lowers[at] == "to" or any(word in lexicon.channels for word in inside) or "d" in view.outline[at + 1 : stop] or stop >= view.end


def _far(view: View, verb: Verb, at: int) -> Right | None:
    """Find "that", or a quotation behind a comma, a few words later."""
    if verb.only or not verb.frames & {"that", "quote"} or at >= view.end or view.outline[at] not in "IRdtuO":
        return None
    for here in range(at, min(at + 16, view.end - 1)):
        letter = view.outline[here]
        if letter == "T" and "that" in verb.frames:
            return Right("that", here)
        if letter in ",:q" and "quote" in verb.frames and (found := _quotation(view.outline, here, view.end)) is not None:
            return Right("quote", found)
        if letter not in _BETWEEN or (letter == "," and view.outline[here + 1] != "T"):
            return None
    return None


def end_of(view: View, start: int, frame: str, cue: int) -> int:
    """Return where content that begins here ends, as far as the sentence tells by itself."""
    outline, end = view.outline, view.end
    stop = outline.find(";", start, end)
    end = stop if stop > start + 2 else end
    fronted = _fronted(view, cue)
    relative = cue > 0 and outline[cue - 1] == "W"
    if cue > 1 and frame in ("object", "clause") and "what" in view.lowers[max(cue - 6, 0) : cue]:
        end = _phrase_only(view, start, end)
    end = _before_next_verb(view, start, _quotation_end(view, start, end), frame)
    comma = outline.find(",", start + 1, end)
    while comma > 0:
        if fronted or _ends_at(view, comma, frame) or (relative and outline[comma + 1] in "vbhm"):
            return comma
        comma = outline.find(",", comma + 1, end)
    return end


def _phrase_only(view: View, start: int, end: int) -> int:
    """Behind "what they call" only a phrase is content: it ends before the verb or the comma."""
    stop = next((here for here in range(start + 1, end) if view.outline[here] in "vbhm,"), end)
    return stop if view.outline[stop] in "vbhm," else end


def _quotation_end(view: View, start: int, end: int) -> int:
    """A quotation that closes with a comma or a full stop is whole, unless another follows."""
    for first, last in view.quotes:
        if first == start and view.outline[start] == "q" and last < end and view.tokens[last - 2].text in ",.?!" and "q" not in view.outline[last:end]:
            return last
    return end


def _before_next_verb(view: View, start: int, end: int, frame: str) -> int:
    """End before a second verb of the same subject: "outlined the plan and left", "..., but offered no proof"."""
    outline = view.outline
    bare = frame in ("object", "preposition")
    for here in range(start + 1, end - 1):
        letter = outline[here]
        if letter == "K" and (bare or view.lowers[here] == "but"):
            verb = here + 2 if outline[here + 1] == "R" else here + 1
            if outline[verb] == "v" and view.raw[verb] not in "Ba":
                return here - 1 if outline[here - 1] == "," else here
    return end


def _fronted(view: View, at: int) -> bool:
    """Tell whether the cue stands in a clause before the main one: "When the minister said ..., ..."."""
    for here in range(min(at, 4)):
        if view.outline[here] in "Uu" or (here == 0 and view.lowers[0] == "with"):
            return True
        if view.outline[here] not in "KR":
            return False
    return False


def _ends_at(view: View, comma: int, frame: str) -> bool:
    """Tell whether a comma ends the content, for what follows is the writer's."""
    outline = view.outline
    follows = outline[comma + 1 : comma + 2]
    if follows == "W":
        again = outline.find(",", comma + 1, view.end)
        return again < 0 or outline[again + 1] not in "Ovbhm"
    if frame not in ("object", "to", "preposition") or follows in "Kl":
        return False
    again = outline.find(",", comma + 1, view.end)
    last = outline.find("K", comma + 1, again if again > 0 else view.end)
    between = outline[comma + 1 : again if again > 0 else last]
    return (again < 0 and last < 0) or any(letter in "vbhmPHWTGuU" for letter in between) or follows in "IRG"


def resumes(view: View, at: int) -> int | None:
    """Return where content goes on behind a cue in the middle of it, None where it does not."""
    outline, end = view.outline, view.end
    if at >= end:
        return None
    if outline[at] in ",:-" and at + 1 < end:
        follows = outline[at + 1]
        if follows in 'q"':
            return at + 1
        clause = follows == "G" and outline[at + 2 : end].lstrip("nCDMQzOIl")[:1] in ("v", "b", "h", "m")
        if (follows in "GWuUI-" and not clause) or outline[at] != ",":
            return None
        return at + 1
    return None
