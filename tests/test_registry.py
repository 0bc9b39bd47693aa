"""The registry: its tables hold together, and names, offices, bodies, states and places are found."""

from collections import defaultdict
from datetime import date, timedelta
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ukclaims.errors import InvalidTypeError, InvalidValueError, RecordError, UkclaimsError
from ukclaims.registry import Registry, default
from ukclaims.registry.folding import fold

ENTRIES = default().entries

# Names that two entries of one kind share, on purpose.
SHARED: set[tuple[str, str]] = set()  # none so far

HOLDERS = """
ukraine/president                     | 2019-05-20 | Volodymyr Zelensky
ukraine/president                     | 2019-05-19 | Petro Poroshenko
ukraine/prime-minister                | 2022-02-24 | Denys Shmyhal
ukraine/prime-minister                | 2025-07-16 | Denys Shmyhal
ukraine/prime-minister                | 2025-07-17 | Yulia Svyrydenko
ukraine/defence-minister              | 2022-02-24 | Oleksii Reznikov
ukraine/defence-minister              | 2023-09-05 | nobody known
ukraine/defence-minister              | 2023-09-06 | Rustem Umerov
ukraine/defence-minister              | 2024-10-13 | Rustem Umerov
ukraine/defence-minister              | 2025-07-17 | Denys Shmyhal
ukraine/defence-minister              | 2026-01-20 | Mykhailo Fedorov
ukraine/foreign-minister              | 2024-09-04 | Dmytro Kuleba
ukraine/foreign-minister              | 2024-09-05 | Andrii Sybiha
ukraine/armed-forces-chief            | 2024-02-07 | Valerii Zaluzhnyi
ukraine/armed-forces-chief            | 2024-02-08 | Oleksandr Syrskyi
ukraine/military-intelligence-chief   | 2023-06-01 | Kyrylo Budanov
ukraine/military-intelligence-chief   | 2026-01-10 | Oleh Ivashchenko
ukraine/security-service-chief        | 2022-03-01 | Ivan Bakanov
ukraine/security-service-chief        | 2023-02-07 | Vasyl Maliuk
ukraine/security-council-secretary    | 2023-01-01 | Oleksiy Danilov
ukraine/security-council-secretary    | 2024-03-26 | Oleksandr Lytvynenko
ukraine/security-council-secretary    | 2025-08-01 | Rustem Umerov
ukraine/presidential-office-head      | 2025-11-27 | Andriy Yermak
ukraine/presidential-office-head      | 2025-12-15 | nobody known
ukraine/interior-minister             | 2023-01-17 | Denys Monastyrskyi
ukraine/interior-minister             | 2023-01-18 | nobody known
ukraine/strategic-industries-minister | 2024-05-01 | Oleksandr Kamyshin
ukraine/strategic-industries-minister | 2024-10-01 | Herman Smetanin
ukraine/strategic-industries-minister | 2024-09-03 | Oleksandr Kamyshin
ukraine/strategic-industries-minister | 2024-09-04 | nobody known
ukraine/reintegration-minister        | 2024-09-04 | Iryna Vereshchuk
ukraine/culture-minister              | 2025-09-01 | Tetiana Berezhna
ukraine/culture-minister              | 2025-10-21 | Tetiana Berezhna
ukraine/prosecutor-general            | 2022-07-27 | nobody known
ukraine/prosecutor-general            | 2024-10-30 | Andriy Kostin
ukraine/prosecutor-general            | 2025-06-20 | nobody known
ukraine/prosecutor-general            | 2025-06-21 | Ruslan Kravchenko
ukraine/ambassador-us                 | 2025-08-26 | Oksana Markarova
ukraine/ambassador-us                 | 2025-08-27 | Olha Stefanishyna
kyiv/mayor                            | 2024-01-01 | Vitali Klitschko
kharkiv-oblast/governor               | 2024-01-01 | Oleh Syniehubov
donetsk-oblast/governor               | 2023-01-01 | Pavlo Kyrylenko
donetsk-oblast/governor               | 2023-10-15 | Ihor Moroz
poltava-oblast/governor               | 2022-06-27 | Dmytro Lunin
ukraine/emergency-service-chief       | 2023-09-15 | nobody known
ukraine/emergency-service-chief       | 2024-06-28 | Andrii Danyk
ukraine/power-grid-chief              | 2025-08-01 | Vitaliy Zaichenko
ukraine/power-grid-chief              | 2025-11-01 | nobody known
sumy-oblast/governor                  | 2025-04-16 | Volodymyr Artiukh
sumy-oblast/governor                  | 2025-04-17 | Oleh Hryhorov
vinnytsia-oblast/governor             | 2024-06-24 | Serhii Borzov
poltava-oblast/governor               | 2025-01-15 | nobody known
khmelnytskyi-oblast/governor          | 2023-06-01 | Serhii Tiurin
khmelnytskyi-oblast/governor          | 2025-06-01 | Serhii Tiurin
kyiv-oblast/governor                  | 2022-03-01 | Oleksii Kuleba
kyiv-oblast/governor                  | 2022-04-01 | Oleksandr Pavliuk
kherson-oblast/governor               | 2022-03-01 | Hennadii Lahuta
kherson-oblast/governor               | 2022-07-15 | nobody known
volyn-oblast/governor                 | 2024-11-07 | Yurii Pohuliaiko
volyn-oblast/governor                 | 2025-06-01 | Ivan Rudnytskyi
dnipropetrovsk-oblast/governor        | 2026-01-07 | Vladyslav Haivanenko
dnipropetrovsk-oblast/governor        | 2026-01-08 | Oleksandr Hanzha
donetsk-oblast/governor               | 2023-12-27 | Vadym Filashkin
dnipropetrovsk-oblast/governor        | 2024-06-01 | Serhii Lysak
russia/president                      | 2022-02-24 | Vladimir Putin
russia/defence-minister               | 2024-05-11 | Sergei Shoigu
russia/defence-minister               | 2024-05-13 | nobody known
russia/defence-minister               | 2024-05-14 | Andrei Belousov
russia/security-council-secretary     | 2023-01-01 | Nikolai Patrushev
russia/security-council-secretary     | 2024-06-01 | Sergei Shoigu
russia/presidential-spokesperson      | 2024-01-01 | Dmitry Peskov
kursk-oblast/governor                 | 2024-08-06 | Alexei Smirnov
kursk-oblast/governor                 | 2024-12-05 | Alexander Khinshtein
belgorod-oblast/governor              | 2024-01-01 | Vyacheslav Gladkov
nato/secretary-general                | 2024-09-30 | Jens Stoltenberg
nato/secretary-general                | 2024-10-01 | Mark Rutte
nato/supreme-allied-commander         | 2025-07-04 | Alexus Grynkewich
european-council/council-president    | 2024-11-30 | Charles Michel
european-council/council-president    | 2024-12-01 | Antonio Costa
european-union/high-representative    | 2024-11-30 | Josep Borrell
european-union/high-representative    | 2024-12-01 | Kaja Kallas
united-states/president               | 2025-01-19 | Joe Biden
united-states/president               | 2025-01-20 | Donald Trump
united-states/defence-minister        | 2024-10-13 | Lloyd Austin
united-states/defence-minister        | 2025-01-22 | nobody known
united-states/defence-minister        | 2025-10-01 | Pete Hegseth
united-states/foreign-minister        | 2024-10-13 | Antony Blinken
united-states/foreign-minister        | 2025-02-01 | Marco Rubio
united-kingdom/prime-minister         | 2022-09-05 | Boris Johnson
united-kingdom/prime-minister         | 2022-10-24 | Liz Truss
united-kingdom/prime-minister         | 2024-07-04 | Rishi Sunak
united-kingdom/prime-minister         | 2024-07-05 | Keir Starmer
united-kingdom/defence-minister       | 2023-08-30 | Ben Wallace
united-kingdom/defence-minister       | 2023-08-31 | Grant Shapps
united-kingdom/defence-minister       | 2024-10-13 | John Healey
united-kingdom/foreign-minister       | 2024-01-01 | David Cameron
united-kingdom/armed-forces-chief     | 2025-09-01 | Tony Radakin
united-kingdom/armed-forces-chief     | 2025-09-02 | Rich Knighton
united-kingdom/foreign-minister       | 2025-09-05 | Yvette Cooper
germany/chancellor                    | 2025-05-05 | Olaf Scholz
germany/chancellor                    | 2025-05-06 | Friedrich Merz
germany/defence-minister              | 2023-01-18 | Christine Lambrecht
germany/defence-minister              | 2023-01-19 | Boris Pistorius
france/prime-minister                 | 2024-10-13 | Michel Barnier
poland/prime-minister                 | 2023-12-13 | Donald Tusk
poland/defence-minister               | 2023-12-12 | Mariusz Blaszczak
poland/interior-minister              | 2024-05-12 | Marcin Kierwinski
poland/interior-minister              | 2024-05-13 | Tomasz Siemoniak
estonia/foreign-minister              | 2022-06-02 | Eva-Maria Liimets
estonia/foreign-minister              | 2022-06-10 | nobody known
lithuania/defence-minister            | 2025-10-22 | Dovile Sakaliene
greece/prime-minister                 | 2022-06-01 | Kyriakos Mitsotakis
greece/prime-minister                 | 2023-06-01 | nobody known
ireland/prime-minister                | 2022-06-01 | Micheal Martin
united-kingdom/ambassador-ukraine     | 2025-11-15 | Neil Crompton
estonia/defence-minister              | 2024-10-13 | Hanno Pevkur
denmark/defence-minister              | 2024-10-13 | Troels Lund Poulsen
netherlands/defence-minister          | 2024-10-13 | Ruben Brekelmans
un-ocha/leader                        | 2024-06-30 | Martin Griffiths
un-ocha/leader                        | 2024-10-01 | nobody known
russia/air-force-commander            | 2023-06-24 | Sergei Surovikin
czechia/prime-minister                | 2026-01-01 | Andrej Babis
canada/prime-minister                 | 2025-03-14 | Mark Carney
japan/prime-minister                  | 2025-10-20 | Shigeru Ishiba
netherlands/prime-minister            | 2026-01-15 | Dick Schoof
hungary/prime-minister                | 2026-03-01 | Viktor Orban
moldova/prime-minister                | 2025-11-01 | Alexandru Munteanu
ukraine/president                     | 2040-01-01 | nobody known
ukraine/archbishop                    | 2024-01-01 | nobody known
"""

