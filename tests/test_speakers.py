"""Speakers: a short text, and who is behind each source in it. Registry facts are real, other people are invented."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ukclaims.extract.attributions import Found
from ukclaims.extract.speakers import resolve
from ukclaims.lang.tables import tables
from ukclaims.model.attribution import Form, Speaker
from ukclaims.model.document import Document
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span
from ukclaims.registry import Registry, default
from ukclaims.text.layout import read


def found_in(text: str, sources: Sequence[str]) -> tuple[str, list[Found]]:
    """Return the text without brackets, and one attribution for each [source] in it, in order."""
    plain, spans = "", []
    for piece in text.split("["):
        inner, bracket, rest = piece.partition("]")
        if bracket:
            spans.append(Span(len(plain), len(plain) + len(inner)))
        plain += inner + rest
    del sources
    return plain, [Found(span, None, None, (Span(span.end, span.end + 1),), Form.INDIRECT, False, None, Reason("by_hand")) for span in spans]


def speakers(text: str, published: str | None = "2024-10-15", registry: Registry | None = None) -> list[Speaker | None]:
    """Return the speakers of the [sources] of a text."""
    plain, found = found_in(text, ())
    return resolve(read(plain), found, Document(plain, published=published), default() if registry is None else registry)


def names(text: str, published: str | None = "2024-10-15") -> list[str]:
    return [speaker.name for speaker in speakers(text, published) if speaker]


# text with the sources in brackets -> kind and name of each, separated by " | "
CASES = {
    # names and titles
    "[Ukrainian Defense Minister Rustem Umerov] said no.": "person Rustem Umerov",
    "[John Healey, the UK defence secretary, who visited Kyiv,] said no.": "person John Healey",
    "[Zelenskyy] spoke in Kyiv.": "person Volodymyr Zelensky",
    "[The defence minister, Rustem Umerov,] said no.": "person Rustem Umerov",
    "[Mayor Olha Petrenko] said no. [Petrenko] left.": "person Olha Petrenko | person Olha Petrenko",
    "[Ivan Koval, 48, a teacher,] said no.": "person Ivan Koval",
    "[Ursula von der Leyen] said no.": "person Ursula von der Leyen",
    "[Gen. Mark Doe Jr.] said no.": "person Mark Doe Jr.",
    "[Ukraine's Rustem Umerov] said no.": "person Rustem Umerov",
    "[a spokesperson for the council, Danylo Ivchenko,] said no.": "person Danylo Ivchenko",
    "[Pentagon press secretary Jane Roe] said no.": "person Jane Roe",
    "[Lt.-Gen. Mark Doe] said no. [Doe] left.": "person Mark Doe | person Mark Doe",
    "[Ukrainian military intelligence chief Lt.-Gen. Kyrylo Budanov] said no.": "person Kyrylo Budanov",
    "[Ukraine’s military spy chief] said no.": "person Kyrylo Budanov",
    "[Satellite imagery] showed smoke.": "document Satellite imagery",
    # a name behind the state of a post
    "[Minister of Defence of Ukraine Olha Petrenko] said no.": "person Olha Petrenko",
    "[Prosecutor General of Ukraine Olha Petrenko] said no.": "person Olha Petrenko",
    "[Minister of Defence of South Korea Jin Hanul] said no.": "person Jin Hanul",
    "[the Ministry of Defence of Ukraine] said no.": "body Ministry of Defence of Ukraine",
    "[The Bank of Ukraine Board] said no.": "body Bank of Ukraine Board",
    # how new a document is belongs to nobody's name
    "[a new United Nations (U.N.) report] said no.": "body United Nations",
    "[A recent World Bank study] said no.": "body World Bank",
    "[The latest IMF report] said no.": "body International Monetary Fund",
    "[The New York Police Department] said no.": "body New York Police Department",
    "[The mayor in turn] said no. [The council for its part] said no.": "unnamed mayor | body council",
    "[the new head of the port] said no.": "unnamed new head of the port",
    # "only" opens the sentence and no name; what leads or backs is no name
    "Only Ruslan can help. Mayor Pavlo Ruslan came. [Ruslan] said no.": "person Pavlo Ruslan",
    "Mayor Pavlo Ivchenko spoke amid an Ivan Orlov-led war. [He] said no.": "person Pavlo Ivchenko",
    "[The head of the harbour centre, Col. Mark Doe,] said no.": "person Mark Doe",
    "[A member of the council and a reserve officer in the army, Mark Doe (HDE)] said no.": "person Mark Doe",
    "India waits. [EAM Jaishankar] said no.": "person Subrahmanyam Jaishankar",
    "[Fuji TV] said no.": "body Fuji TV",
    "[Harbour TV] said no.": "body Harbour TV",
    # an institute with "Studies" in its name, a prosecutor's office again, state media are no he
    "[The report by the UK-based International Institute for Strategic Studies (IISS)] said no. [The think tank] said yes.": "body International Institute for Strategic Studies | body International Institute for Strategic Studies",
    "[The Poltava Regional Prosecutor's Office] said no. [The prosecutor's office] said yes.": "body Poltava Regional Prosecutor's Office | body Poltava Regional Prosecutor's Office",
    "[Chinese state media] said no. [He] was late.": "unnamed Chinese state media | unnamed he",
    # a company named just before
    "All were employees of the courier service Nova Poshta. [The company] said no.": "body Nova Poshta",
    "All were employees of Nova Poshta, which works with Ukrenergo. [The company] said no.": "body company",
    "Nova Poshta is a courier. Trains ran late. It rained. [The company] said no.": "body company",
    # two of one name are not joined
    "Olha Petrenko met Ivan Petrenko. [Petrenko] said no.": "person Petrenko",
    "Olha Petrenko said yes. [Petrenko] said no. Later Ivan Petrenko came.": "person Olha Petrenko",
    # a day before a name is no part of it, nor is what is left of "I've"
    "On Tuesday [Zelensky] said no.": "person Volodymyr Zelensky",
    "In March [Orlov] said no. [March] left.": "person Orlov | person March",
    "Last Tuesday [Ivan Orlov] said no. On Sunday [Orlov] said yes.": "person Ivan Orlov | person Ivan Orlov",
    "[Mayor Ivan Orlov] said no. Later Thursday [Orlov] said yes.": "person Ivan Orlov | person Ivan Orlov",
    "[June Harper] said no. [April Harlow] said yes.": "person June Harper | person April Harlow",
    "[I]'ve said no. [We]'ve said yes.": "unnamed i | unnamed we",
    # an ombudsman is somebody, and a title
    "[Russia's ombudswoman, Ada Smith,] said no. [The ombudswoman] left.": "person Ada Smith | person Ada Smith",
    "[The ombudsman] said no.": "unnamed ombudsman",
    # a newsroom that "the" belongs to, unless the page knows a longer name
    "[The Guardian] said no.": "body The Guardian",
    "The mayor left, [the Economist] wrote.": "body The Economist",
    "The Harbour Times came. [The Times] said no.": "group Times",
    # a local post is of the place that the sentence names, if it names one
    "Sumy governor Ivan Orlov said no. In Kherson, [the regional governor] said yes.": "unnamed regional governor",
    "Sumy mayor Ivan Orlov said no. Two men died in Odesa, [the mayor] said.": "unnamed mayor",
    "Sumy mayor Ivan Orlov said no. Two men died in Sumy, [the mayor] said.": "person Ivan Orlov",
    "Sumy governor Ivan Orlov said no. Two men died in Okhtyrka, [the governor] said.": "person Ivan Orlov",
    "Sumy governor Ivan Orlov said no. Two men died, [the governor] said.": "person Ivan Orlov",
    # who is named soon after
    "[The local governor] said no. The governor of Odesa, Ivan Orlov, came.": "person Ivan Orlov",
    "[The local governor] said no. The governor of Odesa, Ivan Orlov, met the governor of Sumy, Ada Smith.": "unnamed local governor",
    "[The regional mayor] said no. Ivan Orlov came.": "unnamed regional mayor",
    "[Estonia's senior commander] said no. Estonia's senior commander, Ivan Orlov, came.": "person Ivan Orlov",
    # "the agency" is a service that spoke, or an international body that is named, and no newsroom of the dateline
    "[The local emergency service] said no. [The agency] said yes.": "body local emergency service | body local emergency service",
    "[The State Emergency Service of Ukraine] said no. [The agency] said yes.": "body State Emergency Service of Ukraine | body State Emergency Service of Ukraine",
    "VIENNA, October 3. /TASS/. Rafael Grossi of the International Atomic Energy Agency came, [the agency] said.": "body IAEA",
    # a body by its full name beside a description; a short form that is nobody's name
    "[The country's intelligence bureau, the Security Service of Ukraine (SBU),] said no.": "body Security Service of Ukraine",
    "Ten ships left: [MoD].": "body MoD",
    "[The Estonian presidency] said no.": "body Estonian presidency",
    # a title ends where somebody else is named before "and"
    "The head of the town Oleg Orlov and Sumy Mayor Ada Smith came. [Smith] said no.": "person Ada Smith",
    # who signs a paragraph without marks says "I" in it
    "[I] said no.": "unnamed i",
    # who serves somebody is not he
    "[a spokesperson for President Volodymyr Zelensky] said no.": "unnamed spokesperson for President Volodymyr Zelensky",
    "[An adviser to Ukraine's President Zelensky] said no.": "unnamed adviser to Ukraine's President Zelensky",
    "[The wife of Volodymyr Zelensky] said no.": "unnamed wife of Volodymyr Zelensky",
    "[The head of Naftogaz Oleksii Chernyshov] said no.": "person Oleksii Chernyshov",
    "[The chief of staff to President Zelensky, Andriy Yermak,] said no.": "person Andriy Yermak",
    "[an official in Russian-annexed Crimea] said no.": "unnamed official in Russian-annexed Crimea",
    "[A statement by President Zelensky] said no.": "person Volodymyr Zelensky",
    # what describes a state, and the head of the World Trade Organization
    "[neighbouring Moldova] said no. [NATO member Romania] said yes.": "state Moldova | state Romania",
    "[The WTO boss] said no.": "person Ngozi Okonjo-Iweala",
    "[photos shared by the harbour office] said no.": "document photos shared by the harbour office",
    # sources close to somebody, a counterpart by name, and a wife who is no "he"
    "[Sources close to Zelensky] said no.": "unnamed Sources close to Zelensky",
    "Ada Smith came. [Her Russian counterpart, Ivan Orlov,] said no.": "person Ivan Orlov",
    "[Ivan Orlov] said no. [His wife Ada] said yes. “It is late,” [he] said.": "person Ivan Orlov | person Ada | person Ivan Orlov",
    # last names side by side, and those whom a trade tells from a name
    "[Macron, Scholz and Tusk] said no.": "group Macron, Scholz and Tusk",
    "[Orlov and Petrov] said no.": "group Orlov and Petrov",
    "Ivan Orlov came. [Orlov and Petrov] said no.": "group Ivan Orlov and Petrov",
    "[Resident Olena Petrenko, 54,] said no.": "person Olena Petrenko",
    "[Soldier Ivan Orlov] said no. [The soldier] said yes.": "person Ivan Orlov | person Ivan Orlov",
    # a blog by its name, and the source who spoke last
    "[analysis from the Ukrainian military-monitoring blog DeepState] said no.": "body DeepState",
    "[A representative of the Estonian government] said no. [The source] said yes.": "unnamed representative of the Estonian government | unnamed representative of the Estonian government",
    "[Mayor Ivan Orlov] said no. [The source] said yes.": "person Ivan Orlov | unnamed source",
    "[Two officials] said no. [The source] said yes.": "unnamed Two officials | unnamed source",
    "[Videos shared by the harbour office] said no.": "document Videos shared by the harbour office",
    # a state that is written like a pronoun
    "[US] said no. [us] said yes.": "state United States | unnamed us",
    # a title with its matter before a name, and a site that is nobody
    "[Qatar's Minister of State for International Cooperation Ada Smith] said no.": "person Ada Smith",
    "[the minister for International Trade Ivan Orlov] said no.": "person Ivan Orlov",
    "[Modern.az] said no.": "body Modern.az",
    "[the diplomat on condition of anonymity] said no.": "unnamed diplomat",
    # "PM" is a title
    "Prime Minister Narendra Modi came. [PM Modi] said no. [Modi] said yes. [The PM] left.": "person Narendra Modi | person Narendra Modi | person Narendra Modi",
    # titles alone
    "Defense Minister Rustem Umerov flew to Paris. [The minister] said no.": "person Rustem Umerov",
    "[Ukraine's defense minister] said no.": "person Rustem Umerov",
    "[The Ukrainian president] said no.": "person Volodymyr Zelensky",
    "[The minister] said no.": "unnamed minister",
    "Oleh Syniehubov, the regional governor, came. [The governor] said no.": "person Oleh Syniehubov",
    # bodies and states
    "[Kyiv] said no, while [Moscow] agreed.": "state Ukraine | state Russia",
    "[Brussels] said no. [Kryvyi Rih] agreed.": "unnamed Brussels | unnamed Kryvyi Rih",
    "[Brussels, which leads the talks,] said no.": "unnamed Brussels",
    "[Moscow and Brussels] said no.": "group Russia and Brussels",
    "Ivan Odesa flew in. [Odesa] said no.": "person Ivan Odesa",
    "[Mayor Davos] said no.": "person Davos",
    "[The Russian Defence Ministry] said no.": "body Ministry of Defence of Russia",
    "Ukraine needs shells. Ukrainian crews wait. [The defence ministry] said so.": "body Ministry of Defence of Ukraine",
    "[The Pentagon] said no.": "body United States Department of Defense",
    "[Reuters] reported it.": "body Reuters",
    "[the press service of the State Emergency Service] said no in Kyiv.": "body State Emergency Service of Ukraine",
    "[the Regional Council of Dalevale] said no.": "body Regional Council of Dalevale",
    # names with something inside, and names in capitals that are none
    "[Maj. Ivan “Wolf” Orlov, the commander,] said no. [Orlov] left.": "person Ivan Orlov | person Ivan Orlov",
    '[Robert "Magyar" Brovdi] said no.': "person Robert Brovdi",
    'Ivan Orlov called it "Fire" Monday. [Orlov] said no.': "person Ivan Orlov",
    "Ursula von der Leyen came. [Von der Leyen] said no. “Yes,” [von der Leyen] said.": "person Ursula von der Leyen | person Ursula von der Leyen",
    "Fact Checking Orlov’s Claim On Aid\n\nMayor Ivan Orlov came. [Orlov] said no.": "person Ivan Orlov",
    "Ivan Orlov Says No To Aid\n\n[Orlov] said no.": "person Orlov",
    "Mayor Ivan Orlov: No Aid Came Today\n\n[Orlov] said no.": "person Ivan Orlov",
    # a last name alone, beside the international body that its only bearer heads
    "[Grossi] said the plant of the IAEA team was dark.": "person Rafael Grossi",
    "[Grossi] said the plant was dark.": "person Grossi",
    "Marco Grossi met the IAEA. [Grossi] said no.": "person Marco Grossi",
    # titles set before a comma, and titles that are not another's
    "Kenya's foreign affairs minister, Ivan Orlov, came. [The minister] said no.": "person Ivan Orlov",
    "In the meeting, Ivan Orlov came. [The minister] said no.": "unnamed minister",
    "[Turkish Foreign Minister Hakan Fidan] said yes. [The foreign affairs chief] said no.": "person Hakan Fidan | person Hakan Fidan",
    "Prime Minister Fumio Kishida came. President Volodymyr Zelensky left. Kishida ate. [The president] said no.": "person Volodymyr Zelensky",
    "Vice President Olha Petrenko came. [The president] said no.": "unnamed president",
    "Vice President Olha Petrenko came. [The vice president] said no.": "person Olha Petrenko",
    # pronouns that mean a body
    "[The European Commission] said no. [They] said yes.": "body European Commission | body European Commission",
    "[The European Commission] said no. [Two officials] agreed. [They] said yes.": "body European Commission | unnamed Two officials | unnamed Two officials",
    "[Mayor Olha Petrenko] said no. [They] said yes.": "person Olha Petrenko | unnamed they",
    "The Russian Defence Ministry has issued its daily briefing. [It] says no.": "body Ministry of Defence of Russia",
    "The road has issued no dust. [It] says no.": "unnamed it",
    # bodies by their noun
    "[Romaniaʼs Ministry of National Defense] said no.": "body Ministry of Defence of Romania",
    "[Kenya's government] said no. [The Kenyan defence ministry] agreed.": "body Government of Kenya | body Ministry of Defence of Kenya",
    "[Kenya's largest army] said no.": "body Kenya's largest army",
    "[Antti Häkkänen, the defence minister of Finland,] said no. [The ministry] said yes.": "person Antti Hakkanen | body Ministry of Defence of Finland",
    "[Ivan Orlov, a teacher,] said no. [The ministry] said yes.": "person Ivan Orlov | body ministry",
    "[The European Commission] said no. [The institution] agreed.": "body European Commission | body European Commission",
    "[NABU] said no. [The agency] agreed.": "body National Anti-Corruption Bureau of Ukraine | body National Anti-Corruption Bureau of Ukraine",
    "[South Korea's spy agency] said no.": "body National Intelligence Service of South Korea",
    "[The Russian spy agency] said no.": "body Russian spy agency",
    "[Rosatom CEO Alexey Likhachev] said no. [The official] agreed.": "person Alexei Likhachev | person Alexei Likhachev",
    # what somebody publishes in or issues
    "Mayor Ivan Orlov came. [Orlov's Telegram channel] said no.": "person Ivan Orlov",
    "[The army's Telegram channel] said no in Kyiv.": "body Armed Forces of Ukraine",
    "[The Kenyan government] issued a statement, [which] said no. [The statement] said more.": "body Government of Kenya | body Government of Kenya | body Government of Kenya",
    "People read a statement, [which] said no.": "document statement",
    "[Confirmed images] show no fire.": "document Confirmed images",
    # documents and people without a name
    "[the report] said no.": "document report",
    "according to [government estimates]": "document government estimates",
    "[Officials] said no.": "unnamed Officials",
    "[A former American intelligence official] said no.": "unnamed former American intelligence official",
    "[two people familiar with the talks] said no.": "unnamed two people familiar with the talks",
    "[A senior Danish officer] said no. [The officer] left.": "unnamed senior Danish officer | unnamed senior Danish officer",
    "[Analysts] said no.": "unnamed Analysts",
    # several
    "[Olaf Scholz and Emmanuel Macron] said no.": "group Olaf Scholz and Emmanuel Macron",
    "[Estonia and Latvia] said no.": "group Estonia and Latvia",
    # pronouns
    "[Rustem Umerov] said yes. [He] said no.": "person Rustem Umerov | person Rustem Umerov",
    "Rustem Umerov met Annalena Baerbock. [She] said no.": "person Annalena Baerbock",
    "Rustem Umerov met Annalena Baerbock. [He] said no.": "person Rustem Umerov",
    "[Andrii Sybiha] spoke. He praised Denys Shmyhal. [He] said no.": "person Andrii Sybiha | person Denys Shmyhal",
    "“Rustem Umerov lied,” said [Maria Koval]. [He] said no.": "person Maria Koval | unnamed he",
    "[Ms. Koval] spoke. [She] said no.": "person Koval | person Koval",
    "[The Air Force] of Ukraine spoke. [It] said no.": None,
    "[The foreign ministry of Ukraine] spoke. [It] said no.": "body Ministry of Foreign Affairs of Ukraine | body Ministry of Foreign Affairs of Ukraine",
    "[Officials] spoke. [They] said no.": "unnamed Officials | unnamed Officials",
    "[Ms. Umerov] spoke.": "person Umerov",
    "[Koval] spoke in Kyiv.": "person Koval",
    "[Rustem Umerov] spoke. [They] said no. [It] failed.": "person Rustem Umerov | unnamed they | unnamed it",
    "[He] said no.": "unnamed he",
    "Rustem Umerov, [who] was in Kyiv, said no.": "person Rustem Umerov",
    # the noun for a body that spoke before
    "[The Russian Defense Ministry] spoke. [The ministry] said no.": "body Ministry of Defence of Russia | body Ministry of Defence of Russia",
    "[Russia's Ministry of Defense] spoke in Kyiv. [The defence ministry] said no.": "body Ministry of Defence of Russia | body Ministry of Defence of Russia",
    "[The International Atomic Energy Agency] spoke. [The agency] said no.": "body IAEA | body IAEA",
    "[Reuters] spoke. [The agency] said no.": "body Reuters | body Reuters",
    "[Ukrenergo] spoke. [The operator] said no.": "body Ukrenergo | body Ukrenergo",
    "[The Pentagon] spoke. [The department] said no.": "body United States Department of Defense | body United States Department of Defense",
    "[The Regional Council of Dalevale] spoke. [The council] said no.": "body Regional Council of Dalevale | body Regional Council of Dalevale",
    "[The Pentagon] spoke. [The council] said no.": "body United States Department of Defense | body council",
    # the noun for a person who spoke before
    "[Andrii Sybiha] spoke. [The diplomat] said no.": "person Andrii Sybiha | person Andrii Sybiha",
    "[Hanno Pevkur] spoke. [The Estonian minister] said no.": "person Hanno Pevkur | person Hanno Pevkur",
    "[Hanno Pevkur] spoke. [The Danish minister] said no.": "person Hanno Pevkur | unnamed Danish minister",
    "[Rafael Grossi] spoke. [The IAEA Director General] said no.": "person Rafael Grossi | person Rafael Grossi",
    "[Governor Ivan Koval] came. [The official] said no.": "person Ivan Koval | person Ivan Koval",
    "[A Danish official] spoke after Rustem Umerov. [The official] said no.": "unnamed Danish official | unnamed Danish official",
    "[Ivan Koval], a teacher, came. [The official] said no.": "person Ivan Koval | unnamed official",
    "[Acting governor Ivan Koval] came. [The regional head] said no.": "person Ivan Koval | person Ivan Koval",
    "[Oleh Syniehubov] came. [The head of the region] said no.": "person Oleh Syniehubov | person Oleh Syniehubov",
    "[Governor]: Three towns hit\n\nThree towns were hit, [Kharkiv Oblast governor Oleh Syniehubov] said.": "person Oleh Syniehubov | person Oleh Syniehubov",
    "[Governor]: Two towns hit\n\n[Governor Ivan Koval] and [governor Olha Moroz] said so.": "unnamed Governor | person Ivan Koval | person Olha Moroz",
    "[Zelensky's chief of staff] said no.": "person Andriy Yermak",
    "[Koval's chief of staff] said no.": "unnamed Koval's chief of staff",
    # whose ministry it is, where the words do not say
    "Russian troops shelled Kharkiv. [The defence ministry] said so.": "body defence ministry",
    "Russia lost 1,200 soldiers over the past day, [the General Staff] said.": "unnamed General Staff",
    "According to [the General Staff], Russia has lost 900,000 troops.": "unnamed General Staff",
    "[The Ministry of Emergency Situations] said 40 homes were damaged.": "body Ministry of Emergency Situations",
    "[The Ministry of Strategic Industries] said 40 shops reopened.": "body Ministry of Strategic Industries",
    "MOSCOW, May 19 (Example Wire) - Drones hit Kharkiv. [The defence ministry] said so.": "body Ministry of Defence of Russia",
    "Russian drones hit Poltava, [the Energy Ministry] said.": "body Ministry of Energy of Ukraine",
    "Russian drones hit Luhansk, [the Energy Ministry] said.": "body Energy Ministry",
    "Ukraine's air defences shot down 17 of 24 drones that Russia launched, [the military] said.": "body Armed Forces of Ukraine",
    "Russian air defences intercepted 40 drones over Kharkiv, [the defence ministry] said.": "body Ministry of Defence of Russia",
    "Russian troops destroyed 40 houses in Kharkiv, [the defence ministry] said.": "body defence ministry",
    "Russia launched 60 drones on 4 May 2024, [the air force] said.": "body air force",
    "Russian forces fired 40 missiles overnight, [the Air Force] said.": "body Air Force",
    "[UK Defence Intelligence] spoke. [The defence ministry] said no.": "body UK Defence Intelligence | body Ministry of Defence of the United Kingdom",
    # documents and their authors
    "[ISW estimates] said no.": "body Institute for the Study of War",
    "[a statement by the Ukrainian Energy Ministry] said no.": "body Ministry of Energy of Ukraine",
    "[government estimates] said no.": "document government estimates",
    "[the German government's official website] said no.": "body Government of Germany",
    "[Zelensky's statement] said no.": "person Volodymyr Zelensky",
    "[The German defense concern Rheinmetall] said no.": "body Rheinmetall",
    "[the ministry's report] said no.": "document ministry's report",
    "[The Pentagon] spoke in a statement. [The statement] said no.": "body United States Department of Defense | body United States Department of Defense",
    "[Rustem Umerov] wrote on Telegram. [The post] said no.": "person Rustem Umerov | person Rustem Umerov",
    "[Rustem Umerov] spoke. [The report] said no.": "person Rustem Umerov | document report",
    "[Reuters] had the data. [The data] said no.": "body Reuters | document data",
    "[the Ukrainian National News Agency (Ukrinform)] said no.": "body Ukrinform",
    # descriptions around a known name
    "[Ukraine's state nuclear company Energoatom] said no.": "body Energoatom",
    "[Russia's Rosatom nuclear agency] said no.": "body Rosatom",
    "[Ukraine's SBU security service] said no.": "body Security Service of Ukraine",
    "[The Vienna-based IAEA] said no.": "body IAEA",
    "[the AP news agency] said no.": "body Associated Press",
    "[South Korea's Yonhap news agency] said no.": "body Yonhap",
    "[reports from South Korea's Yonhap news agency] said no.": "body Yonhap",
    "[the friends of NATO] said no.": "unnamed friends of NATO",
    "[Estonia itself] said no.": "state Estonia",
    "[The Russian side] said no.": "state Russia",
    "[The other side] said no.": "unnamed other side",
    "[NBX World] said no.": "body NBX World",
    # nouns for newsrooms: what one is, the registry tells; a newspaper is no agency, and of two agencies nobody knows which
    "[Reuters] said no. [The agency] said yes.": "body Reuters | body Reuters",
    "[Reuters] said no. [The newspaper] said yes.": "body Reuters | body newspaper",
    "[Reuters] said no. [Bild] said so. [The agency] said yes.": "body Reuters | body Bild | body Reuters",
    "[TASS] said no. [Bild] said so. [The Russian news agency] said yes.": "body TASS | body Bild | body TASS",
    "[TASS] said no and [Interfax] yes. [The agency] said more.": "body TASS | body Interfax | body agency",
    "[The IAEA] said no. [Reuters] said so. [The agency] said yes.": "body IAEA | body Reuters | body agency",
    "[The IAEA] said no. [The agency] said yes.": "body IAEA | body IAEA",
    "[Suspilne] said no. [The broadcaster] said yes.": "body Suspilne | body Suspilne",
    "[Suspilne] said no. [The newspaper] said yes.": "body Suspilne | body newspaper",
    "[Meduza] said no. [The publication] said yes.": "body Meduza | body Meduza",
    "[The Harbour Post] said no. [The newspaper] said yes.": "body Harbour Post | body Harbour Post",
    "[The Harbour Post] said no. [The agency] said yes.": "body Harbour Post | body agency",
    "[The mayor] told Bild no. [The newspaper] said yes.": "unnamed mayor | body Bild",
    "[The mayor] told Bild no. [The agency] said yes.": "unnamed mayor | body agency",
    "[TASS] said no. [The mayor] told Reuters no. [The agency] said yes.": "body TASS | unnamed mayor | body agency",
    "[Ukraine's state-owned railway Ukrzaliznytsia] said no.": "body Ukrzaliznytsia",
    "[The WHO] said no.": "body World Health Organization",
    "[The United States] spoke. [The news release] said no.": "state United States | document news release",
    "[The National Intelligence Service] of South Korea spoke. [The country's spy agency] said no.": (
        "body National Intelligence Service of South Korea | body National Intelligence Service of South Korea"
    ),
    "[The British publication ‘The Sun’] said no.": "body The Sun",
    # channels by their names
    "[The Telegram channel Shot] said no. [The channel] said yes.": "body SHOT | body SHOT",
    "[A new post on the Telegram channel General Fog] said no. [The channel] said yes. [It] said so.": "body General Fog | body General Fog | body General Fog",
    "[The Russian Telegram public PortPress] said no.": "body PortPress",
    "[Ivan Koval] wrote on his Telegram channel. [The channel] said yes.": "person Ivan Koval | body channel",
    # who was named in full, and has not spoken
    "The UN Human Rights Monitoring Mission in Ukraine met. [The mission] said no. [The U.N. mission] said so.": (
        "body UN Human Rights Monitoring Mission in Ukraine | body UN Human Rights Monitoring Mission in Ukraine"
    ),
    "The UN Human Rights Monitoring Mission in Ukraine met. An OSCE mission came. [The mission] said no.": "body mission",
    "The UN met. [The U.N. mission] said no.": "body U.N. mission",
    "The World Bank will pay half. The rest, [it] says, is open.": "body World Bank",
    "The World Bank will pay half of what Ukraine built. The rest, [it] says, is open.": "unnamed it",
    "NATO's port will pay half. The rest, [it] says, is open.": "unnamed it",
    "Ukraine will pay half. The rest, [it] says, is open.": "unnamed it",
    "The plan echoes comments by Polish and Estonian officials, [who] said no.": "unnamed Polish and Estonian officials",
    "The plan echoes comments by Orlov and Petrenko, [who] said no.": "person Petrenko",
    # a seat that fits, and one that does not
    "[The Center for Strategic and International Studies] said no. [The Washington-based think tank] said so.": (
        "body Center for Strategic and International Studies | body Center for Strategic and International Studies"
    ),
    "[The Center for Strategic and International Studies] said no. [The Riga-based think tank] said so.": (
        "body Center for Strategic and International Studies | body Riga-based think tank"
    ),
    # a verb of a headline with a capital
    "More Missiles and Shells Needed, Claims Zelensky\n\n[Volodymyr Zelensky] said no. [Zelensky] said so.": "person Volodymyr Zelensky | person Volodymyr Zelensky",
    # the family name first
    "[South Korean MP Lee Seong-kweun] said no. [Lee] said so.": "person Lee Seong-kweun | person Lee Seong-kweun",
    "[Anna Smith-jones] said no. [Smith] said so.": "person Anna Smith-jones | person Smith",
    "[Cllr Paul Zukow] said no. [Cllr Zukow] said so.": "person Paul Zukow | person Paul Zukow",
    # names inside titles are not who speaks
    "[The head of Verbolis, Ivan Koval,] said no.": "person Ivan Koval",
    "[The ambassador to Verbolis Bay, Ivan Koval,] said no.": "person Ivan Koval",
    "[EU High Representative for Foreign Affairs and Security Policy] said no.": "person Josep Borrell",
    # other transliterations
    "[Syrskyi] spoke. [Sirskyi] said no.": "person Oleksandr Syrskyi | person Oleksandr Syrskyi",
    "[Governor Oleh Sinehubov] said no.": "person Oleh Syniehubov",
    "[Olha Hryhorenko] spoke. [Grigorenko] said no.": "person Olha Hryhorenko | person Olha Hryhorenko",
    "[Ukraine's Coordination Headquarters for the Treatment of Prisoners of War] said no.": "body Coordination Headquarters for the Treatment of Prisoners of War",
    "[One of the officials] said no.": "unnamed One of the officials",
    "[EU Member States] said no.": "unnamed EU Member States",
    "[Deputy Defense Minister Klimenkov] said no.": "person Dmytro Klimenkov",
    "[Deputy Defense Minister Koval] said no.": "person Koval",
    "[Volodymyr Zelinsky] said no.": "person Volodymyr Zelinsky",
}


@pytest.mark.parametrize("text", [text for text, want in CASES.items() if want])
def test_who_is_meant(text: str) -> None:
    """Each source leads to this kind and name."""
    got = " | ".join(f"{s.kind.value} {s.name}" if s else "nobody" for s in speakers(text))

    assert got == CASES[text]


# text -> mention and role of its one source
WORDS = {
    "[Ukrainian Defense Minister Rustem Umerov] said no.": ("Rustem Umerov", "Ukrainian Defense Minister"),
    "[John Healey, the UK defence secretary,] said no.": ("John Healey", "UK defence secretary"),
    "[The defence minister, Rustem Umerov,] said no.": ("Rustem Umerov", "defence minister"),
    "[Mr. Koval] said no.": ("Koval", None),
    "[The mayor of Dalevale, Olha Petrenko,] said no.": ("Olha Petrenko", "mayor of Dalevale"),
    "[Officials] said no.": ("Officials", None),
}


def test_whose_ministry_by_the_newsroom() -> None:
    """A newsroom of a side of the war means its own ministry, another newsroom does not say whose."""
    text = "Drones were shot down over Kharkiv and Belgorod, [the defence ministry] said."
    plain, found = found_in(text, ())
    wanted = {"TASS": "Ministry of Defence of Russia", "Ukrinform": "Ministry of Defence of Ukraine", "Example Wire": "defence ministry"}

    for publisher, name in wanted.items():
        [speaker] = resolve(read(plain), found, Document(plain, publisher=publisher), default())
        assert speaker is not None
        assert speaker.name == name


@pytest.mark.parametrize("text", WORDS)
def test_mention_and_role(text: str) -> None:
    """The mention is the name as it stands, the role the words around it; the span cuts the mention."""
    plain, _ = found_in(text, ())
    [speaker] = speakers(text)

    assert speaker is not None
    assert (speaker.mention, speaker.role) == WORDS[text]
    assert speaker.span is not None
    assert speaker.span.of(plain) == speaker.mention


def test_a_pronoun_stays_the_mention() -> None:
    """The mention of a resolved pronoun is the pronoun."""
    _, he = speakers("[Rustem Umerov] said yes. [He] said no.")

    assert he is not None
    assert (he.name, he.mention, he.role) == ("Rustem Umerov", "He", None)


def test_an_id_of_the_registry() -> None:
    """A person the registry knows has the registry's id under every spelling; others an id of their name."""
    first, second = speakers("[Volodymyr Zelenskyy] said yes. [Zelensky] said no.")
    [other] = speakers("[Olha Petrenko] said no.")

    assert first is not None
    assert second is not None
    assert other is not None
    assert first.id == second.id == "person/volodymyr-zelensky"
    assert other.id == Speaker("Olha Petrenko", kind="person").id


