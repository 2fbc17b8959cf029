"""What is wrong with a folder, and what to do about it, from what the system says."""

import errno
from pathlib import Path

from ontology.errors import StoreError

# RocksDB and SQLite give words, and not the system's number.
_WORDS = {
    "No space left on device": errno.ENOSPC,
    "Read-only file system": errno.EROFS,
    "Permission denied": errno.EACCES,
    "Disk quota exceeded": errno.EDQUOT,
    "database or disk is full": errno.ENOSPC,
    "readonly database": errno.EROFS,
    "unable to open database file": errno.EACCES,
}


def trouble(error: OSError, path: Path) -> StoreError:
    """The error that tells a person what to do."""
    number = error.errno or next((number for words, number in _WORDS.items() if words in str(error)), None)
    match number:
        case errno.ENOSPC | errno.EDQUOT:
            return StoreError(
                sv=f"Disken med {path} är full. Inget är förlorat: frigör plats och försök igen.",
                en=f"The disk that holds {path} is full. Nothing is lost: free some space and try again.",
            )
        case errno.EROFS:
            return StoreError(
                sv=f"Disken med {path} går bara att läsa. Montera den skrivbar, "
                "eller välj en annan mapp med SAMGRAF_DATA.",
                en=f"The disk that holds {path} is read-only. Mount it writable, "
                "or choose another folder with SAMGRAF_DATA.",
            )
        case errno.EACCES | errno.EPERM:
            return StoreError(
                sv=f"{path} får inte läsas eller skrivas av den här användaren. Ändra rättigheterna, "
                "eller välj en annan mapp med SAMGRAF_DATA.",
                en=f"{path} may not be read or written by this user. Change its permissions, "
                "or choose another folder with SAMGRAF_DATA.",
            )
        case errno.ENOENT:
            return StoreError(
                sv=f"Det finns ingen graf i {path}. Läs in protokoll med `samgraf ingest`, "
                "eller välj mapp med SAMGRAF_DATA.",
                en=f"There is no graph in {path}. Take in minutes with `samgraf ingest`, "
                "or choose a folder with SAMGRAF_DATA.",
            )
        case _:
            return StoreError(
                sv=f"{path} går inte att använda: {error}. Återställ en säkerhetskopia med `samgraf restore`.",
                en=f"{path} cannot be used: {error}. Restore a backup with `samgraf restore`.",
            )
