"""What a number is the level of: "the death toll rose to 52", "Russian losses came to 480", "output fell to 46 million tonnes"."""

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_noun, deed_words, level_forms, level_links
from ukclaims.extract.figures.heads import owner, person, told
from ukclaims.extract.figures.names import Standpoint
from ukclaims.extract.figures.numbered import Level, numbered
from ukclaims.extract.figures.openings import subject_start
from ukclaims.extract.figures.parties import Parties
from ukclaims.extract.figures.steps import opening
from ukclaims.extract.quantities.nouns import is_plural, singular
from ukclaims.registry.measures import is_listed

_LONGEST = 20  # tokens from "brings" to its "to"
_LIST = 50  # tokens of a list of numbers
_INCLUDING = frozenset(["included", "include", "includes"])
_LONGEST_CHANGED = 8  # tokens of "in civilian casualties", "in the output of grain"
_LEADING = frozenset(["to", "from", ",", "-", "–", "—"])
_BY = frozenset(["more", "less", "almost", "nearly"])  # "expand its staff | more than 30 percent to 1.5 million"
_NEAR = 4  # tokens between the verb and its number: "rose to an estimated 489,870"


def read_level(clause: Clause, parties: Parties, speaker: Standpoint) -> Level | None:
    """Return what the number is the level of, None where no subject and verb of that kind stand before it."""
    return (
        numbered(clause, parties)
        or _brought(clause, parties, speaker)
        or _of_subject(clause, parties, speaker)
        or _of_change(clause, parties, speaker)
        or _changed_by(clause, parties, speaker)
        or _with_so_much(clause, parties, speaker)
        or _included(clause)
    )


def _brought(clause: Clause, parties: Parties, speaker: Standpoint) -> Level | None:
    """Read "which brings Russia's losses to 489,870": the deed that a total of is brought somewhere."""
    words, language = clause.words, clause.text.language
    to = next((at for at in clause.before()[: _LIST if words[clause.figure[0] - 1] in (",", "and") else _NEAR] if words[at] in ("to", "at")), None)
    is_put = to is not None and words[to] == "at"
    bringing = deed_words("putting", language) if is_put else deed_words("bringing", language) | deed_words("moving", language)
    told_from = max(clause.subject_from - 1, 0)  # who "puts | the damage at" is credited with it
    verb = next((at for at in range(to - 1, told_from - 1, -1) if words[at] in bringing), None) if to else None
    if to is None or verb is None or to - verb > _LONGEST:
        return None
    head = next((at for at in range(verb + 1, to) if deed_noun(words[at], language)), None)
    deed = deed_noun(words[head], language) if head else None
    if head is None or deed is None:
        return _total(clause, verb + 1, to)
    thing = singular(words[head - 1])
    item = person(deed, language) or (thing if head - 1 > verb and is_listed(thing) else None)
    return Level(item, deed.lemma, owner(clause, verb + 1, head + 1, to, parties, speaker))


def _included(clause: Clause) -> Level | None:
    """Read "the drones that were intercepted included 30 over Bryansk": some of those that the subject names, and what was done to them."""
    words, text = clause.words, clause.text
    at = next((at for at in clause.before()[:_NEAR] if words[at] in _INCLUDING), None)
    if at is None:
        return None
    noun = next((i for i in range(clause.subject_from, at) if words[i + 1] in ("that", "which", "who") or i + 1 == at), at)
    verb = next((verb for i in range(noun + 1, at) if (verb := text.verb_at(i, clause.first))), None)
    if not is_plural(words[noun]) or text.is_capital(noun):
        return None
    return Level(singular(words[noun]), verb.lemma if verb and verb.tense in ("past", "participle") else None, None)


def _total(clause: Clause, start: int, to: int) -> Level | None:
    """Return what the total brought somewhere is of: "bringing the total US military assistance | to $17 billion"."""
    words, text = clause.words, clause.text
    end = next((at for at in range(start, to) if words[at] in text.small.prepositions or words[at] in _BY), to)
    if end + 1 < to and words[end] == "of" and words[end - 1] in deed_words("counters", text.language):
        start = end + 1
        end = next((at for at in range(start, to) if words[at] in text.small.prepositions), to)
    head = words[end - 1] if end > start else ""
    if not head.isalpha() or head in deed_words("counters", text.language) or head in text.small.articles or text.is_capital(end - 1):
        return None
    return Level(singular(head), None, None)


