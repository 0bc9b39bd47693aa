"""What stands behind "the number of": "the number of soldiers killed has risen to 3,000", "the death toll rose to 52"."""

from typing import NamedTuple

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_noun, deed_words, level_forms, outcome
from ukclaims.extract.figures.parties import Parties
from ukclaims.extract.quantities.nouns import singular

_COUNTING = frozenset(["number", "numbers", "total", "volume", "volumes", "amount", "quantity", "tonnage"])
_AMOUNTS = _COUNTING - {"number", "numbers"}
_WHO = 6  # tokens from "who" to the verb: "who have unfortunately died"
_WHERE = frozenset(["in", "from", "near", "across", "over", "between"])


class Level(NamedTuple):
    """What the number is the level of, the deed that the subject names, who does it, and whose people are counted."""

    item: str | None
    action: str | None
    actor: str | None
    whose: str | None = None


def numbered(clause: Clause, parties: Parties) -> Level | None:
    """Read "the number of soldiers killed … has risen to 3,000" and "the death toll rose to 52"."""
    words = clause.words
    for at in range(_joined_from(clause), clause.figure[0] - 1) if not _is_where(clause) else ():
        if words[at] == "toll" and not _does(clause, at + 1):
            return Level("person", _toll(clause, at), None)
        if words[at] in _COUNTING and words[at + 1] == "of" and not _tells_sum(clause, at + 2) and (found := _counted(clause, at, parties)):
            return found
    return None


def _does(clause: Clause, start: int) -> bool:
    """Tell whether the last verb before the number is a deed, so that it is no level: "besides the human toll, Riga | lost 12 tanks"."""
    found = ((at, clause.text.verb_at(at, clause.first)) for at in range(clause.figure[0] - 1, start - 1, -1))
    last = next((at for at, verb in found if (verb is not None and verb.family != "contain") or clause.words[at] in level_forms(clause.text.language)), None)
    return last is not None and clause.words[last] not in level_forms(clause.text.language)


def _counted(clause: Clause, at: int, parties: Parties) -> Level | None:
    """Read what stands behind "number of", of which "number" is the token at `at`."""
    words, text, start = clause.words, clause.text, at + 2
    end = start
    while end < clause.figure[0] and not _ends(clause, end):
        if end > start and words[end - 1] != "and" and not text.is_capital(end - 1) and (doer := _doer(clause, end)):
            return Level(singular(words[end - 1]), doer.lemma, parties.names.name(end, end + 1))
        end += 1
    if (told := _whoever(clause, end) or _volume(clause, at, end)) is not None:
        return told
    done = text.verb_at(end, clause.first) if end < clause.figure[0] else None
    is_deed = done is not None and done.tense in ("past", "participle") and words[end] not in level_forms(text.language)
    action = _deed(clause, end, done) if done and is_deed else _outcome(clause, start, end) or _deed_behind(clause, end)
    while end > start + 1 and words[end - 1].endswith("ed"):
        end -= 1
    if end == start + 1 and (hurt := _hurt(clause, start)):
        return Level("person", hurt, None)
    if end > start and words[end - 1] not in text.small.articles:
        return Level(_noun(clause, end - 1, parties), action, None, _whose(clause, start, end, parties))
    return Level("person", action, None) if end > start or action else None


def _ends(clause: Clause, at: int) -> bool:
    """Tell whether what is counted is over before a token."""
    over = clause.text.ends_phrase(at, at) and not _joins(clause, at)
    return over or _is_verb(clause, at) or clause.words[at] in level_forms(clause.text.language)


def _hurt(clause: Clause, at: int) -> str | None:
    """Return what befell people who are named by it only: "the number of | injured approaches 1,000"."""
    persons = deed_words("persons", clause.text.language)
    found = (
        verb.lemma for verb in clause.text.forms.get(clause.words[at], ()) if verb.tense == "participle" and verb.family == "harm" and verb.lemma in persons
    )
    return next(found, None)


def _whoever(clause: Clause, end: int) -> Level | None:
    """Read "the number of those who have died has risen to": people, and what they did or suffered."""
    words, text = clause.words, clause.text
    if words[end - 1] != "those" or words[end] != "who":
        return None
    verb = next((v for at in range(end + 1, min(end + _WHO, clause.figure[0])) if (v := text.verb_at(at, clause.subject_from))), None)
    return Level("person", verb.lemma if verb else None, None)


def _volume(clause: Clause, at: int, end: int) -> Level | None:
    """Read "the volume of grain exports came to": the thing before the noun of the deed, and the deed."""
    verb = deed_noun(clause.words[end - 1], clause.text.language)
    if clause.words[at] not in _AMOUNTS or verb is None:
        return None
    return Level(singular(clause.words[end - 2]) if end - 2 > at + 1 else None, verb.lemma, None)


def _tells_sum(clause: Clause, at: int) -> bool:
    """Tell whether a sum stands behind "of", and no noun: "for a total amount of | USD 16 billion and EUR 1 billion"."""
    return any(word[:1].isdigit() for word in clause.words[at : at + 2])


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
    """Return the noun at a token in the singular; Ukrainians, Russians and "North Korean" killed are people."""
    word, both = clause.text.tokens[at].text, clause.text.words_as_written(at - 1, at + 1)
    people = word[:1].isupper() and (parties.registry.state_of(word.removesuffix("s")) or parties.registry.state_of(both.removesuffix("s")))
    return "person" if people else singular(word.lower())


def _whose(clause: Clause, start: int, end: int, parties: Parties) -> str | None:
    """Return whose people are counted: "the number of | Ukrainian refugees", "of | Ukrainians"."""
    text = clause.text
    for at in range(start, end) if "and" not in clause.words[start:end] else ():
        both = text.words_as_written(at, min(at + 2, end)).removesuffix("s")
        if text.is_capital(at) and (parties.registry.state_of(both) or parties.registry.state_of(text.tokens[at].text.removesuffix("s"))):
            return both.lower() if parties.registry.state_of(both) else text.words[at].removesuffix("s")
    return None


def _joins(clause: Clause, at: int) -> bool:
    """Tell whether "and" joins two names of those counted: "the number of Ukrainians | and Russians killed"."""
    return clause.words[at] == "and" and clause.text.is_capital(at - 1) and clause.text.is_capital(at + 1)


def _toll(clause: Clause, at: int) -> str:
    """Return what a toll is of: deaths, where the word before does not say another thing."""
    before = clause.words[at - 1] if at > clause.first else ""
    verb = deed_noun(before, clause.text.language) or next(iter(clause.text.forms.get(before, ())), None)
    return verb.lemma if verb and verb.lemma in deed_words("persons", clause.text.language) else "kill"


def _outcome(clause: Clause, start: int, end: int) -> str | None:
    """Return what became of those counted: "the number of dead soldiers", "of | wounded children"."""
    for word in clause.words[start : end - 1]:
        harmed = (verb for verb in clause.text.forms.get(word, ()) if verb.family == "harm" and verb.tense == "participle")
        verb = outcome(word, clause.text.language) or next(harmed, None)
        if verb:
            return verb.lemma
    return None


def _doer(clause: Clause, at: int) -> Verb | None:
    """Return what the name at a token has done to those counted: "the number of launchers | Washington has sent"."""
    text = clause.text
    if not text.is_capital(at) or at + 2 >= clause.figure[0]:
        return None
    behind = at + 2 if text.words[at + 1] in text.small.have else at + 1
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
