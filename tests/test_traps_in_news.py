"""Numbers of war news that count nothing, by sort, and their look-alikes that do: sentences of our own."""

import pytest

from ukclaims import find_quantities

TRAPS = """
# aircraft, missiles and drones
The Mi-8 came down near Sumy.
Crews flew Su-24M and MiG-31K jets over the sea.
A Tu-22M3 and a Tu-95MS took off.
An Il-76 burned on the apron.
The A-50 was seen over Azov.
A Ka-52M hovered there.
Kh-101, Kh-555 and Kh-22 missiles fell near Dnipro.
The Kh-47M2 Kinzhal was intercepted.
An Iskander-K and a 3M-54 Kalibr flew past.
A KN-23 fell in a field.
Shahed-136/131 drones buzzed over Odesa.
Geran-2 and Geran-3 drones came at night.
The Lancet-3 hit the gun.
An Orlan-10 was spotted.
The FAB-500 and FAB-3000 bombs glide.
A UMPK-fitted FAB-1500 M-54 fell.
The R-360 Neptune was tested.
The AN-196 Liutyi flew far.
The Magura V5 sailed at dawn.
The Sea Baby-2 is a boat.
The Bayraktar TB2 returned.
The Switchblade 600 arrived.
The AGM-88 HARM was fired.
GBU-39 bombs fell.
The AIM-120 was launched.
The Gripen E/F-39 landed.
A C-17 landed at Rzeszow.
The Boeing 777-300ER diverted.
An-124 and An-225 were built in Kyiv.
Flight MH17 was shot at.
# guns, tanks and air defence
The 2S19 Msta-S was hit.
A 2S3 Akatsiya stood there.
A 2S7 Pion was found.
A D-30 howitzer fired.
An M777 was towed away.
M109A6 Paladins moved.
The CAESAR Mk2 fires far.
The RCH 155 was shown.
The PzH 2000 fired at dawn.
The AHS Krab and the K9 fired.
A BM-21 Grad burned.
A TOS-1A fired at the trench.
The M270 and M142 launchers moved.
A T-72B3 and a T-80BVM were lost.
The T-90M Proryv burned.
A Leopard 2A6 was repaired.
A Leopard 2 was repaired.
The M1A1 Abrams was seen.
A Challenger 2 was hit.
The M2A2 Bradley fired.
A BMP-3 and a BTR-82A burned.
A CV90 was seen.
The MT-LB was old.
An S-400 battery was hit.
The S-300PMU2 was moved.
A Buk-M3 and a Tor-M2 were seen.
The Pantsir-S1 fired.
The IRIS-T SLM arrived.
The NASAMS 3 was shown.
The SAMP/T NG works.
The PAC-3 MSE hit it.
The Patriot PAC-2 GEM-T missed.
The Gepard 1A2 fired.
The Nebo-M and the P-18 radars burned.
# brigades and units
The 47th Mechanized Brigade held on.
The 3rd Assault Brigade moved in.
The 5th Assault fought on.
The 1st Storm-Z company fled.
Storm-Z 1st left the line.
Russia's 810th Naval Infantry Brigade attacked.
The 20th Combined Arms Army advanced.
The 76th Guards Air Assault Division was moved.
The 58th CAA was moved.
Brigade 110 stayed.
Unit A4010 was named.
The 1st Corps of the Azov was formed.
The 2nd battalion of the 72nd brigade rotated.
The commander of the 128th said so.
# clubs of states, channels and names
The Group of Seven met in Puglia.
G7 ministers met.
The G20 met in Bali.
The Five Eyes shared it.
The Weimar Triangle and the Bucharest Nine met.
The Visegrad Four met.
Channel 5 reported it.
The 1+1 channel aired it.
Channel 24 showed it.
Espreso.TV and 5.ua wrote it.
Telegram channel Rybar-2 posted it.
France 24 reported it.
Euronews 360 aired it.
CBS's 60 Minutes aired it.
The Big Three never agreed.
The Council of 27 never met.
Kvartal 95 joked.
Plan B-2 was ready.
Project 22220 is an icebreaker.
Studio 11 burned down.
Operation Spider's Web-2 was planned.
The Chornobyl-2 site was shown.
Nord Stream 2 leaked.
Windows 11 crashed.
The Ukraine-30 forum opened.
Starlink V2 was launched.
Article 5 covers all allies.
Articles 42 and 43 apply.
Chapter VII, Article 51 applies.
UN resolution 2758 passed.
Resolution ES-11/1 passed.
Decree No. 64/2022 was signed.
Bill No. 10449 passed.
Regulation (EU) 2024/792 applies.
The case 1:23-cr-00257 was opened.
Protocol 6 and Annex 3 apply.
The Minsk-2 deal failed.
The Minsk 2 deal failed.
Istanbul 2.0 never came.
START-3 lapsed.
Agenda 47 was read.
# places, roads and buildings
They fled along Highway 1.
The M03 highway and the E40 were shelled.
The P-66 road is mined.
Near Km 12 a car burned.
At kilometre 12 a car burned.
Point 7 was taken.
Hill 112 was taken.
Height 204.8 was taken.
Checkpoint 12 was closed.
Gate 3 was closed.
Dacha No. 5 burned.
Mine No. 9 was flooded.
Hospital No. 2 was hit.
School 134 was hit.
Kindergarten No. 57 was hit.
They live at 14 Khreshchatyk Street.
Apartment 12 was empty.
Unit 6 was stopped.
Reactors 1 and 6 were cooled.
Reactor No. 4 was cooled.
Power units 5 and 6 were stopped.
Block 3 of the plant was hit.
Room 404 was locked.
Warehouse 23 burned.
Pier 2 was hit.
Colony No. 120 in Olenivka was hit.
Zaporizhzhia-6 was cooled.
Bus No. 38 burned.
Train 712 was late.
Ward 6 was full.
Sector 4 was shelled.
Lot 7 was sold.
Line 3 stopped.
Metro line M2 stopped.
Post office No 12 was hit.
# times and dates
On Day 1,000 of the war he spoke.
It was Day 412.
The 1,000th day came.
The 24/7 line rings.
At 05:30 the sirens fell silent.
At 5.30am the sirens fell silent.
Around 12:30 a.m. it began.
By 23:00 it was over.
At 0300 hours it began.
From 10:00 to 14:00 there is no light.
The 13-14 May night was loud.
On the night of 13/14 May it was loud.
On February 24, 2022, it began.
On 24.02.2022 it began.
In 2014-2015 it was worse.
The 2023/24 season ended.
The FY2024 report is out.
The 2026 budget was passed.
The model of 1974 is old.
A 2012 Toyota was found.
The 2019-built ship sank.
By the end of 2025 it is done.
Q3 2024 was hard.
It was in the early 1990s.
The 21st century began.
A 19th-century house burned.
The 9/11 attacks were recalled.
The 22 June 1941 date is known.
It lasted until 2 a.m. on Sunday.
The May 9 parade was short.
The 12-13 June summit ended.
As of 09.30 it was quiet.
At 9.30 it was quiet.
By 17.45 it was over.
# people and their ages
Ivanov, 48, is a driver.
Olena Koval (31) is a nurse.
Petro Bondar, 62, and his wife Hanna, 59, stayed.
Killed was Maria, 7.
# scores, votes and tables
Dynamo won 3:1.
It ended 2-2.
They won 25-18, 25-20.
The house voted 311-112.
The motion passed 23 to 4.
He is world No. 3.
He is ranked 12th.
She came 2nd.
# telephones, codes and links
Call +38 (044) 255-15-55 at once.
Call 0 800 507 028 at once.
Ring 112 or 102.
Dial 1-800-555-0199 at once.
The code is 8YT-55-K.
The IBAN is UA213223130000026007233566001.
Card 4441 1144 5555 6666 is his.
Plate BC 7777 AM was seen.
The tracking number is RB123456789UA.
See https://t.me/kpszsu/14032 for it.
See www.mil.gov.ua/news/2024/05/14 for it.
Photo: IMG_20240514_0932.jpg
The file report_v3.2_final.pdf leaked.
Mail to press2024@example.org please.
#Ukraine2024 was trending.
#StandWithUkraine #2 was trending.
@user_1987 wrote it.
The hash is 9f86d081884c7d659a2feaa0c55ad015.
doi:10.1234/abc.5678 is the paper.
Version 4.0 of the app is out.
Python 3.11 is old.
iOS 17.4 runs it.
The 5G and 4G networks fell.
# coordinates and papers
The spot is 48.0159, 37.8028.
It lies at 50.45°N 30.52°E.
It lies at 47°30'N.
Grid 37U DQ 12345 was shelled.
See page 12 of the report.
See pp. 12-14 of the report.
See Fig. 3 and Table 2.
Footnote 7 says so.
Vol. 12, No. 3 is out.
The 3rd edition is out.
Order 227 was read.
Form 100 was filled in.
Category 1 goods are banned.
Grade 5 burns were seen.
Hepatitis B-2 was not seen.
COVID-19 and H5N1 spread.
Vitamin B12 ran out.
A-95 petrol ran out.
AI-92 petrol ran out.
Brent-2 was named.
The CO2 level was fine.
The U-235 was stored.
Caesium-137 was found.
The S&P 500 was quiet.
The FTSE 100 was quiet.
The Fortune 500 list is out.
# plain words
One of them left.
On the one hand it is late.
No one came.
At one point he left.
One day they will meet.
He was second to none.
It was a first.
The second strike came later.
A third strike came later.
The first two went home.
The last three fell silent.
First of all, it is late.
Ten-hut, he cried.
A one-way drone flew in.
A one-on-one meeting took place.
A two-way street was closed.
A three-pronged attack failed.
A four-legged friend came.
The twin-engine plane rose.
A half-ruined house stood.
The half-brother came.
A quarter-final was played.
A double-tap strike came.
A triple agent was named.
# registers, calls and versions
The IMO is 9299111.
Its IMO number is 9299111.
The tanker's MMSI is 613003602.
The IBAN code is 26007233566001.
The account number is 26007233566001.
The code is 12345678.
Call the hotline on 1648.
The hotline number is 15-47.
Dial 112 at once.
The frequency code is 4625.
Python 3.11 runs it.
USB 3.0 works.
The H.264 works too.
The port 8080 was open.
The magnitude was 4.5.
A magnitude 4.5 quake came.
A score of 4.5 was given.
It ranks 104 in the index.
A rating of 7.2 was given.
On a scale of 1 to 10 it was bad.
The odds are 3 to 1.
The vote was 12 to 1.
# parts of laws and of other papers
Under paragraph 3 of part 1 of article 205 he was held.
Under part two of Article 437 he was held.
Article 205-1 applies.
See slide 4.
See footnote 12.
Points 4 and 7 of the plan were dropped.
The Minsk Protocol 6 was signed.
# places by number
Polling station 541220 was shut.
Colony 120 was hit.
Grid square 45 was hit.
The flat lay at 48.57 N, 37.99 E.
# ages in other words
A woman, 56, was hurt.
Her son, five, lived.
A man of 45 died.
A boy of seven died.
Women aged 45 and 67 were hurt.
The victim was 19.
The oldest was 82.
He is 48.
He turned 70.
She turns 40 on Monday.
His age is 45.
At 45 he left.
# hours told in words
It came at around 8 in the morning.
By 6 this morning it was over.
It began at half past five.
It ended at a quarter to nine.
# lines by their voltage
The last 750 kV line was cut.
The 330-kilovolt substation burned.
# names that open a sentence
Ten Downing Street was silent.
The Quad of four.
# lengths of time without their unit
They advanced in the last day or two.
# lists of calibres
The parcel includes 155-mm, 105-mm and 25-mm caliber rounds.
# sharpness and sizes
The scout drone has a 4K camera.
The clip is 1080p video.
They filmed it in 8K quality.
Wi-Fi 6 works in the shelter.
Volunteers sent size 42 boots.
A 7.62 rifle and 5.45 cartridges were found.
# titles that are numbers or begin with one
The film 2000 Meters to Andriivka won.
They saw “2000 Meters to Andriivka” in Kyiv.
Chernov's 2000 Meters to Andriivka was shown.
The Oscar-winning 2000 Meters to Andriivka was shown.
The film 12 Angry Men was shown.
The series 24 ended.
The film 300 was shown.
She read Fahrenheit 451 in prison.
# the same number on both sides
They swapped men by the “146 for 146” rule.
It was a 195-for-195 swap.
# one that only points
The strike killed one of the guards.
He said that one was enough.
# clocks
The clock showed 11.
The clock on the tower read 11 when it fell.
His watch stopped at 4 when the shell fell.
The clocks struck 12.
# counters of a page
12 Likes 3 Shares
1564 views
"""

