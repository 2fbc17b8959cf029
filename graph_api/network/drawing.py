"""What vis-network draws. pyvis carries nodes and edges; the page around them is our own template.

pyvis's templates call content delivery networks and let data become script, so none of them is used, nor any of
its options that reach HTML (heading, bgcolor, select_menu).
"""

import json
import re
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import pyvis
from markupsafe import Markup
from pyvis.network import Network as Carrier

from graph_api.index import Index
from graph_api.index.lookup import evidence
from graph_api.language import Translate, translator
from graph_api.network.choice import KINDS, Network, Selection, Tie, select, why
from graph_api.network.layout import as_graph, positions
from graph_api.rendering import templates
from graph_api.words import KINDS as KIND_WORDS
from graph_api.words import ROLES, TIES
from ontology.errors import Language

COLOURS = {
    "project": "#1a8ba0",
    "person": "#9470c4",
    "municipality": "#5c8f43",
    "region": "#4a7fc4",
    "county-board": "#86862f",
    "organisation": "#7b8594",
    "body": "#b0733a",
}
"""At least 3:1 against the light and the dark ground (WCAG 2.2, 1.4.11)."""
SHAPES = {
    "project": "square",
    "person": "dot",
    "municipality": "triangle",
    "region": "diamond",
    "county-board": "triangleDown",
    "organisation": "hexagon",
    "body": "star",
}
"""Kinds differ in shape as well as in colour (WCAG 2.2, 1.4.1)."""


def drawing(network: Network, _: Translate) -> dict[str, Any]:
    """Nodes and edges as vis-network reads them, with our own fields beside."""
    graph = as_graph(network)
    placed = positions(graph)
    carrier = Carrier(directed=False)
    focus = network.nodes[network.focus]["path"] if network.focus is not None else None
    for path, values in graph.nodes(data=True):
        x, y = placed[path]
        carrier.add_node(
            path,
            label=_wrapped(values["label"]),
            name=values["label"],
            kind=values["kind"],
            hidden_neighbours=values["hidden"],
            ties=graph.degree(path),
            shape=SHAPES[values["kind"]],
            color=COLOURS[values["kind"]],
            size=26 if path == focus else 12 + min(12, 3 * graph.degree(path) ** 0.5),
            x=x,
            y=y,
        )
    for tie in network.ties:
        carrier.add_edge(
            network.nodes[tie.a]["path"],
            network.nodes[tie.b]["path"],
            width=min(8, 1 + tie.times**0.5),
            words=said(tie, _),
            period=" – ".join(dict.fromkeys(date for date in (tie.first, tie.last) if date)),
            dashes="follows" in tie.kinds or "partOf" in tie.kinds,
        )
    nodes, edges, *_rest = carrier.get_network_data()
    return {"nodes": nodes, "edges": edges, "focus": focus}


def said(tie: Tie, _: Translate) -> str:
    """The tie in words: "deltar, leder"."""
    kinds = [_(TIES[kind]) for kind in tie.kinds if kind != "participation"]
    roles = [_(ROLES[role]).lower() for role in tie.roles]
    return ", ".join(dict.fromkeys(roles + kinds))


def _wrapped(text: str, width: int = 22) -> str:
    """A label on two or three short lines; the whole name is in the table and the panel."""
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + len(word) < width:
            lines[-1] += f" {word}"
        else:
            lines.append(word[: width * 2])
    return "\n".join(lines[:3]) + (" …" if len(lines) > 3 else "")


def script_safe(value: object) -> Markup:
    """`value` as JSON that can stand inside a script element: no text in it can end the element.

    >>> script_safe("</script>")
    Markup('"\\\\u003c/script\\\\u003e"')
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    escapes = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
    return Markup(re.sub("[<>&\u2028\u2029]", lambda found: escapes[found[0]], text))  # noqa: S704 (escaped above)


@cache
def vis_network() -> str:
    """vis-network's code: our bundle, or where that was not built the copy that pyvis ships."""
    bundle = resources.files("graph_api") / "static" / "vendor" / "vis-network.min.js"
    if bundle.is_file():
        return bundle.read_text("utf-8")
    copies = sorted((Path(pyvis.__file__).parent / "lib").glob("vis-9*/vis-network.min.js"))
    return copies[-1].read_text("utf-8")


def standalone(index: Index, selection: Selection, language: Language = "sv") -> str:
    """One HTML file that opens without a network: the map, why nodes are tied, and a table of the same."""
    network = select(index, selection)
    translate = translator(language)
    static = resources.files("graph_api") / "static"
    code = [vis_network(), (static / "map.js").read_text("utf-8")]
    return (
        templates()
        .get_template("map_file.html")
        .render(
            _=translate,
            language=language,
            network=network,
            data=script_safe(drawing(network, translate) | {"why": _reasons(index, network, translate)}),
            code=[Markup(re.sub(r"</(script)", r"<\\/\1", text, flags=re.IGNORECASE)) for text in code],  # noqa: S704 (our code)
            style=Markup((static / "samgraf.css").read_text("utf-8")),  # noqa: S704 (our style sheet)
            said=lambda tie: said(tie, translate),
            kinds=KINDS,
            kind_words=KIND_WORDS,
        )
    )


def _reasons(index: Index, network: Network, _: Translate) -> dict[str, list[dict[str, str]]]:
    """For each tie "a|b", the sentences that say it."""
    found: dict[str, list[dict[str, str]]] = {}
    for tie in network.ties:
        facts = why(index, tie.a, tie.b, most=6)
        where = evidence(index, (row["fact"] for row in facts))
        quotes = {row["quote"]: row["date"] or "" for fact in facts for row in where[fact["fact"]][:3] if row["quote"]}
        name = f"{network.nodes[tie.a]['path']}|{network.nodes[tie.b]['path']}"
        found[name] = [{"quote": quote, "date": date} for quote, date in quotes.items()]
    return found
