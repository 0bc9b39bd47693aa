"""The verb that a token is for the figure of its clause: what it does to what is counted."""

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_words, level_lemmas
from ukclaims.extract.quantities.numerals import starters

GOING = frozenset(["return", "die", "flee", "join", "arrive", "enter", "surrender", "withdraw", "leave", "starve", "lose from radar"])
"""What those who are counted do themselves; the verbs have no object."""

_ASKED = ("survey", "question", "interview", "poll", "find")
_FADING = frozenset(["lose", "disappear", "vanish", "drop"])
_RADAR = frozenset(["radar", "radars"])
_PULLING = {"pulled": "past", "pull": "base", "pulling": "gerund", "pulls": "present"}
_RUBBLE = frozenset(["alive", "rubble", "debris", "wreckage", "ruins"])
_NEAR_RUBBLE = 7  # tokens to "from under the rubble of a house"
_APART = 3  # tokens from a verb to what stands between its words
_AWAY = (["from"], ["off"])
_BEFORE_COUNT = frozenset(["and", "almost", "about", "around", "some", "nearly", "over", "another"])
_LEVELS = (["to"], ["from"], ["by"], ["below"], ["above"])
_THEIR = (["their"], ["his"], ["her"])
_LIVES = (["life"], ["lives"])


def verb_of(clause: Clause, at: int) -> Verb | None:
    """Return the verb at a token; "took" and "claimed" tell of lives only; who loses their life dies."""
    verb = _pulled(clause, at) or clause.text.verb_at(at, clause.first) or _parted(clause, at)
    if verb and verb.lemma in _FADING and clause.words[at + 1 : at + 2] in _AWAY and not _RADAR.isdisjoint(clause.words[at + 2 : at + 4]):
        return Verb("lose from radar", "move", verb.tense)
    if verb and verb.lemma == "leave" and _departs(clause, at):
        return Verb("leave", "move", verb.tense)
    if verb and verb.lemma == "take" and clause.words[at + 1 : at + 2] == ["in"] and clause.figure[0] == at + 2:
        return Verb("take in", "move", verb.tense, "in")  # "took in 1.2 million refugees"
    if verb and (verb.lemma == "down" or verb.lemma in level_lemmas(clause.text.language)) and clause.words[at + 1 : at + 2] in _LEVELS:
        return None  # "dropped to 46 million tonnes"
    if verb and verb.lemma in _ASKED and "%" in clause.words[slice(*clause.figure)]:
        return None  # "78% of those surveyed", "the poll found that 78%"
    if verb and verb.lemma == "take" and not deed_words("seized", clause.text.language).isdisjoint(clause.words[slice(*clause.figure)]):
        return Verb("take", "harm", verb.tense)  # "took 12 villages", "took a fifth of the country"
    if verb and verb.lemma == "make" and not deed_words("made", clause.text.language).isdisjoint(clause.words[at + 1 : at + 4]):
        return None  # "made a decision on 12 ships"
    if verb and verb.lemma == "lose" and clause.words[at + 1 : at + 2] in _THEIR and clause.words[at + 2 : at + 3] in _LIVES:
        return Verb("die", "move", verb.tense)
    return None if verb and verb.family == "life" and clause.words[clause.figure[1] - 1] not in ("life", "lives") else verb


def _pulled(clause: Clause, at: int) -> Verb | None:
    """Return what befalls those who are pulled out alive or from the rubble: they are rescued, bodies are recovered."""
    tense = _PULLING.get(clause.words[at])
    if tense is None or _RUBBLE.isdisjoint(clause.words[at + 1 : max(at, clause.figure[1]) + _NEAR_RUBBLE]):
        return None
    bodies = deed_words("bodies", clause.text.language)
    return Verb("rescue" if bodies.isdisjoint(clause.words[slice(*clause.figure)]) else "recover", "move", tense)


def _parted(clause: Clause, at: int) -> Verb | None:
    """Return the verb whose second word stands behind the counted: "pull | four people out", "shot | 12 drones down"."""
    end = clause.figure[1]
    if at >= clause.figure[0] or end >= clause.last:
        return None
    return next((verb for verb in clause.text.forms.get(clause.words[at], ()) if verb.particle == clause.words[end] and clause.figure[0] - at <= _APART), None)


def _departs(clause: Clause, at: int) -> bool:
    """Tell whether those counted before go away: "four ships | left Ukraine", not "the raid left 12 dead"."""
    behind = at + 1 + (clause.words[at + 1 : at + 2] != [] and clause.words[at + 1] in clause.text.small.articles | {"for"})
    if not clause.figure[1] <= at:
        return False
    if at + 1 >= clause.last:
        return clause.words[at - 1] in clause.text.small.have | {"already"}  # "121,000 have already left"
    if behind >= clause.last:
        return False
    return clause.text.is_capital(behind) or clause.words[behind] in deed_words("left", clause.text.language)


def is_provided(clause: Clause, end: int, verb: Verb) -> bool:
    """Tell whether the counted receives, as the "with" at `end` says: "providing its six reactors with power"."""
    return verb.lemma in ("provide", "supply") and end < clause.last and clause.words[end] == "with"


def counts_on(clause: Clause, at: int) -> bool:
    """Tell whether another counted thing follows, under the same verb: "10 houses, | a shop and | two cars were damaged"."""
    while at + 1 < clause.last and clause.words[at] in _BEFORE_COUNT:
        at += 1
    return at < clause.last and (clause.words[at][0].isdigit() or clause.words[at] in starters() or clause.words[at] in ("a", "an"))
