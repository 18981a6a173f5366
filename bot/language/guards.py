"""What an answer is before it is judged: empty, no answer, no sentence, copied, hostile … each a plain question."""

import re
from collections import Counter
from functools import lru_cache

from bot.language.contractions import Token, tokens
from bot.language.sentences import Span, sentences
from bot.language.words import STOP_WORDS, words

_DONT_KNOW = re.compile(
    r"\b(?:(?:i|^|^(?:sorry|honestly|um+|erm+|hmm+|well|really)) ?(?:really |honestly |just )?"
    r"(?:do not|can not|could not) (?:really |honestly )?(?:know|think of|remember|recall|come up with)"
    r"|no idea|not sure(?: what to say)?|nothing comes to mind|my mind (?:is|went|has gone) blank|idk|dunno|no clue"
    r"|i have nothing|i am blank(?:ing)?|can not answer|pass on (?:this|that)|i give up)\b"
)
_GAP = re.compile(
    r"\b(?:i (?:have )?(?:never|not) (?:actually |really |personally |yet |ever )*(?:done|had|used|worked"
    r"|managed|led|been|"
    r"handled|dealt|tried|run|written|seen|built|taught|operated|held|driven|sold|made|experienced|touched|supervised|"
    r"needed|come across|faced)|i (?:do|did) not (?:actually |really )?(?:have|had) (?:any |much |direct |real "
    r"|that |the |"
    r"a lot of )*(?:experience|background|exposure|training|example|chance)|"
    r"i (?:do|did) not have (?:any|that|this|one|an example)|i have (?:no|zero|little|limited) (?:direct |real "
    r"|actual |"
    r"practical |hands-on )?(?:experience|exposure|background)|no (?:direct )?experience (?:with|of|in)|"
    r"no (?:direct |real )?experience (?:w|with|of|in|at|yet|there)\b|(?:was|is) not (?:really )?(?:part"
    r"|something)\b.{0,12}"
    r"(?:my (?:job|role)|i (?:did|have done))|can not (?:really )?claim|i would (?:need|have) to learn"
    r"|never (?:had|came|got) (?:to|the chance|across)|"
    r"can not (?:really )?(?:say|tell you|speak|talk) (?:\w+ )?(?:about|to|of) .{1,40}from experience|"
    r"i would be new to|(?:this|that|it) (?:would be|is) new (?:to|for) me|outside (?:of )?my experience|"
    r"i am new to (?:this|that|it))\b"
)
_OPENS_WITH_GAP = re.compile(
    r"(?:no |well |honestly |sorry |to be honest |frankly )*"
    r"(?:i have (?:never|not) (?:actually |really |personally |yet |ever )*|i never (?:actually |really |personally )*)"
    r"(?!(?:missed|lost|failed|let|broke|broken|forgot|forgotten|hurt|dropped|given|stopped|regretted|doubted|refused|lied"
    r"|left|ignored|skipped|had (?:a|an|any) (?:accident|complaint|problem|incident)|once|been late)\b)"
    r"(?:\w+ed|\w+en|\w+ught|had to|planned|run|led|held|sold|done|made|met|kept|dealt|set)\b"
    r"|i (?:do|did) not (?:really )?know .{0,40}\b(?:well enough|enough to|(?:answer|say) (?:this|that) honestly)"
    r"|no (?:direct |real |actual )?experience (?:there|yet|of|in|with|at|here)\b"
    r"|i have only (?:ever )?(?:\w+ed|done|seen|read|watched) .{0,40}"
    r"\b(?:course|college|school|class|book|training|theory)\b"
)
"""An answer that opens by saying so; what one never got wrong is no gap."""
_BOAST = re.compile(
    r"\bi (?:have )?(?:never|not) (?:once |yet |ever |actually |personally )*(?:had|been|caused|made)"
    r" (?!to\b)(?:\w+ ){0,4}?(?:accidents?|injur\w+|incidents?|complaints?|mistakes?|errors?|fail\w*|breach\w*|fines?"
    r"|fined|shocks?|damage|outages?|losses|disciplined|late|warnings?|near miss(?:es)?|hurt)\b"
)
"""A never about harm tells how safe the work was, not that it was never done."""

