"""What a sum of money is for: "$2.3 billion in defense aid", "weapons worth $20 billion", "a €1 billion loan"."""

from ukclaims.extract.figures.amounts import amount_before
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.quantities.nouns import singular
from ukclaims.model.verdict import Verdict
from ukclaims.registry.measures import compare_items, is_listed

_NAME = 3  # words before a noun that name it: "security assistance"
_NAMED = 6  # words of a name behind a noun
_COMING_TO = (["amounting", "to"], ["equal", "to"])
_BEFORE_PARTY = frozenset(["from", "with", "by", "to"])
_SCALES = frozenset(["million", "billion", "trillion", "thousand"])
_JOINED = 6  # tokens of a sum before another that comes on top: "USD 16 billion plus"
_SUM = 8  # tokens of a sum and its conversion
_ABOUT = frozenset(["about", "around", "some", "nearly", "almost", "over", "up", "to", "more", "than", "approximately", "roughly", "at", "least"])


def paid_for(clause: Clause) -> str | None:
    """Return what a sum of money is for: "$2.3 billion in defense aid", "weapons worth $20 billion"."""
    return _worth(clause) or _spent_on(clause) or _described(clause) or _being(clause) or _reckoned(clause)


def sum_of(clause: Clause, kind: str = "sums") -> str | None:
    """Return the noun before "of" and the sum, one that is a sum itself: "a loan of $50 billion", or a store: "a crop of 4 tonnes"."""
    words = clause.words
    before = _before_sum(clause)
    while before > clause.first and words[before] in _ABOUT:
        before -= 1
    is_sum = before > clause.first and words[before] == "of" and words[before - 1] in deed_words(kind, clause.text.language)
    return _stored(clause, before - 1) if is_sum else None


def _stored(clause: Clause, at: int) -> str:
    """Return the noun at a token with what it is a sum or a store of: "grain crop"."""
    named, before = _named(clause, at), singular(clause.words[at - 1])
    return f"{before} {named}" if " " not in named and is_listed(before) and at - 1 >= clause.first else named


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
    return _named(clause, at)


def _named(clause: Clause, at: int) -> str:
    """Return the noun at a token with the words before it that name one thing together: "security assistance"."""
    words, noun = clause.words, singular(clause.words[at])
    for start in range(max(clause.first, at - _NAME), at):
        named = " ".join([*words[start:at], noun])
        if is_listed(named) and compare_items(named, noun) is not Verdict.EQUAL and not any(word in clause.text.small.prepositions for word in words[start:at]):
            return named
    return noun


def _worth(clause: Clause) -> str | None:
    """Read "an aid package for Ukraine worth 500 million" and "a grant in the amount of 20 million": the head of the noun phrase before."""
    words, text = clause.words, clause.text
    end = _before_sum(clause)
    if (amount := amount_before(clause, end)) is not None:
        end = amount
    elif words[end] == "for":
        return _lent_for(clause, end)
    elif words[end - 1 : end + 1] in _COMING_TO:
        end -= 1
    elif words[end] not in ("worth", "totaling", "totalling", "valued"):
        return None
    end -= words[end - 1] == ","
    if end <= clause.first or words[end - 1] in text.small.be:
        return None
    at = _of_chain(clause, _behind_noun(clause, end))
    return _named(clause, at) if words[at].isalpha() and not text.is_capital(at) and words[at] not in text.small.articles else None


def _of_chain(clause: Clause, at: int) -> int:
    """Return the noun that is a sum before "of": "the first tranche | of the programme in the amount of"; else the same."""
    words, known = clause.words, deed_words("sums", clause.text.language)
    if words[at] in known - deed_words("parts_of_sums", clause.text.language) - {"programme", "program", "facility"}:
        return at
    of = next((i for i in range(at - 1, max(clause.first, at - _NAMED), -1) if words[i] in clause.text.small.prepositions), None)
    is_chain = of is not None and words[of] == "of" and words[of - 1] in known and not any(clause.text.verb_at(i, clause.first) for i in range(of, at))
    return of - 1 if of is not None and is_chain else at


def _behind_noun(clause: Clause, end: int) -> int:
    """Return the last token of the noun before `end`, behind which whose it is may stand: "a loan | from the World Bank worth"."""
    words, text, at = clause.words, clause.text, end - 1
    while at - 2 > clause.first and text.is_capital(at):
        start = next((i for i in range(at, max(clause.first, at - _NAMED), -1) if not text.is_capital(i)), at)
        start -= words[start] in text.small.articles
        if words[start] not in text.small.prepositions:
            break
        at = start - 1
    return _before_party(clause, at)


