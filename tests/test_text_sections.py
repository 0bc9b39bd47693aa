"""Page furniture is set aside with a reason; what is in doubt stays with the article."""

import pytest

from ukclaims.lang.tables import tables
from ukclaims.text.layout import Layout, read

ARTICLE = [
    "The talks in Geneva went on for two days without a result that anybody wanted to name.",
    "Two bridges over the river were repaired in March, the regional council said in a statement.",
    "Trains run again between the two cities, and the first of them was full of soldiers on leave.",
    "Nobody could say how long the calm would last, but the market was open for the whole day.",
]

FURNITURE = """
Skip to content
Share Tweet Email
Published 13 October 2024, 18:19 GMT
Updated 3 hours ago
2 min read
5:29 PM
By Olha Petrenko
By Olha Petrenko and Ivan Koval
By contributor Example Agency
Last updated
See all our harbour coverage
Olha Petrenko — Monday, 4 March 2024, 10:15
by Example Desk March 4, 2024 6:19 PM 2 min read
Image source, Example Agency
Image caption, Firefighters at the scene in Kharkiv
Firefighters work in Odesa on Sunday. (Maria Koval/Example Images)
A damaged building in Kharkiv, Ukraine. Photo: Olha Petrenko
Read also: Energy workers restore power in Kharkiv
READ MORE: Who is winning the drone war?
© 2024 Example Wire. All rights reserved.
Follow us on Telegram
Join our Telegram channel and never miss the news!
Sign up for our newsletter to get the top stories in your inbox.
Support our journalism: become a patron today.
We keep our reporting free for everyone. Please consider making a monthly contribution.
Our journalists work under fire. Support us with a donation so that we can keep telling you the truth.
Home / News / Ukraine
Tags: Ukraine, Russia, drones
Advertisement
If you notice an error, select it and press Ctrl+Enter.
If you have found a spelling error, please, notify us by selecting that text and pressing Ctrl+Enter.
(Reporting by Olha Petrenko in Kyiv, editing by Ivan Koval)
This article was translated from Ukrainian.
IMG_20240304.jpg
-0f1e2d3c4b5a69788796a5b4c3d2e1f0.jpeg)
https://example.org/a/b
* * *
* indicates required
12 comments
While citing and using the materials of the site, a link to example.org not lower than the first paragraph is mandatory. Materials marked "PR" or with a note reading "Posted by the buyer" are advertisements.
Any reproduction of the materials is possible only with a link to the site.
Follow Example News on Facebook and Telegram and never miss an update!
Website design Studio Example
4764 visitors online
See more: City hands over drones to police. PHOTOS
Read more about: Belgorod, Drones
drone (1597) Defence Ministry (1658) defence (784)
The wreck of a truck near the town. Pavlo Koval / Example Images
A market stall after the strike. Olha Petrenko / TASS
Legal Disclaimer:
This live blog is closed
(Paragraphs 3-4 have been added, headline updated)
Author: Olha Petrenko
"""

BODY = """
The ministry asked citizens to donate blood in Kyiv on Sunday.
Sweden will become a member of NATO this year.
Readers of the report will find 12 new members of the alliance.
"Support us with weapons, and we will do the rest," Petrenko said.
Help us with air defense, the mayor told reporters.
He asked readers to support the journalists held in the east.
The attack took place at 5:29 p.m. on Monday.
Personnel - about 471,000 (+1,150)
- 14 missiles of the Kh-101 type
24 February 2022
The war
What we know
The footage was verified by the agency (Reuters).
The EU pledged €50 billion (about $54 billion).
The image showed 12 tanks near Bakhmut.
Photos of the site showed three craters in the runway.
The reporting by the UN mission covers 40 towns.
Telegram channels close to the Kremlin reported 12 explosions in Belgorod.
Source: Air Force of Ukraine on Telegram
Details: The attack left 12 people injured.
By 2026, Ukraine will produce 20 million drones
Ukraine will join us in the alliance, and we will help your country, the secretary told the president.
Read the full statement of the ministry, which lists 12 sites.
Share of renewables rose to 12%
The use of the materials in the plant is banned.
Followers of the channel posted 12 videos on Telegram.
The group (12) met the other (14) at the gate.
The road from Sumy / Trostianets was open for TASS and Reuters crews.
Visitors went online to see the 40 paintings.
Authors of the report counted 40 tanks.
10:30 – explosions in Kharkiv
We need 20 billion dollars, and you know it.
"""


def kinds(layout: Layout) -> list[str]:
    return [p.kind for p in layout.paragraphs]


