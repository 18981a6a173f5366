"""What is said when a file gives no text: one reason, one sentence, one next step."""

from bot.errors import DocumentReason, DocumentRefused

PASTE = "Paste the text instead, or go on without a profile."

_NEXT = {
    DocumentReason.ENCRYPTED: "Save a copy without a password, or paste the text instead.",
    DocumentReason.SCANNED: "Export it as text from where it was written, or paste the text instead.",
    DocumentReason.EMPTY: "Check that it is the right file, or paste the text instead.",
    DocumentReason.CORRUPT: "Save or download it again, or paste the text instead.",
    DocumentReason.TOO_LARGE: "Save a shorter copy without pictures, or paste the text instead.",
    DocumentReason.UNSUPPORTED: "Save it as PDF, DOCX or plain text, or paste the text instead.",
    DocumentReason.TIMED_OUT: "Save it as plain text or DOCX, or paste the text instead.",
}


def refused(reason: DocumentReason, message: str) -> DocumentRefused:
    """The refusal with its reason's next step."""
    return DocumentRefused(reason, message, next_step=_NEXT[reason])
