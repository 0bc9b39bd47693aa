"""Sentences: where they end, and where a full stop is only part of a word.

A rule sees one place where a sentence might end and answers True (it ends), False (it goes on) or
None (it abstains); the first that answers, decides, and where none does, it ends.
"""

from collections.abc import Sequence
from functools import cache

from attrs import frozen

from ukclaims.lang.tables import tables
from ukclaims.model.span import Span
from ukclaims.text.tokens import Token

TERMINAL = frozenset([".", "!", "?", "…"])
"""The last characters of tokens that may end a sentence."""

_TRAILING = frozenset([")", "]", "}", '"', "'", "”", "″", "＂", "’", "»", "“", "‘"])
_CLOSING = frozenset(['"', "'", "”", "″", "＂", "’", "»", "“"])
_LEADING = frozenset(["(", "[", '"', "'", "“", "‘", "„", "«", "`", "-", "–", "—", "•", "¿", "¡", "$", "£", "€", "#", "@"])


@frozen
class Sentence:
    """One sentence: `tokens[first:last]` of the layout are its tokens, `paragraph` the index of its paragraph."""

    span: Span
    first: int
    last: int
    paragraph: int


@frozen
class _Place:
    """A place between two tokens where a sentence might end; `stop` is the terminal token."""

    tokens: Sequence[Token]
    begin: int  # the first token of the sentence
    stop: int
    after: int  # the first token of what would be the next sentence
    last: int
    language: str

    @property
    def next(self) -> Token:
        """The token that would begin the next sentence."""
        return self.tokens[self.after]

    @property
    def word(self) -> Token | None:
        """The first word after the place, past opening marks."""
        i = self.after
        while i < self.last and self.tokens[i].text in _LEADING:
            i += 1
        return self.tokens[i] if i < self.last else None

    @property
    def spaced(self) -> bool:
        """Whether white space stands at the place."""
        return self.tokens[self.after].start > self.tokens[self.after - 1].end


@cache
def _groups(language: str) -> dict[str, frozenset[str]]:
    return {name: frozenset(f"{w}." for w in group["words"].split()) for name, group in tables(language).load("abbreviations").items()}


def _before_name(place: _Place) -> bool | None:
    """Go on after a title: "Gen. Zaluzhnyi"."""
    return False if place.tokens[place.stop].text in _groups(place.language)["before_name"] else None


def _before_number(place: _Place) -> bool | None:
    """Go on between an abbreviation and its number: "Oct. 13", "No. 5"."""
    if place.tokens[place.stop].text not in _groups(place.language)["before_number"]:
        return None
    return False if place.next.text[0].isdigit() else None


def _initial(place: _Place) -> bool | None:
    """Go on after an initial, "J. D. Vance", but not after "vitamin D. It"."""
    text = place.tokens[place.stop].text
    if len(text) != 2 or text[1] != "." or not text[0].isalpha():
        return None
    return place.next.text in _words("openers", place.language)


def _list_number(place: _Place) -> bool | None:
    """Go on after the number of a point in a list: "1. The road is open"."""
    before = place.stop - 1
    return False if before == place.begin and place.tokens[before].text.isdigit() and len(place.tokens[before].text) <= 2 else None


def _speaker_follows(place: _Place) -> bool | None:
    """Go on where the speaker of a quotation follows it: "“Will it end?” Umerov asked."."""
    if place.tokens[place.after - 1].text not in _CLOSING:
        return None
    ahead = place.tokens[place.after : min(place.after + 8, place.last)]
    saying = _words("saying", place.language)
    verb = next((i for i, token in enumerate(ahead) if token.lower in saying), None)
    if not verb or not all(token.text[0].isupper() for token in ahead[:verb]):
        return None
    rest = [token.lower for token in ahead[verb + 1 :]]
    if "that" in rest:
        return None  # "... “ready.” | Estonia said in May that": what it said follows
    told = ahead[verb].lower == "told" and rest[1:2] in ([], ["."], [","])
    ends = told or not rest or rest[0] in ".,;:" or rest[0] in _words("after_saying", place.language)
    return False if ends else None


def _small_letter(place: _Place) -> bool | None:
    """Go on where the next word begins with a small letter."""
    word = place.word
    if word is None:
        return None
    return False if word.text[0].islower() else None


def _mark_first(place: _Place) -> bool | None:
    """Go on before a comma, a closing mark or the like."""
    return False if place.next.text in ",;:)]}%/&" else None


def _missing_space(place: _Place) -> bool | None:
    """Without a space a sentence ends only between a small letter and a capital: "the end.Ukraine"."""
    if place.spaced:
        return None
    before = place.tokens[place.stop - 1].text if place.stop else ""
    word = place.next.text
    return len(word) > 1 and word[0].isupper() and (before[-1:].islower() or before in _TRAILING or before[-1:].isdigit())


def _dotted_word(place: _Place) -> bool | None:
    """After "U.S." or "Inc." a sentence ends only before a word that likes to begin one; "11 a.m. (4 a.m. in Riga)" goes on."""
    text = place.tokens[place.stop].text
    if len(text) < 3 or text[-1] != "." or not text[0].isalpha():
        return None
    if text[0].islower() and place.next.text == "(":
        return False
    return place.next.text in _words("openers", place.language) or place.next.text in '"“‘«„('


@cache
def _words(group: str, language: str) -> frozenset[str]:
    return frozenset(tables(language).load("sentences")[group]["words"].split())


_RULES = (_mark_first, _before_name, _before_number, _initial, _list_number, _missing_space, _small_letter, _dotted_word, _speaker_follows)


def ends_at(place: _Place) -> bool:
    """Tell whether a sentence ends at the place."""
    for rule in _RULES:
        answer = rule(place)
        if answer is not None:
            return answer
    return True


def split(tokens: Sequence[Token], first: int, last: int, stops: Sequence[int], unbroken: Sequence[Span], language: str = "en") -> list[tuple[int, int]]:
    """Return the sentences of tokens[first:last] as ranges; no border falls inside an unbroken span.

    `stops` are the indexes of the tokens in the range that may end a sentence; `unbroken` is in order.
    """
    ranges = []
    begin, at = first, 0
    for stop in stops:
        after = _after(tokens, stop, last)
        if after >= last or after <= begin:
            continue
        border = tokens[after].start
        while at < len(unbroken) and unbroken[at].end <= border:
            at += 1
        inside = at < len(unbroken) and unbroken[at].start < border
        if not inside and ends_at(_Place(tokens, begin, stop, after, last, language)):
            ranges.append((begin, after))
            begin = after
    if begin < last:
        ranges.append((begin, last))
    return ranges


def _after(tokens: Sequence[Token], stop: int, last: int) -> int:
    """Return the first token after a stop and the closing marks that hug it."""
    i = stop + 1
    while i < last and tokens[i].start == tokens[i - 1].end and (tokens[i].text in _TRAILING or tokens[i].text in TERMINAL):
        i += 1
    return i
