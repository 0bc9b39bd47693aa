"""Where results go: standard output as its reader can take it, or a file that is whole or not there."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

from ukclaims.show.terminal import plain


def tell(sentence: str) -> None:
    """Print a message on standard error, on one line."""
    print(f"ukclaims: {plain(sentence)}", file=sys.stderr)


def put(text: str) -> None:
    """Write to standard output; what its encoding does not have is written as an escape."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
    sys.stdout.flush()


def width() -> int:
    """Return the columns to fill: those of the terminal, within reason; 80 where there is none."""
    return min(max(shutil.get_terminal_size().columns, 40), 100) if sys.stdout.isatty() else 80


def color() -> bool:
    """Tell whether standard output takes colours, and its reader wants them."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def save(text: str, path: Path) -> None:
    """Write a file beside its place and move it there, so that it is never half there."""
    try:
        _save(text, path)
    except OSError as error:
        raise OSError(error.errno, f"this cannot be written ({error.strerror})", str(path)) from None


def _save(text: str, path: Path) -> None:
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", newline="", dir=path.parent, prefix=f".{path.name}.", delete=False) as draft:
        try:
            draft.write(text)
            draft.close()
            os.chmod(draft.name, 0o666 & ~_umask())
            os.replace(draft.name, path)
        except BaseException:
            os.unlink(draft.name)
            raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
