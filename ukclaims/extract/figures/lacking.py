"""Who is left without power or water, and who has it back: "left 5,000 homes without power", "power was cut to 12 villages"."""

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_words, supply
from ukclaims.extract.figures.governor import Governor

_CUT = "cut off"
_BACK = "reconnect"
_FARTHEST = 9  # tokens between a supply and those it goes to: "power has since been restored to the | 240,000 households"


def lacking_of(clause: Clause) -> Governor | None:
    """The counted go without: "left 5,000 homes without power", "40,000 people are without water"."""
    supply = _without(clause)
    if supply is None:
        return None
    verb = Verb(_CUT, "harm", "past")
    before = clause.figure[0] - 1
    while before > clause.first and clause.words[before] in clause.text.small.articles:
        before -= 1
    if before > clause.first and clause.words[before] in deed_words("leaving", clause.text.language) and not clause.text.is_passive(before, clause.first):
        return Governor(before, verb, passive=False, is_subject=False)
    return Governor(supply, verb, passive=True, is_subject=True)


def supplied_of(clause: Clause) -> Governor | None:
    """What is cut or restored goes to the counted: "power was cut to 12 villages", "restored power to 40,000 homes"."""
    words, text = clause.words, clause.text
    at = clause.figure[0] - 1
    while at > clause.first and words[at] in text.small.articles:
        at -= 1
    if at <= clause.first or words[at] not in ("to", "in", "for"):
        return None
    near = range(max(clause.first, at - _FARTHEST), at)
    if not any(supply(words[i], text.language) for i in near):
        return None
    for lemma, name in ((_CUT, "cutting"), (_BACK, "restoring")):
        found = next((i for i in near if words[i] in deed_words(name, text.language)), None)
        if found is not None:
            return Governor(found, Verb(lemma, "harm", "past"), passive=text.is_passive(found, clause.first), is_subject=False)
    return None


def _without(clause: Clause) -> int | None:
    """Return the token of "without" behind the counted where a supply follows."""
    text = clause.text
    at = clause.figure[1]
    while at < clause.last and (text.words[at] in deed_words("staying", text.language) or text.words[at] in text.small.auxiliaries):
        at += 1
    if at < clause.last and text.words[at] in ("in", "across"):
        at = next((i for i in range(at, min(clause.last, at + _FARTHEST)) if text.words[i] in ("without", "lost")), clause.last)
    is_supply = at + 1 < clause.last and text.words[at] in ("without", "lost", "lose") and _is_supply(clause, at + 1)
    return at if is_supply else None


def _is_supply(clause: Clause, at: int) -> bool:
    """Tell whether a supply begins here, with a word or two before it: "without any hot water"."""
    return any(supply(clause.words[i], clause.text.language) for i in range(at, min(clause.last, at + 3)))


def lacked(clause: Clause, verb: Governor | None) -> str | None:
    """Return what the counted are without, or have back; None where nothing of the kind is told."""
    if verb is None or verb.verb.lemma not in (_CUT, _BACK):
        return None
    around = range(max(clause.first, clause.figure[0] - _FARTHEST - 2), min(clause.last, clause.figure[1] + _FARTHEST))
    named = [found for i in around if (found := supply(clause.words[i], clause.text.language))]
    return " and ".join(dict.fromkeys(named)) or None
