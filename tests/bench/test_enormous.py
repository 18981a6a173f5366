"""Sources without end: how the time to read them grows with their length.

Each is read at one length and at four times that; `grows` is the ratio: about 4 where time grows with the length, about
16 where it grows with its square. It is told and not asserted: a limit in seconds says more of the machine than of
the code.
"""

import time

import pytest

from bot.language.media import Media
from tests.property.test_damage import ENDLESS, as_source, read

SHORT, LONG = 25_000, 100_000


@pytest.mark.parametrize("kind", ENDLESS)
@pytest.mark.parametrize("media", [Media.TEXT, Media.MARKDOWN, Media.HTML, Media.JSON])
def test_endless_sources(benchmark, kind, media):
    """Squared time once took 6 to 90 seconds for the longer one."""
    short, long = (as_source(ENDLESS[kind](length), media) for length in (SHORT, LONG))
    started = time.process_time()
    read(short, media)
    took_short = time.process_time() - started
    benchmark.pedantic(read, args=(long, media), rounds=1, iterations=1)
    took = benchmark.stats.stats.median
    benchmark.extra_info.update(ms=round(took * 1e3, 1), grows=round(took / max(took_short, 1e-6), 1))