def among(line: str) -> str:
    """Return the kind of a line in the middle of an article."""
    return kinds(read("\n".join([*ARTICLE[:2], line, *ARTICLE[2:]])))[2]


@pytest.mark.parametrize("line", FURNITURE.strip().splitlines())
def test_furniture(line: str) -> None:
    """The line is no part of the article."""
    assert among(line) in {"furniture", "byline", "caption"}


@pytest.mark.parametrize("line", BODY.strip().splitlines())
def test_article(line: str) -> None:
    """The line is part of the article, as its body or a heading."""
    assert among(line) in {"body", "heading"}


@pytest.mark.parametrize(("name", "group"), [(n, g) for n, g in tables("en").load("furniture").items() if "example" in g])
def test_examples_of_the_tables(name: str, group: dict[str, str]) -> None:
    """Each group of phrases brings a line that shows why it is there."""
    assert among(group["example"]) not in {"body", "heading"}, name


def test_kinds() -> None:
    """A page comes apart into heading, byline, caption, body."""
    page = ["Bridges open again after repairs", "By Olha Petrenko", ARTICLE[0], "A bridge. (Ivan Koval/Example Images)", ARTICLE[1]]

    assert kinds(read("\n\n".join(page))) == ["heading", "byline", "body", "caption", "body"]


def test_other_articles_after_the_end() -> None:
    """What stands under "Most read" after the article belongs to other articles."""
    layout = read("\n".join([*ARTICLE, "Most read", "Ten drones fall on the port", "7:05 AM", "“We saw them,” the mayor said on Monday, and nobody spoke."]))

    assert kinds(layout) == ["body"] * 4 + ["furniture"] * 4
    assert layout.skipped[1].reason == "listed after the article under another heading"


def test_a_heading_between_paragraphs_ends_no_article() -> None:
    """Where "Also read" stands between two paragraphs, what stands under it at the end belongs to the article too."""
    last = "It also notes that the port has lost none of its cranes since the war began, and that 40 ships came in May."
    longer = [f"{line} {word}." for word in ("Again", "Later") for line in ARTICLE]

    assert kinds(read("\n".join([*ARTICLE, "Also read", *longer, "Also read", last])))[-2:] == ["furniture", "body"]
    assert kinds(read("\n".join([*ARTICLE, *longer, "Also read", last])))[-2:] == ["furniture", "furniture"]


def test_other_articles_within_the_article() -> None:
    """Headlines under "Related articles" in the middle of an article belong to others; one line alone may be a heading of its own."""
    headlines = ["Ten drones fall on the port", "Markets, bridges and trains: what changes on 1 May, and who pays for it"]

    assert kinds(read("\n".join([*ARTICLE[:2], "Related Articles", *headlines, *ARTICLE[2:]]))) == [*["body"] * 2, *["furniture"] * 3, *["body"] * 2]
    assert kinds(read("\n".join([*ARTICLE[:2], "Related Articles", headlines[0], *ARTICLE[2:]])))[3] == "heading"
    assert kinds(read("\n".join(["Latest news", *headlines, *ARTICLE])))[1:3] == ["heading", "heading"]


def test_a_list_of_links_above_the_article() -> None:
    """ "Latest news" above the article does not cost it."""
    assert kinds(read("\n".join(["Latest news", "Bridges open again", *ARTICLE]))) == ["furniture", "heading", *["body"] * 4]


def test_an_article_that_goes_on_after_a_list() -> None:
    """Three paragraphs in a row end a list of other articles."""
    more = [f"Later, {line}" for line in ARTICLE[:3]]
    layout = read("\n".join([*ARTICLE, *[f"{line} Again." for line in ARTICLE], "Most read", "Ten drones fall", *more]))

    assert kinds(layout)[-5:] == ["furniture", "furniture", "body", "body", "body"]


def test_a_cut_off_teaser() -> None:
    """The opening of another article, cut off in a word, goes with its headline."""
    teaser = "The port has been closed since March, and grain waits in the silos while the ships lie at anchor outside the ba…"

    assert kinds(read("\n".join([*ARTICLE, "Why the port of Odesa matters", teaser]))) == ["body"] * 4 + ["furniture"] * 2


def test_the_letter_of_an_outlet_to_its_readers() -> None:
    """An outlet's letter to its readers ends the page."""
    letter = ["Dear readers,", "The prosecutors have named our paper a foreign agent.", "The authorities claim that our work harms the state."]
    layout = read("\n".join([*ARTICLE, *letter]))

    assert kinds(layout) == ["body"] * 4 + ["furniture"] * 3
    assert kinds(read("\n".join([*ARTICLE[:2], "He wrote a letter to the dear readers of the paper.", *ARTICLE[2:]]))) == ["body"] * 5


