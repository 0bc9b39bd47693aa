"""What else the clause of a figure says: what a sum is for, the place, the scope, the base of a comparison.

Each reader looks for one thing and answers with its words, or None where they are not said.
"""

from collections.abc import Iterator

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.quantities.nouns import singular
from ukclaims.extract.quantities.numerals import starters
from ukclaims.registry import Registry

_SUM = 8  # tokens of a sum and its conversion
_SCOPE_WITHIN = 8  # tokens behind the figure


def paid_for(clause: Clause) -> str | None:
    """Return what a sum of money is for: "$2.3 billion in defense aid", "weapons worth $20 billion"."""
    return _worth(clause) or _spent_on(clause) or _described(clause)


def _worth(clause: Clause) -> str | None:
    """Read "an aid package for Ukraine worth 500 million": the head of the noun phrase before."""
    words, text = clause.words, clause.text
    end = _before_sum(clause)
    if end <= clause.first or words[end] not in ("worth", "totaling", "totalling", "valued"):
        return None
    at = end - 1
    while at - 2 > clause.first and text.is_capital(at) and words[at - 1] in text.small.prepositions:
        at -= 2
    return singular(words[at]) if words[at].isalpha() and not text.is_capital(at) and words[at] not in text.small.articles else None


def _described(clause: Clause) -> str | None:
    """Read "a $400 million security assistance package": the noun that the sum describes, where money is meant."""
    text, at = clause.text, _behind_sum(clause)
    end = at
    while (
        end < min(clause.last, at + _SUM) and not text.ends_phrase(end, end) and text.words[end] not in text.small.later and text.words[end] not in text.forms
    ):
        end += 1
    known = deed_words("sums", text.language)
    head = next((i for i in range(end - 1, at - 1, -1) if text.words[i] in known), None)
    return None if head is None or (head + 1 < end and text.words[head + 1].isalpha()) else singular(text.words[head])


def _before_sum(clause: Clause) -> int:
    """Return the token before the sum; of a conversion in brackets the one before the sum that is converted."""
    at = clause.figure[0] - 1
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
    return singular(noun) if is_thing else None


def place(clause: Clause, registry: Registry) -> str | None:
    """Return where: the place nearest to the figure after "in", "near", "over", known to the registry or not."""
    found = [(min(abs(at - clause.figure[0]), abs(at - clause.figure[1])), name) for at, name in _places(clause, clause.first, _own_end(clause), registry)]
    return min(found)[1] if found else None


def first_place(clause: Clause, start: int, end: int, registry: Registry) -> str | None:
    """Return the first place that a run of tokens tells."""
    return next((name for _, name in _places(clause, start, end, registry)), None)


def last_place(clause: Clause, start: int, end: int, registry: Registry) -> str | None:
    """Return the last place that a run of tokens tells."""
    return next((name for _, name in reversed(list(_places(clause, start, end, registry)))), None)


def _places(clause: Clause, start: int, end: int, registry: Registry) -> Iterator[tuple[int, str]]:
    for at in range(start, end - 1):
        if _leads_to_place(clause, at) and not clause.figure[0] <= at < clause.figure[1]:
            name = _place_behind(clause, at, end, registry)
            if name:
                yield at, name


def _own_end(clause: Clause) -> int:
    """Return where a list of parts begins behind the figure, whose places are theirs: "110 drones, including 13 over Moscow"."""
    words, text = clause.words, clause.text
    return next((at for at in clause.after() if words[at] in text.small.part_openers), clause.last)


