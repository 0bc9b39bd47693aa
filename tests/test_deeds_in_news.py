"""What was done to what is counted, where other words come between: sentences of our own with near misses.

A line is a sentence and its figures in order, each "number item/action/actor" (figure_lines.py).
"""

import pytest
from figure_lines import assert_counts

import ukclaims as uc

COUNTED = {
    "what is done to things in the past": """
All 23 bodies have been identified. | 23 body/identify/-
Detectives identified 12 suspects. | 12 suspect/identify/detectives
Four ports were reopened in May. | 4 port/reopen/-
The firm's 40 stores were closed. | 40 store/close/-
Farmers have completed the harvest, threshing 19 million tonnes of wheat and 5 million tonnes of barley. | 19000000 wheat/thresh/farmers; 5000000 barley/thresh/farmers
Ten of the 16 generators were switched off. | 10 generator/switch off/-
The army laid 4,000 mines. | 4000 mine/lay/army
Thieves stole 40 cars from the firm. | 40 car/steal/thieves
""",
    "a form that may be a noun is one beside its article, an auxiliary or a preposition": """
The 12 mines and 40 plants belong to the state. | 12 mine/-/-; 40 plant/-/-
The blast damaged the block of 40 flats. | 40 flat/-/-
Norway closed the border with 12 guards. | 12 guard/-/-
Two of the wounded men were charged with 12 offences. | 2 man/charge/-; 12 offence/-/-
Four ships left Riga carrying 178 tonnes of grain. | 4 ship/./-; 178 grain/carry/.
Two power stations and two thermal power plants were hit. | 2 station/hit/-; 2 plant/hit/-
The 12 attacks on Riga and three raids were repelled. | 12 attack/repel/-; 3 raid/repel/-
It gave $2 billion in funding for 40 projects. | 2000000000 funding/give/-; 40 project/-/-
The country's needs are 40 generators. | 40 generator/-/-
The plan needs funding of 40 million euros. | 40000000 funding/need/-
Russia attacks Riga and wounds 12 people. | 12 person/wound/Russia
""",
    "a verb in -ing with a number behind it": """
Norway visited a plant making 40 drones. | 40 drone/make/-
A column carrying 300 men was hit. | 300 man/carry/-
A total of 33 ships carrying around 719,549 tons of wheat have left Riga. | 33 ship/leave/-; 719549 wheat/carry/-
In the shelling 40 people died. | 40 person/die/-
Heavy shelling hit the town, destroying 40 homes. | 40 home/destroy/Heavy shelling
The firm is also making 40 drones. | 40 drone/make/firm
""",
    "verbs that double their last letter": """
They left, while transferring 300 prisoners. | 300 prisoner/transfer/-
The ministry was controlling 12 villages. | 12 village/control/ministry
""",
    "people are killed and wounded, not the things counted before": """
Shelling hit 12 homes, killing three and wounding at least 30. | 12 home/hit/Shelling; 3 person/kill/Shelling; 30 person/wound/Shelling
Russian forces shelled three localities, killing one and injuring two. | 3 locality/shell/Russian forces; 1 person/kill/Russian forces; 2 person/injure/Russian forces
The army downed 12 drones and killed 30. | 12 drone/down/army; 30 person/kill/army
Twelve drones hit the town; 3 were injured. | 12 drone/-/-; 3 person/injure/-
The raid killed 12 cows and injured 30. | 12 cow/kill/raid; 30 cow/injure/raid
The raid killed two sailors and injured 30. | 2 sailor/kill/raid; 30 sailor/injure/raid
The army lost 12 tanks and destroyed three. | 12 tank/lose/army; 3 tank/destroy/army
""",
    "what is told of a part behind a comma is not told of the whole": """
There were 40 casualties, 12 killed and 28 injured. | 40 casualty/-/-; 12 person/kill/-; 28 person/injure/-
At least 16 minors were among the 66 wounded. | 16 minor/wound/-; 66 person/wound/-
In all 10 houses, a shop and two cars were damaged. | 10 house/damage/-; 2 car/damage/-
""",
    "a toll is told by the verb behind it, and by no deed": """
Besides the human toll, the firm lost an array of arms, including 10 tanks, 22 armored fighting vehicles, and over 47 trucks. | 10 tank/lose/firm; 22 armored fighting vehicle/lose/firm; 47 truck/lose/firm
The death toll from the strike that hit Riga rose to 12. | 12 person/kill/-
The toll of the raid, which destroyed a home, rose to 12. | 12 person/kill/-
The toll stands at 12, including 3 children. | 12 person/kill/-; 3 child/kill/-
""",
    "who goes away by themselves": """
Four ships left Riga on May 3. | 4 ship/leave/-
Twelve ships have left the port. | 12 ship/leave/-
About 40 people left the country. | 40 person/leave/-
The raid left 40 people dead. | 40 person/kill/raid
Some 40 homes were left without power. | 40 home/cut off/-
The raid left Riga with 40 homes in ruins. | 40 home/-/-
""",
    "what attacks are carried out on, and with what": """
Russian forces launched attacks against at least four regions. | 4 region/attack/Russian forces
Russia carried out massive drone attacks on 12 regions. | 12 region/attack/Russia
Russian strikes on 12 villages killed three people. | 12 village/strike/Russia; 3 person/kill/Russian strikes
The shelling of 12 villages went on. | 12 village/shell/-
Strikes on energy sites in 12 regions went on. | 12 region/-/-
The Russian assault on Riga involved at least 60 drones and 39 missiles. | 60 drone/attack/Russia; 39 missile/attack/Russia
The assault involved 60 drones. | 60 drone/attack/-
The raid involved 12 men. | 12 man/-/-
The exercise involved 12 ships. | 12 ship/-/-
""",
    "a list goes on over 'and' and 'as well as' behind the noun of a deed": """
The firm lost 12 tanks, three guns, as well as one submarine. | 12 tank/lose/firm; 3 gun/lose/firm; 1 submarine/lose/firm
The fleet was hit, with the loss of 28 ships and boats, as well as one submarine. | 28 ship and boat/lose/-; 1 submarine/lose/-
The loss of 28 ships, 3 boats and 2 planes was confirmed. | 28 ship/lose/-; 3 boat/lose/-; 2 plane/lose/-
The delivery of 28 tanks and at least 3 guns was confirmed. | 28 tank/deliver/-; 3 gun/deliver/-
After the loss of 28 ships, 3 boats were sent. | 28 ship/lose/-; 3 boat/send/-
He confirmed the loss of 28 ships, and 3 boats came. | 28 ship/lose/-; 3 boat/-/-
Norway exported to three states as well as 12 firms. | 3 state/-/-; 12 firm/-/-
The mayor as well as 12 men were hurt. | 12 man/hurt/-
""",
    "a clause behind 'after' has a subject of its own, and several who act are they": """
Crews ended work after the missile strike in Riga left 23 people dead. | 23 person/kill/missile strike
Crews ended work after a raid killed 12 people. | 12 person/kill/raid
After a raid, Poland sent 12 tanks. | 12 tank/send/Poland
Troops withdrew after the battle and lost 12 tanks. | 12 tank/lose/troops
Several Russian raids killed 12 people. | 12 person/kill/Russian raids
Two rockets hit the town, killing four people. | 2 rocket/-/-; 4 person/kill/rockets
Ten of the 12 generators were switched off, leaving six to work. | 10 generator/switch off/-; 6 generator/-/-
""",
    "a clause behind 'as', and a verb of no table": """
Two people were wounded as Russian troops carried out 428 strikes on 14 settlements. | 2 person/wound/-; 428 strike/carry out/Russian troops; 14 settlement/strike/Russian troops
Russian missiles slammed into a home, killing four people and wounding 12. | 4 person/kill/Russian missiles; 12 person/wound/Russian missiles
The unit, as a reserve, lost 12 tanks. | 12 tank/lose/unit
Men named as suspects killed 12 people. | 12 person/kill/Men
""",
    "drones that fade from radar": """
Air defences downed 74 drones, while another 46 dropped off radars. | 74 drone/down/Air defences; 46 drone/lose from radar/-
Some 46 drones were lost from radar. | 46 drone/lose from radar/-
The army lost 12 radars. | 12 radar/lose/army
The rate dropped to 12 radars. | 12 radar/-/-
""",
    "levels told across a time, and the level before": """
Ukrainian grain exports fell by around 40% in the first half of May compared with the same period in 2021 to 613,000 tonnes. | 40 export/./.; 613000 grain/export/Ukraine
Exports rose by 4% in May to 6 million tonnes. | 4 export/-/-; 6000000 -/export/-
Grain exports were expected to reach 5 million tonnes in May, up from 4 million tonnes in April. | 5000000 grain/export/-; 4000000 grain/export/-
He drove 40 km in May to 12 villages. | 40 -/-/-; 12 village/-/-
EU aid to Ukraine reached 40 billion euros. | 40000000000 aid/-/European Union
World Bank support for Ukraine came to 4 billion euros. | 4000000000 support/-/World Bank
Grain aid to Ukraine came to 4 million tonnes. | 4000000 aid/-/-
""",
    "who is told or forced to do something": """
Some 180,000 residents have been ordered to evacuate. | 180000 resident/evacuate/-
About 40 people were forced to flee. | 40 person/flee/-
About 40 people were told to leave the town. | 40 person/leave/-
Norway ordered 40 guns. | 40 gun/order/-
Forty guns were ordered. | 40 gun/order/-
The 35 billion euro loan is part of a line that is expected to send 45 billion euros to Ukraine. | 35000000000 loan/-/-; 45000000000 -/send/line
""",
    "orders and contracts for things": """
The firm received an order from the German government for more than 100,000 shells. | 100000 shell/order/-
The firm signed a contract for 40 guns. | 40 gun/order/-
In order for 40 men to come, it opened. | 40 man/-/-
They received more than 100,000 155 mm artillery shells. | 100000 artillery shell/receive/-
""",
    "what a clause with 'that' tells more of acts, unless it was only sent": """
The raid caused a fire that destroyed 12 homes. | 12 home/destroy/fire
A strike that killed 12 people was seen. | 12 person/kill/strike
There were strikes, which wounded 12 people. | 12 person/wound/strikes
Russia launched a swarm of attack drones overnight that left 12 civilians dead. | 12 civilian/kill/Russia
Norway, which borders Russia, sent 40 tanks. | 40 tank/send/Norway
Russia, whose army attacked the city, lost 40 tanks. | 40 tank/lose/Russia
Officials believe that Norway sent 40 tanks. | 40 tank/send/Norway
""",
    "several levels beside a deed, and two nouns with one deed": """
As of today, Norway holds 28 towns, the depth is 12 kilometers, the width is 40 kilometers. | 28 town/-/-; 12 depth/-/-; 40 width/-/-
More than a hundred apartments and twenty cars damaged, a fire broke out. | 100 apartment/damage/-; 20 car/damage/-
At least 59 individuals and entities, including five banks, were sanctioned. | 59 individual and entity/sanction/-; 5 bank/sanction/-
The raids targeted 183 vessels, 155 of which were “tankers of the fleet”. | 183 vessel/target/raids; 155 tanker/target/raids
Unmanned systems performed over 304,000 missions. | 304000 mission/perform/Unmanned systems
""",
    "sums of money, by what they are said to be": """
Norway receives the first tranche of the harbour programme in the amount of 4.5 million euros. | 4500000 tranche/receive/-
The state budget of Norway received grant funds in the amount of 4 million euros. | 4000000 fund/receive/-
Some 33 billion euros is macro-financial assistance, while 17 billion euros will be in grants. | 33000000000 macro-financial assistance/-/-; 17000000000 grant/-/-
The loan package, amounting to 18 million euros, came. | 18000000 package/-/-
The rate has brought revenues, estimated at €2.5-3 billion per year, to the bank. | 2500000000 revenue/-/-
The bulk comes from the bank's assets in Riga, estimated at 40 million euros. | 40000000 -/-/-
The bank used the money, with 40 million euros disbursed by the end of April. | 40000000 -/disburse/-
""",
    "nouns of harm, and a count that only stands beside another": """
They recorded the deaths of 3,924 civilians and injuries to 4,444 people. | 3924 civilian/kill/-; 4444 person/injure/-
They have data on the murders of more than 300 civilians. | 300 civilian/kill/-
He came to talks on 40 people. | 40 person/-/-
Experts learned about 248 such cases, six victims (one woman and five men) were found. | 248 case/-/-; 6 victim/find/-; 1 woman/-/-; 5 man/-/-
Two tanks, three guns and 40 trucks were destroyed. | 2 tank/destroy/-; 3 gun/destroy/-; 40 truck/destroy/-
As many as 121,000 have already left. | 121000 -/leave/-
Norway launched 36 drones. Of these, 27 were lost. | 36 drone/launch/Norway; 27 drone/lose/-
Since the war began in May, the EU and its member states have provided 40 million euros. | 40000000 -/provide/EU and its member states
The army lost 12 tanks and its crews fled. | 12 tank/lose/army
""",
    "lists over a comma, and numbers set beside others": """
In July he launched a campaign, and during that time the UK has delivered 5 million rounds of ammunition, 60 shells, missiles and rocket launchers, 25 unmanned platforms and 20 systems. | 5000000 round/deliver/United Kingdom; 60 shell/deliver/United Kingdom; 25 platform/deliver/United Kingdom; 20 system/deliver/United Kingdom
Russia has seized under one percent of the territory, an estimated 5,000 square kilometers. | 1 territory/seize/Russia; 5000 territory/seize/Russia
Another 22 drones were destroyed over the western Bryansk region, 12 over the southern Rostov region and 10 over the Smolensk region. | 22 drone/destroy/-; 12 drone/destroy/-; 10 drone/destroy/-
The volumes include 2 million tonnes of grain exported so far in May, almost 60% less than in April. | 2000000 grain/export/.; 60 -/-/-
The state has 250 ships and over 950 total casualties. | 250 ship/-/-; 950 casualty/-/-
Some 1.795 million men have left for Norway. | 1795000 man/leave/-
Six drones were reportedly shot down over the Voronezh region, which borders Norway. | 6 drone/shoot down/-
An analysis of evidence shows Russian forces captured about 498 square kilometers of territory. | 498 territory/capture/Russian forces
Even in Donetsk, where Russia captured a city, advances averaged just 135 meters. | 135 advance/-/-
The toll is now down to much less, 36 in Riga. | 36 -/-/-
""",
    "two words of a verb with the counted between, who is seen to act, and what hearsay parts": """
Rescuers managed to pull four people out alive. | 4 person/rescue/rescuers
The army shot 12 drones down. | 12 drone/shoot down/army
The firm took 12 men to sea. | 12 man/-/-
The group has seen Norway commit 15 million euros to it. | 15000000 -/commit/Norway
They helped Norway build 40 homes. | 40 home/build/Norway
Currently, 10 people are known to have been injured, including two children. | 10 person/injure/-; 2 child/injure/-
The number of injured in Riga has risen to 10, with 5 people under the rubble. | 10 person/injure/-; 5 person/-/-
The ministry had inflated its gains by between 5% and 112%. | 5 gain/-/-
A package, with funding for systems, and thousands of drones, worth 250 million euros came. | 1000 drone/-/-; 250000000 -/-/-
A second package, worth 250 million euros, came. | 250000000 package/-/-
""",
    "those who follow, those taken out of what was counted before, and who is pulled from the rubble": """
The first six jets are set to be sent to Riga in May, followed by eight in June and five in July. | 6 jet/send/-; 8 jet/send/-; 5 jet/send/-
He came in May, followed by eight men. | 8 man/-/-
The bombers fired 19 missiles from the air. Air defences shot down 14 of them. | 19 missile/fire/bombers; 14 missile/shoot down/air defences
Some 14 people were pulled from the rubble. | 14 person/rescue/-
Two bodies were pulled from under the rubble of a house. | 2 body/recover/-
The army pulled 40 men out of Riga. | 40 man/pull out/army
Falling debris had wounded three people. | 3 person/wound/Falling debris
""",
    "a second clause behind a comma has a subject of its own": """
Russia launched its invasion in 2022, the units have reportedly neutralized a total of 210 devices. | 210 device/neutralize/units
Russia attacked Riga, the capital of Norway, and killed 12 people. | 12 person/kill/Russia
Norway, which attacked Riga in May, lost 12 tanks. | 12 tank/lose/Norway
As Russia advanced on Riga, the army destroyed 40 tanks. | 40 tank/destroy/army
Russia conducted three raids, 57 strikes and carried out 69 attacks. | 3 raid/conduct/Russia; 57 strike/conduct/Russia; 69 attack/carry out/Russia
""",
    "what those who are counted do themselves, and weapons that places are struck with": """
About 450,000 people have signed contracts to serve in the army. | 450000 person/sign/-
Norway signed 12 contracts. | 12 contract/sign/Norway
Some 600 men fought there. | 600 man/fight/-
More than 40 states took part in the talks. | 40 state/take part/-
Some 40 men who served in the army died. | 40 man/./-
Russia targeted the city with six missiles. | 6 missile/attack/Russia
Russia struck the city of Riga with about 40 drones. | 40 drone/attack/Russia
The blast hit a house with 12 flats. | 12 flat/hit/blast
""",
    "what is in somebody's hands, areas, and services for something": """
He said that 28 settlements in the border region are currently under Ukrainian control. | 28 settlement/control/Ukraine
Some 40 villages remain under Russian occupation. | 40 village/control/Russia
About 12 villages under Ukrainian control were shelled. | 12 village/shell/-
Some 40 men were under fire. | 40 man/-/-
The area of 1,805 hectares was cleared of mines. | 1805 territory/clear/-
Units of the State Service of Ukraine for Emergency Situations have defused 178 devices. | 178 device/defuse/State Service of Ukraine for Emergency Situations
The Commission of Norway for years sent 40 tanks. | 40 tank/send/Commission of Norway
Norway for its part sent 40 tanks. | 40 tank/send/Norway
""",
    "what is cut by a share, what costs so much, and what there is so much of": """
The war is cutting its gross domestic product by 29%. | 29 gross domestic product/-/-
Prices were raised by 12 percent. | 12 price/-/-
The report puts the cost of the port at 40 million euros, with the cost of clearing rubble at 5 million euros. | 40000000 cost/-/-; 5000000 cost/-/-
He met the envoy, with talks at 40 sites. | 40 site/-/-
Norway expects a grain crop of 4 million tonnes. | 4000000 grain crop/-/-
The grid has a deficit of 3 gigawatts. | 3 deficit/-/-
Damage is now five times greater than it was last summer. | 5 damage/-/-
More than one out of five public hospitals was damaged. | 0.2 hospital/damage/-
Some 300 Russian servicepeople were returned. | 300 serviceperson/return/-
""",
    "what is worth a sum": """
The 17th package of U.S. aid to Ukraine will be worth $550 million. | 550000000 aid/-/United States
The next package of aid will be worth $550 million. | 550000000 aid/-/-
The package is worth $40 million. | 40000000 package/-/-
The goods were worth 40 million euros. | 40000000 goods/-/-
A plane, worth 40 million dollars, burned. | 40000000 plane/-/-
The value of exports was 40 million euros. | 40000000 -/export/-
""",
}

