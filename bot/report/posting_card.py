"""The posting card: what was read, what the interview turns on, what the posting does not say."""

from bot.chat.message import Block, Bullets, Heading, Message, Quote, Text, Visibility
from bot.chat.text import clip
from bot.language.names import LANGUAGES
from bot.posting.model import Line, Posting
from bot.report.words import KIND_WORDS, as_sentence, capitalised, counted, in_words, listed

TURNS_ON = 3
"""How many lines a round is said to turn on."""

_LINE_WORDS = 40


def posting_card(posting: Posting) -> Message:
    """The card, without buttons."""
    blocks: list[Block] = [Heading(posting.title or "A posting without a title")]
    where = " · ".join(part for part in (posting.company, posting.location) if part)
    if where:
        blocks.append(Text(where))
    blocks.append(Text(_kept(posting)))
    blocks.extend(Text(as_sentence(warning.message)) for warning in posting.warnings)
    if posting.language != "en":
        blocks.append(Text(_other_language(posting.language)))
    heavy = heaviest(posting, TURNS_ON)
    if heavy:
        opening = "The line" if len(heavy) == 1 else f"The {in_words(len(heavy))} lines"
        blocks.append(Text(f"{opening} this interview turns on:"))
        blocks.extend(Quote(clip(line.text, _LINE_WORDS)) for line in heavy)
    if posting.not_stated:
        blocks.append(Text("The posting does not say this. Worth asking them:"))
        blocks.append(Bullets(posting.not_stated))
    return Message(tuple(blocks), visibility=Visibility.PUBLIC)


def posting_lines(posting: Posting) -> Message:
    """Every line about the work by its id, so that a wrong one can be named."""
    blocks: list[Block] = [Heading("What I read, line by line")]
    for kind, (_, many) in KIND_WORDS.items():
        lines = tuple(line for line in posting.role_lines() if line.kind is kind)
        if lines:
            blocks.append(Text(f"{capitalised(many)}:"))
            blocks.append(Bullets(tuple(f"{line.id}  {clip(line.text, _LINE_WORDS)}" for line in lines)))
    if len(blocks) == 1:
        blocks.append(Text("I found no line about the work in it."))
    return Message(tuple(blocks), visibility=Visibility.PUBLIC)


def heaviest(posting: Posting, count: int) -> tuple[Line, ...]:
    """The role lines that weigh most, heaviest first; ties in the posting's order."""
    return tuple(sorted(posting.role_lines(), key=lambda line: -line.weight)[:count])


def _kept(posting: Posting) -> str:
    role_lines = posting.role_lines()
    counts = tuple(
        counted(number, *words)
        for kind, words in KIND_WORDS.items()
        if (number := sum(line.kind is kind for line in role_lines))
    )
    if not counts:
        return "I found no line about the work in it."
    return f"I kept {counted(len(role_lines), 'line', 'lines')}: {listed(counts)}."


def _other_language(code: str) -> str:
    language = LANGUAGES.get(code, capitalised(code))
    return (
        f"The posting is in {language}. Its lines are shown as they stand; the round is in English. "
        f"A round in {language} needs a model, and none is connected."
    )
