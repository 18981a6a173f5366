"""What is left of an answer to judge: instructions to the judge, copied and repeated sentences are left out first."""

import re
from dataclasses import dataclass

from bot.interview.assessment import Guard
from bot.language import guards
from bot.language.detect import detect_language
from bot.language.instructions import instruction_spans, without
from bot.language.sentences import Span, sentences
from bot.language.words import words

MIN_WORDS = 12
_COPIED_SHARE = 0.45
_OTHER_SCRIPT = re.compile(
    r"[\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]"
    r"[\s\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]{3,}"
)


@dataclass(frozen=True, slots=True)
class Screened:
    """The kept parts of an answer (spans of it) and what was noticed."""

    kept: tuple[Span, ...]
    guards: tuple[Guard, ...]

    @property
    def text(self) -> str:
        """The kept parts, one per line."""
        return "\n".join(span.text for span in self.kept)

    @property
    def word_count(self) -> int:
        """Words kept."""
        return sum(len(words(span.text)) for span in self.kept)


def screen(answer: str, *, sources: tuple[str, ...], language: str = "en") -> Screened:
    """Strip first, then ask what the rest is: a payload in a good answer costs and earns nothing."""
    found: list[Guard] = []
    injected = instruction_spans(answer)
    if injected:
        found.append(Guard.INJECTION)
    kept = without(answer, injected)
    if copied := tuple(span for part in kept for span in _within(part, guards.copied_sentences(part.text, sources))):
        found.append(Guard.COPIED)
    foreign = _foreign(answer, language)
    repeated = guards.repeated_sentences(answer)
    kept = without(answer, (*injected, *copied, *repeated, *foreign))
    rest = "\n".join(span.text for span in kept)
    if repeated and len(words(rest)) < len(words(answer)) / 2.5:
        found.append(Guard.REPETITION)
    found += _kinds(rest, answer, sources=sources, language=language, had=tuple(found))
    # What is rude is no evidence, and never quoted; where hardly anything else is left it stands as it was.
    civil = without(answer, (*injected, *copied, *repeated, *foreign, *guards.abusive_sentences(answer)))
    if sum(len(words(span.text)) for span in civil) >= MIN_WORDS:
        kept = civil
    return Screened(kept, tuple(dict.fromkeys(found)))


def _kinds(rest: str, answer: str, *, sources: tuple[str, ...], language: str, had: tuple[Guard, ...]) -> list[Guard]:
    found: list[Guard] = []
    size = len(words(rest))
    if not answer.strip():
        return [Guard.EMPTY]
    # Language before garbage: a Spanish answer is no nonsense.
    spoken = detect_language(rest) if size >= 4 else None
    if spoken is not None and spoken != language:
        return [Guard.OTHER_LANGUAGE]
    if guards.is_hostile(rest):
        found.append(Guard.HOSTILE)
    if guards.copied_share(rest, sources) > _COPIED_SHARE and Guard.COPIED not in had:
        found.append(Guard.COPIED)
    if guards.is_repetition(rest):
        found.append(Guard.REPETITION)
    elif size >= 1 and guards.is_nonsense(rest):
        found.append(Guard.NONSENSE)
    elif guards.is_keyword_list(rest):
        found.append(Guard.KEYWORD_LIST)
    if guards.is_dont_know(rest):
        found.append(Guard.DONT_KNOW)
    if guards.gap_sentence(rest) is not None:
        found.append(Guard.HONEST_GAP)
    if size < MIN_WORDS:
        found.append(Guard.TOO_SHORT)
    return found


def _foreign(answer: str, language: str) -> tuple[Span, ...]:
    """Sentences in another language inside an answer in the round's: nobody could judge them beside the rest."""
    scripts = tuple(Span(m.start(), m.end(), m.group()) for m in _OTHER_SCRIPT.finditer(answer))
    told = tuple(span for part in without(answer, scripts) for span in _within(part, sentences(part.text)))
    spoken = [detect_language(span.text) for span in told]
    if language not in spoken or (len(told) < 2 and not scripts):
        return ()
    return (*scripts, *(span for span, tongue in zip(told, spoken, strict=True) if tongue not in {None, language}))


def _within(part: Span, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(Span(span.start + part.start, span.end + part.start, span.text) for span in spans)
