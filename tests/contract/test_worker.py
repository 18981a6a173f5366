"""How the worker meets a world that fails: limits, silence, refusals, crashes of others and of our own code."""

import asyncio
import sqlite3
from dataclasses import replace

import pytest

from adapters.database.store import sqlite_store
from bot.errors import (
    BadModelOutput,
    Forbidden,
    PostingRefused,
    RateLimited,
    RefusalReason,
    Unavailable,
    UnknownOutcome,
)
from bot.interview import session as s
from bot.interview.decide import decide
from bot.interview.evolve import evolve
from bot.interview.inputs import Say
from bot.runtime import codec
from bot.runtime.stepper import Core
from tests import stage
from tests.stage import staged

ANSWER = "I rang every driver from the 14:00 list myself and we cut it from nine to three a week"


def _failing_times(number, error):
    left = [number]

    def fail(_):
        if left[0]:
            left[0] -= 1
            raise error

    return fail


async def _said(one, words):
    return any(words in said for said in one.chat.words())


# Posts


async def test_a_rate_limit_puts_a_post_off_without_counting_it_and_keeps_the_order():
    async with staged() as one:
        one.chat.before = _failing_times(9, RateLimited(30))
        await one.app.accept(one.me.starts())
        await one.until(lambda: _said(one, "Transport Planner"))
        assert one.chat.words()[0].startswith("Reading")


async def test_a_post_of_unknown_outcome_that_did_arrive_is_not_sent_again():
    async with staged() as one:
        one.chat.after = _failing_times(1, UnknownOutcome())
        await one.app.accept(one.me.commands("help"))
        await one.until(lambda: one.app.is_settled(one.me.identity.user, ""))
        await one.until(lambda: _said(one, "Greenroom"))
        assert one.chat.posts == 1


async def test_a_post_of_unknown_outcome_that_did_not_arrive_is_looked_for_and_sent_again():
    async with staged() as one:
        one.chat.before = _failing_times(2, UnknownOutcome())
        await one.app.accept(one.me.commands("help"))
        await one.until(lambda: _said(one, "Greenroom"))
        assert one.chat.posts == 3


async def test_a_forbidden_post_is_given_up_and_later_ones_still_go_out():
    async with staged() as one:
        one.chat.before = _failing_times(1, Forbidden())
        await one.do(one.me.starts())
        words = one.chat.words()
        # The progress message never got out: its edited form stands alone, and the card follows.
        assert any("Transport Planner" in said for said in words)
        assert not any(said.startswith("Reading") for said in words)


# Interviewer and pages


@pytest.mark.parametrize("task", ["plan", "respond", "debrief"])
async def test_a_step_that_cannot_be_done_is_told_and_retry_does_it(task):
    async with staged() as one:
        begun = await one.do(one.me.starts())
        broken = True

        def fail(asked):
            if broken and asked == task:
                raise Unavailable

        one.interviewer.fail = fail
        person, session = begun.person, begun.session

        async def has_failed():
            seen = await one.app.session(person, session)
            return isinstance(seen.phase, s.FailedStep)

        answers = [lambda: one.me.says(ANSWER), lambda: one.me.says("done")] * 3
        start = one.chat.buttons()["start"]
        for deed in (lambda: one.me.presses(start), *answers, lambda: one.me.says("done"), lambda: one.me.says("4")):
            await one.app.accept(deed())
            await one.until(lambda: one.store.is_settled(person, session))
            if await has_failed():
                break
        assert await has_failed()
        assert await _said(one, "I could not")
        broken = False
        await one.do(one.me.says("retry"))
        assert not await has_failed()


async def test_an_assessment_that_cannot_be_had_is_left_out_and_the_debrief_comes():
    async with staged() as one:
        one.interviewer.fail = lambda task: _raise(BadModelOutput()) if task == "assess" else None
        begun = await one.asking()
        for _ in range(3):
            await one.do(one.me.says(ANSWER))
            await one.do(one.me.says("done"))
        await one.do(one.me.says("done"))
        await one.do(one.me.says("4"))
        assert isinstance(await one.phase(begun), s.Closed)


def _raise(error):
    raise error


async def test_a_refused_page_asks_for_the_text_and_pasting_goes_on():
    calls = []

    async def read(effect, content):
        calls.append(effect)
        if not effect.text:
            raise PostingRefused(RefusalReason.LOGIN_WALL, "That page wants a login.", next_step="Paste the text.")
        return await stage.read_posting(effect, content)

    async with staged(read_posting=read) as one:
        begun = await one.do(one.me.starts())
        assert isinstance(await one.phase(begun), s.AwaitingText)
        await one.do(one.me.says("Build the daily plan"))
        await one.do(one.me.says("done"))
        assert isinstance(await one.phase(begun), s.ConfirmingPosting)
        assert calls[-1].text == "Build the daily plan"


# Our own mistakes


async def test_an_input_the_core_fails_on_is_put_aside_and_the_next_one_is_heard():
    def broken(session, msg, *, now):
        if isinstance(msg, Say) and msg.text == "poison":
            raise ZeroDivisionError
        return decide(session, msg, now=now)

    async with staged(core=Core(broken, evolve)) as one:
        begun = await one.asking()
        await one.do(one.me.says("poison"))
        await one.do(one.me.says(ANSWER))
        assert await _said(one, "I stumbled over that")
        session = await one.app.session(begun.person, begun.session)
        assert session.turns[0].parts[0].answer == ANSWER


