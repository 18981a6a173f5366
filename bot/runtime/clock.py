"""The one clock."""

from datetime import UTC, datetime

from bot.ports import Clock


class SystemClock:
    """bot.ports.Clock on the system's time."""

    def now(self) -> datetime:
        """The time now, in UTC."""
        return datetime.now(UTC)


def epoch_ms(clock: Clock) -> int:
    """The clock's time in epoch milliseconds."""
    return int(clock.now().timestamp() * 1000)
