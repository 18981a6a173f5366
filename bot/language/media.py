"""What kind of text a document is."""

from enum import StrEnum


class Media(StrEnum):
    """How the text of a fetched or given document is to be read."""

    HTML = "html"
    JSON = "json"
    XML = "xml"
    TEXT = "text"
    MARKDOWN = "markdown"
