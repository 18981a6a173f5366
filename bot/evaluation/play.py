"""Plays a whole round in one process, without store or chat: the core, an interviewer, a posting and a candidate."""

import heapq
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import assert_never

from bot.chat.message import Message, plain_text
from bot.evaluation.candidates import DONE, Candidate
from bot.interview import session as s
from bot.interview.decide import decide
from bot.interview.effects import (
    AskInterviewer,
    Edit,
    Effect,
    Erase,
    Post,
    ReadPage,
    ReadProfile,
    Schedule,
    Show,
    ShowKind,
    effect_id,
)
from bot.interview.events.event import Event
from bot.interview.events.interviewing import AnswerAssessed, ClosingOpened, ProbeAsked, QuestionAsked, Remarked
from bot.interview.events.preparing import PageRequested
from bot.interview.events.reviewing import Reread
from bot.interview.evolve import evolve
from bot.interview.inputs import (
    Input,
    PageRead,
    Posted,
    PostingSummary,
    Press,
    ProfileSummary,
    Revise,
    Say,
    Setup,
    Start,
    Tick,
    Type,
)
from bot.interview.session import Session
from bot.ports import Interviewer
from bot.posting.model import Posting
from bot.profile.model import Profile
from bot.report.show import render
from bot.runtime.asking import ask
from bot.runtime.briefs import as_corrected
from bot.runtime.kept import Kept

BEGAN = 1_790_000_000_000
"""When a played round begins, in epoch milliseconds; any moment would do."""

MESSAGE_MS = 4_000
ANSWER_MS = 900
PAUSE_MS = 2 * 60 * 60 * 1000
MOST_VISITS = 400
"""Visits to the keyboard in a round that comes to an end; a nine-question round takes about sixty."""

_Reading = AnswerAssessed | Reread


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that was visible. `kind` says what it was: question, probe, notice, a report's name, answer."""

    who: str
    text: str
    kind: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Played:
    """A round that was played: how it stands, what happened, and the conversation as the candidate saw it."""

    session: Session
    events: tuple[Event, ...]
    said: tuple[Said, ...]

    @property
    def is_closed(self) -> bool:
        """Whether the round came to its end with a debrief."""
        return isinstance(self.session.phase, s.Closed) and self.session.debrief is not None


@dataclass(frozen=True, slots=True)
class Manner:
    """How the same words reach the round; none of it may change what the round makes of them.

    `twice`: every message, reply, receipt and tick is delivered again at once, as at-least-once delivery may.
    `typing`: the platform tells that somebody types. `pauses`: the round is put on hold before each answer is done and
    again while the interviewer thinks. `edits`: each message is sent without its last word first and then put right.
    """

    twice: bool = False
    typing: bool = False
    pauses: bool = False
    edits: bool = False


async def play(
    candidate: Candidate,
    *,
    posting: Posting,
    profile: Profile | None,
    setup: Setup,
    interviewer: Interviewer,
    seed: str = "playedround2",
    manner: Manner | None = None,
    typed_first: Mapping[str, str] | None = None,
) -> Played:
    """The round from Start until the candidate has nothing more to say.

    `seed` is the session's id, which makes plan and choices repeatable. `typed_first` maps a message to what was sent
    in its place before an edit put it right.
    """
    stage = _Stage(posting, profile, interviewer, seed, manner or Manner(), typed_first or {})
    summary = ProfileSummary("profile", len(profile.facts)) if profile else None
    await stage.tell(Start(seed, "candidate", posting.source, "", setup, stage.now, summary))
    for _ in range(MOST_VISITS):
        assert stage.session is not None
        lines = candidate.lines(stage.session)
        if lines is None:
            return Played(stage.session, tuple(stage.events), tuple(stage.said))
        await stage.hear(lines)
    raise RuntimeError("the round does not come to an end")


