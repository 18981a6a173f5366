"""LaTeX and YAML sources of a document, as Markdown and JSON: their words and structure, without running anything."""

import json
import re
from collections.abc import Callable

_COMMAND = re.compile(r"\\([a-zA-Z@]+\*?|.)", re.DOTALL)
_COMMENT = re.compile(r"(?<!\\)%.*")
_SILENT = frozenset(
    """documentclass usepackage begin end vspace hspace setlength moderncvstyle moderncvcolor photo phone email address
    homepage social extrainfo fontsize color definecolor label ref cite nocite bibliography bibliographystyle input
    include includegraphics newcommand renewcommand titlespacing titleformat geometry pagestyle thispagestyle
    setcounter addtolength url fontfamily selectfont faIcon name makeatletter""".split()
)
_LETTERS = {
    "&": "&",
    "%": "%",
    "$": "$",
    "#": "#",
    "_": "_",
    "{": "{",
    "}": "}",
    "\\": "\n",
    " ": " ",
    ",": " ",
    "-": "",
}
_WORDS = {
    "LaTeX": "LaTeX",
    "TeX": "TeX",
    "newline": "\n",
    "linebreak": "\n",
    "par": "\n\n",
    "item": "\n- ",
    "hfill": " | ",
}

Arguments = list[str]
_ENTRIES: dict[str, Callable[[Arguments], str]] = {
    "section": lambda a: f"\n\n## {a[-1]}\n\n",
    "subsection": lambda a: f"\n\n### {a[-1]}\n\n",
    "cvsection": lambda a: f"\n\n## {a[-1]}\n\n",
    "cventry": lambda a: f"\n\n{_listed(a[1:4])}{_bracketed(a[0])}\n\n{_lines(a[4:])}\n\n",
    "cvitem": lambda a: f"\n\n{': '.join(filter(None, a[:2]))}\n\n",
    "cvitemwithcomment": lambda a: f"\n\n{': '.join(filter(None, a[:2]))}{_bracketed(_at(a, 2))}\n\n",
    "cvdoubleitem": lambda a: f"\n\n{': '.join(a[:2])}\n\n{': '.join(a[2:4])}\n\n",
    "cvlistitem": lambda a: f"\n- {_at(a, 0)}\n",
    "cvlistdoubleitem": lambda a: f"\n- {_at(a, 0)}\n- {_at(a, 1)}\n",
    "cvskillentry": lambda a: f"\n\n{_at(a, 2)}: {_at(a, 4)}\n\n",
    "resumeSubheading": lambda a: f"\n\n{' | '.join(a[:2])}  \n{' | '.join(a[2:4])}\n\n",
    "resumeProjectHeading": lambda a: f"\n\n{' | '.join(a[:2])}\n\n",
    "resumeItem": lambda a: f"\n- {_at(a, 0)}\n",
    "href": lambda a: _at(a, 1),
    "textcolor": lambda a: _at(a, 1),
}
"""How the usual résumé templates' commands read; any other command reads as its arguments."""


def tex_to_markdown(source: str) -> str:
    """The words of a LaTeX document; raises RecursionError on nesting no person wrote."""
    text = "\n".join(_COMMENT.sub("", line) for line in source.splitlines())
    body = re.search(r"\\begin\{document\}(.*?)(?:\\end\{document\}|\Z)", text, re.DOTALL)
    read = _expanded(body[1] if body else text)
    for mark, letter in (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("~", " ")):
        read = read.replace(mark, letter)
    read = re.sub(r"[ \t]+", " ", read)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.strip() for line in read.splitlines())).strip() + "\n"


def _expanded(text: str) -> str:
    parts: list[str] = []
    place = 0
    while place < len(text):
        letter = text[place]
        if letter == "\\" and (found := _COMMAND.match(text, place)):
            read, place = _command(found[1], text, found.end())
            parts.append(read)
        elif letter == "{":
            inner, place = _group(text, place, closing="}")
            parts.append(_expanded(inner))
        elif letter in "}$":
            place += 1
        else:
            parts.append(" | " if letter == "&" else letter)
            place += 1
    return "".join(parts)


def _command(name: str, text: str, place: int) -> tuple[str, int]:
    bare = name.rstrip("*")
    if bare in _LETTERS:
        return _LETTERS[bare], place
    if bare in _WORDS:
        _, place = _arguments(text, place) if bare in {"linebreak"} else ([], place)
        return _WORDS[bare], place
    arguments, place = _arguments(text, place)
    if bare in _SILENT:
        return "\n" if bare in {"begin", "end"} else "", place
    read = [_expanded(argument) for argument in arguments]
    if bare in _ENTRIES and read:
        return _ENTRIES[bare]([part.strip() for part in read]), place
    return " ".join(read), place


