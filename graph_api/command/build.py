"""`samgraf build`: a graph as a file, without a store."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from extract.build import build as build_graph
from extract.build import write
from extract.facts import Minutes
from graph_api.command.files import take
from graph_api.command.screen import console, say, table
from graph_api.settings import Settings

Paths = Annotated[list[Path], typer.Argument(help="files of minutes, or folders of them", metavar="PATH…")]


def build(
    paths: Paths,
    output: Annotated[Path, typer.Option("--output", "-o", help="the file to write: .trig, .nq, .ttl, .jsonld …")],
) -> None:
    """Write the graph of some minutes to a file. The same minutes give the same bytes, in any order."""
    taken = take(paths)
    if taken.minutes:
        built = build_graph(taken.minutes, base=Settings.read().base)
        write(built, output)
        console().print(table(("", ""), sorted(_counts(taken.minutes).items())))
        say(f"{len(taken.minutes)} documents → {output}")
    raise typer.Exit(taken.code)


def _counts(minutes: Iterable[Minutes]) -> Counter[str]:
    """How many facts of each kind were found."""
    counts: Counter[str] = Counter()
    for one in minutes:
        for name in ("attendance", "items", "decisions", "commitments", "announcements", "projects", "participations"):
            counts[name] += len(getattr(one, name))
    return counts
