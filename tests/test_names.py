"""How names stand to each other: who acts, where, for what, against what, and whether two voices are one.

first | second | how the first stands to the second; the other way round it is exchanged
"""

from collections.abc import Callable
from datetime import date

import pytest
from attrs import evolve
from claim_lines import claim

from ukclaims.compare.names import acting, compare_actors, names_nobody, state_of
from ukclaims.compare.places import compare_places, place_known_as, places_around
from ukclaims.compare.scopes import compare_bases, compare_words
from ukclaims.compare.voices import Voice, are_opposed, compare_voices, voice_of, voice_of_speaker
from ukclaims.model.attribution import SpeakerKind
from ukclaims.model.verdict import Verdict

ACTORS = """
Russia | Russian forces | equal
Russia | Moscow | equal
Britain | the British government | equal
Ukraine and Russia | Russia and Ukraine | equal
Russian missile strike | Russia | equal
Russian terrorists | Russian army | equal
Ukrainian defenders | Ukraine | equal
Ministry of Defence of Ukraine | Ukraine | narrower
Rustem Umerov | Ukraine | narrower
the Russian brigade | Russia | narrower
Ukrainian drones | Ukraine | narrower
the Russian brigade | the Ukrainian brigade | disjoint
Ministry of Defence of Ukraine | Ministry of Defence of Russia | disjoint
Ministry of Defence of Ukraine | Germany | disjoint
Harbour Works | North Yard | disjoint
Harbour Works | Harbour Board | unknown
Harbour Works | the harbour | unknown
Harbour Works | Ukraine | unknown
a brigade | another unit | unknown
a brigade | Harbour Works | unknown
the strike | Russia | unknown
Norway's biggest arms maker | Harbour Works | unknown
Norway's Harbour Works | North Yard | disjoint
"""

PLACES = """
Kharkiv | KHARKIV | equal
Kharkiv | Kharkiv Oblast | narrower
Kharkiv | Ukraine | narrower
Kharkiv | Odesa | disjoint
Kharkiv | Russia | disjoint
Kursk region | Belgorod region | disjoint
Mill Farm | Old Quay | disjoint
Orliany | Orlyani | unknown
Kyiv, Kharkiv and Odesa | Kharkiv | wider
Kyiv, Kharkiv and Odesa | Odesa, Kyiv and Kharkiv | equal
Kyiv and Kharkiv | Kyiv, Kharkiv and Odesa | narrower
Kharkiv and Odesa | Ukraine | narrower
Kharkiv and Odesa | Vinnytsia | disjoint
Kharkiv and Odesa | Kharkiv and Vinnytsia | unknown
Vinnytsia | Vinitsia | equal
Mill Village | Old Village | disjoint
Mill Farm | Kharkiv | disjoint
Kharkiv | the city of Kharkiv | unknown
Kharkiv | Northern District | unknown
Mill Farm | Mill Village | unknown
Mill Farm | the village | unknown
the village | the town | unknown
Mill Farm | Ukraine | unknown
Mill Farm | Old Region | unknown
Western Ukraine | Eastern Ukraine | unknown
Bucha district | Bucha | wider
Bucha district | Bucha raion | equal
Bucha raion | Irpin district | disjoint
Bucha district | Bucha community | unknown
Bucha district | Kyiv Oblast | narrower
Bucha district | Ukraine | narrower
Bucha district | Russia | disjoint
Bucha district | Kharkiv Oblast | disjoint
Bucha district | Irpin district | disjoint
Bucha district | Irpin | unknown
Bucha district | Irpin community | unknown
Bucha district | Bucha community | unknown
Kursk direction | Kursk area | equal
Kursk direction | Kharkiv sector | disjoint
Kursk direction | Kursk district | unknown
Kursk direction | Kharkiv district | unknown
Kursk direction | Russia | narrower
"""

SCOPES = """
for brigades | for the brigades | equal
fallen Ukrainian | Ukrainian | equal
for frontline brigades | for brigades | narrower
for assault brigades | for frontline brigades | overlapping
for frontline brigades | under the coalition programme | disjoint
Ukrainian | Russian | disjoint
women | children | unknown
armed women | children | unknown
"""

