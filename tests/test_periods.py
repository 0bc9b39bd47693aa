"""Time expressions: examples a reader can check, look-alikes that are none, and laws of the arithmetic."""

from pathlib import Path

import pytest

from ukclaims.extract.periods import find_periods

CASES = [
    line.split(" | ")
    for line in Path(__file__).with_name("periods_examples.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("marked", "reference", "interval", "granularity"), CASES, ids=lambda x: x[:40])
def test_examples(marked: str, reference: str, interval: str, granularity: str) -> None:
    """The words in brackets are found, with the interval and the granularity beside them."""
    words = marked[marked.index("[") + 1 : marked.index("]")]
    text = marked.replace("[", "", 1).replace("]", "", 1)

    found = {m.text: m for m in find_periods(text, reference=None if reference == "-" else reference)}

    assert words in found
    period = found[words].period
    ends = f"{period.start or ''}..{period.end or ''}"
    assert (ends, period.granularity) == (interval, granularity)
