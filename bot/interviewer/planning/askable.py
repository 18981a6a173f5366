"""What of a posting is asked, what is only checked, and what is neither."""

import re
from dataclasses import replace
from enum import StrEnum

from bot.interviewer.planning.leads import strip_leads
from bot.interviewer.planning.phrase import is_homograph, split_words, starts_verb
from bot.interviewer.planning.shape import statements
from bot.interviewer.planning.soft import soft_share
from bot.interviewer.planning.vocabulary import word_class
from bot.language.words import content_stems
from bot.posting.model import Line, Posting
from bot.posting.papers import CREDENTIAL


class Use(StrEnum):
    """What the planner does with a line."""

    ASK = "ask"
    CHECK = "check"
    DROP = "drop"


_LANGUAGES = (
    r"english|german|french|spanish|italian|portuguese|dutch|polish|czech|mandarin|cantonese|chinese|japanese|"
    r"korean|arabic|"
    r"russian|hebrew|hindi|swedish|danish|norwegian|finnish|turkish|welsh|irish|greek|hungarian|romanian|ukrainian"
)
_CHECK = re.compile(
    r"\b(?:work permit|visa|right to work|(?:legally )?authori[sz](?:ed|ation) to work|eligib(?:le|"
    r"ility) to work|sponsorship|citizen(?:ship)?|(?:security|secret|top secret) clearance|"
    r"background (?:check|screening|investigation)|drug[- ](?:test|screen|free)|fingerprint|vaccinat(?:ed|"
    r"ion)s? (?:against|required|status))\b|"
    r"\b(?:lift|carry|push|pull|move)\b.{0,40}\b(?:lbs?|pounds|kg|kilos)\b|\b\d+\s?(?:lbs?|pounds)\b|"
    r"\b(?:kneel|stoop|squat|crouch|crawl)\b|\b(?:walk|climb)\b.{0,20}\b(?:steps|stairs)\b|"
    r"^\W*(?:\w+ ){0,2}travel (?:to|within|throughout|between)\b.{0,60}\brequired\b|"
    r"\b(?:stand|standing|sit|sitting|walk|kneel|stoop|bend|climb)\b.{0,40}\b(?:long|extended|prolonged|periods|"
    r"hours|ladders)\b|"
    r"\bphysical(?:ly)? (?:able|fit|demands|requirements)\b|\bable to see well\b|\bmanual dexterity\b|"
    r"\b(?:work|working|available|availability|willing|required|flexible).{0,50}\b(?:shifts?|weekends?|"
    r"evenings?|nights|overtime|bank holidays|holidays|rota)\b|"
    r"\b(?:shifts?|weekends?) (?:work|required|as)|\b\d+\s?(?:hours|days) (?:a|per) week\b|\bdays (?:on-?site|"
    r"in the office)\b|\bin[- ]office\b|"
    r"\bon-?site\b.{0,20}\b(?:days|office|week)\b|\brelocat(?:e|ion)\b|\bcommut(?:e|ing)\b|\bmust (?:live|"
    r"reside)\b|\bresiden(?:cy|ce) (?:is )?required\b|\bregistered voter\b|\bbased in\b|\btime ?zones?\b|"
    r"\b(?:willing|willingness|able|ability|availab\w+|required|expected|freedom)\b.{0,20}\btravel\b|"
    r"\btravel\b.{0,25}(?:\d+ ?%|required|as needed|up to)|"
    r"\b\d+ ?% (?:of )?(?:the time )?travel|\breliable (?:transport|vehicle|car|internet)|\bown (?:car|vehicle|"
    r"transport|full set|tools|laptop)|"
    r"\b(?:at least|over|minimum) (?:18|21)\b|\b18 years\b|\bstart date\b|\bfull[- ]time\b|\bpart[- ]time\b|"
    r"\bnotice period\b|^\W*an? (?:\w+ )?portfolio\b|\bportfolio (?:link|url)|"
    r"\bhigh school\b|\bper hour\b|\bsalary\b|\bcover letter\b|\b(?:cv|resume|résumé)\b.{0,30}\b(?:send|submit|"
    r"attach|please)\b|\bpassport\b|\breferences\b",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(
    rf"\b(?:fluen(?:t|cy)|native|proficien(?:t|cy)|speak(?:s|er|ing)?|spoken|written|command|knowledge|level|"
    rf"bilingual|communicative|good|excellent)"
    rf"\b.{{0,40}}\b(?:{_LANGUAGES})\b|\b(?:{_LANGUAGES})\b.{{0,30}}\b(?:fluen|native|proficien|speak|spoken|"
    rf"written|language|level|[abc][12]\b|must|"
    rf"advantage|required|skills|plus)|\bbilingual\b|^\W*(?:{_LANGUAGES})\W*$|"
    rf"\b(?:fluen(?:t|cy)|proficien(?:t|cy)|command)\b.{{0,20}}\b(?:local|second|foreign|regional) languages?\b",
    re.IGNORECASE,
)
_FOREIGN_CHECK = re.compile(
    r"ausbildung|studium|abschluss|führerschein|fahrerlaubnis|(?:deutsch|englisch|sprach)kenntnisse|schicht|"
    r"führungszeugnis|"
    r"\bdipl[ôo]me|\bpermis\b|\bbac\b|\bbac ?\+|\bformation\b|\bcaces\b|\bt[íi]tulo\b|secundari[oa]|bachiller|"
    r"universitari|licenciatura|"
    r"\bcarn[eé]t\b|estudiante|\bensino\b|graduad[oa]|gradua[çc][ãa]o|cursando|superior completo|disponibilidad|"
    r"vzdělání|řidičsk|maturit|"
    r"trestní|資格|免許|学歴|経験年数|\b(?:inglés|ingl[êe]s|anglais|angličtin)",
    re.IGNORECASE,
)
_DROP = re.compile(
    r"\bfollowing (?:requirements|criteria|qualifications)\b|\bcut-?off\b|\bsend (?:an |your |us )|\bemail to\b|"
    r"\bentry[- ]level\b.{0,10}$|"
    r"\bother (?:duties|tasks|projects|responsibilities)\b|\bduties as (?:assigned|required)\b|\bas assigned\b|"
    r"^\W*(?:we|we['’]re|we['’]ve|we['’]ll|our|us|"
    r"some of us|join|apply|click|please|here['’]s|why|what you|who you|about)\b|\bhttps?://|\bwww\.|@\w+\.|"
    r"\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|"
    r"\bequal opportunity\b|\breasonable accommodation|\bis (?:hiring|looking for|seeking)\b|"
    r"\bthe ideal candidate\b.{0,10}$|\bbenefits\b.{0,20}\binclude\b|"
    r"\bpolic(?:y|ies) and procedures of the\b|\bmay change\b|\bnot limited to\W*$|\bis as follows\b|:\s*$",
    re.IGNORECASE,
)


def use_of(line: Line, posting: Posting) -> Use:
    """Asked, checked or neither. Checked lines are never scored."""
    text = line.text.strip()
    if _DROP.search(text) or len(content_stems(text)) < 1 or _echoes_title(text, posting):
        return Use.DROP
    if posting.language != "en":
        if _FOREIGN_CHECK.search(text):
            return Use.CHECK
        return (
            Use.ASK
            if 3 <= len(text.split()) <= 60 or (posting.language in {"ja", "zh"} and 8 <= len(text) <= 200)
            else Use.DROP
        )
    apart = statements(text)
    if len(apart) >= _SEVERAL:
        # One line for a whole list: what is only checked in it does not make the rest of it a check.
        uses = {use_of(replace(line, text=part), posting) for part in apart}
        return next(use for use in (Use.ASK, Use.CHECK, Use.DROP) if use in uses)
    credential = CREDENTIAL.search(text) is not None and not _opens_with_duty(text)
    if credential or _CHECK.search(text) or (_LANGUAGE.search(text) and len(text.split()) <= 40):
        return Use.CHECK
    stripped = strip_leads(text)
    if stripped.had_years and _ONLY_A_FIELD.match(stripped.text):
        return Use.CHECK
    left = [word.low for word in split_words(stripped.text)]
    empty = word_class("empty_heads") | word_class("praise") | word_class("adjectives") | word_class("determiners")
    if stripped.had_years and all(word in empty for word in left):
        return Use.CHECK
    if stripped.had_years and (soft_share(stripped.text) >= 0.7 or len(content_stems(stripped.text)) < 1):
        return Use.CHECK
    return Use.ASK


_SEVERAL = 4
_ONLY_A_FIELD = re.compile(r"(?:[a-z-]+,? ){1,2}experience\W*(?:is )?(?:required|preferred|essential)?\W*$")
"""`Two years of kitchen experience`: how long, and hardly in what."""


def _opens_with_duty(text: str) -> bool:
    """`Oversee the certification of ballots` is work, not a paper to show."""
    words = split_words(text)
    verb = bool(words) and starts_verb(words[0].low) and not is_homograph(words[0].low)
    return verb and words[0].low not in _HOLDS


_HOLDS = frozenset("hold holds have has possess possesses obtain".split())


def _echoes_title(text: str, posting: Posting) -> bool:
    if not posting.title:
        return False
    title, said = set(content_stems(posting.title)), set(content_stems(text))
    return bool(said) and said <= title and len(text.split()) <= len(posting.title.split()) + 1
