"""Who holds the token writes to graphs of their own, and never to those that samgraf makes."""

import httpx
import pytest

from graph_api.sparql.ownership import check_graph, check_targets
from ontology.errors import QueryError, RefusedError
from ontology.names import BASE

MINE = "https://example.org/mine"
OURS = f"{BASE}graph/register"
TRIPLE = "<urn:s> <urn:p> <urn:o>"

ALLOWED = [
    f"INSERT DATA {{ GRAPH <{MINE}> {{ {TRIPLE} }} }}",
    f"PREFIX e: <https://example.org/> DELETE DATA {{ GRAPH e:mine {{ {TRIPLE} }} }}",
    f"WITH <{MINE}> DELETE {{ ?s ?p ?o }} INSERT {{ ?s ?p 1 }} WHERE {{ ?s ?p ?o }}",
    f"INSERT {{ GRAPH <{MINE}> {{ ?s ?p ?o }} }} WHERE {{ GRAPH <{OURS}> {{ ?s ?p ?o }} }}",
    f"DELETE WHERE {{ GRAPH <{MINE}> {{ ?s ?p ?o }} }}",
    f"COPY DEFAULT TO <{MINE}>",
    f"ADD <{OURS}> TO <{MINE}>",
    f"DROP SILENT GRAPH <{MINE}> ; CREATE GRAPH <{MINE}>",
    f"LOAD <https://example.org/file> INTO GRAPH <{MINE}>",
    "",
]
REFUSED = [
    f"INSERT DATA {{ {TRIPLE} }}",
    f"INSERT DATA {{ GRAPH <{MINE}> {{ {TRIPLE} }} ; GRAPH <{OURS}> {{ {TRIPLE} }} }}".replace(" ; ", " "),
    f"PREFIX r: <{BASE}graph/> DELETE DATA {{ GRAPH r:register {{ {TRIPLE} }} }}",
    f"PREFIX r: <{BASE[:-3]}> DELETE DATA {{ GRAPH r:id\\/graph\\/register {{ {TRIPLE} }} }}",
    f"DELETE DATA {{ GRAPH <{BASE.replace('s', chr(92) + 'u0073', 1)}x> {{ {TRIPLE} }} }}",
    "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    f"WITH <{OURS}> DELETE {{ ?s ?p ?o }} WHERE {{ ?s ?p ?o }}",
    f"WITH <{MINE}> INSERT {{ GRAPH <{OURS}> {{ ?s ?p ?o }} }} WHERE {{ ?s ?p ?o }}",
    "DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }",
    "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }",
    "DELETE WHERE { GRAPH <register> { ?s ?p ?o } }",
    "CLEAR ALL",
    "DROP NAMED",
    "CLEAR SILENT DEFAULT",
    f"DROP GRAPH <{OURS}>",
    f"CREATE GRAPH <{OURS}/more>",
    f"MOVE <{OURS}> TO <{MINE}>",
    f"COPY <{MINE}> TO DEFAULT",
    f"ADD <{MINE}> TO <{OURS}>",
    "LOAD <https://example.org/file>",
    f"CLEAR GRAPH <{MINE}> ; PREFIX r: <{OURS}> CLEAR GRAPH r:",
]


@pytest.mark.parametrize("text", ALLOWED)
def test_an_update_of_graphs_of_ones_own_is_let_through(text: str) -> None:
    check_targets(text, BASE)


@pytest.mark.parametrize("text", REFUSED)
def test_an_update_of_graphs_that_are_made_is_refused(text: str) -> None:
    with pytest.raises(RefusedError):
        check_targets(text, BASE)


@pytest.mark.parametrize("text", ["CLEAR XYZ", "DELETE { ?s ?p ?o } WHERE " + "{" * 30_000])
def test_an_update_that_cannot_be_read_is_at_fault(text: str) -> None:
    with pytest.raises(QueryError):
        check_targets(text, BASE)


def test_the_message_says_where_to_write_instead() -> None:
    with pytest.raises(RefusedError, match="a graph of your own, whose name does not begin with") as caught:
        check_graph(None, BASE)
    assert "Standardgrafen" in caught.value.message("sv")


def test_graphs_of_ones_own_are_written_and_stay(guest: httpx.Client) -> None:
    turtle, own = {"Content-Type": "text/turtle"}, {"graph": MINE}
    assert guest.put("/graphs", params=own, content=f"{TRIPLE} .", headers=turtle).status_code == 201
    text = f"INSERT DATA {{ GRAPH <{MINE}> {{ <urn:s> <urn:p> 2 }} }}"
    assert guest.post("/sparql", data={"update": text}).status_code == 204
    assert guest.get("/graphs", params={**own, "format": "nt"}).text.count("\n") == 2
    assert guest.delete("/graphs", params=own).status_code == 204


@pytest.mark.parametrize("graph", ["default", f"graph={OURS}"])
@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
def test_graphs_that_are_made_are_not_written(guest: httpx.Client, method: str, graph: str) -> None:
    answer = guest.request(method, f"/graphs?{graph}", content=f"{TRIPLE} .", headers={"Content-Type": "text/turtle"})
    assert answer.status_code == 403
    assert "samgraf" in answer.json()["detail"]


def test_an_update_of_graphs_that_are_made_is_forbidden(guest: httpx.Client) -> None:
    answer = guest.post("/sparql", data={"update": "CLEAR ALL"})
    assert answer.status_code == 403
    assert guest.get("/graphs", params={"graph": OURS}).status_code == 200
