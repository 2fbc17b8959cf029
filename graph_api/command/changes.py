"""`samgraf changes`: what two builds say differently."""

from pathlib import Path
from typing import Annotated

import typer

from extract.changes import changes as differences
from graph_api.command.screen import paper, say, table
from graph_api.command.validate import load


def changes(
    before: Annotated[Path, typer.Argument(help="the earlier graph file")],
    after: Annotated[Path, typer.Argument(help="the later graph file")],
) -> None:
    """List the facts that came and those that went between two builds."""
    found = differences(*(((q.subject, q.predicate, q.object) for q in load(path)) for path in (before, after)))
    rows = [
        (
            "+" if each.is_new else "-" if each.is_gone else "~",
            each.noun,
            each.label,
            _pairs(each.added),
            _pairs(each.removed),
        )
        for each in found
    ]
    paper().print(table(("", "what", "name", "came", "went"), rows))
    say(f"{len(found)} changes")


def _pairs(pairs: tuple[tuple[str, str], ...]) -> str:
    return "; ".join(f"{name}: {value}" for name, value in pairs)
