"""Quotation marks: pairs, odd ones, apostrophes, several paragraphs."""

import pytest

from ukclaims.text.layout import Layout, read

# text -> the inner pieces of the outermost quotations, separated by " | "
CASES = {
    "“We go,” he said. “We stay.”": "We go, | We stay.",
    '"We go," he said. "We stay."': "We go, | We stay.",
    "«We go», he said. „We stay“, she said. »We wait«, they said.": "We go | We stay | We wait",
    "‘‘We go,’’ he said. ''We stay,'' she said. ``We wait,'' they said.": "We go, | We stay, | We wait,",
    "‘We go,’ he said, and 'we stay', she said.": "We go, | we stay",
    "The soldiers’ families and the pilots' wives met in the ’90s, not the '80s.": "",
    "It's Ukraine's army, isn’t it? Rock 'n' roll.": "",
    "‘The soldiers’ families wait,’ he said.": "The soldiers’ families wait,",
    "He called it ‘a victory’ over the invaders’ army.": "a victory",
    "“He said ‘go’ and we’re gone,” she said.": "He said ‘go’ and we’re gone,",
    "“He told me “go” then,” she said.": "He told me “go” then,",
    'The "grain deal" and the "corridor" failed.': "grain deal | corridor",
    '"(A)ll four agreed," Petrenko said.': "(A)ll four agreed,",
    'He is 6\'2" tall and said "no" twice.': "no",
    'A "window"—of sorts—and ("a door").': "window | a door",
    "The “Norte Institute“, “the old one“, asked.": "Norte Institute | the old one",
    "She wrote: “We hold.": "We hold.",
    'He said "we hold. "They left," she said.': "we hold. | They left,",
    "It ended.” Nobody spoke.": "",
    "He said “” and left.": "",
    "Nothing quoted here.": "",
}


def inner(layout: Layout) -> str:
    return " | ".join(q.inner.of(layout.text) for q in layout.quotations)


@pytest.mark.parametrize("text", CASES)
def test_pairs(text: str) -> None:
    """The outermost quotations are these."""
    assert inner(read(text)) == CASES[text]


def test_nested() -> None:
    """A quotation inside another is told apart from it."""
    layout = read("“He said ‘go’ twice,” she said.")

    assert [q.inner.of(layout.text) for q in layout.nested] == ["go"]
    assert layout.nested[0].mark == "single"


def test_several_paragraphs_each_opened() -> None:
    """A quotation goes on where the paragraph before was left open and this one opens."""
    layout = read("He said: “We hold the line.\n\n“We need shells.\n\n“We will not leave,” he said. “Never.”")

    assert [(q.closed, q.continues) for q in layout.quotations] == [(False, False), (False, True), (True, True), (True, False)]


def test_several_paragraphs_opened_once() -> None:
    """A closing mark alone ends what the paragraph before left open."""
    layout = read("He said: “We hold the line.\nWe will not leave,” he said. “Never.”")

    assert inner(layout) == "We hold the line. | We will not leave, | Never."
    assert [q.continues for q in layout.quotations] == [False, True, False]


def test_an_odd_mark_costs_its_paragraph_at_most() -> None:
    """What comes after the paragraph with the odd mark is read as if it were not there."""
    after = "\n“We stay,” she said.\nHe left."
    odd, even = read('The "odd mark ran on.' + after), read("The odd mark ran on." + after)

    assert [q.inner.of(odd.text) for q in odd.quotations][1:] == [q.inner.of(even.text) for q in even.quotations] == ["We stay,"]
    assert len(odd.sentences) == len(even.sentences)


def test_a_quotation_with_paragraphs_without_marks() -> None:
    """Paragraphs without a mark belong to a quotation that is left open before them and closed behind them."""
    text = "Quote: “Three men were hurt.\n\nFive houses burned.\n\nThe police are there.”\n\nThe road is shut."
    spans = [quotation.span.of(text) for quotation in read(text).quotations]

    assert spans == ["“Three men were hurt.", "Five houses burned.", "The police are there.”"]


def test_a_quotation_that_nobody_closes() -> None:
    """A quotation that is left open and never closed ends with its paragraph."""
    text = "“Three men were hurt.\n\nFive houses burned.\n\n“The road is shut,” he said."

    assert [quotation.span.of(text) for quotation in read(text).quotations] == ["“Three men were hurt.", "“The road is shut,”"]
