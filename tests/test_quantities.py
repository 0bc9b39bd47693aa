"""Numbers in news: what they say, and which of them count nothing."""

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ukclaims.errors import InvalidTypeError, ParseError, UnknownLanguageError
from ukclaims.extract.quantities import find_quantities, parse_quantity
from ukclaims.extract.quantities.numbers import parse_digits
from ukclaims.model.mention import QuantityMention
from ukclaims.model.quantity import Bound, Quantity
from ukclaims.model.units import factor

# text | low..high, an open end left out | unit | item | bound, "~" for approximate
ONE_EACH = """
# digits in every grouping
Britain delivered 85,000 drones | 85000 | count | drone | exact
Losses reached 85 000 people | 85000 | count | person | exact
Losses reached 85 000 soldiers | 85000 | count | soldier | exact
Losses reached 85 000 soldiers | 85000 | count | soldier | exact
It has 1 250 000 members | 1250000 | count | member | exact
He paid 2,5 million euros | 2500000 | EUR | - | exact
The fund holds 1.234.567,8 euros | 1234567.8 | EUR | - | exact
The state owns 12,34,567 hectares | 1234567 | hectare | - | exact
They fired ٨٥٬٠٠٠ rounds | 85000 | count | round | exact
They fired ８５０ rounds | 850 | count | round | exact
The gap was .5 percent | 0.5 | percent | - | exact
Farmers need 2½ tonnes | 2.5 | tonne | - | exact
Use 1/2 litre | 0.5 | litre | - | exact
There were 400 тыс. refugees | 400000 | count | refugee | exact
# scales
A grant of €1.5m arrived | 1500000 | EUR | - | exact
The deal is worth $2.3bn | 2300000000 | USD | - | exact
They raised $500k | 500000 | USD | - | exact
A loan of $1.2T | 1200000000000 | USD | - | exact
It sold 4.3M units | 4300000 | count | unit | exact
It needs 1.5m shells | 1500000 | count | shell | exact
It spent 300 mln zlotys | 300000000 | PLN | - | exact
They printed 4 hundred million leaflets | 400000000 | count | leaflet | exact
Exports fell to 7 bln dollars | 7000000000 | USD | - | exact
# words
Two tanks burned | 2 | count | tank | exact
It lost twenty-eight vehicles | 28 | count | vehicle | exact
The city lost two hundred and five houses | 205 | count | house | exact
It hired twelve thousand three hundred and forty workers | 12340 | count | worker | exact
He asked for two and a half million shells | 2500000 | count | shell | exact
They need half a billion dollars | 500000000 | USD | - | exact
They need a half-million shells | 500000 | count | shell | exact
They need a quarter of a million shells | 250000 | count | shell | exact
It sent three dozen howitzers | 36 | count | howitzer | exact
It sent half a dozen howitzers | 6 | count | howitzer | exact
They fired a hundred rockets | 100 | count | rocket | exact
They fired a couple of missiles | 2 | count | missile | exact
It took a couple hundred prisoners | 200 | count | prisoner | exact
There were zero losses | 0 | count | loss | exact
It burned for two and a half hours | 2.5 | hour | - | exact
One drone crashed | 1 | count | drone | exact
# vague plurals
Dozens of drones flew in | 12..100 | count | drone | range
Tens of thousands of men fled | 10000..100000 | count | man | range
Hundreds of thousands of homes are dark | 100000..1000000 | count | home | range
Tens of millions of dollars vanished | 10000000..100000000 | USD | - | range
It flew hundreds of kilometres | 100..1000 | kilometre | - | range
It ordered several hundred vehicles | 300..900 | count | vehicle | range
It ordered a few dozen boats | 24..60 | count | boat | range
Several hundred thousand rounds came | 300000..900000 | count | round | range
# bounds
It can make up to 20 million FPV, ISR, and other drones | ..20000000 | count | drone | at_most
As many as 400 miners were trapped | ..400 | count | miner | at_most
At most 12 boats sank | ..12 | count | boat | at_most
At least 12 people died | 12.. | count | person | at_least
No fewer than 30 villages were shelled | 30.. | count | village | at_least
A minimum of 50 jets is needed | 50.. | count | jet | at_least
More than 2,000 people fled | 2000.. | count | person | more_than
Over 500 settlements are dark | 500.. | count | settlement | more_than
Upwards of 70 missiles came | 70.. | count | missile | at_least
Losses in excess of 1,000 troops were claimed | 1000.. | count | troop | more_than
Fewer than 100 residents stayed | ..100 | count | resident | less_than
Under 40 percent agreed | ..40 | percent | - | less_than
Less than $5 million was paid | ..5000000 | USD | - | less_than
Some 300 engineers came | 300 | count | engineer | exact ~
Around 300 engineers came | 300 | count | engineer | exact ~
Nearly 300 engineers came | 300 | count | engineer | exact ~
Almost 300 engineers came | 300 | count | engineer | exact ~
Roughly 300 engineers came | 300 | count | engineer | exact ~
An estimated 300 engineers came | 300 | count | engineer | exact ~
Close to 300 engineers came | 300 | count | engineer | exact ~
It cost ~300 euros | 300 | EUR | - | exact ~
Some 300 or so engineers came | 300 | count | engineer | exact ~
It needs 20 or more batteries | 20.. | count | battery | at_least
It needs 20+ batteries | 20.. | count | battery | at_least
It needs batteries, 20 at least | 20.. | count | - | at_least
Crews of 12 or fewer sailors suffice | ..12 | count | sailor | at_most
More than a dozen tanks burned | 12.. | count | tank | more_than
Up to a third of the fleet is lost | ..0.333333333333 | ratio | fleet | at_most
# ranges
Between 10 and 20 tanks were hit | 10..20 | count | tank | range
It lost 10,000-12,000 troops | 10000..12000 | count | troop | range
It lost 10–12 tanks | 10..12 | count | tank | range
From $5 to $7 billion is missing | 5000000000..7000000000 | USD | - | range
It cost $2-3 billion | 2000000000..3000000000 | USD | - | range
It cost $2bn-$3bn | 2000000000..3000000000 | USD | - | range
They lost 60 to 70,000 men | 60000..70000 | count | man | range
They lost 5 to 7 thousand men | 5000..7000 | count | man | range
They lost four thousand to five thousand men | 4000..5000 | count | man | range
Growth will be 3 to 5 percent | 3..5 | percent | - | range
Growth will be 3%-5% | 3..5 | percent | - | range
It takes three or four years | 3..4 | year | - | range
It takes between 5 and 7 years | 5..7 | year | - | range
It weighs 1.5-2 tonnes | 1.5..2 | tonne | - | range
About 10 to 12 ships wait | 10..12 | count | ship | range ~
Between $48,000 and $90,000 a year was paid | 48000..90000 | USD per year | - | range
Anywhere from 20 to 30 jets fly | 20..30 | count | jet | range
# currencies
Denmark gave €50 million | 50000000 | EUR | - | exact
London gave £500m | 500000000 | GBP | - | exact
Kyiv spent UAH 40 billion | 40000000000 | UAH | - | exact
Kyiv spent 40 billion UAH | 40000000000 | UAH | - | exact
Kyiv spent ₴40 billion | 40000000000 | UAH | - | exact
Kyiv spent 40 billion hryvnias | 40000000000 | UAH | - | exact
Moscow spent 10 trillion roubles | 10000000000000 | RUB | - | exact
Canberra gave A$100 million | 100000000 | AUD | - | exact
Canberra gave 100 million Australian dollars | 100000000 | AUD | - | exact
Ottawa gave C$500 million | 500000000 | CAD | - | exact
Ottawa gave 500 million Canadian dollars | 500000000 | CAD | - | exact
Washington gave US$61 billion | 61000000000 | USD | - | exact
Washington gave US $61 billion | 61000000000 | USD | - | exact
Washington gave $US61 billion | 61000000000 | USD | - | exact
Washington gave 61 billion U.S. dollars | 61000000000 | USD | - | exact
Washington gave USD61bn | 61000000000 | USD | - | exact
Warsaw gave 300 million zlotys | 300000000 | PLN | - | exact
Stockholm gave 13.3 billion Swedish kronor | 13300000000 | SEK | - | exact
Copenhagen gave 2.4 billion Danish crowns | 2400000000 | DKK | - | exact
Oslo gave NOK 7 billion | 7000000000 | NOK | - | exact
Tokyo gave 500 million yen | 500000000 | JPY | - | exact
Bern gave 5 million Swiss francs | 5000000 | CHF | - | exact
Berlin gave 500 million pounds sterling | 500000000 | GBP | - | exact
It cost 500 million pounds | 500000000 | GBP | - | exact
Oil sells at $78.20 a barrel | 78.2 | USD per barrel | - | exact
A ticket is 15 euros | 15 | EUR | - | exact
Germany will give an additional $2.3 billion in defence aid | 2300000000 | USD | aid | exact
It can make around $20 billion worth of weapons and equipment | 20000000000 | USD | weapon | exact ~
# measures
The front is 1,200 km long | 1200 | kilometre | - | exact
The bridge is 19 kilometres long | 19 | kilometre | - | exact
It flew 1,500km | 1500 | kilometre | - | exact
The wall is 300 metres long | 300 | metre | - | exact
The hole is 5m deep | 5 | metre | - | exact
He walked 20 miles | 20 | mile | - | exact
They mined 1,200 ha of land | 1200 | hectare | land | exact
Russia took 450 square kilometres | 450 | square kilometre | - | exact
Russia took 450 sq km | 450 | square kilometre | - | exact
Russia took 450 km² of farmland | 450 | square kilometre | farmland | exact
Ukraine shipped 30.2 million tonnes of grain | 30200000 | tonne | grain | exact
The bomb weighs 500 kg | 500 | kilogram | - | exact
The 500-kilogram bomb fell | 500 | kilogram | - | exact
It stores 400 million cubic metres of gas | 400000000 | cubic metre | gas | exact
Ukraine lost 9 GW of capacity | 9 | gigawatt | capacity | exact
It imported 500 MWh | 500 | megawatt hour | - | exact
It burned 3,000 litres of fuel | 3000 | litre | fuel | exact
It pumps 325,000 barrels per day | 325000 | barrel per day | - | exact
The drone flies at 180 km/h | 180 | kilometre per hour | - | exact
It was minus 20 degrees Celsius | -20 | degree celsius | - | exact
It was -20°C | -20 | degree celsius | - | exact
The power was out for 12 hours | 12 | hour | - | exact
He served six months | 6 | month | - | exact
Inflation was 12.5% | 12.5 | percent | - | exact
Inflation was 12.5 per cent | 12.5 | percent | - | exact
Inflation fell 2 percentage points | 2 | points | - | exact
The bank cut rates by 50 basis points | 50 | basis point | - | exact
Nearly 20% of Ukraine's territory is held | 20 | percent | territory | exact ~
A 48-year-old man was hurt | 48 | year of age | - | exact
The woman, aged 48, was hurt | 48 | year of age | - | exact
Children under the age of 5 starve | ..5 | year of age | - | less_than
# shares, ratios, multiples
Two thirds of the troops left | 0.666666666667 | ratio | troop | exact
Three-quarters of the residents left | 0.75 | ratio | resident | exact
A third of the grid is gone | 0.333333333333 | ratio | grid | exact
More than half of the energy capacity is gone | 0.5.. | ratio | capacity | more_than
Only one in 10,000 readers pays | 0.0001 | ratio | reader | exact
One in five drones reaches its target | 0.2 | ratio | drone | exact
Nine out of ten shells miss | 0.9 | ratio | shell | exact
It made 25 times more artillery and mortar ammunition | 25 | times | ammunition | exact
It fires five times as many shells | 5 | times | shell | exact
It fires twice as many shells | 2 | times | shell | exact
Output grew 10-fold | 10 | times | - | exact
Output grew tenfold | 10 | times | - | exact
Output tripled | 3 | times | - | exact
Russia struck 12 times | 12 | count | time | exact
Russia struck 12 times a day | 12 | count per day | time | exact
They repelled 68 of 80 drones | 68 | count | drone | exact
They repelled 24 of the 31 attacks | 24 | count | attack | exact
# the counted noun
Nine Nordic and Baltic countries joined | 9 | count | country | exact
Four separate new missile plants opened | 4 | count | plant | exact
It lost 25 armoured fighting vehicles | 25 | count | vehicle | exact
It lost 40 artillery systems | 40 | count | system | exact
It lost two F-16s | 2 | count | F-16 | exact
It lost three Su-34 aircraft | 3 | count | aircraft | exact
It lost 18 Leopard 2 tanks | 18 | count | tank | exact
It wounded 30 civilians, officials said | 30 | count | civilian | exact
It sent 1.5 million 155-millimetre shells | 1500000 | count | shell | exact
It trained 500 military personnel | 500 | count | personnel | exact
It freed 200 wounded soldiers | 200 | count | soldier | exact
It killed three police officers | 3 | count | officer | exact
It has 32 members | 32 | count | member | exact
It drew 141 votes | 141 | count | vote | exact
It hit five residential buildings and a school | 5 | count | building | exact
It fires 2,000 shells a day | 2000 | count per day | shell | exact
There are two or three dozen boats | 24..36 | count | boat | range
It holds nearly 14,000 prisoners of war | 14000 | count | prisoner | exact ~
They took 2,014 prisoners in 2022 | 2014 | count | prisoner | exact
The 12 came home | 12 | count | - | exact
It lost 20 drоnes | 20 | count | drone | exact
"""

