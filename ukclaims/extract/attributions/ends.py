"""Ends of contents: what follows is the writer's again.

Each rule looks at content from `start` up to `end` and answers with an earlier end, or with the same.
"""

import re

from attrs import frozen

from ukclaims.extract.attributions.between import Right
from ukclaims.extract.attributions.contents import clause_at
from ukclaims.extract.attributions.cues import lexicon
from ukclaims.extract.attributions.draft import LOOSE
from ukclaims.extract.attributions.view import View

_CLOSING = frozenset("\"'")
_TAG = re.compile(r"[CDnzOQ]{1,7}v|v[CDnzOQ]{1,7}")  # "Reuters reports", "writes UNN"
_SETTINGS = frozenset(("with", "despite", "amid", "unlike"))  # "Despite the mayor saying ..., the port is shut"
_SPEECH = frozenset(("post", "quote"))
_NOUNS = ("object", "preposition")
_OF_WHICH = (["of", "which"], ["of", "whom"], ["of", "them"])
_OTHER = 9  # tokens from "with" to "saying": "with the Ukrainian air force in turn saying"
_CARRIERS = frozenset(("in", "on", "during", "via", "at"))


@frozen
class Extent:
    """Content whose end is sought: where it begins, the frame it fills, and where its cue stands."""

    view: View
    start: int
    frame: str
    cue: int


def end_of(view: View, start: int, frame: str, cue: int) -> int:
    """Return where content that begins here ends, as far as the sentence tells by itself."""
    extent, end = Extent(view, start, frame, cue), view.end
    for rule in ENDS:
        end = rule(extent, end)
    return end


def at_semicolon(extent: Extent, end: int) -> int:
    """End at a semicolon."""
    stop = extent.view.outline.find(";", extent.start, end)
    return stop if stop > extent.start + 2 else end


def at_verb_of_what_clause(extent: Extent, end: int) -> int:
    """Take only the phrase in "what they call a truce has failed"."""
    view, cue = extent.view, extent.cue
    if extent.frame not in ("object", "clause") or "what" not in view.lowers[max(cue - 6, 0) : cue]:
        return end
    return next((here for here in range(extent.start + 1, end) if view.outline[here] in "vbhm,"), end)


def at_whole_quotation(extent: Extent, end: int) -> int:
    """End a quotation that closes with a comma or a full stop, unless another follows."""
    view = extent.view
    for first, last in view.quotes:
        whole = first == extent.start and view.outline[first] == "q" and last < end and _is_closed(view, last)
        if whole and "q" not in view.outline[last:end]:
            return last
    return end


def _is_closed(view: View, last: int) -> bool:
    """Tell whether a quotation ends with a comma or a full stop inside, or before a dash."""
    inner = last - 1
    while inner > 0 and view.lowers[inner] in _CLOSING:
        inner -= 1
    return view.tokens[inner].text in ",.?!" or view.outline[last] == "-"


def at_next_verb(extent: Extent, end: int) -> int:
    """End before a second verb of the same subject: "outlined the plan and left", "said it was over, but offered no proof"."""
    view, outline = extent.view, extent.view.outline
    for here in range(extent.start + 1, end - 1):
        if outline[here] != "K" or not (extent.frame in _NOUNS or (view.lowers[here] == "but" and outline[here - 1] == ",")):
            continue
        verb = here + 2 if outline[here + 1] == "R" else here + 1
        if outline[verb] == "v" and view.raw[verb] not in "Ba" and "W" not in outline[extent.start : here]:
            return here - 1 if outline[here - 1] == "," else here
    return end


def at_dash(extent: Extent, end: int) -> int:
    """End a phrase at a dash between blanks."""
    view = extent.view
    if extent.frame not in LOOSE:
        return end
    dash = view.outline.find("-", extent.start + 1, end)
    return dash if dash > 0 and view.tokens[dash].start > view.tokens[dash - 1].end else end


def at_comma(extent: Extent, end: int) -> int:
    """End at a comma where the writer goes on."""
    view, outline = extent.view, extent.view.outline
    fronted = extent.frame != "resumed" and _is_fronted(view, extent.cue)
    clause = outline[: extent.cue].rpartition(",")[2]
    relative = clause.startswith("W") or view.lowers[extent.cue - len(clause)] == "whose"
    if fronted and (quoted := _quoted_comma(view, extent.start, end)):
        return quoted
    comma = outline.find(",", extent.start + 1, end)
    while comma > 0:
        if fronted or (relative and _is_main_verb(view, comma + 1)) or _is_left(extent, comma) or _says_besides(view, comma + 1):
            return comma
        comma = outline.find(",", comma + 1, end)
    return end


def _says_besides(view: View, at: int) -> bool:
    """Tell whether "with" opens what another one says: "it shot down 60 drones, | with Kyiv in turn saying that"."""
    if view.lowers[at] != "with":
        return False
    known = lexicon(view.language).verbs
    for here in range(at + 2, min(at + _OTHER, view.end - 1)):
        if view.outline[here] == "G" and view.lowers[here] in known:
            return "that" in known[view.lowers[here]].frames
        if view.outline[here] in "vbhm,":
            return False
    return False


def _quoted_comma(view: View, start: int, end: int) -> int | None:
    """Return where a quotation ends whose last mark is a comma, before another subject: 'Despite Orlov saying it was “ours now,” | the army left'."""
    ends = (last for first, last in view.quotes if start < first and last < end and view.lowers[last - 2] == "," and view.outline[last] in "DCnPQ")
    return next(ends, None)


