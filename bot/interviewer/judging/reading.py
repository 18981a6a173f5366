"""Reads an answer: its sentences as typed, in plain words, and with the deeds told in them."""

import re
from dataclasses import dataclass

from bot.interviewer.judging import lexicon
from bot.interviewer.judging.deeds import Deed, Tense, Who, deed_of, is_past
from bot.language.contractions import Token, tokens
from bot.language.guards import denies_experience
from bot.language.sentences import Span, clauses, sentences


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as typed, its words opened to plain lower case, and the deeds told in it."""

    span: Span
    words: tuple[Token, ...]
    plain: str
    deeds: tuple[Deed, ...]

    @property
    def names(self) -> int:
        """Capitalised words inside the sentence and acronyms."""
        return len({token.word for token in self.words if token.is_name})

    @property
    def pieces(self) -> tuple[Span, ...]:
        """Its clauses."""
        return clauses(self.span.text, offset=self.span.start)

    def holds(self, piece: Span) -> bool:
        """Whether a piece of the answer begins in it."""
        return self.span.start <= piece.start < self.span.end

    def words_of(self, piece: Span) -> tuple[Token, ...]:
        """The words of one of its pieces."""
        return tuple(token for token in self.words if piece.start <= token.start < piece.end)

    def plain_of(self, piece: Span) -> str:
        """One of its pieces in plain words."""
        return " ".join(token.word for token in self.words_of(piece))


@dataclass(frozen=True, slots=True)
class Reading:
    """An answer, read. Offsets count in the text that was given, whatever was left out of it."""

    sentences: tuple[Sentence, ...]

    @property
    def plain(self) -> str:
        """Everything, in plain lower-case words."""
        return " . ".join(sentence.plain for sentence in self.sentences)

    @property
    def word_count(self) -> int:
        """How many words were typed."""
        return sum(len({token.start for token in sentence.words}) for sentence in self.sentences)

    def deeds(self, who: Who, *tenses: Tense) -> tuple[Deed, ...]:
        """The deeds of one subject in the given tenses, in order."""
        return tuple(
            deed for sentence in self.sentences for deed in sentence.deeds if deed.who is who and deed.tense in tenses
        )


def read(parts: tuple[Span, ...]) -> Reading:
    """Read the kept parts of an answer (spans of the whole text)."""
    found: list[Sentence] = []
    for part in parts:
        found += [_sentence(_shift(span, part.start)) for span in sentences(part.text)]
    return Reading(tuple(found))


def is_general(sentence: Sentence) -> bool:
    """Speaks of what usually happens, or would."""
    return bool(lexicon.HABIT_WORDS.search(sentence.plain) or lexicon.HYPOTHETICAL.search(sentence.plain))


def is_denial(sentence: Sentence) -> bool:
    """Only says what was never done: nothing in it happened, so nothing in it is evidence."""
    done = any(deed.who is not Who.OTHER and deed.tense is Tense.PAST and deed.weight > 0 for deed in sentence.deeds)
    return not done and denies_experience(sentence.span.text)


_HAD_SOMEBODY = re.compile(
    rf"\b(?:had|was|got) (?:a|an|this|one) (?:[\w-]+ ){{0,2}}(?:{lexicon.PERSON.pattern})", re.IGNORECASE
)


def _describes(before: Deed, word: str) -> bool:
    if before.verb == "be":
        return True
    return before.who is Who.I and before.tense in {Tense.PRESENT, Tense.HABIT} and word.endswith("ed")


def _shift(span: Span, offset: int) -> Span:
    return Span(span.start + offset, span.end + offset, span.text)


def _sentence(span: Span) -> Sentence:
    found: list[Deed] = []
    who: Who | None = None
    apposed = False
    # Once for the sentence: capitals are judged within it, not within the clause.
    whole = tokens(span.text, offset=span.start)
    for clause in clauses(span.text, offset=span.start):
        words = tuple(token for token in whole if clause.start <= token.start < clause.end)
        # "I'm a patient, trusted adviser", "I give warm, dignified care": after these a bare -ed word describes.
        if found and words and is_past(words[0].word) and _describes(found[-1], words[0].word):
            continue
        if apposed and words and is_past(words[0].word):
            who = Who.OTHER
        deed, who = deed_of(clause, words, who=who, opens=not found and who is None)
        # "I had a driver, lovely man, played chess": what follows the aside is told of the driver.
        apposed = deed is None and bool(found) and bool(_HAD_SOMEBODY.search(found[-1].clause.text))
        if deed is not None:
            found.append(deed)
    return Sentence(span, whole, " ".join(token.word for token in whole), tuple(found))