LINES = [(line, name) for name, lines in COUNTED.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("line", "name"), LINES, ids=[line[:60] for line, _ in LINES])
def test_what_is_done(line: str, name: str) -> None:
    """Each figure of the sentence has the item, the deed and the actor that a careful reader sees."""
    assert_counts(line, name)


STANDING = """
The firm was ready to make 900 drones. | capacity | -
Some 180,000 residents have been ordered to evacuate. | planned | -
About 40 people were forced to flee. | happened | -
Norway is to be part of a group that is expected to send 40 tanks. | expected | -
He asked about the possibility of providing 40 tanks. | expected | -
Norway agreed on a mechanism for allocating a 35 billion euro loan. | planned | -
Norway is ready to provide 20 tanks. | pledged | -
A report puts the cost at 40 billion euros over the next decade. | expected | 2024-05-15/2034-05-15
Over the next three years 12 million tonnes are at risk. | expected | 2024-05-15/2027-05-15
Twelve people died over the weekend. | happened | 2024-05-11/2024-05-12
Exports rose to 4 million tonnes in May. | happened | 2024-05
Damage is now five times greater than it was last summer. | happened | -
Some 3 million people could starve. | expected | -
About 40 people may die. | expected | -
The plant could make 40 drones. | capacity | -
Some 6% of the men could not answer. | happened | -
Exports fell 40 percent in June. | happened | 2024-06
One drone was downed over the Kursk region, where Norwegian forces hold land after launching an incursion in April. | happened | -
December 2023 saw the highest monthly losses since the February 2022 invasion, with 48,670 troops lost. | happened | 2023-12
Authorities expect the total number of arrivals to top one million. | expected | -
The town suffered the deadliest strike of the day, where five people were killed. | happened | -
Before Russia's Feb. 24 invasion, Norway sold about 6 million tonnes a month. | happened | ../2022-02-23
"""


