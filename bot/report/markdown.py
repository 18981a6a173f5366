"""A whole round as Markdown: posting card, what was said, debrief. Everything that people wrote is escaped."""

import re
from typing import assert_never

from bot.chat.message import (
    Block,
    Bullets,
    Code,
    Divider,
    Fields,
    File,
    Heading,
    Message,
    Picture,
    Progress,
    Quote,
    Table,
    Text,
)
from bot.chat.text import printable
from bot.interview.session import Session
from bot.interview.turn import Part
from bot.posting.model import Posting
from bot.profile.model import Profile
from bot.report.debrief import debrief
from bot.report.evidence import evidence_map
from bot.report.posting_card import posting_card
from bot.report.words import OUTCOME_WORDS, ROUND_WORDS, in_words

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#])")
_LINE_START = re.compile(r"^(\s*)(\d+[.)](?=\s|$)|[-+=](?=[-+=\s]|$))", re.MULTILINE)


def round_report(session: Session, posting: Posting, *, profile: Profile | None, answers: bool = True) -> str:
    """The report of a round. Without `answers`, no more of them than the debrief quotes."""
    parts = [message_markdown(posting_card(posting), level=1)]
    with_whom = f"A {session.setup.mode.value} round with {ROUND_WORDS[session.setup.round_kind]}"
    parts.append(f"{with_whom}, {in_words(len(_first_tries(session)))} questions asked.")
    parts.extend(message_markdown(message, level=2) for message in debrief(session, posting))
    if profile is not None:
        parts.append(message_markdown(evidence_map(session, posting, profile=profile), level=2))
    if answers:
        parts.append(_transcript(session))
    return "\n\n".join(part for part in parts if part) + "\n"


def message_markdown(message: Message, *, level: int = 2) -> str:
    """One message without its buttons; its headings begin at `level`."""
    return "\n\n".join(_block(block, level) for block in message.blocks)


def escaped(text: str) -> str:
    """Words of people and pages, so that no mark in them becomes markup."""
    marked = _SPECIAL.sub(r"\\\1", printable(text))
    return _LINE_START.sub(lambda match: f"{match[1]}{match[2][:-1]}\\{match[2][-1]}", marked)


def _block(block: Block, level: int) -> str:
    match block:
        case Heading(text):
            return f"{'#' * level} {_inline(text)}"
        case Text(text):
            return escaped(text).replace("\n", "  \n")
        case Quote(text, source):
            label = f" ({escaped(source)})" if source else ""
            return "\n".join(f"> {line}" for line in f"{escaped(text.strip())}{label}".split("\n"))
        case Code(text):
            return "\n".join(f"    {line}" for line in printable(text).split("\n"))
        case Fields(rows):
            return "\n".join(f"- **{_inline(name)}:** {_inline(value)}" for name, value in rows)
        case Table(header, rows):
            lines = (header, ("---",) * len(header), *rows)
            return "\n".join(
                f"| {' | '.join(cell if cell == '---' else _inline(cell) for cell in row)} |" for row in lines
            )
        case Bullets(items):
            return "\n".join(f"- {_inline(item)}" for item in items)
        case Divider():
            return "---"
        case Picture():
            return f"*{_inline(block.alt)}*"
        case File():
            return f"*{_inline(block.name)}*"
        case Progress(label):
            return f"*{_inline(label)}*"
    assert_never(block)


def _inline(text: str) -> str:
    return escaped(" ".join(text.split()))


def _first_tries(session: Session) -> tuple[int, ...]:
    return tuple(index for index, turn in enumerate(session.turns) if turn.redo_of is None)


def _transcript(session: Session) -> str:
    parts = ["## What was said"]
    number = 0
    for index, turn in enumerate(session.turns):
        question = session.question(index)
        number += turn.redo_of is None
        title = f"Question {number}" if turn.redo_of is None else "Answered again"
        parts.append(f"### {title}")
        parts.extend(_part(part, question.text) for part in turn.parts)
        if turn.outcome in OUTCOME_WORDS and not any(part.answer for part in turn.parts):
            parts.append(f"*{OUTCOME_WORDS[turn.outcome]}*")
    if session.asked_back:
        parts.append("### Your questions")
        parts.extend(f"**You:** {escaped(back.text)}\n\n{escaped(back.answer)}" for back in session.asked_back)
    return "\n\n".join(parts)


def _part(part: Part, question: str) -> str:
    asked = part.note or (part.probe.text if part.probe else question)
    if not part.answer:
        return f"**Interviewer:** {escaped(asked)}"
    answer = escaped(part.answer).replace("\n", "  \n")
    return f"**Interviewer:** {escaped(asked)}\n\n**You:** {answer}"