READ = """
KYIV: One man fell. | 1
Riga – One man fell. | 1
In the film 12 men die. | 12
In the film 24 Ukrainian soldiers speak. | 24
The documentary shows 20 soldiers. | 20
The series of 24 strikes ended. | 24
“20 Russians fell,” he said. | 20
The clock cost 11 dollars. | 11
The watch showed 11 targets. | 11
Data show 12 died. | 12
The town got 4K new cameras. | 4000
It has 42 boots of that size. | 42
Police found 12 rifles. | 12
The account of 12 attacks was read. | 12
In a call 12 leaders spoke. | 12
He turned 12 tanks over. | 12
She was 12 votes short. | 12
Of the wounded, three are in hospital. | 3
They lost a soldier, 5 drones and a truck. | 5
A driver of 12 trucks came. | 12
Part of 12 regions lost power. | 12
The port received 12 ships. | 12
The station lost 300 MW. | 300
Kyiv lost 24 men. | 24
Ten Russian soldiers fell. | 10
Ten Shaheds fell. | 10
They shot down 12 drones in the morning. | 12
Readers left 12 comments. | 12
They sent 155 shells to the front. | 155
Russia fired 300 S-300 missiles. | 300
The army lost 24 F-16s. | 24
Some 47 brigades took part. | 47
Norway sent 18 Leopard 2 tanks. | 18
They brought 12 M777 howitzers. | 12
He saw 5 Su-34 jets. | 5
The 47th Brigade lost 12 men. | 12
Day 412 brought 30 attacks. | 30
Article 5 was invoked by 12 states. | 12
Channel 5 aired 3 films. | 3
At 05:30 the army shot down 8 drones. | 8
On February 24, 2022, some 190,000 soldiers crossed the border. | 190000
In 2024 Kyiv bought 1,500 trucks. | 1500
Ivanov, 48, lost 2 sons. | 2
Dynamo won 3:1 before 12,000 fans. | 12000
Highway 1 was closed for 12 trucks. | 12
Hospital No. 2 took in 30 people. | 30
Reactor 4 lost 300 MW. | 300
The G7 pledged $50 billion. | 50000000000
Five Eyes agents caught 3 spies. | 3
Resolution 2758 had 76 votes. | 76
More than 2000 people came. | 2000
Some 1,945 homes burned. | 1945
The plant made 155 tanks. | 155
The plant made 152 drones. | 152
Unit 4 and 12 engines were repaired. | 12
In that case 12 men fled. | 12
Reactors 1 and 6 lost 300 MW. | 300
In 2022, 300 were killed. | 300
The group of 20 leaders met. | 20
Seven men of the Group of Seven left. | 7
The five-storey house held 40 flats. | 40
Five missiles hit the five-storey house. | 5
On 5 May Russia sent 103 drones. | 103
On May 5, 103 drones came. | 103
By 2026 it needs 20 million drones. | 20000000
At 5 sites 30 men worked. | 5 30
The Mi-8 carried 22 men. | 22
Two Mi-8 helicopters fell. | 2
Russia has 6 Tu-95MS bombers there. | 6
The 1st Corps has 30,000 men. | 30000
Of the S&P 500, 400 firms fell. | 400
COVID-19 killed 12 people. | 12
A 28-point plan took 12 weeks and cost $3 million. | 3000000
It fired 122 rockets. | 122
It fired 120 mm mortars 12 times. | 12
"""


