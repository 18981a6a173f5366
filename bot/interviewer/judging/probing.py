"""The words of a probe: one neutral question about the candidate's latest words, at most 25 words."""

from bot.interview.question import Probe, ProbeReason
from bot.interviewer.judging.claims import Difference
from bot.interviewer.judging.phrases import phrase

MOST_WORDS = 25


def relevance_probe(quote: str, target: str) -> Probe:
    """Ask for the link to the work, named so that it can be said: `writing passage plans`."""
    if quote:
        return _probe(ProbeReason.RELEVANCE, f"You mention “{quote}”. How does that connect to {target}?")
    return _probe(ProbeReason.RELEVANCE, f"How does that connect to {target}?")


def one_time_probe(quote: str) -> Probe:
    """Ask for one event."""
    if quote:
        return _probe(ProbeReason.SPECIFICS, f"You say “{quote}”. Pick one time: when was it, and what was at stake?")
    return _probe(ProbeReason.SPECIFICS, "Pick one time that happened: when was it, and what was at stake?")


def facts_probe(quote: str) -> Probe:
    """Ask for the facts around an event."""
    if not quote:
        return _probe(
            ProbeReason.SPECIFICS, "Take me back to when it began. When was that, and what was going on around you?"
        )
    return _probe(ProbeReason.SPECIFICS, f"Take me back to “{quote}”. When was that, and what was going on around you?")


def ownership_probe(quote: str) -> Probe:
    """Ask for the speaker's own part."""
    if not quote:
        return _probe(ProbeReason.OWNERSHIP, "In what you just told me, which part was yours?")
    return _probe(ProbeReason.OWNERSHIP, f"In “{quote}”, which part was yours?")


def result_probe(quote: str) -> Probe:
    """Ask how it ended."""
    if quote:
        return _probe(ProbeReason.RESULT, f"You told me “{quote}”. How did it end, and how did you know?")
    return _probe(ProbeReason.RESULT, "How did that end, and how did you know?")


def outcome_probe(quote: str) -> Probe:
    """Ask what lies behind `it went well`."""
    if not quote:
        return _probe(ProbeReason.RESULT, "What was different afterwards?")
    return _probe(ProbeReason.RESULT, f"You said “{quote}”. What was different afterwards?")


def number_probe(quote: str) -> Probe:
    """Ask for size or a witness."""
    return _probe(ProbeReason.NUMBER, f"You said “{quote}”. How big was the change, or who noticed?")


def decision_probe(quote: str) -> Probe:
    """Ask why."""
    if not quote:
        return _probe(ProbeReason.DECISION, "Why that way and not another?")
    return _probe(ProbeReason.DECISION, f"You said “{quote}”. Why that way and not another?")


def trade_off_probe(quote: str) -> Probe:
    """Ask what the choice cost."""
    return _probe(ProbeReason.TRADE_OFF, f"You said “{quote}”. What did you give up by doing it that way?")


def learned_probe(quote: str) -> Probe:
    """Ask for the lesson."""
    return _probe(ProbeReason.DEPTH, f"If you were back at “{quote}”, what would you do differently?")


def tighter_probe(quote: str) -> Probe:
    """Ask for the harder case."""
    return _probe(ProbeReason.DEPTH, f"You said “{quote}”. What would you have done with half the time?")


def contradiction_probe(difference: Difference) -> Probe:
    """Ask how two statements fit together."""
    source = "your profile says" if difference.where == "your profile" else "earlier you said"
    text = f"You said “{difference.said.text}”; {source} “{difference.elsewhere}”. How do the two fit together?"
    return _probe(ProbeReason.CONTRADICTION, text, "How does that number fit with what you gave before?")


def unsupported_probe(difference: Difference) -> Probe:
    """Ask about something the profile does not mention."""
    said = phrase(difference.said.text, most=6)
    text = f"You mention “{said}”, which I do not see in your profile. When was that?"
    return _probe(ProbeReason.UNSUPPORTED_CLAIM, text)


def first_fact_probe(quote: str) -> Probe:
    """A plan: what would be found out first."""
    if quote:
        return _probe(ProbeReason.SPECIFICS, f"Before you “{quote}”, what would you need to find out?")
    return _probe(ProbeReason.SPECIFICS, "What would you need to find out first?")


def success_probe(quote: str) -> Probe:
    """A plan: how success would be known."""
    if quote:
        return _probe(ProbeReason.RESULT, f"You would “{quote}”. How would you know that it had worked?")
    return _probe(ProbeReason.RESULT, "How would you know that it had worked?")


def check_probe() -> Probe:
    """Knowledge: how they tell that it is right."""
    return _probe(ProbeReason.RESULT, "How do you know, each time, that it has worked?")


def last_used_probe(quote: str) -> Probe:
    """Knowledge: where it was last put to use."""
    if not quote:
        return _probe(ProbeReason.SPECIFICS, "Where did you last do that, and what came of it?")
    return _probe(ProbeReason.SPECIFICS, f"You say “{quote}”. Where did you last do that, and what came of it?")


def motive_probe(quote: str) -> Probe:
    """Motivation: what in their history it rests on."""
    if not quote:
        return _probe(ProbeReason.SPECIFICS, "What have you done so far that led you there?")
    return _probe(ProbeReason.SPECIFICS, f"You say “{quote}”. What have you done so far that led you there?")


def _probe(reason: ProbeReason, text: str, shorter: str = "") -> Probe:
    """The text, or the shorter one where the quoted words made it too long."""
    return Probe(reason, text if len(text.split()) <= MOST_WORDS or not shorter else shorter)