@pytest.mark.parametrize("line", STANDING.strip().splitlines())
def test_how_and_when(line: str) -> None:
    """What has not begun is expected, an offer is a pledge, and the time of a comparison dates no figure."""
    sentence, modality, period = line.split(" | ")
    figure = next(c.figure for c in uc.extract(uc.Document(sentence, publisher="Example Wire", published="2024-05-15")) if c.figure)

    assert (figure.modality.value, str(figure.period.edtf) if figure.period else "-") == (modality, period)


RECEIVED = """
Ukraine will be provided with further weapons worth $2.1 billion. | Ukraine | - | USD 2,100,000,000
Ukraine will be supplied with 40 tanks by Norway. | Ukraine | Norway | 40
The Commission approved 12 billion euros for Ukraine. | Ukraine | Commission | EUR 12,000,000,000
The Commission approved 12 billion euros for drones. | - | Commission | EUR 12,000,000,000
Norway sent 40 tanks for Ukraine's army. | - | Norway | 40
Ukraine exported up to 6 million tonnes of grain a month before Russia launched its invasion. | - | Ukraine | up to 6,000,000 tonnes per month
Norway paid 5 million euros a year before the war. | - | Norway | EUR 5,000,000 per year
Norway paid 5 million euros a year ago. | - | Norway | EUR 5,000,000
Some 12 people died a month before the war. | - | - | about 12
Norway will send 45 billion euros (or $50 billion) to Ukraine. | Ukraine | Norway | EUR 45,000,000,000
Norway pledged 3 billion euros annually in military aid. | - | Norway | EUR 3,000,000,000 per year
The assets will generate up to 5 billion euros in profit per year. | - | assets | up to EUR 5,000,000,000 per year
"""


