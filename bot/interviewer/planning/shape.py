"""The shape gate: what in a posting line can be spoken inside a question, and how."""

import re
from dataclasses import replace

from bot.interviewer.planning import forms
from bot.interviewer.planning.core import Core, Shape
from bot.interviewer.planning.duty import as_duty, as_nominal, opens_with_gerund
from bot.interviewer.planning.employer import without_employer
from bot.interviewer.planning.leads import strip_leads, strip_praise
from bot.interviewer.planning.names import calmed
from bot.interviewer.planning.phrase import is_homograph, split_words
from bot.interviewer.planning.quoted import quoted_core
from bot.interviewer.planning.soft import is_mostly_soft, soft_share, specificity, trait_of
from bot.interviewer.planning.sound import LEAST, soundness
from bot.interviewer.planning.topic import as_suffixed_topic, as_topic, is_heading
from bot.interviewer.planning.vocabulary import word_class
from bot.language.words import content_stems
from bot.posting.model import Line, LineKind, Posting


def core_of(line: Line, posting: Posting) -> Core | None:
    """The best that can be said of a line, or None where nothing can."""
    core = _core_of(line, posting)
    if core is None or core.shape not in {Shape.VERB, Shape.TOPIC}:
        return core
    return replace(core, do=_tidy(core.do), doing=_tidy(core.doing), topic=_with_article(_tidy(core.topic)))


def _tidy(phrase: str) -> str:
    return re.sub(r"\band/or\b", "or", calmed(phrase))


def _with_article(topic: str) -> str:
    """`ICD-10 classification system` → `the ICD-10 classification system`."""
    last = topic.rsplit(maxsplit=1)[-1] if topic else ""
    plain = not re.search(r",| (?:and|or|of|for|in|with) |^(?:the|an?) ", topic)
    return f"the {topic}" if plain and last in word_class("bare_singulars") else topic


def _core_of(line: Line, posting: Posting) -> Core | None:
    text = _plain(line.text, posting)
    parts = _parts(text)
    found = [core for part in parts if (core := _core_of_part(part, line, posting)) is not None]
    spoken = [core for core in found if core.shape in {Shape.VERB, Shape.TOPIC}]
    if spoken:
        return next((core for core in spoken if soundness(core, posting) >= LEAST), spoken[0])
    return found[0] if found else quoted_core(line, text, posting)


def further_core_of(line: Line, posting: Posting, *, after: Core) -> Core | None:
    """Another part of a long line, for a later round: what stands behind the part already spoken."""
    text = _plain(line.text, posting)
    used = set(content_stems(after.do or after.topic))
    for joint in _JOINTS.finditer(text):
        segment = text[joint.end() :]
        opening = [word.low for word in split_words(segment)[:2]]
        if len(opening) < 2 or (is_homograph(opening[0]) and opening[1] not in word_class("determiners")):
            # `manage schedules, project deliverables and …`: the next noun of a list, not a verb.
            continue
        core = _core_of_part(segment[:1].upper() + segment[1:], line, posting)
        if core is None or core.shape is not Shape.VERB:
            continue
        stems = set(content_stems(core.do))
        if len(stems) >= 2 and len(stems & used) <= len(stems) / 3 and specificity(core.do) >= 0.45:
            return core
    return None


_WITHIN = re.compile(
    r"\b(?:you(?:['’]ll| will| would)(?! be )|responsible for(?: the)?|ability to|"
    r"(?:aim|purpose|focus|goal|job|task|mission|objective)(?: of (?:this|the) (?:role|post|position|job))? is to|"
    r"(?:passionate|enthusiastic|curious|excited) about|interested in|keen (?:to|on)|drawn to|"
    r"you (?:excel at|thrive(?: in| on| when)?|love|enjoy|like|(?:might|may) have)|"
    r"(?:role|post|position|job) (?:involves|includes|encompasses|covers)(?: (?:primarily|mainly|mostly))?|"
    r"(?:defined as|requires?|including|is) (?=experience)|(?=experience (?:with|in|of|using|building|working)\b)|"
    r"proficiency in|work(?:ing)? as part of|"
    r"(?<=\bto )(?=(?:manage|support|deliver|develop|design|provide|lead|build|run)\b))"
    r"\s*",
    re.IGNORECASE,
)


def parts_within(text: str) -> list[str]:
    """What follows “you will”, “responsible for” and the like inside a sentence, up to its end."""
    if _NOT_WANTED.search(text):
        return []
    parts = [one[match.end() :] for one in statements(text) for match in _WITHIN.finditer(one)]
    parts = [re.split(r"[.;!?](?:\s|$)", part)[0] for part in parts]
    return [part[:1].upper() + part[1:] for part in parts if len(part.split()) >= 3]


_NOT_WANTED = re.compile(r"\b(?:not (?:for you|the place|a fit)|do(?:es)? not|don['’]t|no need)\b", re.IGNORECASE)
_JOINTS = re.compile(r"[,;:]\s+(?:and\s+|to\s+)?|\s+and\s+|\s+(?:to|by|while|in order to)\s+|[.!?]\s+")


