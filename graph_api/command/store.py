"""`samgraf backup` and `restore`: the data folder as one file."""

from pathlib import Path
from typing import Annotated

import typer

from graph_api.backup import backup as write_backup
from graph_api.backup import restore as read_backup
from graph_api.command.screen import say
from graph_api.settings import Settings


def backup(target: Annotated[Path, typer.Argument(help="the .tar.gz to write")]) -> None:
    """Write everything in the data folder to one file, while the service goes on."""
    write_backup(target, Settings.read())
    say(f"→ {target}")


def restore(source: Annotated[Path, typer.Argument(help="a backup")]) -> None:
    """Make an empty data folder what it was when a backup was written."""
    settings = Settings.read()
    read_backup(source, settings)
    say(f"→ {settings.data}")
