"""Consequences that go on with what somebody told, and look-alikes that nobody is credited with."""

import pytest

import ukclaims as uc

CREDITED = """
According to the governor, Russia fired 12 rockets at the town. As a result, two people were killed. | governor
Russia fired 12 rockets at the town, the governor said. As a result of the strike, two people were killed. | governor
The governor said Russia fired 12 rockets. Consequently, 12 homes were destroyed. | governor
Mayor Olha Moroz wrote that rockets hit the port. As a result, two people were killed and three were wounded. | Olha Moroz
Rockets hit the port, the mayor said. As a result, two people were killed, according to the police. | police
"""
NOBODY = """
According to Orlov, the plan failed. As a result, the company lost $5 million.
Russia fired 12 rockets at the town. As a result, two people were killed.
The governor said Russia fired 12 rockets. / As a result, two people were killed.
“Russia fired 12 rockets,” the governor said. As a result, two people were killed.
The governor denied that Russia fired 12 rockets. As a result, two people were killed.
The governor said Russia fired 12 rockets. Two people were killed on Monday in Riga.
The governor said Russia fired 12 rockets, while 14 fell on the port. The raid was long. As a result, two people were killed.
"""


def last_claim(text: str) -> uc.Claim:
    """Return the last claim of a text, in which " / " ends a paragraph."""
    return uc.extract(uc.Document(text.replace(" / ", "\n\n"), publisher="Example Wire", published="2024-10-15"))[-1]


@pytest.mark.parametrize("line", CREDITED.strip().splitlines())
def test_goes_on(line: str) -> None:
    """The harm that came of it is the word of the one who told the cause, or of the one who is credited with it."""
    text, _, speaker = line.partition(" | ")
    claim = last_claim(text)

    assert claim.speaker is not None
    assert claim.speaker.name == speaker
    assert claim.attribution.form is uc.Form.INDIRECT


@pytest.mark.parametrize("text", NOBODY.strip().splitlines())
def test_credits_nobody(text: str) -> None:
    """Other consequences, other paragraphs, quotations and what is denied make no speaker."""
    assert last_claim(text).speaker is None
