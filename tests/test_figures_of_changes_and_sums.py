"""What came before and after a change, what a sum is of, and who acts: sentences of our own with near misses."""

import pytest

import ukclaims as uc
from ukclaims.model.figure import Figure, Modality


def figures_of(text: str) -> list[Figure]:
    return [c.figure for c in uc.extract(uc.Document(text, publisher="Example Wire", published="2024-10-15")) if c.figure]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Grain exports fell by 12% to 30 million tonnes.", "export None | grain export"),
        ("Grain exports fell 12 percent to 30 million tonnes.", "grain export | grain export"),
        ("Corn exports reached 3 million tonnes in May compared to 2 million tonnes in May 2022.", "corn export | corn export"),
        ("Corn exports reached 3 million tonnes in May compared with 9 ships in May 2022.", "corn export | ship None"),
        ("Poland saw a drop in grain output to 5 million tonnes from a record 8 million tonnes in 2021.", "grain produce | grain produce"),
        ("There was a 20 percent increase in casualties - from 40 in May to 48 in June.", "casualty None | person harm | person harm"),
        ("There was a drop in Riga to 5 degrees.", "None None"),
        ("They agreed to limit wheat exports to 9 million tons.", "wheat export"),
        ("They agreed to raise output to 9 million tons.", "None produce"),
        ("Natural gas production this year reached 16 billion cubic meters.", "gas produce"),
        ("The destruction of assets, such as two tanks and ten vehicles, was confirmed.", "tank destroy | vehicle destroy"),
        ("The fund launched a $4.2 billion appeal to donors.", "appeal launch"),
        ("The chief appealed for USD 3.9 billion for refugees.", "None appeal for"),
        ("Norway intends to assist 2 million farmers.", "farmer assist"),
        ("Help from 12 countries came.", "country None"),
        ("The total of the wounded reached 1,000.", "person None"),
        ("He put the damage to the port at 5 million euros.", "damage None"),
        ("The damage to the port is estimated at 5 million euros.", "damage None"),
        ("The deficit is set at 40 billion dollars.", "deficit None"),
        ("He estimated the losses at 15,000 people.", "person lose"),
        ("He put the 12 guns at 5 posts.", "gun None | post None"),
        ("Inflation slowed to 5 percent in May from 8 percent in April.", "inflation None | inflation None"),
        ("The number of injured approaches 1,000.", "person injure"),
        ("The number of drones approaches 1,000.", "drone None"),
        ("Norway plans to expand its staff more than 30 percent to 1.5 million.", "None None | staff None"),
        ("Norway would sell 4 million tonnes - a volume that has fallen to just 2 million tonnes.", "None sell | None sell"),
        ("Corn exports reached 3 million tonnes as of May 16, compared with 2 million tonnes by May 20.", "corn export | corn export"),
        ("The storm cut power to 12 villages.", "village cut off"),
        ("The losses came to 900 dead and perhaps three times as many wounded.", "person kill | None None"),
        ("They fired 70 air, ground, and sea-launched missiles.", "missile fire"),
        ("They approved a project with a total value of USD 16 billion plus EUR 1 billion.", "project approve | project approve"),
        ("They run a joint project with the bank for a total amount of USD 16 billion and EUR 1 billion.", "project None | project None"),
        ("They signed a contract with the firm worth 16 million euros.", "contract sign"),
        ("They came with the guns worth 16 million euros.", "gun None"),
        ("They signed a project with the widow of 16 sailors.", "sailor None"),
        ("The state took a loan from the World Bank for 500 million dollars.", "loan None"),
        ("The state sold a ship to the World Bank for 500 million dollars.", "None None"),
    ],
)
def test_what_changed_and_what_a_sum_is_of(text: str, shown: str) -> None:
    """Both ends of a change, and a level and what it is compared with, count one thing; a sum is of the noun before its "amount"."""
    assert " | ".join(f"{f.measure.item} {f.measure.action}" for f in figures_of(text)) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The World Bank has approved the provision of 1.5 billion dollars to Ukraine.", "World Bank approve Ukraine"),
        ("The provision of 1.5 billion dollars to Ukraine was approved.", "None provide Ukraine"),
        ("The board of the fund approved a tranche in the amount of 800 million dollars.", "board approve None"),
        ("A tranche in the amount of 800 million dollars is late.", "None None None"),
        ("Kyiv received a loan in the amount of USD 1 billion from the United States.", "United States receive Ukraine"),
        ("Ukraine, Poland and Italy will produce 500 drones.", "Ukraine, Poland and Italy produce None"),
        ("In Ukraine, Poland and Italy, the firm will produce 500 drones.", "firm produce None"),
        ("The mayor confirmed Germany's commitment to deliver 12 systems to Kyiv.", "Germany deliver Ukraine"),
        ("Germany's mayor has to deliver 12 systems to Kyiv.", "Germany's mayor deliver Ukraine"),
        ("Among the released Ukrainians there are 12 women.", "None release None"),
        ("They announced the return home of 40 soldiers.", "None return None"),
        ("Some 40 prisoners, including guards, sailors, medics, drivers, cooks, clerks, and two civilians, were freed.", "None free None"),
        ("Norway allocated 89 million dollars in aid for Ukraine.", "Norway allocate Ukraine"),
        ("Norway approved an aid package for Ukraine worth 500 million euros.", "Norway approve Ukraine"),
        ("Norway approved an aid package for farmers worth 500 million euros.", "Norway approve None"),
        ("Norway's military aid for Ukraine reached 27 million euros.", "Norway None Ukraine"),
        ("Norwegian support to Ukraine reached 27 million euros.", "Norway None Ukraine"),
        ("Ukraine's military aid reached 27 million euros.", "None None None"),
        ("Norway's coal imports for Ukraine reached 27 million euros.", "Norway import None"),
        (
            "Kyiv received a grant of 5 million dollars from the International Fund for Mountains and Lakes.",
            "International Fund for Mountains and Lakes receive Ukraine",
        ),
        ("Kyiv received a grant of 5 million dollars from the Nordic Bank for the first time.", "Nordic Bank receive Ukraine"),
        ("The army lost contact, with 52 drones being jammed.", "None jam None"),
        ("The number of injured approached 1,000 people.", "None injure None"),
        ("Some 15 tanks were delivered to Kyiv, with a total of 30 tanks being promised by Norway.", "None deliver Ukraine"),
        ("Some 15 tanks were delivered to Kyiv, with some pomp, by Norway.", "Norway deliver Ukraine"),
        ("The Office for the Coordination of Roads appealed for 5 million euros.", "Office for the Coordination of Roads appeal for None"),
        ("12 drones were destroyed by None | Total.", "None destroy None"),
    ],
)
def test_who_acts(text: str, shown: str) -> None:
    """Who approves, whose commitment it is, and all the states of a list act; cells of a table, and those who were released, do not."""
    measure = figures_of(text)[0].measure

    assert f"{measure.actor} {measure.action} {measure.recipient}" == shown


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The bank forecasts growth of 4 % this year after a sharp slump of 30% in 2022.", Modality.HAPPENED),
        ("The bank forecasts a slump of 30% after the war.", Modality.EXPECTED),
        ("Poland is likely to see a drop in output to 5 million tonnes from 8 million tonnes in 2021.", Modality.HAPPENED),
        ("Poland expects to buy 8 million tonnes from 5 countries.", Modality.EXPECTED),
        ("The state has to export at least 4 million tons in August.", Modality.NEEDED),
        ("A raid could displace up to 6 million people, 4 million of whom will need aid.", Modality.EXPECTED),
        ("Some 14 million people, mostly farmers, will need aid.", Modality.EXPECTED),
        ("The number of wounded people could reach 6,700, up from 854 before May.", Modality.HAPPENED),
        ("Some 15 tanks were supposed to have been delivered to Kyiv.", Modality.PLANNED),
        ("The chief appealed for USD 3 million to help 11 million people.", Modality.PLANNED),
        ("The chief managed to help 11 million people.", Modality.HAPPENED),
        ("The Response Plan for Ukraine unites 650 partners.", Modality.HAPPENED),
        ("We have to date sent 40 tanks.", Modality.HAPPENED),
    ],
)
def test_what_was_before_happened(text: str, modality: Modality) -> None:
    """What came before is no forecast, though a forecast tells of it; what one has to do is needed."""
    assert figures_of(text)[-1].modality is modality


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("It cost 16 billion dollars plus EUR 1 billion.", "USD 16,000,000,000"),
        ("It cost 16 billion dollars plus.", "at least USD 16,000,000,000"),
    ],
)
def test_plus_before_another_sum(text: str, shown: str) -> None:
    """A plus between two sums leaves neither of them open."""
    assert str(figures_of(text)[0].quantity) == shown


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The loan will be paid in USD 5 million and euros.", None),
        ("Some 40 homes in UN camps were hit.", None),
        ("Some 40 homes in Q were hit.", "Q"),
        ("Some 40 homes in XYZ were hit.", "XYZ"),
    ],
)
def test_a_currency_is_no_place(text: str, place: str | None) -> None:
    """The code of a currency behind "in" is no place; other words in capitals, however short, may be one."""
    assert figures_of(text)[0].measure.place == place


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The dead are three men, 35, 40 and 54 years old, and two women, 73 and 31 years old.", "3 man | 2 woman"),
        ("The wounded are aged 35, 40 and 54.", ""),
        ("They found 35, 40 and 54 shells.", "35 None | 40 None | 54 shell"),
        ("Some 9 people were hurt, of whom three were children.", "about 9 person | 3 child"),
        ("Norway prepared a second winter aid package for Ukraine, worth one billion euros.", "EUR 1,000,000,000 package"),
    ],
)
def test_ages_sorts_and_seasons(text: str, shown: str) -> None:
    """Ages in a list count nobody; those taken out of a whole are of the sort that is said; a sum behind a comma is of the noun before it."""
    assert " | ".join(f"{f.quantity} {f.measure.item}" for f in figures_of(text)) == shown


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Norway prepared a second winter aid package for Ukraine, worth one billion euros.", "None"),
        ("Norway spent one billion euros last winter.", "2023-12-01/2024-02-29"),
    ],
)
def test_a_season_as_a_sort(text: str, period: str) -> None:
    """A season before goods tells their sort and not when."""
    assert str(figures_of(text)[0].period) == period


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ('"The losses of the enemy amounted to 135 men," Russian defence ministry spokesperson Igor Konashenkov said.', "Ukraine"),
        ('"The losses of the enemy amounted to 135 men," the farmer Juhan Karu said.', None),
    ],
)
def test_the_losses_of_the_enemy(text: str, actor: str | None) -> None:
    """Whose the enemy's losses are follows from whose side the speaker is on."""
    assert figures_of(text)[0].measure.actor == actor


def test_an_average_is_no_time_of_what_is_compared_with_it() -> None:
    """The years of the average that a figure is more than are not its own."""
    assert figures_of("This is 700 tons more than the average stocks of 2014-2018.")[0].period is None
