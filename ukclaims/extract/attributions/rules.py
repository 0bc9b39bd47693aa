"""The rules that make an attribution of a cue, in the order in which they are asked.

Each looks at a cue in its scene and answers with a draft, or abstains with None.
"""

from collections.abc import Callable

from ukclaims.extract.attributions import sources
from ukclaims.extract.attributions.contents import Right, circumstance, resumes, right_of
from ukclaims.extract.attributions.draft import Cue, Draft, Scene
from ukclaims.extract.attributions.making import draft_of, draft_of_before
from ukclaims.extract.attributions.outline import FINITE
from ukclaims.extract.attributions.passives import accused_of, described_by, it_is_said, quoted_as_saying
from ukclaims.extract.attributions.sources import Range
from ukclaims.extract.attributions.view import View
from ukclaims.model.span import Span


def said_the_minister(scene: Scene, cue: Cue) -> Draft | None:
    """“...,” said the minister."""
    view, outline = scene.view, scene.view.outline
    if cue.bare or cue.passive or "invert" not in cue.verb.frames or cue.start != cue.at:
        return None
    before = outline[cue.start - 1] if cue.start else "^"
    if before not in 'q,"-^':
        return None
    source = sources.after(view, cue.end, scene.lexicon.channels)
    if source is None or (source[1] < view.end and outline[source[1]] in FINITE):
        return None
    if before == "^":
        right = resumes(view, source[1])
        return draft_of(scene, cue, "said_the_minister", source, [], right) if right else None
    left = _left(scene, cue.start)
    if left is None or (before != "q" and not any(c in FINITE or c == "q" for c in outline[left[0] : left[1]])):
        return None
    at = circumstance(view, source[1], scene.lexicon)
    again = resumes(view, at)
    return draft_of(scene, cue, "said_the_minister", source, [_quoted_left(view, left)], again if again and outline[again] in 'q"' else None)


def the_minister_said(scene: Scene, cue: Cue) -> Draft | None:
    """..., the minister said."""
    view, outline = scene.view, scene.view.outline
    if cue.bare or cue.passive or "post" not in cue.verb.frames:
        return None
    source = sources.before(view, cue.start)
    if source is None or source[0] == 0:
        return None
    before = outline[source[0] - 1]
    left = _left(scene, source[0])
    if left is None or before not in 'q,"-)':
        return None
    right = right_of(view, cue.verb, cue.end, scene.lexicon)
    at = circumstance(view, _behind_hearer(scene, cue), scene.lexicon)
    if before in 'q"' and outline[source[0] - 2 : source[0]].strip('q"') == "":
        if right and right.frame in ("that", "clause", "wh") and not _ends_as_quoted(view, source[0]):
            return None
        return draft_of(scene, cue, "the_minister_said", source, [_quoted_left(view, left)], resumes(view, at) or (right.start if right and right.frame == "quote" else None))
    if (at < view.end and outline[at] not in ",;:-") or (right and right.frame in ("that", "quote", "clause") and not _has_clause(outline, left)):
        return None
    if scene.inside(source[0]) and not _has_clause(outline, left):
        return None
    if not any(c in FINITE or c == "q" for c in outline[left[0] : left[1]]) and (at >= view.end or view.count(*left) < 1):
        return None
    return draft_of(scene, cue, "the_minister_said", source, [left], resumes(view, at))


def _behind_hearer(scene: Scene, cue: Cue) -> int:
    """In "..., the mayor told Suspilne on Monday" return where "on" stands."""
    if "hearer" not in cue.verb.frames:
        return cue.end
    hearer = sources.after(scene.view, cue.end, scene.lexicon.channels)
    return hearer[1] if hearer else cue.end


