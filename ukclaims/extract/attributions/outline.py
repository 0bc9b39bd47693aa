"""The outline of a sentence: one letter per token, so that its build can be read at a glance.

    P pronoun            D determiner       Q quantifier      n common noun, adjective
    C name (capital)     M number           d day, month      z possessive ("Ukraine's")
    b form of "be"       h of "have"        m modal           H pronoun with a verb ("he's")
    v finite verb        l participle       G form in -ing    i infinitive or bare verb
    R adverb             I preposition      O "of"            t "to"
    W "who", "which"     T "that"           U "if", "when"    u "after", "as"
    K "and"              q words in quotation marks           " mark of a short quotation
    , ; : - ( ) .        marks              ~ anything else

A word that can be several of these is settled by its neighbours.
"""

from collections.abc import Sequence
from functools import cache

from ukclaims.extract.attributions.inflect import ing_form, past_form, s_form
from ukclaims.lang.tables import tables

_MARKS = {
    ",": ",", ";": ";", ":": ":",
    **dict.fromkeys("-‐‑‒–—―−", "-"),
    **dict.fromkeys("([{", "("), **dict.fromkeys(")]}", ")"),
    **dict.fromkeys((".", "!", "?", "…", "..", "...", "....", "|", "•"), "."),
    **dict.fromkeys("\"“”„‟″«»＂'‘’‚‛`", '"'),
    **dict.fromkeys("$€£¥₴%#", "M"),
}
_CLASSES = {
    "pronoun": "P", "object_pronoun": "n", "relative": "W", "that": "T", "determiner": "D", "quantifier": "Q", "subordinator": "U",
    "half_subordinator": "u", "be": "b", "have": "h", "modal": "m", "of": "O", "to": "t", "coordinator": "K", "preposition": "I", "adverb": "R", "time": "d",
}
# Not yet settled: E a form in -ed, B S a bare or -s form that is surely a verb, a s one that may be a noun.
_VERBS = frozenset("EBSasGvli")
_SURE = frozenset(("said", "told"))
_CLITICS = ("'re", "'ve", "'ll", "'d", "'m", "'s")
FINITE = frozenset("vbhmH")
NOUNY = frozenset('nCMQd)z"')


@cache
def words(language: str) -> dict[str, str]:
    """Return the letter of every word in the tables, not yet settled."""
    table = tables(language).load("grammar")
    verbs = {name: entry.split() for name, entry in table["verbs"].items()}
    both = frozenset(verbs["noun_too"])
    known: dict[str, str] = {}
    for word in verbs["common"]:
        known.update({word: "a" if word in both else "B", s_form(word): "s" if word in both else "S", past_form(word): "E", ing_form(word): "G"})
    known.update(dict.fromkeys(verbs["alike"], "E"))
    known.update(dict.fromkeys(verbs["participle"], "l"))
    known.update(dict.fromkeys(verbs["past"], "v"))
    for name in ("adverb_not", "not_past", "not_ing"):
        known.update(dict.fromkeys(table["words"][name].split(), "n"))
    for name, letter in _CLASSES.items():
        known.update(dict.fromkeys(table["words"][name].split(), letter))
    known.update({"being": "G", "having": "G"})
    return known


@cache
def _capital_times(language: str) -> frozenset[str]:
    return frozenset(tables(language).load("grammar")["words"]["time_capital"].split())


