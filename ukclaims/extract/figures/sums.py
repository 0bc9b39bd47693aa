"""What a sum of money is for: "$2.3 billion in defense aid", "weapons worth $20 billion", "a €1 billion loan"."""

from ukclaims.extract.figures.amounts import before_sum, behind_sum, named
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.figures.worth import worth
from ukclaims.extract.quantities.nouns import singular
from ukclaims.registry.measures import is_listed

_SUM = 8  # tokens of a sum and its conversion
_ABOUT = frozenset(["about", "around", "some", "nearly", "almost", "over", "up", "to", "more", "than", "approximately", "roughly", "at", "least"])


def paid_for(clause: Clause) -> str | None:
    """Return what a sum of money is for: "$2.3 billion in defense aid", "weapons worth $20 billion"."""
    return worth(clause) or _spent_on(clause) or _described(clause) or _being(clause) or _reckoned(clause)


def sum_of(clause: Clause, kind: str = "sums") -> str | None:
    """Return the noun before "of" and the sum, one that is a sum itself: "a loan of $50 billion", or a store: "a crop of 4 tonnes"."""
    words = clause.words
    before = before_sum(clause)
    while before > clause.first and words[before] in _ABOUT:
        before -= 1
    is_sum = before > clause.first and words[before] == "of" and words[before - 1] in deed_words(kind, clause.text.language)
    return _stored(clause, before - 1) if is_sum else None


def _stored(clause: Clause, at: int) -> str:
    """Return the noun at a token with what it is a sum or a store of: "grain crop"."""
    store, before = named(clause, at), singular(clause.words[at - 1])
    return f"{before} {store}" if " " not in store and is_listed(before) and at - 1 >= clause.first else store


def aid_in_list(clause: Clause, item: str | None) -> str | None:
    """Return the noun that a list of adjectives leads to: "138 billion euros in military, financial, and humanitarian | aid"."""
    words, at = clause.words, clause.figure[1]
    sorts = deed_words("sorts_of_aid", clause.text.language)
    if item is None or item.lower() not in sorts:
        return None
    while at < clause.last and (words[at] in sorts or words[at] in (",", "and", "or")):
        at += 1
    return singular(words[at]) if at > clause.figure[1] and at < clause.last and words[at].isalpha() else None


def sort_of(clause: Clause, item: str | None) -> str | None:
    """Return the thing that a sum is "in", with the words that name it together: "$2 billion in military aid"."""
    at = clause.figure[1] - 1
    if item is None or singular(clause.words[at]) != item.lower():
        return item
    return named(clause, at)


def _described(clause: Clause) -> str | None:
    """Read "a $400 million security assistance package": the noun that the sum describes, where money is meant."""
    text, at = clause.text, behind_sum(clause)
    end, known = at, deed_words("sums", text.language)
    while end < min(clause.last, at + _SUM) and not text.ends_phrase(end, end) and text.words[end] not in text.small.later:
        if text.words[end] in text.forms and text.words[end] not in known:
            break
        end += 1
    head = next((i for i in range(end - 1, at - 1, -1) if text.words[i] in known), None)
    return None if head is None or (head + 1 < end and text.words[head + 1].isalpha()) else named(clause, head)


def _being(clause: Clause) -> str | None:
    """Read "33 billion euros is macro-financial assistance" and "17 billion will be in grants": the kind of sum that it is said to be."""
    words, text, at = clause.words, clause.text, clause.figure[1]
    while at < clause.last and words[at] in text.small.auxiliaries:
        at += 1
    if at == clause.figure[1] or at >= clause.last or words[at - 1] not in text.small.be:
        return None
    start = at + (words[at] == "in")
    end = text.phrase_end(start, clause.last)
    return named(clause, end - 1) if end > start and words[end - 1] in deed_words("sums", text.language) else None


def _reckoned(clause: Clause) -> str | None:
    """Read "revenues, estimated at 3 billion euros": the sum right before what it is put at."""
    words, end = clause.words, before_sum(clause)
    at = end - 2 - (words[end - 2 : end - 1] == [","])
    is_put = at > clause.first and words[end] == "at" and words[end - 1] in ("estimated", "valued", "put")
    return named(clause, at) if is_put and words[at] in clause.text.small.sums_had else None


def changed(clause: Clause) -> str | None:
    """Return what a share is the change of: "a 90% increase in casualties"."""
    words, text, at = clause.words, clause.text, clause.figure[1]
    if at + 2 >= clause.last or words[at] not in deed_words("changes", text.language) or words[at + 1] not in ("in", "of"):
        return None
    start = at + 2 + (words[at + 2] in text.small.articles)
    end = text.phrase_end(start, clause.last)
    noun = words[end - 1] if end > start else ""
    return singular(noun) if noun.isalpha() and not text.is_capital(end - 1) and noun not in text.small.times else None


def _spent_on(clause: Clause) -> str | None:
    words, text = clause.words, clause.text
    at = behind_sum(clause)
    if at + 1 >= clause.last or words[at] not in ("in", "of", "worth"):
        return None
    at += 2 if words[at] == "worth" and words[at + 1] == "of" else 1
    end = text.phrase_end(at, clause.last)
    noun = words[end - 1] if end > at else ""
    is_thing = noun.isalpha() and not text.is_capital(end - 1) and noun not in text.small.times | text.small.articles | text.small.sorts_of_place
    if noun in deed_words("parts_of_sums", text.language):
        return None
    return named(clause, end - 1) if is_thing else None
