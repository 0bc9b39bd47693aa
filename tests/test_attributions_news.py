"""Attributions as the outlets of this war write them: each phenomenon with lines where a rule speaks, and lookalikes where it keeps silent."""

import pytest
from attribution_lines import lines_of, read_line

CASES = {
    "an infinitive keeps its negation": """
[Ukraine] {vows} <not to give up the town>.
[The army] {vowed} on Tuesday <not to give up the town>.
[Both sides] {agreed} <not to shell the bridge>.
[The deputy] {promised} in May <never to sign the bill>.
[The army] {vowed} <to hold the town>.
""",
    "posted is a cue, a post is none": """
[Borrell] {posted} on X <that he was in a shelter>.
<“The fire is out,”> [the mayor] {posted} on Telegram.
<Power is back in two districts>, [the company] {posted} later.
The guards posted at the gate left at noon.
Two posts on the border were burned.
The army post on the hill fell silent.
""",
    "continued speaks only with a quotation": """
<“The shield must grow,”> [she] {continued}. <“It saves lives.”>
Work stopped, but continued delays in the payments will likely cost the town a year.
The fighting continued for two days.
Repairs continue for a third week.
""",
    "read and began want a quotation": """
<“The road is closed,”> [the notice] {read}.
<“They have fuel for a month,”> {reads} [the statement].
The army fired 32 shells in the war, which began in 2014.
The report was long, and the general read it twice.
""",
    "small words before a noun": """
The Kremlin ordered its army to prevent any repeat attack.
Such claims are common, and no report is free of them.
Each report takes a week.
[The ministry] {believes} <more than 2,000 vehicles were destroyed>.
[The ministry] {thinks} <fewer than ten crews are left>.
[Kyiv] {claims} <15,000 soldiers have died>.
Kyiv's 15,000 soldiers have rested.
""",
    "a time between cue and content": """
[Russia] {said} hours earlier <that its guns had fallen silent>.
[The mayor] {said} two days later <that the bridge had fallen>.
[The mayor] {said} a week ago <the bridge would fall>.
[The mayor] {said} <hours had passed before help came>.
[Zelensky] {announced} in his address on Tuesday <the founding of a new branch>.
[The minister] {confirmed} on Monday <the loss of two boats>.
[The firm] {announced} on Monday <a new drone>.
The army moved on Monday the last of its guns.
""",
    "words around a source": """
<The shelling must stop>, [Russia's deputy representative to the UN, Ivan Orlov], {said} on Wednesday.
<The shelling must stop>, [the envoy to the talks] {said}.
{According to} [the ambassador to Poland], <the road is open>.
On his way to the talks [the minister] {said} <the road was open>.
[Footage posted on social media] {showed} <smoke over the port>.
[Pictures shared by residents] {show} <two burned cars>.
[Photos taken near the bridge] {showed} <two burned cars>.
The minister posted a photo.
[Ivan Orlov, the head of the group whose men have fought for months to take the town], {has said} <the battle is far from over>.
[Ivan Orlov, whose men hold the town], {said} <the battle was over>.
[Ivan Orlov, the commander of ground forces], {underlined} <the weight of the town>.
<“It is a raid on our rights,”> [Ivan Orlov, the attorney of the region, one of the towns suing the agency], {said} at a meeting.
{According to} [one of the envoys] on Monday, <no troops were sent>.
{According to} [the head of the ministry], <this level, at least five per cent, will be kept>.
""",
    "according to inside a clause": """
[1:The governor] {1:said} on Telegram <1:that {2:according to} [2:early reports], <2:one man was hurt>>.
<1:The road is open, but {2:according to} [2:the mayor], <2:the bridge is shut>>, [1:the driver] {1:said}.
The road is open, but {according to} [the mayor], <the bridge is shut>.
[Mayor Orlov] {added} <that the pump was safe>.
{As per} [the General Staff of Ukraine's Armed Forces], <drones were downed over Poltava>.
<“No one was hurt,”> {as per} [the governor].
<Forty men were hurt>, {as per} [the ministry].
The crew was paid as per contract.
<Several fires broke out>, {according to} [Russian media].
<Several fires are said to have broken out>, {according to} [Russian media].
""",
}
LINES = lines_of(CASES)


@pytest.mark.parametrize("line", LINES, ids=[line[:70] for line in LINES])
def test_case(line: str) -> None:
    """What is found in a line is what its marks say, and nothing where it has none."""
    found, expected = read_line(line)

    assert found == expected
