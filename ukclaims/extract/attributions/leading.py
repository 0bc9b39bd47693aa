"""Rules for cues that stand before their content: "the minister said that ...", "... and added that ..."."""

from bisect import bisect_left
from operator import attrgetter

from ukclaims.extract.attributions import sources
from ukclaims.extract.attributions.between import Right, circumstance
from ukclaims.extract.attributions.contents import right_of
from ukclaims.extract.attributions.draft import Cue, Draft, Scene
from ukclaims.extract.attributions.following import ends_as_quoted
from ukclaims.extract.attributions.making import draft_of
from ukclaims.extract.attributions.outline import FINITE
from ukclaims.extract.attributions.sources import NOBODY, Range
from ukclaims.extract.attributions.view import View
from ukclaims.model.span import Span

_CONTRASTS = frozenset(("while", "although", "though", "whereas"))
_FARTHEST = 12  # tokens between "cited" and "as saying"
_RELATIVES = frozenset(("who", "which", "that", "whom"))
_NOT_SUBJECTS = _RELATIVES | {"its", "his", "her", "their", "our", "my"}
_CLAUSES = frozenset(("that", "whom", "clause"))
_POINTERS = frozenset(("this", "that", "it", "them"))
_NEAR = 3  # tokens of "the latest claims"
_TOOK = 6  # tokens between "took" and "say"
_CHECKS = frozenset(("confirm", "verify"))  # "could not confirm the claims"
_TIMES = frozenset(("times", "days", "weeks", "months", "years"))  # "many times promised"
_AIMS = frozenset(("at", "for"))  # "aimed at encouraging"
_INSTEAD = frozenset(("short of", "instead of", "rather than"))


def and_added(scene: Scene, cue: Cue) -> Draft | None:
    """Read The minister said ... and added ...: the second cue has the same source."""
    before = scene.before(cue.start)
    follows = scene.view.outline[cue.end] == "T" or (scene.view.outline[cue.end] in ":," and scene.view.outline[cue.end + 1] == "q")
    closed = before in 'q"' and follows and ends_as_quoted(scene.view, cue.start)  # “very tough,” adding that
    meanwhile = (
        before in "Uu" and "that" in cue.verb.frames and scene.view.lowers[cue.start - 1] in _CONTRASTS and scene.before(cue.start - 1) in ',q"'
    )  # ", while adding that"
    fits = before == "K" or ((before in ",-" or closed or meanwhile) and cue.bare and cue.verb.form == "ing")
    if cue.passive or not fits or (cue.negated and cue.bare) or (cue.bare and cue.verb.form != "ing"):
        return None
    right = right_of(scene.view, cue.verb, cue.end, scene.lexicon)
    source = _source_so_far(scene, cue)
    if right is None or source is None or (before == "K" and _goes_with_nearer(scene, cue)):
        return None
    scene.close(cue.start - meanwhile)
    return None if scene.inside(cue.start) else draft_of(scene, cue, "and_added", source, None, right)


def _goes_with_nearer(scene: Scene, cue: Cue) -> bool:
    """Tell whether the verb joins one nearer than the cue before: "she told them that Riga expects help and intends to pay"."""
    view, last = scene.view, scene.drafts[-1] if scene.drafts else None
    if last is None or last.opened is None or last.cue is None:
        return _is_of_subclause(view, cue.start)
    present = any(view.outline[k] == "v" and view.lowers[k].endswith("s") for k in range(last.opened, cue.start))
    return cue.verb.form == "s" and last.frame in _CLAUSES and not last.cue.of(view.text).endswith("s") and present


def _is_of_subclause(view: View, at: int) -> bool:
    """Tell whether the clause before "and" is one of time or reason with a subject of its own: "... as NATO confirmed it, and said"."""
    opener = max(view.outline.rfind(letter, 0, at) for letter in "uU")
    return (
        opener > 0
        and view.outline[opener - 1] not in ",K"
        and view.outline[opener + 1] in "CDPn"
        and any(letter in FINITE for letter in view.outline[opener:at])
    )


def saying(scene: Scene, cue: Cue) -> Draft | None:
    """Read A letter saying ...; and By saying ..., he ..."""
    view, before = scene.view, scene.before(cue.start)
    if not cue.bare or cue.verb.form != "ing" or before in "^vilt" or _is_left_unsaid(view, cue.start) or scene.inside(cue.start):
        return None
    if (before == "I" and view.lowers[cue.start - 1] in _AIMS) or cue.verb.lemma in scene.lexicon.deeds:
        return None
    if before == "n" and cue.verb.lemma in scene.lexicon.adjectives and view.outline[cue.end] in "na":
        return None
    right = right_of(view, cue.verb, cue.end, scene.lexicon)
    near = _nearest(view, sources.before(view, cue.start)) if before in 'nCQ"' else None
    sent = near is not None and _is_sent(scene, near)
    if sent and (_is_in_relative(scene, cue.start) or cue.verb.lemma == "show"):
        return None  # "posted photos showing her"
    source = _source_so_far(scene, cue) if near is None or sent else view.source(near)
    return draft_of(scene, cue, "saying", source, None, right) if source and right else None


