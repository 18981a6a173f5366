"""Words by which a single statement shows what it is about, with how strongly. Data only.

`^` marks a phrase that counts only at the beginning of a statement, `$` at its end, `*` the open side of a word.
"""

from bot.posting.cue_words_around import CUES_AROUND
from bot.posting.cue_words_of_work import CUES_OF_WORK
from bot.posting.section import Section

CUE_WORDS: dict[Section, tuple[tuple[float, str], ...]] = {**CUES_OF_WORK, **CUES_AROUND}

PREFERRED_CUES = """
    would be welcome$ | is a plus | a plus | is a bonus | a bonus | are a plus | would be a plus | big plus
    | huge plus | huge advantage | an advantage | is preferred | are preferred | preferred$ | strongly preferred
    | highly preferred | nice to have | nice-to-have | bonus points | desirable | highly desirable
    | is desirable | desired$ | is desired | advantageous | beneficial | is beneficial | an asset
    | would be an asset | is an asset | considered an asset | not required | not essential | not necessary
    | but not required | would be great | would be beneficial | would be ideal | is helpful | helpful$
    | is advantageous | would be advantageous | not mandatory | preferred but | is optional | ^bonus
    | ^preferred | ^nice to have | ^desirable | ^plus | is nice to have | encouraged to apply | extra points
    | preference will be given | preference for | preference given | would be an advantage | von vorteil
    | wünschenswert | ist ein plus | ein plus | idealerweise | gerne gesehen | kein muss | vorteilhaft
    | un plus | est un plus | serait un plus | un atout | serait un atout | souhaité | souhaitée | souhaitable
    | apprécié | appréciée | appréciées | est un avantage | se valorará | se valora | deseable
    | valorable | preferentemente | preferente | será un plus | es un plus | no excluyente
    | se considerará un plus | sería un plus | plus$ | diferencial | desejável | será um diferencial
    | é um diferencial | preferencialmente | um diferencial | výhodou | je výhodou | výhoda | oceníme
    | uvítáme | plusem | není podmínkou | een pré | is een plus | costituisce titolo preferenziale
    | gradita | gradito | mile widziane | 歓迎 | 尚可 | 優遇
"""
"""A single statement that is wished for, not demanded, whatever its heading."""

DEMANDED_CUES = """
    required$ | is required | are required | must have | ^must | is a must | a must | mandatory | essential$
    | is essential | zwingend | voraussetzung | obligatoire | impératif | exigé | excluyente | obligatorio
    | obrigatório | nutností | podmínkou | 必須
"""
"""… and one that is demanded, under a heading of wishes."""
