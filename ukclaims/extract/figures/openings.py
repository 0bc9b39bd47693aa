"""What stands before a subject: "On 9 July, …", "As a result of the raid, …", "So far, …"."""

from ukclaims.extract.figures.clause import Text

_HEADING = 8  # words of "Repatriation of children: Ukraine has handed over"


def subject_start(text: Text, start: int, end: int) -> int:
    """Return where the subject begins, after "On 9 July," and the like."""
    at = start
    while at < end:
        behind = _behind_adverbial(text, at, end)
        if behind is None:
            return at
        at = behind
    return at


def _behind_adverbial(text: Text, at: int, end: int) -> int | None:
    """Return the token behind what stands before the subject, None where the subject begins here."""
    word, after = text.words[at], text.words[at + 1 : at + 2]
    if (behind := _behind_time(text, at, end)) is not None:
        return behind
    colon = next((i for i in range(at, min(at + _HEADING, end)) if text.words[i] == ":"), None)
    if colon is not None and text.words[colon + 1][:1].isalnum():
        return colon + 1
    if text.is_adverb(at) and _opens_subject(text, at + 1):
        return at + 1
    if opens_adverbial(text, at):
        comma = next((i for i in range(at, end) if text.words[i] == ","), None)
        return _behind_phrase(text, at, end) if comma is None else comma + 1
    if after == [","] and (word in text.small.later or word.isdigit()):
        return at + 2
    skipped = word in text.small.conjunctions or word in text.small.breaks or word in text.small.adverbs or word in text.small.calendar
    return at + 1 if skipped else None


def _behind_phrase(text: Text, start: int, end: int) -> int | None:
    """Return where a subject begins behind a time or place without a comma: "In 2024 | Ukraine made", "On the Kursk front | the enemy lost"."""
    for at in range(start + 2, end):
        before, small = text.words[at - 1], text.small
        closes = before in small.times or before in small.calendar or before in small.sorts_of_place or before.isdigit()
        if closes and _opens_subject(text, at) and text.words[at] not in small.calendar:
            return at
        if text.words[at] in small.breaks or (text.words[at] in small.auxiliaries and not text.is_capital(at)):
            return None
    return None


def _opens_subject(text: Text, at: int) -> bool:
    """Tell whether a name, a pronoun or a noun with its article begins here: "Initially | both countries agreed"."""
    return text.is_capital(at) or text.words[at] in text.small.articles or text.words[at] in text.small.pronouns or text.words[at] == "both"


def _behind_time(text: Text, start: int, end: int) -> int | None:
    """Return where a time without a preposition and its comma end: "This past night, …", "So far …", "Today …"."""
    comma = next((at for at in range(start, min(start + 4, end)) if text.words[at] == ","), None)
    if comma is not None and text.words[comma - 1] in text.small.times | {"far", "date", "return", "response"}:
        return comma + 1
    if text.words[start] in ("so", "thus") and text.words[start + 1 : start + 2] == ["far"]:
        return start + 2
    if text.words[start] in ("each", "every", "this", "last", "next") and start + 1 < end and text.words[start + 1] in text.small.times:
        return start + 2
    return start + 1 if text.words[start] in ("today", "yesterday", "currently") else None


def opens_adverbial(text: Text, at: int) -> bool:
    """Tell whether words before the subject begin here: "On 9 July", "As a result of", "Overnight into February 8"."""
    word, after = text.words[at], text.words[at + 1 : at + 2]
    if word in ("as", "apart", "overnight", "together", "along", "prior", "following", "due", "thanks", "according", "besides"):
        return after != [","]
    return word in text.small.prepositions or text.is_adverb(at)
