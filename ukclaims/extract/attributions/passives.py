"""Passive cues: "described by Smith as a step", "was accused of lying", "it is said that", "was quoted as saying"."""

from ukclaims.extract.attributions import sources
from ukclaims.extract.attributions.between import Right, circumstance
from ukclaims.extract.attributions.contents import right_of
from ukclaims.extract.attributions.draft import Cue, Draft, Scene
from ukclaims.extract.attributions.making import draft_of
from ukclaims.extract.attributions.outline import FINITE
from ukclaims.extract.attributions.sources import Range
from ukclaims.extract.attributions.tallies import counts, has_number


def described_by(scene: Scene, cue: Cue) -> Draft | None:
    """Read A plan described by the minister as "..."; The talks, reported by TASS, ...; The case was first reported by the Times."""
    view = scene.view
    opener = view.lowers[cue.end]
    as_in = opener == "in" and _behind_as(scene, cue)
    if not cue.passive or not (as_in or (opener == "by" and "by" in cue.verb.passive)):
        return None
    source = sources.after(view, cue.end + 1, scene.lexicon.channels)
    if source is None or scene.inside(cue.start):
        return None
    source = _at_head(scene, cue, source)
    stop, named = source[1], view.source(source)
    if view.lowers[stop : stop + 1] == ["as"] and view.outline[stop + 1 : stop + 2] == "G":
        return None
    if view.lowers[stop : stop + 1] == ["as"]:
        return draft_of(scene, cue, "described_by", named, None, Right("object", stop + 1))
    if _behind_as(scene, cue) and view.outline[stop : stop + 1] == ",":
        return draft_of(scene, cue, "described_by", named, None, Right("resumed", _over_citing(scene, stop + 1)))
    if not cue.bare:
        subject = sources.before(view, cue.start)
        if (
            subject
            and "tally" in cue.verb.frames
            and "object" not in cue.verb.frames
            and not (has_number(scene, subject[0]) and counts(scene, cue.verb, source, subject))
        ):
            return None
        return draft_of(scene, cue, "described_by", named, subject, None) if subject and subject[0] == 0 else None
    return _reported_by(scene, cue, source)


def _behind_as(scene: Scene, cue: Cue) -> bool:
    """Tell whether the sentence opens with "as reported" or "as previously reported"."""
    return scene.view.lowers[0] == "as" and cue.start > 0 and not scene.view.outline[1 : cue.start].strip("R")


def _over_citing(scene: Scene, at: int) -> int:
    """Step over "citing intelligence data," to the words themselves."""
    comma = scene.view.outline.find(",", at)
    return comma + 1 if scene.view.lowers[at] in scene.lexicon.quoting and comma > 0 else at


def _at_head(scene: Scene, cue: Cue, source: Range) -> Range:
    """Of "As reported by TASS, the minister, Ivan Orlov, said" take the newsroom only: the sentence begins behind the comma."""
    outline = scene.view.outline
    comma = outline.find(",", *source)
    opens = _behind_as(scene, cue) and comma > 0
    return (source[0], comma) if opens and outline[source[1]] in FINITE | {","} else source


def _reported_by(scene: Scene, cue: Cue, source: Range) -> Draft | None:
    """Take the whole clause around ", reported by TASS,", and the clause before ", as reported by the mayor, Ivan Orlov." at the end."""
    view, stop = scene.view, source[1]
    opens = len(view.outline[: cue.start].rstrip("R")) - 1
    if view.lowers[opens] == "as":
        return _as_reported_by(scene, cue, source, opens)
    closed = cue.start > 1 and view.outline[cue.start - 1] == "," and view.outline[stop : stop + 1] == ","
    if not closed or "relay" not in cue.verb.passive or not any(letter in FINITE for letter in view.outline[stop : view.end]):
        return None
    return draft_of(scene, cue, "described_by", view.source(source), (scene.bound, cue.start - 1), Right("resumed", stop + 1))


