"""Which time dates a figure: its own, its clause's, or one said before for all that follows in the sentence."""

import pytest

import ukclaims as uc

DATED = """
Ukraine received $7 billion in January, $5 billion in February and $3 billion in March. | 2025-01; 2025-02; 2025-03
In October 2024, by the own count of the ministry, they lost 40 tanks, compared with 30 a year earlier. | 2024-10; 2023-10
Overnight on 3-4 March they attacked with 100 drones; 72 were shot down. | 2025-03-03/2025-03-04; 2025-03-03/2025-03-04
On 4 March, Russia launched 40 drones and fired 12 missiles. | 2025-03-04; 2025-03-04
In March 2024 Ukraine received 12 tanks, while Poland sent 40 howitzers. | 2024-03; 2024-03
The strike killed three people and injured ten on Monday. | 2025-03-03; 2025-03-03
Twelve people were killed and forty injured in the town on Monday. | 2025-03-03; 2025-03-03
Since the start of the full-scale invasion they lost 880,000 troops, including 1,150 over the past day. | 2022-02-24/..; 2025-03-04
The air force said on Tuesday that Russia had launched 40 drones. | -
Ukraine made 1.2 million drones last year, the minister said on Monday. | 2024
On Saturday, the army said it had lost 12 tanks on Friday. | 2025-02-28
In 2014 Russia seized Crimea, and now 300,000 soldiers stand there. | -
Ukraine exported 33 million tonnes of grain in the season, 2 million tonnes less than a year earlier. | -; -
He visited the site on Monday, paying tribute to the 23 people who died there. | -
In May 2024 they lost 40 trucks. They lost 12 tanks. | 2024-05; -
"""


@pytest.mark.parametrize("line", DATED.strip().splitlines())
def test_which_time_dates_a_figure(line: str) -> None:
    """The figure's own time beats the clause's; one said before governs what follows; the day of saying dates nothing."""
    sentence, _, expected = line.partition(" | ")
    document = uc.Document(sentence, publisher="Example Wire", published="2025-03-05")

    periods = [claim.figure.period for claim in uc.extract(document) if claim.figure]

    assert "; ".join(period.edtf if period else "-" for period in periods) == expected
