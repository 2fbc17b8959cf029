"""Values bound to variables, in every form of query."""

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.store.bindings import bind, form, tokens
from ontology.errors import QueryError

A = ox.NamedNode("https://example.org/a")


@pytest.fixture(scope="module")
def store() -> ox.Store:
    """Two subjects with one value each."""
    opened = ox.Store()
    for name, value in (("a", "x"), ("b", "y")):
        subject, predicate = (ox.NamedNode(f"https://example.org/{each}") for each in (name, "p"))
        opened.add(ox.Quad(subject, predicate, ox.Literal(value)))
    return opened


@pytest.mark.parametrize(
    "text",
    [
        "SELECT ?o { ?s ?p ?o }",
        "SELECT ?o WHERE { { SELECT * { ?s ?p ?o } } }",
        "SELECT ?o WHERE { SELECT * { ?s ?p ?o } }",
        "SELECT (EXISTS { ?s ?p 3 } AS ?e) ?o { ?s ?p ?o # }\n}",
        "PREFIX select: <https://example.org/> SELECT ?o { ?s select:p ?o FILTER('{' != \"}\") }",
        "SELECT (?o AS ?x) { ?s ?p ?o FILTER(?o < 3 || 5 > 2) } ORDER BY ?o LIMIT 5",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } HAVING (COUNT(*) = 1)",
        "SELECT ?s FROM <https://example.org/> { } VALUES ?s { UNDEF }",
    ],
)
def test_rows_are_those_of_the_value(store: ox.Store, text: str) -> None:
    assert len(list(store.query(bind(text, {"s": A})))) == 1  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "CONSTRUCT WHERE { ?s ?p ?o }",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }",
        "CONSTRUCT { } WHERE { ?s ?p ?o }",
        "DESCRIBE ?s WHERE { ?s ?p ?o }",
        "DESCRIBE ?s",
        "DESCRIBE ?s # }",
    ],
)
def test_triples_are_those_of_the_value(store: ox.Store, text: str) -> None:
    triples = list(store.query(bind(text, {"s": A})))  # type: ignore[arg-type]
    assert {triple.subject for triple in triples} <= {A}


def test_ask_is_about_the_value(store: ox.Store) -> None:
    text = 'ASK { ?s ?p "y" }'
    assert not store.query(bind(text, {"s": A}))
    assert store.query(bind(text, {"s": ox.NamedNode("https://example.org/b")}))


def test_a_name_that_is_no_variable_is_said() -> None:
    with pytest.raises(QueryError, match=r"\?project"):
        bind("SELECT * { ?s ?p '?project' }", {"project": A})


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_value_adds_to_the_query(value: str) -> None:
    store = ox.Store()
    literal = ox.Literal(value)
    store.add(ox.Quad(A, A, literal))
    store.add(ox.Quad(A, A, ox.Literal(value + "another")))
    rows = list(store.query(bind("SELECT ?o { ?s ?p ?o }", {"o": literal})))  # type: ignore[arg-type]
    assert [row["o"] for row in rows] == [literal]


@given(st.text())
def test_tokens_lie_in_the_text_in_order(text: str) -> None:
    end = 0
    for token in tokens(text):
        assert token.start >= end
        assert text[token.start : token.end] == token.text
        end = token.end


def test_form_is_the_first_word_after_the_prologue() -> None:
    assert form("# ask\nPREFIX ask: <urn:select> BASE <urn:x> describe ask:select") == "DESCRIBE"
    assert form("") == ""
