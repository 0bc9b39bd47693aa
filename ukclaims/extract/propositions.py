"""Propositions: the content of an attribution, or a narrated sentence, cut so that each holds at most one figure.

A sentence with one figure or none is one proposition. With more, it is cut where a clause with a verb
of its own begins; figures that stay in one clause share its words.
"""

from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter

from attrs import frozen

from ukclaims.extract.attributions.cues import lexicon
from ukclaims.extract.figures.actions import verbs
from ukclaims.extract.figures.smallwords import small_words
from ukclaims.model.mention import QuantityMention
from ukclaims.model.span import Span
from ukclaims.text.layout import Layout

_HEARSAY = 2  # tokens of "are known", "reportedly"
_SUBJECT = 6  # tokens of a subject behind a comma
_FARTHEST = 60  # tokens
_FINITE = frozenset("is are was were has have had will would can could may might must should did does do".split())
_BEFORE_MONTH = frozenset(["last", "this", "next", "early", "late", "mid"])
_MARKS = frozenset(["'", '"', "``", "''", ",", ";", ":", "-", "(", ")", "•", "*"])
_LEADING = _MARKS | {"that", "and", "but", "."}
_TRAILING = _MARKS | {".", "and", "but"}

Range = tuple[int, int]


@frozen
class Proposition:
    """Pieces of text that say one thing, its figure, and the clause of the figure as a range of tokens.

    `subject_from` is the token where the subject of the clause is looked for: "killed 12 and wounded
    30" shares one. `sentence` is all that its sentence says, as content or narrated.
    """

    spans: tuple[Span, ...]
    mention: QuantityMention | None = None
    clause: Range = (0, 0)
    subject_from: int = 0
    sentence: tuple[Span, ...] = ()


def sentences_of(layout: Layout, pieces: Sequence[Span]) -> list[tuple[Span, ...]]:
    """Return the sentences that pieces of content hold, each as its pieces in order.

    A sentence that a cue interrupts ("Kyiv", he said, "needs help") goes on in the next piece.
    """
    found: list[tuple[Span, ...]] = []
    for piece in pieces:
        inner = [trimmed for span in layout.inner_sentences(piece) if (trimmed := trim(layout, span)) is not None]
        if found and inner and _goes_on(layout, found[-1][-1], inner[0]):
            found[-1] = (*found[-1], inner.pop(0))
        found += [(span,) for span in inner]
    return found


def _goes_on(layout: Layout, before: Span, after: Span) -> bool:
    """Tell whether two pieces stand in one sentence, with a cue between them and no stop."""
    return layout.sentence_at(before.start) == layout.sentence_at(after.start) and not layout.folded[before.start : before.end + 1].endswith((".", "!", "?"))


def trim(layout: Layout, span: Span) -> Span | None:
    """Return the span without the marks, "Details:", "that" and "and" around it; None when no word is left."""
    first, last = layout.tokens_in(span)
    if last - first > 2 and layout.tokens[first + 1].lower == ":" and layout.tokens[first].lower in lexicon(layout.language).labels:
        first += 2
    while first < last and layout.tokens[first].lower in _LEADING:
        first += 1
    while last > first and layout.tokens[last - 1].lower in _TRAILING and not _closes(layout, first, last):
        last -= 1
    return Span(max(span.start, layout.tokens[first].start), min(span.end, layout.tokens[last - 1].end)) if first < last else None


def _closes(layout: Layout, first: int, last: int) -> bool:
    """Tell whether the last token is a bracket that one of the words before it opens: "Odesa (south)"."""
    inner = [token.text for token in layout.tokens[first:last]] if layout.tokens[last - 1].text == ")" else []
    return inner.count("(") >= inner.count(")") > 0


def propositions(
    layout: Layout, words: Sequence[str], spans: tuple[Span, ...], mentions: Sequence[QuantityMention], *, lead: int | None = None, language: str
) -> list[Proposition]:
    """Return the propositions of one sentence with its figures, in order.

    `lead` is the token where the first clause really begins, when its subject and verb stand before
    the content: "Norway pledged | to send 20 tanks".
    """
    if not mentions:
        return [Proposition(spans)]
    ranges = _joined([layout.tokens_in(span) for span in spans], words)
    cuts = {r: clauses(words, *r, language=language) for r in ranges}
    found = []
    for mention in mentions:
        first, _ = layout.tokens_in(mention.number or mention.span)
        home = next((r for r in ranges if r[0] <= first < r[1]), ranges[0])
        number = max(bisect_right(cuts[home], first, key=itemgetter(0)) - 1, 0)
        start = _subject_start(words, cuts[home], number, language)
        if lead is not None and start == ranges[0][0]:
            start = lead
        clause = _window((lead, cuts[home][number][1]) if lead is not None and number == 0 else cuts[home][number], first)
        found.append((mention, clause, max(start, first - _FARTHEST)))
    if len(found) == 1:
        mention, clause, subject = found[0]
        return [Proposition(spans, mention, clause, subject, spans)]
    return [Proposition((_words_of(layout, clause, spans),), mention, clause, subject, spans) for mention, clause, subject in found]


