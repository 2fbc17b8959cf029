"""Code to paste: it runs, and no query ends its own string."""

import ast
import os
import re
import shutil
import subprocess

import httpx
import pyoxigraph as ox
import pytest

from graph_api.sparql.snippets import snippets

QUERIES = [
    "SELECT ('a' AS ?x) {}",
    'SELECT ("\\"å\'" AS ?x) {}',
    "# it's \"\"\" all\nSELECT ('''a\nb''' AS ?x) {}",
    "SELECT ('#(lf) $HOME `id` %s {0}' AS ?x) {}",
    "SELECT ('\\\\' AS ?x) {}",
]


@pytest.mark.parametrize("query", QUERIES)
def test_curl_gets_the_answer(sampled_service: str, query: str) -> None:
    code = snippets(f"{sampled_service}/sparql", query)["curl"]
    run = subprocess.run(["sh", "-c", f"{code.strip()} -sSf"], capture_output=True, text=True, check=True)
    assert run.stdout.startswith("x")


@pytest.mark.parametrize("query", QUERIES)
def test_python_holds_the_query_as_it_is(query: str) -> None:
    tree = ast.parse(snippets("http://127.0.0.1/sparql", query)["Python"])
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    assert query in [text.strip() for text in texts]


FORMS = [
    "SELECT (1 AS ?x)\n{}",
    "ASK {}",
    "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 1",
    "PREFIX sg: <https://w3id.org/samgraf/ns#>\nDESCRIBE ?x { ?x a sg:Meeting }",
]


@pytest.mark.parametrize("query", FORMS)
def test_python_gets_every_kind_of_answer(sampled_service: str, query: str) -> None:
    found: dict[str, object] = {}
    exec(compile(snippets(f"{sampled_service}/sparql", query)["Python"], "snippet", "exec"), found)  # noqa: S102 (what a user would do with it)
    assert found["answer"] is True or len(found["answer"]) > 0  # type: ignore[arg-type]


def r_prints(code: str) -> str:
    """What R prints when it runs the code; skips where R is not, or a package that the code asks for."""
    if not (r := shutil.which("Rscript")):
        pytest.skip("R is not installed (apt-get install r-base-core r-cran-httr2 r-cran-readr)")
    utf8 = {**os.environ, "LC_ALL": "C.UTF-8"}
    for package in re.findall(r"^library\((\w+)\)$", code, re.MULTILINE):
        if subprocess.run([r, "-e", f"library({package})"], env=utf8, capture_output=True, check=False).returncode:
            pytest.skip(f"R's package {package} is not installed (apt-get install r-cran-{package})")
    return subprocess.run([r, "-"], input=code, env=utf8, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("query", QUERIES)
def test_r_gets_the_answer(sampled_service: str, query: str) -> None:
    [row] = ox.Store().query(query)  # type: ignore[misc]
    code = snippets(f"{sampled_service}/sparql", query)["R"] + 'cat("|", answer$x, "|", sep = "")'
    assert r_prints(code).endswith(f"|{row['x'].value}|")


@pytest.mark.parametrize(
    ("query", "printed"),
    [("ASK {}", r"\[1\] TRUE\n"), ("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 3", r"Total of [1-3] triples.*")],
)
def test_r_gets_truths_and_triples(sampled_service: str, query: str, printed: str) -> None:
    code = snippets(f"{sampled_service}/sparql", query)["R"]
    assert re.fullmatch(printed, r_prints(code), re.DOTALL)


@pytest.mark.parametrize("query", FORMS)
@pytest.mark.parametrize("tool", ["curl", "R", "Power Query"])
def test_every_tool_asks_for_a_form_that_there_is(sampled_service: str, query: str, tool: str) -> None:
    code = snippets(f"{sampled_service}/sparql", query)[tool]
    accept = re.search(r"Accept(?: = \"|: )([\w/+]+)", code)
    assert accept
    answer = httpx.post(f"{sampled_service}/sparql", data={"query": query}, headers={"Accept": accept[1]})
    assert answer.status_code == 200
    assert answer.headers["content-type"].partition(";")[0] == accept[1]


def test_other_tools_read_triples_as_triples() -> None:
    codes = snippets("http://127.0.0.1/sparql", "CONSTRUCT WHERE { ?s ?p ?o }")
    assert "library(rdflib)" in codes["R"]
    assert "Json.Document(Source)" in codes["Power Query"]
    assert "Csv.Document" not in codes["Power Query"]


def test_power_query_escapes_its_own_signs() -> None:
    code = snippets("http://127.0.0.1/sparql", 'SELECT ("#(lf)" AS ?x)\n{}')["Power Query"]
    assert 'Query = "SELECT (""#(#)(lf)"" AS ?x)#(lf){}"' in code