# text | number and unit or item of each
SEVERAL = """
Russia launched 479 drones and 20 missiles overnight | 479 drone ; 20 missile
At least 12 people were killed and 30 wounded | 12 person ; 30 person
The blast killed 12 and wounded 30 | 12 - ; 30 -
Russia sent 31 drones. Ukraine shot down 24 of the 31. | 31 drone ; 24 drone
About 6.5 million Ukrainians are abroad and 3.7 million displaced at home | 6500000 ukrainian ; 3700000 ukrainian
It drew 141 votes in favour, 5 against and 32 abstentions | 141 vote ; 5 vote ; 32 abstention
Fewer than 1,000 people remain, down from 15,000 | 1000 person ; 15000 person
The index climbed 0.1% to 1,333.18 | 0.1 percent ; 1333.18 -
Exports dropped 7% to $2.3 billion | 7 percent ; 2300000000 USD
Spending rose by $40 billion to $420 billion | 40000000000 USD ; 420000000000 USD
Support fell from 84% to 72% | 84 percent ; 72 percent
The index gained 64 points to 4,577 | 64 point ; 4577 point
It costs 3,000 hryvnias (about $73) | 3000 UAH ; 73 USD
It flew more than 100 km (62 miles) | 100 kilometre ; 62 mile
The 7- or 8-inch screen broke | 7 inch ; 8 inch
The two F-16 jets and S-300 systems came with 3 crews | 2 jet ; 3 crew
The 47th Brigade lost 3 tanks in 2024 | 3 tank
"""

