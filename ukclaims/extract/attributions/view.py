"""One sentence as the rules see it: its tokens, its outline, and the quotations in it."""

from bisect import bisect_left
from collections.abc import Sequence

from ukclaims.extract.attributions.outline import Reader
from ukclaims.extract.attributions.settling import settle
from ukclaims.model.span import Span
from ukclaims.text.tokens import Token

_MARGIN = 4  # full stops behind the last word, so that a rule may look ahead
_SMALL = 3  # letters of a word that a title writes small
_SHORT = 3  # a quotation of so many words may be part of a phrase, and is read as such


class View:
    """A sentence with its outline; positions are counted in tokens from its first one.

    `quotes` are the quotations as (first, last), `end` is where the closing full stop stands;
    `raw` is the outline before it was settled.
    """

    def __init__(
        self, text: str, tokens: Sequence[Token], letters: Sequence[str], quotations: Sequence[Span], reader: Reader, *, number: int, paragraph: int
    ) -> None:
        self.language = reader.language
        self.text, self.tokens, self.number, self.paragraph = text, tokens, number, paragraph
        self.lowers, self.size = [token.lower for token in tokens], len(tokens)
        settled = list(letters)
        self._small_letters(settled, reader)
        self.quotes = [self._inside(span) for span in quotations]
        for first, last in self.quotes:
            _mask(settled, first, last)
        self.raw = "".join(settled)
        self.outline = "".join(settle(settled, self.lowers, reader.language))
        self.end = len(self.outline.rstrip(".-"))
        self.outline += "." * _MARGIN
        self.lowers += [""] * _MARGIN

    def _small_letters(self, letters: list[str], reader: Reader) -> None:
        """Read the first word, and every word of a headline in capitals, as if it were small."""
        words = [at for at, token in enumerate(self.tokens) if token.text[0].isalpha()]
        for at in range(1, self.size - 1):
            if letters[at] == "I" and letters[at + 1] == "C" and self.tokens[at].text[0].isupper() and letters[at - 1] not in '.:"-':
                letters[at] = "C"  # "Under Secretary"
            elif letters[at] == "-" and letters[at - 1] == "C" == letters[at + 1] and self.tokens[at - 1].text[-1] == "." and self._joined(at):
                letters[at] = "C"  # "Lt.-Gen."
        capitals = sum([self.tokens[at].text[0].isupper() for at in words]) if len(words) < 30 else 0
        headline = 3 < len(words) < 30 and capitals >= 0.6 * len(words) and len(words) - capitals < 6
        for at in words if headline else words[:1]:
            if letters[at] == "C" and (headline or not self._is_short_form(at)):
                letter = reader.small(self.lowers[at], "C")
                letters[at] = letter if headline or letter not in "as" else "n"

    def _is_short_form(self, at: int) -> bool:
        """Tell whether a word in capitals stands before one in small letters: "WHO has", "US officials"."""
        word, behind = self.tokens[at].text, self.tokens[at + 1].text if at + 1 < self.size else ""
        return len(word) > 1 and word.isupper() and behind.islower()

    def _joined(self, at: int) -> bool:
        """Tell whether no blank stands before and behind a token."""
        return self.tokens[at - 1].end == self.tokens[at].start and self.tokens[at].end == self.tokens[at + 1].start

    def _inside(self, span: Span) -> tuple[int, int]:
        first = bisect_left(self.tokens, span.start, key=lambda token: token.start)
        last = first
        while last < self.size and self.tokens[last].end <= span.end:
            last += 1
        return first, last

    def span(self, first: int, last: int) -> Span:
        """Return the characters from one token up to another."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def source(self, words: tuple[int, int]) -> Span:
        """Return the characters of a source; of "he's" only the pronoun."""
        span = self.span(*words)
        if words[1] - words[0] == 1 and self.outline[words[0]] == "H":
            return Span(span.start, span.start + self.lowers[words[0]].index("'"))
        return span

    def of(self, first: int, last: int) -> str:
        """Return the words from one token up to another."""
        return self.span(first, last).of(self.text) if first < last else ""

    def is_title(self, span: Span) -> bool:
        """Tell whether a quotation is the name of a book or a programme: each of its longer words begins with a capital."""
        words = [token.text for token in self.tokens if span.start <= token.start < span.end and token.text[0].isalpha()]
        longer = [word for word in words if len(word) > _SMALL]
        return len(longer) > 1 and all(word[0].isupper() for word in (*longer, words[0]))

    def count(self, first: int, last: int) -> int:
        """Count the words between two positions."""
        return sum(token.text[0].isalnum() for token in self.tokens[first:last])


def _mask(letters: list[str], first: int, last: int) -> None:
    """Hide the words of a quotation: what is said inside it is not the writer's. A short one stays part of its phrase."""
    if first >= last:
        return
    inner = [letter for letter in letters[first:last] if letter != '"']
    count = sum(letter not in ",.;:-()~" for letter in inner)
    title = count > 1 and all(letter in "CDOIKtM,d" for letter in inner) and inner[0] in "CD" and inner.count("C") > 1
    if title or (0 < count <= _SHORT and inner[-1] not in ",."):
        letters[first] = letters[last - 1] = '"'
    else:
        letters[first:last] = ["q"] * (last - first)
