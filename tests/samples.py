# ruff: noqa: E501 - sample sentences are easier to read unbroken
"""A complete round on an invented posting, as values for tests to start from."""

from dataclasses import replace

from bot.interview.assessment import Assessment, Dimension, DimensionLevel, Guard, Point, band_of
from bot.interview.inputs import PostingSummary, ProfileSummary, Setup
from bot.interview.question import (
    Hints,
    Intent,
    MapEntry,
    MapState,
    Mode,
    Plan,
    Probe,
    ProbeReason,
    Question,
    QuestionKind,
)
from bot.interview.session import AskedBack, Closed, Session
from bot.interview.transcript import Debrief, Fix, LineReview, LineStanding
from bot.interview.turn import Fragment, Part, Turn, TurnOutcome
from bot.posting.model import Line, LineKind, Posting, Seniority
from bot.profile.model import Fact, FactKind, Profile

SESSION_ID = "k3v9q2x7m4ab"

_LINES = (
    ("O1", LineKind.ABOUT, 0.0, "Every night our planners get 1,900 pallets of chilled food to 140 shops before they open."),
    ("D1", LineKind.RESPONSIBILITY, 1.0, "Build the daily trunk and delivery plan for 62 vehicles and release it by 16:30"),
    (
        "D2",
        LineKind.RESPONSIBILITY,
        0.94,
        "Re-plan during the night when a driver goes sick, a vehicle fails or the A1 closes, and decide what is left behind",
    ),
    (
        "D3",
        LineKind.RESPONSIBILITY,
        0.89,
        "Cut empty running, which stands at 23 per cent of our kilometres, by finding backloads with four partner hauliers",
    ),
    ("D4", LineKind.RESPONSIBILITY, 0.85, "Agree delivery windows with three supermarket customers and tell them early when we will miss one"),
    ("R1", LineKind.REQUIRED, 0.72, "At least two years in transport planning or traffic office work"),
    ("R2", LineKind.REQUIRED, 0.68, "Good working knowledge of drivers’ hours, the working time rules and tachograph records"),
    ("P1", LineKind.PREFERRED, 0.3, "Certificate of Professional Competence in road haulage"),
    ("O2", LineKind.BENEFIT, 0.0, "Pension with 6 per cent from us, 24 days of leave, and hot food on the night desk."),
)  # fmt: skip

_FACTS = (
    ("E1", FactKind.DUTY, "Planned 34 multi-drop routes a day across South Yorkshire", "Hallamgate Foods", "2022–2025"),
    ("E2", FactKind.ACHIEVEMENT, "Cut missed delivery windows from 9 to 3 a week by moving the cut-off to 15:00", "Hallamgate Foods", "2022–2025"),
    ("E3", FactKind.DUTY, "Checked tachograph downloads every Monday and reported infringements", "Hallamgate Foods", "2022–2025"),
    ("E4", FactKind.SKILL, "Excel, including pivot tables and Power Query", None, None),
)  # fmt: skip


def posting() -> Posting:
    """Seven lines about the work, one about the company, one benefit."""
    text = "\n".join(line for _, _, _, line in _LINES)
    lines: list[Line] = []
    for line_id, kind, weight, line in _LINES:
        start = text.index(line)
        lines.append(Line(line_id, kind, line, start, start + len(line), weight))
    return Posting(
        title="Transport Planner",
        company="Corranfield Logistics",
        location="Doncaster",
        seniority=Seniority.MID,
        language="en",
        source="transport-planner.html",
        text=text,
        lines=tuple(lines),
        not_stated=("who you would report to", "how many planners share the night desk", "how success is measured"),
    )


def profile() -> Profile:
    """Four facts."""
    text = "\n".join(fact for _, _, fact, _, _ in _FACTS)
    facts: list[Fact] = []
    for fact_id, kind, fact, employer, dates in _FACTS:
        start = text.index(fact)
        facts.append(Fact(fact_id, fact, start, start + len(fact), kind, employer, dates))
    return Profile("cv.docx", text, tuple(facts))


def question(number: int = 1) -> Question:
    """One of the plan's three questions, counted from 1."""
    return plan().questions[number - 1]