async def test_a_store_that_is_locked_for_a_while_loses_no_input_and_blames_none(tmp_path):
    async with staged(tmp_path / "g.db", busy_ms=10) as one:
        begun = await one.asking()
        await one.app.accept(one.me.says(ANSWER))
        await one.app.accept(one.me.says("done"))
        other = sqlite3.connect(tmp_path / "g.db", isolation_level=None)
        other.execute("PRAGMA busy_timeout = 5000")
        other.execute("BEGIN IMMEDIATE")
        await one.clock.read(times=5)
        other.execute("ROLLBACK")
        other.close()
        await one.app.settled(begun)
        session = await one.app.session(begun.person, begun.session)
        assert session.turns[0].parts[0].answer == ANSWER
        assert not await _said(one, "I stumbled")


async def test_nothing_of_what_a_person_wrote_is_in_the_log(caplog):
    def broken(session, msg, *, now):
        return _raise(RuntimeError(msg.text)) if isinstance(msg, Say) else decide(session, msg, now=now)

    caplog.set_level("DEBUG", logger="greenroom")
    async with staged(core=Core(broken, evolve)) as one:
        await one.asking()
        await one.do(one.me.says("my secret employer"))
    assert "input put aside" in caplog.text
    assert "secret" not in caplog.text


# Time and restart


async def test_half_an_hour_of_silence_pauses_once_and_continue_goes_on_after_a_restart(tmp_path):
    async with staged(tmp_path / "g.db") as one:
        begun = await one.asking()

        async def is_paused():
            return isinstance(await one.phase(begun), s.Paused)

        await one.until(is_paused)
        me = one.me
    async with staged(tmp_path / "g.db") as two:
        two.clock.move(3 * stage.DAY_MS)
        me.at = two.clock.at
        await two.do(me.commands("continue"))
        assert isinstance(await two.phase(begun), s.Collecting)
        assert sum("Half an hour" in said for said in one.chat.words()) == 1
        assert any("Welcome back" in said for said in two.chat.words())


async def test_starting_another_round_pauses_the_first_and_continue_brings_it_back():
    async with staged() as one:
        first = await one.asking()
        second = await one.do(one.me.starts("https://jobs.example/other"))
        await one.app.settled(first)
        assert isinstance(await one.phase(first), s.Paused)
        active = {row.session: row.is_active for row in await one.app.rounds(stage.ME)}
        assert active == {first.session: False, second.session: True}
        await one.do(one.me.commands("continue", round=first.session))
        assert isinstance(await one.phase(first), s.Collecting)
        active = {row.session: row.is_active for row in await one.app.rounds(stage.ME)}
        assert active == {first.session: True, second.session: False}


async def test_a_button_of_somebody_elses_round_changes_nothing_and_says_so():
    async with staged() as one:
        begun = await one.asking()
        before = await one.app.session(begun.person, begun.session)
        you = stage.Person(stage.YOU, stage.THERE)
        await one.do(you.presses(f"gr1:end:{begun.session}:0"))
        assert await _said(one, "somebody else's round")
        assert await one.app.session(begun.person, begun.session) == before


async def test_a_round_that_was_erased_while_the_interviewer_thought_stays_erased():
    async with staged() as one:
        begun = await one.do(one.me.starts())
        started, go_on = asyncio.Event(), asyncio.Event()
        plan = one.interviewer.plan

        async def slow(brief):
            started.set()
            await go_on.wait()
            return await plan(brief)

        one.interviewer = replace(one.interviewer)
        object.__setattr__(one.app.worker.world, "interviewer", _Slow(slow))
        await one.app.accept(one.me.presses(one.chat.buttons()["start"]))
        await started.wait()
        await one.do(one.me.commands("forget", confirm="yes"))
        go_on.set()
        await one.app.worker.until(lambda: _idle(one), person=begun.person)
        assert await one.app.person(stage.ME) is None
        assert await one.store.snapshot(begun.person, begun.session) is None


class _Slow:
    def __init__(self, plan) -> None:
        self.plan = plan


async def _idle(one):
    return not one.app.worker._running


# What is stored


async def test_every_stored_session_is_the_fold_of_its_events_after_every_deed():
    async with staged() as one:
        begun = await one.do(one.me.starts())
        deeds = [one.me.presses(one.chat.buttons()["start"]), one.me.says(ANSWER), one.me.commands("hint")]
        deeds += [one.me.says("what do you mean by trunk?"), one.me.says("done"), one.me.commands("pause")]
        deeds += [one.me.commands("continue"), one.me.says("skip"), one.me.commands("end"), one.me.says("2")]
        deeds += [one.me.commands("redo", question="1"), one.me.says("Better words now"), one.me.says("done")]
        for deed in deeds:
            await one.do(deed)
            folded = None
            for text in await one.store.events(begun.person, begun.session):
                folded = evolve(folded, codec.decode_event(text))
            stored = codec.decode_session(await one.store.snapshot(begun.person, begun.session))
            assert folded == stored
            assert one.app.worker.stepper.cache.held[begun.session].session == stored
        assert isinstance(stored.phase, s.Closed)


async def test_draining_finishes_what_is_in_hand_and_takes_nothing_new(tmp_path):
    async with staged(tmp_path / "g.db") as one:
        await one.app.accept(one.me.starts())
    async with sqlite_store(tmp_path / "g.db") as store:
        assert await store.lease_owners() == ()
