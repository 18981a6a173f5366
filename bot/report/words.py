"""How reports word bands, standings, kinds and small numbers, in one place."""

from bot.chat.text import clip
from bot.interview.assessment import Assessment, Band, Dimension, DimensionLevel, Guard, band_of
from bot.interview.question import Intent, MapState, RoundKind
from bot.interview.transcript import LineStanding
from bot.interview.turn import TurnOutcome
from bot.posting.model import LineKind

NOT_JUDGED = "not enough to judge"

DIMENSION_WORDS = {
    Dimension.RELEVANCE: "Relevance",
    Dimension.SITUATION: "Situation",
    Dimension.OWN_ACTION: "Own action",
    Dimension.RESULT: "Result",
    Dimension.REASONING: "Reasoning and learning",
    Dimension.CLARITY: "Clarity",
}

INTENT_WORDS = {
    Intent.DO_THE_WORK: "whether you have done this yourself, at this size",
    Intent.DEPTH: "whether you understand it, or only use it",
    Intent.RELIABILITY: "whether it will be right when nobody checks",
    Intent.JUDGEMENT: "how you decide when every option has a price",
    Intent.PEOPLE_UP: "how you work with, and disagree with, people above you",
    Intent.PEOPLE_ACROSS: "whether other teams would want to work with you again",
    Intent.PEOPLE_DOWN: "whether people grow when they work for you",
    Intent.CUSTOMER: "how you treat the people you serve",
    Intent.PRESSURE: "what you do when it goes wrong",
    Intent.LEARN: "how fast you become useful",
    Intent.IMPROVE: "whether you leave things better than you found them",
    Intent.GAP: "how you deal with something you may not have done yet",
    Intent.MOTIVE: "why this work, and why here",
    Intent.VERIFY_CLAIM: "what stands behind a claim in your profile",
}
"""What the employer is trying to learn, as the end of a sentence."""

KIND_WORDS = {
    LineKind.RESPONSIBILITY: ("thing you would do", "things you would do"),
    LineKind.REQUIRED: ("thing they require", "things they require"),
    LineKind.PREFERRED: ("thing they would like", "things they would like"),
}

MAP_WORDS = {
    MapState.MATCH: ("Your profile shows this:", "Your profile shows these:"),
    MapState.PARTIAL: ("Your profile shows part of this:", "Your profile shows part of these:"),
    MapState.GAP: (
        "I did not find this in your profile; if you have it, use it:",
        "I did not find these in your profile; if you have them, use them:",
    ),
}
"""Leads into one line, or into several. What was not found is never said to be missing."""

STANDING_WORDS = {
    LineStanding.NOT_ASKED: "Not asked in this round.",
    LineStanding.ON_PAPER: "Not yet: it is on paper, and your answer did not bring it.",
    LineStanding.SAID: "Open: you spoke about it, and it is not yet clear that it carries their line.",
    LineStanding.HELD: "Yes: your words carry the line.",
    LineStanding.NOT_HELD: "Not yet.",
    LineStanding.GAP: "Open: you said you have not done this. Bring the nearest thing you have done.",
    LineStanding.LEFT: "Open: this question was left without an answer.",
}

OUTCOME_WORDS = {
    TurnOutcome.OPEN: "This question was still open.",
    TurnOutcome.GAP: "You said you have not done this. That is not scored.",
    TurnOutcome.NO_ANSWER: "There was no answer to this question.",
    TurnOutcome.SKIPPED: "You left this question out. That is not scored.",
    TurnOutcome.CUT_SHORT: "The round ended before this question was answered.",
}

ROUND_WORDS = {
    RoundKind.RECRUITER: "a recruiter",
    RoundKind.HIRING_MANAGER: "the hiring manager",
    RoundKind.PEER: "a future colleague",
    RoundKind.TECHNICAL: "a technical interviewer",
    RoundKind.BEHAVIOURAL: "a behavioural interviewer",
    RoundKind.PANEL: "a panel",
}

HINT_NAMES = ("the nudge", "the angle", "the first words of a structure")


LIMITS = (
    "Not assessed: your voice, your body language, and whether what you said is true. "
    "This is practice. It says nothing about whether you will be hired."
)