_SWEARING = re.compile(
    r"\b(?:fuck\w*|f\*+k?\w*|shit|shitty|bullshit|bollocks|wank\w*|bitch\w*|bastards?|assholes?|arseholes?"
    r"|dickheads?|cunts?|"
    r"piss off|go to hell|moron|retard\w*|kill yourself|crap|cow|brat|junk)\b"
)
_AT_US = re.compile(
    r"\b(?:fuck (?:you|off|this)|screw (?:you|this|off)|(?:stupid|idiotic|dumb|pathetic|useless) (?:question"
    r"|questions|bot|"
    r"interview\w*|machine|thing|robot|piece)|(?:you|u) (?:are|r) (?:\w+ ){0,2}(?:stupid|idiot|useless|dumb"
    r"|pathetic|an idiot|a joke|"
    r"moron)|you (?:useless|stupid|bloody|fucking|bastards?|idiots?)|waste of (?:my )?time|i hate (?:you"
    r"|this bot)|piss off with)\b|"
    r"^(?:just )?(?:shut up|piss off|go to hell|get lost)\b|^(?:what )?you (?:\w+ )?(?:piece|bunch|waste|lump) of \w+|"
    r"^(?:\w+ ){0,2}(?:are|r) (?:you|u) (?:\w+ )?(?:deaf|stupid|dumb|blind|thick|an idiot|a moron|broken)\b"
)
_BRUSH_OFF = re.compile(r"^(?:\w+ ){0,3}(?:that is|not my problem that is) (?:your|ur) (?:\w+ )?problem\b")
"""Rude only as a short answer: the same words are told of others in a story."""

_IRATE = re.compile(
    r"\b(?:this|that|it|what|how|these)(?: is| was| are)?(?: all| so| just| a| such a| such| of)* (?:bloody|damn\w*"
    r"|effing|freaking|flipping|fucking) (?:ridiculous|stupid|joke|nonsense|pointless|useless|rubbish|waste|idiotic"
    r"|insulting|computer|machine|questions?)\b|\b(?:stupid|idiotic|dumb|pathetic|pointless) question\b|"
    r"\b(?:what|such|is|just|another|how|these|those|your|more)(?: an?)?(?: \w+)? (?:crap|crappy|shit|shitty|rubbish"
    r"|bullshit|lousy|moronic|brainless) (?:questions?|interview\w*|bot|app|tool|machine)\b|"
    r"\byou (?:\w+ )?(?:piece|bunch|lump) of (?:junk|crap|rubbish|garbage|scrap|metal|tin|idiots|morons)\b|"
    r"\byou (?:\w+ly )?(?:patronising|greedy|lazy|stupid|useless|pathetic|brainless) \w+\b|"
    r"\b(?:dare|do not you dare) (?:lecture|question|judge) me\b|\b(?:get stuffed|so can you|go to hell)\b|"
    r"\bi do not have to (?:\w+ ){1,5}to a machine\b|\benough of this (?:rubbish|nonsense|crap)\b|"
    r"\b(?:so|just|now) shut up\b|\bbrainless (?:script|bot|machine|thing)\b|\bare you (?:deaf|blind|stupid|thick)$|"
    r"\byou can not see .{0,50}that is your problem\b|\byou (?:\w+ )?(?:moron|idiot|git|clown|muppet)s?$|"
    r"^(?:\w+ ){0,2}(?:this|it) is (?:\w+ )?joke$|\byour problem not mine$|\bis a joke that is your problem\b|"
    r"^(?:morons?|idiots?|clowns?)$|\bload of (?:\w+ )?(?:crap|rubbish|nonsense)$"
)
_CALLED = re.compile(r",\s*(?:you )?(?:moron|idiot|genius|dimwit|halfwit|muppet|clown)s?\W*$", re.IGNORECASE)
"""Rude to whoever asks, unless it is told of somebody."""

_TOLD_OF = re.compile(
    r"(?<!\bi )\b(?:said|says|saying|shouted|shouts|shouting|called|calls|calling|told|yelled|yelling|screamed"
    r"|screaming|swore|wrote|texted|thought|thinks|moaned|complained|snapped)\b"
)

_SHORT = 12
_FRUSTRATED = re.compile(
    r"\b(?:stop asking|enough|next question|move on|already (?:said|told you|answered)|skip|just told)\b"
)
_LONG_STORY = 40
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890")
_VOWELS = re.compile(r"[aeiouyäöüáéíóúàèìòùâêîôûãõ]", re.IGNORECASE)
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{6,}", re.IGNORECASE)
_FUNCTION = STOP_WORDS | frozenset("i is was were been not have had them they it its".split())


def plain_words(text: str) -> str:
    """The words of a text in lower case with contractions opened, one space between."""
    return " ".join(token.word for token in tokens(text))


def is_dont_know(text: str) -> bool:
    """Says that nothing comes to mind, in a short message."""
    return len(words(text)) <= 30 and bool(_DONT_KNOW.search(plain_words(text)))


def gap_sentence(text: str) -> Span | None:
    """The sentence that says this was never done, if one does."""
    first = next(iter(sentences(text)), None)
    if first is not None and _OPENS_WITH_GAP.match(plain_words(first.text)):
        return first
    if not denies_experience(text):
        return None
    return next((span for span in sentences(text) if denies_experience(span.text)), None)


def denies_experience(text: str) -> bool:
    """Whether something in it says that this was never done."""
    return bool(_GAP.search(_without_boasts(plain_words(text))))


