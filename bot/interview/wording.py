"""Every sentence the engine itself says. The words are the product: short, concrete, warm without praise."""

from bot.chat.message import Action, Block, Bullets, Heading, Message, Progress, Quote, Text, Visibility
from bot.errors import RefusalReason
from bot.interview.question import Mode, Question
from bot.interview.quota import HINT_CAPS
from bot.interview.session import Session

_ROUND_NAMES = {
    "recruiter": "a recruiter's call",
    "hiring_manager": "the hiring manager",
    "peer": "a future colleague",
    "technical": "a technical interviewer",
    "behavioural": "a behavioural interview",
    "panel": "a panel",
}

_RATINGS = ("1 · badly", "2", "3 · so-so", "4", "5 · well")


def note(*lines: str, actions: tuple[Action, ...] = ()) -> Message:
    """A private word to the candidate."""
    return Message(tuple(Text(line) for line in lines), actions)


# Preparing


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


# Interviewing


def question(
    text: str,
    *,
    speaker: str,
    number: int,
    count: int,
    opening: str,
    visibility: Visibility,
    actions: tuple[Action, ...],
) -> Message:
    """One question. `opening` is what is said before it, in role."""
    label = f"Question {number} of {count}" + (f" · {speaker}" if speaker else "")
    blocks: list[Block] = [Heading(label)]
    if opening:
        blocks.append(Text(opening))
    return Message((*blocks, Text(text)), actions, visibility)


def opening(session: Session, asked: Question) -> str:
    """What the interviewer says before a question: nothing that could be read as a verdict."""
    if session.turns:
        return "All right."
    name = asked.speaker.split(",")[0] if asked.speaker else ""
    hello = f"Hello, I am {name}. " if name else "Hello. "
    if session.setup.mode is Mode.GENTLE:
        return f"{hello}Thanks for making the time. I have three questions, and there is no hurry."
    minutes = session.setup.minutes
    return f"{hello}Thanks for making the time. We have about {minutes} minutes, so I will get straight to it."


def how_to_answer(*, quiet_seconds: int | None) -> Message:
    """Said once, before the first question."""
    done = "An answer may take several messages. Say “done” when it is complete"
    waiting = f", or leave {quiet_seconds} seconds' quiet." if quiet_seconds else "."
    return note(f"{done}{waiting} “hint”, “skip”, “repeat”, “pause” and “end” work at any time.")


def say_again(text: str, visibility: Visibility) -> Message:
    """The open question or probe once more."""
    return Message((Text(text),), (), visibility)


def in_role(text: str, visibility: Visibility, actions: tuple[Action, ...] = ()) -> Message:
    """Something the interviewer says that is no planned question."""
    return Message((Text(text),), actions, visibility)


def nothing_yet() -> Message:
    """Done, but there is no answer."""
    return note("Nothing there yet. Answer in your own words, or say “hint”, “repeat” or “skip”.")


def take_your_time() -> Message:
    """The candidate wants a moment."""
    return note("Take your time.")


def hint(number: int, text: str) -> Message:
    """A hint with its price."""
    cap = HINT_CAPS[number]
    return note(text, f"Hint {number} of 3. This answer can now reach {cap:g} of 5 at most.")


def no_more_hints() -> Message:
    """All three hints are spent."""
    return note("That was the last hint for this question. Say it as plainly as you can, or “skip”.")


def gentle_hint(text: str) -> Message:
    """A hint in gentle mode, where nothing is counted."""
    return note(text)


def no_hint_now() -> Message:
    """A hint was asked for where no question is open."""
    return note("No question is open.")


def closing(visibility: Visibility, actions: tuple[Action, ...]) -> Message:
    """The candidate's turn to ask."""
    return Message(
        (Text("That is all from my side. What would you like to ask me about the role?"),), actions, visibility
    )


def plan_hidden() -> Message:
    """The prep sheet would give the questions away."""
    return note("The prep sheet shows why each question is asked. In a realistic round it comes with the debrief.")


