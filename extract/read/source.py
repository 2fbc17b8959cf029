"""A file's bytes, taken once: everything after this works on memory, so that a file cannot change under a reader."""

import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from extract.read.limits import MEBIBYTE, Limits
from ontology.errors import EmptyError, UnreadableError


@dataclass(frozen=True, slots=True)
class Source:
    """One file as it was when it was opened."""

    name: str
    data: bytes
    limits: Limits

    @property
    def suffix(self) -> str:
        """The name's ending in lower case, with its dot: ".pdf"; empty where there is none."""
        return Path(self.name).suffix.lower()

    @property
    def sha256(self) -> str:
        """Of the bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


def open_source(path: Path, name: str, limits: Limits) -> Source:
    """The bytes of the regular file at `path`. Raises `UnreadableError` or `EmptyError`."""
    try:
        # Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise _cannot_open(name, error) from error
    except ValueError as error:  # a NUL in the path
        raise UnreadableError(
            sv=f"{name!r} är inget filnamn: det innehåller ett nolltecken. Ange sökvägen på nytt.",
            en=f"{name!r} is not a file name: it holds a null character. Give the path again.",
        ) from error
    try:
        found = os.fstat(handle)
        _check(name, found, limits)
        data = b"".join(_parts(handle, limits.file_bytes + 1))
    except OSError as error:
        raise _cannot_open(name, error) from error
    finally:
        os.close(handle)
    if len(data) != found.st_size:
        raise UnreadableError(
            sv=f"{name} ändrades medan den lästes ({found.st_size} byte blev {len(data)}). "
            "Läs in den igen när den är färdigskriven.",
            en=f"{name} changed while it was read ({found.st_size} bytes became {len(data)}). "
            "Read it again once it is complete.",
        )
    return Source(name, data, limits)


def _parts(handle: int, most: int) -> Iterator[bytes]:
    """What the file holds, up to `most` bytes."""
    while most > 0 and (part := os.read(handle, min(most, 16 * MEBIBYTE))):
        most -= len(part)
        yield part


def _check(name: str, found: os.stat_result, limits: Limits) -> None:
    """Raise unless `found` is a regular file with something in it, of a size that minutes have."""
    if stat.S_ISDIR(found.st_mode):
        raise UnreadableError(
            sv=f"{name} är en mapp, inte en fil. Ange filerna i den.",
            en=f"{name} is a folder, not a file. Give the files in it.",
        )
    if not stat.S_ISREG(found.st_mode):
        raise UnreadableError(
            sv=f"{name} är ingen vanlig fil utan en enhet, ett rör eller en sockel. Spara innehållet i en fil först.",
            en=f"{name} is not a regular file but a device, a pipe or a socket. Save what it holds in a file first.",
        )
    if not found.st_size:
        raise EmptyError(
            sv=f"{name} är tom (0 byte). Hämta den på nytt från källan.",
            en=f"{name} is empty (0 bytes). Fetch it again from where it came.",
        )
    if found.st_size > limits.file_bytes:
        size, most = (f"{count / MEBIBYTE:.0f}" for count in (found.st_size, limits.file_bytes))
        raise UnreadableError(
            sv=f"{name} är för stor: {size} MiB, gränsen är {most} MiB. Dela upp den, ett protokoll per fil.",
            en=f"{name} is too large: {size} MiB, the limit is {most} MiB. Split it, one set of minutes a file.",
        )


def locked(source: Source) -> UnreadableError:
    """The error for a file that asks for a password."""
    return UnreadableError(
        sv=f"{source.name} är skyddad med lösenord. Öppna den med lösenordet och spara en kopia utan.",
        en=f"{source.name} is protected with a password. Open it with the password and save a copy without.",
    )


def check_pages(source: Source, count: int) -> None:
    """Raise `UnreadableError` for a file of more pages than the limit: none is left out in silence."""
    if count > (most := source.limits.pages):
        raise UnreadableError(
            sv=f"{source.name} har {count} sidor, gränsen är {most}. Dela upp den, ett protokoll per fil.",
            en=f"{source.name} has {count} pages, the limit is {most}. Split it, one set of minutes a file.",
        )


def _cannot_open(name: str, error: OSError) -> UnreadableError:
    if isinstance(error, FileNotFoundError):
        return UnreadableError(
            sv=f"{name} finns inte, eller försvann medan den skulle läsas. Kontrollera sökvägen.",
            en=f"{name} does not exist, or vanished before it was read. Check the path.",
        )
    if isinstance(error, PermissionError):
        return UnreadableError(
            sv=f"{name} får inte läsas av den här användaren. Ge läsrättighet till filen.",
            en=f"{name} may not be read by this user. Give read permission to the file.",
        )
    reason = error.strerror or str(error)
    return UnreadableError(
        sv=f"{name} gick inte att läsa ({reason}). Kopiera den till en lokal disk och försök igen.",
        en=f"{name} could not be read ({reason}). Copy it to a local disk and try again.",
    )
