"""The family of errors, drawn once. Imports run from `graph_api` down to here, so that every room can raise them.

    SamgrafError                    everything below: what, which value, and what to do next
    ├── InputError                  a file is at fault: exit code 3, HTTP 422
    │   ├── UnreadableError         it cannot be opened or decoded, or a limit stopped its reader
    │   ├── EmptyError              it opened, but holds no text
    │   ├── NotMinutesError         it holds text, but nothing that minutes have
    │   └── DefectError             a rule of ours failed on it, which is our fault and not the file's: HTTP 500
    ├── StoreError                  the data folder or the remote store is at fault: exit code 3, HTTP 503
    │   ├── LockedError             another process is writing
    │   └── VersionError            it was written by a newer version of the program
    ├── QueryError                  a query is at fault: exit code 2, HTTP 400
    │   ├── RefusedError            it asks for what is not allowed (SERVICE, LOAD, update): HTTP 403
    │   └── LimitError              it went past a limit of memory, rows, size or length: HTTP 413
    │       └── DeadlineError       it ran for longer than it may: HTTP 504
    ├── RequestError                a request over HTTP is at fault: HTTP 400
    │   ├── MissingError            there is nothing of that name: HTTP 404
    │   ├── FormError               the answer does not come in any form that was asked for: HTTP 406
    │   └── MediaError              what was sent is in no form that is read: HTTP 415
    │       └── CodingError         it is compressed
    ├── BusyError                   too many at once: HTTP 503 with Retry-After
    └── SettingError                a setting or an argument is at fault: exit code 2

Messages are in Swedish and English, as pages and the command choose: `error.message("sv")`.
"""

from typing import Literal

Language = Literal["sv", "en"]


class SamgrafError(Exception):
    """An error a person can act on: what, which value, and what to do next, in Swedish and English."""

    def __init__(self, *, sv: str, en: str) -> None:
        super().__init__(en)
        self.texts: dict[Language, str] = {"sv": sv, "en": en}

    def message(self, language: Language = "sv") -> str:
        """The message in the reader's language."""
        return self.texts[language]

    def __reduce__(self) -> tuple[object, ...]:
        return (_restore, (type(self), self.texts["sv"], self.texts["en"]))


def _restore(kind: type[SamgrafError], sv: str, en: str) -> SamgrafError:
    """Readers and queries run in processes of their own: their errors travel back by pickle."""
    return kind(sv=sv, en=en)


class InputError(SamgrafError):
    """A file is at fault."""


class UnreadableError(InputError):
    """The file cannot be opened or decoded, or a limit stopped its reader."""


class EmptyError(InputError):
    """The file opened, but holds no text."""


class NotMinutesError(InputError):
    """The file holds text, but nothing that minutes have."""


class DefectError(InputError):
    """A rule failed on the file: a defect of the program, which the other files need not suffer for.

    What was raised is its `__cause__`; the message names it, the step and the line.
    """


class StoreError(SamgrafError):
    """The data folder or the remote store is at fault."""


class LockedError(StoreError):
    """Another process is writing."""


class VersionError(StoreError):
    """The store was written by a newer version of the program."""


class QueryError(SamgrafError):
    """A query is at fault."""


class RefusedError(QueryError):
    """The query asks for what is not allowed."""


class LimitError(QueryError):
    """The query went past a limit."""


class DeadlineError(LimitError):
    """The query ran for longer than it may."""


class RequestError(SamgrafError):
    """A request over HTTP is at fault."""


class MissingError(RequestError):
    """There is nothing of that name."""


class FormError(RequestError):
    """The answer does not come in any form that was asked for."""


class MediaError(RequestError):
    """What was sent is in no form that is read."""


class CodingError(MediaError):
    """What was sent is compressed."""


class BusyError(SamgrafError):
    """Too many are at work at once."""


class SettingError(SamgrafError):
    """A setting or an argument is at fault."""