# nothing in these is a quantity
TRAPS = """
# names of things
F-16 jets arrived in Poland.
The S-300 system was hit.
Su-35 fighters took off.
Iskander-M missiles hit Odesa.
A Kh-101 missile flew by.
T-72 tanks burned.
A HIMARS M142 launcher moved.
Shahed-136 drones fly low.
Storm Shadow and ATACMS M39 missiles came.
Leopard 2 was praised.
Patriot PAC-3 was praised.
The Mi-8 crashed.
The MiG-29 crashed.
The Il-76 crashed near Belgorod.
An-124 flights resumed.
A TB2 drone was lost.
The R-360 Neptune hit the ship.
X-22 and X-32 missiles fell.
Zircon 3M22 missiles fell.
The Grom-2 is ready.
U-2 planes flew.
The KN-23 is North Korean.
K-2 is a tank.
Catch-22 is a novel.
Minsk-2 failed.
Nord Stream 2 was sanctioned.
Apollo 11 landed.
COVID-19 spread in the camp.
The iPhone 15 is out.
A Boeing 737 landed.
Flight 752 was shot down.
MH17 was shot down.
Windows 11 crashed.
Formula 1 raced.
The 5G network is down.
The 3D printer works.
The 787 Dreamliner flew.
The 7-Eleven was closed.
# groups and their names
The Group of Seven met.
The Group of 20 met.
The Nordic-Baltic Eight met.
The G20 summit was in Rio.
The G7 leaders met.
The Big Four agreed.
The Bucharest Nine met.
The S&P 500 fell.
The Stoxx 600 index rose.
Fortune 500 companies left.
The top three won.
The other two stayed silent.
# units and brigades
The 47th Brigade advanced.
The 3rd Assault Brigade fights.
The 101st Airborne Division came.
The 6th Corps and the 8th Army merged.
Ukraine's 128th Mountain Brigade held.
Unit 12345 is stationed there.
# papers and their parts
Resolution 1325 was adopted.
UN SC Resolution 2202 is dead.
Article 5 was invoked.
Article 51 of the UN Charter applies.
Law No. 3633-IX was signed.
Bill 11322 was adopted.
Case 2024/15 was closed.
Page 12 shows a map.
Chapter 3 is about drones.
Annex II, paragraph 4 applies.
Section 7 applies.
Protocol 1 applies.
Figure 3 shows it.
Table 12 shows it.
Volume 2 is out.
Psalm 23 was read.
ISO 9001 is a norm.
Order 66 was given.
Photo 3 of 12
# places with numbers
He lives at No. 2 Bankova Street.
He lives at 12 Garden Road.
Room 12 was empty.
School No. 15 was hit.
Building 7 was hit.
District 9 was evacuated.
Highway 15 is mined.
Route 66 is long.
The M-18 motorway is closed.
Line 2 of the metro stopped.
Bus 14 was shelled.
Reactor 3 was shut.
Unit 4 exploded.
Channel 5 reported it.
The plane was at 48.5° N, 35.1° E.
50°27'N is the latitude.
Kherson (1) was hit.
# stages and kinds
Phase 2 begins soon.
It is a Level 3 alert.
Category 4 storms are rare.
Episode 7 aired.
Season 3 aired.
Mark 2 of the drone flies.
Mk 19 launchers fire.
A five-star hotel was hit.
A one-off payment came.
A two-faced man lies.
A 28-point plan was shown.
He wore No 10.
# days and months
On Dec. 5 the talks resumed.
On 5 March the talks resumed.
On October 15-17 the ministers met.
On Oct. 5, 6 and 7 the city was shelled.
They met on 12 and 13 May.
On the 15th they left.
On May 9 Moscow parades.
On Monday, 14 October 2024, it rained.
July 2024 was hot.
Mar. 3 was cold.
March 5, 2022, was cold.
Sept. 11 is remembered.
After 9/11 it changed.
12.10.2024 was a Saturday.
2024-10-13 was a Sunday.
13/10/2024 was a Sunday.
10/13/24 was a Sunday.
It was the 500th day of war.
It was the 1,000th day.
It was day 1,000 of the war.
# years
In 2022 the war began.
The 2024 elections were postponed.
From 2014 to 2021 it was calm.
Between 2014 and 2017 the front froze.
The 2024-25 season began.
The 2014-2022 period was different.
The Treaty of 1997 lapsed.
By 2030 it will be done.
Since 1991 Ukraine is independent.
In the summer of 2023 it failed.
The class of 2020 graduated.
The Budapest Memorandum (1994) was signed.
Agenda 2030 was adopted.
The Ukraine 2027 plan is out.
The 1945 borders held.
The 1990s were hard.
1943's battle was bloody.
He liked the '90s.
He is in his 50s.
It was early 2025.
It was mid-2024.
It was late-2023.
The pre-2014 borders held.
The post-2022 sanctions bite.
# clock times
The news came at 5:29 PM.
It opens at 9 a.m. and closes at 6 pm.
At 0400 GMT the alert ended.
The alert began at 04:15.
The 24/7 hotline rings.
# seasons and halves
The first half of the year was hard.
In the second half he scored.
The third quarter was bad.
Half of 2024 was dry.
Q4 was bad.
The H1 report is out.
# ordinals
The 31st meeting was held.
A third drone flew in.
The fifth column is active.
He came second.
First, we must win.
# ages beside names
Ivanov, 48, was detained.
It was written by Olena Ivanova, 31.
# calibres
It produces 155-millimetre rounds.
They sent 155 mm shells.
They sent 155mm artillery.
Ukraine makes 155 shells at home.
A 9mm pistol lay there.
A 7.62-mm machine gun fired.
The .50 calibre rifle fired.
A 12-gauge gun fired.
Then 122 mm rockets fell.
Then 152mm shells fell.
The 82-mm mortar fired.
They heard 30 mm cannon fire.
They threw 40mm grenades.
# scores and votes
It was a 3-1 win for Dynamo.
Score: 2-2 after extra time.
They lost 1-0 in Lviv.
The bill passed 70-29.
The chamber voted 311 to 2.
# telephone, post and plates
Call +380 44 123 45 67 now.
Call 044 123 45 67 now.
Call (044) 123-45-67 now.
Ring 112 in an emergency.
Postal code 01001 is Kyiv.
PO Box 123 is his.
The license plate is AA 1234 BB.
ISBN 978-3-16-148410-0 is a book.
# files, links and versions
The file is 74a96d0b650d26f704c6111852160812.jpg
-74a96d0b650d26f704c6111852160812.jpg)
See https://example.org/a/1234/b56 for more.
The email is user123@example.org today.
The @user2024 account posted it.
Hashtag #2 was popular.
Use version 2.0 of the app.
Version 1.2.3 is out.
The IP address is 192.168.1.10 here.
# numbers of a list
1. The parties agree.
(2) The parties agree.
# "one", "half" and "some" as plain words
One of the officials resigned.
One another they helped.
No one came.
Everyone came one by one.
One day it will end.
This is the one that matters.
Which one is it?
One can hope.
It was only half-hearted.
It is a half-truth.
They published some figures.
A few came, several left, many stayed.
"""


