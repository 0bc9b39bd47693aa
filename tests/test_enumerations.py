"""A count that brings its own list is checked against it."""

import pytest

import ukclaims as uc

AGREE = [
    "The plan unites three states: Latvia, Estonia and Poland.",
    "The plan unites four countries—Denmark, the United States, South Korea, and Norway—in one office.",
    "He met five ministers in Kyiv.",
    "Three soldiers, Ukraine said, were freed.",
    "Two ministers, Umerov and Pevkur, met.",
]
DISAGREE = [
    ("The plan unites four states: Latvia, Estonia and Poland.", 3),
    ("Nine countries (Denmark, Norway, Sweden, and Finland) joined.", 4),
]


@pytest.mark.parametrize("text", AGREE)
def test_no_note_where_count_and_list_agree(text: str) -> None:
    assert uc.extract(uc.Document(text)).notes == ()


@pytest.mark.parametrize(("text", "names"), DISAGREE)
def test_a_note_says_how_many_names_follow(text: str, names: int) -> None:
    (note,) = uc.extract(uc.Document(text)).notes

    assert note.rule == "count_and_list"
    assert f"followed by {names} names" in note.sentence
    assert len(note.spans) == names + 1
