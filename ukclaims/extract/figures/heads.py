"""What the words before a number are the level of: "Russian losses | came to 480", "the next package of aid | will be worth"."""

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_noun, deed_words
from ukclaims.extract.figures.names import Standpoint
from ukclaims.extract.figures.numbered import Level
from ukclaims.extract.figures.parties import Parties
from ukclaims.extract.figures.steps import opening
from ukclaims.extract.quantities.nouns import singular
from ukclaims.registry.measures import is_listed

_LONGEST_THING = 4  # words of "defence and security spending"
_WHICH = frozenset(["this", "last", "next", "each", "every"])  # "production | this year reached"
_AID = frozenset(["aid", "assistance", "support"])  # "Norway's aid | to Ukraine", where "Ukraine's aid" may be what it gets
_HOLDING = frozenset(["package", "packages", "shipment", "batch", "tranche", "value", "series"])


def told(clause: Clause, start: int, verb: int, parties: Parties, speaker: Standpoint) -> Level | None:
    """Return what the words from `start` up to the verb are the level of."""
    text = clause.text
    start, end = _phrase(clause, start, verb)
    head = text.words[end - 1] if end > start else ""
    if not head.isalpha() or head in text.small.pronouns or head in text.small.articles or (text.is_capital(end - 1) and end - 1 > start):
        return None
    if text.is_capital(end - 1) and parties.registry.state_of(text.tokens[end - 1].text):
        return None  # whose it is, and not what changes
    deed = None if "by" in text.words[verb : opening(clause)] else deed_noun(head, text.language)
    if deed is None:
        giver = owner(clause, start, end, verb, parties, speaker) if head in _AID and text.words[end] in ("to", "for") else None
        is_bare = head in deed_words("counters", text.language) - deed_words("sums", text.language)
        return None if is_bare else Level(_whole(clause, start, end) or singular(head), None, giver)
    behind = text.phrase_end(end + 1, verb) if end < verb and text.words[end] == "of" else end - 1
    named = _whole(clause, start, end) or (singular(text.words[behind - 1]) if behind - 1 >= start else "")
    thing = named if is_listed(named) else None
    owned = head in deed_words("owned", text.language) and not (thing and behind > end)
    actor = owner(clause, start, end, verb, parties, speaker) if owned else None
    return Level(person(deed, text.language) or thing, deed.lemma, actor)


def _phrase(clause: Clause, start: int, last: int) -> tuple[int, int]:
    """Return where the noun phrase begins and ends whose head changes; of "a package of aid" the aid."""
    text = clause.text
    start += 2 if text.words[start] in text.small.articles and text.words[start + 1] in text.small.later else 0  # "the next | package"
    end = text.phrase_end(start, last)
    if end + 1 < last and text.words[end] == "of" and text.words[end - 1] in _HOLDING:
        start, end = end + 1, text.phrase_end(end + 1, last)
    while end < last and text.words[end] in text.small.articles:
        end = text.phrase_end(end + 1, last)
    while end > start + 1 and (text.words[end - 1].endswith("ed") or text.words[end - 1] in text.small.times | _WHICH):
        end -= 1
    return start, end


def _whole(clause: Clause, start: int, end: int) -> str | None:
    """Return the words that name one listed thing together with the deed: "defence spending"."""
    phrases = (" ".join(clause.words[at:end]) for at in range(max(start, end - _LONGEST_THING), end - 1))
    return next((phrase for phrase in phrases if is_listed(phrase)), None)


def _body(clause: Clause, start: int, end: int, parties: Parties) -> str | None:
    """Return the body or union whose name opens the phrase: "EU | aid", "World Bank | support"."""
    start += start < end and clause.words[start] in clause.text.small.articles
    stop = next((at for at in range(start, end) if not clause.text.is_capital(at)), end)
    found = parties.registry.find(clause.text.words_as_written(start, stop), ("body", "state")) if stop > start else ()
    return found[0].name if len(found) == 1 else None


def person(deed: Verb, language: str) -> str | None:
    """Return "person" where only people can be the object of the deed."""
    return "person" if deed.lemma in deed_words("persons", language) else None


def owner(clause: Clause, start: int, end: int, verb: int, parties: Parties, speaker: Standpoint) -> str | None:
    """Return whose the losses or the output are: named before the noun, or behind "of"."""
    words = clause.words
    if end < verb and words[end] == "of":
        whose = end + 1, clause.text.phrase_end(end + 1, verb)
        name = parties.names.foe(*whose, speaker) or parties.names.name(*whose)
        return name if name and name[:1].isupper() else None  # "the output of drones" is nobody's
    stop = next((at + 1 for at in range(start, end - 1) if words[at].endswith(("'s", "s'"))), None)
    if stop is not None and clause.text.is_capital(stop - 1):
        return parties.names.name(start, stop)
    body = _body(clause, start, end - 1, parties)
    if body is not None:
        return body
    hostile = (parties.names.hostile(at, speaker) for at in range(start, end - 1))
    return parties.names.state(start, end - 1) or next((foe for foe in hostile if foe), None)
