"""Says for every word that could be a cue which rule spoke, or why all kept silent.

>>> print(trace("The ministry claims that the bridge is open. The claims office is closed."))
'claims' at 13: the_minister_said_that, 'claims' credits 'The ministry'
'claims' at 49: silent, it is no verb here and nobody is named whose it is
"""

from ukclaims.extract.attributions import quotations
from ukclaims.extract.attributions.contents import right_of
from ukclaims.extract.attributions.draft import Cue, Scene
from ukclaims.extract.attributions.marks import opening
from ukclaims.extract.attributions.reading import ask, read_scene, reporting_verb
from ukclaims.extract.attributions.scenes import Stage
from ukclaims.extract.attributions.sources import before
from ukclaims.text.layout import read


def trace(text: str, *, language: str = "en") -> str:
    """Return one line for each word of the cue list, in order of the text."""
    lines: list[str] = []
    memory = quotations.Memory()
    for scene, cues in Stage(read(text, language), language).scenes():
        own = Scene(scene.view, scene.lexicon, previous=scene.previous)
        own.bound = opening(own)
        lines += [_line(own, at) for at in cues]
        read_scene(scene, cues, memory)
        lines += [f"{draft.rule}, {draft.sentence}" for draft in scene.drafts if draft.cue is None or draft.rule in ("signature", "heading", "quote_line")]
    return "\n".join(lines)


def _line(scene: Scene, at: int) -> str:
    token = scene.view.tokens[at]
    where = f"{token.text!r} at {token.start}"
    if scene.view.outline[at] == "q":
        return f"{where}: silent, it stands inside a quotation"
    inside = scene.inside(at)
    draft = ask(scene, at)
    if draft:
        return f"{where}: {draft.rule}, {draft.sentence}"
    cue = reporting_verb(scene, at)
    return f"{where}: silent, {_why(scene, cue, inside)}"


def _why(scene: Scene, cue: Cue | None, inside: bool) -> str:
    """Return why no rule spoke at a cue."""
    if inside:
        return "it lies in the content of another cue"
    if cue is None:
        return "it is no verb here and nobody is named whose it is"
    if right_of(scene.view, cue.verb, cue.end, scene.lexicon) is None:
        return "nothing follows that it could introduce, and no content stands before it"
    if before(scene.view, cue.start) is None:
        return "no source stands before it"
    return "no rule knows this build"
