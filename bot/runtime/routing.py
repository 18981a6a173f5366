"""From what somebody did to whom it is for: pure, so that every case can be read and tested without a store."""

from base64 import b32encode
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import assert_never

from bot.chat.commands import MINUTES, Scope, command
from bot.chat.inbound import Attached, Commanded, Inbound, Pressed, Revised, Said, Submitted, Typing
from bot.chat.message import parse_action_id
from bot.interview.inputs import (
    Attach,
    Input,
    Press,
    ProfileSummary,
    Revise,
    Say,
    Setup,
    Start,
    Submit,
    Type,
)
from bot.interview.question import Mode, RoundKind
from bot.interview.understand import address, is_address, understand
from bot.posting.model import Seniority
from bot.storage.records import Known, RoundRecord, Standing

_DESK_WORDS = frozenset({"help", "privacy", "forget"})
"""Whole messages that the desk answers even while a round is open here."""

_AWAKENING = frozenset({"continue", "redo", "retry", "dispute"})
"""What makes a round that rests go on: it becomes the person's active one."""


@dataclass(frozen=True, slots=True)
class ToRound:
    """An input for a round. `activates`: the round comes here and the other one, `pauses`, is put on hold."""

    session: str
    message: Input
    activates: bool = False
    pauses: str = ""
    upload: Attached | None = None


@dataclass(frozen=True, slots=True)
class NewRound:
    """A round begins here; the other one, `pauses`, is put on hold."""

    session: str
    source: str
    message: Start
    pauses: str = ""


@dataclass(frozen=True, slots=True)
class ToDesk:
    """No round answers this: the desk does."""


@dataclass(frozen=True, slots=True)
class ToNobody:
    """Nothing to do with it."""


Routed = ToRound | NewRound | ToDesk | ToNobody


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a deed meets: who did it, the round its button or option names, the one changed last, the stored profile.

    `quiet_ms` is how long a silence ends an answer on this platform; None where only *Done* does.
    """

    known: Known
    named: RoundRecord | None = None
    latest: RoundRecord | None = None
    profile: ProfileSummary | None = None
    quiet_ms: int | None = 20_000


def session_id(dedupe_key: str) -> str:
    """Twelve base32 characters of the deed's hash: the same deed always begins the same round."""
    return b32encode(sha256(dedupe_key.encode()).digest())[:12].decode().lower()


def named_session(inbound: Inbound) -> str:
    """The round that a button, a form or an option names, or empty."""
    match inbound.doing:
        case Pressed(action):
            parsed = parse_action_id(action)
        case Submitted(form):
            parsed = parse_action_id(form)
        case Commanded(name, _, options) if name == "continue":
            return options.get("round", "")
        case _:
            return ""
    return parsed[1] if parsed and parsed[1] != "-" else ""


def route(inbound: Inbound, met: Meeting) -> Routed:
    """Whom this is for."""
    doing = inbound.doing
    # Free words go to the round at this address; in a terminal or a DM that is the active one.
    target = met.known.here
    match doing:
        case Said(_, text, _) if understand(text).action in _DESK_WORDS:
            return ToDesk()
        case Said(message, text, at):
            if target and not (_is_over(target) and is_address(text)):
                awakens = not target.is_active and understand(text).action in _AWAKENING
                pauses = _paused_by(target.session, met) if awakens else ""
                return ToRound(target.session, Say(message, text, at), awakens, pauses)
            if is_address(text):
                return _begin(inbound, met, source=address(text), options={})
            return ToDesk()
        case Revised(message, text, at):
            return ToRound(target.session, Revise(message, text, at)) if target else ToNobody()
        case Typing(at):
            return ToRound(target.session, Type(at)) if target else ToNobody()
        case Attached(message, name, _, at):
            document = document_id(inbound)
            return ToRound(target.session, Attach(document, name, at), upload=doing) if target else ToDesk()
        case Pressed():
            return _pressed(inbound, doing, met)
        case Submitted(form, at, values):
            parsed = parse_action_id(form)
            name = parsed[0] if parsed else form
            found = met.named or (None if named_session(inbound) else target)
            return ToRound(found.session, Submit(name, at, values)) if found else ToDesk()
        case Commanded():
            return _commanded(inbound, doing, met)
        case _:
            assert_never(doing)


