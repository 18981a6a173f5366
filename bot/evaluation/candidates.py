"""Scripted candidates: what somebody types next in a round, from a file of answers or a simulated person."""

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

from bot.interview import session as s
from bot.interview.assessment import Dimension
from bot.interview.question import Question
from bot.interview.session import Session
from bot.language.words import content_stems

DONE = ""
"""An empty line ends an answer."""

Lines = tuple[str, ...]


class Candidate(Protocol):
    """Somebody who answers. Each call is one visit to the keyboard."""

    def lines(self, session: Session) -> Lines | None:
        """What is typed now, a message a line and an empty one for *done*; None to leave."""
        ...


def read_candidate(text: str, *, name: str, posting: str = "") -> Candidate:
    """A candidate from a file: TOML is a simulated person, JSON a list, anything else answers parted by blank lines.

    `posting` is the posting's file name without its ending: a simulated person has stories of their own for some.
    Raises ValueError when the file is none of these.
    """
    if name.endswith(".toml"):
        return _simulated(tomllib.loads(text), posting)
    if name.endswith(".json"):
        return Scripted(_from_json(json.loads(text)))
    return Scripted(_from_text(text))


@dataclass(slots=True)
class Scripted:
    """Answers in order. Each group belongs to one question: its answer first, then what is said to probes."""

    groups: tuple[tuple[str, ...], ...]
    _used: dict[str, int] = field(default_factory=dict[str, int])
    _is_ended: bool = False

    def lines(self, session: Session) -> Lines | None:
        """The next thing said."""
        match session.phase:
            case s.Collecting():
                return self._answer(session)
            case s.YourQuestions() | s.SelfRating():
                return (_moving_on(session),)
            case _:
                return _on_the_way(session)

    def _answer(self, session: Session) -> Lines:
        turn = len(session.turns) - 1
        if turn >= len(self.groups):
            return ("end",)
        used = self._used.get(str(turn), 0)
        if used >= len(self.groups[turn]):
            # Nothing more was written for this question: a probe is passed by, what was said stands.
            return ("skip",)
        self._used[str(turn)] = used + 1
        return (*self.groups[turn][used].split("\n"), DONE)


_ADDED = {
    Dimension.RELEVANCE: "relevance",
    Dimension.SITUATION: "specifics",
    Dimension.OWN_ACTION: "ownership",
    Dimension.RESULT: "result",
    Dimension.REASONING: "decision",
}
"""The reply that gives what a point asks for."""


@dataclass(frozen=True, slots=True)
class Story:
    """Something a simulated person can tell."""

    topics: frozenset[str]
    messages: Lines
    is_motivation: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """A simulated person as data. `moves` are (question number, what is done first)."""

    id: str
    stories: tuple[Story, ...]
    replies: Mapping[str, Lines]
    moves: tuple[tuple[int, str, str], ...]
    questions_back: Lines
    rating: int | None


@dataclass(slots=True)
class Simulated:
    """A simulated person in one round."""

    person: Person
    _told: dict[int, int] = field(default_factory=dict[int, int])
    """Which story went to which turn."""
    _moved: set[int] = field(default_factory=set[int])
    _asked_back: int = 0

    def lines(self, session: Session) -> Lines | None:
        """The next thing said."""
        match session.phase:
            case s.Collecting():
                return self._open(session)
            case s.YourQuestions():
                if self._asked_back < len(self.person.questions_back):
                    self._asked_back += 1
                    return (self.person.questions_back[self._asked_back - 1],)
                return ("done",)
            case s.SelfRating():
                return (str(self.person.rating) if self.person.rating in range(1, 6) else "skip",)
            case _:
                return _on_the_way(session)

    def _open(self, session: Session) -> Lines:
        turn = session.turns[-1]
        part = turn.parts[-1]
        if part.probe is not None:
            return self._reply(part.probe.reason.value)
        if part.note:
            special = next((name for name in ("gap", "professional") if name in self.person.replies), "specifics")
            return self._reply(special)
        number = sum(one.redo_of is None for one in session.turns)
        for index, (question, do, text) in enumerate(self.person.moves):
            if question == number and index not in self._moved:
                self._moved.add(index)
                return (do if do in ("skip", "repeat", "hint") else text,)
        if turn.redo_of is not None and turn.redo_of in self._told:
            return self._again(session, turn.redo_of)
        place = len(session.turns) - 1
        story = self._story(session.question(place))
        if story is None:
            return ("I have nothing else to tell about this.", DONE)
        self._told[place] = story
        return (*self.person.stories[story].messages, DONE)

    def _again(self, session: Session, first: int) -> Lines:
        """The story once more, with what was found missing in it."""
        judged = session.turns[first].assessment
        reasons = [_ADDED[point.dimension] for point in judged.points if point.dimension in _ADDED] if judged else []
        added = next((self.person.replies[one] for one in reasons if one in self.person.replies), ())
        return (*self.person.stories[self._told[first]].messages, *added, DONE)

    def _reply(self, reason: str) -> Lines:
        said = self.person.replies.get(reason) or self.person.replies.get("any")
        return (*said, DONE) if said else ("skip",)

    def _story(self, question: Question) -> int | None:
        stems = frozenset(content_stems(" ".join((question.text, *question.quotes))))
        wants_motive = question.kind.value == "motivation"
        told = set(self._told.values())
        untold = [index for index in range(len(self.person.stories)) if index not in told]
        fitting = [index for index in untold if self.person.stories[index].is_motivation is wants_motive] or untold
        return max(fitting, key=lambda index: (len(self.person.stories[index].topics & stems), -index), default=None)


