"""A question that comes without a plan: given to be judged by itself, or graded by people."""

from bot.interview.question import Hints, Intent, Question, QuestionKind
from bot.interviewer.judging.question_kind import kind_of


def lone_question(text: str, *, name: str = "q", kind: QuestionKind | None = None, line: str = "") -> Question:
    """With the posting's line it is about, where there is one; its kind is read from its words unless it is said."""
    return Question(
        id=name,
        text=text,
        kind=kind or kind_of(text),
        intent=Intent.DO_THE_WORK,
        why="",
        lines=(),
        quotes=(line,) if line else (),
        facts=(),
        listen_for=(),
        red_flags=(),
        probes=(),
        hints=Hints("", "", ""),
    )
