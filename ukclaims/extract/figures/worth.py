"""The thing before a sum that tells what it is worth: "weapons worth $20 billion", "a tranche in the amount of 4 million"."""

from ukclaims.extract.figures.amounts import amount_before, before_sum, named
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.quantities.numerals import starters

_NAME = 3  # words before a noun that name it: "security assistance"
_NAMED = 6  # words of a name behind a noun
_COMING_TO = (["amounting", "to"], ["equal", "to"])
_BEFORE_PARTY = frozenset(["from", "with", "by", "to"])


def worth(clause: Clause) -> str | None:
    """Read "an aid package for Ukraine worth 500 million" and "a grant in the amount of 20 million": the head of the noun phrase before."""
    words, text = clause.words, clause.text
    end = before_sum(clause)
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
    if words[end] == "," and _is_counted(clause, at):
        return None  # "a package with 40 drones, worth"
    return named(clause, at) if words[at].isalpha() and not text.is_capital(at) and words[at] not in text.small.articles else None


def _is_counted(clause: Clause, at: int) -> bool:
    """Tell whether a number stands before the noun at a token, so that the noun is another figure's."""
    before = clause.words[max(clause.first, at - _NAME) : at]
    return any(word[0].isdigit() or word in starters() or word in ("hundreds", "thousands", "millions", "dozens") for word in before)


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
    return named(clause, at) if clause.words[at] in deed_words("lent", clause.text.language) else None
