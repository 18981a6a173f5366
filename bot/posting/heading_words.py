"""What headings of postings are called, by the section they open. Data only.

Within one heading the longest phrase decides; of equally long ones the section that stands first here.
"""

from bot.posting.heading_words_around import HEADINGS_AROUND
from bot.posting.heading_words_of_work import HEADINGS_OF_WORK
from bot.posting.section import Section

HEADING_WORDS: dict[Section, str] = {**HEADINGS_OF_WORK, **HEADINGS_AROUND}

PREFERRED_MARKERS = frozenset(
    """preferred desired desirable bonus optional plus nice-to-have nice-to-haves advantageous wünschenswert
    deseable deseables desejável desejáveis diferencial diferenciais výhodou souhaité souhaités atout atouts""".split()
)
"""One of these in a heading that speaks of what is wanted makes the section a preferred one …"""

REQUIRED_MARKERS = frozenset("required minimum must mandatory essential basic excluyentes obrigatórios".split())
"""… unless one of these stands in it as well."""

DURATIONS = frozenset("day days week weeks month months year years tag tage monat monate".split())
