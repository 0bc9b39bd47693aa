"""Rules for cues that follow their content: "..., said the minister", "..., the minister said", "as the minister said"."""

import re

from ukclaims.extract.attributions import sources
from ukclaims.extract.attributions.between import Right, circumstance
from ukclaims.extract.attributions.contents import right_of
from ukclaims.extract.attributions.draft import Cue, Draft, Scene
from ukclaims.extract.attributions.ends import resumes
from ukclaims.extract.attributions.making import draft_of
from ukclaims.extract.attributions.outline import FINITE
from ukclaims.extract.attributions.settling import has_verb
from ukclaims.extract.attributions.sources import Range
from ukclaims.extract.attributions.view import View
from ukclaims.model.span import Span

_OPENS = re.compile("[CRUI]R?,")  # "However, as the mayor notes"
_HEADLINE = 4  # words before "says Orlov" in a headline, at least
_MARKS = (*'"“”„‟″«»＂‘‚‛`', "''")  # of quotations; an apostrophe is none
_TOLD = frozenset(("that", "clause", "wh", "quote"))
_WHEN = frozenset(("as", "while", "after", "before", "when"))


def said_the_minister(scene: Scene, cue: Cue) -> Draft | None:
    """Read “...,” said the minister; and Said the minister: “...”."""
    view, outline = scene.view, scene.view.outline
    before = scene.before(cue.start)
    if cue.bare or cue.passive or "invert" not in cue.verb.frames or cue.start != cue.at or before not in 'q,"-^':
        return None
    if before == "," and cue.verb.lemma == "report" and scene.drafts:
        return None  # "The mayor said two men died, reports TASS": TASS only passes it on
    source = sources.after(view, cue.end, scene.lexicon.channels)
    if source is None or outline[source[1]] in FINITE or _is_matter(scene, source):
        return None
    again = resumes(view, circumstance(view, source[1], scene.lexicon))
    if before == "^":
        return draft_of(scene, cue, "said_the_minister", view.source(source), None, again) if again else None
    if cue.start == 1 and (signed := _signs_above(scene, cue, source, source[1])):
        return signed
    left = scene.left_of(cue.start)
    if left is None or not ("q" in outline[left[0] : left[1]] or has_verb(outline[left[0] :], left[1] - left[0]) or _is_line(scene, cue, left)):
        return None
    goes_on = again if again and outline[again.start] in 'q"' else None
    return draft_of(scene, cue, "said_the_minister", view.source(source), _quoted(view, left), goes_on)


def _is_line(scene: Scene, cue: Cue, left: Range) -> bool:
    """Tell whether a line without a full stop needs no verb: "Estonia ready to send tanks, says Orlov after talks"."""
    view = scene.view
    return scene.alone and view.end == view.size and cue.verb.form == "s" and left[1] - left[0] >= _HEADLINE and "post" in cue.verb.frames


def _signs_above(scene: Scene, cue: Cue, source: Range, at: int) -> Draft | None:
    """Read "- said Orlov." and "- the statement reads." in a paragraph of their own: they sign the one before."""
    view = scene.view
    above = scene.above if scene.alone else _unquoted_before(scene)
    if not above or view.outline[0] != "-" or circumstance(view, at, scene.lexicon) < view.end:
        return None
    draft = draft_of(scene, cue, "signs_above", view.source(source), None, None)
    draft.pieces, draft.awaits, draft.dashed = list(above), False, True
    return draft


def _unquoted_before(scene: Scene) -> list[Span]:
    """Return the sentences before in the paragraph that nobody is credited with, none where marks quote one of them."""
    text, end, found = scene.view.text, scene.view.tokens[0].start, list[Span]()
    for span in reversed(scene.previous):
        if "\n" in text[span.end : end]:
            break
        found.insert(0, span)
        end = span.start
    quoted = any(mark in span.of(text) for span in found for mark in _MARKS) or any(span.of(text).startswith("'") for span in found)
    return [] if quoted else found


def _is_matter(scene: Scene, source: Range) -> bool:
    """Tell whether a phrase behind the cue names what is told, and nobody who tells it: "stressed the need for peace"."""
    first, last = source
    stop = next((at for at in range(first, last) if scene.view.outline[at] in "OIt,"), last)
    return scene.view.lowers[stop - 1] in scene.lexicon.idle_inverted and scene.view.outline[stop - 1] == "n"


