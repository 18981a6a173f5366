"""The door: what somebody did is kept, and then the platform is answered."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.chat.inbound import Attached, Inbound
from bot.interview.inputs import Input, Press, ProfileSummary
from bot.runtime import codec
from bot.runtime.routing import (
    Meeting,
    NewRound,
    Routed,
    ToDesk,
    ToNobody,
    ToRound,
    document_id,
    named_session,
    route,
)
from bot.runtime.stepper import no_kill
from bot.storage.records import DocumentKind, QueuedInput, StoredDocument
from bot.storage.store import Store, Transaction


@dataclass(frozen=True, slots=True)
class Ingress:
    """What accepting works with. `quiet_ms` by platform; one that is not named takes `quiet_default_ms`."""

    store: Store
    quiet_ms: Mapping[str, int | None] = field(default_factory=dict[str, int | None])
    quiet_default_ms: int | None = 20_000
    kill_point: Callable[[str], None] = no_kill


@dataclass(frozen=True, slots=True)
class Accepted:
    """Whose deed it was and which round it went to (empty: the desk). A second delivery names neither."""

    person: str
    session: str
    is_new: bool = True


async def accept(ingress: Ingress, inbound: Inbound, *, now: int) -> Accepted:
    """Keep the deed. When this returns it is on the disk; only then may the platform be told so."""
    async with ingress.store.transaction() as transaction:
        ingress.kill_point("accept.begun")
        if await transaction.is_known_deed(inbound.dedupe_key):
            return Accepted("", "", is_new=False)
        known = await transaction.known(inbound.identity, inbound.address, now=now)
        named = named_session(inbound)
        met = Meeting(
            known=known,
            named=await transaction.round_of(known.person, named) if named else None,
            latest=None if known.active else await transaction.latest_round(known.person),
            profile=ProfileSummary(known.profile, known.profile_facts) if known.profile else None,
            quiet_ms=ingress.quiet_ms.get(inbound.identity.platform, ingress.quiet_default_ms),
        )
        session = await _keep(transaction, inbound, route(inbound, met), known.person, now)
        ingress.kill_point("accept.kept")
    ingress.kill_point("accept.committed")
    return Accepted(known.person, session)


async def _keep(transaction: Transaction, inbound: Inbound, routed: Routed, person: str, now: int) -> str:
    match routed:
        case NewRound(session, source, message, pauses):
            await transaction.begin_round(person, session, source=source, now=now)
            await transaction.activate(person, session, inbound.address, now=now)
        case ToRound(session, message, activates, pauses, upload):
            if upload is not None:
                await transaction.keep(upload_of(inbound, upload, person=person, session=session, now=now))
            if activates:
                await transaction.activate(person, session, inbound.address, now=now)
        case ToDesk():
            await transaction.enqueue([_entry(inbound, person, "", codec.encode_inbound(inbound))])
            return ""
        case ToNobody():
            return ""
    inputs = [_entry(inbound, person, session, codec.encode_input(message))]
    if pauses:
        inputs.append(_pause(inbound, person, pauses))
    await transaction.enqueue(inputs)
    return session


def upload_of(inbound: Inbound, upload: Attached, *, person: str, session: str, now: int) -> StoredDocument:
    """The file as a document, until it was read."""
    content = b64encode(upload.content).decode()
    return StoredDocument(document_id(inbound), person, session, DocumentKind.UPLOAD, upload.name, content, now)


def _entry(inbound: Inbound, person: str, session: str, payload: str) -> QueuedInput:
    return QueuedInput(inbound.dedupe_key, person, session, inbound.doing.at, inbound.order_key, payload)


def _pause(inbound: Inbound, person: str, session: str) -> QueuedInput:
    press: Input = Press("pause", inbound.doing.at)
    key = f"{inbound.dedupe_key}#pause"
    return QueuedInput(key, person, session, inbound.doing.at, inbound.order_key, codec.encode_input(press))