def why_hidden() -> Message:
    """The line is revealed at the end."""
    return note("In a realistic round the line behind a question comes with the debrief.")


# Reviewing


def self_rating(actions: tuple[Action, ...]) -> Message:
    """Self-rating comes before any verdict."""
    return Message(
        (Text("Before I say anything: how did that go, from 1 (badly) to 5 (well)? “skip” if you would rather not."),),
        actions,
    )


def rating_label(rating: int) -> str:
    """The label of a rating button."""
    return _RATINGS[rating - 1]


def debriefing() -> Message:
    """While the debrief is made."""
    return Message((Progress("Going through your answers …"),))


def nothing_to_debrief() -> Message:
    """Ended before anything was answered."""
    return note("Ended. Nothing was answered, so there is nothing to debrief. Start again whenever you like.")


def redo_opening() -> str:
    """Before a question is put again."""
    return "The same question once more. Use what you know now."


def redo_which(count: int) -> Message:
    """Redo without a number where no weakest answer is known."""
    return note(f"Which one? Say “redo” with a number from 1 to {count}.")


def dispute_wanted() -> Message:
    """Asking for the words that were misread."""
    return note(
        "Which of your words did I misread? Quote them from your answer; I will read it again with them in hand."
    )


def dispute_words_unknown() -> Message:
    """The quoted words are not in the transcript."""
    return note("I cannot find those words in your answer. Copy a sentence from it, as you wrote it, or say “skip”.")


NO_ANSWER_BACK = "I could not look that up just now."


def not_reread() -> Message:
    """The second reading failed."""
    return note("I could not read it again just now. What stood before stands; “dispute” tries once more.")


def closed() -> Message:
    """Words after the end."""
    return note("This round is closed. You can “redo” a question, “dispute” a reading, or see the “report” again.")


# Everywhere


def paused(*, because: str = "", how: str = "Say “continue” when you are back") -> Message:
    """On hold."""
    lead = f"{because} " if because else ""
    return note(f"{lead}Paused; everything is saved. {how}.")


def still_paused() -> Message:
    """Something was said while the round is on hold."""
    return note("This round is paused. Say “continue” to go on, or “end” for the debrief.")


def back() -> Message:
    """The round goes on."""
    return note("Welcome back. Here is where we were.")


def not_paused() -> Message:
    """Continue, but nothing is on hold."""
    return note("The round is running.")


def live_interview() -> Message:
    """Greenroom does not work during a real interview."""
    return note(
        "It sounds as if you are in a real interview now. I only help before and after, so I have paused this round.",
        "Say “continue” when it is over.",
    )


def failed(step: str, actions: tuple[Action, ...]) -> Message:
    """A step could not be done."""
    return note(f"I could not {step}. Nothing is lost. Say “retry” to try again.", actions=actions)


def expired() -> Message:
    """Thirty days without a word."""
    return note("Thirty days went by, so I have closed this round. Here is what there is.")


def forgotten() -> Message:
    """Everything was deleted."""
    return note("Gone. This round and all it held are deleted.")


def stale() -> Message:
    """A button of an earlier question."""
    return note("That button belongs to an earlier question.")


def not_now(action: str) -> Message:
    """A command that has no meaning here."""
    return note(_NOT_NOW.get(action, f"“{action}” has nothing to act on right now."))


_NOT_NOW = {
    "redo": "“redo” comes after the debrief, or after the feedback on an answer.",
    "dispute": "“dispute” comes after the debrief: then you can point at the words that I misread.",
    "report": "The debrief comes at the end of the round. “end” ends it now.",
    "next": "“next” comes after the feedback on an answer.",
    "hint": "No question is open, so there is nothing to hint at.",
    "file": "I have no use for a file just now. Nothing was read.",
    "that": "I cannot use that just now. Nothing was changed.",
    "setup": "The round is set up before it starts. “pause” and begin another one to change it.",
    "map": "The evidence map is shown before the round starts.",
}