class Reader:
    """Gives the letters of tokens, remembering the words it has met, up to a bound."""

    _MOST = 50_000

    def __init__(self, language: str) -> None:
        self._known = words(language)
        self._times = _capital_times(language)
        self._memo: dict[str, str] = {}

    def letters(self, tokens: Sequence[tuple[int, int, str, str]]) -> list[str]:
        """Return one letter for each token, not yet settled."""
        memo, found = self._memo, []
        if len(memo) > self._MOST:
            memo.clear()
        for _, _, text, lower in tokens:
            letter = memo.get(text)
            if letter is None:
                letter = memo[text] = self._letter(text, lower)
            found.append(letter)
        return found

    def small(self, lower: str, otherwise: str) -> str:
        """Return the letter that a word has without its capital."""
        return self._known.get(lower, otherwise)

    def _letter(self, text: str, lower: str) -> str:
        if lower in _MARKS:
            return _MARKS[lower]
        if text in self._times:
            return "d"
        found = self._known.get(lower)
        if found and not (text[0].isupper() and (found in _VERBS or (len(text) > 1 and text.isupper() and found != "d"))):
            return found
        return self._unknown(text, lower)

    def _unknown(self, text: str, lower: str) -> str:
        for clitic in _CLITICS:
            if lower.endswith(clitic):
                return "H" if clitic != "'s" or self._known.get(lower[:-2]) in ("P", "T", "W", "R") else "z"
        if lower.endswith("s'"):
            return "z"
        if text[0].isupper():
            return "C"
        if lower[0].isdigit():
            return "M"
        return _by_ending(lower) if lower[0].isalpha() else "~"


@cache
def reader(language: str) -> Reader:
    """Return the reader of a language."""
    return Reader(language)


def _by_ending(lower: str) -> str:
    if len(lower) > 4:
        if lower.endswith("ed"):
            return "E"
        if lower.endswith("ing"):
            return "G"
        if lower.endswith("ly"):
            return "R"
    return "n"


def settle(letters: list[str], lowers: Sequence[str]) -> list[str]:
    """Settle in place the letters that depend on their neighbours, and return them."""
    raw = letters[:]
    for at, letter in enumerate(letters):
        if letter in "EBSas":
            before = _before(letters, at)
            after = _after(letters, at)
            letters[at] = _SETTLE[letter](letters, lowers, at, before, after)
        elif letter == "G" and _before(letters, at) in "DzO" and _after(letters, at) in "IO,.bhmv)K-TtEBSs":
            letters[at] = "n"
        elif letter == "n" and at and letters[at - 1] == "t" and _after(letters, at) in "DPQz":
            letters[at] = "i"
    if not FINITE.intersection(letters):
        _promote(letters, raw)
    return letters


def _promote(letters: list[str], raw: list[str]) -> None:
    """A sentence without a verb gets the first word that may be one after a noun."""
    for at in range(1, len(letters) - 1):
        if raw[at] in "sa" and letters[at] == "n" and letters[at - 1] in "nCQ" and letters[at + 1] in "nCDMQPTIq":
            letters[at] = "v"
            return


def _before(letters: list[str], at: int) -> str:
    at -= 1
    while at >= 0 and letters[at] == "R":
        at -= 1
    return letters[at] if at >= 0 else "^"


def _after(letters: list[str], at: int) -> str:
    at += 1
    while at < len(letters) and letters[at] == "R":
        at += 1
    return letters[at] if at < len(letters) else "."


def _settle_past(letters: list[str], lowers: Sequence[str], at: int, before: str, after: str) -> str:
    if before in "bhHDzIOtGM" or (before == "m") or (at + 1 < len(lowers) and lowers[at + 1] == "by"):
        return "i" if before in "mt" and lowers[at][-2:] != "ed" else "l"
    if before in "PWT" or (lowers[at] in _SURE and before in 'nCQdM)"q,-'):
        return "v"
    if before == "^":
        return "v" if after == "C" else "l"
    if before in ",-" and _is_inserted(letters, at):
        return "l"
    if before in ".;:-(,":
        return "v" if (before == "," and after in "TDPCqH") or (before in ",-" and not _has_verb(letters, at)) else "l"
    if before == "Q":
        return "l" if lowers[at - 1] in ("those", "all", "any", "more", "most", "much") else "v"
    if after == "d":
        after = _after(letters, at + 1)
    if after in 'DPTCQMqHWUz"n':
        return "v"
    return "l" if _verb_later(letters, at) or (before != "K" and lowers[at].endswith("ed") and _verb_just_before(letters, at)) else "v"