def _of_subject(clause: Clause, parties: Parties, speaker: Standpoint) -> Level | None:
    """Read the subject of a verb that says how much something comes to."""
    verb = _level_verb(clause)
    if verb is None:
        return None
    text, start = clause.text, subject_start(clause.text, clause.subject_from, verb)
    commas = [i for i in range(start, verb) if text.words[i] == ","]
    is_own = bool(commas) and (len(commas) == 1 or not any(text.ends_phrase(i, i) for i in range(commas[-1] + 1, verb)))  # "…, | the width is"
    start = commas[-1] + 1 if is_own and commas[-1] + 1 < verb else start
    return told(clause, start, verb, parties, speaker)


def _of_change(clause: Clause, parties: Parties, speaker: Standpoint) -> Level | None:
    """Read "a drop in grain output to 53 million tonnes", "an increase in casualties - from 468 to 592": what changes."""
    words, end = clause.words, opening(clause)
    while end > clause.first and words[end - 1] in _LEADING:
        end -= 1
    at = next((i for i in range(end - 2, max(clause.first, end - _LONGEST_CHANGED), -1) if words[i] in ("in", "of")), None)
    if at is None or end == opening(clause) or words[at - 1] not in deed_words("changes", clause.text.language):
        return None
    is_where = clause.text.is_capital(clause.text.phrase_end(at + 1, end) - 1)  # "a drop in Riga to 5 degrees"
    return None if is_where else told(clause, at + 1, end, parties, speaker)


def _changed_by(clause: Clause, parties: Parties, speaker: Standpoint) -> Level | None:
    """Read "the war cut its output by 29 percent": what is cut or raised by so much."""
    words, end = clause.words, opening(clause) - 1
    if words[end] != "by":
        return None
    verb = next(
        (at for at in range(end - 1, max(clause.first - 1, end - _LONGEST_CHANGED), -1) if words[at] in deed_words("cutting_by", clause.text.language)), None
    )
    if verb is None:
        return None
    is_passive = verb == end - 1 and clause.text.is_passive(verb, clause.first)
    return (
        told(clause, subject_start(clause.text, clause.subject_from, verb), verb, parties, speaker)
        if is_passive
        else told(clause, verb + 1, end, parties, speaker)
    )


def _with_so_much(clause: Clause, parties: Parties, speaker: Standpoint) -> Level | None:
    """Read "with the cost of clearing rubble at $5 billion": what is so much, told beside."""
    words, end = clause.words, opening(clause) - 1
    start = next((at for at in range(end - 1, max(clause.first - 1, end - _LONGEST), -1) if words[at] in ("with", ",")), end)
    return told(clause, start + 1, end, parties, speaker) if words[end] == "at" and words[start] == "with" and start + 1 < end else None


def _level_verb(clause: Clause) -> int | None:
    """Return the verb before the number, with a small word between them: "amounted to over"."""
    text = clause.text
    if text.words[clause.figure[0]] in level_forms(text.language) and clause.figure[1] - clause.figure[0] > 1:
        return clause.figure[0] if clause.figure[0] > clause.subject_from else None  # "exceed 750,000": the bound is the verb
    at, links = opening(clause) - 1, level_links(text.language)
    last = max(clause.subject_from, at + 1 - _NEAR)
    while at > last and (text.words[at] in links or text.words[at] in text.small.articles or text.words[at].endswith("ly")):
        if text.words[at] == "be" and text.words[at - 1] == "to":
            return _forecasting(clause, at - 1)
        if text.words[at] in text.small.be and text.words[at - 1] not in level_forms(text.language):
            return at
        at -= 1
    if text.words[at + 1] == "at" and text.words[at] in deed_words("putting", text.language) and text.words[at - 1] in text.small.be:
        return at - 1  # "the damage | is estimated at 5 million euros"
    if text.words[clause.figure[0] - 1] in (",", "and") or text.words[clause.figure[0] - 1] in text.small.articles:
        return _listing_verb(clause)
    is_verb = at > clause.subject_from and text.words[at] in level_forms(text.language) and text.words[at - 1] not in text.small.articles
    return at if is_verb else None


def _forecasting(clause: Clause, to: int) -> int | None:
    """Return the verb before "to be": "exports | are projected to be"."""
    at = to - 1
    return at - 1 if at - 1 > clause.subject_from and clause.words[at].endswith(("ed", "cast")) and clause.words[at - 1] in clause.text.small.be else None


def _listing_verb(clause: Clause) -> int | None:
    """Return the verb before a list of numbers that the figure goes on with: "amounted to 300 men, 10 cars and 11 guns"."""
    text = clause.text
    for at in range(clause.figure[0] - 1, max(clause.subject_from, clause.figure[0] - _LIST), -1):
        verb = text.verb_at(at, clause.first)
        if text.words[at] in level_forms(text.language) and text.words[at + 1] == "to":
            return at
        if verb and verb.tense != "participle":
            return None
    return None
