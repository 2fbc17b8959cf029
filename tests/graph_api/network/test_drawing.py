"""The map's data and its file: hostile texts stay texts, nothing is fetched from elsewhere."""

import json
import re
from types import ModuleType

import networkx as nx

from graph_api.index import Index
from graph_api.language import translator
from graph_api.network import Selection, drawing, gexf, graphml, select, standalone
from graph_api.network.drawing import script_safe


def test_nodes_and_edges_carry_names_kinds_places_and_words(council_index: Index) -> None:
    data = drawing(select(council_index, Selection(around="/projekt/praktikbron", steps=1)), translator("sv"))
    nodes = {node["id"]: node for node in data["nodes"]}
    assert data["focus"] == "/projekt/praktikbron"
    assert nodes["/kommun/1881"]["name"] == "Kumla kommun"
    assert nodes["/kommun/1881"]["kind"] == "municipality"
    assert all(isinstance(node["x"], float) and isinstance(node["y"], float) for node in data["nodes"])
    edge = next(edge for edge in data["edges"] if {edge["from"], edge["to"]} == {"/projekt/praktikbron", "/region/18"})
    assert edge["words"] == "leder"


def test_no_text_ends_a_script(council: ModuleType) -> None:
    safe = script_safe({"name": council.SCRIPT, "line": "\u2028<!--"})
    assert "<" not in safe
    assert "\u2028" not in safe
    assert json.loads(safe) == {"name": council.SCRIPT, "line": "\u2028<!--"}


def test_the_file_holds_everything_and_asks_for_nothing(council: ModuleType, council_index: Index) -> None:
    page = standalone(council_index, Selection())
    assert council.SCRIPT not in page
    assert not re.search(r"<(?:script|link|img|iframe)[^>]+(?:src|href)=", page)
    data = json.loads(re.findall(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)[0])
    quotes = (
        data["why"]["/kommun/1881|/projekt/praktikbron"]
        if "/kommun/1881|/projekt/praktikbron" in data["why"]
        else (data["why"]["/projekt/praktikbron|/kommun/1881"])
    )
    assert {"quote": "Kumla kommun deltar fortsatt", "date": "2024-09-10"} in quotes


def test_other_programs_read_the_files(council: ModuleType, council_index: Index) -> None:
    network = select(council_index, Selection())
    read = nx.parse_graphml(graphml(network).decode())
    assert read.nodes["/projekt/script"]["label"] == council.SCRIPT
    assert read.number_of_edges() == len(network.ties)
    assert gexf(network).startswith(b"<?xml")
