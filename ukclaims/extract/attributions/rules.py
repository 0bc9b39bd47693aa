"""The rules that make an attribution of a reporting verb, in the order in which they are asked.

Each looks at a cue in its scene and answers with a draft, or abstains with None; the first answer holds.
"""

from collections.abc import Callable

from ukclaims.extract.attributions.backwards import the_minister_said_this, this_was_said_by
from ukclaims.extract.attributions.draft import Cue, Draft, Scene
from ukclaims.extract.attributions.following import as_they_said, said_the_minister, the_minister_said
from ukclaims.extract.attributions.leading import (
    and_added,
    saying,
    the_minister_said_colon,
    the_minister_said_that,
    went_on_to_say,
    which_he_said,
)
from ukclaims.extract.attributions.passives import accused_of, described_by, is_said_to, it_is_said, quoted_as_saying
from ukclaims.extract.attributions.tallies import the_un_verified, updated_the_toll

RULES: tuple[Callable[[Scene, Cue], Draft | None], ...] = (
    this_was_said_by,
    the_minister_said_this,
    described_by,
    accused_of,
    it_is_said,
    is_said_to,
    quoted_as_saying,
    as_they_said,
    went_on_to_say,
    said_the_minister,
    the_minister_said,
    and_added,
    saying,
    the_minister_said_colon,
    which_he_said,
    the_un_verified,
    updated_the_toll,
    the_minister_said_that,
)
