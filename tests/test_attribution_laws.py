"""Laws of reading attributions, over articles put together from every case of the books of lines."""

import pytest
import test_attributions
import test_attributions_news
from attribution_lines import parse
from hypothesis import assume, example, given
from hypothesis import strategies as st

from ukclaims.extract.attributions import find_attributions
from ukclaims.text.layout import read

LINES = sorted({*test_attributions.LINES, *test_attributions_news.LINES})
PARAGRAPHS = [text for line in LINES if (text := parse(line)[0])[-1] in ".”"]
articles = st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=6, unique=True).map("\n\n".join)


def words(text: str) -> list[tuple[object, ...]]:
    """Return all that is found, as words with plain blanks."""
    plain = lambda span: " ".join(span.of(text).split()) if span else None  # noqa: E731
    return [(plain(f.source), plain(f.cue), tuple(plain(c) for c in f.content), f.form, f.negated, f.reason.rule) for f in find_attributions(read(text))]


def spans(text: str) -> list[tuple[int, int]]:
    """Return every span of every attribution."""
    return [(s.start, s.end) for f in find_attributions(read(text)) for s in (f.source, f.cue, *f.content) if s]


@given(articles, st.sampled_from(["\r\n", "\u2028", "\r", "\n \n", "\n\n\n"]))
def test_the_kind_of_line_break_changes_no_answer(text: str, line_break: str) -> None:
    """A line break is a line break, however it is written and however often it comes."""
    assert words(text.replace("\n\n", line_break)) == words(text)


@example("DOHA, Qatar: Two ships sank, officials said.", "  ")
@given(articles, st.sampled_from(["\u00a0", "\u2009", "\u202f", "  "]))
def test_the_kind_of_blank_changes_no_answer(text: str, blank: str) -> None:
    """A blank that does not break, a thin one and two of them read like one."""
    assert words(text.replace(" ", blank)) == words(text)


@given(articles)
def test_every_span_cuts_whole_words(text: str) -> None:
    """No span begins or ends inside a word, or with white space."""
    for start, end in spans(text):
        assert text[start:end].strip() == text[start:end] != ""
        assert not (text[start - 1 : start].isalnum() and text[start].isalnum())
        assert not (text[end - 1].isalnum() and text[end : end + 1].isalnum())


@given(articles)
def test_reading_twice_gives_the_same(text: str) -> None:
    """What was read before leaves no trace."""
    assert words(text) == words(text)


@given(articles, st.integers(0, 5))
def test_a_paragraph_reads_alike_in_every_article(text: str, number: int) -> None:
    """A paragraph that names its sources and points nowhere is read alike wherever it stands."""
    own = [line for line in LINES if " / " not in line and "“" not in line and "This" not in line and "That" not in line]
    line = own[(len(text) + number) % len(own)]
    assume(parse(line)[0] not in text)
    alone = words(parse(line)[0])

    assert len(alone) == 0 or words(f"{text}\n\nThe rain stopped at noon.\n\n{parse(line)[0]}")[-len(alone) :] == alone


@pytest.mark.parametrize("marks", ["«»", "„“", '""', "‘‘’’", "''''", "″″"])
def test_quotation_marks_of_all_countries_give_the_same_answers(marks: str) -> None:
    """What stands in quotation marks is read alike, whatever marks they are."""
    half = len(marks) // 2
    marked = dict.fromkeys((marks[:half], marks[half:], "“", "”"), "“")
    for text in PARAGRAPHS:
        if "“" in text and "'" not in text and "‘" not in text and text.count("“") == text.count("”"):
            assert folded(words(text.replace("“", marks[:half]).replace("”", marks[half:])), marked) == folded(words(text), marked), text


def folded(found: object, marked: dict[str, str]) -> object:
    """Return what was found with one kind of quotation mark."""
    if isinstance(found, str):
        for mark, plain in marked.items():
            found = found.replace(mark, plain)
        return found
    return [folded(part, marked) for part in found] if isinstance(found, list | tuple) else found