def test_an_office_by_its_day() -> None:
    """A title alone is who held the office on the day of publication, and nobody without a day."""
    text = "[Ukraine's defense minister] said no."

    assert names(text, "2023-05-01") == ["Oleksii Reznikov"]
    assert names(text, "2024-10-15") == ["Rustem Umerov"]
    assert names(text, None) == ["Ukraine's defense minister"]


def test_an_empty_registry() -> None:
    """Without a registry the words of the document are what there is."""
    got = speakers("[Mayor Olha Petrenko] said yes. [Petrenko] said no. [She] left. [Kyiv] agreed. [Officials] came.", registry=Registry())

    assert [s and (s.name, s.kind.value) for s in got] == [("Olha Petrenko", "person")] * 3 + [("Kyiv", "person"), ("Officials", "unnamed")]


def test_a_quotation_that_goes_on() -> None:
    """An attribution that continues another has its speaker."""
    plain, found = found_in("[Rustem Umerov] said yes. It goes on.", ())
    onward = Found(None, None, None, (Span(26, 37),), Form.DIRECT, False, 0, Reason("by_hand"))
    nobody = Found(None, None, None, (Span(26, 37),), Form.DIRECT, False, None, Reason("by_hand"))

    got = resolve(read(plain), [*found, onward, nobody], Document(plain), default())

    assert [s and s.name for s in got] == ["Rustem Umerov", "Rustem Umerov", None]