def may_read(source: str, *, platform: str) -> bool:
    """Whether a person on this platform may name this source: a file name is a file of the machine Greenroom runs on.

    At a terminal that is the person's own; anywhere else it would read the server's files to a stranger.
    """
    return platform == "terminal" or is_address(source)


def document_id(inbound: Inbound) -> str:
    """The id of the file that came with this deed."""
    return f"u{session_id(inbound.dedupe_key)}"


def _pressed(inbound: Inbound, pressed: Pressed, met: Meeting) -> Routed:
    parsed = parse_action_id(pressed.action)
    if parsed is not None and parsed[:2] == ("start", "-"):
        return _begin(inbound, met, source="", options={"document": parsed[2]})
    if parsed is None or met.named is None:
        # Not a round of this person: the desk says so, and nothing changes.
        return ToDesk()
    name, _, turn = parsed
    press = Press(name, pressed.at, "" if turn == "-" else turn, pressed.value)
    return _to_round(met.named, press, met)


def _to_round(found: RoundRecord, press: Press, met: Meeting) -> ToRound:
    activates = press.action in _AWAKENING
    return ToRound(found.session, press, activates, _paused_by(found.session, met) if activates else "")


def _commanded(inbound: Inbound, doing: Commanded, met: Meeting) -> Routed:
    spec = command(doing.command)
    if spec is None:
        return ToDesk()
    if doing.command == "start":
        source = doing.options.get("job-url", "")
        document = doing.options.get("document", "")
        if source and not may_read(source, platform=inbound.identity.platform):
            return ToDesk()
        return _begin(inbound, met, source=source, options=doing.options) if source or document else ToDesk()
    target = met.known.here or met.known.active
    if doing.command == "continue":
        found = met.named if doing.options.get("round") else (target or met.latest)
        return _to_round(found, Press("continue", doing.at), met) if found else ToDesk()
    if spec.scope is Scope.PERSON or target is None:
        return ToDesk()
    value = next((doing.options[option.name] for option in spec.options if option.name in doing.options), "")
    return _to_round(target, Press(doing.command, doing.at, "", value), met)


def _begin(inbound: Inbound, met: Meeting, *, source: str, options: Mapping[str, str]) -> NewRound:
    session = session_id(inbound.dedupe_key)
    start = Start(
        session=session,
        person=met.known.person,
        source=source,
        document=options.get("document", ""),
        setup=_setup(options, quiet_ms=met.quiet_ms),
        at=inbound.doing.at,
        profile=met.profile,
    )
    return NewRound(session, source, start, _paused_by(session, met))


def _setup(options: Mapping[str, str], *, quiet_ms: int | None) -> Setup:
    """What the options choose; a value that is none of the choices leaves the default."""
    chosen = Setup(quiet_ms=quiet_ms)
    kind, mode, minutes, level = (options.get(name, "") for name in ("round", "mode", "minutes", "seniority"))
    return Setup(
        round_kind=RoundKind(kind) if kind in set(RoundKind) else chosen.round_kind,
        mode=Mode(mode) if mode in set(Mode) else chosen.mode,
        minutes=int(minutes) if minutes in MINUTES.choices else chosen.minutes,
        seniority=Seniority(level) if level in set(Seniority) else chosen.seniority,
        here="here" in options,
        quiet_ms=quiet_ms,
    )


def _paused_by(session: str, met: Meeting) -> str:
    """The round that must rest when this one goes on."""
    active = met.known.active
    return active.session if active and active.session != session and active.standing is Standing.OPEN else ""


def _is_over(found: RoundRecord) -> bool:
    return found.standing in (Standing.CLOSED, Standing.EXPIRED)