def _on_the_way(session: Session) -> Lines | None:
    """What everybody does where nothing is asked of them in particular."""
    match session.phase:
        case s.ConfirmingPosting() | s.ConfirmingMap() | s.SettingUp():
            return ("start",)
        case s.AwaitingProfile():
            return ("skip",)
        case s.BetweenQuestions():
            return ("next",)
        case s.Paused():
            return ("continue",)
        case _:
            return None


def _moving_on(session: Session) -> str:
    return "done" if isinstance(session.phase, s.YourQuestions) else "skip"


# Reading the files


def _from_text(text: str) -> tuple[tuple[str, ...], ...]:
    """Groups (one a question) parted by `---`, their pieces by blank lines; without any `---`, a piece a question."""
    clean = text.replace("\r\n", "\n").strip()
    if re.search(r"^---+\s*$", clean, re.MULTILINE):
        groups = tuple(_pieces(group) for group in re.split(r"^---+\s*$", clean, flags=re.MULTILINE))
        return tuple(group for group in groups if group)
    return tuple((piece,) for piece in _pieces(clean))


def _pieces(text: str) -> tuple[str, ...]:
    return tuple(piece.strip() for piece in re.split(r"\n[ \t]*\n", text) if piece.strip())


def _from_json(value: object) -> tuple[tuple[str, ...], ...]:
    if not isinstance(value, list):
        raise ValueError("an answers file in JSON is a list")  # noqa: TRY004 - the file's content is wrong, not a type
    groups: list[tuple[str, ...]] = []
    for item in cast("list[object]", value):
        pieces = cast("list[object]", item) if isinstance(item, list) else [item]
        if not all(isinstance(piece, str) for piece in pieces):
            raise ValueError("each answer is a text, or a list of texts: the answer and what is said to probes")
        groups.append(tuple(str(piece) for piece in pieces))
    return tuple(groups)


def _simulated(value: Mapping[str, Any], posting: str) -> Simulated:
    banks = cast("Mapping[str, Sequence[Mapping[str, Any]]]", value.get("bank", {}))
    stories = tuple(_story(entry) for bank in (posting, "any") for entry in banks.get(bank, ()))
    replies = cast("Mapping[str, str | Sequence[str]]", value.get("replies", {}))
    moves = cast("Sequence[Mapping[str, Any]]", value.get("moves", ()))
    rating: object = value.get("self_rating", {}).get("level")
    person = Person(
        id=str(value.get("id", "")),
        stories=stories or tuple(_story(entry) for bank in banks.values() for entry in bank),
        replies={reason: (said,) if isinstance(said, str) else tuple(said) for reason, said in replies.items()},
        moves=tuple((int(move["question"]), str(move["do"]), str(move.get("text", ""))) for move in moves),
        questions_back=tuple(str(text) for text in cast("Sequence[object]", value.get("questions_back", ()))),
        rating=rating if isinstance(rating, int) else None,
    )
    return Simulated(person)


def _story(entry: Mapping[str, Any]) -> Story:
    messages = [str(text) for text in cast("Sequence[object]", entry.get("messages") or (entry["text"],))]
    edit = cast("Mapping[str, Any] | None", entry.get("edit"))
    if edit:
        # A line that was sent to a terminal cannot be edited: the person types it right at once.
        messages[int(edit["message"]) - 1] = str(edit["text"])
    topics = frozenset(stem for topic in entry.get("topics", ()) for stem in content_stems(str(topic)))
    return Story(topics, tuple(messages), entry.get("kind") == "motivation")