def lines(table: str) -> list[str]:
    """Return the lines of a table, headings left out."""
    return [line for line in table.splitlines() if line and not line.startswith("# ")]


def by_sort(table: str) -> list[tuple[str, list[str]]]:
    """Return the lines of a table under their headings."""
    parts = [part.split("\n", 1) for part in table.strip().removeprefix("# ").split("\n# ")]
    return [(sort, rest.split("\n")) for sort, rest in parts]


def shown(m: QuantityMention) -> str:
    """Return a mention in the shape of the table."""
    q = m.quantity
    low, high = ("" if end is None else str(end) for end in (q.low, q.high))
    value = low if low == high else f"{low}..{high}"
    return f"{value} | {q.unit} | {m.item or '-'} | {q.bound.value}{' ~' * q.approximate}"


@pytest.mark.parametrize("line", lines(ONE_EACH))
def test_one_quantity(line: str) -> None:
    """The one number of a sentence is read with its bound, unit and counted noun."""
    text, wanted = line.split(" | ", 1)

    assert [shown(m) for m in find_quantities(text)] == [wanted]


@pytest.mark.parametrize("line", lines(SEVERAL))
def test_several_quantities(line: str) -> None:
    """Several numbers of one sentence lend each other noun, unit and bound where the words do."""
    text, wanted = line.split(" | ")

    found = find_quantities(text)

    assert (
        " ; ".join(f"{m.quantity.low if m.quantity.low is not None else m.quantity.high} {m.item or m.quantity.unit}".replace(" count", " -") for m in found)
        == wanted
    )


