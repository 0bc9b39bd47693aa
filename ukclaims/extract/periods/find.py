"""Finding: the text becomes tokens, runs of known tokens are windows, and the longest rule that reads wins."""

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import frozen

from ukclaims._text import fold_marks, shorten
from ukclaims.errors import InvalidTypeError, ParseError
from ukclaims.extract.periods.grammar import Grammar, Rule, grammar
from ukclaims.extract.periods.reading import Answer, Context, Reading, Told
from ukclaims.extract.periods.resolve import bounded, period_of, read
from ukclaims.extract.periods.surroundings import ends_free, fits, only_governs, opener_of, side_of, starts_free
from ukclaims.extract.periods.tokens import Token, tokens_of
from ukclaims.model.checks import as_date
from ukclaims.model.mention import PeriodMention
from ukclaims.model.period import Period
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span


def find_periods(text: str, *, reference: date | str | None = None, language: str = "en", durations: bool = False) -> list[PeriodMention]:
    """Return the time expressions of a text, in order.

    Relative words ("last week", "on Thursday") count from `reference`, the day of publication; without
    it they are found, and their periods have no ends. What has no calendar interval ("now", "in recent
    years", "daily") says so by its granularity.

    A counted duration ("for three years", "a two-week truce") has a number and a unit but no place on the
    calendar: it is a quantity, and `find_quantities` finds it. With `durations` it is returned here too,
    with the granularity "duration".

    >>> for m in find_periods("By 2026 Ukraine wants more than this year.", reference="2025-10-15"):
    ...     print(m.text, "|", m.period.text, "|", m.period.edtf)
    2026 | By 2026 | ../2026-12-31
    this year | this year | 2025
    >>> find_periods("The truce held for two weeks."), find_periods("The truce held for two weeks.", durations=True)[0].text
    ([], 'two weeks')
    """
    if not isinstance(text, str):
        raise InvalidTypeError(f"text is a string, got {type(text).__name__}")
    day = as_date(reference, "reference")
    known = grammar(language)
    folded = fold_marks(text)
    context = Context(day, folded, language, known.kinds("month_short"), known.kinds("month_or_verb"))
    return [_mention(text, found) for found in _found(folded, known, context) if durations or not _is_counted_length(found)]


def parse_period(text: str, *, reference: date | str | None = None, language: str = "en") -> Period:
    """Return the one period that the words say.

    A `ParseError` is raised where they say none, or more than one.

    >>> parse_period("in the first half of this year", reference="2024-10-13")
    Period('2024-01-01/2024-06-30', half)
    >>> parse_period("2,000 people")
    Traceback (most recent call last):
    ukclaims.errors.ParseError: '2,000 people' is no period; write for example 'October 2024', 'last week' or 'by 2026'
    """
    found = find_periods(text, reference=reference, language=language)
    if len(found) != 1 or not only_governs(text[: found[0].span.start] + " " + text[found[0].span.end :], language):
        raise ParseError(f"{shorten(text)!r} is no period; write for example 'October 2024', 'last week' or 'by 2026'")
    return found[0].period


@frozen
class _Found:
    reading: Reading
    rule: Rule
    answer: Answer


def _is_counted_length(found: _Found) -> bool:
    """Tell whether a length is counted that has no place on the calendar: "three years", "the first nine months"."""
    return found.rule.reads == "length" or (found.answer.granularity == "duration" and found.reading.has("first", "final"))


def _found(folded: str, known: Grammar, context: Context) -> Iterator[_Found]:
    items, codes = tokens_of(folded, known)
    told: list[Told] = []
    for window in known.windows.finditer(codes):
        at, stop = window.span()
        while at < stop:
            found = _at(at, codes, items, known, context, told)
            if found is None:
                at += 1
            else:
                yield found
                told.append(Told(found.reading, found.answer))
                at = found.reading.match.end()


def _at(at: int, codes: str, items: list[Token], known: Grammar, context: Context, told: Sequence[Told]) -> _Found | None:
    """Return what the longest rule reads here; shorter ones are asked where it abstains."""
    if not starts_free(context.folded, items[at].start):
        return None
    matches = [(m.end(), -n, rule, m) for n, rule in enumerate(known.by_first[codes[at]]) if (m := rule.pattern.match(codes, at))]
    for _, _, rule, m in sorted(matches, key=lambda x: x[:2], reverse=True):
        reading = Reading(m, items, context, told)
        if ends_free(context.folded, reading.end) and fits(reading, rule):
            answer = read(rule.reads, reading)
            if answer is not None:
                return _Found(_headed(reading, rule, codes), rule, answer)
    return None


def _headed(reading: Reading, rule: Rule, codes: str) -> Reading:
    """Return the reading of the head of a rule: all of it where the rule has none."""
    head = rule.head.match(codes, reading.match.start()) if rule.head_source else None
    return Reading(head, reading.items, reading.context, reading.told) if head else reading


def _mention(text: str, found: _Found) -> PeriodMention:
    r = found.reading
    start, side = side_of(r)
    whole = Span(start if side or found.answer.granularity != "interval" else opener_of(r), r.end)
    answer = bounded(found.answer, side) if side else found.answer
    span, period = Span(r.start, r.end), period_of(answer, whole.of(text))
    return PeriodMention(span, span.of(text), period, Reason(found.rule.name, _because(r, period), (span,)), whole=whole)


def _because(r: Reading, period: Period) -> str:
    """Say in one sentence how the words were read."""
    fineness = f"{r.words!r} is read as {period.granularity.value}"
    counted = r.reference is not None and period.is_calendar and not r.has("year", "iso", "digit_date")
    return f"{fineness}, counted from {r.reference}" if counted else fineness