def plan() -> Plan:
    """Three questions: a match, a partial, a gap."""
    read = posting()
    quotes = {line.id: line.text for line in read.lines}
    hints = Hints(
        nudge="Think of one evening when the plan no longer fitted.",
        angle="They care most about what you chose to leave behind.",
        structure="Start with: it was a … night, and by … we were short of …",
    )
    return Plan(
        map=(
            MapEntry("D1", MapState.MATCH, ("E1",)),
            MapEntry("D2", MapState.GAP, ()),
            MapEntry("D3", MapState.GAP, ()),
            MapEntry("D4", MapState.PARTIAL, ("E2",)),
            MapEntry("R1", MapState.MATCH, ("E1", "E2")),
            MapEntry("R2", MapState.PARTIAL, ("E3",)),
            MapEntry("P1", MapState.GAP, ()),
        ),
        questions=(
            Question(
                id="q1",
                text="Take me through one day when the trunk and delivery plan had to be out by 16:30 and was not going to be. What did you do?",
                kind=QuestionKind.PAST,
                intent=Intent.DO_THE_WORK,
                why="They want to know whether you have built a plan of this size yourself, against a clock.",
                lines=("D1",),
                quotes=(quotes["D1"],),
                facts=("E1",),
                listen_for=("how many vehicles or drops", "the order of your own steps", "when the plan went out"),
                red_flags=("only what the team did",),
                probes=(Probe(ProbeReason.OWNERSHIP, "Which part of that plan was yours?"),),
                hints=hints,
                speaker="Maya",
                beats=(
                    "34 multi-drop routes a day",
                    "the cut-off moved to 15:00",
                    "[your number] vehicles late that day",
                ),
            ),
            Question(
                id="q2",
                text="Tell me about a delivery window you knew you would miss. How did the customer hear of it?",
                kind=QuestionKind.PAST,
                intent=Intent.CUSTOMER,
                why="They want to know whether their supermarkets would hear bad news from you early.",
                lines=("D4",),
                quotes=(quotes["D4"],),
                facts=("E2",),
                listen_for=("when you told them", "what you offered instead", "what the customer did afterwards"),
                red_flags=("the customer found out first",),
                probes=(Probe(ProbeReason.RESULT, "How did it end?"),),
                hints=hints,
                level=2,
                speaker="Maya",
                beats=("missed windows from 9 to 3 a week", "moved the cut-off to 15:00"),
            ),
            Question(
                id="q3",
                text="It is two in the morning and a driver has gone sick. How do you decide which load is left behind?",
                kind=QuestionKind.SITUATIONAL,
                intent=Intent.PRESSURE,
                why="They want to know what you protect first when the night goes wrong.",
                lines=("D2",),
                quotes=(quotes["D2"],),
                facts=(),
                listen_for=("what you check first", "who you call", "the rule you use to choose"),
                red_flags=("no one is told",),
                probes=(Probe(ProbeReason.TRADE_OFF, "What would you give up to keep that load?"),),
                hints=hints,
                level=2,
                speaker="Maya",
            ),
        ),
        checklist=(quotes["P1"],),
    )


def assessment(level: float = 3.0, *, quote: str = "I rang every driver from the 14:00 list myself") -> Assessment:
    """A judged answer with one point; every dimension at `level` but the result, which is not judged."""
    levels = tuple(
        DimensionLevel(dimension, None if dimension is Dimension.RESULT else level, None if dimension is Dimension.RESULT else quote)
        for dimension in Dimension
    )  # fmt: skip
    return Assessment(
        levels=levels,
        overall=level,
        band=band_of(level),
        points=(
            Point(
                Dimension.RESULT,
                "",
                posting().lines[1].text,
                "End with the time the plan went out and how many drops moved.",
            ),
        ),
        guards=(Guard.NO_RESULT,),
        keep=quote,
        signals_heard=("the order of your own steps",),
        signals_missing=("when the plan went out",),
    )


def unjudged() -> Assessment:
    """An answer that is too short to judge."""
    return Assessment(
        levels=tuple(DimensionLevel(dimension, None, None) for dimension in Dimension),
        overall=None,
        band=None,
        points=(),
        guards=(Guard.TOO_SHORT,),
    )


def turn(number: int = 1) -> Turn:
    """One finished turn, counted from 1: answered with a probe, answered with a hint, and an honest gap."""
    return _TURNS[number - 1]


def session(*, mode: Mode = Mode.REALISTIC, with_profile: bool = True) -> Session:
    """The round, closed."""
    made = plan()
    return Session(
        id=SESSION_ID,
        person="person-1",
        setup=Setup(mode=mode, minutes=15, quiet_ms=None),
        source="transport-planner.html",
        phase=Closed(),
        version=40,
        document="posting-1",
        posting=PostingSummary("posting-1", "Transport Planner", "Corranfield Logistics", "en", 7),
        profile=ProfileSummary("profile-1", 4) if with_profile else None,
        plan=made if with_profile else replace(made, map=()),
        plan_is_current=True,
        turns=_TURNS,
        asked_back=(AskedBack("Who would I report to?", "The posting does not say. It is a good question to ask them."),),
        self_rating=3,
        debrief=debrief(),
    )  # fmt: skip


