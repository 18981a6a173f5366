"""Personio's XML feed as the objects that the other boards' replies are."""

from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from bot.posting.fields import Json


def personio_jobs(text: str) -> Json | None:
    """The feed's positions as `{"jobs": [...]}`; None when the text is no such feed, or is built to harm its reader."""
    try:
        root: Element = ElementTree.fromstring(text)
    except (ParseError, DefusedXmlException, ValueError):
        return None
    positions = [root] if root.tag == "position" else root.findall(".//position")
    return {"jobs": [_job(position) for position in positions]} if positions else None


def _job(position: Element) -> Json:
    sections = [
        {"name": part.findtext("name") or "", "value": part.findtext("value") or ""}
        for part in position.iterfind("jobDescriptions/jobDescription")
    ]
    return {
        "id": (position.findtext("id") or "").strip(),
        "title": (position.findtext("name") or "").strip(),
        "company": position.findtext("subcompany"),
        "location": position.findtext("office"),
        "seniority": position.findtext("seniority"),
        "personioSections": sections,
    }
