"""What a document may cost: sizes, pages and time, the same numbers in parent and child."""

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one document. `cpu_s` and `memory_bytes` are set on the child by the kernel."""

    input_bytes: int = 8 * MIB
    output_characters: int = 400_000
    wall_s: float = 15.0
    cpu_s: int = 10
    memory_bytes: int = 640 * MIB
    pages: int = 40
    members: int = 2_000
    member_bytes: int = 16 * MIB
    archive_bytes: int = 64 * MIB
    ratio: int = 200
    """Inflated to deflated, for members of more than a mebibyte: honest XML stays well under 100."""
    depth: int = 200
    """How deep elements may nest: a real document stays under 60."""


STANDARD = Limits()