def _arguments(text: str, place: int) -> tuple[Arguments, int]:
    found: Arguments = []
    while place < len(text):
        ahead = re.compile(r"\s*\n?[ \t]*(?=[{\[])").match(text, place)
        start = ahead.end() if ahead else place
        if start >= len(text) or text[start] not in "{[":
            break
        inner, place = _group(text, start, closing="}" if text[start] == "{" else "]")
        if text[start] == "{":
            found.append(inner)
    return found, place


def _group(text: str, place: int, *, closing: str) -> tuple[str, int]:
    """What stands between the bracket at `place` and its partner, and the place after it."""
    opening = text[place]
    depth = 0
    for end in range(place, len(text)):
        if text[end] in (opening, closing) and text[end - 1] != "\\":
            depth += 1 if text[end] == opening else -1
            if depth == 0:
                return text[place + 1 : end], end + 1
    return text[place + 1 :], len(text)


def _at(arguments: Arguments, place: int) -> str:
    return arguments[place] if place < len(arguments) else ""


def _listed(parts: Arguments) -> str:
    return ", ".join(filter(None, parts))


def _bracketed(text: str) -> str:
    return f" ({text})" if text else ""


def _lines(parts: Arguments) -> str:
    return "\n\n".join(filter(None, parts))


_KEY = re.compile(r"^(?:\"([^\"]+)\"|'([^']+)'|([^\s\-#:\[{'\"][^:#]*?)):(?:\s+(.*))?$")


def yaml_to_json(source: str) -> str | None:
    """Block mappings, lists and strings of a YAML file as JSON; None when it uses more than that."""
    lines = [
        (len(line) - len(line.lstrip(" ")), line.strip())
        for line in source.expandtabs(2).splitlines()
        if line.strip() and not line.lstrip().startswith("#") and line.strip() not in {"---", "..."}
    ]
    try:
        value, end = _block(lines, 0, lines[0][0]) if lines else ("", 0)
    except (ValueError, IndexError):
        return None
    return json.dumps(value, ensure_ascii=False) if end == len(lines) and not isinstance(value, str) else None


def _block(lines: list[tuple[int, str]], place: int, indent: int) -> tuple[object, int]:
    if lines[place][1].startswith("- ") or lines[place][1] == "-":
        return _sequence(lines, place, indent)
    if _KEY.match(lines[place][1]):
        return _mapping(lines, place, indent)
    return _folded(lines, place, indent)


def _sequence(lines: list[tuple[int, str]], place: int, indent: int) -> tuple[list[object], int]:
    found: list[object] = []
    while place < len(lines) and lines[place][0] == indent and re.match(r"-(?:\s|$)", lines[place][1]):
        rest = lines[place][1][1:].lstrip()
        inner = indent + len(lines[place][1]) - len(rest)
        if not rest:
            value, place = _nested(lines, place + 1, indent)
        elif _KEY.match(rest) or rest.startswith("- "):
            lines[place] = (inner, rest)
            value, place = _block(lines, place, inner)
        else:
            value, place = _scalar(lines, place + 1, rest, indent)
        found.append(value)
    return found, place


def _mapping(lines: list[tuple[int, str]], place: int, indent: int) -> tuple[dict[str, object], int]:
    found: dict[str, object] = {}
    while place < len(lines) and lines[place][0] == indent and (key := _KEY.match(lines[place][1])):
        name = key[1] or key[2] or key[3]
        rest = key[4] or ""
        if rest in {"", "|", ">", "|-", ">-"}:
            value, place = _nested(lines, place + 1, indent)
        else:
            value, place = _scalar(lines, place + 1, rest, indent)
        found[name] = value
    return found, place


def _nested(lines: list[tuple[int, str]], place: int, indent: int) -> tuple[object, int]:
    if place < len(lines):
        inner, text = lines[place]
        if inner > indent or (inner == indent and text.startswith("- ")):
            return _block(lines, place, inner)
    return "", place


def _folded(lines: list[tuple[int, str]], place: int, indent: int) -> tuple[str, int]:
    parts: list[str] = []
    while place < len(lines) and lines[place][0] >= indent:
        parts.append(lines[place][1])
        place += 1
    return " ".join(parts), place


def _scalar(lines: list[tuple[int, str]], place: int, text: str, indent: int) -> tuple[object, int]:
    """A string, with the deeper lines that continue it; a flow list of strings as a list."""
    while place < len(lines) and lines[place][0] > indent:
        text = f"{text} {lines[place][1]}"
        place += 1
    text = re.sub(r"\s+#.*$", "", text)
    if text.startswith("[") and text.endswith("]"):
        return [part.strip(" '\"") for part in text[1:-1].split(",") if part.strip()], place
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1].replace("''", "'").replace('\\"', '"')
    return ("" if text in {"null", "~"} else text), place
