"""The `samgraf` command: one module per noun, listed here.

Data goes to stdout, progress and messages to stderr. Exit codes: 0 all well, 1 findings (a validation that found
violations, a score under the asked one), 2 usage, 3 bad input (a file or a store at fault), 130 interrupted.
"""

import os
import sys
from collections.abc import Callable

import typer

from graph_api.command import build, changes, demo, explain, ingest, query, score, serve, settings, store, validate
from graph_api.command import map as network
from graph_api.command.screen import fail, language
from ontology.errors import InputError, SamgrafError, StoreError

COMMANDS: dict[str, Callable[..., None]] = {
    "demo": demo.demo,
    "build": build.build,
    "changes": changes.changes,
    "ingest": ingest.ingest,
    "reread": ingest.reread,
    "remove": ingest.remove,
    "forget": ingest.forget,
    "validate": validate.validate,
    "query": query.query,
    "examples": query.examples,
    "map": network.map_network,
    "serve": serve.serve,
    "explain": explain.explain,
    "score": score.score,
    "backup": store.backup,
    "restore": store.restore,
    "settings": settings.settings,
}


def application() -> typer.Typer:
    """The commands, put together."""
    app = typer.Typer(
        name="samgraf",
        help="Reads the minutes of Swedish municipalities and regions into a knowledge graph with sources.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    for name, function in COMMANDS.items():
        app.command(name, epilog=settings.listed() if name == "serve" else None)(function)
    return app


def main() -> None:
    """Run the command; every error of ours becomes one line and an exit code."""
    try:
        application()()
    except SamgrafError as error:
        fail(error.message(language()))
        sys.exit(3 if isinstance(error, InputError | StoreError) else 2)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output went away (`samgraf query … | head`): close stdout so that nothing complains on exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