def the_minister_said(scene: Scene, cue: Cue) -> Draft | None:
    """Read ..., the minister said; and ..., the minister said, ..."""
    if cue.bare or cue.passive or "post" not in cue.verb.frames:
        return None
    source = sources.before(scene.view, cue.start)
    if source and source[0] == 1 and (signed := _signs_above(scene, cue, source, cue.end)):
        return signed
    left = scene.left_of(source[0]) if source else None
    if source is None or left is None or scene.before(source[0]) not in 'q,"-)' or scene.view.outline.startswith("GD", source[0]):
        return None  # "marking a shift from the calm observed in 2023"
    quoted = left[1] == source[0] and scene.before(source[0]) in 'q"'
    return _behind_quotation(scene, cue, source, left) if quoted else _behind_clause(scene, cue, source, left)


def _behind_quotation(scene: Scene, cue: Cue, source: Range, left: Range) -> Draft | None:
    view = scene.view
    right = right_of(view, cue.verb, cue.end, scene.lexicon)
    if right and right.frame == "to" and not view.outline[left[0] : source[0]].strip("q,").startswith("q") and view.outline[left[0]] != "q":
        return None
    if right and right.frame in ("that", "clause", "wh") and (scene.before(source[0]) == '"' or not ends_as_quoted(view, source[0])):
        return None
    if right and right.frame in _TOLD and view.outline[left[0]] in "Gl":
        return None  # 'Calling it "a crime," the mayor said two men died'
    again = resumes(view, _behind_hearer(scene, cue))
    goes_on = again if again and view.outline[again.start] in 'q"' else right if right and right.frame == "quote" else None
    return draft_of(scene, cue, "the_minister_said", view.source(source), _quoted(view, left), goes_on)


def _behind_clause(scene: Scene, cue: Cue, source: Range, left: Range) -> Draft | None:
    view, outline = scene.view, scene.view.outline
    at, says = _behind_hearer(scene, cue), _says_something(outline, left) or _is_headline(scene, source, left)
    right = right_of(view, cue.verb, cue.end, scene.lexicon)
    if (at < view.end and outline[at] not in ",;:-" and not _cites(scene, at) and not (says and _tells_when(scene, at))) or not (
        cue.verb.frames & {"that", "clause", "as"} or "q" in outline[slice(*left)]
    ):
        return None
    if (right and right.frame in ("that", "quote") and outline[left[0]] in "Uu") or _is_setting(view, left):
        return None
    if right and right.frame == "quote" and outline[left[0]] in "Gl":
        scene.close(source[0])
        return draft_of(scene, cue, "the_minister_said", view.source(source), None, right)
    if not says and (at >= view.end - (outline[at] == ":") or scene.inside(source[0]) or (right and right.frame in ("that", "quote", "clause"))):
        return None
    again = resumes(view, at)
    if again and not outline[again.start : view.end].strip("C"):
        again = None  # "the police report, Harbour Post."
    if again and scene.drafts and outline[left[1] - 1] == "U":
        return draft_of(scene, cue, "the_minister_said", view.source(source), None, again)  # "told them to wait because, he said, the port was shut"
    return draft_of(scene, cue, "the_minister_said", view.source(source), (left[0], _described(view, left) or left[1]), again)


def _is_setting(view: View, left: Range) -> bool:
    """Tell whether words before the speaker are "with" and what goes on meanwhile: "With the town under fire, the mayor informed Riga"."""
    return view.lowers[left[0]] == "with" and FINITE.isdisjoint(view.outline[slice(*left)]) and "," not in view.outline[slice(*left)]


def _cites(scene: Scene, at: int) -> bool:
    """Tell whether the one who passes words on only names his source here: "the paper reports citing TASS"."""
    referring = scene.view.lowers[at : at + 3] == ["with", "reference", "to"]
    return referring or (scene.view.outline[at] == "G" and scene.view.lowers[at] in scene.lexicon.quoting)


def _tells_when(scene: Scene, at: int) -> bool:
    """Tell whether a clause with a subject and a verb of its own only says when it was said: "the mayor said Saturday as the army left"."""
    view = scene.view
    if view.lowers[at] not in _WHEN:
        return False
    asked = view.outline[at + 1] == "l"  # "when asked"
    return asked or (view.outline[at + 1] in "CDPnQz" and not FINITE.isdisjoint(view.outline[at + 2 : view.end]))


