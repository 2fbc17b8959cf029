"""How much one file may cost. Named defaults; each can be given as an argument."""

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a reader may use before it is stopped, for one file."""

    seconds: float = 300.0
    """Of wall time. A page of text takes milliseconds; a scanned page a second or two."""
    memory: int = 2048 * MEBIBYTE
    """Bytes of address space of the reader's process (`RLIMIT_AS`)."""
    file_bytes: int = 100 * MEBIBYTE
    unpacked_bytes: int = 200 * MEBIBYTE
    """What a zip container (DOCX, ODT) may unpack to."""
    pages: int = 2000
    pixels: int = 120_000_000
    """Of one scanned page: A3 at 600 dpi has 70 million."""
    characters: int = 10_000_000
    """Of text: a year of a council's minutes in one file is two million."""
