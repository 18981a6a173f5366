"""How an employer's site names the part where its jobs stand, and the trail of pages that leads to one of them."""

import re

from bot.posting.roles import role_strength

SECTION_NAME = (
    r"(?:careers?(?: (?:page|portal|site))?|jobs?|job board|(?:(?:current|all|our|latest) )?vacancies"
    r"|(?:current|open|job|our) (?:openings|positions|roles|jobs|opportunities)|opportunities|openings"
    r"|join (?:us|our team|the team|our crew)|work (?:with|for|at) us|working (?:with|for|at) us|work here"
    r"|we(?:['’]re| are) (?:hiring|recruiting)|(?:now )?hiring|recruitment|people (?:&|and) careers"
    r"|offene stellen|stellen(?:angebote?|portal|markt)?|karriere|jobs? (?:&|und) karriere"
    r"|recrutement|carrières?|nos offres|nous rejoindre|empleos?|trabaja con nosotros|vagas|trabalhe conosco"
    r"|kariéra|lavora con noi|werken bij)"
)
_SECTION = re.compile(SECTION_NAME, re.IGNORECASE)
_START = re.compile(rf"(?:home|start|startseite|accueil|inicio|início|{SECTION_NAME})", re.IGNORECASE)
_BEFORE = re.compile(rf"^{SECTION_NAME}\s*(?::|\s[–—|-])\s*(?=\S)", re.IGNORECASE)
_BEHIND = re.compile(r"(?<=\w)\s+(?:wanted|needed|required|gesucht|cercasi)\s*!?$", re.IGNORECASE)
_TRAIL = re.compile(r"\s+(?:>|›|»|→|/)\s+")
_FEWEST_PAGES = 3


def is_section_name(text: str) -> bool:
    """`Work with us`, `Current vacancies`: what a site calls the place of its jobs, never what a job is called."""
    return _SECTION.fullmatch(text.strip(" :!.")) is not None


def without_section(title: str) -> str:
    """`Join us: Ropemaker` and `Ropemaker wanted` without the invitation; a title that is nothing but one stays."""
    return _BEHIND.sub("", _BEFORE.sub("", title))


def end_of_trail(line: str) -> str | None:
    """The last page of `Home > Vacancies > Ropemaker`; None where the line is no trail."""
    pages = [page.strip() for page in _TRAIL.split(line) if page.strip()]
    if len(pages) < _FEWEST_PAGES or not _START.fullmatch(pages[0]):
        return None
    return pages[-1] if role_strength(pages[-1]) else None


def without_trails(lines: list[str]) -> list[str]:
    """Lines with a trail cut down to its last page, and left out where a later line says that in full."""
    kept: list[str] = []
    for number, line in enumerate(lines):
        last = end_of_trail(line)
        if last is None:
            kept.append(line)
        elif not any(later.lower().startswith(last.lower()) for later in lines[number + 1 :]):
            kept.append(last)
    return kept
