"""Sources that only a mark joins to their words: "Shmyhal: Ukraine will ...", "“...” — Ada Smith"; and datelines."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from operator import attrgetter

from ukclaims.extract.attributions import sources
from ukclaims.extract.attributions.cues import Verb
from ukclaims.extract.attributions.draft import Draft, Scene
from ukclaims.extract.attributions.making import draft_of_words
from ukclaims.extract.attributions.outline import FINITE
from ukclaims.extract.attributions.view import View
from ukclaims.model.span import Span

_SIGNED = 9  # words that a signature may have at most
_TITLE = 7  # words of a title before a colon, at most
_NAME = 4  # words of a name before or behind a colon, at most
_SAID = re.compile(r",(?:[CDnz]{1,6}v|v[CDnz]{1,6})$")  # "..., says Orlov" before the outlet
_TAG = re.compile(r"-+(?:([CDnz]{1,6})v|v([CDnz]{1,6}))")  # "- Orlov said."
_HEADLINE = 4  # words of a headline before the mark with its source, at least


@cache
def _signature_pattern() -> re.Pattern[str]:
    return re.compile(rf"q-+([CnDzKO,M(]{{1,{_SIGNED}}}\)?)\.*$")


@cache
def _dateline_pattern() -> re.Pattern[str]:
    return re.compile(r"(?:C{1,4}(?:,C{1,3}){0,2}(?:,dM)?|C{1,3},dM)(?:\([Cn]{1,3}\))?-+")


def signature(scene: Scene) -> Draft | None:
    """Read “...” — Ada Smith."""
    view = scene.view
    found = _signature_pattern().search(view.outline)
    if not found or "C" not in found.group(1):
        return None
    quotes = [quote for quote in view.quotes if quote[1] <= found.start(1)]
    source = view.span(found.start(1), found.end(1))
    return draft_of_words(scene, (found.start() + 1, found.start() + 2), "signature", source, [view.span(*quote) for quote in quotes])


def signs_before(view: View) -> tuple[int, int] | None:
    """Return the name that a line "— Ada Smith" gives to the quotation before it."""
    outline = view.outline.rstrip(".")
    start = len(outline) - len(outline.lstrip("-"))
    name = outline[start:]
    return (start, len(outline)) if start and "C" in name and len(name) <= _SIGNED and not name.strip("CnDzKO,M()") else None


def tag_before(view: View, verbs: Mapping[str, Verb]) -> tuple[tuple[int, int], int] | None:
    """Return the name and the verb of a sentence "- Orlov said." that stands behind a quotation closed with a full stop."""
    found = _TAG.fullmatch(view.outline.rstrip("."))
    name, at = (found.span(1), found.end(1)) if found and found.group(1) else (found.span(2), found.start(2) - 1) if found else ((0, 0), 0)
    verb = verbs.get(view.lowers[at])
    return (name, at) if found and verb is not None and "post" in verb.frames else None


def heading(scene: Scene) -> Draft | None:
    """Read Shmyhal: Ukraine will build drones; and Ministry of Defence: ten drones shot down."""
    view = scene.view
    colon = view.outline.find(":") if scene.turn is None else -1
    hearer = view.outline.find("t", 0, max(colon, 0))
    if hearer > 1 and colon - hearer <= _NAME + 1 and not view.outline[hearer + 1 : colon].strip("Cn"):
        return _to_hearer(scene, hearer, colon)
    if not 0 < colon <= _TITLE or view.size - colon < 4 or not _names_speaker(scene, 0, colon):
        return None
    if view.outline[colon + 1] == "M" and not view.outline[:colon].strip("Cz") and scene.lexicon.counters.isdisjoint(view.lowers[:colon]):
        return None
    return draft_of_words(scene, (colon, colon + 1), "heading", view.span(0, colon), [view.span(colon + 1, view.end)], colon + 1)


def _to_hearer(scene: Scene, to: int, colon: int) -> Draft | None:
    """Read Defense minister to German media: Europe should not fear."""
    view = scene.view
    if view.size - colon < 4 or not _names_speaker(scene, 0, to):
        return None
    return draft_of_words(scene, (to, colon + 1), "heading", view.span(0, to), [view.span(colon + 1, view.end)], colon + 1)


def _names_speaker(scene: Scene, first: int, last: int) -> bool:
    """Tell whether the words are a name, or a phrase with somebody who can know: "regional authorities"."""
    view, known = scene.view, scene.lexicon
    if view.outline[first:last].strip("CznOD,") or not (known.no_speakers | known.labels).isdisjoint((view.lowers[first], view.lowers[last - 1])):
        return False
    name = last - first <= _NAME and not view.outline[first:last].strip("Cz")
    return name or not (known.informants | known.counters).isdisjoint(view.lowers[first:last])


def headline_tail(scene: Scene) -> Draft | None:
    """Read Five wounded in shelling – mayor; and Ukraine to make one million drones: Zelensky."""
    view = scene.view
    mark = max(view.outline.rfind(letter, 0, view.size) for letter in ":-")
    if not scene.alone or view.end < view.size or not _HEADLINE <= mark < view.size - 1 or view.size - mark > _SIGNED or not _stands_free(view, mark):
        return None
    left = mark - (view.outline[mark - 1] == ",")
    told = any(letter in "vbhmlGitq" for letter in view.outline[:left]) or not scene.lexicon.informants.isdisjoint(view.lowers[mark + 1 : view.size])
    if not _names_speaker(scene, mark + 1, view.size) or not told or _SAID.search(view.outline, 0, left):
        return None
    return draft_of_words(scene, (mark, mark + 1), "headline_tail", view.span(mark + 1, view.size), [view.span(scene.bound, left)])


def _stands_free(view: View, mark: int) -> bool:
    """Tell whether blanks stand around a dash; a colon always parts a headline from its source."""
    return view.outline[mark] == ":" or (view.tokens[mark].start > view.tokens[mark - 1].end and view.tokens[mark].end < view.tokens[mark + 1].start)


def dash_quotes(scene: Scene) -> None:
    """Mark what dashes quote: — We are ready, — the commander said."""
    view = scene.view
    for draft in scene.drafts:
        at = next((k for k in range(view.size) if view.tokens[k].start >= draft.pieces[0].end), 0) if draft.pieces else 0
        if view.outline.startswith("-") and at and draft.pieces[0].start == view.tokens[1].start and "-" in view.outline[at : at + 2]:
            draft.dashed = True
    last = scene.drafts[-1] if scene.drafts else None
    if last and scene.dashed and last.cue and last.pieces and view.outline[_at(view, last.cue.start) - 1] == "-" and last.cue.start > last.pieces[-1].end:
        last.dashed, last.pieces[:0] = True, scene.dashed
    quoted = [piece for draft in scene.drafts if draft.dashed for piece in draft.pieces]
    scene.drafts[:] = [draft for draft in scene.drafts if draft.dashed or not any(piece.contains(own) for own in draft.pieces[:1] for piece in quoted)]


def _at(view: View, start: int) -> int:
    return bisect_left(view.tokens, start, key=attrgetter("start"))


def dashed_on(view: View) -> Span | None:
    """Return the words behind a dash at the start of a sentence, which go on with what dashes quoted before."""
    return view.span(1, view.size) if view.outline.startswith("-") and view.end > 1 else None


def source_line(scene: Scene) -> Span | None:
    """Read Source: Oleh Syniehubov, governor of Kharkiv Oblast; he speaks in the quotations after it."""
    view = scene.view
    if view.outline[1:2] != ":" or view.lowers[0] not in scene.lexicon.source_lines:
        return None
    source = sources.after(view, 2, scene.lexicon.channels)
    if source is None:
        return None
    name = next((at for at in range(2, view.end) if view.lowers[at] in scene.lexicon.source_ends), view.end)
    return view.span(source[0], max(source[1], name))


def quote_line(scene: Scene, named: Span | None) -> Draft | None:
    """Read Quote: "..."; and Quote from Zelenskyy: "..."."""
    view = scene.view
    colon = view.outline.find(":", 1, 12)
    if colon < 0 or view.lowers[0] not in scene.lexicon.quote_lines or "q" not in view.outline[colon:] or _names_its_own(view):
        return None
    behind = 2 if colon > 2 and view.lowers[1] in ("from", "by") else 1
    source = view.span(behind, colon) if colon > behind else named
    if source is None:
        return None
    return draft_of_words(scene, (0, behind), "quote_line", source, [view.span(colon + 1, view.end)])


def _names_its_own(view: View) -> bool:
    """Tell whether a cue stands behind the quotation: Quote: "...," said Borrell."""
    return bool(view.quotes) and not FINITE.isdisjoint(view.outline[view.quotes[-1][1] : view.end])


def opening(scene: Scene) -> int:
    """Return where the words begin behind a dateline ("KYIV, March 5 (Reuters) —"), a bullet, a dash or "Details:", 0 without one."""
    view = scene.view
    found = _dateline_pattern().match(view.outline)
    if found and view.tokens[0].text.isupper():
        return found.end()
    if view.outline[1:2] == ":" and view.lowers[0] in scene.lexicon.labels:
        return 2
    return int(view.outline[0] in "-." or view.lowers[0] == "*")
