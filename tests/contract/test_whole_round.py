"""A round from the first deed to the debrief through the real core, the real store and fakes at the other ports."""

from contextlib import asynccontextmanager

from adapters.database.store import sqlite_store
from bot.interview import session as s
from bot.runtime.app import running
from tests import stage

ANSWER = "I rang every driver from the 14:00 list myself and we cut it from nine to three a week"


@asynccontextmanager
async def staged(path=":memory:", **options):
    clock = stage.SetClock()
    chat = stage.RecordingChat(clock)
    interviewer = stage.ScriptedInterviewer()
    async with (
        sqlite_store(path) as store,
        running(
            store=store,
            interviewer=interviewer,
            chats={"terminal": chat},
            read_posting=stage.read_posting,
            read_profile=stage.read_profile,
            clock=clock,
            **options,
        ) as app,
    ):
        yield app, chat, interviewer, clock


async def _do(app, inbound):
    accepted = await app.accept(inbound)
    await app.settled(accepted)
    return accepted


async def test_a_round_goes_from_a_url_to_a_debrief_and_every_question_is_asked_once():
    async with staged() as (app, chat, interviewer, _):
        me = stage.Person()
        accepted = await _do(app, me.starts())
        await _do(app, me.presses(chat.buttons()["start"]))
        for _ in range(3):
            await _do(app, me.says(ANSWER))
            await _do(app, me.says("done"))
        await _do(app, me.says("done"))
        await _do(app, me.says("4"))
        session = await app.session(accepted.person, accepted.session)
        assert isinstance(session.phase, s.Closed)
        assert session.debrief is not None
        assert [turn.assessment is not None for turn in session.turns] == [True, True, True]
        asked = [words for words in chat.words() if words.startswith("Question ")]
        assert len(asked) == len(set(asked))
        assert interviewer.judged[0].exchanges[0].answer == ANSWER
        assert len(chat.said) == chat.posts


async def test_the_desk_answers_help_outside_a_round():
    async with staged() as (app, chat, _, _):
        await _do(app, stage.Person().commands("help"))
        assert "start: read a posting and begin a round" in chat.words()[0]
