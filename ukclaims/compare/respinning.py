"""Respun copies: one sentence told in other words, in another order, shorter.

Two sentences on one event share its names, its numbers and the words that news of this war is made of. A copy
shares more: words that tell something of their own, and hardly another word that is not in its original.
"""

from ukclaims.compare.contrary import are_contrary, is_name
from ukclaims.compare.similarity import shingles, words_of
from ukclaims.compare.vocabulary import content_stems, stem, telling_stems

FEW_TELLING = 2
"""So many telling words two sentences share at least."""

MOST = 0.6
"""So much of the shorter one's words they share at least, names and all."""

LEVELS = ((5, MOST, 0), (3, 0.75, 0), (FEW_TELLING, 0.85, 4))
"""With so many shared telling words, so much of the shorter one's words and so many runs of three words are shared at least."""


def shared_telling(one: str, two: str, language: str) -> tuple[str, ...]:
    """Return the telling words that show one of two texts to be a copy of the other in other words; none where nothing shows it.

    >>> shared_telling("Villagers hid a pilot in a beehive shed for 16 days and fed him on honey.", "Fed on honey, a pilot was hidden for 16 days in a beehive shed.", "en")
    ('beehive', 'honey', 'shed')
    """
    if not may_be_respun(one, two, language):
        return ()
    shared = telling_stems(one, language) & telling_stems(two, language)
    told, share, runs = _plain(one, shared) & _plain(two, shared), _share(one, two, language), len(shingles(one) & shingles(two))
    shown = any(len(told) >= telling and share >= least and runs >= in_order for telling, least, in_order in LEVELS)
    if not shown or are_contrary(one, two, language):
        return ()
    return tuple(sorted(min(word for word in words_of(one) | words_of(two) if stem(word) == each) for each in told))


def may_be_respun(one: str, two: str, language: str) -> bool:
    """Tell whether two texts share so many telling words, names among them, and so much of all their words that a closer look is worth while."""
    return len(telling_stems(one, language) & telling_stems(two, language)) >= FEW_TELLING and _share(one, two, language) >= MOST


def _share(one: str, two: str, language: str) -> float:
    words, others = content_stems(one, language), content_stems(two, language)
    return len(words & others) / min(len(words), len(others))


def _plain(text: str, stems: frozenset[str]) -> frozenset[str]:
    """Return the stems of words that stand in a text, and not as names."""
    return frozenset(found for word in words_of(text) if (found := stem(word)) in stems and not is_name(word, text))
