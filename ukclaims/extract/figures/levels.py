"""What a number is the level of: "the death toll rose to 52", "Russian losses came to 480", "output fell to 46 million tonnes"."""

from typing import NamedTuple

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_noun, deed_words, level_forms, level_links, outcome
from ukclaims.extract.figures.names import Standpoint
from ukclaims.extract.figures.openings import subject_start
from ukclaims.extract.figures.parties import Parties
from ukclaims.extract.quantities.nouns import singular
from ukclaims.registry.measures import is_listed

_LONGEST = 20  # tokens from "brings" to its "to"
_LIST = 50  # tokens of a list of numbers
_COUNTING = frozenset(["number", "numbers", "total", "volume", "volumes", "amount", "quantity", "tonnage"])
_WHERE = frozenset(["in", "from", "near", "across", "over", "between"])
_LONGEST_THING = 4  # words of "defence and security spending"
_NEAR = 4  # tokens between the verb and its number: "rose to an estimated 489,870"


class Level(NamedTuple):
    """What the number is the level of, the deed that the subject names, and who does it."""

    item: str | None
    action: str | None
    actor: str | None


def read_level(clause: Clause, parties: Parties, speaker: Standpoint) -> Level | None:
    """Return what the number is the level of, None where no subject and verb of that kind stand before it."""
    return _counted(clause, parties) or _brought(clause, parties, speaker) or _of_subject(clause, parties, speaker)


def _counted(clause: Clause, parties: Parties) -> Level | None:
    """Read "the number of soldiers killed … has risen to 3,000" and "the death toll rose to 52"."""
    words, text = clause.words, clause.text
    for at in range(_joined_from(clause), clause.figure[0] - 1) if not _is_where(clause) else ():
        if words[at] == "toll":
            return Level("person", _toll(clause, at), None)
        if words[at] in _COUNTING and words[at + 1] == "of":
            end = at + 2
            while (
                end < clause.figure[0]
                and (not text.ends_phrase(end, end) or _joins(clause, end))
                and not _is_verb(clause, end)
                and words[end] not in level_forms(text.language)
            ):
                if end > at + 2 and words[end - 1] != "and" and (doer := _doer(clause, end)):
                    return Level(singular(words[end - 1]), doer.lemma, parties.names.name(end, end + 1))
                end += 1
            done = text.verb_at(end, clause.first) if end < clause.figure[0] else None
            is_deed = done is not None and done.tense in ("past", "participle") and words[end] not in level_forms(text.language)
            action = _deed(clause, end, done) if done and is_deed else _outcome(clause, at + 2, end) or _deed_behind(clause, end)
            while end > at + 3 and words[end - 1].endswith("ed"):
                end -= 1
            if end > at + 2 or action:
                return Level(_noun(clause, end - 1, parties) if end > at + 2 else "person", action, None)
    return None


def _is_where(clause: Clause) -> bool:
    """Tell whether the number only tells where the deed was done: "the tonnage of grain exported from | three ports is"."""
    text, at = clause.text, clause.figure[0] - 2
    verb = text.verb_at(at, clause.first) if at > clause.first and text.words[at + 1] in _WHERE else None
    return verb is not None and verb.tense in ("past", "participle") and text.words[at] not in level_forms(text.language)


def _deed_behind(clause: Clause, at: int) -> str | None:
    """Return the deed behind where those counted are or come from: "the number of refugees | from Ukraine registered in Europe was"."""
    text, last = clause.text, clause.figure[0]
    if at + 1 >= last or text.words[at] not in text.small.prepositions:
        return None
    end = next((i for i in range(at + 2, text.phrase_end(at + 1, last)) if text.words[i].endswith("ed")), last)
    verb = text.verb_at(end, clause.first) if end < last - 1 and text.is_capital(end - 1) else None
    is_deed = verb is not None and verb.tense in ("past", "participle") and text.words[end] not in level_forms(text.language)
    return _deed(clause, end, verb) if verb and is_deed else None


