"""Quantities as war news writes them: the value as printed, then the counted noun; sentences of our own."""

import pytest

from ukclaims import Document, extract, find_quantities

READ = {
    "short forms in brackets, hyphens between scales, and bounds of the next number": """
It can process some 24,000 barrels per day (bpd) of crude. | about 24,000 barrels per day crude
It fell to a few hundred-thousand tonnes. | between 200,000 tonnes and 500,000 tonnes -
They saw 89 homes and more than a dozen cars. | 89 home; more than 12 car
They sent 20 soldiers and more. | at least 20 soldier
""",
    "one who is hurt, and one that only points": """
Ukrainian drone injures one, damages building | 1 -
The strike killed one and wounded two. | 1 -; 2 -
He spoke, adding that one person was hurt. | 1 person
They swapped 146 men for 146 women. | 146 man; 146 woman
""",
    "a dash before a number is a minus only where less than nothing can be": """
–40 tanks | 40 tank
-12 guns | 12 gun
They own –90% of the land. | 90 percent land
He controls -60% of the shares. | 60 percent share
The balance was -5% of GDP. | -5 percent GDP
-5% is the worst. | -5 percent -
It was –20 °C. | -20 degrees celsius -
Exports changed by –12%. | -12 percent -
""",
    "a year before to and a level is no end of a range": """
They raised it for 2023 to UAH 3.076 trillion. | UAH 3,076,000,000,000 -
They raised it in 2023 to 3.1 trillion hryvnias. | UAH 3,100,000,000,000 -
They cut it in 2023 to 3 million tonnes. | 3,000,000 tonnes -
They sent 2000 to 3000 men. | between 2,000 and 3,000 man
It costs 500 to €700. | between EUR 500 and EUR 700 -
""",
    "a range of sums per time, what one learns about, and rates before a war": """
The fund brings €2.5-3 billion per year, he said. | between EUR 2,500,000,000 per year and EUR 3,000,000,000 per year -
They pay $5-10 per day. | between USD 5 per day and USD 10 per day -
They learned about 248 cases. | 248 case
They lost about 248 men. | about 248 man
Six drones fell over Kursk and one over Crimea. | 6 drone; 1 drone
They signed under a £45m contract. | GBP 45,000,000 -
They have under a million men. | less than 1,000,000 man
They sold 6 million tonnes a month before the war. | 6,000,000 tonnes per month -
They sold 6 tonnes a month ago. | 6 tonnes -
""",
    "plural nouns of every make": """
He met 12 tribespeople. | 12 tribesperson
They freed 56 national guardsmen and 26 border guards. | 56 guardsman; 26 guard
He met 12 seamen. | 12 seaman
He took 12 specimens. | 12 specimen
She cut 3 stamens. | 3 stamen
It went 4 omens further. | 4 omen
""",
    "nouns that only describe": """
They sent 100 logistics and support vehicles. | 100 vehicle
They sent 100 logistics vehicles. | 100 vehicle
They sent 30 upgraded Leopard 1 A5 tanks. | 30 tank
They sent 25 Leopard 1A5 tanks. | 25 tank
They sent one Luna unmanned system. | 1 system
They sent five Bergepanzer 2 repair vehicles. | 5 vehicle
They saw 12 drones destroyed. | 12 drone
""",
    "amounts of a stuff": """
It was 104,000 tonnes of wheat and 24,000 tonnes of barley. | 104,000 tonnes wheat; 24,000 tonnes barley
It was 104,000 tonnes of wheat and corn. | 104,000 tonnes wheat
This is a third of the capacity Ukraine had. | 0.333333333333 (ratio) capacity
This is half of the power Kharkiv needs. | 0.5 (ratio) power
He spoke of 60% of the troops Russia sent. | 60 percent troop
He spoke of 200,000 Russian and 100,000 Ukrainian soldiers. | 200,000 soldier; 100,000 soldier
""",
    "some of those told of": """
Two of the released female soldiers stayed. | 2 soldier
Two of the wounded men stayed. | 2 man
Of the 31 drones 24 were hit. | 31 drone; 24 drone
Two of them decided to stay. | 2 -
""",
    "nouns in -ing": """
The governor counted over 5,000 shellings. | more than 5,000 shelling
There was over 5,000 shelling of the region. | more than 5,000 shelling
Some 30 training flights were made. | about 30 flight
Some 40 were training. | about 40 -
Some 40 fleeing men came. | about 40 man
""",
    "over a place, and more than": """
The strikes were carried out over 6 regions. | 6 region
Drones were shot down over 12 regions. | 12 region
The army destroyed 40 drones over 5 oblasts. | 40 drone; 5 oblast
Over 20 settlements were shelled. | more than 20 settlement
Power is out in over 6 regions. | more than 6 region
The army freed over 20 villages. | more than 20 village
The army shot down over 40 drones. | more than 40 drone
""",
    "no more than it says": """
The error does not exceed 2.4%. | up to 2.4 percent -
The sum must not exceed 5 million euros. | up to EUR 5,000,000 -
The losses exceed 5,000 men. | more than 5,000 man
The cost, not exceeding $5 million, is low. | up to USD 5,000,000 -
""",
    "rates": """
They fire 1,000 shells daily. | 1,000 per day shell
They make 3,000 drones monthly. | 3,000 per month drone
They lost 70 men per sq. km. | 70 per square kilometre man
They suffered 102 casualties per square kilometer of land. | 102 per square kilometre casualty
They print 3 daily papers. | 3 paper
They hold 12 monthly talks. | 12 talk
They lost 40 men every day. | 40 per day man
""",
    "rates behind a place, an amount or what became of people": """
Guns fire 10,000 shells along the river daily. | 10,000 per day shell
Trains carry 4 million tonnes of grain a month. | 4,000,000 tonnes per month grain
Plants turn out 30 to 40 tanks a month. | between 30 per month and 40 per month tank
The unit loses 120 men killed and wounded per day. | 120 per day man
The plant makes 300 tanks at its two sites per month. | 300 per month tank; 2 site
Plants make 900 rounds annually to fill the stores. | 900 per year round
They make 400 drones a month, or 5,000 per year. | 400 per month drone; 5,000 per year drone
They fire 40 rockets a night at the port. | 40 per night rocket
He keeps 12 daily notes. | 12 note
They hold 12 shells in a monthly reserve. | 12 shell
They hit 12 tanks on the day after. | 12 tank
""",
    "units that hold a scale": """
The stores hold 10.5 bcm of gas. | 10,500,000,000 cubic metres gas
The field pumps 200,000 bpd. | 200,000 barrels per day -
The fund paid 5 trillion won. | KRW 5,000,000,000,000 -
Of the men 12 won medals. | 12 -
""",
    "names in quotation marks": """
Crews hit 12 "Shahed" drones. | 12 drone
The list holds 9 'shadow fleet' tankers. | 9 tanker
He said "about 20" were hit. | about 20 -
""",
    "up to as a level": """
The death toll climbed up to 21. | 21 -
Losses have gone up to 1,200 a day. | 1,200 per day -
Prices rose up to 30% in May. | up to 30 percent -
The output can go up to 200 drones. | up to 200 drone
Up to 200 drones came. | up to 200 drone
""",
    "nothing lent across another noun": """
They sent 6,700 crates carrying millions. | 6,700 crate; between 1,000,000 and 10,000,000 -
After 180 strikes came a fire, resulting in 53 workers hurt and three dead. | 180 strike; 53 worker; 3 worker
They moved 45 tonnes of grain and young plants. | 45 tonnes grain
""",
    "letters, multiples and bounds of other news": """
They sold 2.5m units, up from 1.9m a year earlier. | 2,500,000 unit; 1,900,000 unit
The wall is 2.5m high and 1.9m wide. | 2.5 metres -; 1.9 metres -
The stock trades at 15 times earnings. | 15 times -
Some 20-odd members left. | about 20 member
Losses are nearing 900 men. | about 900 man
There are over than 60 posts. | more than 60 post
""",
    "one hundred and more, with a plus": """
They sent 100+ thousand packages. | at least 100,000 package
They sent 300+ tanks. | at least 300 tank
They sent $5+ million. | at least USD 5,000,000 -
The sum is 5 + 3 tanks. | 5 -; 3 tank
""",
    "hryvnias in short": """
The state gets Hr 2 trillion ($48.2 billion). | UAH 2,000,000,000,000 -; USD 48,200,000,000 -
They waited 2 hr and lost 12 tanks. | 12 tank
""",
    "the noun behind describing words": """
The army lost one infantry fighting vehicle and two mortars. | 1 vehicle; 2 mortar
The army lost two German-made Leopards. | 2 leopard
There are 43 million pre-war citizens. | 43,000,000 citizen
It had a 43 million pre-war population. | 43,000,000 population
Almost 6 million estimated internally displaced people stay. | about 6,000,000 person
""",
    "changes in brackets": """
Russia has lost about 489,870 (+1,410) men. | about 489,870 man; 1,410 man
tanks - 7,620 (+12) | 7,620 tank; 12 tank
""",
}