BASES = """
in 2022 | 2022 | equal
in 2022 | in 2023 | disjoint
in 2022 and 2023 | in 2023 | unknown
in 2022 | last year | unknown
the 2022 level | in 2022 | unknown
12345 | in 2023 | unknown
abcd | in 2023 | unknown
"""

COMPARED = [
    (compare, line)
    for compare, lines in ((compare_actors, ACTORS), (compare_places, PLACES), (compare_words, SCOPES), (compare_bases, BASES))
    for line in lines.strip().splitlines()
]


@pytest.mark.parametrize(("compare", "line"), COMPARED)
def test_how_names_stand_to_each_other(compare: Callable[[str, str], Verdict], line: str) -> None:
    """By the registry where it knows both, else by their words; the other way round the verdict is exchanged."""
    first, second, verdict = line.split(" | ")

    assert compare(first, second).value == verdict
    assert compare(second, first) is compare(first, second).exchanged


STATES = """
a Ukrainian official | Ukraine
Ukraine's envoy to Poland | Ukraine
the United States envoy to Ukraine | United States
the United Kingdom mission | United Kingdom
Ukraine’s army | Ukraine
Rustem Umerov | Ukraine
three senior Ukrainian army officers | Ukraine
officers of the navy from Ukraine | Ukraine
the mission in Norway | None
Ukrainian and Russian officials | None
officials | None
"""


@pytest.mark.parametrize("line", STATES.strip().splitlines())
def test_the_state_that_a_name_belongs_to(line: str) -> None:
    """Its own, its body's, its person's, or the one its words name; who is sent to a country does not belong to it."""
    name, state = line.split(" | ")

    assert str(state_of(name)) == state


ACTING = """
Russian forces | Russia
Russia's strike | Russia
Russia’s strike | Russia
Ukraine’s government | Ukraine
the Ukrainian army | Ukraine
Ukrainian defence industry | Ukraine
Norway and Poland and Latvia | Norway and Poland and Latvia
Russian strike on Kyiv | Russian strike on Kyiv
blue forces | blue forces
forces | forces
strike | strike
"""


@pytest.mark.parametrize("line", ACTING.strip().splitlines())
def test_who_acts(line: str) -> None:
    """The forces and the government of a state are the state, and so is the state whose strike it is."""
    name, actor = line.split(" | ")

    assert acting(name) == actor


def test_who_is_nobody() -> None:
    """An event and forces of no state name nobody; a state's do, and any name does."""
    nobody = [None, "strike", "forces", "blue forces", "our air defences on duty", "the army"]
    somebody = ["Russian strike", "Russian forces", "Harbour Works", "forces of Harbour Works", "a brigade"]

    assert [names_nobody(name) for name in [*nobody, *somebody]] == [True] * len(nobody) + [False] * len(somebody)


def test_places_in_places() -> None:
    """A place lies in its region and in its state, each told once; the registry's name of a place is one."""
    assert [places_around(name) for name in ("Bakhmut", "Kyiv", "Ukraine", "Mill Farm")] == [("Ukraine", "Donetsk Oblast"), ("Ukraine",), (), ()]
    assert [place_known_as(name) for name in ("Kiev", "Britain", "Mill Farm")] == ["Kyiv", "United Kingdom", None]


