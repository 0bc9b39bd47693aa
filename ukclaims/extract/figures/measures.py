"""The measure of a figure: the action, who acts, who receives, where, for what, against what.

What the words do not say stays None.
"""

from ukclaims.extract.figures.clause import Clause, Range
from ukclaims.extract.figures.deeds import deed_words, level_lemmas
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.figures.lacking import lacked
from ukclaims.extract.figures.levels import read_level
from ukclaims.extract.figures.names import Standpoint
from ukclaims.extract.figures.numbered import Level
from ukclaims.extract.figures.paired import both_deeds
from ukclaims.extract.figures.parties import NOWHERE, Parties
from ukclaims.extract.figures.parts import kind_of_them
from ukclaims.extract.figures.sharing import place_of_subject, shared_place
from ukclaims.extract.figures.sums import aid_in_list, changed, paid_for, sort_of, sum_of
from ukclaims.extract.figures.surroundings import base, scope
from ukclaims.extract.figures.things import are_lent_people, is_people, joined, modifiers, thing, whose_people
from ukclaims.extract.figures.whereabouts import place, place_of_land
from ukclaims.extract.quantities.unitwords import is_currency
from ukclaims.model.figure import Measure
from ukclaims.model.mention import QuantityMention
from ukclaims.model.verdict import Verdict
from ukclaims.registry.measures import compare_items, is_listed, item_class, says_deed

_REACHED = ("person", "settlement", "building", "household")
_PIECES = ("unit", "piece")  # "the output of drones reached 900 units"


def read_measure(
    clause: Clause, mention: QuantityMention, number_end: int, verb: Governor | None, parties: Parties, *, sentence: Range, speaker: Standpoint = NOWHERE
) -> Measure:
    """Return the measure of the mention in its clause, which is part of a `sentence`.

    `number_end` is the token behind the bare number; `speaker` is where stands who says it.
    """
    level = _level(clause, mention, verb, parties, speaker)
    actor, recipient = parties.read(clause, None if level else verb, speaker)
    item = mention.item
    if is_currency(mention.quantity.unit):
        item = aid_in_list(clause, item) or sort_of(clause, item)
    land = place_of_land(clause, parties.registry) if mention.quantity.dimension == "area" else None
    if land:
        item = None
    if number_end == clause.figure[1] and item and _befalls_people(clause, verb, item):
        item = None
    counted, narrowed = _counted(clause, kind_of_them(clause) or item, number_end, verb, parties)
    said = scope(clause)
    whose = level.whose if level and item_class(level.item) == "person" else None
    narrowed += [found for found in (lacked(clause, verb), whose, said) if found and found not in narrowed]
    return Measure(
        item=(level.item if level and level.item and _is_named_by(level.item, counted, alone=number_end == clause.figure[1]) else counted)
        or _sum_for(clause, mention)
        or (level.item if level else None)
        or _unsaid(clause, mention, verb),
        action=level.action if level else _action(clause, verb, counted),
        actor=level.actor if level else actor,
        recipient=recipient or (parties.meant_for(clause, clause.subject_from) if level and level.item else None),
        place=land
        or place(clause, verb, parties.registry)
        or shared_place(clause, verb, sentence, parties.registry)
        or place_of_subject(clause, verb, parties.registry),
        scope=" ".join(narrowed) or None,
        base=base(clause),
    )


def _befalls_people(clause: Clause, verb: Governor | None, item: str) -> bool:
    """Tell whether a bare number is of people, and not of the things counted before: "shelled 12 villages, | killing three"."""
    language = clause.text.language
    is_lent = verb is not None and verb.verb.lemma in deed_words("persons", language)
    is_thing = is_listed(item) or item in clause.text.small.sorts_of_place
    return is_lent and is_thing and item_class(item) != "person" and not says_deed(item) and item not in deed_words("animals", language)


def _is_named_by(level: str, counted: str | None, *, alone: bool) -> bool:
    """Tell whether the level says what is counted, and the noun beside the number adds nothing: "victims … rose to 31 people"."""
    return alone or counted in _PIECES or (counted == "person" and says_deed(level))


def _level(clause: Clause, mention: QuantityMention, verb: Governor | None, parties: Parties, speaker: Standpoint) -> Level | None:
    """Return what the number is the level of; a noun beside it, or a verb that governs a count, comes first."""
    is_level = verb is not None and verb.verb.lemma in level_lemmas(clause.text.language)
    if mention.item and verb and not is_level:
        return None
    if mention.item and clause.words[clause.figure[0] - 1] == "with":
        return None  # "has risen to 10, with 5 people under the rubble"
    level = read_level(clause, parties, speaker)
    tells = level is not None and (level.action is not None or says_deed(level.item or ""))
    if level and is_level and (tells or not mention.item):
        return level  # "the number of refugees reached 3 million"
    governed = mention.quantity.unit == "count" and verb is not None
    if level and governed and verb and verb.is_subject and verb.at >= clause.figure[1] and not mention.item:
        return None  # "the toll stands at 26, with 93 others injured"
    return level if level and (tells or not (mention.item or governed)) else None


def _counted(clause: Clause, item: str | None, number_end: int, verb: Governor | None, parties: Parties) -> tuple[str | None, list[str]]:
    """Return the whole thing that stands with the number, and the words that narrow it."""
    if item is None:
        return None, []
    whole, start = thing(clause, item, number_end)
    if is_people(clause, parties.registry) or (number_end == clause.figure[1] and are_lent_people(item, parties.registry)):
        return "person", [item]
    is_person = compare_items(whole, "person") is not Verdict.DISJOINT
    narrowed = modifiers(clause, number_end, start, parties.registry, is_person=is_person)
    if is_person and number_end == clause.figure[1]:
        narrowed += whose_people(clause, item, parties.registry)
    if verb and number_end <= verb.at < clause.figure[1] and clause.words[verb.at] in narrowed:
        narrowed.remove(clause.words[verb.at])  # "31,000 dead soldiers"
    named = "body" if _are_bodies(clause) else joined(clause, whole, verb)
    return named, [word for word in narrowed if word not in named.split()]


def _are_bodies(clause: Clause) -> bool:
    """Tell whether bodies are counted: "the bodies of 30 soldiers"."""
    at = clause.figure[0] - 2
    return at >= clause.first and clause.words[at + 1] == "of" and clause.words[at] in deed_words("bodies", clause.text.language)


def _action(clause: Clause, verb: Governor | None, item: str | None) -> str | None:
    if verb is None or verb.verb.family == "contain":
        return None
    if verb.verb.family == "life":
        return "kill"
    if verb.verb.lemma == "reach" and not verb.is_subject and item_class(item) not in _REACHED:
        return None  # "is expected to reach two million rounds"
    return both_deeds(clause, verb)


def _sum_for(clause: Clause, mention: QuantityMention) -> str | None:
    """Return what a sum is for, or what it is itself: "a €1 billion loan tranche"; what a share is the change of."""
    if mention.quantity.unit == "percent":
        return changed(clause)
    if not is_currency(mention.quantity.unit):
        return None if mention.quantity.unit == "count" else sum_of(clause, "stores")
    return paid_for(clause) or sum_of(clause)


def _unsaid(clause: Clause, mention: QuantityMention, verb: Governor | None) -> str | None:
    """Return what goes without saying: people are wounded ("12 were wounded"), an area is territory."""
    if mention.quantity.dimension == "area":
        return "territory"
    counts = mention.quantity.unit == "count" and verb is not None
    return "person" if counts and verb and verb.verb.lemma in deed_words("persons", clause.text.language) else None