def _without_boasts(plain: str) -> str:
    return _BOAST.sub("", plain)


def is_hostile(text: str) -> bool:
    """Abuse of whoever asks, or mostly swearing; one strong word told in a long story is reported speech."""
    plain = plain_words(text)
    if len(words(text)) <= _SHORT and _BRUSH_OFF.search(plain):
        return True
    if abusive_sentences(text):
        return True
    sworn = len(_SWEARING.findall(plain)) + len(re.findall(r"\bf\*+k?\w*", text.lower()))
    mild = {"crap", "cow", "brat", "junk"}
    strong = any(match.group() not in mild for match in _SWEARING.finditer(plain)) or "f**" in text.lower()
    return sworn >= 2 or (strong and len(words(text)) < _LONG_STORY)


def abusive_sentences(text: str) -> tuple[Span, ...]:
    """The sentences that are rude to whoever asks."""
    return tuple(span for span in sentences(text) if _is_aimed(span.text))


def _is_aimed(sentence: str) -> bool:
    """Rude words that nobody is quoted with: `he said it was bloody ridiculous` is a story."""
    plain = plain_words(sentence)
    match = _AT_US.search(plain) or _IRATE.search(plain)
    if match is None:
        return bool(_CALLED.search(sentence))
    return not _TOLD_OF.search(plain[: match.start()])


def is_frustrated(text: str) -> bool:
    """Wants to go on, in a short message."""
    return len(words(text)) <= 15 and bool(_FRUSTRATED.search(plain_words(text)))


def is_nonsense(text: str) -> bool:
    """Mostly strings that are no words of any language written in Latin letters."""
    found = [token for token in tokens(text) if any(character.isalpha() for character in token.word)]
    if not found:
        return bool(text.strip())
    odd = sum(_is_no_word(token) for token in found)
    return odd / len(found) > 0.4


def is_keyword_list(text: str) -> bool:
    """A list of nouns: hardly any function words and nobody doing anything."""
    found = [token.word for token in tokens(text)]
    if len(found) < 4:
        return False
    share = sum(word in _FUNCTION for word in found) / len(found)
    listed = text.count(",") + text.count(";") + text.count("/") + text.count("\n") + text.count("|") + text.count("•")
    tells = any(word in {"i", "we", "he", "she", "they", "was", "were", "is", "are"} for word in found)
    told = sum(word.endswith("ed") for word in found) >= 2
    if tells or told:
        return False
    return share < 0.06 or (share < 0.2 and listed >= len(found) / 5)


def is_repetition(text: str) -> bool:
    """Mostly the same few words again and again."""
    found = words(text)
    if len(found) < 8:
        return len(found) >= 4 and len(set(found)) == 1
    trigrams = list(zip(found, found[1:], found[2:], strict=False))
    return len(set(trigrams)) / len(trigrams) < 0.5


def repeated_sentences(text: str) -> tuple[Span, ...]:
    """Sentences that were already said, word for word."""
    seen: set[tuple[str, ...]] = set()
    again: list[Span] = []
    for span in sentences(text):
        key = tuple(words(span.text))
        if len(key) >= 2 and key in seen:
            again.append(span)
        seen.add(key)
    return tuple(again)


def copied_share(text: str, sources: tuple[str, ...]) -> float:
    """The share of the text's word triples that stand in the sources."""
    own = _trigrams(text)
    if not own:
        return 0.0
    known = [_triples(source) for source in sources]
    return sum(any(triple in triples for triples in known) for triple in own) / len(own)


def copied_sentences(text: str, sources: tuple[str, ...]) -> tuple[Span, ...]:
    """Sentences of six words or more that were taken from the sources."""
    known = [_triples(source) for source in sources]
    found: list[Span] = []
    for span in sentences(text):
        own = _trigrams(span.text)
        if len(own) >= 4 and sum(any(triple in triples for triples in known) for triple in own) / len(own) > 0.6:
            found.append(span)
    return tuple(found)


@lru_cache(maxsize=256)
def _triples(source: str) -> frozenset[tuple[str, str, str]]:
    return frozenset(_trigrams(source))


def _trigrams(text: str) -> list[tuple[str, str, str]]:
    found = words(text)
    return list(zip(found, found[1:], found[2:], strict=False))


def _is_no_word(token: Token) -> bool:
    word = token.word
    if len(word) < 4 or token.is_name or any(character.isdigit() for character in word):
        return len(word) == 1 and word not in {"i", "a", "u", "x"}
    if not word.isascii():
        return False
    if not _VOWELS.search(word) or _CONSONANTS.search(word):
        return True
    if max(Counter(word).values()) > len(word) * 0.6:
        return True
    return len(word) >= 5 and any(word[:5] in row or word[-5:] in row or word[:5] in row[::-1] for row in _ROWS)
