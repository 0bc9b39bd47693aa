"""A figure that several attributions hold belongs to one claim: to who knew it."""

import pytest

import ukclaims as uc

CASES = """
Norway pledged to send 20 tanks to Ukraine, Jonas Gahr Støre said. | Jonas Gahr
Moscow said it had downed 40 drones, Tass reported. | Russia
Poland plans to buy 96 helicopters, the minister said. | minister
Norway pledged 20 tanks in 2023, its government said. | government
“We lost 12 houses,” the mayor said. | mayor
It is noted that 67 drones were shot down, the ministry said. | ministry
The ministry said that 12 men were reportedly killed. | ministry
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_one_claim_has_the_figure(line: str) -> None:
    """The innermost report has the figure; a pledge or plan is part of what is reported."""
    text, _, voice = line.partition(" | ")
    found = [c for c in uc.extract(uc.Document(text)) if c.figure]

    assert [c.voice is not None and voice in c.voice for c in found] == [True]


def test_the_figure_of_a_relative_clause_of_the_source_is_narrated() -> None:
    """Who speaks is credited with what they say, not with what is told of them."""
    found = uc.extract(
        uc.Document("Poland, which has taken in nearly one million refugees, plans to spend 4.7% of its GDP on defence in 2025.", publisher="Example Wire")
    )

    assert [(c.voice, c.figure.text) for c in found if c.figure] == [("Example Wire", "nearly one million refugees"), ("Poland", "4.7% of its GDP")]
