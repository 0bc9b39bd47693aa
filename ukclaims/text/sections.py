r"""Sections of a page: its paragraphs, and what each is by itself and among its neighbours.

>>> from ukclaims.text.tokens import tokenize
>>> text = "Skip to content\nKyiv waits for the talks to end."
>>> tokens = tokenize(text)
>>> [(part.kind, part.reason) for part in sections(text, text, tokens, [token.start for token in tokens])]
[('furniture', 'buttons, menu entries or form labels'), ('body', '')]
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from attrs import evolve, frozen

from ukclaims.model.span import Span
from ukclaims.text.furniture import Judgement, judge, words_of
from ukclaims.text.lines import Line, lines
from ukclaims.text.tokens import Token

SPOKEN = frozenset(["body", "heading"])
"""The kinds of paragraphs that have sentences."""

_LETTER = 80  # characters of the line that opens a letter to the readers, at most
_TITLE = 120  # characters of a headline, at most
_REPEATED = "a line that is repeated"
_RUN = 3  # so many paragraphs of an article in a row end a list of other articles


@frozen
class Label:
    """The note at the end of a paragraph that names its source: "(Attribution: official channels)"."""

    name: str
    span: Span


@frozen
class Section:
    """One paragraph of the page: what it is, and for what is set aside, why."""

    span: Span
    kind: str
    reason: str = ""
    label: Label | None = None


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"[(\[](?:attribution|attributed to|sources?|credit)\s?:\s*([^()\[\]]{2,80}?)\s*[)\]]\.?$", re.IGNORECASE)


def label_of(text: str, span: Span) -> Label | None:
    """Return the label at the end of a paragraph."""
    match = _label().search(text, max(span.start, span.end - 120), span.end)
    return Label(match.group(1), Span(*match.span())) if match else None


def sections(text: str, folded: str, tokens: Sequence[Token], starts: Sequence[int], language: str = "en") -> list[Section]:
    """Return the paragraphs of the page in order; `folded` is the text with plain marks, `starts` where the tokens start."""
    page = lines(text, folded, tokens, starts)
    judged = [judge(line, language) for line in page]
    for read_among in (_repeated, _letter_to_readers, _listed_elsewhere, _listed_within, _cut_off, _listed_last, _between):
        read_among(page, judged, language)
    return [_section(text, line, judgement, page[i + 1 : i + 2]) for i, (line, judgement) in enumerate(zip(page, judged, strict=True))]


def _section(text: str, line: Line, judgement: Judgement | None, following: Sequence[Line]) -> Section:
    if judgement:
        return Section(line.span, judgement.kind, judgement.reason)
    heading = line.short and not line.ends and not line.listed and line.text[-1] not in ":;," and bool(following)
    return evolve(Section(line.span, "heading" if heading else "body"), label=label_of(text, line.span))


def _set_aside(judged: list[Judgement | None], index: int, reason: str) -> None:
    if judged[index] is None:
        judged[index] = Judgement("furniture", reason)


def _repeated(page: Sequence[Line], judged: list[Judgement | None], _: str) -> None:
    """Set aside the second copy of a line, and every copy of a few words that come again and again."""
    seen: Counter[str] = Counter()
    times = Counter(line.text for line in page)
    for i, line in enumerate(page):
        seen[line.text] += 1
        often = times[line.text] >= 3 and len(line.bare) <= 40 and not line.ends
        if often or (seen[line.text] > 1 and len(line.bare) > 20):
            _set_aside(judged, i, _REPEATED)


def _letter_to_readers(page: Sequence[Line], judged: list[Judgement | None], language: str) -> None:
    """After an article has begun, set aside the outlet's letter to its readers, with which the page ends."""
    opening, begun = words_of(language).letters, False
    for i, line in enumerate(page):
        if begun and len(line.text) <= _LETTER and opening.match(line.folded):
            for rest in range(i, len(page)):
                _set_aside(judged, rest, "a letter of the outlet to its readers")
            return
        begun = begun or line.long


