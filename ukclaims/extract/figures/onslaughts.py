"""What attacks are carried out on, and with what: "launched strikes on 12 villages", "the assault involved 60 drones"."""

from functools import cache

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.clause import Clause, Range
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.quantities.nouns import singular
from ukclaims.lang.tables import tables
from ukclaims.registry.measures import item_class

_INVOLVING = frozenset(["involved", "involves", "involving", "featured", "saw", "comprised", "consisted"])
_EVENT = 8  # tokens from the event to its verb: "the assault on Riga involved"
_ADJECTIVES = 4  # words between a verb and the event: "launched massive drone | attacks"


@cache
def _onslaughts(language: str) -> dict[str, str]:
    table = tables(language).load("deeds")["onslaughts"]
    return {word: lemma for word, lemma in table.items() if word != "example"}


def onslaught_on(clause: Clause) -> Governor | None:
    """The counted are what an attack is carried out on: "launched attacks against four regions", "Russian strikes on 12 villages"."""
    words, at = clause.words, clause.figure[0] - 1
    while at > clause.first and words[at] in clause.text.small.articles:
        at -= 1
    lemma = _onslaughts(clause.text.language).get(words[at - 1]) if at - 1 >= clause.first else None
    if lemma is None or not (words[at] in ("on", "against") or (words[at] == "of" and words[at - 1] in clause.text.small.shellings)):
        return None
    noun, start = at - 1, _launched(clause, at - 1)
    if start is not None:
        verb = clause.text.verb_at(start, clause.first)
        tense = verb.tense if verb else "past"
        return Governor(start, Verb(lemma, "harm", tense), passive=clause.text.is_passive(start, clause.first), is_subject=False)
    return _owned(clause, noun, Verb(lemma, "harm", "noun"))


def involved_of(clause: Clause) -> Governor | None:
    """The counted are what an attack was carried out with: "the assault involved 60 drones and | 39 missiles"."""
    words = clause.words
    if words[clause.figure[0] - 1] in clause.text.small.prepositions or item_class(singular(words[clause.figure[1] - 1])) == "person":
        return None
    for at in clause.before():
        if words[at] in _INVOLVING:
            event = next((i for i in range(at - 1, max(clause.subject_from, at - _EVENT) - 1, -1) if words[i] in clause.text.small.events), None)
            return None if event is None else _owned(clause, event, Verb("attack", "launch", "past"))
        if clause.text.verb_at(at, clause.first) is not None:
            return None
    return None


def _launched(clause: Clause, noun: int) -> int | None:
    """Return the verb that carries out the attack."""
    for at in range(noun - 1, max(clause.first - 1, noun - _ADJECTIVES - 2), -1):
        verb = clause.text.verb_at(at, clause.first)
        if verb is not None:
            return at if verb.family == "launch" else None
        if clause.words[at] in clause.text.small.phrase_ends:
            return None
    return None


def _owned(clause: Clause, noun: int, verb: Verb) -> Governor:
    """Return the deed of an event, by the state that a word before it names: "Russian strikes"."""
    owner = _owner(clause, noun)
    return Governor(noun, verb, passive=owner is None, is_subject=False, subject=owner)


def _owner(clause: Clause, noun: int) -> Range | None:
    for at in range(noun - 1, max(clause.subject_from - 1, noun - _ADJECTIVES), -1):
        if clause.words[at] in clause.text.small.phrase_ends:
            return None
        if clause.text.is_capital(at) and (clause.text.is_adjective(at) or clause.words[at].endswith(("'s", "’s"))):
            return at, at + 1
    return None
