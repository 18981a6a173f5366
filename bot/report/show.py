"""Draws what the core asks to be shown, from the session and its stored documents."""

from dataclasses import replace
from typing import assert_never

from bot.chat.message import Action, Block, Heading, Message, Quote, Text
from bot.interview.assessment import Assessment
from bot.interview.effects import ShowKind
from bot.interview.question import MapEntry
from bot.interview.session import Session
from bot.posting.model import Posting
from bot.profile.model import Profile
from bot.report.comparison import comparison, reread
from bot.report.debrief import debrief
from bot.report.evidence import evidence_map, map_change
from bot.report.feedback import feedback
from bot.report.posting_card import posting_card, posting_lines
from bot.report.prep import learning, prep_sheet


def render(
    kind: ShowKind,
    *,
    session: Session,
    posting: Posting,
    profile: Profile | None,
    turn: int,
    actions: tuple[Action, ...],
    before: Assessment | None = None,
    earlier: tuple[MapEntry, ...] | None = None,
) -> tuple[Message, ...]:
    """One or more messages; the last one carries the buttons.

    `before` is the reading that a new one is laid beside, `earlier` the map that a corrected one is.
    """
    if kind is ShowKind.MAP_CHANGE and earlier is not None:
        return (replace(map_change(session, posting, profile=profile, earlier=earlier), actions=actions),)
    *first, last = _messages(kind, session=session, posting=posting, profile=profile, turn=turn, before=before)
    return (*first, replace(last, actions=actions))


def _messages(
    kind: ShowKind,
    *,
    session: Session,
    posting: Posting,
    profile: Profile | None,
    turn: int,
    before: Assessment | None,
) -> tuple[Message, ...]:
    match kind:
        case ShowKind.POSTING_CARD:
            return (posting_card(posting),)
        case ShowKind.LINES:
            return (posting_lines(posting),)
        case ShowKind.EVIDENCE_MAP | ShowKind.MAP_CHANGE:
            return (evidence_map(session, posting, profile=profile),)
        case ShowKind.PREP_SHEET:
            return prep_sheet(session, posting, profile=profile)
        case ShowKind.FEEDBACK:
            return (feedback(session, turn),)
        case ShowKind.DEBRIEF:
            return debrief(session, posting)
        case ShowKind.COMPARISON:
            return (comparison(session, turn, before=before),)
        case ShowKind.REREAD:
            return (reread(session, turn, before=before),)
        case ShowKind.WHY:
            return (why(session, turn),)
    assert_never(kind)


def why(session: Session, turn: int) -> Message:
    """The line and the intent behind the question that is open; it counts as a hint."""
    question = session.question(turn)
    blocks: list[Block] = [
        Heading("Why this question"),
        Text("From the posting:"),
        *(Quote(quote) for quote in question.quotes),
        Text(learning(question)),
        Text("This counts as a hint."),
    ]
    return Message(tuple(blocks))
