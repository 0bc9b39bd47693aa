"""Laws of the layout: whatever the text, parts are exact, in order, and complete."""

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ukclaims._text import fold_marks, key
from ukclaims.text.layout import Layout, read
from ukclaims.text.tokens import tokenize

PIECES = [
    "Petrenko",
    "said",
    "the",
    "U.S.",
    "Oct.",
    "Gen.",
    "J.",
    "soldiers’",
    "we’re",
    "2.5",
    "85,000",
    ".",
    "!",
    "?",
    "…",
    ",",
    ";",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "“",
    "”",
    '"',
    "‘",
    "’",
    "'",
    "''",
    "«",
    "»",
    "„",
    "—",
    "-",
    "(",
    ")",
    "\u00a0",
    "\u202e",
    "\x00",
    "\u2028",
    "Subscribe",
    "5:29 PM",
    "İ",
    "\ud800",
    "é",
    "e\u0301",
    "(Attribution: officials)",
    "Kyiv",
]
TEXTS = st.one_of(st.lists(st.sampled_from(PIECES), max_size=60).map("".join), st.text(max_size=80))
PLAIN = st.lists(st.sampled_from(["Petrenko said no", "He left", "Two tanks burned", "The U.S. voted", "It was 2.5 km"]), min_size=1, max_size=4).map(
    lambda said: ". ".join(said) + "."
)


def spoken(layout: Layout) -> list[str]:
    return [p.span.of(layout.text) for p in layout.paragraphs if p.kind in ("body", "heading")]


@given(TEXTS)
def test_tokens_tile_what_is_not_blank(text: str) -> None:
    """Tokens are in order, cut their own text and hold every character that is no white space."""
    tokens = tokenize(text)

    assert all(t.text == text[t.start : t.end] and t.text for t in tokens)
    assert all(a.end <= b.start for a, b in itertools.pairwise(tokens))
    assert "".join(t.text for t in tokens) == "".join(text.split())


@given(TEXTS)
def test_paragraphs_hold_every_word(text: str) -> None:
    """Every character that is not blank lies in one paragraph; what is set aside is skipped with a reason."""
    layout = read(text)

    assert "".join("".join(p.span.of(text).split()) for p in layout.paragraphs) == "".join(text.split())
    assert [s.span for s in layout.skipped] == [p.span for p in layout.paragraphs if p.kind not in ("body", "heading")]
    assert all(s.reason and s.text == s.span.of(text) for s in layout.skipped)


@given(TEXTS)
def test_sentences_partition_their_paragraphs(text: str) -> None:
    """The sentences of a paragraph hold all its tokens, in order, each once; only its label is left out."""
    layout = read(text)

    for index, paragraph in enumerate(layout.paragraphs):
        own = layout.sentences[paragraph.first_sentence : paragraph.last_sentence]
        end = paragraph.label.span.start if paragraph.label else paragraph.span.end
        if paragraph.kind not in ("body", "heading"):
            assert own == ()
            continue
        assert all(s.paragraph == index and s.first < s.last for s in own)
        held = [i for s in own for i in range(s.first, s.last)]
        assert [layout.tokens[i] for i in held] == [t for t in layout.tokens if paragraph.span.start <= t.start < end]
        assert all(s.span.start == layout.tokens[s.first].start and s.span.end == layout.tokens[s.last - 1].end for s in own)


@given(TEXTS)
def test_quotations_are_exact(text: str) -> None:
    """Quotations lie in spoken paragraphs, in order, apart; the inner piece lies between the marks."""
    layout = read(text)
    bodies = [p.span for p in layout.paragraphs if p.kind in ("body", "heading")]

    assert all(a.span.end <= b.span.start for a, b in zip(layout.quotations, layout.quotations[1:], strict=False))
    for quotation in (*layout.quotations, *layout.nested):
        assert any(body.contains(quotation.span) for body in bodies)
        assert quotation.span.contains(quotation.inner)
        assert len(quotation.inner) > 0
        assert quotation.span.end - quotation.inner.end <= (2 if quotation.closed else 0)
    assert all(any(q.span.contains(n.span) for q in layout.quotations) for n in layout.nested)


