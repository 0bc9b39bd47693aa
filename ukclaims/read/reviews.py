"""Reviews by fact-checkers: `ClaimReview` in HTML pages, JSON-LD files and data feeds.

A page holds its reviews in `<script type="application/ld+json">`; a file is JSON or JSON Lines. They
may stand alone, in a list, in a graph, or inside other objects. Names may have a prefix or be whole
addresses: `schema:ClaimReview` and `https://schema.org/ClaimReview` are one.
"""

import re
from collections.abc import Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from ukclaims.errors import InvalidTypeError, ReadError, UkclaimsError
from ukclaims.model.review import Review
from ukclaims.read.bytes import content, decoded
from ukclaims.read.place import Place
from ukclaims.read.reading import Reading
from ukclaims.read.strict_json import parse
from ukclaims.read.web import MOST_HTML

_OPENS = re.compile(r"<script\b[^<>]*\bapplication/ld\+json\b[^<>]*>", re.IGNORECASE)
_CLOSES = re.compile(r"</script", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f]")  # line ends inside strings, which many pages have and JSON forbids
_PREFIX = re.compile(r"^(?:https?://schema\.org/|schema:)")

Found = Review | ReadError
Object = Mapping[str, Any]


def read_reviews(path: "str | PathLike[str]", *, keep_going: bool = False) -> Reading[Review]:
    """Return the fact-checkers' reviews of a page (`.html`), a JSON-LD file (`.json`, `.jsonld`) or JSON Lines.

    A review is a schema.org `ClaimReview` with the words under review; other objects are passed over.
    The first defect raises a `ReadError` with file and place; with `keep_going` it is added to
    `skipped`, and the rest is read.
    """
    if not isinstance(path, str | PathLike):
        raise InvalidTypeError(f"path is a string or a path, got {type(path).__name__}")
    file = Path(path)
    if not file.is_file():
        raise Place(str(path)).error("there is no such file")
    return Reading(_reviews(file), keep_going=keep_going)


def _reviews(path: Path) -> Iterator[Found]:
    reader = {".html": _scripts, ".htm": _scripts, ".jsonl": _lines, ".ndjson": _lines}.get(path.suffix.lower(), _whole)
    try:
        for text, place in reader(path):
            yield from _of_piece(text, place)
    except ReadError as error:
        yield error


def _of_piece(text: str, place: Place) -> Iterator[Found]:
    try:
        found = parse(text, place)
    except ReadError as error:
        yield error
        return
    for number, one in enumerate(_objects(found)):
        yield from _review(one, Place(place.path, place.at or f"object {number}"))


def _whole(path: Path) -> Iterator[tuple[str, Place]]:
    yield decoded(content(path), Place(str(path))), Place(str(path))


def _lines(path: Path) -> Iterator[tuple[str, Place]]:
    text = decoded(content(path), Place(str(path)))
    yield from ((line, Place(str(path), f"line {number}")) for number, line in enumerate(text.split("\n"), start=1) if line.strip())


def _scripts(path: Path) -> Iterator[tuple[str, Place]]:
    """Yield the linked data of a page, piece by piece."""
    page, at, number = decoded(content(path, most=MOST_HTML), Place(str(path))), 0, 0
    while opening := _OPENS.search(page, at):
        closing = _CLOSES.search(page, opening.end())
        if closing is None:
            return
        at, number = closing.end(), number + 1
        yield _CONTROL.sub(" ", page[opening.end() : closing.start()]), Place(str(path), f"script {number}")


def _objects(found: Any) -> Iterator[Object]:
    """Yield every object that is a claim review, however deep it stands."""
    waiting = [found]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Mapping):
            own = {_PREFIX.sub("", name): value for name, value in one.items()}
            if "ClaimReview" in {_PREFIX.sub("", kind) for kind in _listed(own.get("@type")) if isinstance(kind, str)}:
                yield own
            else:
                waiting.extend(reversed(list(one.values())))
        elif isinstance(one, list):
            waiting.extend(reversed(one))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _review(one: Object, place: Place) -> Iterator[Found]:
    """Yield the review of an object, or what is wrong with it."""
    words, about = _text(one, "claimReviewed"), _part(one, "itemReviewed")
    if not words:
        yield place.error("a ClaimReview without the words it reviews (claimReviewed)")
        return
    try:
        yield Review(
            words,
            rating=_rating(_part(one, "reviewRating")),
            author=_name(one, "author"),
            url=_text(one, "url"),
            published=_text(one, "datePublished"),
            claimant=_name(about, "author"),
            appearances=_appearances(about),
        )
    except UkclaimsError as error:
        yield place.error(str(error))


def _part(one: Object, name: str) -> Object:
    """Return the first object under a name, its own names without a prefix; an empty one where there is none."""
    found = next((value for value in _listed(one.get(name)) if isinstance(value, Mapping)), {})
    return {_PREFIX.sub("", key): value for key, value in found.items()}


def _text(one: Object, name: str) -> str | None:
    found = next((value for value in _listed(one.get(name)) if isinstance(value, str)), "")
    return found.strip() or None


def _name(one: Object, name: str) -> str | None:
    return _text(_part(one, name), "name") or _text(one, name)


def _appearances(about: Object) -> list[str]:
    """Return the addresses where the words stood, the first first."""
    things = [thing for name in ("firstAppearance", "appearance") for thing in _listed(about.get(name))]
    return list(dict.fromkeys(address for thing in things if (address := _address(thing))))


def _address(thing: Any) -> str | None:
    """Return the address of a thing that is one, or names one."""
    if isinstance(thing, str):
        return thing or None
    one = _part({"thing": thing}, "thing")
    return _text(one, "url") or _text(one, "@id")


def _rating(rating: Object) -> str | None:
    """Return the verdict in words, else its number and the best that can be had."""
    words = _text(rating, "alternateName") or _text(rating, "name")
    value, best = rating.get("ratingValue"), rating.get("bestRating")
    if words or value is None or isinstance(value, Mapping | list):
        return words
    return f"{value} of {best}" if best not in (None, "") and not isinstance(best, Mapping | list) else str(value)