def and_added(scene: Scene, cue: Cue) -> Draft | None:
    """The minister said ... and added ...: the second cue has the same source."""
    view, outline = scene.view, scene.view.outline
    before = outline[cue.start - 1] if cue.start else "^"
    if cue.passive or before not in "K,-" or (cue.bare and cue.verb.form != "ing"):
        return None
    if before != "K" and not cue.bare:
        return None
    if cue.negated and cue.bare:
        return None
    right = right_of(view, cue.verb, cue.end, scene.lexicon)
    source = _source_so_far(scene, cue)
    if right is None or source is None:
        return None
    scene.close(cue.start)
    if scene.inside(cue.start):
        return None
    return draft_of(scene, cue, "and_added", source, [], right)


def saying(scene: Scene, cue: Cue) -> Draft | None:
    """A letter saying ...: the noun before a form in -ing."""
    view = scene.view
    before = view.outline[cue.start - 1] if cue.start else "^"
    if not cue.bare or cue.verb.form != "ing" or before in "vilt" or view.lowers[cue.start - 1] == "without" or scene.inside(cue.start):
        return None
    right = right_of(view, cue.verb, cue.end, scene.lexicon)
    if right is None:
        return None
    source: Range | Span | None = sources.before(view, cue.start) if before in 'nCQ"' else None
    if source is None or _is_sent(scene, source):
        source = _source_so_far(scene, cue)
    return draft_of(scene, cue, "saying", source, [], right) if source else None


def as_they_said(scene: Scene, cue: Cue) -> Draft | None:
    """As the minister said, ...; ..., as the minister put it."""
    view, outline = scene.view, scene.view.outline
    if cue.bare or cue.passive or not cue.verb.frames & {"post", "as"}:
        return None
    source = sources.before(view, cue.start)
    if source is None or source[0] == 0 or view.lowers[source[0] - 1] != "as":
        return None
    behind = cue.end + (view.lowers[cue.end : cue.end + 1] == ["it"])
    if "as" in cue.verb.frames and behind == cue.end:
        return None
    at, opens = circumstance(view, behind, scene.lexicon), source[0] - 1
    closed = outline[at : at + 1] == ","
    if opens == scene.bound and closed:
        return draft_of(scene, cue, "as_they_said", source, [], Right("resumed", at + 1))
    left = _left(scene, opens)
    if outline[opens - 1] != "," or left is None or not (closed or at >= view.end):
        return None
    return draft_of(scene, cue, "as_they_said", source, [left], at + 1 if closed else None)


def went_on_to_say(scene: Scene, cue: Cue) -> Draft | None:
    """The minister went on to say that ..."""
    view = scene.view
    if not cue.bare or view.outline[cue.at] != "i" or scene.inside(cue.start):
        return None
    right = right_of(view, cue.verb, cue.end, scene.lexicon)
    source = _source_so_far(scene, cue)
    return draft_of(scene, cue, "went_on_to_say", source, [], right) if source and right and right.frame in ("that", "quote", "wh") else None


def the_minister_said_colon(scene: Scene, cue: Cue) -> Draft | None:
    """The minister said: and the words follow in the next sentence."""
    view = scene.view
    if cue.bare or cue.passive or "quote" not in cue.verb.frames or not 0 < view.end == view.outline.find(":") + 1:
        return None
    at = circumstance(view, cue.end, scene.lexicon)
    source = sources.before(view, cue.start)
    return draft_of(scene, cue, "the_minister_said_colon", source, [], None) if source and at == view.end - 1 else None


def the_minister_said_that(scene: Scene, cue: Cue) -> Draft | None:
    """The minister said that ..."""
    view = scene.view
    if cue.bare or cue.passive:
        return None
    right = right_of(view, cue.verb, cue.end, scene.lexicon)
    source = sources.before(view, cue.start)
    if right is None and source and source[0] and view.outline[source[0] - 1] == "W" and "post" in cue.verb.frames and view.outline[cue.end] in FINITE:
        return draft_of(scene, cue, "which_he_said", source, [], Right("clause", cue.end))
    if right is None or source is None or (cue.verb.frames == {"quote", "post"} and view.lowers[cue.start - 1] == "that"):
        return None
    if _looks_back(view, right, scene):
        return draft_of_before(scene, cue, "the_minister_said_this", source)
    _end_before(scene, source[0])
    if right.frame == "quote" and view.outline[right.start] == "q":
        scene.close_loose(source[0])
    if right.frame == "object" and cue.verb.frames >= {"wh", "object", "that"} and not cue.verb.frames & {"post", "quote"} and view.outline[source[0]] in "PW":
        return None
    if scene.inside(source[0]) or (right.frame == "object" and source[0] and view.lowers[source[0] - 1] == "as"):
        return None
    return draft_of(scene, cue, "the_minister_said_that", source, [], right)