def _deed(clause: Clause, at: int, verb: Verb) -> str:
    """Return the deed at a token: "killed or wounded" is harm."""
    harmed = deed_words("harmed", clause.text.language)
    second = clause.text.forms.get(clause.words[at + 2], ()) if clause.words[at + 1] in ("or", "and") else ()
    return "harm" if verb.lemma in harmed and any(v.lemma in harmed for v in second) else verb.lemma


def _noun(clause: Clause, at: int, parties: Parties) -> str:
    """Return the noun at a token in the singular; Ukrainians and Russians are people."""
    word = clause.text.tokens[at].text
    return "person" if word[:1].isupper() and parties.registry.state_of(word.removesuffix("s")) else singular(word.lower())


def _joins(clause: Clause, at: int) -> bool:
    """Tell whether "and" joins two names of those counted: "the number of Ukrainians | and Russians killed"."""
    return clause.words[at] == "and" and clause.text.is_capital(at - 1) and clause.text.is_capital(at + 1)


def _toll(clause: Clause, at: int) -> str:
    """Return what a toll is of: deaths, where the word before does not say another thing."""
    before = clause.words[at - 1] if at > clause.first else ""
    verb = deed_noun(before, clause.text.language) or next(iter(clause.text.forms.get(before, ())), None)
    return verb.lemma if verb and verb.lemma in deed_words("persons", clause.text.language) else "kill"


def _outcome(clause: Clause, start: int, end: int) -> str | None:
    """Return what became of those counted: "the number of dead soldiers"."""
    found = (outcome(clause.words[at], clause.text.language) for at in range(start, end - 1))
    return next((verb.lemma for verb in found if verb), None)


def _doer(clause: Clause, at: int) -> Verb | None:
    """Return what the name at a token has done to those counted: "the number of launchers | Washington has sent"."""
    text = clause.text
    if not text.is_capital(at) or at + 2 >= clause.figure[0]:
        return None
    behind = at + 2 if text.words[at + 1] in ("has", "have", "had") else at + 1
    verb = text.verb_at(behind, clause.first)
    return verb if verb and verb.tense in ("past", "participle") and verb.family != "matrix" else None


def _joined_from(clause: Clause) -> int:
    """Return where the clause begins, before another participle that "and" joins: "the number of men killed | and wounded … rose to"."""
    words, first = clause.words, clause.first
    joined = first > clause.subject_from and words[first] in ("and", "or") and words[first - 1].endswith("ed") and words[first + 1].endswith("ed")
    return clause.subject_from if joined else first


def _is_verb(clause: Clause, at: int) -> bool:
    verb = clause.text.verb_at(at, clause.first)
    return verb is not None and not clause.text.describes(at, clause.first, verb)


def _brought(clause: Clause, parties: Parties, speaker: Standpoint) -> Level | None:
    """Read "which brings Russia's losses to 489,870": the deed that a total of is brought somewhere."""
    words, language = clause.words, clause.text.language
    to = next((at for at in clause.before()[: _LIST if words[clause.figure[0] - 1] in (",", "and") else _NEAR] if words[at] == "to"), None)
    verb = next((at for at in range(to - 1, clause.subject_from - 1, -1) if words[at] in deed_words("bringing", language)), None) if to else None
    if to is None or verb is None or to - verb > _LONGEST:
        return None
    head = next((at for at in range(verb + 1, to) if deed_noun(words[at], language)), None)
    deed = deed_noun(words[head], language) if head else None
    if head is None or deed is None:
        return _total(clause, verb + 1, to)
    return Level(_person(deed, language), deed.lemma, _owner(clause, verb + 1, head + 1, to, parties, speaker))


def _total(clause: Clause, start: int, to: int) -> Level | None:
    """Return what the total brought somewhere is of: "bringing the total US military assistance | to $17 billion"."""
    words, text = clause.words, clause.text
    end = next((at for at in range(start, to) if words[at] in text.small.prepositions), to)
    if end + 1 < to and words[end] == "of" and words[end - 1] in deed_words("counters", text.language):
        start = end + 1
        end = next((at for at in range(start, to) if words[at] in text.small.prepositions), to)
    head = words[end - 1] if end > start else ""
    if not head.isalpha() or head in deed_words("counters", text.language) or head in text.small.articles or text.is_capital(end - 1):
        return None
    return Level(singular(head), None, None)


