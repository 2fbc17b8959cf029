"""`samgraf explain`: why two names are one, or are not."""

from typing import Annotated

import rdflib
import typer

from extract.build import build
from extract.explain import explain as reasons
from graph_api.command.screen import language, paper, table
from graph_api.facts import Facts
from graph_api.settings import Settings


def explain(
    one: Annotated[str, typer.Argument(help="a name, as some document spells it")],
    other: Annotated[str, typer.Argument(help="another name")],
) -> None:
    """Say why two names are taken for one person, organisation, project or body, or why they are not."""
    settings = Settings.read()
    facts = Facts(settings.data)
    rulings = rdflib.Graph().parse(data=facts.curated(), format="nt")
    identities = build(facts.minutes(), base=settings.base, curated=rulings).corpus.identities
    tongue = language()
    rows = [
        (each.kind, " / ".join(each.names), each.verdict, f"{each.score:.2f}", each.sv if tongue == "sv" else each.en)
        for each in reasons(identities, one, other)
    ]
    paper().print(table(("kind", "names", "verdict", "score", "why"), rows))
