"""What the command shows on stderr, so that stdout holds data alone."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from ontology.errors import Language, SamgrafError

T = TypeVar("T")


def console() -> Console:
    """stderr, as it is now: tests and pipes replace it."""
    return Console(stderr=True, soft_wrap=True, highlight=False)


def language() -> Language:
    """The reader's language, as the environment names it (POSIX: LC_ALL, then LC_MESSAGES, then LANG)."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "sv" if value.lower().startswith("sv") else "en"
    return "en"


def paper() -> Console:
    """stdout for tables. A pipe has no width, and gets more than the 80 columns that rich would give it."""
    return Console(width=None if sys.stdout.isatty() else 240, highlight=False)


def tell(*, sv: str, en: str) -> None:
    """A line about what is going on, in the reader's language."""
    say(sv if language() == "sv" else en)


def say(text: str) -> None:
    """A line about what is going on."""
    console().print(escape(text))


def fail(text: str) -> None:
    """A line about what went wrong."""
    console().print(f"[red]samgraf:[/red] {escape(text)}")


def report(path: Path, error: SamgrafError) -> None:
    """A file that could not be taken, and why."""
    message = error.message(language())
    fail(message if path.name in message else f"{path}: {message}")


def table(columns: Iterable[str], rows: Iterable[Iterable[object]], *, title: str = "") -> Table:
    """A table for people."""
    made = Table(title=title or None, title_justify="left", header_style="bold", box=None, pad_edge=False)
    for column in columns:
        made.add_column(escape(column), overflow="fold")
    for row in rows:
        made.add_row(*(escape("" if cell is None else str(cell)) for cell in row))
    return made


def progress(things: Iterable[T], *, total: int, about: str) -> Iterator[T]:
    """`things`, counted on stderr while they pass; nothing is drawn where stderr is no terminal."""
    columns = (SpinnerColumn(), TextColumn("{task.description} {task.completed}/{task.total}"), TimeElapsedColumn())
    with Progress(*columns, console=console(), transient=True) as bar:
        yield from bar.track(things, total=total, description=about)