def _before_party(clause: Clause, at: int) -> int:
    """Return the noun before "with the bank", which is a party and no thing: "a project | with the bank for a total amount of"."""
    words, text = clause.words, clause.text
    article = next((i for i in range(at - 1, max(clause.first + 1, at - _NAME), -1) if words[i] in text.small.articles), None)
    is_party = article is not None and words[article - 1] in _BEFORE_PARTY and words[article - 2].isalpha() and not text.ends_phrase(article - 2, article - 2)
    return article - 2 if article is not None and is_party and text.verb_at(article - 2, clause.first) is None else at


def _lent_for(clause: Clause, end: int) -> str | None:
    """Read "a loan from the bank for 500 million dollars": a noun that is itself a sum; one sells a boat "for" its price."""
    at = _behind_noun(clause, end)
    return _named(clause, at) if clause.words[at] in deed_words("lent", clause.text.language) else None


def _described(clause: Clause) -> str | None:
    """Read "a $400 million security assistance package": the noun that the sum describes, where money is meant."""
    text, at = clause.text, _behind_sum(clause)
    end, known = at, deed_words("sums", text.language)
    while end < min(clause.last, at + _SUM) and not text.ends_phrase(end, end) and text.words[end] not in text.small.later:
        if text.words[end] in text.forms and text.words[end] not in known:
            break
        end += 1
    head = next((i for i in range(end - 1, at - 1, -1) if text.words[i] in known), None)
    return None if head is None or (head + 1 < end and text.words[head + 1].isalpha()) else _named(clause, head)


def _being(clause: Clause) -> str | None:
    """Read "33 billion euros is macro-financial assistance" and "17 billion will be in grants": the kind of sum that it is said to be."""
    words, text, at = clause.words, clause.text, clause.figure[1]
    while at < clause.last and words[at] in text.small.auxiliaries:
        at += 1
    if at == clause.figure[1] or at >= clause.last or words[at - 1] not in text.small.be:
        return None
    start = at + (words[at] == "in")
    end = text.phrase_end(start, clause.last)
    return _named(clause, end - 1) if end > start and words[end - 1] in deed_words("sums", text.language) else None


def _reckoned(clause: Clause) -> str | None:
    """Read "revenues, estimated at 3 billion euros": the sum right before what it is put at."""
    words, end = clause.words, _before_sum(clause)
    at = end - 2 - (words[end - 2 : end - 1] == [","])
    is_put = at > clause.first and words[end] == "at" and words[end - 1] in ("estimated", "valued", "put")
    return _named(clause, at) if is_put and words[at] in clause.text.small.sums_had else None


def changed(clause: Clause) -> str | None:
    """Return what a share is the change of: "a 90% increase in casualties"."""
    words, text, at = clause.words, clause.text, clause.figure[1]
    if at + 2 >= clause.last or words[at] not in deed_words("changes", text.language) or words[at + 1] not in ("in", "of"):
        return None
    start = at + 2 + (words[at + 2] in text.small.articles)
    end = text.phrase_end(start, clause.last)
    noun = words[end - 1] if end > start else ""
    return singular(noun) if noun.isalpha() and not text.is_capital(end - 1) and noun not in text.small.times else None


def _before_sum(clause: Clause) -> int:
    """Return the token before the sum; of a conversion in brackets the one before the sum that is converted."""
    at = clause.figure[0] - 1
    if clause.words[at] == "plus" or (clause.words[at] == "and" and clause.words[clause.figure[0] - 2] in _SCALES):
        at = next((i - 1 for i in range(at - 3, max(clause.first, at - _JOINED), -1) if clause.words[i + 1][:1].isdigit()), at)
    if clause.words[at] == "(":
        return next((i for i in range(at, max(clause.first, at - _SUM), -1) if clause.words[i] in ("worth", "totaling", "totalling", "valued")), at)
    return at


def _behind_sum(clause: Clause) -> int:
    """Return the token behind the sum and its conversion in brackets, or behind the bracket it stands in."""
    at = clause.figure[1]
    if at < clause.last and clause.words[at] in ("(", ")"):
        return next((i + 1 for i in range(at, min(clause.last, at + _SUM)) if clause.words[i] == ")"), at)
    return at


def _spent_on(clause: Clause) -> str | None:
    words, text = clause.words, clause.text
    at = _behind_sum(clause)
    if at + 1 >= clause.last or words[at] not in ("in", "of", "worth"):
        return None
    at += 2 if words[at] == "worth" and words[at + 1] == "of" else 1
    end = text.phrase_end(at, clause.last)
    noun = words[end - 1] if end > at else ""
    is_thing = noun.isalpha() and not text.is_capital(end - 1) and noun not in text.small.times | text.small.articles | text.small.sorts_of_place
    if noun in deed_words("parts_of_sums", text.language):
        return None
    return _named(clause, end - 1) if is_thing else None