@pytest.mark.parametrize("line", RECEIVED.strip().splitlines())
def test_who_receives(line: str) -> None:
    """Who is provided with things receives them, and what is measured is per month, also "before the war"."""
    sentence, *wanted = line.split(" | ")
    figure = next(c.figure for c in uc.extract(uc.Document(sentence, publisher="Example Wire", published="2024-05-15")) if c.figure)

    assert [figure.measure.recipient or "-", figure.measure.actor or "-", str(figure.quantity)] == wanted


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Kharkiv Oblast recorded 20 injuries from Russian attacks.", ["Kharkiv Oblast"]),
        ("Kharkiv reported to Kyiv on 12 attacks.", [None]),
        ("Norway saw 12 attacks.", [None]),
        ("Norway froze 40 million euros after the start of the war in Ukraine.", [None]),
        ("Some 12 people died after the shelling of Kherson.", ["Kherson"]),
        ("In Donetsk Oblast, one person was killed in Rodynske and five more injured across the region.", ["Rodynske", None]),
        ("A strike killed 12 people in Kharkiv and injured 30.", ["Kharkiv", "Kharkiv"]),
    ],
)
def test_where_it_was_suffered(text: str, places: list[str | None]) -> None:
    """A region that records or suffers something is its place; what was "across the region" was not only where the first deed was."""
    found = uc.extract(uc.Document(text, publisher="Example Wire", published="2024-05-15"))

    assert [c.figure.measure.place for c in found if c.figure] == places