OFFICES = """
Ukrainian Defense Minister                            | ukraine/defence-minister
the Minister of Defence of Ukraine                    | ukraine/defence-minister
Ukraine's defence minister                            | ukraine/defence-minister
US Secretary of War                                   | united-states/defence-minister
U.S. Defense Secretary                                | united-states/defence-minister
Pentagon chief                                        | united-states/defence-minister
Secretary of State                                    | united-states/foreign-minister
British Foreign Secretary                             | united-kingdom/foreign-minister
UK defence secretary                                  | united-kingdom/defence-minister
the United States’ top diplomat                       | united-states/foreign-minister
NATO Secretary General                                | nato/secretary-general
Secretary General of NATO                             | nato/secretary-general
UN Secretary-General                                  | united-nations/secretary-general
EU foreign policy chief                               | european-union/high-representative
European Commission President                         | european-commission/commission-president
President of the European Commission                  | european-commission/commission-president
IAEA chief                                            | iaea/director-general
Director General of the International Atomic Energy Agency | iaea/director-general
Kremlin spokesman                                     | russia/presidential-spokesperson
Kremlin press secretary                               | russia/presidential-spokesperson
Russian Foreign Ministry spokeswoman                  | russia/foreign-ministry-spokesperson
President of the Russian Federation                   | russia/president
Ukraine's Commander-in-Chief                          | ukraine/armed-forces-chief
Prime Minister of the Netherlands                     | netherlands/prime-minister
Polish Prime Minister                                 | poland/prime-minister
German Chancellor                                     | germany/chancellor
Kharkiv Governor                                      | kharkiv-oblast/governor
governor of the Kharkiv region                        | kharkiv-oblast/governor
head of the Kherson Regional Military Administration  | kherson-oblast/governor
Kharkiv Mayor                                         | kharkiv/mayor
Mayor of Kyiv                                         | kyiv/mayor
Kyiv mayor                                            | kyiv/mayor
Belgorod Governor                                     | belgorod-oblast/governor
SpaceX CEO                                            | spacex/chief-executive
Wagner boss                                           | wagner-group/leader
Defence Minister                                      | nothing
former Ukrainian Defense Minister                     | nothing
ex-Prime Minister of the UK                           | nothing
Deputy Defense Minister of Atlantis                   | nothing
the minister                                          | nothing
"""

