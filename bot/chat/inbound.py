"""What people do, as adapters hand it in: decoded, not yet routed to a round."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Identity:
    """Who did it: a user of one workspace on one platform."""

    platform: str
    workspace: str
    user: str


@dataclass(frozen=True, slots=True)
class Address:
    """Where it happened. `thread` is empty where the platform has none."""

    platform: str
    workspace: str
    channel: str
    thread: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A message. `message` is the platform's id, `at` the platform's time in epoch milliseconds."""

    message: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Revised:
    """A message was edited, or deleted (`text` None)."""

    message: str
    text: str | None
    at: int


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button was pressed. `action` is its id."""

    action: str
    at: int
    value: str = ""


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command of the tree was given, with its options by name."""

    command: str
    at: int
    options: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Submitted:
    """A form was sent."""

    form: str
    at: int
    values: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Attached:
    """A file came with a message. `content` is read by the adapter within its limit."""

    message: str
    name: str
    content: bytes
    at: int


@dataclass(frozen=True, slots=True)
class Typing:
    """The person is typing, where the platform tells."""

    at: int


Doing = Said | Revised | Pressed | Commanded | Submitted | Attached | Typing


@dataclass(frozen=True, slots=True)
class Inbound:
    """One thing a person did.

    `dedupe_key` is unique per deed whatever the deliveries; `order_key` sorts deeds of one address as they happened.
    """

    identity: Identity
    address: Address
    dedupe_key: str
    order_key: str
    doing: Doing
