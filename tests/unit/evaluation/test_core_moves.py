"""Moves that exploring every state showed to be wrong, kept right."""

from bot.chat.message import plain_text
from bot.interview import inputs as i
from bot.interview import session as s
from bot.interview.decide import decide
from bot.interview.effects import AskInterviewer, Post, ReadPage, Task, effect_id
from bot.interview.evolve import evolve
from bot.interview.question import Mode
from bot.interview.transcript import ReplyKind, Response
from tests import samples

NOON = 1_790_000_000_000


class Round:
    """A session and what it asked for."""

    def __init__(self) -> None:
        self.session = None
        self.asked = {}
        start = i.Start("abcdefghij23", "p", "https://jobs.example/1", "", i.Setup(minutes=15, quiet_ms=None), NOON)
        self.tell(start)

    def tell(self, told) -> None:
        base = self.session.version if self.session else 0
        decision = decide(self.session, told, now=NOON)
        for event in decision.events:
            self.session = evolve(self.session, event)
        for index, effect in enumerate(decision.effects):
            if isinstance(effect, ReadPage):
                self.asked["page"] = effect_id("abcdefghij23", base, index)
            if isinstance(effect, AskInterviewer):
                self.asked[effect.task] = effect_id("abcdefghij23", base, index)

    def read(self) -> None:
        self.tell(i.PageRead(self.asked["page"], i.PostingSummary("d", "Planner", "Corran", "en", 9)))

    def plan(self) -> None:
        self.tell(i.Planned(self.asked[Task.PLAN], samples.plan()))


def test_a_page_that_comes_after_the_end_does_not_open_the_round_again():
    one = Round()
    one.tell(i.Press("end", NOON))
    one.read()
    assert isinstance(one.session.phase, s.Closed)


def test_a_plan_for_a_posting_that_is_being_replaced_asks_nothing():
    one = Round()
    one.read()
    one.tell(i.Press("start", NOON))
    one.tell(i.Press("paste", NOON))
    one.plan()
    assert isinstance(one.session.phase, s.AwaitingText)


def test_a_second_click_on_the_last_questions_buttons_passes_nothing_by():
    one = Round()
    one.read()
    one.tell(i.Press("start", NOON))
    one.plan()
    last = len(samples.plan().questions) - 1
    for turn in range(last + 1):
        one.tell(i.Say(f"m{turn}", "I rang every driver myself and moved two loads.", NOON + turn))
        one.tell(i.Press("done", NOON + turn, str(turn)))
        one.tell(i.Responded(one.asked[Task.RESPOND], Response(ReplyKind.ANSWER)))
    assert isinstance(one.session.phase, s.YourQuestions)
    one.tell(i.Press("done", NOON + 10, str(last)))
    assert isinstance(one.session.phase, s.YourQuestions)
    one.tell(i.Press("done", NOON + 11))
    one.tell(i.Press("done", NOON + 12))
    assert isinstance(one.session.phase, s.SelfRating)


def test_a_question_between_two_questions_is_asked_of_the_interviewer():
    one = Round()
    one.session = None
    setup = i.Setup(mode=Mode.COACHING, minutes=15, quiet_ms=None)
    one.tell(i.Start("abcdefghij23", "p", "https://jobs.example/1", "", setup, NOON))
    one.read()
    one.tell(i.Press("start", NOON))
    one.plan()
    one.tell(i.Say("m1", "I rang the haulier and she moved the slot.", NOON))
    one.tell(i.Press("done", NOON))
    one.tell(i.Responded(one.asked[Task.RESPOND], Response(ReplyKind.ANSWER)))
    one.tell(i.Assessed(one.asked[Task.ASSESS], samples.assessment()))
    assert isinstance(one.session.phase, s.BetweenQuestions)
    one.tell(i.Say("m2", "How many vehicles are there?", NOON))
    one.tell(i.Responded(one.asked[Task.RESPOND], Response(ReplyKind.OFF_RECORD, note="The posting says: sixty-two.")))
    assert one.session.asked_back[0].answer == "The posting says: sixty-two."
    assert isinstance(one.session.phase, s.BetweenQuestions)


def test_a_question_sent_as_an_answer_is_taken_out_of_it():
    one = Round()
    one.read()
    one.tell(i.Press("start", NOON))
    one.plan()
    one.tell(i.Say("m1", "which of the lines is that about?", NOON))
    one.tell(i.Press("done", NOON))
    one.tell(i.Responded(one.asked[Task.RESPOND], Response(ReplyKind.CLARIFY, note="As the posting has it.")))
    assert one.session.turns[-1].parts[-1].fragments == ()
    assert isinstance(one.session.phase, s.Collecting)


def test_continue_after_a_crash_says_again_what_is_open_and_of_a_closed_round_that_it_is_closed():
    one = Round()
    one.read()
    one.tell(i.Press("start", NOON))
    one.plan()
    question = one.session.question(0).text
    back = decide(one.session, i.Press("continue", NOON), now=NOON)
    assert any(question in plain_text(effect.message) for effect in back.effects if isinstance(effect, Post))
    one.tell(i.Press("end", NOON))
    assert isinstance(one.session.phase, s.Closed)
    late = decide(one.session, i.Press("continue", NOON), now=NOON)
    said = [plain_text(effect.message) for effect in late.effects if isinstance(effect, Post)]
    assert len(said) == 1
    assert "closed" in said[0]
