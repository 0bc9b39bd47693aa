"""What a browser makes of it: hostile words run nothing, and pages fit a telephone. Needs Chromium."""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from attrs import evolve
from by_hand import counted, extraction, said

import ukclaims as uc
from ukclaims.model.period import Period
from ukclaims.show import report_html

pytestmark = pytest.mark.browser

OWN = "document.documentElement.setAttribute('owned','yes')"
ATTACKS = {
    "script": f"<script>{OWN}</script>",
    "end of script": f"</script><script>{OWN}</script>",
    "end of style": f"</style><script>{OWN}</script>",
    "end of title": f"</title></desc></text></svg><script>{OWN}</script>",
    "handler": f'<img src=x onerror="{OWN}">',
    "attribute": f'" onmouseover="{OWN}" autofocus tabindex=1 onfocus="{OWN}',
    "svg": f'<svg onload="{OWN}"><animate onbegin="{OWN}" attributeName=x dur=1s>',
    "comment": f"--><script>{OWN}</script><!--",
    "cdata": f"]]><script>{OWN}</script>",
    "entity": f"&lt;script&gt;{OWN}&lt;/script&gt;&#60;script&#62;{OWN}&#60;/script&#62;",
}
NO_CALLS = "--disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"


@pytest.fixture
def browser(tmp_path: Path) -> Callable[[str], str]:
    """Give a function that opens a page and returns what it became."""
    chromium = shutil.which("chromium") or pytest.skip("no chromium here")
    return partial(opened, chromium, tmp_path)


def opened(chromium: str, folder: Path, page: str, *, ending: str = "html", width: int = 1000) -> str:
    """Return the document that the browser has made of a page, its scripts run."""
    path = folder / f"page.{ending}"
    path.write_text(page, encoding="utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", *NO_CALLS.split(), f"--user-data-dir={folder / 'profile'}", f"--window-size={width},900"]
    command = [chromium, *options, "--virtual-time-budget=2000", "--dump-dom", path.as_uri()]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout


def is_owned(seen: str) -> bool:
    """Tell whether a script has left its sign on the document."""
    return bool(re.match(r'(?:<!DOCTYPE html>|<\?xml[^>]*>)?\s*<(?:html|svg)[^>]* owned="yes"', seen, re.IGNORECASE))


def hostile(attack: str) -> list[uc.Extraction]:
    """Return two readings in which everything that comes from outside is the attack."""
    url = f"javascript:{OWN}//{attack}"
    document = uc.Document(f"{attack} 85,000 drones, {attack} said.", publisher=attack, title=attack, url=url, published="2025-10-15")
    links = (("relay", attack), ("channel", f"t{attack}"), ("media", f"m{attack}"))
    words = {"number": "85,000 drones", "item": attack, "action": attack, "actor": attack, "period": Period.year(2025, text=attack)}
    claim = said(document, f"{attack} 85,000 drones", by=attack, via=links, quantity=uc.Quantity(85_000), **words)
    other = evolve(claim, document=evolve(document, url=None, publisher=f"Example {attack}"), figure=evolve(claim.figure, quantity=uc.Quantity(60_000)))
    return [extraction(document, claim), extraction(other.document, other)]


def everything(found: list[uc.Extraction]) -> Iterator[str]:
    """Yield all that a notebook can show of readings."""
    book = uc.Ledger()
    book.add(found)
    first, second = found[0][0], found[1][0]
    values = [*found, found[0].document, first, first.speaker, first.attribution, first.figure, uc.relate(first, second), book]
    values += [*book.groups(), *(origin for group in book.groups() for origin in group.utterances), uc.timeline(book), uc.chains(book)]
    yield from (value._repr_html_() for value in values)  # type: ignore[union-attr]


def test_the_attacks_are_real(browser: Callable[..., str]) -> None:
    """Unescaped, an attack leaves its sign: the tests below could fail."""
    assert is_owned(browser(f"<!doctype html><title>x</title><p>{ATTACKS['handler']}{ATTACKS['end of script']}"))
    assert is_owned(browser(f'<svg xmlns="http://www.w3.org/2000/svg">{ATTACKS["script"]}</svg>', ending="svg"))
    assert not is_owned(browser("<!doctype html><p>peace"))


def page_of(found: list[uc.Extraction]) -> str:
    """Return the report with all cards and pictures below it, its protection by policy taken away."""
    bare, cut = re.subn("<meta http-equiv[^>]*>", "", report_html(found))
    assert cut == 1
    return bare.replace("</main>", "".join(everything(found)) + "</main>")


def test_hostile_words_run_nothing_on_a_page(browser: Callable[..., str]) -> None:
    """Not on the report, and not in any card or picture of a notebook."""
    pages = {name: page_of(hostile(attack)) for name, attack in ATTACKS.items()}
    seen = browser("".join(pages.values()))
    assert seen.count("85,000") > 20 * len(pages)
    assert not re.search(r'href="javascript', seen, re.IGNORECASE)
    assert not is_owned(seen), [name for name, page in pages.items() if is_owned(browser(page))]


def test_hostile_words_run_nothing_in_a_picture(browser: Callable[..., str]) -> None:
    """A drawing that is opened as a file of its own runs nothing either."""
    drawn = {name: f"{uc.timeline(found)}{uc.chains(found)}" for name, attack in ATTACKS.items() for found in [hostile(attack)]}
    seen = browser('<svg xmlns="http://www.w3.org/2000/svg">' + "".join(drawn.values()) + "</svg>", ending="svg")
    assert seen.count("<svg") == 1 + 2 * len(drawn)
    assert not is_owned(seen)


MEASURE = "<script>document.documentElement.setAttribute('wide', document.documentElement.scrollWidth > innerWidth)</script>"


@pytest.mark.parametrize("width", [500, 1000])
def test_pages_and_cards_fit_their_window(browser: Callable[..., str], width: int) -> None:
    """Nothing makes a page scroll sideways, however long the names; tables and pictures scroll in themselves."""
    long = "Министерство" * 20
    found = [extraction(claim.document, claim) for claim in (counted(), *(item for one in hostile(long) for item in one))]
    bare = page_of(found).replace("</body>", MEASURE + "</body>")
    assert 'wide="false"' in browser(bare, width=width)[:400]
    assert 'wide="true"' in browser(bare.replace("<main>", "<main><pre>" + "x" * 400 + "</pre>"), width=width)[:400]