def _listed_elsewhere(page: Sequence[Line], judged: list[Judgement | None], language: str) -> None:
    """After the article, set aside what stands under a heading like "Most read"."""
    feeds = words_of(language).feeds
    article = [line.long and judged[i] is None for i, line in enumerate(page)]
    total, before, open_, inside = sum(article), 0, False, set[str]()
    for i, line in enumerate(page):
        if judged[i] is not None and line.bare in feeds and before >= _RUN:
            inside.update([line.bare] * (2 * (total - before) > before and article[i + 1 : i + 2] == [True]))
            open_ = open_ or (2 * (total - before) <= before and line.bare not in inside)
        elif open_ and all(article[i : i + _RUN]) and len(article) >= i + _RUN:
            open_ = False
        if open_ and judged[i] is None:
            _set_aside(judged, i, "listed after the article under another heading")
        before += article[i]


def _listed_within(page: Sequence[Line], judged: list[Judgement | None], language: str) -> None:
    """Inside an article, set aside the headlines under a heading like "Related articles": two or more lines without a full stop."""
    feeds, begun = words_of(language).feeds, False
    for i, line in enumerate(page):
        begun = begun or line.long
        if not begun or judged[i] is None or line.bare not in feeds:
            continue
        end = i + 1
        while end < len(page) and judged[end] is None and len(page[end].text) <= _TITLE and not page[end].ends:
            end += 1
        for below in range(i + 1, end) if end > i + 2 else ():
            _set_aside(judged, below, "the headline of another article")


def _cut_off(page: Sequence[Line], judged: list[Judgement | None], _: str) -> None:
    """Set aside a teaser cut off with an ellipsis, and the headline above it."""
    begun = 0
    for i, line in enumerate(page):
        if judged[i] is not None:
            continue
        if len(line.text) >= 100 and line.text.endswith(("…", "...", "[...]", "[…]")):
            _set_aside(judged, i, "the opening of another article, cut off")
            if begun and i and judged[i - 1] is None and _headline(page[i - 1]):
                _set_aside(judged, i - 1, "the headline of another article")
        begun += line.long


def _headline(line: Line) -> bool:
    return line.short and not line.text.endswith((".", "!", '"', "”"))


def _listed_last(page: Sequence[Line], judged: list[Judgement | None], _: str) -> None:
    """Set aside two or more headlines with which the page ends, behind an appeal or an advertisement."""
    first = len(page)
    while first and judged[first - 1] is None and len(page[first - 1].text) <= _TITLE and _headline(page[first - 1]) and not page[first - 1].listed:
        first -= 1
    if len(page) - first >= 2 and first and _is_of_page(judged[first - 1], page[first - 1]) and any(line.long for line in page[:first]):
        for i in range(first, len(page)):
            _set_aside(judged, i, "the headline of another article")


def _is_of_page(judgement: Judgement | None, line: Line) -> bool:
    """Tell whether a line is page furniture, and no sentence that only comes a second time."""
    return judgement is not None and not (judgement.reason == _REPEATED and line.ends)


def _between(page: Sequence[Line], judged: list[Judgement | None], language: str) -> None:
    """After the article has begun, set aside a few words between pieces of furniture, unless they report something."""
    begun, reporting = False, words_of(language).reporting
    for i, line in enumerate(page):
        if judged[i] is not None:
            continue
        alone = i > 0 and _is_of_page(judged[i - 1], page[i - 1]) and (i + 1 == len(page) or judged[i + 1] is not None)
        bare = line.short and not line.listed and (not line.ends or (len(line.words) <= 12 and reporting.isdisjoint(line.words)))
        if begun and alone and bare and not line.has_digit and '"' not in line.folded:
            _set_aside(judged, i, "a few words among page furniture")
        begun = begun or line.long
