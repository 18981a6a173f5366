"""Whatever arrives in whatever order: no illegal state, the fold is the snapshot, replay sends nothing."""

import os
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import RefusalReason
from bot.interview import inputs as i
from bot.interview import session as s
from bot.interview.assessment import Assessment, Band, Dimension, DimensionLevel
from bot.interview.decide import decide
from bot.interview.effects import AskInterviewer, Post, ReadPage, ReadProfile, Schedule, Task, Timer, effect_id
from bot.interview.evolve import evolve, fold
from bot.interview.question import Hints, Intent, Mode, Plan, Probe, ProbeReason, Question, QuestionKind
from bot.interview.transcript import Debrief, ReplyKind, Response

SESSION = "abcdefghij23"


def a_question(number: int) -> Question:
    return Question(
        id=f"Q{number}",
        text=f"How did you plan route {number} when the depot was short of drivers?",
        kind=QuestionKind.PAST,
        intent=Intent.DO_THE_WORK,
        why="Whether you have planned under shortage.",
        lines=(f"D{number}",),
        quotes=("Plan routes",),
        facts=(),
        listen_for=("own steps",),
        red_flags=(),
        probes=(),
        hints=Hints("one", "two", "three"),
        speaker="Priya, hiring manager",
    )


PLAN = Plan((), tuple(a_question(n) for n in range(1, 4)))
ASSESSMENT = Assessment(
    (DimensionLevel(Dimension.RESULT, 3.0, "it held"),), overall=3.0, band=Band.SOLID, points=(), guards=()
)
DEBRIEF = Debrief((), (), "Q1", (), ())
PROBE = Probe(ProbeReason.RESULT, "How did it end?")