def _core_of_part(part: str, line: Line, posting: Posting) -> Core | None:
    stripped = strip_leads(part)
    words = split_words(stripped.text)
    if not words:
        return None
    trait = trait_of(part)
    core = None
    if not (stripped.had_experience or stripped.had_years) or opens_with_gerund(words):
        core = as_duty(words, line, posting, sure=stripped.had_ability)
    core = core or as_suffixed_topic(stripped.text, line, posting) or as_nominal(words, line, posting)
    if core is None and not stripped.had_ability and (stripped.had_experience or stripped.had_years):
        core = as_topic(words, line, posting)
    if (
        core is None
        and not stripped.had_ability
        and len(words) <= 6
        and (line.kind is not LineKind.RESPONSIBILITY or stripped.text == part)
    ):
        core = None if is_heading(words) else as_topic(split_words(strip_praise(stripped.text)), line, posting)
    share = max(soft_share(stripped.text), soft_share(core.topic) - 0.05 if core and core.shape is Shape.TOPIC else 0.0)
    if trait is not None and share >= (0.85 if core is not None and core.shape is Shape.VERB else 0.65):
        quoted = quoted_core(line, part, posting, soft=True)
        return Core(
            line, Shape.TRAIT, trait=trait, topic=quoted.topic if quoted else "", quote=quoted.quote if quoted else ""
        )
    return core


def _plain(text: str, posting: Posting) -> str:
    """One line without bullet, brackets and the employer's name as an owner."""
    text = re.sub(r"\s+", " ", text.replace("\u00a0", " ").replace("\u200b", "")).strip()
    text = re.sub(r"^[^\w(\"“]+", "", text)
    text = re.sub(r"\s*[(\[][^()\[\]]{0,400}[)\]]", "", text)
    text = re.sub(r"\s*-[LR][RS]B-.{0,200}?-[LR][RS]B-", "", text)
    text = re.sub(r"\be\.g\.,?|\bi\.e\.,?", "including", text)
    text = _without_subject(text, posting.title or "")
    text = without_employer(text, posting)
    text = re.sub(r"\b(?:his/her|his or her|her/his)\b", "your", text)
    text = re.sub(
        r"\s+on an? [\w-]+ basis\b|\s+(?:as|when(?:ever)?|where(?:ver)?|if) (?:needed|required|requested|"
        r"necessary|possible|appropriate|applicable)\b(?: by [\w ]{3,30})?",
        "",
        text,
    )
    text = re.sub(r"(?<=[a-z])(?:\s*—\s*|\s+–\s+)(?=[a-z])", " — ", text)
    return re.sub(r"(?<=\w)\s*/\s*(?=\w)", "/", text)


def _without_subject(text: str, title: str) -> str:
    """`The Ferry Captain also prepares …`: the job as the subject of its duties is left out."""
    heads = _SUBJECT_HEADS | {word.lower() for word in re.findall(r"[A-Za-z]{4,}", title)}
    words = text.split()
    if not words or words[0].lower() not in {"the", "this", "our"}:
        return text
    for place in range(1, min(6, len(words) - 2)):
        if words[place].lower() in heads:
            after = place + (2 if words[place + 1].lower() in {"also", "then"} else 1)
            if words[after].lower() in {"involves", "includes", "requires", "covers", "encompasses"}:
                return " ".join(words[after + 1 :])
            if forms.base_of_third(words[after].lower()) is not None:
                return " ".join(words[after:])
    return text


_SUBJECT_HEADS = frozenset("position role incumbent holder postholder candidate person post".split())


def statements(text: str) -> list[str]:
    """The sentences of a line, and what a page glued into one: `… data - Compare …`, `… in time,Book flights …`."""
    found = re.split(r"(?<=[a-z0-9%)”\"])[.!?;]\s+(?=[A-Z])|\s[•▪·]\s", text)
    for glue in (r"\s[-–—]\s+(?=[A-Z0-9])", r"(?<=[a-z]),(?=[A-Z][a-z])"):
        if len(re.findall(glue, text)) >= _GLUED:
            found = [part for one in found for part in re.split(glue, one)]
    return [part for part in found if part.strip()]


_GLUED = 3


def _parts(text: str) -> list[str]:
    """The statements of a line, what follows a label before the label itself."""
    found: list[str] = []
    for sentence in statements(text):
        match = re.match(r"^(?P<label>[^:–—]{2,60}?)\s*(?::|\s[-–—])\s+(?P<body>.+)$", sentence)
        if match and len(match["label"].split()) <= 6:
            found.append(match["body"][:1].upper() + match["body"][1:])
            label = [word.low for word in split_words(match["label"])]
            if (
                label
                and (label[-1] in word_class("having") or not set(label) & word_class("having"))
                and not is_mostly_soft(match["label"])
                and not (match["label"].isupper() and len(label) > 1)
            ):
                found.append(match["label"])
        else:
            found.append(sentence)
    return [part for part in found if part.strip()]
