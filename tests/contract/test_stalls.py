"""Nobody waits for somebody else's work: the loop never stands still for long."""

from tests.bench.test_many import fifty_rounds


async def test_at_fifty_rounds_at_once_our_own_work_never_holds_the_loop_for_fifty_milliseconds():
    # Processor time of the loop's own callbacks: what neighbours on the machine do is no fault of ours.
    meter, _ = await fifty_rounds(":memory:")
    assert meter.own_ms < 50