@dataclass(slots=True)
class _Stage:
    """One round being played."""

    posting: Posting
    profile: Profile | None
    interviewer: Interviewer
    seed: str
    manner: Manner
    typed_first: Mapping[str, str]
    now: int = BEGAN
    session: Session | None = None
    events: list[Event] = field(default_factory=list[Event])
    said: list[Said] = field(default_factory=list[Said])
    earlier: dict[int, list[_Reading]] = field(default_factory=dict[int, list[_Reading]])
    _work: deque[tuple[str, Effect]] = field(default_factory=deque[tuple[str, Effect]])
    _timers: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    _messages: int = 0

    async def hear(self, lines: tuple[str, ...]) -> None:
        """One visit to the keyboard: messages, and an empty line for *done*."""
        for number, line in enumerate(lines):
            await self._wait(MESSAGE_MS)
            if line != DONE:
                await self._message(line, is_words=len(lines) > 1)
                continue
            assert number == len(lines) - 1, "done ends a visit"
            if self.manner.pauses:
                await self._hold()
            self.said.append(Said("candidate", "", "done"))
            self._step(self._press("done"))
            if self.manner.pauses:
                self._step(self._press("pause"))
                await self._perform()
                await self._wait(PAUSE_MS)
                self._step(self._press("continue"))
            await self._perform()
        if DONE not in lines and lines:
            await self._quiet()

    async def tell(self, told: Input) -> None:
        """One input and everything that follows from it."""
        self._step(told)
        await self._perform()

    async def _message(self, text: str, *, is_words: bool) -> None:
        self._messages += 1
        name = f"m{self._messages}"
        first = self.typed_first.get(text, "")
        if not first and self.manner.edits and is_words and len(text.split()) > 1:
            first = text.rsplit(None, 1)[0]
        if self.manner.typing:
            self._step(Type(self.now - 500))
        self.said.append(Said("candidate", text, "answer" if is_words else "word", name))
        # An answer's message may come twice; a lone word may be a command, whose second delivery the inbox drops.
        self._step(Say(name, first or text, self.now), twice=is_words)
        if first:
            await self._perform()
            await self._wait(MESSAGE_MS)
            self._step(Revise(name, text, self.now))
        await self._perform()

    async def _hold(self) -> None:
        await self.tell(self._press("pause"))
        await self._wait(PAUSE_MS)
        await self.tell(self._press("continue"))

    async def _quiet(self) -> None:
        """A visit without *done*: where the platform ends answers by quiet, wait for it; else nothing is pending."""
        assert self.session is not None
        quiet = self.session.setup.quiet_ms
        if quiet is not None and self._is_collecting() and self.session.turns[-1].parts[-1].fragments:
            await self._wait(quiet + MESSAGE_MS)

    def _is_collecting(self) -> bool:
        return self.session is not None and isinstance(self.session.phase, s.Collecting)

    def _press(self, action: str) -> Press:
        assert self.session is not None
        is_button = action == "done" and bool(self.session.turns)
        return Press(action, self.now, str(len(self.session.turns) - 1) if is_button else "")

    async def _wait(self, ms: int) -> None:
        """Let time go by; what comes due meanwhile happens at its time."""
        until = self.now + ms
        while self._timers and self._timers[0][0] <= until:
            due, timer = heapq.heappop(self._timers)
            self.now = max(self.now, due)
            await self.tell(Tick(timer, self.now))
        self.now = until

    def _step(self, told: Input, *, twice: bool = True) -> None:
        for _ in range(2 if self.manner.twice and twice and not isinstance(told, Start) else 1):
            before = self.session
            decision = decide(before, told, now=self.now)
            base = before.version if before else 0
            for event in decision.events:
                self.session = evolve(self.session, event)
                self.events.append(event)
                if isinstance(event, AnswerAssessed | Reread):
                    self.earlier.setdefault(event.turn, []).append(event)
            kinds = _kinds(decision.events)
            for index, effect in enumerate(decision.effects):
                name = effect_id(self.seed, base, index)
                self._show(name, effect, kinds.get(name, "notice"))
                self._work.append((name, effect))

    def _show(self, name: str, effect: Effect, kind: str) -> None:
        if isinstance(effect, Post):
            self.said.append(Said("interviewer", _words(effect.message), kind, name))
        elif isinstance(effect, Edit):
            self.said = [
                Said(one.who, _words(effect.message), one.kind, one.id) if one.id == effect.of else one
                for one in self.said
            ]

    async def _perform(self) -> None:
        """Do what was asked of the world, oldest first, and hear what came of it."""
        while self._work:
            name, effect = self._work.popleft()
            reply = await self._done(name, effect)
            if reply is not None:
                self._step(reply)

    async def _done(self, name: str, effect: Effect) -> Input | None:
        match effect:
            case Post(_, is_question):
                return Posted(name, self.now) if is_question else None
            case Show():
                self._draw(effect)
                return None
            case Schedule(_, at):
                heapq.heappush(self._timers, (at, name))
                return None
            case ReadPage():
                return PageRead(name, _summary(self.posting))
            case AskInterviewer():
                self.now += ANSWER_MS
                return await self._asked(name, effect)
            case Edit() | Erase() | ReadProfile():
                return None
        assert_never(effect)

    async def _asked(self, name: str, wanted: AskInterviewer) -> Input:
        assert self.session is not None
        about = Kept(self.session, as_corrected(self.posting, self.session), self.profile)
        return await ask(self.interviewer, name, wanted, about=about, history=())

    def _draw(self, show: Show) -> None:
        assert self.session is not None
        readings = self.earlier.get(show.turn, [])
        before = readings[-2].assessment if show.kind is ShowKind.REREAD and len(readings) > 1 else None
        messages = render(
            show.kind,
            session=self.session,
            posting=as_corrected(self.posting, self.session),
            profile=self.profile,
            turn=show.turn,
            actions=show.actions,
            before=before,
        )
        self.said += [Said("interviewer", _words(message), show.kind.value) for message in messages]


def _kinds(events: tuple[Event, ...]) -> dict[str, str]:
    """What each post was, by the event that tells of it."""
    kinds: dict[str, str] = {}
    for event in events:
        match event:
            case QuestionAsked():
                kinds[event.post] = "question"
            case ProbeAsked():
                kinds[event.post] = "probe"
            case Remarked():
                kinds[event.post] = "note"
            case ClosingOpened():
                kinds[event.post] = "closing"
            case PageRequested():
                kinds[event.post] = "progress"
            case _:
                pass
    return kinds


def _words(message: Message) -> str:
    buttons = " ".join(f"[{action.label}]" for action in message.actions)
    return "\n".join(filter(None, (plain_text(message), buttons)))


def _summary(posting: Posting) -> PostingSummary:
    return PostingSummary(
        "posting", posting.title or "", posting.company or "", posting.language, len(posting.role_lines())
    )
