"""The bytes of a file as text: UTF-8, or UTF-16 where the file begins with its mark; nothing is guessed."""

import codecs
from pathlib import Path

from ukclaims.read.place import Place

MOST_BYTES = 160 * 1024 * 1024
"""Files above this that must be read in one piece are refused: they would take more than a gigabyte."""


def content(path: Path, *, most: int = MOST_BYTES) -> bytes:
    """Return the bytes of a file; a `ReadError` where it cannot be opened or is too long."""
    place = Place(str(path))
    try:
        with path.open("rb") as stream:
            data = stream.read(most + 1)
    except OSError as error:
        raise place.error(f"the file cannot be read ({error.strerror or error})") from None
    if len(data) > most:
        raise place.error(f"the file is longer than {most // 1024 // 1024} MB; split it")
    return data


def decoded(data: bytes, place: Place) -> str:
    """Return the text of the bytes, line ends untouched; a `ReadError` names the first byte that is wrong."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    else:
        encoding = "utf-8-sig"
        if b"\0" in data:
            raise place.error(f"byte {data.index(0)} is NUL; this is no text file")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Place(place.path, place.at or f"line {line}").error(f"byte {error.start} is not {encoding[:6].upper()}; save the file as UTF-8") from None


def text_of(path: Path) -> str:
    """Return the text of a file."""
    return decoded(content(path), Place(str(path)))


def encoding_of(path: Path) -> str:
    """Return the encoding of a file that is read as a stream: UTF-16 where it begins with its mark, else UTF-8."""
    with path.open("rb") as stream:
        return "utf-16" if stream.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else "utf-8-sig"