def by_sort(table: str) -> list[tuple[str, str]]:
    """Return (sort, sentence) for each line."""
    found, sort = [], ""
    for line in table.strip().splitlines():
        if line.startswith("# "):
            sort = line[2:]
        else:
            found.append((sort, line))
    return found


@pytest.mark.parametrize(("sort", "text"), by_sort(TRAPS), ids=lambda x: x[:50])
def test_trap(sort: str, text: str) -> None:
    """A number of this sort counts nothing; ages and lengths of time are mentions of their own kinds."""
    got = [m.text for m in find_quantities(text) if m.kind not in ("age", "duration")]

    assert got == [], sort


@pytest.mark.parametrize("line", READ.strip().splitlines(), ids=lambda x: x[:50])
def test_look_alike_is_read(line: str) -> None:
    """A number that looks like one of the traps but counts something is found, and alone."""
    text, _, number = line.partition(" | ")
    got = [m.quantity.low for m in find_quantities(text) if m.kind not in ("age", "duration")]

    assert got == [int(n) for n in number.split()]


def test_many_traps() -> None:
    """There are many sentences of many sorts."""
    found = by_sort(TRAPS)

    assert len(found) >= 250
    assert len({sort for sort, _ in found}) >= 10


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("News / Defence\n838 12\n\nThe army bought 12 drones.", ["12 drones"]),
        ("12\n\nThe army bought drones.", []),
        ("They lost\n12 tanks", ["12 tanks"]),
        ("12", ["12"]),
    ],
)
def test_a_line_of_bare_numbers(text: str, read: list[str]) -> None:
    """Counters of a page stand alone on their line and count nothing that is told; a text that is one number is read."""
    assert [m.text for m in find_quantities(text)] == read
