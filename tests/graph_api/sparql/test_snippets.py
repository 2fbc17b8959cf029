"""Code to paste: it runs, and no query ends its own string."""

import ast
import subprocess

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


def test_python_gets_the_answer(sampled_service: str) -> None:
    code = snippets(f"{sampled_service}/sparql", "SELECT (1 AS ?x)\n{}")["Python"]
    exec(compile(code, "snippet", "exec"), {})  # noqa: S102 (what a user would do with it)


def test_power_query_escapes_its_own_signs() -> None:
    code = snippets("http://127.0.0.1/sparql", 'SELECT ("#(lf)" AS ?x)\n{}')["Power Query"]
    assert 'Query = "SELECT (""#(#)(lf)"" AS ?x)#(lf){}"' in code
