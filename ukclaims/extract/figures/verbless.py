"""Governors that are no verb before or behind: outcomes ("12 dead"), nouns of a deed, and the doer behind the noun."""

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.clause import Clause, Range
from ukclaims.extract.figures.deeds import deed_noun, deed_words, outcome
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.figures.joined import before_list
from ukclaims.extract.quantities.nouns import singular
from ukclaims.registry.measures import item_class

_RATES = ("per", "a", "every", "each", "daily", "monthly")  # "547 injured per month"
_DONE_TO = frozenset(["injury", "injuries", "damage"])  # "injuries to | 40 people"
_CONTROL = 9  # tokens from the counted to "under"
_HANDS = frozenset(["control", "occupation"])
_ORDERS = frozenset(["order", "orders", "contract", "contracts"])
_ORDER = 8  # tokens of "an order from the German government for"
_DOER = 5  # tokens of a name between the counted and its verb: "the 103 drones Russia launched"


def deed_of(clause: Clause) -> Governor | None:
    """A noun says the deed: "the delivery of 20 tanks", "Britain's purchase of 900 drones"."""
    words, at = clause.words, before_list(clause) - 1
    while at > clause.first and words[at] in clause.text.small.articles:
        at -= 1
    if at > clause.first and words[at] == "for" and (ordered := _ordered(clause, at)) is not None:
        return ordered
    if at <= clause.first or not (words[at] == "of" or (words[at] == "to" and words[at - 1] in _DONE_TO)):
        return None
    at -= words[at - 1] == "home"  # "the return | home of 40 men"
    verb = deed_noun(words[at - 1], clause.text.language)
    if verb and (approved := _approved(clause, at - 1)):
        return approved
    if verb is None:
        return None
    if verb.lemma == "control":
        return _of_control(clause, at - 1, verb)
    owner = (at - 2, at - 1) if at - 2 >= clause.first and words[at - 2].endswith(("'s", "s'")) else None
    return Governor(at - 1, verb, passive=owner is None, is_subject=False, subject=owner)


def _ordered(clause: Clause, at: int) -> Governor | None:
    """Return the order that things are counted in: "an order from Norway for | 40 guns", "a contract for | 40 guns"."""
    words = clause.words
    noun = next((i for i in range(at - 1, max(clause.first - 1, at - _ORDER), -1) if words[i] in _ORDERS), None)
    if noun is None or words[noun - 1] == "in" or (noun < at - 1 and words[noun + 1] not in ("from", "with", "by")):
        return None
    return Governor(noun, Verb("order", "receive", "noun"), passive=True, is_subject=False)


def _approved(clause: Clause, noun: int) -> Governor | None:
    """Who approves a deed did that, and not the deed: "the bank approved | the provision of 5 million dollars"."""
    at = noun - 1 - (clause.words[noun - 1] in clause.text.small.articles)
    verb = clause.text.verb_at(at, clause.first) if at > clause.first else None
    if verb is None or verb.lemma != "approve" or clause.text.is_passive(at, clause.first):
        return None
    return Governor(at, verb, passive=False, is_subject=False)


def _of_control(clause: Clause, at: int, verb: Verb) -> Governor:
    """Control is taken or held: "took control of 12 villages", "are in control of 92 settlements"."""
    before = at - 2 if clause.words[at - 1] in clause.text.small.articles | {"full"} else at - 1
    taken = clause.words[before] in deed_words("taking", clause.text.language)
    lemma = "capture" if taken else verb.lemma
    return Governor(before, Verb(lemma, "hold", "past"), passive=False, is_subject=False)


