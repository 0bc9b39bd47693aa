"""What figures count: one line a case, read by `uc.extract` from a sentence of our own.

sentence | item | action | actor | recipient | modality | basis | period in EDTF
A dot leaves a field out of the check; a dash says that it is unknown.
"""

import pytest

import ukclaims as uc

CASES = """
Ukraine received 85,000 drones in 2025, Denys Shmyhal said. | drone | receive | - | Ukraine | happened | - | 2025
Britain delivered 50,000 drones to Ukraine in 2025, the UK defence ministry said. | drone | deliver | United Kingdom | Ukraine | happened | - | 2025
Germany will provide Ukraine with $300 million in aid, Boris Pistorius said. | aid | provide | Germany | Ukraine | pledged | - | -
Norway pledged 20 tanks in 2023, its government said. | tank | pledge | Norway | - | pledged | - | 2023
Norway delivered 8 tanks in 2023, its government said. | tank | deliver | Norway | - | happened | - | 2023
The strike killed 12 civilians on 9 July 2024, the regional governor said on 9 July. | civilian | kill | strike | - | happened | - | 2024-07-09
Russia has lost 300,000 soldiers since 24 February 2022, the General Staff said. | soldier | lose | Russia | - | happened | running | 2022-02-24/..
Russia launched 60 drones on 5 March 2024, the Ukrainian air force said. | drone | launch | Russia | - | happened | - | 2024-03-05
Ukraine shot down 42 drones on 5 March 2024, the air force said. | drone | shoot down | Ukraine | - | happened | - | 2024-03-05
Ukraine will produce up to 20 million drones in 2026, Denys Shmyhal said. | drone | produce | Ukraine | - | expected | - | 2026
Ukraine can produce weapons worth $20 billion a year, the minister said. | weapon | produce | Ukraine | - | capacity | - | .
The state budget can fund weapons worth $6 billion a year, the minister said. | weapon | fund | state budget | - | capacity | - | .
More than 500 people were evacuated on 6 June 2023, the mayor said. | person | evacuate | - | - | happened | - | 2023-06-06
As of 13 September 2023, 386 children were returned to Ukraine, the envoy said. | child | return | - | Ukraine | happened | running | ../2023-09-13
Last night, the army shot down 9 drones, the ministry said. | drone | shoot down | army | - | happened | - | -
Some 40 houses were destroyed by Russian forces in May 2024, the governor said. | house | destroy | . | - | happened | - | 2024-05
The army needs 500,000 shells a month, the general said. | shell | need | army | - | needed | - | .
Poland plans to send 14 tanks to Ukraine, its president said. | tank | send | Poland | Ukraine | planned | - | -
Sweden promised to donate 10 vehicles to Ukraine, officials said. | vehicle | donate | Sweden | Ukraine | pledged | - | -
The fund is expected to raise $50 billion by 2026, analysts said. | . | raise | . | . | expected | - | ../2026-12-31
Japan sent another 100 trucks to Ukraine, the embassy said. | truck | send | Japan | Ukraine | happened | increment | -
Denmark sent Ukraine 19 jets in 2024, Copenhagen said. | jet | send | Denmark | Ukraine | happened | - | 2024
In June 2024, France delivered 30 howitzers to Ukraine, the ministry said. | howitzer | deliver | France | Ukraine | happened | - | 2024-06
Britain delivered 900 drones to Ukraine this year, an aide said. | drone | deliver | United Kingdom | Ukraine | happened | - | .
Repairs will need 30 million hryvnias, the council said. | . | need | repairs | - | needed | - | -
Rescuers pulled 11 people from the rubble in Verbolis, the mayor said. | person | . | . | - | happened | - | -
We are grateful to Canada for delivering 200 vehicles this year, the minister said. | vehicle | deliver | Canada | - | happened | - | .
"""


def rows() -> list[list[str]]:
    """Return the cases, one list of fields each."""
    return [[cell.strip() for cell in line.split("|")] for line in CASES.strip().splitlines()]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0][:50])
def test_measure(row: list[str]) -> None:
    """The figure of the sentence counts what a careful reader says it counts."""
    found = uc.extract(uc.Document(row[0], publisher="Example Wire"))
    figure = next(c.figure for c in found if c.figure)
    m = figure.measure
    got = [m.item, m.action, m.actor, m.recipient, figure.modality.value, figure.basis and figure.basis.value, figure.period and figure.period.edtf]
    shown = ["." if want == "." else (value or "-") for want, value in zip(row[1:], got, strict=True)]

    assert row[1:] == shown


