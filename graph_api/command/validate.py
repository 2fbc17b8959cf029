"""`samgraf validate`: what is wrong, odd or incomplete in a graph."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import pyoxigraph as ox
import typer

import shapes
from graph_api.command.screen import language, paper, say, table
from graph_api.settings import Settings
from graph_api.store import open_store
from ontology.errors import UnreadableError
from shapes import Finding, Severity


def validate(
    graph: Annotated[Path | None, typer.Argument(help="a graph file; without one, the store")] = None,
    everything: Annotated[bool, typer.Option("--all", help="every finding, not the first of each kind")] = False,
) -> None:
    """Check a graph against the shapes and the rules. Exit code 1 where it violates one."""
    report = shapes.validate_store(load(graph) if graph else stored(Settings.read()))
    counted = [(finding, 1) for finding in report.findings] if everything else report.by_shape()
    rows = (_row(finding, count) for finding, count in counted)
    paper().print(table(("severity", "shape", "where", "what", "law"), rows))
    counts = ", ".join(f"{report.count(severity)} {severity}" for severity in Severity)
    say(f"{counts}; shapes that met no node: {', '.join(report.unmet) or 'none'}")
    raise typer.Exit(0 if report.conforms else 1)


def _row(finding: Finding, count: int) -> tuple[str, ...]:
    """A finding, and how many of its kind there are."""
    times = f" ×{count}" if count > 1 else ""
    where = finding.focus.removeprefix(Settings.read().base)
    return (finding.severity, finding.shape + times, where, finding.message(language()), finding.law or "")


def load(path: Path) -> ox.Store:
    """A graph file, whose format its ending names."""
    store = ox.Store()
    try:
        store.bulk_load(path=str(path), format=ox.RdfFormat.from_extension(path.suffix.removeprefix(".")))
    except (OSError, SyntaxError, ValueError) as error:
        raise UnreadableError(
            sv=f"{path} går inte att läsa som graf: {error}. Bygg om den med `samgraf build`.",
            en=f"{path} cannot be read as a graph: {error}. Build it again with `samgraf build`.",
        ) from error
    return store


def stored(settings: Settings) -> ox.Store:
    """What the store holds, in memory."""
    store = ox.Store()
    with closing(open_store(settings)) as opened:
        store.bulk_load(input=opened.graph(), format=ox.RdfFormat.N_TRIPLES)
    return store