BODIES = """
the Russian Defence Ministry                | Ministry of Defence of Russia
Russia's Ministry of Defense                | Ministry of Defence of Russia
Ukraine’s Defense Ministry                  | Ministry of Defence of Ukraine
Ministry of Defence of the Russian Federation | Ministry of Defence of Russia
Ukraine's General Staff                     | General Staff of the Armed Forces of Ukraine
General Staff of the Armed Forces of Ukraine | General Staff of the Armed Forces of Ukraine
Ukraine's Air Force                         | Ukrainian Air Force
SBU                                         | Security Service of Ukraine
the Security Service of Ukraine             | Security Service of Ukraine
HUR                                         | Defence Intelligence of Ukraine
Ukraine's military intelligence             | Defence Intelligence of Ukraine
State Emergency Service                     | State Emergency Service of Ukraine
Ukraine’s State Emergency Service           | State Emergency Service of Ukraine
the National Police of Ukraine              | National Police of Ukraine
Ukrainian Foreign Ministry                  | Ministry of Foreign Affairs of Ukraine
the Ukrainian Presidential Office           | Office of the President of Ukraine
Ukrainian Navy                              | Ukrainian Navy
State Border Guard Service                  | State Border Guard Service of Ukraine
Ukraine's Prosecutor General's Office       | Office of the Prosecutor General of Ukraine
the Pentagon                                | United States Department of Defense
US State Department                         | United States Department of State
UK Ministry of Defence                      | Ministry of Defence of the United Kingdom
British Defence Ministry                    | Ministry of Defence of the United Kingdom
FSB                                         | Federal Security Service
NATO                                        | NATO
the European Union                          | European Union
the bloc                                    | European Union
Institute for the Study of War              | Institute for the Study of War
General Staff                               | nothing
defence ministry                            | nothing
the committee                               | nothing
"""