# A voice as in claim_lines, its role behind ~ | another | same, different or unknown | on 1 May 2024, where that differs
VOICES = """
Ada_Smith | Ada_Smith | same
Ada_Smith | Bo_Jones | different
Ada_Smith | Bo_Smith | different
Ada_Smith | Smith | unknown
the_mayor | the_mayor | same
the_mayor | mayor | same
the_mayor | the_Kharkiv_mayor | unknown
the_mayor | the_governor | different
the_mayor | Ada_Smith | unknown
the_mayor | Ada_Smith~mayor | unknown
the_mayor | Ada_Smith~governor | different
the_mayor | Volodymyr_Zelensky | different
the_mayor | =Ministry_of_Defence_of_Ukraine | different
the_police | =Harbour_Works | different
the_president | Volodymyr_Zelensky | unknown
the_president | Bo_Jones~chairman | unknown
the_ministry | =Ministry_of_Defence_of_Ukraine | unknown
a_mayor | a_mayor | unknown
mayors | mayors | unknown
officials | officials | unknown
the_official | the_official | unknown
officials | Ada_Smith | unknown
the_police | the_police | same
a_Ukrainian_official | a_Russian_official | different
a_Ukrainian_official | =Russia | different
a_Ukrainian_official | =Ukraine | unknown
? | ? | unknown
? | Ada_Smith | unknown
- | - | same
- | -@Post | different
- | Ada_Smith | different
- | ? | unknown
=Ukraine | =Russia | different
=Ukraine | =Ministry_of_Defence_of_Ukraine | unknown
=Ministry_of_Defence_of_Ukraine | =Ministry_of_Foreign_Affairs_of_Ukraine | different
=Ministry_of_Defence_of_Ukraine | Rustem_Umerov | unknown
=Ministry_of_Defence_of_Russia | Igor_Konashenkov | unknown
=Ukraine | Rustem_Umerov | unknown
Volodymyr_Zelensky | Rustem_Umerov | different
Ada_Smith~spokeswoman_of_Harbour_Works | =Harbour_Works | unknown
Ada_Smith~spokeswoman | =Harbour_Works | different
=Harbour_Works | =North_Yard | different
Rustem_Umerov | =Ukrainian_Harbour_Works | different
=Norway | =Poland | different
"""


@pytest.mark.parametrize("line", VOICES.strip().splitlines())
def test_whether_two_voices_are_one(line: str) -> None:
    """Whichever is asked first; the day decides who held an office."""
    first, second, sameness, *dated = line.split(" | ")
    one, two = speaking(first), speaking(second)

    assert compare_voices(one, two).value == compare_voices(two, one).value == sameness
    assert compare_voices(one, two, date(2024, 5, 1)).value == (dated or [sameness])[0]


def speaking(words: str) -> Voice:
    """Return the voice that the words tell."""
    who, _, role = words.partition("~")
    told = claim(f"{who if '@' in who else who + '@Wire'} 60 drone launch")
    if role:
        told = evolve(told, attribution=evolve(told.attribution, speaker=evolve(told.attribution.speaker, role=role.replace("_", " "))))
    return voice_of(told)


TOLD = [
    ("mayor", "the mayor", "office"),
    ("mayor", "mayor", "office"),
    ("police", "the police", "office"),
    ("mayor", "a mayor", "vague"),
    ("mayor", "one mayor", "vague"),
    ("a mayor", "mayor", "vague"),
    ("mayors", "the mayors", "vague"),
    ("official", "the official", "vague"),
    ("", "", "vague"),
]


@pytest.mark.parametrize(("name", "mention", "sort"), TOLD)
def test_how_a_voice_is_told(name: str, mention: str, sort: str) -> None:
    """An office that one person holds is one voice; one of many, several, and who may be anybody are none."""
    assert voice_of_speaker(name, SpeakerKind.UNNAMED, "", mention, "").sort == sort


OPPOSED = [("=Ukraine", "=Russia"), ("Rustem_Umerov", "=Ministry_of_Defence_of_Russia"), ("a_Ukrainian_official", "a_Russian_official")]
NOT_OPPOSED = [("=Ukraine", "=Norway"), ("=Ukraine", "=Ukraine"), ("-", "=Russia"), ("?", "=Russia"), ("officials", "=Russia")]


@pytest.mark.parametrize("two", OPPOSED + NOT_OPPOSED)
def test_who_disputes_whom(two: tuple[str, str]) -> None:
    """The two sides of the war dispute each other, through whoever speaks for them."""
    one, other = map(speaking, two)

    assert are_opposed(one, other) is are_opposed(other, one) is (two in OPPOSED)
