"""Sentences: one line of text a case, with bars at the borders."""

import pytest

from ukclaims.lang.tables import tables
from ukclaims.text.layout import read

CASES = """
The talks ended.| Nobody spoke.
The bridge was hit at the end.|Ukraine blamed Russia.
It cost $2.5 million.| He paid 3.5%.
Prices rose to UAH 40.| The rest is 5.
“We hold the line. We need shells,” Petrenko said.| “We will not leave. We cannot.”
He said: “We won. They lost.”| Then he left.
“Will it end?” Petrenko asked.| He left.
“Will it end?” Olha Petrenko told reporters.| He left.
“Will it end?”| Petrenko left the room and said nothing.
“We go on!” Petrenko said in Odesa.| The crowd cheered.
“They left.”| He said the village was empty.
It came at 5 p.m. Tuesday.| The U.S. Senate voted.| He went to the U.S.| The plan failed.
The U.S.-led group met.| Its members agreed.
Gen. Oleksandr Syrskyi, Lt. Col. J. D. Smith and Mr. Petrenko met on Oct. 13.| They spoke.
Brigade No. 5 won.| The answer was No.| Nobody moved.
They took vitamin D.| It helped.
MOSCOW, March 5. /TASS/.| The army moved.
KYIV, March 5 (Example Wire) -| Two bridges are open.
WASHINGTON (AP) —| The vote failed.
Well... maybe.| Ukraine won…| He left.
1. The road is open.| 2. The bridge is shut.
He said "yes".| She said "no."| They left.
(They left.)| He stayed.| Really?!| Yes.
She works for Acme Inc.| The firm grew.| Acme Inc. of Kyiv sold it.
See e.g. the report.| Kyiv.example is a site.
The 3.7-tonne truck stopped.| It was full.
‘We will win. We must,’ he said.| The soldiers’ families left.
«Nous restons. Toujours», she said.| They stayed.
The raid began at 11 a.m. (4 a.m. in Riga) and ended at noon.| They left.
“We were found at 11 p.m. (9 p.m. GMT) by a ship,” he said.| They left.
Orlov called it “a crime.”| Estonia said in August that it had sent ten tanks.
He arrived on 5 March 2024.| Two days later he left.
Is this the end?| No!| It is not…| Or is it?
"""


def marked(text: str) -> str:
    """Return the text with bars where the sentences end."""
    layout = read(text)
    borders = [sentence.span.end for sentence in layout.sentences[:-1]]
    return "|".join(text[a:b] for a, b in zip([0, *borders], [*borders, len(text)], strict=True))


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_borders(case: str) -> None:
    """Sentences end at the bars and nowhere else."""
    assert marked(case.replace("|", "")) == case


@pytest.mark.parametrize("table", ["abbreviations", "sentences"])
def test_examples_of_the_tables(table: str) -> None:
    """Each group of words brings a sentence that shows why it is there."""
    for name, group in tables("en").load(table).items():
        assert marked(group["example"].replace("|", "")) == group["example"], name


def test_inner_sentences() -> None:
    """The sentences inside a quotation can be had one by one."""
    text = "“We hold. He said ‘Go. Now.’ We need shells,” she said."
    layout = read(text)

    assert len(layout.sentences) == 1
    assert [span.of(text) for span in layout.inner_sentences(layout.quotations[0].inner)] == ["We hold.", "He said ‘Go. Now.’", "We need shells,"]


def test_each_line_is_a_paragraph() -> None:
    """A line break ends a sentence, whatever mark ends the line."""
    text = "The list\r\n- tanks, three\r\n\r\n- drones. Five"
    layout = read(text)

    assert [s.span.of(text) for s in layout.sentences] == ["The list", "- tanks, three", "- drones.", "Five"]
    assert [s.paragraph for s in layout.sentences] == [0, 1, 2, 2]


def test_a_dateline_tells_the_agency() -> None:
    """The agency of a dateline is kept with the paragraph."""
    paragraph = read("LVIV, Oct. 3 /Example Wire/ - The train left.").paragraphs[0]

    assert paragraph.dateline is not None
    assert paragraph.dateline.media == "Example Wire"


@pytest.mark.parametrize(
    ("text", "dateline", "agency"),
    [
        ("(Example Wire) - The train left.", "(Example Wire) -", "Example Wire"),
        ("(EXW) On Monday the train left.", "(EXW)", "EXW"),
        ("LVIV (Example Wire) -The train left.", "LVIV (Example Wire) -", "Example Wire"),
        ("LVIV, Ukraine — The train left.", "LVIV, Ukraine —", None),
        ("LVIV - The train left.", "LVIV -", None),
        ("LVIV,\u00a0Oct.\u00a03\u00a0(EXW)\u00a0- The train left.", "LVIV,\u00a0Oct.\u00a03\u00a0(EXW)\u00a0-", "EXW"),
        ("Lviv, 5 March - The train left.", "Lviv, 5 March -", None),
        ("LVIV, May 23 - Example Wire. The train left.", "LVIV, May 23 - Example Wire.", "Example Wire"),
        ("LVIV, 23 May – Wire. The train left.", "LVIV, 23 May – Wire.", "Wire"),
        ("Lviv, March 5, 2024 – The train left.", "Lviv, March 5, 2024 –", None),
        ("(Lviv) The train left.", "(Lviv)", None),
        ("LVIV, Ukraine: The train left.", "LVIV, Ukraine:", None),
    ],
)
def test_datelines(text: str, dateline: str, agency: str | None) -> None:
    """A dateline ends at its dash, or behind an agency in capitals."""
    found = read(text).paragraphs[0].dateline

    assert found is not None
    assert (found.span.of(text), found.media) == (dateline, agency)


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, March 5 - The day began.",
        "(See below) The train left.",
        "Lviv - The train left.",
        "NATO and Russia. The end.",
        "Kyiv (Ukraine) is a city.",
        "Umerov said - No. He left.",
        "The road to LVIV, May 23 - Example Wire. He left.",
        "The army moved. /TASS/",
    ],
)
def test_no_dateline(text: str) -> None:
    """Other openings are no datelines."""
    assert read(text).paragraphs[0].dateline is None