STATES = """
Ukraine        | Ukraine
Ukrainian      | Ukraine
Ukrainians     | Ukraine
Kyiv           | Ukraine
Kiev           | Ukraine
Ukraine's      | Ukraine
British        | United Kingdom
UK             | United Kingdom
London         | United Kingdom
U.S.           | United States
US             | United States
American       | United States
Washington     | United States
the White House | United States
the Kremlin    | Russia
Moscow's       | Russia
the Russian Federation | Russia
Tallinn        | Estonia
Estonian       | Estonia
Czech Republic | Czechia
Türkiye        | Turkey
Dutch          | Netherlands
The Netherlands | Netherlands
North Korean   | North Korea
Pyongyang      | North Korea
us             | nothing
uk             | nothing
NATO           | nothing
Kharkiv        | nothing
kyiv           | nothing
Atlantis       | nothing
"""

NAMES = """
Volodymyr Zelenskyy   | Volodymyr Zelensky
Volodymyr Zelenskiy   | Volodymyr Zelensky
Volodymyr Zelenskyi’s | Volodymyr Zelensky
Володимир Зеленський  | Volodymyr Zelensky
Serhiy Lysak          | Serhii Lysak
Oleksandr Syrsky      | Oleksandr Syrskyi
Rustem Umierov        | Rustem Umerov
Kharkov               | Kharkiv
Odessa                | Odesa
Mykolayiv             | Mykolaiv
Zaporizhia            | Zaporizhzhia
Tass                  | TASS
the Associated Press  | Associated Press
Kyiv Independent      | The Kyiv Independent
RFE/RL                | Radio Free Europe/Radio Liberty
Mateusz Morawiecki    | Mateusz Morawiecki
Troels Lund Poulsen   | Troels Lund Poulsen
Władysław Kosiniak-Kamysz | Wladyslaw Kosiniak-Kamysz
Jonas Gahr Støre      | Jonas Gahr Store
The Independent       | The Independent
WHO                   | World Health Organization
who                   | nothing
Independent           | nothing
Zelinsky              | nothing
"""