def as_they_said(scene: Scene, cue: Cue) -> Draft | None:
    """Read As the minister said, ...; and ..., as the minister put it."""
    view, outline = scene.view, scene.view.outline
    source = sources.before(view, cue.start) if not cue.bare and not cue.passive and cue.verb.frames & {"post", "as"} else None
    if source is None or source[0] == 0 or view.lowers[source[0] - 1] != "as":
        return None
    behind = cue.end + (view.lowers[cue.end] == "it")
    if "as" in cue.verb.frames and behind == cue.end:
        return None
    at, opens = _over_reference(scene, circumstance(view, behind, scene.lexicon)), source[0] - 1
    rest = Right("resumed", at + 1) if outline[at] == "," else None
    if opens == scene.bound or _OPENS.fullmatch(outline, scene.bound, opens):
        return draft_of(scene, cue, "as_they_said", view.source(source), None, rest) if rest else None
    left = scene.left_of(opens)
    if left is None or outline[opens - 1] != "," or not (rest or at >= view.end) or _sets_right(view, opens):
        return None
    if rest and not outline[slice(*left)].strip("KR"):
        left = None
    return draft_of(scene, cue, "as_they_said", view.source(source), left, rest)


def _sets_right(view: View, opens: int) -> bool:
    """Tell whether only the figure right before is theirs, and denied: "11 drones, and not 18, as the army claimed"."""
    comma = view.outline.rfind(",", 0, opens - 1)
    return comma >= 0 and "not" in view.lowers[comma + 1 : comma + 3] and FINITE.isdisjoint(view.outline[comma:opens])


def _over_reference(scene: Scene, at: int) -> int:
    """Step over "with reference to the governor's channel"."""
    if scene.view.lowers[at : at + 3] != ["with", "reference", "to"]:
        return at
    named = sources.after(scene.view, at + 3, frozenset())
    return named[1] if named else at


def _behind_hearer(scene: Scene, cue: Cue) -> int:
    """Step over the hearer and the day in "..., the mayor told Suspilne on Monday"."""
    hearer = sources.after(scene.view, cue.end, scene.lexicon.channels) if "hearer" in cue.verb.frames else None
    return circumstance(scene.view, hearer[1] if hearer else cue.end, scene.lexicon)


def _says_something(outline: str, left: Range) -> bool:
    """Tell whether there is a verb or a quotation in it; the participle of a headline will do: "12 killed in Kharkiv, governor says"."""
    return any(letter in FINITE or letter == "q" for letter in outline[left[0] : left[1]]) or "l" in outline[left[0] + 1 : left[1]]


def _is_headline(scene: Scene, source: Range, left: Range) -> bool:
    """Tell whether a line without a full stop tells a figure, and ends with a body that can know: "Grain exports at 9 mln tons, farm ministry says"."""
    view = scene.view
    line = scene.alone and view.end == view.size and FINITE.isdisjoint(view.outline[slice(*left)])
    return line and "M" in view.outline[slice(*left)] and not scene.lexicon.informants.isdisjoint(view.lowers[slice(*source)])


def _quoted(view: View, left: Range) -> Range:
    """Keep only the quotation behind a colon, or behind a circumstance with a comma."""
    start = next((first for first, last in view.quotes if last == left[1] and first >= left[0]), left[1])
    while start > left[0] and view.outline[start - 1] == "q":
        start -= 1
    if start == left[1] and (closed := _described(view, left)):
        return left[0], closed
    if start <= left[0] or start == left[1]:
        return left
    loose = view.outline[start - 1] == "," and not FINITE.intersection(view.outline[left[0] : start])
    return (start, left[1]) if loose or view.outline[start - 1] == ":" else left


def _described(view: View, left: Range) -> int | None:
    """Return where a quotation ends that the writer explains before he names who said it: “...,” suggesting half of it, the mayor wrote."""
    closed = next((last for first, last in view.quotes if first == left[0] and view.outline[first] == "q"), left[1])
    behind = view.outline[closed : left[1]].lstrip(",")
    return closed if behind[:1] == "G" and FINITE.isdisjoint(behind) and "q" not in behind else None


def ends_as_quoted(view: View, at: int) -> bool:
    """Tell whether a quotation before this place ends as one does that a cue follows: with a comma or more."""
    while at > 0 and view.lowers[at - 1] in ('"', "'", "''"):
        at -= 1
    return at > 0 and view.lowers[at - 1] in (",", "?", "!", "…", "...")
