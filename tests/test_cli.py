"""The command line: data and messages apart, exit statuses, closed pipes, nothing half-written."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ukclaims.cli import main
from ukclaims.cli.arguments import parser
from ukclaims.cli.progress import shown
from ukclaims.model.document import Document
from ukclaims.model.record import from_records

ONE = "---\npublisher: Example Wire\npublished: 2025-10-15\n---\nBritain delivered 85,000 drones to Ukraine in 2025, Ada Smith said."
TWO = "---\npublisher: Example Post\npublished: 2025-10-16\n---\nBritain delivered 60,000 drones to Ukraine in 2025, Bo Jones said."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder of two texts that conflict."""
    (tmp_path / "one.txt").write_text(ONE, encoding="utf-8")
    (tmp_path / "two.txt").write_text(TWO, encoding="utf-8")
    return tmp_path


def run(*arguments: object, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess:
    """Run the command as a user does."""
    command = [sys.executable, "-m", "ukclaims", *map(str, arguments)]
    return subprocess.run(command, input=given, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment}, check=False, timeout=60)


def test_report_on_standard_output(folder: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["report", str(folder)]) == 0
    out, err = capsys.readouterr()
    assert "2 documents of 2 publishers" in out
    assert "Conflicts (1)" in out
    assert "\x1b" not in out
    assert err == ""


def test_report_as_a_page(folder: Path, capsys: pytest.CaptureFixture) -> None:
    page = folder / "out" / "report.html"
    page.parent.mkdir()
    assert main(["report", str(folder), "-o", str(page)]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"ukclaims: wrote {page}\n"
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert [p.name for p in page.parent.iterdir()] == ["report.html"]
    assert main(["report", str(folder), "-o", str(page.with_suffix(".txt"))]) == 0
    assert page.with_suffix(".txt").read_text(encoding="utf-8").startswith("ukclaims ─")


def test_extract_in_each_format(folder: Path, capsys: pytest.CaptureFixture) -> None:
    for name in ("jsonl", "csv", "table", "markdown", "jsonld"):
        assert main(["extract", str(folder), "--format", name]) == 0
        out = capsys.readouterr().out
        if name == "jsonl":
            claims = from_records(map(json.loads, out.splitlines()))
            assert [c.voice for c in claims] == ["Ada Smith", "Bo Jones"]
        elif name == "csv":
            assert [row["low"] for row in csv.DictReader(io.StringIO(out))] == ["85000", "60000"]
        elif name == "jsonld":
            assert sum("schema:Claim" in node["@type"] for node in json.loads(out)["@graph"]) == 2
        elif name == "markdown":
            assert out.splitlines()[2].startswith("| Ada Smith | 85,000 drones |")
        else:
            assert max(map(len, out.splitlines())) <= 80
            assert "Ada Smith" in out


def test_compare_in_each_format(folder: Path, capsys: pytest.CaptureFixture) -> None:
    for name in ("jsonl", "csv", "table"):
        assert main(["compare", str(folder), "--format", name]) == 0
        out = capsys.readouterr().out
        if name == "jsonl":
            assert [json.loads(line)["kind"] for line in out.splitlines()] == ["conflicts"]
        elif name == "csv":
            rows = [(row["kind"], row["first_voice"], row["second_voice"]) for row in csv.DictReader(io.StringIO(out))]
            assert rows == [("conflicts", "Ada Smith", "Bo Jones")]
        else:
            assert "Conflicts (1)" in out


def test_standard_input_is_a_text_or_json_lines() -> None:
    text = run("extract", "-", "--format", "jsonl", "--publisher", "Example Wire", given=b"Two tanks came, Ada Smith said.")
    lines = run("extract", "-", "--format", "jsonl", given=b'{"text": "Two tanks came, Ada Smith said.", "publisher": "Example Wire"}\n')
    assert text.returncode == lines.returncode == 0
    assert text.stdout == lines.stdout != b""
    assert text.stderr == b""


@pytest.mark.parametrize(("kinds", "status"), [([], 0), (["conflicts"], 1), (["denies"], 0), (["denies", "conflicts"], 1)])
def test_fail_on(folder: Path, capsys: pytest.CaptureFixture, kinds: list[str], status: int) -> None:
    asked = [word for kind in kinds for word in ("--fail-on", kind)]
    assert main(["report", str(folder), *asked]) == status
    assert main(["compare", str(folder), *asked]) == status
    assert "Conflicts (1)" in capsys.readouterr().out


WRONG = ["", "report", "translate x", "report x --fail-on quarrels", "extract x --format xml", "report x --published soon"]


@pytest.mark.parametrize("arguments", WRONG)
def test_wrong_usage(arguments: str, capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit) as end:
        main(arguments.split())
    assert end.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("usage: ukclaims")


def test_bad_input_is_one_sentence_and_nothing_is_written(folder: Path, capsys: pytest.CaptureFixture) -> None:
    (folder / "three.jsonl").write_text('{"text": "x"}\n{"text": 5}\n', encoding="utf-8")
    page = folder.parent / "report.html"
    assert main(["report", str(folder), "-o", str(page)]) == 3
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"ukclaims: {folder / 'three.jsonl'}, line 2: text is a string, got int\n"
    assert not page.exists()


def test_keep_going_reads_the_rest(folder: Path, capsys: pytest.CaptureFixture) -> None:
    (folder / "bad.jsonl").write_text('{"text": "x"\n{"text": "y", "language": "xx"}\n', encoding="utf-8")
    assert main(["report", str(folder / "none.txt"), str(folder), "--keep-going"]) == 0
    out, err = capsys.readouterr()
    assert "Conflicts (1)" in out
    assert [line.split(": ")[1] for line in err.splitlines()] == ["skipped", "skipped", "skipped", "3 skipped, 2 read"]


def test_keep_going_with_nothing_left_is_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["extract", str(tmp_path / "none.txt"), "--keep-going"]) == 3
    assert "nothing could be read" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_wrong_usage(folder: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["report", str(folder), "-o", str(folder / "none" / "report.html")]) == 2
    assert capsys.readouterr().err == f"ukclaims: {folder / 'none' / 'report.html'}: this cannot be written (No such file or directory)\n"
    assert main(["report", str(folder), "-o", str(folder)]) == 2
    assert f"{folder}: this cannot be written" in capsys.readouterr().err
    assert not list(folder.parent.glob(f".{folder.name}*"))


