"""Who asks: first names from a small fixed list and a part, never a real person of the employer."""

import hashlib

from bot.interview.question import Intent, RoundKind

_NAMES = ("Maya", "Tom", "Ines", "Karim", "Ruth", "Owen", "Lena", "Samir", "Nora", "Felix", "Aisha", "Jonas")
_PARTS: dict[RoundKind, tuple[str, ...]] = {
    RoundKind.RECRUITER: ("recruiter",),
    RoundKind.HIRING_MANAGER: ("hiring manager",),
    RoundKind.PEER: ("future colleague",),
    RoundKind.TECHNICAL: ("specialist",),
    RoundKind.BEHAVIOURAL: ("interviewer",),
    RoundKind.PANEL: ("hiring manager", "specialist", "future colleague"),
}
_SPECIALIST = frozenset({Intent.DEPTH, Intent.RELIABILITY, Intent.IMPROVE})
_COLLEAGUE = frozenset({Intent.PEOPLE_ACROSS, Intent.PEOPLE_DOWN, Intent.LEARN, Intent.CUSTOMER})


def speakers(round_kind: RoundKind, *, seed: str) -> tuple[str, ...]:
    """`Maya, hiring manager`: one voice, or three in a panel."""
    start = int.from_bytes(hashlib.sha256(f"{seed}/names".encode()).digest()[:2], "big")
    parts = _PARTS[round_kind]
    return tuple(f"{_NAMES[(start + 5 * place) % len(_NAMES)]}, {part}" for place, part in enumerate(parts))


def speaker_for(intent: Intent, voices: tuple[str, ...]) -> str:
    """In a panel the manager asks about the work, the specialist about depth, the colleague about people."""
    if len(voices) == 1:
        return voices[0]
    if intent in _SPECIALIST:
        return voices[1]
    return voices[2] if intent in _COLLEAGUE else voices[0]
