"""Make the pictures of the documentation anew, from the examples: python docs/images/make_images.py. Needs Chromium."""

import subprocess
import tempfile
from pathlib import Path

import ukclaims as uc
from ukclaims.show import report_html

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"
BROWSER = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars", "--disable-sync"]
NOTEBOOK = "<!doctype html><meta charset=utf-8><style>:root{{color-scheme:light dark}}body{{margin:14px}}</style>{}"


def screenshot(page: str, name: str, width: int, height: int) -> None:
    """Write how a page looks in a window of a size."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page.html")
        path.write_text(page, encoding="utf-8")
        options = [f"--user-data-dir={folder}/profile", f"--window-size={width},{height}", f"--screenshot={HERE / name}"]
        subprocess.run([*BROWSER, *options, path.as_uri()], check=True, capture_output=True, timeout=120)


def main() -> None:
    """Make all of them."""
    book = uc.Ledger()
    book.add(uc.read(EXAMPLES / "dispatches"))
    uc.timeline(book, item="house").save(HERE / "timeline.svg")
    uc.chains(book, item="drone").save(HERE / "chains.svg")
    screenshot(report_html(book), "report.png", 1100, 1150)
    found = uc.extract(next(d for d in book.documents if d.publisher == "Lantern Wire" and "drones" in (d.text or "")))
    screenshot(NOTEBOOK.format(found._repr_html_() + book.conflicts()[0]._repr_html_()), "notebook.png", 900, 880)


if __name__ == "__main__":
    main()
