"""What is shown and not told: degrees, licences, certificates, checks. An interview does not turn on it."""

import re

CREDENTIAL = re.compile(
    r"\bdegree\b(?! of (?!science|arts|bachelor))|\bbachelor|\bmaster['’]s\b|\bph\.?\s?d\b|\b(?:bsc|msc|mba|"
    r"ba/bs|bs/ba|gcse|a-levels?)\b|\bdiploma\b|"
    r"\bGED\b|\b[bm]\.(?:s|a|sc)\.|\bqualifications? (?:in|such|as)\b|"
    r"\bqualified\b.{0,30}\b(?:nurse|teacher|accountant|electrician|"
    r"engineer|social worker)\b|"
    r"\bcertificat(?:e|es|ion|ions)\b|\bcertified\b|\bcredentials?\b|\bregist(?:ered|ration) with\b|\bnmc\b|"
    r"\bcurrent .{0,20}registration\b|"
    r"\bcpa\b.{0,12}(?:required|preferred|license)|"
    r"\b(?:driv(?:er|ers|er['’]s|ing)|professional|valid|active|state|nursing|"
    r"current)\b[\w ]{0,18}\b(?:licen[cs]e|licensure)\b|\bfull licen[cs]e\b|"
    r"^\W*(?:an? )?(?:[\w/-]+ ){0,4}licen[cs]es?\W*$|"
    r"\blicen[cs](?:e|ed|ure)\b.{0,20}\b(?:required|preferred|in the state)|\bdriving records?\b|\bdbs\b|\bCDL\b|"
    r"\b(?:tanker|hazmat|doubles?|type|class \w|teaching) endorsements?\b",
    re.IGNORECASE,
)
"""A degree, certificate, licence or registration that somebody holds or does not."""

_SHOWN = re.compile(
    r"\b(?:degree|diploma|ged|bachelor['’]?s?|master['’]s|ph\.?d|high school"
    r"|licen[cs]es?|licensure|certificat(?:e|ion)s?|"
    r"background check|drug test|physical exam|driving record|work permit|right to work|abschluss|studium|führerschein"
    r"|diplôme|permis|licenciatura|carné|superior completo)\b",
    re.IGNORECASE,
)
"""Where only the weight is at stake, any mention will do: more is damped than is kept from being asked."""


def speaks_of_papers(text: str) -> bool:
    """Whether a line speaks of something that is shown."""
    return _SHOWN.search(text) is not None