def shown(text: str) -> str:
    """Return the quantities of a text as the lines write them; lengths of time are left out."""
    return "; ".join(f"{m.quantity} {m.item or '-'}" for m in find_quantities(text) if m.kind not in ("age", "duration"))


LINES = [(line, name) for name, lines in READ.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("line", "name"), LINES, ids=[line[:60] for line, _ in LINES])
def test_quantity(line: str, name: str) -> None:
    """The quantities of the sentence are those that a careful reader sees, with what they count."""
    sentence, _, wanted = line.partition(" | ")

    assert shown(sentence) == wanted, name


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("It is located approximately 395 kilometers (245 miles) from Kyiv.", "distance distance"),
        ("A report 35 miles away was denied.", "distance"),
        ("A town 12 km from the border was shelled.", "distance"),
        ("The army advanced 5 km from the village.", "amount"),
        ("Troops withdrew 12 km (7 miles) from the border.", "amount amount"),
        ("The army moved 12 km north.", "amount"),
    ],
)
def test_how_far_a_place_is(text: str, kinds: str) -> None:
    """How far away a place lies is a distance and no figure of a claim; how far an army goes is an amount."""
    found = find_quantities(text)

    assert " ".join(m.kind for m in found) == kinds
    assert [c.figure for c in extract(Document(text, publisher="Example Wire")) if c.figure and "distance" in kinds] == []


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("The bank signed an agreement over a $3.2 billion loan.", "exact"),
        ("The two sides quarrelled over a 200 million euro contract.", "exact"),
        ("A court heard a claim over an 80 million hryvnia debt.", "exact"),
        ("The row over the 12 billion euro loan went on.", "exact"),
        ("Over a million people fled.", "more_than"),
        ("Over a dozen homes burned.", "more_than"),
        ("Over an estimated 300 people fled.", "more_than"),
        ("Kyiv received over $3.2 billion.", "more_than"),
    ],
)
def test_what_a_quarrel_is_over(text: str, bound: str) -> None:
    """ "Over a $3.2 billion loan" says what about; "over a million" and "over $3.2 billion" are bounds."""
    assert find_quantities(text)[0].quantity.bound == bound


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The fund gave Kyiv 4.2 billion of the 9.6 billion euros promised.", "EUR 4,200,000,000"),
        ("Norway paid 3 million of the 5 million dollars due.", "USD 3,000,000"),
        ("Some 2 million of the $40 million went missing.", "about USD 2,000,000"),
        ("They received 3 million of the 5 million doses ordered.", "3,000,000"),
        ("Some 200 of the 300 million euros went missing.", "about 200"),
        ("Some 5 million of the 3 million euros went missing.", "about 5,000,000"),
    ],
)
def test_a_part_of_a_sum(text: str, found: str) -> None:
    """A part that has its own million is in the money of its whole; a bare number is not, nor one that is no part."""
    assert str(find_quantities(text)[0].quantity) == found