SHARED = """
The strike killed 12 people and wounded 30. | 12 kill strike; 30 wound strike
Russia fired 40 missiles, and Ukraine shot down 31 of them. | 40 fire Russia; 31 shoot-down Ukraine
Germany sent 10 tanks to Ukraine, but France delivered 3 howitzers. | 10 send Germany; 3 deliver France
"""


@pytest.mark.parametrize("line", SHARED.strip().splitlines())
def test_each_figure_has_its_clause(line: str) -> None:
    """In a sentence with two figures each is governed by its own verb, and a subject said once holds for both."""
    sentence, _, wanted = line.partition(" | ")
    figures = [c.figure for c in uc.extract(uc.Document(sentence)) if c.figure]
    got = "; ".join(f"{f.quantity.low} {(f.measure.action or '-').replace(' ', '-')} {f.measure.actor}" for f in figures)

    assert got == wanted


NARROWED = """
The package includes 100 armored infantry vehicles and 50 transport vehicles. | armored; transport
The army shot down 12 enemy drones. | -
It lost 30 other vehicles. | -
Ukraine received 5,000 new drones for frontline brigades. | frontline brigades
Some 20 captured cruise missiles were shown. | captured
Some 3,000 North Korean soldiers were killed. | north korean
"""


@pytest.mark.parametrize("line", NARROWED.strip().splitlines())
def test_what_narrows_the_count_is_its_scope(line: str) -> None:
    """Words before the thing that narrow it make another count; those that name it are part of the item."""
    sentence, _, scopes = line.partition(" | ")
    figures = [c.figure for c in uc.extract(uc.Document(sentence)) if c.figure]

    assert "; ".join(f.measure.scope or "-" for f in figures) == scopes


PAID_FOR = """
He announced an aid package for Ukraine worth 500 million euros. | package
Berlin pledged military assistance worth $7 billion. | military assistance
Germany gave Ukraine $2 billion in humanitarian aid. | humanitarian aid
Germany will provide $2.3 billion in defense aid. | defense aid
The state budget can only fund around $6 billion. | -
"""


@pytest.mark.parametrize("line", PAID_FOR.strip().splitlines())
def test_what_a_sum_is_for(line: str) -> None:
    sentence, _, item = line.partition(" | ")
    (figure,) = [c.figure for c in uc.extract(uc.Document(sentence)) if c.figure]

    assert (figure.measure.item or "-") == item


def test_a_participle_after_a_passive_has_its_agent() -> None:
    """'Was shelled by X, damaging three homes': X damaged them, not the village."""
    (figure,) = [c.figure for c in uc.extract(uc.Document("A village was shelled by Russian forces, damaging three homes.")) if c.figure]

    assert (figure.measure.action, figure.measure.actor) == ("damage", "Russian forces")


def test_a_period_between_commas_dates_another_verb() -> None:
    """'The invasion, launched in February 2022, has killed' does not date the killing."""
    (figure,) = [c.figure for c in uc.extract(uc.Document("The invasion, launched in February 2022, has killed 900 people.")) if c.figure]

    assert figure.period is None


def test_the_nearest_place_is_where() -> None:
    """'In the city of X' is X."""
    (figure,) = [
        c.figure for c in uc.extract(uc.Document("In Kyiv, officials met; a missile killed two people in the southern city of Zaporizhzhia.")) if c.figure
    ]

    assert figure.measure.place == "Zaporizhzhia"


@pytest.mark.parametrize("text", ["Details", "KYIV, Ukraine (AP)", "Source Link"])
def test_what_says_nothing_is_no_claim(text: str) -> None:
    """A line without a verb or a figure is no proposition."""
    assert len(uc.extract(uc.Document(text))) == 0


def test_a_negated_verb_denies() -> None:
    """'Did not lose' makes a denied claim of the same figure."""
    found = uc.extract(uc.Document("Russia did not lose 12 aircraft on 3 May 2025, the Russian Defence Ministry said."))

    assert [c.polarity.value for c in found if c.figure] == ["denied"]


def test_conditions_are_marked() -> None:
    """A figure under a condition says so."""
    found = uc.extract(uc.Document("“Ukraine can build 3,000 boats if partners pay,” the minister said."))

    assert [c.figure.conditional for c in found if c.figure] == [True]