def _verb_just_before(letters: list[str], at: int) -> bool:
    """Tell whether the clause so far has its verb, so that a form in -ed here is no second one."""
    for here in range(at - 2, -1, -1):
        if letters[here] in ",;:-.KUTWuq(":
            return False
        if letters[here] in FINITE:
            return True
    return False


def _settle_s(letters: list[str], lowers: Sequence[str], at: int, before: str, after: str) -> str:
    if before in "DzIOtbhMQvliG":
        return "n"
    if before in "PW":
        return "v"
    if after in 'DPTqUWQtH':
        return "v"
    if after in ",." and before in "nC":
        return "v" if _ends_tag(letters, at) else "n"
    if before == "C" and after in 'CRInM":lG':
        return "n" if _verb_later(letters, at) else "v"
    return "n"


def _ends_tag(letters: list[str], at: int) -> bool:
    """Tell whether a word closes "..., the agency reports": behind a comma there is only a noun phrase before it."""
    here = at - 1
    while here >= 0 and letters[here] in "nCDQzMO":
        here -= 1
    return 0 < here < at - 1 and letters[here] in ",q" and any(letter in "vbhmq" for letter in letters[:here])


def _settle_a(letters: list[str], lowers: Sequence[str], at: int, before: str, after: str) -> str:
    if before in "mt" and not (before == "t" and after in "bhmv"):
        return "i"
    if before == "P" and lowers[at - 1] not in ("it", "he", "she"):
        return "v"
    if before == "W":
        return "v" if after in 'DPTCQtqUI"' else "n"
    if before in "DzIObhM^":
        return "n"
    if before in "nQCq" and after in 'DPTqUWQtCnI".,' and lowers[at - 1][-1:] in ("s", "n", "e", "w", "y", "t") and not _verb_later(letters, at) and not _verb_just_before(letters, at):
        plural = before == "Q" or (lowers[at - 1].endswith(("s", "people", "men", "women", "police")) and not lowers[at - 1].endswith("ss"))
        return "v" if plural else "n"
    return "n"


def _settle_base(letters: list[str], lowers: Sequence[str], at: int, before: str, after: str) -> str:
    if before in "mt":
        return "i"
    if before in "hD":
        return "l" if before == "h" else "n"
    return "v" if before in 'PWnCQTKz,)MdHq"U' else "i"


def _settle_sure_s(letters: list[str], lowers: Sequence[str], at: int, before: str, after: str) -> str:
    return "n" if before in "DO" and after not in "T" else "v"


_SETTLE = {"E": _settle_past, "s": _settle_s, "a": _settle_a, "B": _settle_base, "S": _settle_sure_s}


def _has_verb(letters: list[str], at: int) -> bool:
    """Tell whether the main clause has its verb already: there are more finite verbs than words that open a clause."""
    verbs = openers = 0
    for here in range(at):
        if letters[here] in FINITE and not (here and (letters[here - 1] in FINITE or letters[here - 1] == "t")):
            verbs += 1
        elif letters[here] in "WUu":
            openers += letters[here] != "u" or verbs > openers
    return verbs > openers


def _is_inserted(letters: list[str], at: int) -> bool:
    """Tell whether the form stands between commas before the verb: "the report, published on Tuesday, found"."""
    for here in range(at + 1, min(at + 20, len(letters) - 1)):
        if letters[here] in ",-" and here > at + 1:
            return _after(letters, here) in "EvbhmSB"
        if letters[here] in "WTqP;:.":
            return False
    return False


def _verb_later(letters: list[str], at: int) -> bool:
    """Tell whether a finite verb follows in the same clause."""
    for here in range(at + 1, min(at + 16, len(letters))):
        if letters[here] in ",;:.-(qUWTu":
            return False
        if letters[here] in "bhmvSV" and letters[here - 1] != "t":
            return True
    return False