def _as_reported_by(scene: Scene, cue: Cue, source: Range, opens: int) -> Draft | None:
    """Take the clause before "as reported by": one that nobody else says, and that nothing goes on."""
    view = scene.view
    left = scene.left_of(opens)
    goes_on = circumstance(view, source[1], scene.lexicon) < view.end
    if left is None or goes_on or view.outline[opens - 1] != "," or "relay" not in cue.verb.passive:
        return None
    return draft_of(scene, cue, "described_by", view.source(source), left, None) if FINITE.intersection(view.outline[slice(*left)]) else None


def accused_of(scene: Scene, cue: Cue) -> Draft | None:
    """Read He was accused of lying; nobody is named who accuses."""
    view = scene.view
    if not cue.passive or "of" not in cue.verb.passive or view.outline[cue.end : cue.end + 1] != "O" or scene.inside(cue.start) or cue.end + 1 >= view.end:
        return None
    return draft_of(scene, cue, "accused_of", None, None, Right("object", cue.end + 1))


def it_is_said(scene: Scene, cue: Cue) -> Draft | None:
    """Read It is believed that ...; and As reported earlier, ...; nobody is named."""
    view = scene.view
    if cue.passive and cue.bare and _behind_as(scene, cue) and "that" in cue.verb.frames:
        at = circumstance(view, cue.end, scene.lexicon)
        return draft_of(scene, cue, "it_is_said", None, None, Right("resumed", at + 1)) if view.outline[at] == "," else None
    if not cue.passive or cue.bare or "that" not in cue.verb.frames or cue.start == 0 or view.lowers[cue.start - 1] != "it" or scene.inside(cue.start):
        return None
    if view.outline[cue.end : cue.end + 1] != "T":
        return None
    return draft_of(scene, cue, "it_is_said", None, None, Right("that", cue.end))


def is_said_to(scene: Scene, cue: Cue) -> Draft | None:
    """Read The ship is believed to have sunk; nobody is named."""
    view = scene.view
    if not cue.passive or cue.bare or "to" not in cue.verb.passive or view.outline[cue.end] != "t" or scene.inside(cue.start):
        return None
    subject = sources.before(view, cue.start)
    return draft_of(scene, cue, "is_said_to", None, subject, Right("to", cue.end)) if subject and cue.end + 1 < view.end else None


def quoted_as_saying(scene: Scene, cue: Cue) -> Draft | None:
    """Read TASS quoted the minister as saying ...; and The minister was quoted as saying ..."""
    view = scene.view
    if cue.verb.form != "ing" or cue.start < 2 or view.lowers[cue.start - 1] != "as":
        return None
    at = next((k for k in range(cue.start - 2, max(cue.start - 14, -1), -1) if view.lowers[k] in scene.lexicon.quoting), None)
    if at is None:
        return None
    source = (at + 1, cue.start - 1) if at + 1 < cue.start - 1 and view.lowers[at + 1] != "by" else _passive_subject(scene, at)
    right = right_of(view, cue.verb, cue.end, scene.lexicon)
    left = _quoted_before(scene, at) if right is None else None
    if source is None or (right is None and not left) or scene.inside(at):
        return None
    return draft_of(scene, cue, "quoted_as_saying", view.source(source), left, right)


def _passive_subject(scene: Scene, at: int) -> Range | None:
    start = at
    while start > 0 and scene.view.outline[start - 1] in "Rbhm":
        start -= 1
    return sources.before(scene.view, start) if start < at else None


def _quoted_before(scene: Scene, at: int) -> Range | None:
    """Return the words before the one who quotes them: "The bridge is open, Suspilne quoted the mayor as saying"."""
    outline = scene.view.outline
    if "q" in outline[scene.bound : at]:
        return scene.bound, outline.rindex("q", 0, at) + 1
    quoting = sources.before(scene.view, len(outline[:at].rstrip("Rbhm")))
    left = scene.left_of(quoting[0]) if quoting and scene.before(quoting[0]) == "," else None
    return left if left and FINITE.intersection(outline[slice(*left)]) else None
