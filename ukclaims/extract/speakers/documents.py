"""Documents as sources, and who wrote them: "a statement by the ministry", "the ministry's report", "data from Ukraine"."""

from ukclaims.extract.attributions.cues import lexicon
from ukclaims.extract.speakers.context import Context
from ukclaims.extract.speakers.names import bare
from ukclaims.extract.speakers.phrases import Phrase
from ukclaims.model.attribution import Speaker, SpeakerKind
from ukclaims.model.span import Span
from ukclaims.text.sentences import Sentence

_HELPERS = frozenset("has have had also then earlier later".split())
_OF = frozenset(["by", "from", "of"])
_RESOLVED = frozenset([SpeakerKind.PERSON, SpeakerKind.BODY, SpeakerKind.STATE])


def document(phrase: Phrase, context: Context) -> Speaker | None:
    """ "The report" and "government estimates" are documents."""
    if context.head(phrase) not in context.words.documents:
        return None
    return context.speaker(phrase, context.description(phrase), "document")


def author(phrase: Phrase, context: Context) -> Span | None:
    """Return the words of a source that say whose document it is."""
    tokens, words = context.layout.tokens, context.words
    documents = words.documents | words.newsroom_reports
    if phrase.name is None and phrase.core + 1 <= phrase.last - 1 and tokens[phrase.core].lower in _OF and context.head(phrase) in documents:
        return Span(tokens[phrase.core + 1].start, tokens[phrase.last - 1].end)
    owner = next((i for i in range(phrase.first, phrase.last - 1) if tokens[i].lower.endswith(("'s", "s'"))), None)
    if owner is not None and phrase.name is None and phrase.core == phrase.last and bare(tokens[phrase.last - 1]) in documents | words.published:
        return Span(tokens[phrase.first].start, tokens[owner].end)
    author_words = tokens[phrase.first : phrase.last - 1]
    named = (len(author_words) > 1 and author_words[-1].lower not in words.kinds) or any(token.text[0].isupper() for token in author_words)
    if named and phrase.name is None and bare(tokens[phrase.last - 1]) in documents and phrase.core == phrase.last:
        return Span(tokens[phrase.first].start, tokens[phrase.last - 2].end)
    return None


def is_author(speaker: Speaker, context: Context) -> bool:
    """Tell whether the one a document is from is known well enough to stand for it; a capital alone makes nobody: "Confirmed images"."""
    if speaker.kind is SpeakerKind.PERSON and " " not in speaker.name and context.cast.person(speaker.name) is None:
        return False
    known = speaker.name != (speaker.mention or "").removeprefix("the ") or speaker.name[:1].isupper()
    return speaker.kind in _RESOLVED and known


def issuer(document: Span, context: Context) -> Span | None:
    """Return the words for who issued a document named in the same sentence: "The ministry had issued a statement, which said"."""
    layout = context.layout
    home = layout.sentence_at(document.start)
    if home is None:
        return None
    first, at = layout.sentences[home].first, layout.tokens_in(document)[0]
    sent = next((i for i in range(first + 1, at) if layout.tokens[i].lower in lexicon(layout.language).sending), at)
    last = sent
    while last > first + 1 and layout.tokens[last - 1].lower in _HELPERS:
        last -= 1
    return Span(layout.tokens[first].start, layout.tokens[last - 1].end) if first + 1 < sent < at else None


def issued(sentence: Sentence, context: Context) -> Span | None:
    """Return the noun of the document that a sentence says was issued: "has issued its daily briefing on the war"."""
    tokens, known = context.layout.tokens, lexicon(context.layout.language)
    sent = next((i for i in range(sentence.first + 1, sentence.last) if tokens[i].lower in known.sending), None)
    nouns = context.words.documents | known.channels
    noun = next((i for i in range(sent + 1, sentence.last) if tokens[i].lower in nouns), None) if sent is not None else None
    return Span(tokens[noun].start, tokens[noun].end) if noun is not None else None


def document_again(phrase: Phrase, context: Context) -> Speaker | None:
    """ "The statement" is of the one who spoke last in a statement."""
    if not phrase.definite or phrase.last - phrase.first != 1 or context.head(phrase) not in context.words.documents_by:
        return None
    at = context.layout.tokens[phrase.first].start
    before = (one for one in context.before(at) if one.span.end <= at and context.cast.registry.media(one.speaker.name) is None)
    spoke = next(before, None)
    if spoke is None or not is_author(spoke.speaker, context) or not _wrote(phrase, spoke.span, context):
        return None
    return context.again(phrase, spoke.speaker)


def _wrote(phrase: Phrase, source: Span, context: Context) -> bool:
    """Tell whether the sentence of a source speaks of such a document before: "said in a statement", "wrote on Telegram" of a post."""
    noun = context.head(phrase)
    home = context.layout.sentence_at(source.start)
    if home is None:
        return False
    sentence = context.layout.sentences[home]
    words = {token.lower for token in context.layout.tokens[sentence.first : min(sentence.last, phrase.first)]}
    return noun in words or not words.isdisjoint(context.words.documents_by.get(noun, frozenset()))