_BAND_ORDER = (Band.STRONG, Band.SOLID, Band.PARTIAL, Band.NOT_YET)
_SMALL = "no one two three four five six seven eight nine ten eleven twelve".split()


def in_words(number: int) -> str:
    """Up to twelve as a word, then in digits."""
    return _SMALL[number] if 0 <= number < len(_SMALL) else str(number)


def counted(number: int, one: str, many: str) -> str:
    """`one thing`, `two things`."""
    return f"{in_words(number)} {one if number == 1 else many}"


def listed(parts: tuple[str, ...]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def line_named(line: str, *, words: int) -> str:
    """A posting line inside a sentence: `Their line: “…”. `, or nothing."""
    return f"Their line: “{clip(line, words).rstrip('.;,')}”. " if line else ""


def capitalised(text: str) -> str:
    """The first letter large, the rest as it was."""
    return text[:1].upper() + text[1:]


def as_sentence(text: str) -> str:
    """With a full stop, unless it ends with a mark of its own."""
    stripped = text.strip()
    return stripped if not stripped or stripped[-1] in ".!?…" else f"{stripped}."


def by_quote(levels: tuple[DimensionLevel, ...], *, words: int) -> tuple[str, ...]:
    """Each quote once, with the dimensions it earned: `Result, clarity: “…”`."""
    earned: dict[str, list[str]] = {}
    for level in levels:
        if level.quote:
            earned.setdefault(level.quote, []).append(DIMENSION_WORDS[level.dimension].lower())
    return tuple(f"{capitalised(listed(tuple(names)))}: “{clip(quote, words)}”" for quote, names in earned.items())


def band_words(assessment: Assessment) -> str:
    """The six dimensions by band, best first, and at the end those with not enough to judge."""
    by_band: dict[Band | None, list[str]] = {}
    for level in assessment.levels:
        by_band.setdefault(band_of(level.level), []).append(DIMENSION_WORDS[level.dimension].lower())
    parts = [
        f"{capitalised(band.value if band else NOT_JUDGED)}: {', '.join(by_band[band])}."
        for band in (*_BAND_ORDER, None)
        if band in by_band
    ]
    return " ".join(parts)


def not_judged_reason(guards: tuple[Guard, ...]) -> str:
    """Why there is no level, in a sentence that blames nobody."""
    for guard, words in _REASONS:
        if guard in guards:
            return words
    return "Not enough to judge: there was too little to go on."


_REASONS = (
    (Guard.HONEST_GAP, "You said you have not done this. That is not scored."),
    (Guard.EMPTY, "Not enough to judge: no words came."),
    (Guard.DONT_KNOW, "Not enough to judge: you said you did not know, which is a fair thing to say."),
    (Guard.OTHER_LANGUAGE, "Not judged: the answer is in another language than the round."),
    (Guard.TOO_SHORT, "Not enough to judge: the answer was too short to hold evidence."),
    (Guard.LOW_CONFIDENCE, "Not enough to judge: the words could be read in more than one way."),
)

GUARD_NOTES = (
    (Guard.NONSENSE, "I could not read sentences in this answer."),
    (Guard.KEYWORD_LIST, "This is a list of words; an interviewer needs what you did with them."),
    (Guard.REPETITION, "Most of this answer says the same thing again."),
    (Guard.COPIED, "Most of these words are the question's or the posting's, not yours."),
    (Guard.INJECTION, "Part of this answer gave instructions to the interviewer. That part was left out."),
    (Guard.HOSTILE, "Some of these words would end a real interview."),
    (Guard.OFF_TOPIC, "I could not find the way from this answer to their line."),
    (Guard.UNCLEAR_LINK, "The link to their line is left to the listener."),
    (Guard.HYPOTHETICAL, "You told what you would do; they asked what you did."),
    (Guard.HABIT, "You told what you usually do; was there one time?"),
    (Guard.WE_ONLY, "I heard what “we” did and could not tell which part was yours."),
)
"""What was noticed about an answer, worded as something seen, not as a verdict on the person."""


def guard_note(guards: tuple[Guard, ...]) -> str:
    """The first thing noticed about an answer that the candidate should know, or nothing."""
    return next((words for guard, words in GUARD_NOTES if guard in guards), "")
