"""What a posting gives, and how it wants to be reached: told by a verb and what it is said of (English)."""

import re
from collections.abc import Sequence

_OF_VALUE = frozenset(
    """
    leave holiday holidays vacation pto pension pensions insurance cover medical dental vision optical healthcare
    salary wage wages pay bonus bonuses commission tips overtime allowance allowances stipend rate rates
    equity shares profits profit discount discounts discounted subsidised subsidized parking meals meal lunch
    lunches breakfast food snacks coffee drinks gym canteen accommodation housing cabin flat
    uniform clothing laundry relocation sabbatical birthday childcare nursery perks benefits reward rewards
    mentor buddy rota flexitime overtime paid free flights travelcard railcard loan loans voucher vouchers refund
    """.split()
)
"""Things that are given for work. Some are also worked on, so none says anything alone."""
_FIGURES = frozenset("%£$€¥")
_RECEIVING = re.compile(
    r"^(?:in return,? |as well,? |on top,? )?(?:you|everyone|we all|all staff|staff|colleagues) "
    r"(?:(?:will|would|can|also|then|all|automatically|immediately) )*"
    r"(?:get|have|receive|earn|enjoy|(?P<passive>(?:be|are) (?:paid|given|offered|entitled|eligible|enrolled))"
    r"|benefit from|qualify for|share in|join (?:our|the) (?:\w+ )?(?:pension|scheme|plan))\b(?P<what>.*)"
)
_WORK_FIRST = re.compile(
    r"^ (?:\w+ ){0,3}?(?:experience|knowledge|understanding|responsibility|accountability|ownership"
    r"|charge|oversight|degree"
    r"|qualifications?|licen[cs]e|skills?|background|ability|track record|deliveries|calls|enquiries|orders|requests"
    r"|reports)\b"
    r"|^ to \w+|^ (?:the |your |our )?\w+s to (?!yourself\b)\w+"
)
_PROVIDED = re.compile(
    r"\b(?:come|comes|included|provided|standard) (?:as standard|free|at no cost)?$|\bas standard$|\bat no cost\b"
)
_REACHING = re.compile(
    r"^(?:please |just |or |simply |so )?(?P<verb>text|ring|phone|call|email|e-mail|message|whatsapp"
    r"|write|drop|pop|speak|talk|send|contact"
    r"|come|stop|get|give|hit|upload|apply)\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_WHOM = re.compile(
    r"^ (?:us|me|in|by|over|round|past|through|off)\b(?!.{0,40}\bcustomers?\b)"
    r"|^ (?:to |with )?(?:the (?:yard|office|shop|school|surgery|practice|kitchen|farm|clinic|depot"
    r"|manager|owner|team)|our \w+)\b"
    r"|^ (?:to |with )?[A-ZÀ-Þ][a-zà-ÿ]+\.?(?: [A-ZÀ-Þ][a-zà-ÿ]+){0,3} (?:with|on|at|for|or|and|in|about|if|to)\b"
)
_REACHED_FOR = re.compile(
    r"\byour (?:\w+ )?(?:cv|resume|résumé|details|tickets|certificates|number|name|letter|portfolio"
    r"|application|experience|record|book)\b"
    r"|\b(?:for|to have|to arrange) (?:a|an) (?:\w+ )?(?:chat|word|informal|visit|conversation|trial"
    r"|look)\b|\bon (?:0|\+)\d"
    r"|\b(?:tell|telling|saying|say) (?:us|me)\b|\bto apply\b|\bbefore you (?:apply|decide)\b"
    r"|\btrial (?:day|shift)\b|\bdrop in\b"
    r"|\bany (?:day|weekday|time|morning|afternoon)\b|\ba (?:line|note|call|ring)\b",
    re.IGNORECASE,
)
_OF_APPLICATIONS = re.compile(
    r"^(?:all |your |any |late |incomplete )?(?:applications?|cvs|enquiries about (?:this"
    r"|the) (?:post|role|job)|visits|interviews)"
    r" (?:will|are|is|must|should|can|may|cannot|can not)\b",
    re.IGNORECASE,
)
_LEAST_SHARE = 0.5


def names_gift(tokens: Sequence[str]) -> bool:
    """Whether a statement names a thing that is given for work."""
    return not _OF_VALUE.isdisjoint(tokens) or not _FIGURES.isdisjoint(tokens)


def says_what_you_get(tokens: Sequence[str]) -> bool:
    """`You will get six weeks of leave …`: a verb of receiving, and something of value that is received."""
    text = " ".join(tokens)
    match = _RECEIVING.match(text)
    if match:
        is_gift = bool(match["passive"]) or names_gift(match["what"].split())
        return is_gift and _WORK_FIRST.match(match["what"]) is None
    return _PROVIDED.search(text) is not None


def receives_work(tokens: Sequence[str]) -> bool:
    """`You will receive orders …`, `You will have charge of …`: what is received is work."""
    match = _RECEIVING.match(" ".join(tokens))
    return match is not None and _WORK_FIRST.match(match["what"]) is not None


def says_how_to_apply(text: str) -> bool:
    """`Text Morag with your certificates`, `Applications are read as they come`: how to apply, in whatever words."""
    if _OF_APPLICATIONS.match(text):
        return True
    match = _REACHING.match(text)
    return match is not None and _WHOM.match(match["rest"]) is not None and _REACHED_FOR.search(text) is not None


def are_gifts(gifts: int, items: int) -> bool:
    """Whether most items of a list name what is given."""
    return items > 1 and gifts > items * _LEAST_SHARE
