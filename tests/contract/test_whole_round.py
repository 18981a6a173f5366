"""A round from the first deed to the debrief through the real core, the real store and fakes at the other ports."""

import logging
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


async def test_a_second_round_on_the_same_posting_is_told_what_the_first_one_asked():
    async with staged() as (app, chat, interviewer, _):
        me = stage.Person()
        first = await _do(app, me.starts())
        await _do(app, me.presses(chat.buttons()["start"]))
        await _do(app, me.says(ANSWER))
        await _do(app, me.says("done"))
        for url in ("https://jobs.example/planner", "https://jobs.example/same-text-elsewhere"):
            second = await _do(app, me.starts(url))
            await _do(app, me.presses(f"gr1:start:{second.session}:-"))
        session = await app.session(first.person, first.session)
        asked = tuple(session.question(index).text for index in range(len(session.turns)))
        assert interviewer.plans[0].history == ()
        assert tuple(one.text for one in interviewer.plans[1].history) == asked
        assert interviewer.plans[1].history[0].overall == session.turns[0].assessment.overall
        assert len(interviewer.plans[2].history) > len(asked)


async def test_a_profile_stays_with_the_person_and_the_file_itself_does_not():
    async with staged() as (app, chat, interviewer, _):
        me = stage.Person()
        begun = await _do(app, me.starts())
        await _do(app, me.presses(f"gr1:profile:{begun.session}:-"))
        await _do(app, me.attaches("cv.txt", b"Planned 34 routes a day"))
        kinds = {row["kind"] for row in (await app.store.everything(begun.person))["document"]}
        assert kinds == {"posting", "profile"}
        second = await _do(app, me.starts("https://jobs.example/other"))
        session = await app.session(second.person, second.session)
        assert session.profile.facts == 4
        await _do(app, me.commands("profile"))
        assert "E1: Planned 34 multi-drop routes a day" in chat.words()[-1]
        await _do(app, me.commands("profile", delete="e1"))
        await _do(app, me.commands("profile"))
        assert "Planned 34 multi-drop routes" not in chat.words()[-1]
        profile = await app.store.profile_of(begun.person)
        kept = await app.store.document(begun.person, profile)
        assert "Planned 34" not in kept.content
        await _do(app, me.commands("profile", delete="all"))
        assert await app.store.profile_of(begun.person) == ""
        assert interviewer.plans[0].profile is not None


async def test_data_gives_everything_and_forgetting_leaves_nothing():
    async with staged() as (app, chat, _, _):
        me = stage.Person()
        begun = await _do(app, me.starts())
        await _do(app, me.presses(chat.buttons()["start"]))
        await _do(app, me.says("a very particular sentence"))
        await _do(app, me.commands("data"))
        offered = [
            block.document
            for _, message in chat.said.values()
            for block in message.blocks
            if type(block).__name__ == "File"
        ]
        kept = await app.document(stage.ME, offered[0])
        assert "a very particular sentence" in kept.content
        assert await app.document(stage.YOU, offered[0]) is None
        await _do(app, me.commands("forget"))
        assert (await app.rounds(stage.ME))[0].session == begun.session
        await _do(app, me.commands("forget", confirm="yes"))
        assert chat.words()[-1].startswith("Gone: 1 round")
        assert await app.person(stage.ME) is None
        assert all(rows == [] for rows in (await app.store.everything(begun.person)).values())


async def test_a_file_without_a_round_is_asked_about_and_begins_one_when_it_is_the_posting():
    async with staged() as (app, chat, _, _):
        me = stage.Person()
        await _do(app, me.attaches("posting.txt", b"Build the daily plan"))
        assert "What is “posting.txt”?" in chat.words()[-1]
        begun = await _do(app, me.presses(chat.buttons()["start"]))
        session = await app.session(begun.person, begun.session)
        assert isinstance(session.phase, s.ConfirmingPosting)
        kept = await app.store.document(begun.person, session.posting.document)
        assert "Build the daily plan" in kept.content


async def test_reports_come_again_and_as_files():
    async with staged() as (app, chat, _, _):
        me = stage.Person()
        await _do(app, me.commands("report"))
        assert "There is no debrief yet" in chat.words()[-1]
        await _do(app, me.starts())
        await _do(app, me.presses(chat.buttons()["start"]))
        for words in (ANSWER, "done", "end", "4"):
            await _do(app, me.says(words))
        before = len(chat.said)
        await _do(app, me.commands("report"))
        assert len(chat.said) > before
        for form in ("markdown", "json"):
            await _do(app, me.commands("report", export=form))
            (block,) = list(chat.said.values())[-1][1].blocks
            kept = await app.document(stage.ME, block.document)
            assert ANSWER in kept.content


async def test_setting_up_lists_the_choices_once_and_then_says_what_is_set():
    async with staged() as (app, chat, _, _):
        me = stage.Person()
        await _do(app, me.starts())
        for word in ("setup", "coaching", "15", "what?"):
            await _do(app, me.says(word))
        *_, opened, first, second, lost = chat.words()
        assert "Who asks" in opened
        assert "coaching, 30 minutes" in first
        assert "coaching, 15 minutes" in second
        assert "Who asks" not in first + second
        assert "Who asks" in lost


async def test_a_correction_says_what_it_moved_and_map_shows_the_whole_again():
    async with staged() as (app, chat, _, _):
        me = stage.Person()
        await _do(app, me.starts())
        await _do(app, me.says("map"))
        await _do(app, me.says("that number was team-wide"))
        assert "The posting beside your profile" not in chat.words()[-1]
        assert "nothing else moved" in chat.words()[-1]
        assert "start" in chat.buttons()
        await _do(app, me.says("map"))
        assert "The posting beside your profile" in chat.words()[-1]


async def test_a_correction_that_holds_a_word_of_the_set_up_is_still_a_correction():
    async with staged() as (app, _, _, _):
        me = stage.Person()
        begun = await _do(app, me.starts())
        await _do(app, me.says("map"))
        await _do(app, me.says("That was the shift lead, not me"))
        await _do(app, me.says("a technical round, 45 minutes please"))
        session = await app.session(begun.person, begun.session)
        assert session.corrections == ("That was the shift lead, not me",)
        assert session.setup.seniority is None
        assert session.setup.round_kind.value == "technical"
        assert session.setup.minutes == 45


async def test_not_even_at_debug_does_a_log_hold_what_was_said_or_read(caplog):
    caplog.set_level(logging.DEBUG)
    async with staged() as (app, chat, _, _):
        me = stage.Person()
        await _do(app, me.starts())
        await _do(app, me.attaches("cv.txt", b"I have planned quillfeather runs since 2019."))
        await _do(app, me.presses(chat.buttons()["start"]))
        for _ in range(3):
            await _do(app, me.says(ANSWER))
            await _do(app, me.says("done"))
        await _do(app, me.says("done"))
        await _do(app, me.says("4"))
    told = "\n".join(str(record.__dict__) for record in caplog.records)
    assert "drivers" not in told
    assert "quillfeather" not in told
    assert "jobs.example" not in told