def redone(first: float = 2.0, second: float = 4.0) -> Session:
    """The round with its first question answered again."""
    before = session()
    again = Turn(
        question="q1",
        parts=(
            Part(
                "k3v9q2x7m4ab.1a.0",
                posted_at=9_000,
                fragments=(
                    Fragment(
                        "m9",
                        "On the Friday before Christmas I had 34 routes and two vehicles off the road. I moved the chilled "
                        "drops first because they spoil, rang the three shops that would be late, and the plan went out at "
                        "16:20 with one drop moved to Saturday.",
                        9_100,
                    ),
                ),
            ),
        ),
        outcome=TurnOutcome.ANSWERED,
        assessment=_judged_again(second),
        redo_of=0,
    )
    turns = (replace(before.turns[0], assessment=assessment(first)), *before.turns[1:], again)
    return replace(before, turns=turns)


def debrief() -> Debrief:
    """What the round showed."""
    read = {line.id: line.text for line in posting().lines}
    return Debrief(
        lines=(
            LineReview("D1", read["D1"], _FACTS[0][2], "I rang every driver from the 14:00 list myself", LineStanding.HELD),
            LineReview("D2", read["D2"], "", "I have never worked the night desk.", LineStanding.NOT_HELD),
            LineReview("D4", read["D4"], _FACTS[1][2], "I told the shop at noon that we would be late", LineStanding.SAID),
            LineReview("D3", read["D3"], "", "", LineStanding.NOT_ASKED),
            LineReview("R2", read["R2"], _FACTS[2][2], "", LineStanding.ON_PAPER),
        ),
        fixes=(
            Fix(
                "Say how it ended",
                "I rang every driver from the 14:00 list myself",
                read["D1"],
                "Add one sentence: when the plan went out and what it cost.",
                "q1",
            ),
            Fix(
                "Bring the nearest thing you have done",
                "I have never worked the night desk.",
                read["D2"],
                "Say so, then tell one late change you handled by day and how you chose.",
                "q3",
            ),
        ),
        weakest="q1",
        next_practice=(
            "Tomorrow: answer question 1 again, ending with the result.",
            "In three days: a new round on this posting, from another side.",
        ),
        beat_cards=(
            ("q1", ("34 multi-drop routes a day", "rang every driver from the 14:00 list", "[your number] late that day")),
            ("q2", ("missed windows from 9 to 3 a week", "told the shop at noon")),
        ),
        new_facts=("I rang every driver from the 14:00 list myself",),
    )  # fmt: skip


def _judged_again(level: float) -> Assessment:
    quote = "the plan went out at 16:20 with one drop moved to Saturday"
    return replace(
        assessment(level, quote=quote),
        levels=tuple(DimensionLevel(dimension, level, quote) for dimension in Dimension),
        points=(),
        guards=(),
        keep=quote,
    )


_TURNS = (
    Turn(
        question="q1",
        parts=(
            Part(
                "k3v9q2x7m4ab.8.0",
                posted_at=1_000,
                fragments=(
                    Fragment("m1", "It was the Friday before Christmas and we had 34 routes.", 1_100),
                    Fragment("m2", "I rang every driver from the 14:00 list myself and moved the chilled drops first.", 1_200),
                ),
            ),
            Part(
                "k3v9q2x7m4ab.b.0",
                probe=Probe(ProbeReason.RESULT, "You “moved the chilled drops first”. How did it end?"),
                posted_at=1_300,
                fragments=(Fragment("m3", "They all got out, a bit late.", 1_400),),
            ),
        ),
        outcome=TurnOutcome.ANSWERED,
        assessment=assessment(3.0),
    ),
    Turn(
        question="q2",
        parts=(
            Part(
                "k3v9q2x7m4ab.e.0",
                posted_at=2_000,
                fragments=(Fragment("m4", "I told the shop at noon that we would be late and sent half the order ahead.", 2_100),),
            ),
        ),
        hints=2,
        outcome=TurnOutcome.ANSWERED,
        assessment=assessment(3.5, quote="I told the shop at noon that we would be late"),
    ),
    Turn(
        question="q3",
        parts=(
            Part(
                "k3v9q2x7m4ab.k.0",
                posted_at=3_000,
                fragments=(Fragment("m5", "I have never worked the night desk.", 3_100),),
            ),
        ),
        outcome=TurnOutcome.GAP,
        assessment=replace(unjudged(), guards=(Guard.HONEST_GAP,)),
    ),
)  # fmt: skip