def _is_main_verb(view: View, at: int) -> bool:
    """Tell whether the verb of the sentence stands behind a relative clause; "who said so, heaped praise" has one that looks like a participle."""
    return view.outline[at] in "vbhm" or (view.outline[at] == "l" and view.raw[at] == "E")


def at_channel(extent: Extent, end: int) -> int:
    """End a phrase before the words that say where it was said: "called for help | in a statement"."""
    view, outline = extent.view, extent.view.outline
    if extent.frame not in LOOSE:
        return end
    for here in range(extent.start + 1, end - 1):
        if outline[here] == "I" and view.lowers[here] in _CARRIERS and outline[here + 1] in "DCn" and _names_channel(view, here + 1, end):
            return here
    return end


def _names_channel(view: View, at: int, end: int) -> bool:
    """Tell whether a phrase is "a statement", "Telegram" or "a radio interview", and not "response to"."""
    bare = view.outline[at] != "D"
    at += not bare
    if "O" in view.outline[at : at + 2] or (bare and view.lowers[at + 1] == "to"):
        return False
    return not lexicon(view.language).channels.isdisjoint(view.lowers[at : min(at + 2, end)])


ENDS = (at_semicolon, at_verb_of_what_clause, at_whole_quotation, at_next_verb, at_channel, at_dash, at_comma)


def _is_fronted(view: View, at: int) -> bool:
    """Tell whether the cue stands in a clause before the main one: "When the minister said ..., ..."."""
    if at and view.lowers[0] in _SETTINGS:
        return True
    for here in range(min(at, 4)):
        if view.outline[here] in "Uu":
            return True
        if view.outline[here] not in "KR":
            return False
    return False


def _is_left(extent: Extent, comma: int) -> bool:
    """Tell whether content is left at a comma: for a relative clause, or where a phrase is no list."""
    outline, end = extent.view.outline, extent.view.end
    follows = outline[comma + 1]
    if extent.frame in LOOSE and extent.view.lowers[comma + 2 : comma + 4] in _OF_WHICH:
        return False  # "announced a strike of 51 drones, 18 of which were lost"
    again = outline.find(",", comma + 1, end)
    if follows == "W":
        return again < 0 or (outline[again + 1] not in "Ovbhm" and re.search(r",R?[bhm]", outline[again:end]) is None)
    if extent.frame in LOOSE and follows == "K" and clause_at(extent.view, comma + 2):
        return True
    if extent.frame not in LOOSE or follows in "KlO" or extent.view.lowers[comma + 1] == "including":
        return False
    last = outline.find("K", comma + 1, again if again > 0 else end)
    between = outline[comma + 1 : again if again > 0 else last]
    return (again < 0 and last < 0) or any(letter in "vbhmPHWTGuU" for letter in between) or follows in "IRG"


def resumes(view: View, at: int) -> Right | None:
    """Return where content goes on behind a cue in the middle of it, None where it does not."""
    outline = view.outline
    if at + 1 >= view.end or outline[at] not in ",:-":
        return None
    if outline[at : at + 2] == ",-":
        return Right("resumed", at + 2) if view.outline.startswith("-") and at + 2 < view.end else None
    fits = outline[at + 1] in 'q"' or (outline[at] == "," and _goes_on(view, at + 1))
    return Right("resumed", at + 1) if fits else None


def _goes_on(view: View, at: int) -> bool:
    """Tell whether words behind a comma are content again, and no second verb of the one who said so: "he said, and left"."""
    rest = view.outline[at : view.end].lstrip("R")
    if _TAG.fullmatch(rest) and "post" in _frames(view, view.end - 1 if rest[-1] == "v" else view.end - len(rest)):
        return False
    letter, word = rest[:1], view.lowers[view.end - len(rest)]
    if (letter == "K" and rest[1:].lstrip("R")[:1] == "v") or (letter == "G" and word in lexicon(view.language).verbs):
        return False
    if letter == "K" and (view.lowers[view.end - len(rest) + 1] == "according" or _another_speaks(view, view.end - len(rest) + 1)):
        return False
    added = word in ("including", "compared") or view.lowers[at : at + 2] == ["among", "them"] or (word == "with" and rest[1:2] in ("M", "Q"))
    return added or letter not in "GWuUIl-" or _is_subject(rest)


def _another_speaks(view: View, at: int) -> bool:
    """Tell whether a clause begins here whose subject says something itself: "..., the mayor said, but | the army said that"."""
    here = at + len(view.outline[at : view.end]) - len(view.outline[at : view.end].lstrip("RDnCzQOM"))
    while here < view.end and view.outline[here] in "Rhbm":
        here += 1
    says = here > at and view.outline[here] == "v" and _frames(view, here)
    return bool(says and says & _SPEECH and "that" in says and (view.outline[here + 1] == "T" or clause_at(view, here + 1)))


def _frames(view: View, at: int) -> frozenset[str]:
    """Return the frames of a cue verb, none of another word."""
    verb = lexicon(view.language).verbs.get(view.lowers[at])
    return verb.frames if verb else frozenset()


def _is_subject(letters: str) -> bool:
    """Tell whether a form in -ing is the subject of what follows: "replacing the guns would take a year"."""
    return letters[:1] == "G" and letters[1:].lstrip("nCDMQzOIl")[:1] in ("v", "b", "h", "m")