TOLD_BY_NOUN = """
The number of wounded in the raid has risen to 12, the mayor said. | person wound -
The number of victims in Odesa rose to four, the mayor said. | victim - -
Russia's losses exceed 750,000 soldiers, the general said. | soldier lose Russia
The bodies of 30 soldiers were returned to Ukraine, the service said. | body return -
The list confirms the deaths of 25,500 soldiers, the newsroom said. | soldier kill -
The toll of the raid on Odesa had increased to 34 people, the mayor said. | person kill -
The army shot down 56 unmanned aerial vehicles, the ministry said. | unmanned-aerial-vehicle shoot-down army
Last night, the army shot down 56 drones, the ministry said. | drone shoot-down army
So far, Sweden has sent 50 tanks, the minister said. | tank send Sweden
As of 20 August, the army controls 1,263 square kilometres in the Kursk region. | territory control army
The portal confirmed the deportation of 19,000 children. | child deport -
The United States provided 31 tanks, the Pentagon said. | tank provide United-States
Some 41 aircraft were hit on 1 June, the service said. | aircraft hit -
"""


@pytest.mark.parametrize("line", TOLD_BY_NOUN.strip().splitlines())
def test_the_noun_before_says_what_is_counted(line: str) -> None:
    """Tolls, numbers of wounded, losses and bodies say what is counted and what was done; a time before the subject does not act."""
    sentence, _, wanted = line.partition(" | ")
    m = next(c.figure.measure for c in uc.extract(uc.Document(sentence)) if c.figure)

    assert " ".join((word or "-").replace(" ", "-") for word in (m.item, m.action, m.actor)) == wanted


MOODS = """
As of May 29, 19 people were killed in the raid, the mayor said. | happened
Some 26.3% of the budget will be directed to defence, the ministry said. | expected
The raid may kill 30 people, the mayor said. | expected
Some 32% of them would agree, the institute said. | happened
"""


@pytest.mark.parametrize("line", MOODS.strip().splitlines())
def test_mood(line: str) -> None:
    """May is a month; "will" behind a subject tells of it where no listed verb does."""
    sentence, _, wanted = line.partition(" | ")

    assert next(c.figure.modality.value for c in uc.extract(uc.Document(sentence)) if c.figure) == wanted


PLACES = """
The army shot down eight drones over the southern region of Mykolaiv. | Mykolaiv Oblast
The attack on Odesa in southern Ukraine killed 30 people. | Odesa
In Ukrainian missile strikes 63 soldiers were killed. | -
The army shot down 11 drones over the Belgorod Region. | Belgorod Oblast
The army shot down two drones in Russia's Kursk region. | Kursk Oblast
Some 12 people came with lists on Monday. | -
Russia destroyed 110 drones overnight, including 13 over the Moscow region, the ministry said. | -
Air defence units downed 51 drones: 21 over the Kursk region, 12 over the Oryol region. | -
Some 34 people died in the Russian shelling of Kyiv on 8 July, the mayor said. | Kyiv
The strike killed 12 people and injured 30 in Kherson, the mayor said. | Kherson
At least 12 people were killed and 30 were wounded in a missile strike on Kharkiv, the mayor said. | Kharkiv
Attacks killed 12 people in Kharkiv and 30 were injured in Odesa, the ministry said. | Kharkiv
Raids killed 12 people across Ukraine and injured 30 in Kharkiv, the ministry said. | Ukraine
Twelve people were killed, and three were killed in Odesa, the ministry said. | -
Raids killed 12 people nationwide and injured 30 in Kharkiv, the ministry said. | -
Ukraine downed all 27 drones used in Russian overnight attacks, the mayor said. | -
Two children died in Kharkiv due to shelling, the mayor said. | Kharkiv
Russia launched 60 drones, killing three people in Odesa, the mayor said. | -
The raid killed 12 people, wounding 30 in Odesa, the mayor said. | Odesa
The army destroyed 251 drones, and shot down 40 of them over Crimea, the ministry said. | -
The army downed 25 drones in the west of the country and over Crimea, the ministry said. | -
The army downed 25 drones over Crimea and the Black Sea, the ministry said. | -
The army downed 25 drones over the Black Sea and the Crimean Peninsula, the ministry said. | -
The army downed 25 drones over the Sea of Azov, the ministry said. | Sea of Azov
The army downed 25 drones over the waters of the Black Sea, the ministry said. | Black Sea
The army downed 25 drones over the territory of the Republic of Crimea, the ministry said. | Crimea
Twelve people died in a Black Sea port, the ministry said. | -
In Kharkiv, 12 people died over Easter weekend, the mayor said. | Kharkiv
Missiles hit the central city of Vinnytsia, killing 12 people, the mayor said. | Vinnytsia
Shelling struck the village of Orel and killed 12 people, the mayor said. | Orel
Missiles hit Kharkiv, killing 12 people, the mayor said. | Kharkiv
Missiles hit Kyiv, Kharkiv and Odesa, killing 12 people, the mayor said. | Kyiv, Kharkiv and Odesa
Missiles hit Patriot launchers, killing 12 men, the mayor said. | -
Russia attacked Ukraine with 60 drones, the mayor said. | -
In Kupiansk, Kharkiv Oblast, 12 people died, the mayor said. | Kupiansk
Norway gave the city of Kharkiv 12 buses, the mayor said. | -
Residents of the city of Kharkiv bought 12 trucks, the mayor said. | -
Some 300 people fled from the town of Orel, the mayor said. | -
"""


