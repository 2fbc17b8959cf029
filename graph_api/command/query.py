"""`samgraf query`: a question to the graph, answered as a table, CSV or JSON."""

import csv
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import rdflib
import typer

from graph_api import guard
from graph_api.command.screen import language, paper, say, table
from graph_api.examples import examples as library
from graph_api.settings import Settings
from graph_api.store import Store, Table, open_store
from graph_api.store.answer import plain
from ontology.errors import QueryError
from ontology.names import bind, prologue


class Form(StrEnum):
    """How an answer is printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def query(
    what: Annotated[str, typer.Argument(help="an example's name, a file, or the text of a query", metavar="WHAT")],
    given: Annotated[
        list[str] | None, typer.Option("--with", "-w", help="a value for an example: name=value", metavar="NAME=VALUE")
    ] = None,
    form: Annotated[Form, typer.Option("--format", "-f", help="how the answer is printed")] = Form.TABLE,
) -> None:
    """Ask the graph: by an example's name (see `samgraf examples`), a file, or text."""
    text = _text(what, dict(_pair(value) for value in given or []))
    asked = guard.check(text)
    with closing(open_store(Settings.read())) as store:
        if asked.form in ("CONSTRUCT", "DESCRIBE"):
            _print_graph(store.construct(text), form)
        elif asked.form == "ASK":
            sys.stdout.write(f"{str(store.holds(text)).lower()}\n")
        else:
            _print_rows(store.select(text), form)


def ask(store: Store, example: str, **values: str) -> Iterator[Sequence[str]]:
    """The rows of an example, as texts."""
    return (tuple(row.values()) for row in store.select(library()[example].bound(values)).values())


def examples() -> None:
    """List the example queries, with the question each answers and what it asks for."""
    rows = [
        (example.name, example.label[language()], " ".join(f"{each.name}=…" for each in example.parameters))
        for example in library().values()
    ]
    paper().print(table(("name", "question", "asks for"), rows))


def _text(what: str, values: dict[str, str]) -> str:
    """The query's text: an example with its values, a file's content, or the argument itself."""
    if example := library().get(what):
        return example.bound(values)
    if values:
        raise QueryError(
            sv=f"--with hör till exempel, och {what!r} är inget. `samgraf examples` visar dem.",
            en=f"--with belongs to examples, and {what!r} is none. `samgraf examples` lists them.",
        )
    if any(character.isspace() for character in what):
        return prologue() + what
    path = Path(what)
    if not path.is_file():
        raise QueryError(
            sv=f"{what!r} är varken ett exempel, en fil eller en fråga. `samgraf examples` visar exemplen.",
            en=f"{what!r} is neither an example, a file nor a query. `samgraf examples` lists the examples.",
        )
    return prologue() + path.read_text(encoding="utf-8")


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise QueryError(
            sv=f"--with {text!r} saknar likhetstecken: skriv namn=värde.",
            en=f"--with {text!r} has no equals sign: write name=value.",
        )
    return name.strip(), value


def _print_rows(rows: Table, form: Form) -> None:
    if form is Form.TABLE:
        paper().print(table(rows.variables, (row.values() for row in rows.values())))
        say({"sv": f"{len(rows)} rader", "en": f"{len(rows)} rows"}[language()])
    elif form is Form.CSV:
        writer = csv.DictWriter(sys.stdout, rows.variables)
        writer.writeheader()
        writer.writerows(rows.values())
    else:
        answer = [{name: plain(term) for name, term in row.items()} for row in rows]
        sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2) + "\n")


def _print_graph(graph: rdflib.Graph, form: Form) -> None:
    sys.stdout.write(bind(graph).serialize(format="json-ld" if form is Form.JSON else "turtle"))
