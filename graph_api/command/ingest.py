"""`samgraf ingest`, `reread`, `remove` and `forget`: what the data folder holds."""

from typing import Annotated

import typer

from graph_api.command.build import Paths
from graph_api.command.files import open_folders
from graph_api.command.screen import progress, report, say, tell
from graph_api.curation import Curator
from graph_api.ingest import Outcome
from graph_api.ingest import ingest as take_in
from graph_api.ingest import remove as take_out
from graph_api.ingest import reread as read_again
from graph_api.settings import Settings


def ingest(paths: Paths) -> None:
    """Take minutes into the data folder. What is there already is skipped; a changed file replaces its graph."""
    files, empty = open_folders(paths)
    outcome = take_in(files, Settings.read(), progress=progress)
    outcome.refused |= empty
    show(outcome)
    raise typer.Exit(outcome.code)


def reread() -> None:
    """Read all documents again, with the readers and rules of this version; what people decided stays."""
    outcome = read_again(Settings.read(), progress=progress)
    show(outcome)
    raise typer.Exit(outcome.code)


def remove(document: Annotated[str, typer.Argument(help="its name, or the beginning of its SHA-256")]) -> None:
    """Take a document out of the data folder: graph, text, index and original."""
    say(take_out(document, Settings.read()))


def forget(name: Annotated[str, typer.Argument(help="a person, by any spelling")]) -> None:
    """Remove a person everywhere, and keep only a hash, so that a later reading does not bring them back."""
    count = Curator(Settings.read()).forget(name)
    tell(sv=f"Borttagen ur {count} dokument.", en=f"Removed from {count} documents.")


def show(outcome: Outcome) -> None:
    """What came of the files: the bad ones each with its reason, then how many there were of each sort."""
    for path, error in outcome.refused.items():
        report(path, error)
    new, changed, known, bad = (
        len(files) for files in (outcome.taken, outcome.replaced, outcome.known, outcome.refused)
    )
    tell(
        sv=f"{new} nya, {changed} ändrade, {known} fanns redan, {bad} gick inte att läsa.",
        en=f"{new} new, {changed} changed, {known} known already, {bad} could not be read.",
    )