RELATIONS = """
Ministry of Defence of Ukraine | Ukraine | | part
Ukraine | Ukrainian Air Force | | whole
Ukrainian Air Force | Armed Forces of Ukraine | | part
Defence Intelligence of Ukraine | Ministry of Defence of Ukraine | | part
Kyiv | Ukraine | | equal
the Kremlin | Russia | | equal
Ukraine | Russia | | different
Ministry of Defence of Ukraine | Ministry of Defence of Russia | | different
Ministry of Defence of Ukraine | Russia | | different
Rustem Umerov | Ministry of Defence of Ukraine | 2024-10-13 | part
Rustem Umerov | Ukraine | 2024-10-13 | part
Rustem Umerov | Ministry of Defence of Ukraine | 2022-10-13 | different
Rustem Umerov | Ministry of Defence of Ukraine | | unknown
Mykhailo Podolyak | Ukraine | 2024-10-13 | unknown
Rustem Umerov | Ukraine | 2040-01-01 | unknown
Rustem Umerov | Ministry of Defence of Ukraine | 2040-01-01 | different
Rustem Umerov | Volodymyr Zelensky | | different
Mark Rutte | NATO | 2024-10-13 | part
Mark Rutte | Netherlands | 2024-10-13 | different
European Commission | European Union | | part
UN Human Rights Monitoring Mission in Ukraine | United Nations | | part
Reuters | United Kingdom | | different
TASS | Reuters | | different
John Doe | Ukraine | | unknown
John Doe | john doe | | equal
"""

WITHIN = """
Kharkiv | Kharkiv Oblast | part
Kharkiv | Ukraine | part
Ukraine | Kharkiv Oblast | whole
Kyiv | Ukraine | part
Kyiv | Kyiv Oblast | different
Bakhmut | Donetsk region | part
Kursk | Russia | part
Kursk | Ukraine | different
Odessa | Odesa | equal
Erewhon | Ukraine | unknown
"""


def rows(table: str) -> list[tuple[str, ...]]:
    """Return the lines of a table, cells stripped."""
    return [tuple(cell.strip() for cell in line.split("|")) for line in table.strip().splitlines()]


def name_of(thing: object) -> str:
    """Return the name of an entry, the id of an office, or what stands for None."""
    return str(getattr(thing, "name", None) or getattr(thing, "id", None) or thing or "nothing")


# The tables hold together.


def test_ids_are_unique() -> None:
    """No two rows have one id, so that none is lost."""
    for kind, file in (("person", "people"), ("body", "bodies"), ("media", "media"), ("place", "places"), ("state", "states")):
        text = files("ukclaims.registry").joinpath(f"{file}.toml").read_text(encoding="utf-8")
        table = text.split(f"\n{file} = '''")[1].split("'''")[0]
        lines = [line for line in table.splitlines()[2:] if line and not line.startswith("#")]

        assert len(lines) == sum(entry.kind == kind for entry in ENTRIES)


def test_everything_referred_to_exists() -> None:
    """Each state, whole and office that an entry speaks of is there."""
    assert [(entry.id, loose) for entry in ENTRIES for loose in default().loose_ends(entry)] == []


def test_bodies_of_offices_exist() -> None:
    """Each office speaks for a body that is there, if for one."""
    known = {entry.name for entry in ENTRIES}

    assert [office.id for office in default().offices.values() if not {office.owner, office.body or office.owner, office.state or office.owner} <= known] == []


def test_every_entry_has_evidence() -> None:
    """Each entry says why it is here."""
    assert [entry.id for entry in ENTRIES if len(entry.evidence) < 8] == []


def test_names_of_one_kind_are_shared_on_purpose_only() -> None:
    """Two entries of one kind share a name only where it is listed."""
    bearers = defaultdict(set)
    for entry in ENTRIES:
        for name in entry.names:
            bearers[entry.kind, fold(name), name.isupper()].add(entry.name)

    assert {(kind.value, name) for (kind, name, _), names in bearers.items() if len(names) > 1} == SHARED


def test_tenures_of_one_office_do_not_overlap() -> None:
    """An office for one has one holder at a time."""
    terms = defaultdict(list)
    for entry in ENTRIES:
        for tenure in entry.tenures:
            if tenure.start and not default().offices[tenure.office].many:
                terms[tenure.office].append((tenure.start, tenure.end, entry.name))
    pairs = [(office, *pair) for office, found in terms.items() for pair in pairwise(sorted(found, key=lambda term: term[0]))]

    assert [(office, a[2], b[2]) for office, a, b in pairs if a[1] is None or a[1] > b[0]] == []


def test_every_person_has_a_pronoun() -> None:
    """People are he or she, so that a pronoun can lead to them."""
    assert [entry.id for entry in ENTRIES if entry.kind == "person" and entry.pronoun not in ("he", "she")] == []


