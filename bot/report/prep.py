"""The prep sheet: map, what each likely question is trying to learn, beat cards, what to check and what to ask back."""

from bot.chat.message import Block, Bullets, Heading, Message, Quote, Text
from bot.chat.text import clip
from bot.interview.question import Question
from bot.interview.session import Session
from bot.posting.model import Posting
from bot.profile.model import Profile
from bot.report.evidence import fact_words, map_blocks
from bot.report.words import INTENT_WORDS, as_sentence, capitalised

_LINE_WORDS = 30


def prep_sheet(session: Session, posting: Posting, *, profile: Profile | None) -> tuple[Message, ...]:
    """Several messages: the map, the likely questions, and what else to bring. No question is given away."""
    title = posting.title or "this role"
    messages = [Message((Heading(f"Prep sheet: {title}"), *map_blocks(session, posting, profile=profile)))]
    plan = session.plan
    if plan and plan.questions:
        messages.append(_likely(plan.questions, profile))
    rest: list[Block] = []
    if plan and plan.checklist:
        rest.append(Heading("They will check, not discuss"))
        rest.append(Bullets(plan.checklist))
    if posting.not_stated:
        rest.append(Heading("The posting does not say; ask them"))
        rest.append(Bullets(posting.not_stated))
    if rest:
        messages.append(Message(tuple(rest)))
    return tuple(messages)


def _likely(questions: tuple[Question, ...], profile: Profile | None) -> Message:
    blocks: list[Block] = [
        Heading("What they are likely to ask about"),
        Text("Not the questions, but where they come from and what you could bring. Beats to know, nothing to recite."),
    ]
    for question in questions:
        blocks.extend(Quote(clip(quote, _LINE_WORDS)) for quote in question.quotes)
        blocks.append(Text(learning(question)))
        beats = question.beats or _facts_as_beats(question, profile)
        if beats:
            blocks.append(Bullets(beats))
    return Message(tuple(blocks))


def learning(question: Question) -> str:
    """What the employer is trying to learn, as a sentence. Where the line stands beside it, it is not named again."""
    if question.why and not question.quotes:
        return as_sentence(capitalised(question.why))
    return f"They want to learn {INTENT_WORDS[question.intent]}."


def _facts_as_beats(question: Question, profile: Profile | None) -> tuple[str, ...]:
    if profile is None:
        return ()
    return tuple(fact_words(fact) for fact_id in question.facts if (fact := profile.fact(fact_id)))