def _person(deed: Verb, language: str) -> str | None:
    return "person" if deed.lemma in deed_words("persons", language) else None


def _of_subject(clause: Clause, parties: Parties, speaker: Standpoint) -> Level | None:
    """Read the subject of a verb that says how much something comes to."""
    verb = _level_verb(clause)
    if verb is None:
        return None
    text, start = clause.text, subject_start(clause.text, clause.subject_from, verb)
    commas = [i for i in range(start, verb) if text.words[i] == ","]
    start = commas[0] + 1 if len(commas) == 1 and commas[0] + 1 < verb else start
    end = text.phrase_end(start, verb)
    while end < verb and text.words[end] in text.small.articles:
        end = text.phrase_end(end + 1, verb)
    while end > start + 1 and text.words[end - 1].endswith("ed"):
        end -= 1
    head = text.words[end - 1] if end > start else ""
    if not head.isalpha() or head in text.small.pronouns or head in text.small.articles or (text.is_capital(end - 1) and end - 1 > start):
        return None
    deed = None if "by" in text.words[verb : clause.figure[0]] else deed_noun(head, text.language)
    if deed is None:
        return None if head in deed_words("counters", text.language) else Level(singular(head), None, None)
    behind = text.phrase_end(end + 1, verb) if end < verb and text.words[end] == "of" else end - 1
    named = _whole(clause, start, end) or (singular(text.words[behind - 1]) if behind - 1 >= start else "")
    thing = named if is_listed(named) else None
    owned = head in deed_words("owned", text.language) and not (thing and behind > end)
    actor = _owner(clause, start, end, verb, parties, speaker) if owned else None
    return Level(_person(deed, text.language) or thing, deed.lemma, actor)


def _whole(clause: Clause, start: int, end: int) -> str | None:
    """Return the words that name one listed thing together with the deed: "defence spending"."""
    phrases = (" ".join(clause.words[at:end]) for at in range(max(start, end - _LONGEST_THING), end - 1))
    return next((phrase for phrase in phrases if is_listed(phrase)), None)


def _level_verb(clause: Clause) -> int | None:
    """Return the verb before the number, with a small word between them: "amounted to over"."""
    text = clause.text
    if text.words[clause.figure[0]] in level_forms(text.language) and clause.figure[1] - clause.figure[0] > 1:
        return clause.figure[0] if clause.figure[0] > clause.subject_from else None  # "exceed 750,000": the bound is the verb
    at, links = clause.figure[0] - 1, level_links(text.language)
    last = max(clause.subject_from, clause.figure[0] - _NEAR)
    while at > last and (text.words[at] in links or text.words[at] in text.small.articles or text.words[at].endswith("ly")):
        if text.words[at] == "be" and text.words[at - 1] == "to":
            return _forecasting(clause, at - 1)
        if text.words[at] in text.small.be and text.words[at - 1] not in level_forms(text.language):
            return at
        at -= 1
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


def _owner(clause: Clause, start: int, end: int, verb: int, parties: Parties, speaker: Standpoint) -> str | None:
    """Return whose the losses or the output are: named before the noun, or behind "of"."""
    words = clause.words
    if end < verb and words[end] == "of":
        name = parties.names.name(end + 1, clause.text.phrase_end(end + 1, verb))
        return name if name and name[:1].isupper() else None  # "the output of drones" is nobody's
    stop = next((at + 1 for at in range(start, end - 1) if words[at].endswith(("'s", "s'"))), None)
    if stop is not None and clause.text.is_capital(stop - 1):
        return parties.names.name(start, stop)
    hostile = (parties.names.hostile(at, speaker) for at in range(start, end - 1))
    return parties.names.state(start, end - 1) or next((foe for foe in hostile if foe), None)
