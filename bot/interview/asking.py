"""Putting questions: the next one, the candidate's turn to ask, how it went. What expects an answer begins here."""

from bot.chat.message import Action, Style, Visibility
from bot.interview import session as s
from bot.interview.draft import Draft
from bot.interview.effects import Timer
from bot.interview.events.interviewing import ClosingOpened, QuestionAsked
from bot.interview.events.reviewing import SelfRatingOpened
from bot.interview.question import Mode, Question
from bot.interview.quota import SILENCE_MS
from bot.interview.wording import interviewing as wording
from bot.interview.wording import reviewing


def ask_next(draft: Draft) -> None:
    """Put the next question of the plan, or let the candidate ask."""
    question = draft.session.next_question()
    if question is None:
        open_closing(draft)
        return
    if not draft.session.turns:
        quiet = draft.session.setup.quiet_ms
        draft.say(wording.how_to_answer(quiet_seconds=quiet // 1000 if quiet else None))
        arm_silence(draft)
    put(draft, question, opening=wording.opening(draft.session, question))


def put(draft: Draft, question: Question, *, opening: str, redo_of: int | None = None) -> None:
    """Put a question as a new turn."""
    assert draft.session.plan is not None
    number = draft.session.plan.questions.index(question) + 1
    draft.happen(QuestionAsked(question.id, draft.next_id, redo_of))
    message = wording.question(
        question.text,
        speaker=question.speaker,
        number=number,
        count=len(draft.session.plan.questions),
        opening=opening,
        visibility=audience(draft.session),
        actions=question_buttons(draft),
    )
    draft.say(message, question=True)


def audience(session: s.Session) -> Visibility:
    """Who hears questions: the channel in a `here` round, else the candidate alone."""
    return Visibility.PUBLIC if session.setup.here else Visibility.PRIVATE


def question_buttons(draft: Draft) -> tuple[Action, ...]:
    """What can be pressed while a question is open."""
    buttons = [
        draft.button("done", "Done", style=Style.PRIMARY),
        draft.button("hint", "Hint"),
        draft.button("skip", "Skip"),
        draft.button("pause", "Pause"),
    ]
    if draft.session.setup.mode is not Mode.REALISTIC:
        buttons.append(draft.button("why", "Why this question?"))
    return tuple(buttons)


def open_closing(draft: Draft) -> None:
    """The candidate asks back."""
    draft.happen(ClosingOpened(draft.next_id))
    buttons = (draft.button("done", "No questions"),)
    draft.say(wording.closing(audience(draft.session), buttons), question=True)


def open_self_rating(draft: Draft) -> None:
    """The candidate rates the round before any verdict."""
    draft.happen(SelfRatingOpened())
    buttons = tuple(draft.button(f"rate{rating}", reviewing.rating_label(rating)) for rating in range(1, 6))
    draft.say(reviewing.self_rating(buttons))


def arm_silence(draft: Draft) -> None:
    """Half an hour without a word pauses; one timer runs and looks at the last word when it comes due."""
    if not draft.session.timer(Timer.SILENCE):
        draft.schedule(Timer.SILENCE, draft.now + SILENCE_MS)