def test_a_closed_pipe_is_no_error(folder: Path) -> None:
    many = [str(folder / "one.txt")] * 3
    command = [sys.executable, "-m", "ukclaims", "extract", *many, "--format", "jsonl"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait(timeout=60) == 0


def test_an_output_without_our_letters_gets_escapes(folder: Path) -> None:
    (folder / "one.txt").write_text(ONE.replace("Ada Smith", "Łucja Smith"), encoding="utf-8")
    done = run("extract", folder, "--format", "csv", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert b"\\u0141ucja Smith" in done.stdout


def test_progress_is_for_terminals_only(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    documents = [Document("Two tanks."), Document("Three.")]
    assert list(shown(documents)) == documents
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert list(shown(documents)) == documents


def test_a_ledger_keeps_what_is_found(folder: Path, capsys: pytest.CaptureFixture) -> None:
    """Each run adds what is new and tells of all; without a path it tells of what is kept."""
    kept = ["--ledger", str(folder / "claims.db")]
    assert main(["extract", str(folder / "one.txt"), *kept]) == 0
    assert main(["report", str(folder / "two.txt"), *kept]) == 0
    assert main(["report", str(folder / "two.txt"), *kept]) == 0
    capsys.readouterr()
    assert main(["compare", *kept, "--fail-on", "conflicts"]) == 1
    out, err = capsys.readouterr()
    assert "Conflicts (1)" in out
    assert err == ""


def test_what_is_no_ledger_is_bad_input(folder: Path, capsys: pytest.CaptureFixture) -> None:
    """Also where the rest is passed over: a ledger that cannot be written keeps nothing."""
    assert main(["report", str(folder / "two.txt"), "--ledger", str(folder / "one.txt"), "--keep-going"]) == 3
    assert "one.txt" in capsys.readouterr().err
    assert (folder / "one.txt").read_text(encoding="utf-8") == ONE
    assert main(["compare", "--ledger", str(folder / "none.db")]) == 3
    assert "there is no such ledger yet" in capsys.readouterr().err
    assert not (folder / "none.db").exists()


def test_the_version(capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out.startswith("ukclaims ")


def test_every_option_has_help() -> None:
    top = parser("0")
    commands = next(a for a in top._actions if a.choices and "report" in a.choices)
    for command in (top, *commands.choices.values()):
        assert all(action.help for action in command._actions if action.dest != "command")