@pytest.mark.parametrize(("sort", "texts"), by_sort(TRAPS), ids=lambda x: x if isinstance(x, str) else "")
def test_traps(sort: str, texts: list[str]) -> None:
    """A name, a date, a time, a calibre counts nothing."""
    wrong = [(text, [m.text for m in found]) for text in texts if (found := find_quantities(text))]

    assert not wrong, sort


def test_tables_are_large() -> None:
    """There are at least 150 positive lines and 150 traps."""
    assert len(lines(ONE_EACH)) >= 150
    assert len(lines(TRAPS)) >= 150


@pytest.mark.parametrize("line", lines(ONE_EACH))
def test_spans_quote_the_text(line: str) -> None:
    """A span cuts the very words of the mention, the bare number inside it."""
    text = line.split(" | ")[0]

    for m in find_quantities(text):
        assert m.span.of(text) == m.text
        assert m.number is not None
        assert m.span.contains(m.number)
        assert m.reason is not None


def test_span_holds_bound_number_and_item() -> None:
    """The span runs from the bound to the head of the counted noun; the number stands alone."""
    text = "They can make up to 20 million FPV, ISR, and other drones if paid."

    (m,) = find_quantities(text)

    assert m.text == "up to 20 million FPV, ISR, and other drones"
    assert m.number is not None
    assert m.number.of(text) == "20 million"