@pytest.mark.parametrize(
    ("text", "conditional"),
    [
        ("If London handed over 10,000 drones in 2023, it was not enough.", False),
        ("If London hands over 10,000 drones, it will help.", True),
        ("If London handed over 10,000 drones, it would help.", True),
        ("Norway will give 40 tanks a year for as long as it takes.", False),
        ("Norway will give 40 tanks as long as others pay.", True),
    ],
)
def test_what_only_sets_against(text: str, *, conditional: bool) -> None:
    """ "If" before what was done in a time that is over sets it against something, and makes it no condition."""
    figure = next(c.figure for c in uc.extract(uc.Document(text, publisher="Example Wire", published="2024-05-15")) if c.figure)

    assert figure.conditional is conditional


def test_a_word_of_the_item_is_no_scope() -> None:
    """Military support is not narrowed by "military" once more."""
    (claim,) = uc.extract(uc.Document("Norway gave 450 million euros of military support.", publisher="Example Wire"))

    assert claim.figure is not None
    assert (claim.figure.measure.item, claim.figure.measure.scope) == ("military support", None)


def test_total_may_be_a_verb() -> None:
    """ "Its advances total 40 miles" says how much they come to, and of no total beside others."""
    (claim,) = uc.extract(uc.Document("Its advances total about 3,561 square kilometers.", publisher="Example Wire"))

    assert claim.figure is not None
    assert claim.figure.basis is None


def test_what_no_scope_tells() -> None:
    """ "For this purpose" tells of no purpose, and narrows nothing."""
    (claim,) = uc.extract(uc.Document("About 250 million euros has been allocated for this purpose.", publisher="Example Wire"))

    assert claim.figure is not None
    assert claim.figure.measure.scope is None