def _is_in_relative(scene: Scene, at: int) -> bool:
    """Tell whether a relative clause behind the last cue holds a place: "he said it was of the navy, which sent footage | showing"."""
    last = scene.drafts[-1] if scene.drafts else None
    which = scene.view.outline.rfind(",W", 0, at)
    return last is not None and last.opened is not None and which > last.opened


def _nearest(view: View, source: Range | None) -> Range | None:
    """Return the last phrase of a source with a clause in it: of "the charter that saw states vote for a resolution" the resolution."""
    if source is None or not FINITE.intersection(view.outline[slice(*source)]):
        return source
    last = max(view.outline.rfind(letter, *source) for letter in "DQz")
    return (last, source[1]) if last > source[0] and FINITE.isdisjoint(view.outline[last : source[1]]) else source


def _is_left_unsaid(view: View, at: int) -> bool:
    """Tell whether nobody says so: "without blaming", "stopped short of accusing"."""
    return view.lowers[at - 1] == "without" or " ".join(view.lowers[max(at - 2, 0) : at]) in _INSTEAD


def went_on_to_say(scene: Scene, cue: Cue) -> Draft | None:
    """Read The minister went on to say that ..."""
    if not cue.bare or scene.view.outline[cue.at] != "i" or scene.inside(cue.start):
        return None
    right = right_of(scene.view, cue.verb, cue.end, scene.lexicon)
    source = _source_so_far(scene, cue)
    took = "took" in scene.view.lowers[max(cue.start - _TOOK, 0) : cue.start]  # "took to Telegram to say"
    frames = ("that", "quote", "wh", "clause") if took else ("that", "quote", "wh")
    return draft_of(scene, cue, "went_on_to_say", source, None, right) if source and right and right.frame in frames else None


def the_minister_said_colon(scene: Scene, cue: Cue) -> Draft | None:
    """Read The minister said: with the words in the next sentence."""
    view = scene.view
    ends = 0 < view.end == view.outline.find(":") + 1
    if cue.bare or cue.passive or "quote" not in cue.verb.frames or not ends:
        return None
    source = sources.before(view, cue.start)
    last = circumstance(view, cue.end, scene.lexicon) == view.end - 1
    return draft_of(scene, cue, "the_minister_said_colon", view.source(source), None, None) if source and last else None


def which_he_said(scene: Scene, cue: Cue) -> Draft | None:
    """Read ..., which he said had failed."""
    view = scene.view
    behind = view.outline[cue.end :].lstrip("R")[:1]
    if cue.bare or cue.passive or "post" not in cue.verb.frames or behind not in FINITE | {"i"}:
        return None
    source = sources.before(view, cue.start)
    if source and (which := _left_out(view, source)):
        source = which
    elif source is None or scene.before(source[0]) != "W":
        return None
    return draft_of(scene, cue, "which_he_said", view.source(source), None, Right("clause", cue.end))


def _left_out(view: View, source: Range) -> Range | None:
    """Return who says so where "which" is left out: of ", a pace the union says is slow" the union."""
    first, last = source
    at = max(view.outline.rfind(letter, first + 2, last) for letter in "DC")
    stands = at > 0 and view.outline[at - 1] == "n" and view.lowers[first] in ("a", "an") and view.outline[first - 1] == ","
    return (at, last) if stands and not view.outline[first + 1 : at].strip("nl") else None


def the_minister_said_that(scene: Scene, cue: Cue) -> Draft | None:
    """Read The minister said that ..."""
    view = scene.view
    if cue.bare or cue.passive:
        return None
    right = right_of(view, cue.verb, cue.end, scene.lexicon)
    source = sources.before(view, cue.start)
    if right is None or source is None or _is_no_speech(scene, cue, right, source):
        return None
    if source[0] > 0 and view.lowers[source[0] - 1] == "whose":
        source = source[0] - 1, source[1]
    _end_before(scene, source[0])
    if right.frame == "quote" and view.outline[right.start] == "q":
        scene.close_loose(source[0])
    return None if scene.inside(source[0]) else draft_of(scene, cue, "the_minister_said_that", view.source(source), None, right)


