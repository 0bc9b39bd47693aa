"""The values of the glossary: identity, checks, and how they show themselves."""

import json

import pytest

from ukclaims import errors
from ukclaims.model.attribution import Attribution, Form, Link, Speaker
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.figure import Figure, Measure
from ukclaims.model.period import Period
from ukclaims.model.quantity import Quantity
from ukclaims.model.record import from_records, to_records
from ukclaims.model.span import Span, cover, cut

TEXT = "Kyiv received 85,000 drones, Shmyhal said."


def a_claim(document: Document | None = None) -> Claim:
    document = document or Document(TEXT, publisher="Example Wire", published="2025-10-15")
    speaker = Speaker("Denys Shmyhal", kind="person", mention="Shmyhal", span=Span(29, 36))
    attribution = Attribution(
        document.id,
        Span(29, 36),
        Span(37, 41),
        [Span(0, 27)],
        cue_text="said",
        form="indirect",
        speaker=speaker,
        chain=[Link("speaker", "Denys Shmyhal", Span(29, 36)), Link("publisher", "Example Wire")],
        said=Period.day(2025, 10, 15),
    )
    figure = Figure(
        "85,000 drones", Span(14, 27), Quantity(85000), measure=Measure("drone", action="receive", recipient="Ukraine"), period=Period.year(2025, text="2025")
    )
    return Claim(document, "Kyiv received 85,000 drones", [Span(0, 27)], attribution=attribution, figure=figure)


@pytest.mark.parametrize("thing", [None, 5, "text", {"text": "x"}])
def test_records_are_a_list(thing: object) -> None:
    """What is no list of records is refused by name."""
    with pytest.raises(errors.RecordError, match="records are a list of objects, got one"):
        from_records(thing)


def test_a_span_of_any_length_is_two_numbers() -> None:
    """What a record says of a span costs no room, however long it is."""
    far = {"text": "Two tanks came", "spans": [[0, 10**15]], "attribution": {"content": [[0, 10**15]]}, "speaker": {"name": "Ada Smith"}}
    (claim,) = from_records([far])
    assert to_records([claim])[0]["spans"] == [[0, 10**15]]
    assert from_records(to_records([claim])) == [claim]


def test_the_id_of_a_document_is_its_url_when_it_has_one() -> None:
    """The same url is the same document, whatever its text; without a url the text decides."""
    assert Document("one", url="https://example.org/a").id == Document("two", url="https://example.org/a").id
    assert Document("one").id != Document("two").id
    assert Document("one", publisher="Example Wire").id != Document("one", publisher="Example Post").id
    assert Document("one", title="A").id == Document("one", title="B").id


def test_ids_do_not_change_between_runs() -> None:
    """An id is a hash of identity fields only: pinned here, for other tools keep them."""
    assert Document("one").id == "50901a45725e4fa6"
    assert a_claim().id == a_claim().id


def test_the_id_of_a_claim_does_not_depend_on_what_was_made_of_it() -> None:
    """A better reading of the speaker leaves the id alone; another span does not."""
    document = Document(TEXT)
    plain = Claim(document, TEXT[:27], [Span(0, 27)], attribution=Attribution(document.id))
    credited = Claim(document, TEXT[:27], [Span(0, 27)], attribution=Attribution(document.id, speaker=Speaker("Kyiv"), form="indirect"))

    assert plain.id == credited.id
    assert plain.id != Claim(document, TEXT[:26], [Span(0, 26)], attribution=Attribution(document.id)).id


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: Document(5), errors.InvalidTypeError),
        (lambda: Document("x", published="13.10.2024"), errors.InvalidValueError),
        (lambda: Document(None), errors.InvalidValueError),
        (lambda: Document("x", publisher=["a"]), errors.InvalidTypeError),
        (lambda: Speaker("x", kind="robot"), errors.UnknownNameError),
        (lambda: Span(5, 2), errors.InvalidValueError),
        (lambda: Quantity(5, 3), errors.InvalidValueError),
        (lambda: Quantity(0.5), errors.InvalidTypeError),
        (lambda: Quantity("1e2000000"), errors.InvalidValueError),
        (lambda: Quantity("NaN"), errors.InvalidValueError),
        (lambda: Quantity(5, bound="at_most"), errors.InvalidValueError),
        (lambda: Quantity(5, slack=-1), errors.InvalidValueError),
        (lambda: Quantity(5, bound="roughly"), errors.UnknownNameError),
        (lambda: Period("2024-02-30"), errors.InvalidValueError),
        (lambda: Period("2024-03-01", "2024-03-01"), errors.InvalidValueError),
        (lambda: Period("XXXX-03-01", "2024-03-02"), errors.InvalidValueError),
    ],
)
def test_bad_arguments_raise_at_once(make: object, error: type[Exception]) -> None:
    """Each error is an `UkclaimsError` and the builtin that a caller expects."""
    with pytest.raises(error) as caught:
        make()  # type: ignore[operator]
    assert isinstance(caught.value, errors.UkclaimsError)
    assert isinstance(caught.value, TypeError | ValueError | LookupError)


