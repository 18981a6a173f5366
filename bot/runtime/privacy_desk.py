"""What is said about what is kept: where text goes, everything there is, and what is gone. In a person's words."""

from collections.abc import Mapping, Sequence

from bot.chat.message import Action, Bullets, Heading, Message, Style, Text, action_id
from bot.interview.wording.anywhere import note
from bot.storage.records import DocumentKind

_Rows = Sequence[Mapping[str, object]]


def privacy(text_goes: str, *, retention_days: int, prefix: str) -> Message:
    """What is kept, where text goes, for how long."""
    return Message(
        (
            Heading("What is kept"),
            Text(
                "Your rounds: the posting, what was asked, what you answered, how it was judged. "
                "Your profile without name, address, phone or email; the file itself goes once it is read."
            ),
            Text(text_goes),
            Text(f"A round is deleted {retention_days} days after you last touched it."),
            Text(f"“{prefix}data” gives you all of it. “{prefix}forget” deletes all of it."),
        )
    )


def kept(tables: Mapping[str, _Rows]) -> Message:
    """Everything there is about a person, counted in their words; the file beside it holds all of it."""
    documents = tables["document"]
    by_kind = {kind: [row for row in documents if row["kind"] == kind.value] for kind in DocumentKind}
    lines = (
        _counted(tables["round"], "round", "rounds", "with what was asked, answered and judged"),
        _counted(by_kind[DocumentKind.POSTING], "posting", "postings", "as text"),
        _counted(by_kind[DocumentKind.PROFILE], "profile", "profiles", "as facts without contact details"),
        _counted(by_kind[DocumentKind.UPLOAD], "file", "files", "that you gave me and I have not read yet"),
        _counted(tables["event"], "step", "steps", "of these rounds, in their order"),
        _counted(tables["inbox"], "receipt", "receipts", "of what you sent, so that nothing is taken twice"),
        _counted(tables["outbox"], "message or timer", "messages and timers", "of mine"),
        _counted(tables["identity"], "name", "names", "that you are known by here"),
    )
    return Message((Text("This is everything I keep about you:"), Bullets(tuple(line for line in lines if line))))


def ask_to_forget(prefix: str) -> Message:
    """Deleting is confirmed first."""
    return note(
        "This deletes everything I have of you: rounds, answers, reports, profile. It cannot be undone.",
        f"If that is what you want: “{prefix}forget yes”.",
        actions=(Action(action_id("forget", "-", "yes"), "Delete everything", Style.DANGER),),
    )


def gone(removed: Mapping[str, int]) -> Message:
    """What was deleted."""
    names = {
        "rounds": ("round", "rounds"),
        "documents": ("document", "documents"),
        "events": ("recorded step", "recorded steps"),
        "effects": ("message or timer", "messages and timers"),
    }
    parts = [
        f"{count} {one if count == 1 else many}"
        for name, (one, many) in names.items()
        if (count := removed.get(name, 0))
    ]
    what = ", ".join(parts) or "there was nothing to delete"
    return note(f"Gone: {what}. Nothing of yours is left here.")


def _counted(rows: _Rows, one: str, many: str, about: str) -> str:
    return f"{len(rows)} {one if len(rows) == 1 else many} {about}" if rows else ""