RULES: tuple[Callable[[Scene, Cue], Draft | None], ...] = (
    described_by,
    accused_of,
    it_is_said,
    quoted_as_saying,
    as_they_said,
    went_on_to_say,
    said_the_minister,
    the_minister_said,
    and_added,
    saying,
    the_minister_said_colon,
    the_minister_said_that,
)


def _left(scene: Scene, at: int) -> Range | None:
    """Return the words from the bound up to a position, without the marks between."""
    view = scene.view
    while at > scene.bound and view.outline[at - 1] in ",-":
        at -= 1
    return (scene.bound, at) if at > scene.bound else None


def _looks_back(view: View, right: Right, scene: Scene) -> bool:
    """Tell whether "this" is all that was said: the words stand in the sentence before."""
    if right.frame != "object" or view.lowers[right.start] not in ("this", "it") or scene.previous is None:
        return False
    return circumstance(view, right.start + 1, scene.lexicon) >= view.end


def _has_clause(outline: str, left: Range) -> bool:
    return any(letter in FINITE or letter == "q" for letter in outline[left[0] : left[1]])


def _quoted_left(view: View, left: Range) -> Range:
    """After a colon, or a circumstance with a comma, only the quotation belongs to the cue behind it."""
    start = left[1]
    while start > left[0] and view.outline[start - 1] in 'q"':
        start -= 1
    if start <= left[0] or start == left[1]:
        return left
    loose = view.outline[start - 1] == "," and not any(letter in FINITE for letter in view.outline[left[0] : start])
    return (start, left[1]) if loose or view.outline[start - 1] == ":" else left


def _ends_as_quoted(view: View, at: int) -> bool:
    """Tell whether a quotation before this place ends as one does that a cue follows: with a comma or more."""
    while at > 0 and view.lowers[at - 1] in ('"', "'", "”", "’", "''"):
        at -= 1
    return at > 0 and view.lowers[at - 1] in (",", "?", "!", "…", "...")


def _is_sent(scene: Scene, source: Range) -> bool:
    """Tell whether the phrase is something that the subject sends out: "released a statement saying ..."."""
    view = scene.view
    return source[0] > 0 and view.outline[source[0] - 1] in "vIt" and any(word in scene.lexicon.sending for word in view.lowers[: source[0]])


def _source_so_far(scene: Scene, cue: Cue) -> Span | Range | None:
    """Return the source of the first cue of the sentence, else the subject of the sentence."""
    for draft in scene.drafts:
        if draft.source and not draft.relative:
            return draft.source
    return _subject(scene.view, cue.start)


def _subject(view: View, stop: int) -> Range | None:
    """Return the subject of the main clause before a position."""
    outline = view.outline
    start = outline.find(",", 0, stop) + 1 if outline[:1] in ("U", "u", "I", "G", "l") else 0
    for at in range(start, stop):
        if outline[at] in FINITE:
            begin = at + 1 if outline[at] == "H" else len(outline[:at].rstrip("R"))
            found = sources.before(view, begin)
            if found and outline[found[0]] not in "WT":
                return found
    return None


def _end_before(scene: Scene, at: int) -> None:
    """End the content before where another clause begins: ", but the minister said ..."."""
    view = scene.view
    here = at
    while here > 0 and view.outline[here - 1] in "RdU":
        here -= 1
    if here > 0 and (view.outline[here - 1] in "K;" or (here < at and view.outline[here] == "U" and view.lowers[here] in ("while", "although", "though", "whereas"))):
        scene.close(here)