@pytest.mark.parametrize("name", [name for entry in ENTRIES for name in entry.names if entry.kind in ("person", "body")][::7])
def test_every_name_leads_back(name: str) -> None:
    """A name that an entry has is found, as it is written."""
    assert name in {alias for entry in default().find(name) for alias in entry.names}


# Looking up.


@pytest.mark.parametrize(("office", "day", "name"), rows(HOLDERS))
def test_holders(office: str, day: str, name: str) -> None:
    """Who held an office on a day; nobody between two tenures, or where the tables end."""
    assert name_of(default().holder(office, day)).replace("nothing", "nobody known") == name


def test_holder_without_a_day() -> None:
    """Without a day, the only holder is answered, and of two none."""
    assert default().holder("ukraine/defence-minister", None) is None
    assert name_of(default().holder("european-commission/commission-president", None)) == "Ursula von der Leyen"


@pytest.mark.parametrize(("words", "office"), rows(OFFICES))
def test_offices(words: str, office: str) -> None:
    """The words for an office give its id."""
    assert name_of(default().office(words)) == office


def test_office_with_the_state_given() -> None:
    """A state known from elsewhere serves where the words name none."""
    assert name_of(default().office("the defence minister", "Estonia")) == "estonia/defence-minister"
    assert name_of(default().office("Polish defence minister", "Estonia")) == "poland/defence-minister"


@pytest.mark.parametrize(("words", "body"), rows(BODIES))
def test_bodies(words: str, body: str) -> None:
    """The words for a body give it; words that two bodies share give none."""
    assert name_of(default().body(words)) == body


def test_body_with_the_state_given() -> None:
    """A state known from elsewhere tells which general staff."""
    assert name_of(default().body("the General Staff", state="Ukraine")) == "General Staff of the Armed Forces of Ukraine"
    assert name_of(default().body("General Staff", state="Russia")) == "General Staff of the Armed Forces of Russia"


@pytest.mark.parametrize(("word", "state"), rows(STATES))
def test_states(word: str, state: str) -> None:
    """Names, adjectives, peoples and capitals stand for a state; in small letters "us" is a pronoun."""
    assert name_of(default().state_of(word)) == state


@pytest.mark.parametrize(("spelling", "name"), rows(NAMES))
def test_spellings(spelling: str, name: str) -> None:
    """Every usual spelling leads to the same entry."""
    assert name_of(next(iter(default().find(spelling)), None)) == name


@pytest.mark.parametrize(("first", "second", "on", "standing"), rows(RELATIONS))
def test_relations(first: str, second: str, on: str, standing: str) -> None:
    """A body is part of its state, a person part of the body whose office was held; the other way round it is the whole."""
    exchanged = {"part": "whole", "whole": "part"}

    assert (default().relation(first, second, on or None) or "unknown") == standing
    assert (default().relation(second, first, on or None) or "unknown") == exchanged.get(standing, standing)


@pytest.mark.parametrize(("first", "second", "standing"), rows(WITHIN))
def test_places(first: str, second: str, standing: str) -> None:
    """A city lies in its oblast and its state."""
    assert (default().within(first, second) or "unknown") == standing


def test_two_people_of_one_last_name_stay_two() -> None:
    """A last name gives all bearers; a name of one word counts as one."""
    assert {"Mykhailo Fedorov", "Ivan Fedorov"} <= {entry.name for entry in default().by_last_name("Fedorov")}
    assert [entry.name for entry in default().by_last_name("Zelenskyy")] == ["Volodymyr Zelensky"]
    assert [entry.name for entry in default().by_last_name("von der Leyen")] == ["Ursula von der Leyen"]
    assert [entry.name for entry in default().by_last_name("Xi")] == ["Xi Jinping"]
    assert default().by_last_name("Jinping") == ()


def test_kinds_narrow_what_is_found() -> None:
    """The same word can be a channel and nothing else."""
    assert default().find("Telegram", ("media",)) == ()
    assert name_of(default().channel("Twitter")) == "X"
    assert name_of(default().media("Reuters")) == "Reuters"
    assert default().media("Telegram") is None