def test_a_record_is_plain_json_and_comes_back() -> None:
    """The codec is its own inverse on records, to the byte."""
    records = to_records([a_claim()])
    again = to_records(from_records(json.loads(json.dumps(records))))

    assert json.dumps(again) == json.dumps(records)
    assert records[0]["figure"]["low"] == "85000"
    assert records[0]["chain"][1] == {"role": "publisher", "name": "Example Wire", "span": None}


def test_a_narrated_claim_has_no_attribution_in_its_record_and_one_in_python() -> None:
    """Nobody is credited, and the chain still names the publisher."""
    document = Document("It rained.", publisher="Example Wire")
    claim = Claim(document, "It rained", [Span(0, 9)], attribution=Attribution(document.id, chain=[Link("publisher", "Example Wire")]))
    (record,) = to_records([claim])

    assert record["attribution"] is None
    assert record["form"] == "narrated"
    assert from_records([record])[0].attribution.form is Form.NARRATED
    assert claim.voice == "Example Wire"


def test_who_stands_behind_a_claim() -> None:
    """The voice is the speaker; an unresolved pronoun is nobody."""
    document = Document("He said so.", publisher="Example Wire")
    he = Claim(
        document,
        "so",
        [Span(8, 10)],
        attribution=Attribution(document.id, Span(0, 2), Span(3, 7), [Span(8, 10)], form="indirect", speaker=Speaker("he", mention="he")),
    )

    assert he.voice is None
    assert a_claim().voice == "Denys Shmyhal"


@pytest.mark.parametrize(
    "record",
    [
        5,
        {"text": None},
        {"text": "x", "spans": [[3]]},
        {"text": "x", "spans": [["a", "b"]]},
        {"text": "x", "speaker": {"kind": "person"}},
        {"text": "x", "speaker": {"name": "A", "kind": "robot"}},
        {"text": "x", "figure": {"low": "many"}},
        {"text": "x", "figure": {"low": 2.5}},
        {"text": "x", "said": {"start": "soon"}},
        {"text": "x", "document": {"published": "yesterday"}},
        {"text": "x", "scheme": 2},
        {"text": "x", "chain": [{"role": "uncle", "name": "A"}]},
        {"text": "x", "polarity": "maybe"},
    ],
)
def test_a_wrong_record_is_named(record: object) -> None:
    """The error says which record it was, counted from 0."""
    with pytest.raises(errors.RecordError, match=r"^record 1: "):
        from_records([{"text": "fine"}, record])  # type: ignore[list-item]


def test_values_escape_themselves() -> None:
    """Nothing from a text reaches a notebook as markup."""
    hostile = "<script>alert(1)</script>"
    document = Document(hostile, title=hostile, publisher=hostile, url="javascript:alert(1)")
    claim = Claim(document, hostile, [Span(0, 8)], attribution=Attribution(document.id, speaker=Speaker(hostile), form="indirect"))

    for value in (document, claim, claim.attribution, claim.speaker):
        page = value._repr_html_()  # type: ignore[union-attr]
        assert "<script" not in page
        assert "&lt;script&gt;" in page


def test_spans_cut_and_cover() -> None:
    """Pieces are joined by one space; a cover is the least span that holds all."""
    assert cut("one two three", [Span(0, 3), Span(8, 13)]) == "one three"
    assert cover([Span(8, 13), Span(0, 3)]) == Span(0, 13)
    assert list(Span(2, 5)) == [2, 5]
    assert (Span(0, 3).overlaps(Span(3, 5)), Span(0, 4).overlaps(Span(3, 5))) == (False, True)


def test_explain_tells_rule_and_words() -> None:
    """A claim can be followed back to the words that were read."""
    told = a_claim().explain()

    assert "85,000 drones" in told
    assert "speaker Denys Shmyhal → publisher Example Wire" in told
