"""What weeks do to a round, and what an edit does to an answer, from the door to what is kept."""

from bot.chat.inbound import Revised
from bot.interview import session as s
from bot.runtime.housekeeping import DAY_MS, Limits, sweep
from tests import stage
from tests.stage import staged

ANSWER = "I rang every driver from the 14:00 list myself and we cut it from nine to three a week"


def _is(one, begun, phase):
    async def is_so():
        return isinstance(await one.phase(begun), phase)

    return is_so


def _judged(one, *, times):
    async def is_so():
        return len(one.interviewer.judged) >= times

    return is_so


async def test_a_month_without_a_word_ends_an_answered_round_with_its_debrief():
    async with staged() as one:
        begun = await one.asking()
        await one.do(one.me.says(ANSWER))
        one.clock.move(31 * DAY_MS)
        await one.until(_is(one, begun, s.Closed))
        said = "\n".join(one.chat.words())
        assert "Thirty days went by" in said
        assert len(one.interviewer.debriefs) == 1
        assert one.interviewer.judged[0].exchanges[0].answer == ANSWER


async def test_a_month_without_a_word_ends_a_round_that_had_no_answer_and_promises_nothing():
    async with staged() as one:
        begun = await one.asking()
        one.clock.move(31 * DAY_MS)
        await one.until(_is(one, begun, s.Expired))
        before = len(one.chat.words())
        await one.do(one.me.says("redo"))
        said = "\n".join(one.chat.words()[before:])
        assert "redo" not in said
        assert "address" in said
        again = await one.do(one.me.says("https://jobs.example/another"))
        assert again.session != begun.session


async def test_a_round_past_the_retention_leaves_nothing_of_it_or_of_whoever_ran_it():
    async with staged() as one:
        begun = await one.asking()
        await one.do(one.me.says(ANSWER))
        button = one.chat.buttons()["done"]
        one.clock.move(31 * DAY_MS)
        await one.until(_is(one, begun, s.Closed))
        await sweep(one.store, Limits(), now=one.clock.at + 89 * DAY_MS)
        assert await one.store.snapshot(begun.person, begun.session) is not None
        await sweep(one.store, Limits(), now=one.clock.at + 91 * DAY_MS)
        assert await one.store.snapshot(begun.person, begun.session) is None
        left = await one.store.everything(begun.person)
        assert {table: rows for table, rows in left.items() if rows} == {}
        assert await one.store.person_of(stage.ME) is None
        before = len(one.chat.words())
        await one.do(one.me.presses(button))
        assert "deleted" in "\n".join(one.chat.words()[before:])


async def test_an_edited_message_is_judged_as_it_reads_now_and_its_first_words_are_in_no_receipt():
    async with staged() as one:
        begun = await one.asking()
        await one.do(one.me.says("I rang nobody"))
        message = f"said-{one.me.count}"
        await one.do(one.me.does(lambda at: Revised(message, ANSWER, at)))
        await one.do(one.me.presses(one.chat.buttons()["done"]))
        assert one.interviewer.heard[-1].exchanges[-1].answer == ANSWER
        await one.until(_judged(one, times=1))
        assert one.interviewer.judged[-1].exchanges[0].answer == ANSWER
        inbox = (await one.store.everything(begun.person))["inbox"]
        assert not any("nobody" in str(row) for row in inbox)


async def test_a_message_deleted_after_the_answer_was_judged_has_it_judged_anew_without_it():
    async with staged() as one:
        await one.asking()
        await one.do(one.me.says(ANSWER))
        await one.do(one.me.says("And my manager was furious"))
        message = f"said-{one.me.count}"
        await one.do(one.me.presses(one.chat.buttons()["done"]))
        await one.until(_judged(one, times=1))
        await one.do(one.me.does(lambda at: Revised(message, None, at)))
        await one.until(_judged(one, times=2))
        assert one.interviewer.judged[-1].exchanges[0].answer == ANSWER
