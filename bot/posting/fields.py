"""Reading untyped JSON: strings, objects and lists by path, and the places and names they spell."""

import re
from collections.abc import Iterable
from html import unescape
from typing import cast
from urllib.parse import unquote, urlsplit

from bot.posting.employer import company_from_text
from bot.posting.markup import clean, fragment_blocks, has_markup

Json = dict[str, object]

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|[_\-\s.$@:]+")


def as_object(value: object) -> Json:
    """The value as an object; empty when it is none."""
    return cast("Json", value) if isinstance(value, dict) else {}


def as_list(value: object) -> list[object]:
    """The value as a list; empty when it is none."""
    return cast("list[object]", value) if isinstance(value, list) else []


def objects(value: object) -> list[Json]:
    """The objects of a list."""
    return [cast("Json", item) for item in as_list(value) if isinstance(item, dict)]


def at(value: object, path: str) -> object:
    """What stands at a dotted path, or None."""
    for key in path.split("."):
        value = as_object(value).get(key)
    return value


def string(value: object, *paths: str) -> str | None:
    """The first non-empty string (or number) at one of the paths, as one clean line without markup."""
    for path in paths:
        found = at(value, path)
        if isinstance(found, str) and found.strip():
            return one_line(found)
        if isinstance(found, int) and not isinstance(found, bool):
            return str(found)
    return None


def raw(value: object, *paths: str) -> str:
    """The first string at one of the paths that is more than white space, as it stands."""
    for path in paths:
        found = at(value, path)
        if isinstance(found, str) and found.strip():
            return found
    return ""


def one_line(text: str) -> str | None:
    """A name or title as one line: entities resolved, markup gone."""
    if "<" in text or "&" in text:
        text = " ".join(block.text for block in fragment_blocks(text)) if has_markup(text) else unescape(unescape(text))
    return clean(text) or None


def is_true(value: object, path: str) -> bool:
    """Whether the value at the path is exactly true."""
    return at(value, path) is True


def is_false(value: object, path: str) -> bool:
    """Whether the value at the path is exactly false."""
    return at(value, path) is False


def key_words(key: str) -> str:
    """A key as words: `jobDescription`, `job_description` and `Job-Description` are `job description`."""
    return " ".join(part for part in _CAMEL.split(key) if part).lower()


def place(*parts: str | None) -> str | None:
    """Parts of a place joined, the ones already said left out."""
    said: list[str] = []
    for part in parts:
        text = clean(part or "")
        if any(map(str.isalnum, text)) and not any(text.lower() in seen.lower() for seen in said):
            said.append(text)
    return ", ".join(said) or None


def name_from_slug(slug: str, texts: Iterable[str], *, title: str | None = None) -> str | None:
    """A company's name from the slug in a board's address: as the text spells it, else who the text says is hiring."""
    slug = unquote(slug).strip()
    letters = re.sub(r"[^a-z0-9]", "", slug.lower())
    if not letters:
        return None
    spelled = re.compile(r"(?<![A-Za-z0-9])" + r"[\s.&'’\-]{0,2}".join(letters) + r"(?![A-Za-z0-9])", re.IGNORECASE)
    counts: dict[str, int] = {}
    told = list(texts)
    for text in told:
        for match in spelled.finditer(text):
            name = match.group()
            if name[0].isupper() or not name.islower():
                counts[name] = counts.get(name, 0) + 1
    mixed = {name: count for name, count in counts.items() if not name.isupper()}
    if counts:
        best = mixed or counts
        return max(best, key=lambda name: best[name])
    # The board belongs to a parent, a group or an agency: the text knows better who is hiring.
    named = company_from_text("\n".join(told), title=title)
    if named:
        return named
    words = re.split(r"[-_\s]+", slug)
    return " ".join(word if any(map(str.isupper, word)) else word.capitalize() for word in words if word) or None


def url_slug(url: str | None, *, part: int) -> str | None:
    """One part of an address's path (0 the first), decoded."""
    if not url:
        return None
    parts = [piece for piece in urlsplit(url).path.split("/") if piece]
    return unquote(parts[part]) if len(parts) > part else None