@pytest.mark.parametrize("line", PLACES.strip().splitlines())
def test_place(line: str) -> None:
    """The place follows "over" and "the attack on" as well; an adjective before a noun is none."""
    sentence, _, wanted = line.partition(" | ")
    m = next(c.figure.measure for c in uc.extract(uc.Document(sentence)) if c.figure)

    assert (m.place or "-") == wanted


SECOND = """
In Kherson, shelling killed 12 people and injured 30. | Kherson
A drone attack on Kherson killed 12 people and injured 30. | Kherson
Twelve people died in Kherson and 30 were wounded. | Kherson
Twelve people died in Kherson, while 30 tanks were sent. | -
Russia destroyed 110 drones, including 13 over the Moscow region. | Moscow Oblast
Russia destroyed 13 drones over the Moscow region, in addition to 62 over the Black Sea. | Black Sea
Russia destroyed two drones over the Moscow region, as well as 21 drones over the territory of the Republic of Crimea. | Crimea
Russia shot down 85 drones, destroying 47 in the region of Rostov. | Rostov Oblast
"""


@pytest.mark.parametrize("line", SECOND.strip().splitlines())
def test_the_place_of_a_second_figure(line: str) -> None:
    """A second deed of one sentence shares the place of the first; a part has its own."""
    sentence, _, wanted = line.partition(" | ")
    second = [c.figure for c in uc.extract(uc.Document(sentence)) if c.figure][1]

    assert (second.measure.place or "-") == wanted


STANDS = """
Russia may have lost 236,000 soldiers in 2025. | happened | -
Russia might have lost 236,000 soldiers. | happened | -
Russia may lose 236,000 soldiers. | expected | -
The crop could fall to 74 million tonnes. | expected | -
The plant could produce 74 million tonnes. | capacity | -
Russia has also lost 8,344 tanks. | happened | running
Russia has lost 8,344 tanks in May 2025. | happened | -
Russia lost 8,344 tanks. | happened | -
The strike killed 12 people and wounded another 30. | happened | -
Another 30 people were wounded. | happened | increment
The minister said Denmark would donate 19 jets. | pledged | -
The minister said Ukraine would get 42 jets. | expected | -
Two people died on Monday and another three died on Tuesday. | happened | increment
"""


@pytest.mark.parametrize("line", STANDS.strip().splitlines())
def test_how_the_last_figure_stands(line: str) -> None:
    """What is supposed of the past has happened, what has been lost so far runs on, and the wounded add nothing to the dead."""
    sentence, modality, basis = (cell.strip() for cell in line.split("|"))
    figure = [c.figure for c in uc.extract(uc.Document(sentence, published="2025-08-01")) if c.figure][-1]

    assert (figure.modality.value, figure.basis.value if figure.basis else "-") == (modality, basis)


UP_TO = """
As of 9 a.m. on 10 July 2024, 34 people have been killed, the mayor said. | ../2024-07-10
As of the evening of 10 July 2024, 34 people have been killed, the mayor said. | ../2024-07-10
At 9 a.m. on 10 July 2024 a missile killed 34 people, the mayor said. | 2024-07-10
Three people, including two children, were killed and 30 were wounded on 10 July 2024. | 2024-07-10
Three people lost their lives on 9 July 2024 and 30 tanks were sent on 10 July 2024. | 2024-07-09
"""


@pytest.mark.parametrize("line", UP_TO.strip().splitlines())
def test_up_to_the_hour(line: str) -> None:
    """An hour between "as of" and its day changes nothing; a day behind a second harm is the first one's too."""
    sentence, _, wanted = line.partition(" | ")
    figure = next(c.figure for c in uc.extract(uc.Document(sentence)) if c.figure)

    assert figure.period is not None
    assert figure.period.edtf == wanted