def test_names_in_words() -> None:
    """The longest names are found from left to right, a mark ends a name, and small letters are no name."""
    text = "The head of the Security Service of Ukraine , Vasyl Malyuk , told us that the WHO and The Sun asked who saw the sun in Kharkiv Oblast ."
    words = text.split()

    found = [(" ".join(words[first:last]), entries[0].name) for first, last, entries in default().names_in(words)]

    assert found == [
        ("Security Service of Ukraine", "Security Service of Ukraine"),
        ("Vasyl Malyuk", "Vasyl Maliuk"),
        ("WHO", "World Health Organization"),
        ("Sun", "The Sun"),
        ("Kharkiv Oblast", "Kharkiv Oblast"),
    ]


def test_held_offices() -> None:
    """Offices of one person by day."""
    (umerov,) = default().find("Rustem Umerov")

    assert [office.id for office in default().held(umerov, "2024-10-13")] == ["ukraine/defence-minister"]
    assert [office.id for office in default().held(umerov, "2025-07-17")] == []
    assert [office.id for office in default().held(umerov, "2040-01-01")] == ["ukraine/security-council-secretary"]
    assert [office.title for office in default().held(umerov, None)] == [
        "Defence Minister of Ukraine",
        "Secretary of the National Security and Defence Council of Ukraine",
    ]


@given(st.text(), st.dates())
def test_strange_words_find_nothing_and_never_raise(text: str, day: date) -> None:
    """Whatever the words, each look-up answers."""
    registry = default()

    assert isinstance(registry.find(text), tuple)
    assert registry.relation(text, text, day) == "equal"
    assert registry.holder(text, day) is None
    assert all(0 <= first < last <= len(text) for first, last, _ in registry.names_in(list(text)))
    assert (registry.office(text), registry.body(text)) == (registry.office(text.upper().lower()), registry.body(text.upper().lower())) or text != text.lower()


@given(st.sampled_from([entry.name for entry in ENTRIES if not entry.name.isupper()]), st.sampled_from([entry.name for entry in ENTRIES]))
def test_relation_exchanges(first: str, second: str) -> None:
    """Seen from the other side, a part is a whole, and the rest stays."""
    exchanged = {"part": "whole", "whole": "part"}
    seen = default().relation(first, second, "2024-10-13")

    assert default().relation(second, first, "2024-10-13") == exchanged.get(seen or "", seen)


@given(st.sampled_from(sorted(default().offices)), st.integers(0, 5000))
def test_a_holder_holds(office: str, days: int) -> None:
    """Whoever is answered as the holder holds the office on that day."""
    day = date(2015, 1, 1) + timedelta(days)
    holder = default().holder(office, day)

    assert holder is None or office in {held.id for held in default().held(holder, day)}


# A registry of one's own.

OWN = """
[[people]]
name = "Ada Example"
pronoun = "she"
state = "Ukraine"
aliases = ["Ada Exampleova"]
offices = ["ukraine/example-minister 2024-02..2024-11-05"]
evidence = "invented for this test"

[[roles]]
role = "example-minister"
title = "Minister of Examples"
words = ["minister of examples", "examples minister"]
"""


def own(tmp_path: Path, text: str) -> Registry:
    """Return the registry that a file with this text holds."""
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    return Registry.load(path)


def test_own_entries_join(tmp_path: Path) -> None:
    """Own people and roles work like those that are there; a month is sure from its end on."""
    both = default().extended(own(tmp_path, OWN))
    office = both.office("Ukrainian Examples Minister")

    assert len(both) == len(default()) + 1
    assert name_of(office) == "ukraine/example-minister"
    assert [name_of(both.holder("ukraine/example-minister", day)) for day in ("2024-02-29", "2024-03-01", "2024-11-04", "2024-11-05")] == [
        "nothing",
        "Ada Example",
        "Ada Example",
        "nothing",
    ]
    assert default().find("Ada Example") == ()


def test_own_rows_as_text(tmp_path: Path) -> None:
    """A section may be a text of rows."""
    mine = own(tmp_path, "media = '''\nname | aliases | evidence\n# a remark\nExample Wire | EW; Wire | invented\n'''")

    assert name_of(mine.media("EW")) == "Example Wire"
    assert repr(mine) == "<Registry of 1 entries>"


