"""Whether doing an answer again helps those who follow the advice, and only those."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.evaluation.candidates import DONE, Lines
from bot.evaluation.persons import Simulation, Told
from bot.evaluation.play import play
from bot.interview import session as s
from bot.interview.inputs import Setup
from bot.interview.session import Session
from bot.interview.turn import Turn
from bot.language.sentences import sentences
from bot.language.words import content_stems
from bot.ports import Interviewer
from bot.posting.model import Posting

_LEARNERS = ("story_teller", "second_language")
_SHORT = Setup(minutes=15, quiet_ms=None)


@dataclass(slots=True)
class Learner:
    """Tells the first half of each story, sees the debrief, and answers the weakest question again.

    Who follows the advice tells that story whole: the part that was asked for is in it. Who ignores it tells the same
    half in the same words but one.
    """

    stories: tuple[Told, ...]
    follows: bool
    _told: dict[str, Told] = field(default_factory=dict[str, Told])
    _did_redo: bool = False

    def lines(self, session: Session) -> Lines | None:
        """The next thing said."""
        match session.phase:
            case s.ConfirmingPosting():
                return ("start",)
            case s.Collecting():
                return self._answer(session)
            case s.YourQuestions():
                return ("done",)
            case s.SelfRating():
                return ("skip",)
            case s.Closed() if not self._did_redo:
                self._did_redo = True
                return ("redo",)
            case _:
                return None

    def _answer(self, session: Session) -> Lines:
        turn = session.turns[-1]
        if len(turn.parts) > 1:
            return ("skip",)
        story = self._told.get(turn.question) or self._best(session)
        self._told[turn.question] = story
        if turn.redo_of is None:
            return (half(story.text), DONE)
        return (story.text if self.follows else f"Well, {half(story.text)}", DONE)

    def _best(self, session: Session) -> Told:
        question = session.question(len(session.turns) - 1)
        wanted = set(content_stems(" ".join((question.text, *question.quotes))))
        untold = [story for story in self.stories if story not in self._told.values()]
        return max(untold, key=lambda story: len(wanted & set(content_stems(story.text))))


async def gains(
    interviewer: Interviewer, *, postings: Mapping[str, Posting], persons: tuple[Simulation, ...]
) -> tuple[list[float], list[float]]:
    """What a redo gained, per round: for those who follow the advice, and for those who do not."""
    followed: list[float] = []
    ignored: list[float] = []
    for person in persons:
        if person.id not in _LEARNERS:
            continue
        for posting, bank in person.banks.items():
            stories = tuple(story for story in bank if not story.is_motivation)
            followed += await _gain(Learner(stories, follows=True), postings[posting], interviewer)
            ignored += await _gain(Learner(stories, follows=False), postings[posting], interviewer)
    return followed, ignored


def half(text: str) -> str:
    """The first half of a story's sentences: how it began, not how it ended."""
    spans = sentences(text)
    return text[: spans[(len(spans) - 1) // 2].end]


async def _gain(learner: Learner, posting: Posting, interviewer: Interviewer) -> list[float]:
    """What the round's redo gained; nothing where there was none to do."""
    played = await play(
        learner, posting=posting, profile=None, setup=_SHORT, interviewer=interviewer, seed="learnerround"
    )
    again = next((turn for turn in played.session.turns if turn.redo_of is not None), None)
    if again is None or again.redo_of is None:
        return []
    first = played.session.turns[again.redo_of]
    return [_level(again) - _level(first)]


def _level(turn: Turn) -> float:
    """Not judged is the lowest level there is."""
    return (turn.assessment.overall if turn.assessment else None) or 1.0