def _joined(ranges: Sequence[Range], words: Sequence[str]) -> list[Range]:
    """Join the pieces that only hearsay parts: "six drones were | reportedly | shot down", "10 people | are known | to have died"."""
    found = [ranges[0]]
    for first, last in ranges[1:]:
        between = words[found[-1][1] : first]
        if len(between) <= _HEARSAY and all(word.isalpha() for word in between):
            found[-1] = found[-1][0], last
        else:
            found.append((first, last))
    return found


def _window(clause: Range, at: int) -> Range:
    """Return the clause, cut to what can still bear on the figure: no real clause is longer."""
    return max(clause[0], at - _FARTHEST), min(clause[1], at + _FARTHEST)


def _words_of(layout: Layout, clause: Range, spans: tuple[Span, ...]) -> Span:
    """Return the words of a clause that are part of the content."""
    first = layout.tokens[clause[0]].start
    start = max(first, spans[0].start) if first < spans[0].start else first
    span = Span(start, max(start, layout.tokens[clause[1] - 1].end))
    return trim(layout, span) or span


def clauses(words: Sequence[str], first: int, last: int, *, language: str) -> list[Range]:
    """Cut a run of words before each clause that has a verb of its own."""
    cuts, has_verb = [first], False
    for at in range(first, last):
        if has_verb and at > cuts[-1] and _opens_clause(words, at, last, language):
            cuts.append(at)
            has_verb = False
        has_verb = has_verb or _is_verb(words, at, first, language)
    return [(a, b) for a, b in zip(cuts, [*cuts[1:], last], strict=True) if a < b]


def _opens_clause(words: Sequence[str], at: int, last: int, language: str) -> bool:
    if words[at] in small_words(language).openers:
        return True
    if words[at] != "and" or _joins_subjects(words, at, language):
        return False
    for ahead in range(at + 1, min(last, at + 8)):
        if _is_verb(words, ahead, at, language):
            return True
        if words[ahead] in (",", "and", ";", "that"):
            return False
    return False


def _joins_subjects(words: Sequence[str], at: int, language: str) -> bool:
    """Tell whether "and" only joins two who act: "since the war began, the EU | and its members have given"."""
    if words[at + 1 : at + 2] not in (["its"], ["their"]):
        return False
    before = range(at - 1, max(at - _SUBJECT, -1), -1)
    near = next((i for i in before if words[i] == "," or _is_verb(words, i, i, language)), None)
    return near is not None and words[near] == "," and near < at - 1


def _is_verb(words: Sequence[str], at: int, first: int, language: str) -> bool:
    before = words[at - 1] if at > first else ""
    if words[at] in _FINITE:
        return words[at] != "may" or not (before in small_words(language).prepositions or before in _BEFORE_MONTH or before[:1].isdigit())
    return any(
        v.tense in ("past", "participle") or (v.tense == "present" and before not in ("the", "a", "of", "for") and not _is_noun(words, at, language))
        for v in verbs(language).get(words[at], ())
    )


def _is_noun(words: Sequence[str], at: int, language: str) -> bool:
    """Tell whether a form that may be a noun is one, as what stands around it shows: "two power | stations and", not "who attacks the"."""
    small, behind = small_words(language), words[at + 1] if at + 1 < len(words) else ""
    return words[at] in small.nouns and behind in small.phrase_ends and (at == 0 or words[at - 1] not in small.before_verb)


def _subject_start(words: Sequence[str], cuts: Sequence[Range], number: int, language: str) -> int:
    """Return where the clause's subject begins: in an earlier clause when this one starts with its verb."""
    while number:
        first = next((i for i in range(*cuts[number]) if words[i] not in ("and", "but", ",", ";", "also", "then")), cuts[number][0])
        if not _is_verb(words, first, cuts[number][0], language):
            break
        number -= 1
    return cuts[number][0]
