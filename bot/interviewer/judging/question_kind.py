"""What kind of answer a question asks for, from its words alone."""

import re

from bot.interview.question import QuestionKind

_SITUATIONAL = re.compile(
    r"\b(?:how would you|what would you|would you (?:do|handle|start|go|tell|say)|imagine|suppose"
    r"|say (?:that )?(?:you|a|the|it|"
    r"one)|picture|if you (?:were|had|got|joined|started|found|noticed|saw)|your first (?:\w+ )?(?:days?|weeks?"
    r"|months?)|"
    r"where would you)\b"
)
_MOTIVATION = re.compile(
    r"\b(?:why (?:do you want|this (?:role|job|company|team|school|work)|us|are you (?:interested|applying"
    r"|leaving|looking)|"
    r"would you (?:like|want)|did you apply|here|do you think you)|what (?:draws|drew|attracts|attracted"
    r"|interests|brings|"
    r"motivates|appeals)|what made you (?:apply|want))\b"
)
_VERIFICATION = re.compile(
    r"^(?:do you (?:have|hold|own|speak)|are you (?:able|willing|licensed|registered|certified|allowed"
    r"|available|currently)|"
    r"can you (?:work|travel|lift|drive|start)|have you got|which (?:licences|licenses|certificates|registrations)|"
    r"is your)\b"
)
_STORY = re.compile(
    r"\b(?:tell (?:me|us) about|describe|a time|the last time|last time|an example|which|when (?:did|have|was)"
    r"|have you ever|"
    r"did you|were you|what happened|you (?:handled|had|led|made|worked|dealt|built|ran|fixed|wrote|found"
    r"|noticed|taught))\b"
)
_KNOWLEDGE = re.compile(
    r"^(?:how (?:do|does|should|is|are|can)|what (?:is|are|do|does|makes|should)|explain|why (?:is|are|do|does)|"
    r"when (?:do|should)|(?:walk|talk) (?:me|us) through (?:how|your|the way|what))\b"
)


def kind_of(question: str) -> QuestionKind:
    """Past behaviour unless the words say otherwise."""
    text = question.lower().replace("’", "'").strip()
    if _MOTIVATION.search(text):
        return QuestionKind.MOTIVATION
    if _SITUATIONAL.search(text) and not re.search(r"\ba time\b|\btell (?:me|us) about\b", text):
        return QuestionKind.SITUATIONAL
    if _VERIFICATION.search(text):
        return QuestionKind.VERIFICATION
    if _KNOWLEDGE.search(text) and not _STORY.search(text):
        return QuestionKind.KNOWLEDGE
    return QuestionKind.PAST
