"""`samgraf demo`: the sample minutes, all the way to a browser."""

from contextlib import closing
from typing import Annotated

import typer

import shapes
from extract import samples
from graph_api.command.ingest import show
from graph_api.command.query import ask
from graph_api.command.screen import paper, progress, table, tell
from graph_api.command.serve import HOST, PORT, run
from graph_api.command.validate import stored
from graph_api.facts import Facts
from graph_api.ingest import ingest
from graph_api.settings import Settings
from graph_api.store import open_store
from ontology.errors import SettingError
from shapes import Severity


def demo(
    host: Annotated[str, typer.Option("--host", "-H", help="address to listen at")] = HOST,
    port: Annotated[int, typer.Option("--port", "-p", min=0, max=65535, help="port")] = PORT,
    stay: Annotated[bool, typer.Option("--serve/--no-serve", help="serve it until Ctrl-C")] = True,
) -> None:
    """Build a graph from the sample minutes, validate it, show what it found, and serve it."""
    settings = Settings.read()
    paths = samples.minutes()
    _check_empty(settings, {path.name for path in paths})
    show(ingest(paths, settings, progress=progress))
    with closing(open_store(settings)) as store:
        paper().print(table(("projekt", "kommun", "roller", "möten", "senast"), ask(store, "matrix")))
    report = shapes.validate_store(stored(settings))
    counts = ", ".join(f"{report.count(severity)} {severity}" for severity in Severity)
    tell(sv=f"Kontroll av grafen: {counts}", en=f"The graph, checked: {counts}")
    if stay:
        run(settings, host, port)


def _check_empty(settings: Settings, samples_named: set[str]) -> None:
    """Sample minutes do not belong among real ones."""
    known = set(Facts(settings.data).known().values()) if settings.data.exists() else set()
    if known - samples_named:
        raise SettingError(
            sv=f"{settings.data} håller redan egna protokoll. Visa exemplen i en annan mapp: "
            "SAMGRAF_DATA=exempel samgraf demo",
            en=f"{settings.data} holds minutes of your own. Show the samples in another folder: "
            "SAMGRAF_DATA=samples samgraf demo",
        )
