"""How a line can be put into a question: the ways it allows, and which of them is the best."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import IntEnum

from bot.interviewer.planning.core import Core, Shape
from bot.interviewer.planning.pieces import is_work, piece_core, read_core
from bot.interviewer.planning.shape import core_of, parts_within
from bot.interviewer.planning.soft import specificity
from bot.interviewer.planning.sound import LEAST, soundness
from bot.posting.model import Line, Posting

_TELLING = 0.4
_TELLING_ENOUGH = 0.5


class Way(IntEnum):
    """The ways, best first. A round takes what it can of one before it turns to the next."""

    SAID = 1
    """In the line's own words as it begins, and they say which job it is."""
    PART = 2
    """What stands behind “you will”, “the aim is to” and the like, and that says which job it is."""
    PLAIN = 3
    """In its own words, though many a posting says the same."""
    READ = 4
    """The line itself, read out."""
    PIECE = 5
    """A piece of the line that is something to do, read out."""
    SCRAP = 6
    """Another piece of it, a thing or a mood: only where hardly anything else is there."""
    BESIDE = 7
    """No question can turn on it; a soft skill is heard through the work, the rest not at all."""


@dataclass(frozen=True, slots=True)
class Put:
    """A line put in one way. `sound` is how well that can be said, 0..1."""

    core: Core
    way: Way
    sound: float


def put(line: Line, posting: Posting) -> Put | None:
    """The line as it begins, or None where nothing of it can be told from the start."""
    core = core_of(line, posting)
    return None if core is None else put_core(core, posting)


def put_core(core: Core, posting: Posting, *, way: Way = Way.SAID) -> Put:
    """A core with the way it takes: `way` where it says which job it is."""
    if core.shape is Shape.TRAIT:
        return Put(core, Way.BESIDE, 1.0)
    sound = soundness(core, posting)
    if core.shape is Shape.QUOTE:
        return Put(core, Way.READ if sound >= LEAST else Way.BESIDE, sound)
    if sound < LEAST:
        return Put(core, Way.BESIDE, sound)
    telling = specificity(core.do or core.topic)
    if telling < _TELLING:
        return Put(core, Way.BESIDE, sound)
    return Put(core, way if telling >= _TELLING_ENOUGH else Way.PLAIN, sound)


def put_otherwise(line: Line, posting: Posting, *, read: Collection[str]) -> Put | None:
    """The best way round for a line that cannot be said as it begins; `read` is what is read out already."""
    within = [replace(line, text=part) for part in parts_within(line.text)]
    cores = [core for one in within if (core := core_of(one, posting)) is not None]
    parts = [put_core(core, posting, way=Way.PART) for core in cores if core.shape in {Shape.VERB, Shape.TOPIC}]
    best = max((one for one in parts if one.way is Way.PART), key=lambda one: one.sound, default=None)
    if best is not None:
        return replace(best, core=replace(best.core, line=line))
    for core, way in ((read_core(line), Way.READ), (piece_core(line, said=read), Way.PIECE)):
        if core is not None and (sound := soundness(core, posting)) >= LEAST:
            return Put(core, way if way is Way.READ or is_work(core.quote) else Way.SCRAP, sound)
    # Many postings name it, and still it is what this line is about: before a line is left out, it is asked.
    sayable = [one for one in parts if one.core.shape is Shape.TOPIC and one.sound >= LEAST]
    last = max(sayable, key=lambda one: one.sound, default=None)
    if last is None:
        return None
    way = Way.PLAIN if last.way is Way.PLAIN else Way.PIECE
    return replace(last, way=way, core=replace(last.core, line=line))