def test_a_short_last_sentence_that_reports() -> None:
    """A short sentence behind a link is part of the article when it reports something."""
    link = "Read also: Energy workers restore power in Kharkiv"

    assert kinds(read("\n".join([*ARTICLE, link, "The fire is out, the mayor said."])))[-1] == "body"
    assert kinds(read("\n".join([*ARTICLE, link, "Stay with us."])))[-1] == "furniture"


def test_headlines_with_which_a_page_ends() -> None:
    """Two headlines behind an appeal or an advertisement at the end of the page are of other articles; one may be a last line of this one."""
    headlines = ["Parliament signs a bill on grain", "Two ships leave the port of Odesa for Egypt"]

    assert kinds(read("\n".join([*ARTICLE, "Advertisement:", *headlines]))) == ["body"] * 4 + ["furniture"] * 3
    assert kinds(read("\n".join([*ARTICLE, "Support us and become our patron!", *headlines]))) == ["body"] * 4 + ["furniture"] * 3
    assert kinds(read("\n".join([*ARTICLE, *headlines]))) == ["body"] * 4 + ["heading", "body"]
    assert kinds(read("\n".join([*ARTICLE, "Advertisement:", f"{headlines[0]}.", f"{headlines[1]}."])))[-2:] == ["body", "body"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("grain, grain deal, ports, Odesa, Black Sea exports", "furniture"),
        ("Voice is AI-generated. Inconsistencies may occur.", "furniture"),
        ("(SOUNDBITE OF ARTILLERY FIRE)", "furniture"),
        ("(The road is shut.)", "body"),
        ("*Writing by Olha Petrenko from Istanbul", "byline"),
        ("The talks went on in Odesa, Riga, Tallinn, Vilnius and Warsaw", "heading"),
        ("The voice of the AI is heard in the port of Odesa every day.", "body"),
        ("Tanks, guns, shells, drones, 20 ships", "heading"),
    ],
)
def test_tags_and_notices(line: str, kind: str) -> None:
    """Tags, notices of a made voice and the line of who wrote it are no sentences of the article."""
    assert kinds(read("\n".join([*ARTICLE, line, ARTICLE[0].replace("the", "that")])))[4] == kind


def test_a_sentence_behind_one_that_is_repeated() -> None:
    """A sentence that comes twice is no page furniture for the short one behind it."""
    assert kinds(read("\n".join([*ARTICLE, ARTICLE[0], "Residents say that the sirens came too late."])))[-1] == "body"


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("WATCH | Two bridges are open again", "Two bridges are open again"),
        ("Ukraine war live: Two bridges are open again", "Two bridges are open again"),
        ("Update 3-Riga opens two bridges", "Riga opens two bridges"),
        ("BREAKING – Two bridges are open again | The Harbour Post", "Two bridges are open again"),
        ("Two bridges are open again | Harbour Post", "Two bridges are open again"),
        ("Watch the bridge: two cars fell", "Watch the bridge: two cars fell"),
        ("Live ammunition was found | by children", "Live ammunition was found | by children"),
        ("Orlov: two bridges are open again", "Orlov: two bridges are open again"),
        ("Exclusively for pupils: two bridges", "Exclusively for pupils: two bridges"),
    ],
)
def test_labels_beside_a_headline(line: str, headline: str) -> None:
    """A label before a headline and the outlet behind it are set aside with a reason."""
    layout = read(f"{line}\n\nThe day was calm in Riga, and the port worked.")

    assert layout.sentences[0].span.of(layout.text) == headline
    assert len(layout.skipped) == (line != headline) + (line.startswith("BREAKING"))


def test_repeated_lines() -> None:
    """A paragraph that comes twice is read once."""
    layout = read("\n".join([*ARTICLE, ARTICLE[1]]))

    assert kinds(layout) == ["body"] * 4 + ["furniture"]
    assert layout.skipped[0].reason == "a line that is repeated"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Talks went on. (Attribution: official channels)", "official channels"),
        ("He left. (Source: Example Wire)", "Example Wire"),
        ("He left (in haste).", None),
    ],
)
def test_labels(text: str, name: str | None) -> None:
    """The label at the end of a paragraph names its source and is no sentence."""
    layout = read(text)
    label = layout.paragraphs[0].label

    assert (label and label.name) == name
    assert len(layout.sentences) == 1
    assert label is None or label.span.of(text) == text[text.index("(") :]
