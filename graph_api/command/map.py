"""`samgraf map`: the network around a project, person or municipality, as one file."""

from pathlib import Path
from typing import Annotated

import typer

from extract.output import whole
from graph_api.command.screen import language, say
from graph_api.index import Index
from graph_api.network import Selection, standalone
from graph_api.settings import Settings
from ontology.errors import SettingError


def map_network(
    name: Annotated[str, typer.Argument(help="a project, person, municipality or other organisation")],
    output: Annotated[Path, typer.Option("--output", "-o", help="the HTML file to write")],
    steps: Annotated[int, typer.Option(min=1, max=3, help="how far from it the map reaches")] = 2,
) -> None:
    """Draw the network around something, as one HTML file that opens without a network."""
    index = Index(Settings.read().data / "index.sqlite")
    html = standalone(index, Selection(around=_path(index, name), steps=steps), language())
    with whole(output) as draft:
        draft.write_text(html, encoding="utf-8")
    say(f"{name} → {output}")


def _path(index: Index, name: str) -> str:
    """The page of what is called `name`, by any spelling. Raises `SettingError` where there is none."""
    row = index.row(
        "SELECT node.path FROM node JOIN name ON name.node = node.id WHERE name.name = ? COLLATE NOCASE "
        "AND node.path IS NOT NULL ORDER BY node.neighbours DESC",
        name,
    )
    if row is None:
        near = ", ".join(hit["label"] for hit in index.rows(_NEAR, f"%{name[:4]}%"))
        raise SettingError(
            sv=f"Ingenting heter {name!r}." + (f" Menade du {near}?" if near else ""),
            en=f"Nothing is called {name!r}." + (f" Did you mean {near}?" if near else ""),
        )
    return str(row["path"])


_NEAR = "SELECT label FROM node WHERE label LIKE ? AND path IS NOT NULL ORDER BY neighbours DESC LIMIT 3"
