"""Formats that are zip files inside (DOCX, ODT): looked at before anything is unpacked."""

import io
import zipfile

from extract.read.limits import MEBIBYTE
from extract.read.source import Source, locked
from ontology.errors import UnreadableError


def contents(source: Source) -> zipfile.ZipFile:
    """The zip file that `source` is. Raises `UnreadableError` where it is damaged, locked or unpacks to too much."""
    try:
        container = zipfile.ZipFile(io.BytesIO(source.data))
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise damaged(source) from error
    members = container.infolist()
    if any(member.flag_bits & 0x1 for member in members):
        raise locked(source)
    # Python's zipfile unpacks no more of a member than this size says.
    unpacked = sum(member.file_size for member in members)
    if unpacked > source.limits.unpacked_bytes:
        size, most = unpacked // MEBIBYTE, source.limits.unpacked_bytes // MEBIBYTE
        raise UnreadableError(
            sv=f"{source.name} packas upp till {size} MiB, gränsen är {most} MiB. Ta bort bilderna och spara om den.",
            en=f"{source.name} unpacks to {size} MiB, the limit is {most} MiB. Remove its pictures and save it again.",
        )
    return container


def damaged(source: Source) -> UnreadableError:
    """The error for a container, or a part of it, that is not what its format asks for."""
    return UnreadableError(
        sv=f"{source.name} är skadad: innehållet går inte att packa upp eller tolka. Öppna den och spara om den.",
        en=f"{source.name} is damaged: what it holds cannot be unpacked or parsed. Open it and save it anew.",
    )
