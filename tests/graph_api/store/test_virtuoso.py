"""What is done about Virtuoso, without Virtuoso."""

import pyoxigraph as ox
import pytest

from graph_api.store import virtuoso
from ontology.errors import LimitError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SELECT (?a / ?b AS ?c) {}", "SELECT ((1.0 * ?a) / ?b AS ?c) {}"),
        ("SELECT (?a / ?b / 2 AS ?c) {}", "SELECT ((1.0 * ?a) / (1.0 * ?b) / 2 AS ?c) {}"),
        ("SELECT (1/2 AS ?c) {}", "SELECT ((1.0 * 1)/2 AS ?c) {}"),
        ("SELECT ((?a + ?b) / 2 AS ?c) {}", "SELECT ((1.0 * (?a + ?b)) / 2 AS ?c) {}"),
        ("ASK { ?s <a>/<b>/^<c> ?o }", "ASK { ?s <a>/<b>/^<c> ?o }"),
        ("ASK { ?s (<a>|a)/(<b>|!<c>)* ?o }", "ASK { ?s (<a>|a)/(<b>|!<c>)* ?o }"),
        ("ASK { ?s ex:a/ex:b '1/2' }", "ASK { ?s ex:a/ex:b '1/2' }"),
    ],
)
def test_dividends_become_decimals_and_paths_stay(text: str, expected: str) -> None:
    assert virtuoso.exact_division(text) == expected


@pytest.mark.parametrize("expression", ["7 / 2", "SUM(?n) / COUNT(?n)", "(?x + 1) / 4 / 2", "1.5 / ?x", "10 * ?x / 4"])
def test_the_value_stays_what_the_standard_says(expression: str) -> None:
    where = "{ VALUES ?n { 1 2 4 } BIND(3 AS ?x) }"
    text = f"SELECT ({expression} AS ?r) {where} GROUP BY ?x"
    rows = [list(ox.Store().query(each)) for each in (text, virtuoso.exact_division(text))]  # type: ignore[arg-type]
    assert float(rows[0][0]["r"].value) == float(rows[1][0]["r"].value)


def test_a_timeout_in_a_header_is_an_error() -> None:
    with pytest.raises(LimitError, match="S1TAT"):
        virtuoso.check({"x-sql-state": "S1TAT", "x-sql-message": "Returning incomplete results"}, 0)


def test_an_answer_cut_at_the_servers_own_limit_is_an_error() -> None:
    virtuoso.check({"x-sparql-maxrows": "10000"}, 9_999)
    with pytest.raises(LimitError, match="10000"):
        virtuoso.check({"x-sparql-maxrows": "10000"}, 10_000)