def test_nobody_named_only_in_the_content_is_he() -> None:
    """ "He" is not the one whom his own words name."""
    plain = "Ben Wallace spoke. Vladimir Putin must lose, he added."
    first = Found(Span(0, 11), None, None, (Span(12, 17),), Form.INDIRECT, False, None, Reason("by_hand"))
    second = Found(Span(45, 47), None, None, (Span(19, 43),), Form.INDIRECT, False, None, Reason("by_hand"))

    got = resolve(read(plain), [first, second], Document(plain), default())

    assert [s and s.name for s in got] == ["Ben Wallace", "Ben Wallace"]


def test_i_is_who_speaks() -> None:
    """ "I" inside a quotation is the speaker of the quotation."""
    plain = "“I said no,” Olha Petrenko told us."
    outer = Found(Span(13, 26), None, None, (Span(0, 12),), Form.DIRECT, False, None, Reason("by_hand"))
    inner = Found(Span(1, 2), None, None, (Span(8, 10),), Form.INDIRECT, False, None, Reason("by_hand"))

    got = resolve(read(plain), [outer, inner], Document(plain), default())

    assert [(s.name, s.mention) for s in got if s] == [("Olha Petrenko", "Olha Petrenko"), ("Olha Petrenko", "I")]


@pytest.mark.parametrize(
    ("group", "kind"),
    [
        ("titles", "unnamed"),
        ("bodies", "body"),
        ("documents", "document"),
        ("people", "unnamed"),
        ("voices", "body"),
        ("particles", "person"),
        ("things", "body"),
        ("sides", "state"),
        ("published", "unnamed"),
        ("newsrooms", "body"),
    ],
)
def test_examples_of_the_tables(group: str, kind: str) -> None:
    """Each group of words brings a source that shows what it is for."""
    [speaker] = speakers(f"[{tables('en').load('roles')[group]['example']}] said no.", None)

    assert speaker is not None
    assert speaker.kind == kind


WORD = st.sampled_from(
    [
        "the",
        "The",
        "Petrenko",
        "Olha",
        "minister",
        "of",
        "and",
        ",",
        "who",
        "Kyiv",
        "Ukraine's",
        "report",
        "he",
        "They",
        "said",
        ".",
        "“",
        "”",
        "(",
        ")",
        "Mr.",
        "48",
        "—",
        "press service",
        "UK",
        "\ud800",
    ]
)


@given(st.lists(WORD, min_size=1, max_size=14), st.integers(0, 13), st.integers(1, 6))
def test_any_source_has_an_answer(words: list[str], first: int, length: int) -> None:
    """Whatever the source, a speaker comes back whose mention is cut from the text."""
    text = " ".join(words)
    before = " ".join(words[:first])
    start = min(len(before) + 1 if before else 0, len(text) - 1)
    span = Span(start, min(len(text), start + len(" ".join(words[first : first + length])) or start + 1))
    one = Found(span, None, None, (span,), Form.INDIRECT, False, None, Reason("by_hand"))

    [speaker] = resolve(read(text), [one], Document(text, published="2024-10-15"), default())

    assert speaker is None or (speaker.name and speaker.span and speaker.span.of(text) == speaker.mention)
