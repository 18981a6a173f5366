"""What is said before the first question."""

from bot.chat.message import Action, Block, Bullets, Message, Progress, Quote, Text
from bot.errors import RefusalReason
from bot.interview.session import Session
from bot.interview.wording.anywhere import note

_ROUND_NAMES = {
    "recruiter": "a recruiter's call",
    "hiring_manager": "the hiring manager",
    "peer": "a future colleague",
    "technical": "a technical interviewer",
    "behavioural": "a behavioural interview",
    "panel": "a panel",
}


def reading(source: str) -> Message:
    """The progress message while a posting is read."""
    return Message((Progress(f"Reading {source} …" if source else "Reading the posting …"),))


def read_done(title: str, company: str) -> Message:
    """What the progress message becomes."""
    return note(f"Read: {title}{f', {company}' if company else ''}.")


def refused(reason: RefusalReason, message: str, next_step: str, jobs: tuple[tuple[str, str], ...]) -> Message:
    """The source was no posting."""
    del reason
    blocks: list[Block] = [Text(message)]
    if jobs:
        blocks.append(Bullets(tuple(f"{number}. {title}" for number, (_, title) in enumerate(jobs, start=1))))
        blocks.append(Text("Say the number of the one you mean."))
    blocks.append(Text(next_step))
    return Message(tuple(blocks))


def paste_wanted() -> Message:
    """Asking for the posting's text."""
    return note("Paste the posting's text here, in as many messages as you need. Then say “done”.")


def paste_empty() -> Message:
    """Done, but nothing was pasted."""
    return note("Nothing there yet. Paste the posting's text, send its address, or attach it as a file.")


def fix_wanted() -> Message:
    """Asking which line is wrong."""
    return note(
        "Which line did I misread? Name it and what it is, for example “R3 preferred”, or “D2 drop”.",
        "It can be responsibility, required, preferred or drop. “start” goes on as it is.",
    )


def fixed(line: str, kind: str) -> Message:
    """A line was corrected."""
    return note(f"{line} is out." if kind == "other" else f"{line} now counts as {kind}.")


def profile_wanted() -> Message:
    """Asking for a profile."""
    return note(
        "Attach your CV (PDF, DOCX, text, Markdown or JSON Resume), or paste it and say “done”.",
        "I keep what you did and where. Name, address, phone and email are dropped before anything is stored.",
        "No CV? Say “skip” and we start from the posting alone.",
    )


def profile_refused(message: str, next_step: str) -> Message:
    """The profile could not be read; the round goes on."""
    return note(message, next_step)


def profile_read(facts: int) -> Message:
    """The profile was read."""
    return note(f"I took {facts} facts from your profile. I will lay them beside the posting.")


def profile_known(facts: int) -> Message:
    """A profile of an earlier round is used: said, so that nobody is interviewed on an old CV unawares."""
    return note(
        f"Your profile from before ({facts} facts) counts in this round, unless you give another: say “profile”."
    )


def nothing_to_ask() -> Message:
    """No line of the posting can be asked about."""
    return note(
        "This posting says nothing about the work that I could ask about.",
        "Paste a fuller text of it, send another address, or attach it as a file.",
    )


def planning() -> Message:
    """While the plan is made."""
    return Message((Progress("Choosing the questions …"),))


def correction_heard(text: str) -> Message:
    """A correction of the evidence map was taken."""
    return Message((Text("Noted, and I will keep to it:"), Quote(text)))


def setup_card(session: Session, actions: tuple[Action, ...]) -> Message:
    """How the round is set up, and the words that change it."""
    return Message(
        (
            _set_up_as(session),
            Bullets(
                (
                    "Who asks: recruiter, hiring manager, peer, technical, behavioural, panel",
                    "How: realistic (silent to the end), coaching (feedback each time), gentle (three questions)",
                    "How long: 15, 30, 45 or 60 minutes (3, 5, 7 or 9 questions)",
                    "Level: intern, junior, mid, senior, lead, manager, director, executive",
                )
            ),
            Text("Say a word from the list to change it, then “start”."),
        ),
        actions,
    )


def setup_now(session: Session, actions: tuple[Action, ...]) -> Message:
    """How the round is set up after a change; the choices were shown before."""
    return Message((_set_up_as(session),), actions)


def _set_up_as(session: Session) -> Text:
    setup = session.setup
    seniority = setup.seniority.value if setup.seniority else "as the posting says"
    return Text(f"Now: {_ROUND_NAMES[setup.round_kind]}, {setup.mode}, {setup.minutes} minutes, level {seniority}.")