def test_part_keeps_its_whole() -> None:
    """ "68 of 80 drones" counts 68 and keeps the 80."""
    (m,) = find_quantities("They repelled 68 of 80 drones")

    assert (m.quantity, m.whole) == (Quantity(68), Quantity(80))


def test_mixed_script_is_flagged() -> None:
    """A Cyrillic letter in a Latin word is told, and the number kept."""
    (m,) = find_quantities("It lost 20 dr\u043enes")

    assert (m.quantity, m.item, m.flags) == (Quantity(20), "drone", ("mixed script",))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("85,000 drones", "amount"),
        ("$5 million", "amount"),
        ("a 48-year-old man", "age"),
        ("aged 48", "age"),
        ("for 12 hours", "duration"),
        ("20 percent", "share"),
        ("two thirds of the men", "share"),
        ("one in five drones", "ratio"),
        ("five times more shells", "multiple"),
        ("tenfold", "multiple"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    """Ages, durations, shares, ratios and multiples are told from amounts."""
    assert [m.kind for m in find_quantities(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("They stay two more weeks.", "week"),
        ("They stay three full days.", "day"),
        ("They hold five more tons of grain.", "ton"),
        ("They took two more kilometres of road.", "kilometre"),
        ("They bought two more second-hand cars.", "count"),
        ("They need three more, tons of grain rot.", "count"),
        ("They sent two more people.", "count"),
    ],
)
def test_a_word_that_counts_on_before_the_unit(text: str, unit: str) -> None:
    """ "More" and "full" between number and unit hide no unit, and make none of an adjective."""
    assert [m.quantity.unit for m in find_quantities(text)] == [unit]


# --- laws ---

WHOLE = st.integers(0, 10**15)
DECIMALS = st.decimals(0, 10**9, places=3, allow_nan=False, allow_infinity=False)
NUMBERS = st.one_of(WHOLE, DECIMALS)
UNITS = st.sampled_from(
    [
        "count",
        "percent",
        "points",
        "times",
        "ratio",
        "USD",
        "UAH",
        "kilometre",
        "square foot",
        "tonne",
        "hour",
        "year",
        "barrel per day",
        "USD per year",
        "count per day",
        "degree celsius",
        "year of age",
        "mile per hour",
        "century",
        "foot",
    ]
)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Draw any quantity that words can say."""
    one, other = sorted((draw(NUMBERS), draw(NUMBERS)))
    bound = draw(st.sampled_from(Bound))
    if bound is Bound.RANGE and one == other:
        bound = Bound.EXACT
    low = None if bound in (Bound.AT_MOST, Bound.LESS_THAN) else one
    high = None if bound in (Bound.AT_LEAST, Bound.MORE_THAN) else other if bound is Bound.RANGE else one
    return Quantity(low, high, unit=draw(UNITS), bound=bound, approximate=draw(st.booleans()))


@given(quantities())
def test_print_then_parse(q: Quantity) -> None:
    """A quantity reads back what it prints."""
    assert parse_quantity(str(q)) == q


@given(WHOLE, st.sampled_from([",", "\u00a0", "\u202f", "\u2009", " ", ""]))
def test_grouping_marks_change_nothing(n: int, mark: str) -> None:
    """Digits say the same number with commas, blanks of any width, or nothing between them."""
    assert parse_quantity(f"{n:,}".replace(",", mark) + " drones") == Quantity(n)


@given(st.integers(0, 10**9), st.sampled_from(["\u0660", "\u06f0", "\u0966", "\uff10"]))
def test_digits_of_other_scripts(n: int, zero: str) -> None:
    """Digits of any script say the same number."""
    written = "".join(chr(ord(zero) + int(d)) for d in str(n))

    assert parse_quantity(written) == Quantity(n)


@given(quantities(), st.sampled_from([" ", "  ", "\u00a0", "\t"]))
def test_white_space_changes_nothing(q: Quantity, blank: str) -> None:
    """Blanks of any kind between words say the same."""
    assert parse_quantity(str(q).replace(" ", blank)) == q


ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(n: int) -> str:
    """Spell a number below a thousand million."""
    for size, name in ((1_000_000, "million"), (1_000, "thousand"), (100, "hundred")):
        if n >= size:
            rest = n % size
            joined = f" and {in_words(rest)}" if size == 100 else f" {in_words(rest)}"
            return f"{in_words(n // size)} {name}" + (joined if rest else "")
    if n < 20:
        return ONES[n - 1]
    return TENS[n // 10 - 2] + (f"-{ONES[n % 10 - 1]}" if n % 10 else "")


@given(st.integers(1, 999_999_999))
def test_words_say_the_number(n: int) -> None:
    """Spelled out, a number is the same number."""
    assert parse_quantity(in_words(n) + " shells") == Quantity(n)


@given(st.integers(1, 999), st.sampled_from([("k", 10**3), ("bn", 10**9), (" million", 10**6), ("m", 10**6), (" bln", 10**9), ("tn", 10**12)]))
def test_scales_multiply_exactly(n: int, scale: tuple[str, int]) -> None:
    """A scale multiplies, decimals and all, without rounding."""
    word, by = scale

    assert parse_quantity(f"${n}.7{word}") == Quantity(n * by + 7 * by // 10, unit="USD")


@given(
    st.integers(1, 999),
    st.integers(1, 999),
    st.sampled_from(["{}-{} tanks", "{}–{} tanks", "{} to {} tanks", "between {} and {} tanks", "from {} to {} tanks", "{} or {} tanks"]),
)
def test_ranges(a: int, gap: int, words: str) -> None:
    """Every way to write a range gives its two ends."""
    assert parse_quantity(words.format(a, a + gap)) == Quantity(a, a + gap)


@given(NUMBERS, st.sampled_from([("US$", "USD"), ("$", "USD"), ("€", "EUR"), ("UAH ", "UAH"), ("A$", "AUD"), ("£", "GBP"), ("$US", "USD"), ("US $", "USD")]))
def test_currencies_before(n: int | Decimal, dress: tuple[str, str]) -> None:
    """A currency before the number is its unit, however it is dressed."""
    assert parse_quantity(f"{dress[0]}{n:,}") == Quantity(n, unit=dress[1])


@given(st.text(alphabet="0123456789.,eE+-/ abmk$%()\n", max_size=200))
def test_any_digits_and_marks(text: str) -> None:
    """Whatever the marks, spans quote the text, in order and without overlap of numbers."""
    found = find_quantities(text)

    assert all(m.span.of(text) == m.text for m in found)
    numbers = [m.number for m in found if m.number]
    assert all(a.end <= b.start for a, b in itertools.pairwise(numbers))


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    """Any text gives mentions that quote it."""
    assert all(m.span.of(text) == m.text for m in find_quantities(text))


@pytest.mark.parametrize(
    "word",
    [
        "9" * 5000,
        "1e2000000",
        "1" + ",000" * 5000,
        "5-" * 5000,
        "½" * 5000,
        "hundred " * 5000,
        "5 of " * 5000,
        "5 FPV, " * 5000,
        "$" * 5000,
        "٣" * 5000,
        "5\ud800" * 5000,
        "",
        "\n" * 5000,
    ],
)
def test_strange_text_is_survived(word: str) -> None:
    """What is no number, or one beyond counting, gives nothing that is not in the text."""
    for m in find_quantities(word):
        assert m.span.of(word) == m.text
        assert abs(Decimal(m.quantity.low if m.quantity.low is not None else m.quantity.high or 0)) < 10**60


@pytest.mark.parametrize(
    ("text", "number", "flags"),
    [
        ("Losses reached ٨٥٬٠٠٠ people.", 85000, "digits of another script"),
        ("８５，０００ drones came.", 85000, "digits of another script"),
        ("Losses reached 85\u00a0000 people.", 85000, ""),
        ("Losses reached 85\u2009000 people.", 85000, ""),
        ("Russia launched 85 drоnes.", 85, "mixed script"),
        ("Russia launched 8\u200b5 drones.", 85, "invisible marks"),
        ("Russia launched 85,\u2060000 dro\u00adnes.", 85000, "invisible marks"),
        ("\u202e85 drones\u202c came.", 85, ""),
    ],
)
def test_odd_letters_and_digits(text: str, number: int, flags: str) -> None:
    """The number is right, the text is quoted as it stands, and what is odd about it is said."""
    (m,) = find_quantities(text)

    assert (m.quantity.low, ", ".join(m.flags)) == (number, flags)
    assert m.item in ("person", "drone")
    assert m.span.of(text) == m.text


@pytest.mark.parametrize("text", ["10² drones", "1E+3 drones", "1e5 drones", "0x1F drones", "0x10 drones", "1e2000000 drones", "x+5 drones"])
def test_numbers_of_machines_and_formulas_are_none(text: str) -> None:
    """No piece of a number that is written otherwise is taken for the number."""
    assert find_quantities(text) == []


@pytest.mark.parametrize("text", ["", "soon", "many tanks", "no", "10 tanks and 5 guns", "F"])
def test_parse_error(text: str) -> None:
    """Words that say no quantity, or several, are refused."""
    with pytest.raises(ParseError, match="a quantity is written like"):
        parse_quantity(text)


def test_bad_arguments() -> None:
    """What is no string, or in no language known, raises at once."""
    with pytest.raises(InvalidTypeError, match="text is a string, got int"):
        find_quantities(5)  # type: ignore[arg-type]
    with pytest.raises(UnknownLanguageError):
        find_quantities("5 tanks", language="xx")


@pytest.mark.parametrize(
    ("word", "number"), [("85,000", 85000), ("2,5", Decimal("2.5")), ("1.234.567", 1234567), ("1,2,3", None), ("1.2.3", None), ("12,3456", None)]
)
def test_digits(word: str, number: int | Decimal | None) -> None:
    """Commas and points group or divide; anything else is no number."""
    assert parse_digits(word) == number


def test_units_of_the_tables_convert() -> None:
    """Units read from a text convert exactly."""
    metres = parse_quantity("26.2 miles").to("metre")

    assert metres.low == Decimal("26.2") * factor("mile", "metre")


OVER = """
Moscow handed over 195 soldiers. | exact
The state took over 20 plants. | exact
Moscow returned over 195 soldiers. | more_than
It handed over more than 195 soldiers. | more_than
Well over 195 soldiers came back. | more_than
"""


@pytest.mark.parametrize("line", OVER.strip().splitlines())
def test_over_may_belong_to_the_verb(line: str) -> None:
    """Who hands over 195 hands over no more."""
    text, _, bound = line.partition(" | ")

    assert [m.quantity.bound.value for m in find_quantities(text)] == [bound]