def _is_no_speech(scene: Scene, cue: Cue, right: Right, source: Range) -> bool:
    """Tell what only looks like an attribution: "he showed his pass", "as he called it", "a shirt that read", "should fear"."""
    view, frames = scene.view, cue.verb.frames
    finds = right.frame == "object" and frames >= {"wh", "object", "that"} and "quote" not in frames
    return (
        view.lowers[source[0]] in NOBODY
        or (view.lowers[source[1] - 1] in _TIMES and view.outline[source[1] - 1] == "n")
        or (right.frame == "to" and scene.before(source[0]) == "W" and view.lowers[source[0] - 1] in ("whom", "which"))
        or (cue.negated and _says_nothing(scene, cue, right))
        or _quotes_another(scene, cue)
        or (cue.verb.lemma in scene.lexicon.citing and view.outline[source[0]] == "W")
        or not scene.lexicon.duties.isdisjoint(view.lowers[cue.start : cue.at])
        or (finds and view.outline[source[0]] in "PW")
        or (right.frame == "object" and source[0] > 0 and view.lowers[source[0] - 1] == "as")
        or (frames <= {"quote", "post", "invert"} and view.lowers[cue.start - 1] == "that")
    )


def _says_nothing(scene: Scene, cue: Cue, right: Right) -> bool:
    """Tell whether a negated cue tells no words: "has not confirmed this yet", "has not commented on the raid"."""
    pointed = scene.view.lowers[right.start] in _POINTERS and scene.view.outline[right.start + 1] in "R.,;K"
    told = scene.view.lowers[right.start : right.start + _NEAR]
    unsure = right.frame == "object" and cue.verb.lemma in _CHECKS and not scene.lexicon.claims.isdisjoint(told)
    return cue.verb.lemma in scene.lexicon.idle_acts or (right.frame == "object" and pointed) or unsure


def _quotes_another(scene: Scene, cue: Cue) -> bool:
    """Tell whether the cue only opens "cited the agency as saying"."""
    view = scene.view
    reach = range(cue.end, min(cue.end + _FARTHEST, view.end - 1))
    told = scene.lexicon.verbs
    return view.lowers[cue.at] in scene.lexicon.quoting and any(
        view.lowers[k] == "as" and view.outline[k + 1] == "G" and view.lowers[k + 1] in told for k in reach
    )


def _is_sent(scene: Scene, source: Range) -> bool:
    """Tell whether the phrase is something that the subject sends out: "released a statement saying ..."."""
    return scene.before(source[0]) in "vlIt" and not scene.lexicon.sending.isdisjoint(scene.view.lowers[: source[0]])


def _source_so_far(scene: Scene, cue: Cue) -> Span | None:
    """Return the source of the last cue of the sentence that stands in no content of another, else the subject of the sentence."""
    for draft in reversed(scene.drafts):
        if draft.source and _is_set_before(scene, draft, cue.start):
            continue
        if draft.rule == "according_to" and not cue.bare and draft.opened is not None and draft.opened < cue.start:
            continue  # "According to Reuters, Orlov said he came and stressed ..."
        if draft.source and draft.source.of(scene.view.text).lower() not in _NOT_SUBJECTS and not _is_within(scene, draft):
            return draft.source
    subject = _subject(scene.view, cue.start)
    return scene.view.source(subject) if subject else None


def _is_set_before(scene: Scene, draft: Draft, at: int) -> bool:
    """Tell whether a draft stands in a setting that has ended: "Despite Orlov saying it was theirs, the army left, adding that"."""
    view = scene.view
    ended = draft.pieces and draft.pieces[-1].end < view.tokens[at].start
    return bool(ended) and view.lowers[0] == "despite" and draft.cue is not None and FINITE.isdisjoint(view.outline[: _at(view, draft.cue.start)])


def _at(view: View, start: int) -> int:
    return bisect_left(view.tokens, start, key=attrgetter("start"))


def _is_within(scene: Scene, draft: Draft) -> bool:
    """Tell whether the words of a draft are part of what another one credits."""
    others = [piece for other in scene.drafts if other is not draft and other.rule != "according_to" for piece in other.pieces]
    return any(piece.contains(own) and piece != own for own in draft.pieces for piece in others)


def _subject(view: View, stop: int) -> Range | None:
    """Return the subject of the main clause before a position."""
    outline = view.outline
    start = outline.find(",", 0, stop) + 1 if outline[:1] in ("U", "u", "I", "G", "l") else 0
    for at in range(start, stop):
        if outline[at] in FINITE:
            found = sources.before(view, at + 1 if outline[at] == "H" else len(outline[:at].rstrip("R")))
            if found and outline[found[0]] not in "WT":
                return found
    return None


def _end_before(scene: Scene, at: int) -> None:
    """End the content before where another clause begins: ", but the minister said ..."."""
    view, here = scene.view, at
    while here > 0 and view.outline[here - 1] in "RdU":
        here -= 1
    contrasts = here < at and view.lowers[here] in _CONTRASTS
    if here > 0 and (view.outline[here - 1] in "K;" or contrasts):
        scene.close(here)