class World:
    """Answers what the core asks, as the drawn choices say, and keeps the record."""

    def __init__(self, mode: Mode, *, quiet_ms: int | None) -> None:
        self.now = 1_000_000
        self.snapshot: s.Session | None = None
        self.events = []
        self.open: dict[str, object] = {}
        self.ids: list[str] = []
        self.messages = 0
        setup = i.Setup(mode=mode, minutes=15, quiet_ms=quiet_ms)
        self.step(i.Start(SESSION, "p", "https://jobs.example/1", "", setup, self.now))

    def step(self, msg: i.Input) -> None:
        before = self.snapshot
        decision = decide(before, msg, now=self.now)
        assert decision == decide(before, msg, now=self.now), "the same step decides the same"
        assert decision.events or not decision.effects, "effects without an event would reuse ids"
        base = before.version if before else 0
        for index, effect in enumerate(decision.effects):
            name = effect_id(SESSION, base, index)
            self.ids.append(name)
            if isinstance(effect, AskInterviewer | ReadPage | ReadProfile | Schedule) or (
                isinstance(effect, Post) and effect.question
            ):
                self.open[name] = effect
        self.events += decision.events
        for event in decision.events:
            self.snapshot = evolve(self.snapshot, event)
        assert len(self.ids) == len(set(self.ids)), "an effect id names one effect for ever"

    def reply(self, name: str, choice: int) -> None:
        effect = self.open.pop(name)
        match effect:
            case ReadPage():
                if choice % 4 == 0:
                    jobs = (("https://jobs.example/2", "Planner"),) if choice % 8 == 0 else ()
                    self.step(i.PageRefused(name, RefusalReason.BOARD_LIST, "A board.", "Which one?", jobs))
                else:
                    self.step(i.PageRead(name, i.PostingSummary("doc", "Planner", "Acme", "en", 9)))
            case ReadProfile():
                if choice % 3 == 0:
                    self.step(i.ProfileRefused(name, "Encrypted.", "Go on without."))
                else:
                    self.step(i.ProfileRead(name, i.ProfileSummary("pdoc", 5)))
            case AskInterviewer(task=Task.PLAN):
                self.step(i.Failed(name, "plan") if choice % 5 == 0 else i.Planned(name, PLAN))
            case AskInterviewer(task=Task.RESPOND):
                kind = list(ReplyKind)[choice // 7 % 5]
                probe = PROBE if choice % 2 else None
                response = Response(kind, probe, "" if probe else "Say more." * (choice % 3))
                self.step(i.Failed(name, "respond") if choice % 11 == 0 else i.Responded(name, response))
            case AskInterviewer(task=Task.ASSESS):
                self.step(i.Failed(name, "assess") if choice % 7 == 0 else i.Assessed(name, ASSESSMENT))
            case AskInterviewer(task=Task.DEBRIEF):
                self.step(i.Failed(name, "debrief") if choice % 7 == 0 else i.Debriefed(name, DEBRIEF))
            case Post():
                self.step(i.Posted(name, self.now))
            case Schedule(_, at):
                self.now = max(self.now, at)
                self.step(i.Tick(name, self.now))

    def message(self) -> str:
        self.messages += 1
        return f"m{self.messages}"


TEXTS = st.sampled_from(
    [
        "I rerouted the Leeds run by phone and we lost one hour.",
        "done",
        "start",
        "skip",
        "hint",
        "repeat",
        "pause",
        "continue",
        "end",
        "redo",
        "redo 2",
        "dispute",
        "map",
        "plan",
        "profile",
        "coaching",
        "D1 preferred",
        "3",
        "1",
        "next",
        "why",
        "retry",
        "no",
        "what do you mean by short?",
        "give me a second",
        "I'm in the interview right now",
        "https://jobs.example/9",
        "",
    ]
)
PRESSES = st.sampled_from(["done", "hint", "skip", "rate4", "start", "redo", "pause", "continue", "dispute", "junk"])
DEEDS = st.one_of(
    st.tuples(st.just("say"), TEXTS, st.integers(-5_000, 5_000)),
    st.tuples(st.just("reply"), st.integers(0, 20), st.integers(0, 200)),
    st.tuples(st.just("press"), PRESSES, st.just(0)),
    st.tuples(st.just("revise"), st.integers(1, 9), st.sampled_from([0, 1])),
    st.tuples(st.just("attach"), st.just(""), st.just(0)),
    st.tuples(st.just("type"), st.just(""), st.just(0)),
    st.tuples(st.just("forget"), st.integers(0, 9), st.just(0)),
)


def run(world: World, deeds) -> None:
    for what, value, more in deeds:
        world.now += 700
        match what:
            case "say":
                world.step(i.Say(world.message(), value, world.now + more))
            case "reply":
                names = sorted(world.open)
                if names:
                    world.reply(names[value % len(names)], more)
            case "press":
                world.step(i.Press(value, world.now))
            case "revise":
                world.step(i.Revise(f"m{value}", "I phoned the customer myself." if more else None, world.now))
            case "attach":
                world.step(i.Attach("file", "cv.pdf", world.now))
            case "type":
                world.step(i.Type(world.now))
            case "forget":
                if value == 0:
                    world.step(i.Forget(world.now))


@settings(max_examples=2 * int(os.environ.get("GREENROOM_EXAMPLES", "100")), deadline=None)
@given(st.sampled_from(list(Mode)), st.sampled_from([None, 20_000]), st.lists(DEEDS, max_size=60))
def test_any_order_of_inputs_keeps_the_round_legal(mode, quiet_ms, deeds):
    world = World(mode, quiet_ms=quiet_ms)
    run(world, deeds)
    session = world.snapshot
    assert session == fold(world.events)
    for turn in session.turns:
        assert len(turn.probes) <= 2
        assert len({probe.reason for probe in turn.probes}) == len(turn.probes)
        assert turn.hints <= 3
    first_tries = [turn.question for turn in session.turns if turn.redo_of is None]
    assert len(first_tries) == len(set(first_tries)), "no question is asked twice but in a redo"


@settings(max_examples=int(os.environ.get("GREENROOM_EXAMPLES", "100")), deadline=None)
@given(st.sampled_from(list(Mode)), st.lists(DEEDS, max_size=40), st.integers(0, 100))
def test_every_round_can_be_brought_to_its_end(mode, deeds, choice):
    """From any state a patient candidate who says the obvious word gets to the end."""
    world = World(mode, quiet_ms=None)
    run(world, [deed for deed in deeds if deed[0] != "forget"])
    for _ in range(400):
        session = world.snapshot
        assert session is not None
        if isinstance(session.phase, s.Closed | s.Expired):
            return
        pending = [name for name in sorted(world.open) if not isinstance(world.open[name], Schedule)]
        if pending:
            world.reply(pending[0], 1)
            continue
        word = {
            s.Paused: "continue",
            s.FailedStep: "retry",
            s.AwaitingText: "https://jobs.example/3",
            s.AwaitingProfile: "skip",
            s.BetweenQuestions: "next",
            s.YourQuestions: "done",
            s.SelfRating: "3",
            s.Disputing: "skip",
        }.get(type(session.phase), "start")
        if isinstance(session.phase, s.Collecting):
            word = "done" if session.turns[-1].parts[-1].fragments else "I did it myself, by phone, at night."
        world.now += 1000
        world.step(i.Say(world.message(), word, world.now))
    raise AssertionError(f"stuck in {type(world.snapshot.phase).__name__}")


def test_replay_sends_nothing():
    world = World(Mode.REALISTIC, quiet_ms=None)
    world.reply(sorted(world.open)[0], 1)
    assert fold(world.events) == world.snapshot


def test_a_late_word_written_before_the_next_question_was_out_belongs_to_the_answer():
    world = World(Mode.REALISTIC, quiet_ms=None)
    reach_first_question(world)
    world.step(i.Say("a", "I phoned every driver.", world.now + 10))
    world.step(i.Press("done", world.now + 20))
    name = next(name for name, effect in world.open.items() if isinstance(effect, AskInterviewer))
    world.open.pop(name)
    world.step(i.Responded(name, Response(ReplyKind.ANSWER)))
    post = next(name for name, effect in world.open.items() if isinstance(effect, Post))
    world.step(i.Say("b", "It took an hour.", world.now + 30))
    world.step(i.Posted(post, world.now + 100))
    assert world.snapshot.turns[0].exchanges()[0].answer == "I phoned every driver.\nIt took an hour."
    assert world.snapshot.turns[1].exchanges()[0].answer == ""
    assert sum(one.about == Task.ASSESS for one in world.snapshot.awaiting) == 1


def test_silence_pauses_once_and_the_timer_waits_out_what_is_left():
    world = World(Mode.REALISTIC, quiet_ms=None)
    reach_first_question(world)
    timer = next(n for n, x in world.open.items() if isinstance(x, Schedule) and x.timer is Timer.SILENCE)
    world.now += 60_000
    world.step(i.Say("a", "I phoned every driver.", world.now))
    world.reply(timer, 0)
    assert isinstance(world.snapshot.phase, s.Collecting)
    again = next(n for n, x in world.open.items() if isinstance(x, Schedule) and x.timer is Timer.SILENCE)
    world.reply(again, 0)
    assert isinstance(world.snapshot.phase, s.Paused)


def reach_first_question(world: World) -> None:
    page = next(name for name, effect in world.open.items() if isinstance(effect, ReadPage))
    world.reply(page, 1)
    world.step(i.Press("start", world.now))
    plan = next(name for name, effect in world.open.items() if isinstance(effect, AskInterviewer))
    world.reply(plan, 1)
    post = next(name for name, effect in world.open.items() if isinstance(effect, Post))
    world.reply(post, 1)
    assert isinstance(world.snapshot.phase, s.Collecting)


def test_a_setup_with_another_mode_changes_the_round():
    world = World(Mode.REALISTIC, quiet_ms=None)
    page = next(name for name, effect in world.open.items() if isinstance(effect, ReadPage))
    world.reply(page, 1)
    world.step(i.Say("a", "coaching, 45", world.now))
    expected = replace(i.Setup(), mode=Mode.COACHING, minutes=45, quiet_ms=None)
    assert world.snapshot.setup == expected


def test_a_wait_holds_the_quiet_timer_until_the_next_word():
    world = World(Mode.REALISTIC, quiet_ms=20_000)
    reach_first_question(world)
    world.step(i.Say("a", "one sec", world.now + 10))
    world.step(i.Say("b", "I rang every driver.", world.now + 5_000))
    assert world.snapshot.quiet_from == world.now + 5_000
    timer = next(n for n, x in world.open.items() if isinstance(x, Schedule) and x.timer is Timer.QUIET)
    world.reply(timer, 0)
    if isinstance(world.snapshot.phase, s.Collecting):
        again = next(n for n, x in world.open.items() if isinstance(x, Schedule) and x.timer is Timer.QUIET)
        world.reply(again, 0)
    assert isinstance(world.snapshot.phase, s.Responding)


def test_what_comes_while_a_round_is_paused_counts_when_it_goes_on():
    world = World(Mode.COACHING, quiet_ms=None)
    reach_first_question(world)
    world.step(i.Say("a", "I phoned every driver.", world.now + 10))
    world.step(i.Press("done", world.now + 20))
    asked = next(name for name, effect in world.open.items() if isinstance(effect, AskInterviewer))
    world.open.pop(asked)
    world.step(i.Responded(asked, Response(ReplyKind.ANSWER)))
    judged = next(name for name, effect in world.open.items() if isinstance(effect, AskInterviewer))
    world.step(i.Press("pause", world.now + 30))
    world.step(i.Assessed(judged, ASSESSMENT))
    assert isinstance(world.snapshot.phase, s.Paused)
    world.step(i.Press("continue", world.now + 40))
    assert isinstance(world.snapshot.phase, s.BetweenQuestions)
    assert world.snapshot.turns[0].assessment == ASSESSMENT


def test_a_job_of_a_board_is_chosen_by_number_or_title():
    for words in ("2", "fleet engineer"):
        world = World(Mode.REALISTIC, quiet_ms=None)
        page = next(name for name, effect in world.open.items() if isinstance(effect, ReadPage))
        world.open.pop(page)
        jobs = (("https://jobs.example/2", "Planner"), ("https://jobs.example/3", "Fleet Engineer"))
        world.step(i.PageRefused(page, RefusalReason.BOARD_LIST, "A board.", "Which one?", jobs))
        world.step(i.Say("a", words, world.now))
        read = [effect for effect in world.open.values() if isinstance(effect, ReadPage)]
        assert [effect.source for effect in read] == ["https://jobs.example/3"]


def test_a_posting_that_gives_no_question_is_asked_for_again():
    world = World(Mode.REALISTIC, quiet_ms=None)
    page = next(name for name, effect in world.open.items() if isinstance(effect, ReadPage))
    world.reply(page, 1)
    world.step(i.Press("start", world.now))
    plan = next(name for name, effect in world.open.items() if isinstance(effect, AskInterviewer))
    world.step(i.Planned(plan, Plan((), ())))
    assert isinstance(world.snapshot.phase, s.AwaitingText)
