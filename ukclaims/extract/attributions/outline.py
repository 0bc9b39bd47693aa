"""The outline of a sentence: one letter per token, so that its build can be read at a glance.

    P pronoun            D determiner       Q quantifier      n common noun, adjective
    C name (capital)     M number           d day, month      z possessive ("Ukraine's")
    b form of "be"       h of "have"        m modal           H pronoun with a verb ("he's")
    v finite verb        l participle       G form in -ing    i infinitive or bare verb
    R adverb             I preposition      O "of"            t "to"
    W "who", "which"     T "that"           U "if", "when"    u "after", "as"
    K "and"              q words in quotation marks           " mark of a short quotation
    , ; : - ( ) .        marks              ~ anything else

A word that can be several of these is settled by its neighbours (see `settling`).
"""

from collections.abc import Sequence
from functools import cache

from ukclaims.extract.attributions.inflect import ing_form, past_form, s_form
from ukclaims.lang.tables import tables

_MARKS = {
    ",": ",",
    ";": ";",
    ":": ":",
    **dict.fromkeys("-‐‑‒–—―−", "-"),
    **dict.fromkeys("([{", "("),
    **dict.fromkeys(")]}", ")"),
    **dict.fromkeys((".", "!", "?", "…", "..", "...", "....", "|", "•"), "."),
    **dict.fromkeys("\"“”„‟″«»＂'‘’‚‛`", '"'),
    **dict.fromkeys("$€£¥₴%#", "M"),
}
_CLASSES = {
    "pronoun": "P",
    "object_pronoun": "n",
    "relative": "W",
    "that": "T",
    "determiner": "D",
    "quantifier": "Q",
    "subordinator": "U",
    "half_subordinator": "u",
    "be": "b",
    "have": "h",
    "modal": "m",
    "of": "O",
    "to": "t",
    "coordinator": "K",
    "preposition": "I",
    "adverb": "R",
    "time": "d",
}
# Not yet settled: E a form in -ed, B S a bare or -s form that is surely a verb, a s one that may be a noun.
_VERBS = frozenset("EBSasGvli")
_ADVERBS = ("ially", "onally", "inally", "edly", "ously", "ively", "antly", "ently")  # no names end so: "Officially"
_SHORTEST = 6  # letters of such a word are more
_CLITICS = ("'re", "'ve", "'ll", "'d", "'m", "'s")
FINITE = frozenset("vbhmH")


@cache
def words(language: str) -> dict[str, str]:
    """Return the letter of every word in the tables, not yet settled."""
    table = tables(language).load("grammar")
    verbs = {name: entry.split() for name, entry in table["verbs"].items()}
    both = frozenset(verbs["noun_too"])
    known: dict[str, str] = {}
    for word in (*verbs["common"], *_cue_verbs(language)):
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


def _cue_verbs(language: str) -> list[str]:
    """Return the verbs of the cue table."""
    return [word for group in tables(language).load("cues")["verbs"] for word in group["words"].split()]


@cache
def _capital_times(language: str) -> frozenset[str]:
    return frozenset(tables(language).load("grammar")["words"]["time_capital"].split())


class Reader:
    """Gives the letters of tokens, remembering the words it has met, up to a bound."""

    _MOST = 50_000

    def __init__(self, language: str) -> None:
        self.language, self._known = language, words(language)
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
            return "R" if lower.endswith(_ADVERBS) and len(lower) > _SHORTEST and text[1:].islower() else "C"
        if lower[0].isdigit():
            return "n" if lower.endswith("-old") else "M"  # "the 71-year-old"
        return _by_ending(lower) if lower[0].isalpha() else "~"


@cache
def reader(language: str) -> Reader:
    """Return the reader of a language."""
    return Reader(language)


def _by_ending(lower: str) -> str:
    if len(lower) > 4 and ("-" not in lower or lower.startswith("re-")):
        if lower.endswith("ed"):
            return "E"
        if lower.endswith("ing"):
            return "G"
        if lower.endswith("ly"):
            return "R"
    return "n"
