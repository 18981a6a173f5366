"""What happened in a session: past tense, append-only. Folding them makes the session."""

from bot.interview.events.anywhere import AnywhereEvent
from bot.interview.events.interviewing import InterviewingEvent
from bot.interview.events.preparing import PreparingEvent, Started
from bot.interview.events.reviewing import ReviewingEvent

Event = Started | PreparingEvent | InterviewingEvent | ReviewingEvent | AnywhereEvent