def under_control_of(clause: Clause) -> Governor | None:
    """The counted are in somebody's hands: "28 settlements are currently under Ukrainian control"."""
    words, start = clause.words, clause.figure[1]
    at = next((i for i in range(start, min(clause.last - 1, start + _CONTROL)) if words[i] == "under"), None)
    staying = deed_words("staying", clause.text.language)
    if at is None or any(words[i] == "," or (words[i] not in staying and clause.text.verb_at(i, clause.first)) for i in range(start, at)):
        return None
    end = next((i for i in range(at + 1, min(clause.last, at + _DOER)) if words[i] in _HANDS), None)
    if end is None or not (words[at - 1] in clause.text.small.be | staying or at == start):
        return None
    if any(words[i] in clause.text.small.finite for i in range(end + 1, clause.last)):
        return None  # "12 villages under Ukrainian control were shelled"
    owner = (at + 1, end) if end > at + 1 and clause.text.is_capital(end - 1) else None
    return Governor(at, Verb("control", "hold", "past"), passive=owner is None, is_subject=False, subject=owner)


def outcome_of(clause: Clause) -> Governor | None:
    """An outcome stands behind the number: "12 dead", "at least 40 people are missing", "left 5 dead"."""
    text = clause.text
    at, between = clause.figure[1], deed_words("between", text.language)
    while at < clause.last and (text.words[at] in between or text.words[at] in text.small.auxiliaries):
        at += 1
    verb = outcome(text.words[at], text.language) if at < clause.last else None
    if verb is None or not _ends_phrase(clause, at + 1):
        return None
    before = clause.figure[0] - 1
    if before > clause.first and text.words[before] in deed_words("leaving", text.language):
        return Governor(before, Verb(verb.lemma, verb.family, "past"), passive=False, is_subject=False)
    return Governor(at, verb, passive=True, is_subject=True)


def described_of(clause: Clause) -> Governor | None:
    """What became of people stands before their noun: "31,000 dead soldiers", "40 wounded men"."""
    text, noun = clause.text, clause.figure[1] - 1
    is_person = item_class(singular(text.words[noun])) == "person"
    for at in range(clause.figure[0], noun):
        verb = outcome(text.words[at], text.language) or next((v for v in text.forms.get(text.words[at], ()) if v.tense == "participle"), None)
        if verb is not None and verb.family == "harm" and (is_person or text.words[at + 1] in _RATES):
            return Governor(at, verb, passive=True, is_subject=True)
    return None


def hurt_themselves(clause: Clause, at: int, verb: Verb) -> Governor | None:
    """Those who are counted sustain their own injuries: "73 sustained serious injuries"."""
    if verb.family != "lose" or verb.tense not in ("past", "participle"):
        return None
    is_injury = any(word in ("injuries", "wounds") for word in clause.words[at + 1 : min(at + 3, clause.last)])
    return Governor(at, Verb("injure", "harm", "participle"), passive=True, is_subject=True) if is_injury else None


def _ends_phrase(clause: Clause, at: int) -> bool:
    """Tell whether no noun follows, as in "12 dead batteries" or "the Dead Sea"."""
    text = clause.text
    return at >= clause.last or text.ends_phrase(at, at) or text.words[at] in text.small.later or text.words[at].endswith("ly")


def doer_behind(clause: Clause) -> Governor | None:
    """Who did it stands between the counted and the verb: "the 103 drones Russia launched", "40 missiles that Iran sold"."""
    text = clause.text
    start = clause.figure[1]
    if start < clause.last and text.words[start] in ("that", "which"):
        start += 1
    if start >= clause.last or not _begins_name(clause, start):
        return None
    end = None
    for at in range(start + 1, min(clause.last, start + _DOER)):
        word = text.words[at]
        if word in text.small.have:
            end = at if end is None else end
            continue
        if word in text.small.phrase_ends:
            return None
        verb = text.verb_at(at, clause.first)
        if verb is not None:
            return _acting(verb, at, (start, at if end is None else end))
    return None


def _begins_name(clause: Clause, at: int) -> bool:
    text = clause.text
    return (text.is_capital(at) and text.words[at] not in text.small.calendar) or text.words[at] == "the"


def _acting(verb: Verb, at: int, subject: Range) -> Governor | None:
    if verb.family in ("matrix", "contain") or verb.tense not in ("past", "present", "participle"):
        return None
    return Governor(at, verb, passive=False, is_subject=False, subject=subject)