def test_own_entry_replaces(tmp_path: Path) -> None:
    """An entry with an id that is there replaces it."""
    mine = own(tmp_path, '[[channels]]\nname = "Telegram"\nid = "channel/telegram"\naliases = ["TG"]\nevidence = "invented"')

    assert name_of(default().extended(mine).channel("TG")) == "Telegram"
    assert len(default().extended(mine)) == len(default())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[[people]]\nname = "A B"', "A B: field 'evidence' is missing"),
        ('[[people]]\nevidence = "x"', "field 'name' is missing"),
        ('[[people]]\nname = "A B"\nevidence = "x"\nage = "7"', "A B: there is no field 'age'"),
        ('[[people]]\nname = "A B"\nevidence = 7', "A B, evidence: a string or a list of strings is expected, got 7"),
        ('[[people]]\nname = "A B"\nevidence = "x"\npronoun = "it"', "A B: field 'pronoun' is"),
        ('[[people]]\nname = "A B"\nevidence = "x"\noffices = ["president"]', "A B: field 'offices' holds items like"),
        ('[[people]]\nname = "A B"\nevidence = "x"\noffices = ["x/y 2024-13-01.."]', "A B: field 'offices' has dates like"),
        ('[[people]]\nname = "A B"\nevidence = "x"\noffices = ["x/y 20xx.."]', "A B: field 'offices' has dates like"),
        ('[[people]]\nname = "A B"\nevidence = "x"\noffices = ["x/y 2024-05-01..2023-05-01"]', "ends before it starts"),
        ("[[planets]]\nname = 'x'", "there is no section 'planets'"),
        ("people = 7", "section 'people' is an array of tables or a text of rows"),
        ("people = '''\nname | evidence\nA B | x | y\n'''", "A B: 3 columns where the heading has 2"),
        ("known_until = 'soon'", "known_until is a date"),
    ],
)
def test_wrong_entries_are_told(tmp_path: Path, text: str, words: str) -> None:
    """The message names the file, the entry and the field."""
    with pytest.raises(RecordError) as caught:
        own(tmp_path, text)

    assert words in str(caught.value)
    assert "own.toml" in str(caught.value)


@pytest.mark.parametrize(
    ("line", "field"),
    [('state = "Atlantis"', "state"), ('offices = ["atlantis/president 2024.."]', "offices"), ('offices = ["ukraine/archdruid 2024.."]', "offices")],
)
def test_loose_ends_are_told(tmp_path: Path, line: str, field: str) -> None:
    """An entry that speaks of what is nowhere is refused when the two are joined."""
    mine = own(tmp_path, f'[[people]]\nname = "A B"\nevidence = "x"\n{line}')

    with pytest.raises(RecordError, match=f"person/a-b, field '{field}'"):
        default().extended(mine)


def test_wrong_files_are_told(tmp_path: Path) -> None:
    """A file that is missing or no TOML raises at once, and says which."""
    with pytest.raises(InvalidValueError, match="nowhere"):
        Registry.load(tmp_path / "nowhere.toml")
    with pytest.raises(InvalidValueError, match="no TOML"):
        own(tmp_path, "[[people")


@pytest.mark.parametrize("call", [lambda: Registry.load(7), lambda: default().extended("x"), lambda: default().holder("ukraine/president", 7)])  # type: ignore[arg-type]
def test_wrong_arguments_raise(call: object) -> None:
    """A value of a wrong type raises an error of the package."""
    with pytest.raises(InvalidTypeError):
        call()  # type: ignore[operator]
    assert issubclass(InvalidTypeError, UkclaimsError)


@pytest.mark.parametrize(
    ("office", "day", "name"),
    [
        ("ukraine/security-service-chief", "2022-10-01", "Vasyl Maliuk"),
        ("ukraine/police-chief", "2023-03-01", "Ivan Vyhivskyi"),
        ("ukraine/air-force-commander", "2024-12-01", "Anatolii Kryvonozhko"),
        ("donetsk-oblast/governor", "2023-11-01", "Ihor Moroz"),
        ("ukraine/energy-minister", "2025-12-01", "Artem Nekrasov"),
        ("slovakia/foreign-minister", "2023-07-01", "Miroslav Wlachovsky"),
        ("poland/foreign-minister", "2023-12-01", "Szymon Szynkowski vel Sek"),
        ("united-kingdom/interior-minister", "2022-10-20", "Grant Shapps"),
        ("united-kingdom/interior-minister", "2022-11-01", "Suella Braverman"),
        ("bulgaria/president", "2026-01-24", "Iliana Iotova"),
    ],
)
def test_who_acts_in_an_office_holds_it(office: str, day: str, name: str) -> None:
    """Acting holders, and those of a short term, are found on their days like all others."""
    assert name_of(default().holder(office, day)) == name
