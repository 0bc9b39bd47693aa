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
They counted 12 deaths, up from 9 in January. | -; 2025-01
They counted 12 deaths in February, compared to 9 in January. | 2025-02; 2025-01
They fired 30 shells, up from 20 in January and 12 in February. | -; 2025-01; 2025-02
This year Norway plans to send 40 tanks. | 2025
Last year Norway pledged to send 40 tanks. | -
Twelve people were killed and forty injured in “raids on schools” on Monday. | 2025-03-03; 2025-03-03
Since the start of the full-scale invasion they lost 880,000 troops, including 1,150 over the past day. | 2022-02-24/..; 2025-03-04
The air force said on Tuesday that Russia had launched 40 drones. | -
Ukraine made 1.2 million drones last year, the minister said on Monday. | 2024
On Saturday, the army said it had lost 12 tanks on Friday. | 2025-02-28
In 2014 Russia seized Crimea, and now 300,000 soldiers stand there. | -
Ukraine exported 33 million tonnes of grain in the season, 2 million tonnes less than a year earlier. | -; -
He visited the site on Monday, paying tribute to the 23 people who died there. | -
In May 2024 they lost 40 trucks. They lost 12 tanks. | 2024-05; -
In 2014 Russia seized Crimea, and it has 300,000 soldiers. | -
In 2014 Russia seized Crimea, and it lost 300 soldiers. | 2014
In 2022 Russia invaded Ukraine, and its losses have reached 300,000 soldiers. | -
In March 2024 the plant opened, and it has produced 40,000 drones. | -
In 2014 Russia seized Crimea, and today it keeps 300,000 soldiers there. | 2025-03-05
Russia keeps 300,000 soldiers in Crimea, which it seized in 2014. | -
Russia has 300,000 soldiers in Crimea, and it seized the peninsula in 2014. | -
Twelve people were killed in the strike, and rescuers found a child on Monday. | -
The strike killed twelve people and left the town without power on Monday. | 2025-03-03
Twelve people were killed after a drone struck a bus on Monday. | 2025-03-03
The plant, which opened in 2019, makes 40,000 drones. | -
The strike killed 12 soldiers who had arrived in January. | -
As of Tuesday morning, 18 people were killed in the strike on Monday. | 2025-03-03
As of 3 March, 300 people had been killed in February. | 2025-02
As of Monday, 12 people were killed in the strike. | ../2025-03-03
As of 3 March, they have lost 880,000 troops since the start of the full-scale invasion. | 2022-02-24/..
Three soldiers were killed by the fall of wreckage. | -
The death toll climbed to 43 on Tuesday. | -
On Tuesday the death toll of the strike rose to 43. | -
The death toll from Saturday's strike rose to 43 on Tuesday. | 2025-03-01
The death toll from the strike on Saturday has risen to 22. | 2025-03-01
The death toll rose to 22 in the strike on Saturday. | 2025-03-01
The number of refugees rose to 3 million on Tuesday. | 2025-03-04
They lost 40 tanks after the fall of the town. | -
The raid burned 60,000 tonnes of grain that should have been loaded in January. | -
Five villages were seized in a part of the region from where the army had been pushed back in January. | -
On Monday the strike killed 12 soldiers who had arrived in January. | 2025-03-03
They named 12 soldiers who had died in January. | 2025-01
Russia launched 60 drones that hit the city on Monday. | 2025-03-03
The brigade, formed in 2023, has 4,000 soldiers. | -
Since Russia invaded in 2022, Ukraine has lost 60,000 soldiers. | 2022-02-24/..
After the strike on Monday, 40,000 homes are without power. | -
On Monday Russia attacked Odesa, and 12 people have been killed. | 2025-03-03
On Monday Russia attacked Odesa, killing 12 people. | 2025-03-03
When Russia invaded in 2022, Ukraine had 200,000 soldiers. | 2022
In 2025 Ukraine has 880,000 soldiers. | 2025
Since the beginning of 2025, the agency has bought 300 drones. | 2025-01-01/..
Since the start of the advance in October 2024, they have seized 500 square kilometres. | 2024-10-01/..
The firm bought 40 tugs since its founders quit the navy in 2014. | 2014-01-01/..
They have lost 63,000 soldiers since it launched its offensive on February 24, 2022. | 2022-02-24/..
Before Russia's invasion in February 2022, output was 55 gigawatts. | ../2022-02-23
The attack on Kyiv early Tuesday, the deadliest on the capital this year, killed 28 people. | 2025-03-04
They have given $7.6 billion since the beginning of the presidency, including $6.9 billion since 24 February 2022. | -; 2022-02-24/..
They have given $7.6 billion since the beginning of the presidency, including $6.9 billion since the start of the war on 24 February 2022. | -; 2022-02-24/..
Twelve people, including three children, were killed on Monday. | 2025-03-03; 2025-03-03
On Tuesday, for the third day in a row, they attacked with 40 drones. | 2025-03-04
They attacked on Saturday and Sunday with 40 drones. | 2025-03-01/2025-03-02
They attacked on Friday and Sunday with 40 drones. | -
They made 300 tugs in January and February. | 2025-01-01/2025-02-28
They made 300 tugs in 2022, 2023 and 2024. | 2022-01-01/2024-12-31
They made 300 tugs in 2023 and 2024. | 2023-01-01/2024-12-31
They made 3 tugs in January and 5 in February. | 2025-01; 2025-02
They lost 40 tugs in the week to 2 March. | 2025-02-24/2025-03-02
In the six months to February they made 300 tugs. | 2024-09-01/2025-02-28
Since the start of 2024, the mission says, at least 520 civilians have been killed. | 2024-01-01/..
In total, over the past two months, the ministry reports that they lost 70,000 men. | 2025-01-05/2025-03-05
In May 2024 the mission reported that 30 people had died. | -
Last year saw a 31% increase in deaths compared with 2022. | 2024
Aid fell by 57 percent in February compared to the average in 2024. | 2025-02
In February losses were 43 percent below the level of the first half of 2024. | 2025-02
They launched one of the biggest attacks of the year, firing 574 drones overnight. | 2025-03-05
As at 2 March, they held 21 billion cubic metres of gas. | ../2025-03-02
Growth will be 2.7 percent in 2026, which is below the average of 3.1 percent. | 2026; -
Capacity was six times that of just two years ago. | -
They gave $1 billion, the largest package since February. | -
Forty people are dead, after more bodies were found during the night. | -
Last week Britain named 100 tankers, after naming 130 vessels. | 2025-02-24/2025-03-02; -
In the first 22 days of February they sold 2 tons, down 44% from the same period in 2024. | 2025-02-01/2025-02-22; 2025-02-01/2025-02-22
They shot down 46% of them over the past six months, a decrease from 73% in the previous six-month period. | 2024-09-05/2025-03-05; -
They quit the deal in July 2024, and since then have hit six ships. | 2024-07-01/..
They quit the deal in July 2024, and their forces have hit six ships. | -
They fired 33 missiles on Saturday, of which 21 have been shot down. | 2025-03-01; 2025-03-01
They advanced in 2024, meaning that 40 villages are lost. | 2024
The monitors reported 7,061 dead, a 4% increase since 17 February 2025. | -; 2025-02-17/..
The house where 1,700 people lived in Dnipro was hit on Monday. | -
In the past two months 12 million have fled, including 5 million who have crossed borders. | 2025-01-05/2025-03-05; 2025-01-05/2025-03-05
There have been 5,996 documented deaths and 8,848 injuries since 24 February 2022. | 2022-02-24/..; 2022-02-24/..
"""

SAID_BEFORE = """
Over the past day, shelling killed three people, the governor said on Tuesday. | 2025-03-03
Shelling killed three people over the past 24 hours, the governor said on Monday. | 2025-03-02
Shelling killed three people over the past day, the governor said on Wednesday. | 2025-03-04
Shelling killed three people over the past day, the governor said. | 2025-03-04
"Today they fired 40 missiles," Zelensky said on Monday. | 2025-03-03
The governor said on Monday that 12 people were killed overnight. | 2025-03-03
The governor said on Tuesday that 12 people were killed over the past week. | 2025-02-25/2025-03-04
The governor said on Monday that 12 people were killed on Friday. | 2025-02-28
The governor said on Monday that 40 drones were made last year. | 2024
The governor said on Monday that 12 people were killed today. | 2025-03-05
"""


@pytest.mark.parametrize("line", DATED.strip().splitlines())
def test_which_time_dates_a_figure(line: str) -> None:
    """The figure's own time beats the clause's; one said before governs what follows; the day of saying dates nothing."""
    sentence, _, expected = line.partition(" | ")

    assert _dates(sentence) == expected


@pytest.mark.parametrize("line", SAID_BEFORE.strip().splitlines())
def test_what_counts_from_the_day_of_saying(line: str) -> None:
    """The past day and the night of a speaker count from the day of speaking; the writer's own words from the day of publication."""
    sentence, _, expected = line.partition(" | ")

    assert _dates(sentence) == expected


def _dates(sentence: str) -> str:
    """Return the periods of the figures of a sentence, published on a Wednesday."""
    document = uc.Document(sentence, publisher="Example Wire", published="2025-03-05")
    periods = [claim.figure.period for claim in uc.extract(document) if claim.figure]
    return "; ".join((period.edtf if period else "") or "-" for period in periods)
