"""The text of a PDF, page by page, with the furniture of pages taken out."""

import io
import logging

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError

from adapters.documents.limits import Limits
from adapters.documents.refusal import refused
from bot.errors import DocumentReason
from bot.language.media import Media
from bot.ports import DocumentText

_SCANNED_BELOW = 200


def read_pdf(content: bytes, *, limits: Limits) -> DocumentText:
    """The text of a PDF; refuses encrypted, scanned, damaged and endless ones."""
    logging.disable(logging.CRITICAL)  # pypdf reports every oddity of a file; nobody reads a child's log
    try:
        return _read(content, limits=limits)
    except (FileNotDecryptedError, DependencyError):
        raise refused(DocumentReason.ENCRYPTED, "This PDF is protected with a password.") from None
    except LimitReachedError:
        raise refused(DocumentReason.TOO_LARGE, "This PDF unpacks to far more than a document holds.") from None
    except (PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, OSError, ArithmeticError):
        # pypdf's own errors, and what it lets through on files no writer ever made.
        raise refused(DocumentReason.CORRUPT, "This PDF is damaged: I cannot read it.") from None


def _read(content: bytes, *, limits: Limits) -> DocumentText:
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise refused(DocumentReason.ENCRYPTED, "This PDF is protected with a password.")
    count = len(reader.pages)
    if count > limits.pages:
        raise refused(DocumentReason.TOO_LARGE, f"This PDF has {count} pages; I read at most {limits.pages}.")
    pages = [page.extract_text() for page in reader.pages]
    text = "\n\n".join(pages)
    if sum(not character.isspace() for character in text) < _SCANNED_BELOW:
        raise refused(DocumentReason.SCANNED, "This PDF holds pictures of pages, not text that I can read.")
    return DocumentText(text=text, media=Media.TEXT, pages=count)
