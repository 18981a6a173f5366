"""Values to text and back: tagged unions by cattrs, JSON by orjson. What is stored carries a schema version."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from types import UnionType
from typing import Any, cast, get_args, get_type_hints

import orjson
from cattrs.preconf.orjson import OrjsonConverter, make_converter
from cattrs.strategies import configure_tagged_union

from bot.chat.inbound import Address, Doing, Inbound
from bot.chat.message import Block
from bot.interview.effects import Effect
from bot.interview.events.event import Event
from bot.interview.inputs import Input
from bot.interview.session import ActivePhase, FailedStep, HeldReply, Phase, Session
from bot.interview.turn import Turn
from bot.posting.model import Posting
from bot.profile.model import Profile

_TAG = "is"
_UNIONS: tuple[Any, ...] = (Doing, Block, HeldReply, ActivePhase, ActivePhase | FailedStep, Phase, Input, Effect, Event)
"""Inner unions first: a converter for a dataclass is made when it is first met, with the hooks known by then."""


def encode_event(event: Event) -> str:
    """An event as JSON."""
    return _encode(event, Event)


def decode_event(text: str) -> Event:
    """The event of this JSON."""
    return cast("Event", _decode(text, Event))


def encode_input(message: Input) -> str:
    """An input as JSON."""
    return _encode(message, Input)


def decode_input(text: str) -> Input:
    """The input of this JSON."""
    return cast("Input", _decode(text, Input))


def encode_effect(effect: Effect) -> str:
    """An effect as JSON."""
    return _encode(effect, Effect)


def decode_effect(text: str) -> Effect:
    """The effect of this JSON."""
    return cast("Effect", _decode(text, Effect))


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A session with its fields as JSON. A step changes two or three of them; the plan never again."""

    session: Session
    parts: Mapping[str, bytes]
    turns: tuple[bytes, ...]

    @property
    def text(self) -> str:
        """The whole as JSON."""
        parts = dict(self.parts)
        if self.turns:
            parts["turns"] = b"[" + b",".join(self.turns) + b"]"
        return (b"{" + b",".join(b'"%s":%s' % (name.encode(), part) for name, part in parts.items()) + b"}").decode()


def snapshot_of(session: Session, *, after: Snapshot | None = None) -> Snapshot:
    """The session encoded; whatever is the same object as in the snapshot before it is not encoded again."""
    parts = {
        name: part
        for name, field_type, default in _session_fields()
        if (part := _part(session, name, field_type, default=default, after=after)) is not None
    }
    earlier = tuple(zip(after.session.turns, after.turns, strict=True)) if after else ()
    turns = tuple(
        earlier[index][1] if index < len(earlier) and earlier[index][0] is turn else _dumps(turn, Turn)
        for index, turn in enumerate(session.turns)
    )
    return Snapshot(session, parts, turns)


def encode_session(session: Session) -> str:
    """A snapshot as JSON."""
    return snapshot_of(session).text


def _part(session: Session, name: str, field_type: object, *, default: object, after: Snapshot | None) -> bytes | None:
    value = getattr(session, name)
    if value == default:
        return None
    if after is not None and getattr(after.session, name) is value and name in after.parts:
        return after.parts[name]
    return _dumps(value, field_type)


@cache
def _session_fields() -> tuple[tuple[str, object, object], ...]:
    types = get_type_hints(Session)
    return tuple((field.name, types[field.name], field.default) for field in fields(Session) if field.name != "turns")


def decode_session(text: str) -> Session:
    """The session of this snapshot."""
    return cast("Session", _decode(text, Session))


def encode_posting(posting: Posting) -> str:
    """A posting document as JSON."""
    return _encode(posting, Posting)


def decode_posting(text: str) -> Posting:
    """The posting of this document."""
    return cast("Posting", _decode(text, Posting))


def encode_profile(profile: Profile) -> str:
    """A profile document as JSON."""
    return _encode(profile, Profile)


def decode_profile(text: str) -> Profile:
    """The profile of this document."""
    return cast("Profile", _decode(text, Profile))


def encode_inbound(inbound: Inbound) -> str:
    """A deed for the desk as JSON."""
    return _encode(inbound, Inbound)


def decode_inbound(text: str) -> Inbound:
    """The deed of this JSON."""
    return cast("Inbound", _decode(text, Inbound))


def encode_address(address: Address) -> str:
    """An address as JSON."""
    return _encode(address, Address)


def decode_address(text: str) -> Address:
    """The address of this JSON."""
    return cast("Address", _decode(text, Address))


def _encode(value: object, as_type: object) -> str:
    return _dumps(value, as_type).decode()


def _dumps(value: object, as_type: object) -> bytes:
    plain = _converter().unstructure(value, unstructure_as=as_type)
    try:
        return orjson.dumps(plain)
    except TypeError:
        # Half of a surrogate pair: some clients cut an emoji in two. No text format can keep it.
        return orjson.dumps(_without_surrogates(plain))


def _decode(text: str, as_type: object) -> object:
    return _converter().structure(orjson.loads(text), cast("Any", as_type))


@cache
def _converter() -> OrjsonConverter:
    # Defaults are left out: an event says what happened, and most fields of most effects are empty.
    converter = make_converter(omit_if_default=True, forbid_extra_keys=False, detailed_validation=False)
    for union in _UNIONS:
        configure_tagged_union(union, converter, tag_name=_TAG)
    return converter


def kind_of(value: object) -> str:
    """The tag a value of a union is stored under."""
    return type(value).__name__


def members(union: UnionType) -> tuple[type, ...]:
    """The classes of a union."""
    return get_args(union)


def _without_surrogates(plain: object) -> object:
    match plain:
        case str():
            return plain.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        case list():
            return [_without_surrogates(item) for item in cast("list[object]", plain)]
        case dict():
            items = cast("dict[str, object]", plain).items()
            return {str(_without_surrogates(key)): _without_surrogates(value) for key, value in items}
        case _:
            return plain
