"""`samgraf score`: how right a graph is, against gold facts."""

from pathlib import Path
from typing import Annotated

import typer

from extract.score import Gold, View, score_all
from graph_api.command.screen import paper, say, table


def score(
    graph: Annotated[Path, typer.Argument(help="a graph file")],
    gold: Annotated[list[Path], typer.Argument(help="files of gold facts, YAML", metavar="GOLD…")],
    least: Annotated[float, typer.Option("--min", help="exit code 1 where the overall F1 is lower")] = 0.0,
    show: Annotated[bool, typer.Option("--show", help="list what was missed and what was wrong")] = False,
) -> None:
    """Measure precision, recall and F1 for each kind of fact."""
    result = score_all(View.load(graph), [Gold.load(path) for path in gold])
    total = result.total()
    rows = [
        (
            tally.kind,
            f"{tally.precision:.3f}",
            f"{tally.recall:.3f}",
            f"{tally.f1:.3f}",
            tally.found,
            len(tally.missed),
            len(tally.wrong),
        )
        for tally in (*result.kinds(), total)
    ]
    paper().print(table(("kind", "precision", "recall", "F1", "found", "missed", "wrong"), rows))
    if show:
        for tally in result.kinds():
            for row in tally.missed:
                say(f"missed {tally.kind}: {row}")
            for row in tally.wrong:
                say(f"wrong {tally.kind}: {row}")
    raise typer.Exit(0 if total.f1 >= least else 1)
