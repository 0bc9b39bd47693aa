"""Reviews beside claims: which review is of which claim, by the words and the numbers in them."""

import json
from collections import defaultdict
from collections.abc import Iterable

from ukclaims._text import encodable
from ukclaims.compare.similarity import LEAST_QUOTED, folded_words, likeness, shingles
from ukclaims.ledger.rows import Row
from ukclaims.model.claim import Claim
from ukclaims.model.review import Review


class Reviews:
    """Reviews that can be looked up by a claim.

    A review stands beside a claim when both have the same numbers, and the words are the same or
    nearly so; fewer shared words are enough where the review names the address of the claim's document.
    """

    def __init__(self, reviews: Iterable[Review]) -> None:
        """Take the reviews, in the order in which they are to be told."""
        self._all = tuple(reviews)
        self._by_run: defaultdict[object, list[int]] = defaultdict(list)
        for at, one in enumerate(self._all):
            for run in (*shingles(one.claim), _folded(one.claim)):
                self._by_run[run].append(at)

    def of(self, claim: Claim) -> tuple[Review, ...]:
        """Return the reviews of a claim."""
        places = sorted({at for run in (*shingles(claim.text), _folded(claim.text)) for at in self._by_run.get(run, ())})
        return tuple(self._all[at] for at in places if _is_of(self._all[at], claim))


def _is_of(review: Review, claim: Claim) -> bool:
    if _numbers(review.claim) != _numbers(claim.text):
        return False
    if _folded(review.claim) == _folded(claim.text) or likeness(review.claim, claim.text) > 0:
        return True
    named = claim.document.url is not None and claim.document.url in review.appearances
    return named and len(shingles(review.claim) & shingles(claim.text)) >= LEAST_QUOTED


def _numbers(text: str) -> list[str]:
    return sorted(word for word in folded_words(text) if word[0].isdigit())


def _folded(text: str) -> str:
    return " ".join(folded_words(text))


def review_row(review: Review) -> Row:
    """Return the columns of a review: some to query by, and the whole of it."""
    told = {name: getattr(review, name) for name in ("claim", "rating", "author", "claimant", "url")}
    told["published"] = review.published and review.published.isoformat()
    cells = {("reviewer" if name == "author" else name): value and encodable(value) for name, value in told.items()}
    return {"id": review.id, **cells, "record": json.dumps({**told, "appearances": review.appearances})}


def to_review(record: str) -> Review:
    """Return the review of a row."""
    return Review(**json.loads(record))