def _place_behind(clause: Clause, at: int, last: int, registry: Registry) -> str | None:
    """Return the place behind a preposition; a sort of place behind a name belongs to it: "the Kursk region"."""
    text = clause.text
    start = _place_start(clause, at + 1, last)
    end = start
    while end < min(last, start + 3) and text.is_capital(end):
        end += 1
    if end == start:
        return None
    if end < last and text.words[end] in text.small.sorts_of_place and (name := _known_place(clause, start, end + 1, registry)):
        return name
    found = _known_place(clause, start, end, registry)
    if found:
        return None if _describes_noun(clause, end) else found
    named = text.words[at] in ("at", "over", "on") or text.words[start - 1] == "the" or text.words[start].removesuffix("'s").rstrip(".") in text.small.calendar
    named = named or registry.state_of(text.tokens[start].text) is not None
    return None if named or _describes_noun(clause, end) or registry.find(text.words_as_written(start, end)) else text.words_as_written(start, end)


def _leads_to_place(clause: Clause, at: int) -> bool:
    """Tell whether a place may follow: "in Kharkiv", "over the Kursk region", "the attack on Odesa", "the shelling of Kherson"."""
    word, small = clause.words[at], clause.text.small
    if word in ("in", "near", "at", "outside", "around", "over", "across"):
        return True
    return at > 0 and ((word in ("on", "against") and clause.words[at - 1] in small.events) or (word == "of" and clause.words[at - 1] in small.shellings))


def _describes_noun(clause: Clause, end: int) -> bool:
    """Tell whether the name before `end` only describes what follows: "in Ukrainian missile strikes"; a region's sort belongs to it."""
    text = clause.text
    word = text.words[end] if end < clause.last else ","
    return (
        word.isalpha()
        and word not in text.small.sorts_of_place
        and word not in text.small.times
        and not text.ends_phrase(end, end - 1)
        and text.verb_at(end, clause.first) is None
    )


def _place_start(clause: Clause, at: int, last: int) -> int:
    """Return where the name begins, behind "the", "the city of" and "Russia's"."""
    text = clause.text
    if clause.words[at] == "the" and at + 1 < last:
        at = at + 1 if text.is_capital(at + 1) else next((i + 1 for i in range(at + 1, min(at + 5, last - 1)) if clause.words[i] == "of"), at)
    while at + 1 < last and text.tokens[at].text.endswith(("'s", "’s")) and text.is_capital(at + 1):
        at += 1
    return at


def _known_place(clause: Clause, start: int, end: int, registry: Registry) -> str | None:
    found = registry.find(clause.text.words_as_written(start, end))
    return next((entry.name for entry in found if entry.kind in ("place", "state")), None)


def scope(clause: Clause) -> str | None:
    """Return what narrows the count: "for frontline brigades", "under the coalition programme"."""
    text, small = clause.text, clause.text.small
    for at in clause.after()[:_SCOPE_WITHIN]:
        if text.words[at] in small.breaks or text.words[at] in small.conjunctions or at + 1 >= clause.last:
            return None
        if text.words[at] in ("under", "through") or (text.words[at] == "for" and text.words[at + 1] != "the"):
            end = text.phrase_end(at + 1, clause.last)
            words = text.words[at + 1 : end]
            if any(word in small.times or word in small.circumstances or word[:1].isdigit() for word in words) or any(map(text.is_capital, range(at + 1, end))):
                return None
            return " ".join(word for word in words if word not in small.articles) or None
    return None


def base(clause: Clause) -> str | None:
    """Return what a comparison is made with: "25 times more than in 2022"."""
    at = base_start(clause)
    if at is None:
        return None
    end = next((i for i in range(at, clause.last) if clause.words[i] in clause.text.small.breaks), clause.last)
    return " ".join(token.text for token in clause.text.tokens[at:end]) or None


def base_start(clause: Clause) -> int | None:
    """Return the token where the base of a comparison begins, behind "than"."""
    found = next((at + 1 for at in clause.after() if clause.words[at] == "than"), None)
    if found is None or any(clause.words[at][0].isdigit() for at in range(clause.figure[1], found)):
        return None  # the comparison is another figure's
    return None if _is_number(clause, found) else found


def _is_number(clause: Clause, at: int) -> bool:
    """Tell whether a number follows, so that "than" is the bound of another figure: "more than two days after"."""
    word = clause.words[at] if at < clause.last else ""
    return not word[:1].isalpha() or word in starters()
