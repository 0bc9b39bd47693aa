"""Sources behind sources: who is cited knew, who cites passed it on.

text | speaker → links without the publisher | the words that are claimed
"""

import pytest

import ukclaims as uc

CASES = """
Baltic Courier, citing Josep Borrell, reported that the bridge was closed. | Josep Borrell → media Baltic Courier | the bridge was closed
The bridge was closed, Reuters reported, citing leaked documents. | leaked documents → media Reuters | The bridge was closed
TASS reported that 40 drones were downed, citing the Russian defence ministry. | Ministry of Defence of Russia → media TASS | 40 drones were downed
Bloomberg, citing people familiar with the matter, reported that 300 missiles were delivered. | people familiar with the matter → media Bloomberg | 300 missiles were delivered
UK officials, citing the Ukrainian General Staff, said that 500 tanks were destroyed. | General Staff of the Armed Forces of Ukraine → relay UK officials | 500 tanks were destroyed
The bridge was closed, reported Reuters, citing the farm ministry on Monday. | farm ministry → media Reuters | The bridge was closed
The bridge was closed, Reuters reported, citing data released June 27. | data → media Reuters | The bridge was closed
The bridge was closed, Reuters reported, citing the committee on trade affairs. | committee on trade affairs → media Reuters | The bridge was closed
Zelensky, citing intelligence, said that 300 missiles were delivered. | Volodymyr Zelensky | 300 missiles were delivered
The mayor said that the school had closed, citing the weather. | mayor | .
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_citation(line: str) -> None:
    text, chain, words = line.split(" | ")
    claim = next(c for c in uc.extract(uc.Document(text)) if c.attribution.content)
    names = [link.name if link.role == "speaker" else str(link) for link in claim.attribution.chain]

    assert " → ".join(names) == chain
    assert words in (claim.text, ".")