@given(TEXTS)
def test_inner_sentences_partition_the_piece(text: str) -> None:
    """The inner sentences of a quotation hold each of its words once."""
    layout = read(text)

    for quotation in layout.quotations:
        pieces = [s.of(text) for s in layout.inner_sentences(quotation.inner)]
        first, last = layout.tokens_in(quotation.inner)
        assert "".join("".join(p.split()) for p in pieces) == "".join(t.text for t in layout.tokens[first:last])


@given(PLAIN, PLAIN, PLAIN)
def test_neighbours_change_nothing(before: str, text: str, after: str) -> None:
    """A paragraph is cut alike, whatever stands before and after it."""
    alone = read(text)
    whole = read(f"{before} First.\n{text}\n{after} Last.")
    shift = len(before) + len(" First.\n")

    inside = [s.span for s in whole.sentences if whole.sentences and shift <= s.span.start < shift + len(text)]
    assert inside == [s.span.shifted(shift) for s in alone.sentences]


@given(
    st.lists(st.sampled_from(["He said: “We won. They’re gone.”", "“No,” she said.", "The soldiers’ bus left.", "It is Ukraine’s."]), max_size=5).map(" ".join)
)
def test_folding_changes_nothing(text: str) -> None:
    """Plain quotation marks and apostrophes are read like curly ones."""
    curly, plain = read(text), read(fold_marks(text))

    assert [s.span for s in curly.sentences] == [s.span for s in plain.sentences]
    assert [(q.span, q.closed) for q in curly.quotations] == [(q.span, q.closed) for q in plain.quotations]
    assert [t.lower for t in curly.tokens if t.text not in '“”"’'] == [t.lower for t in plain.tokens if t.text not in "\"'"]


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "“",
        "”",
        '"',
        "‘",
        "'",
        "''",
        "« ",
        "„»",
        "A. ",
        "...",
        "(",
        "1,",
        "Mr. ",
        "\u202e",
        "\ud800",
        "\n",
        "\r",
        "“a. ",
        "“a”",
        "a’ ",
        "‘a ",
        "U.S.",
        "a-",
        "A/",
        "Photo ",
        "Ab ",
        "-",
        "a…",
    ],
)
def test_long_and_strange_texts(unit: str) -> None:
    """A long line of anything is read to its end, with exact offsets."""
    text = unit * (100_000 // len(unit)) + " end."
    layout = read(text)

    assert layout.tokens[-1].end == len(text)
    assert sum(len(p.span) for p in layout.paragraphs) <= len(text)
    assert layout.text is text


@given(st.text("kÉ \t\n\u2003\u00a0"))
@example(" Kyiv")
@example("Kyiv ")
@example("the  air\tforce")
def test_what_two_spellings_share_has_single_blanks(text: str) -> None:
    """However a name is spaced, its words stand one blank apart, and none before or behind."""
    assert key(text) == " ".join(key(word) for word in text.split())


def test_empty() -> None:
    """An empty text has nothing, and that is no error."""
    assert read("").sentences == read(" \n\t ").sentences == ()


def test_lookups() -> None:
    """Tokens, sentences and paragraphs are found by offset."""
    text = "He left. She stayed.\n\nThey met."
    layout = read(text)

    first, last = layout.tokens_in(layout.sentences[1].span)
    assert [t.text for t in layout.tokens[first:last]] == ["She", "stayed", "."]
    assert layout.sentence_at(text.index("stayed")) == 1
    assert layout.sentence_at(len("He left.")) is None
    assert layout.paragraph_at(text.index("met")) == 1
    assert layout.paragraph_at(len(text) + 5) is None
    assert layout.folded == text
