"""What a query may ask for: SERVICE in every disguise, updates, and what only looks like them."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.guard import check, check_update
from ontology.errors import QueryError, RefusedError

REFUSED = [
    "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }",
    "select*{service<http://localhost/>{?s ?p ?o}}",
    "SELECT * { SeRvIcE SILENT ?where { ?s ?p ?o } }",
    "SELECT * {\n#x\nSERVICE#y\n<http://localhost/> {} }",
    "SELECT * { { SELECT * { OPTIONAL { SERVICE <http://localhost/> {} } } } }",
    "ASK { FILTER EXISTS { SERVICE <http://localhost/> {} } }",
    "PREFIX service: <urn:x> SELECT * { service:a ?p 'SERVICE' . SERVICE service:b {} }",
    "SELECT * { \\u0053ERVICE <http://localhost/> {} }",
    "CONSTRUCT { ?s ?p ?o } WHERE { { } UNION { SERVICE <http://localhost/> { ?s ?p ?o } } }",
    "SELECT * { ?s ?p 'it''s' . SERVICE <http://localhost/> {} }",
    "SELECT * { ?a ?b ?c FILTER(?a<'>')SERVICE <http://localhost/> {}#'\n }",
    "SELECT * { ?a ?b ?c FILTER(?a<?b#>'''\n)SERVICE <http://localhost/> {}#'''\n }",
    "SELECT * { " + "?s ?p ?o . " * 2500 + " SERVICE <http://localhost/> {} }",
    "SELECT * { FILTER(" + "(" * 900 + "1" + ")" * 900 + ") SERVICE <http://localhost/> {} }",
    "LOAD <http://localhost/>",
    "PREFIX a: <urn:a> BASE <urn:b> INSERT DATA { a:a a:b a:c }",
    "DROP ALL",
    "WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
]

ALLOWED = [
    ("SELECT ?service { ?service ?p 'SERVICE <http://localhost/>' }", "SELECT"),
    ("# SERVICE <x>\nASK {}", "ASK"),
    ("PREFIX service: <urn:service> DESCRIBE service:SERVICE", "DESCRIBE"),
    ('SELECT * { ?s ?p "x"@service }', "SELECT"),
    ("SELECT * { <urn:SERVICE> ?p '''\nSERVICE <x> {}\n''' }", "SELECT"),
    ("BASE <urn:x> PREFIX load: <urn:load> CONSTRUCT WHERE { load:load ?p ?drop }", "CONSTRUCT"),
    ("SELECT * { _:service ?p ?o }", "SELECT"),
]


@pytest.mark.parametrize("text", REFUSED)
def test_what_calls_out_or_changes_is_refused(text: str) -> None:
    with pytest.raises(RefusedError):
        check(text)


@pytest.mark.parametrize(("text", "form"), ALLOWED)
def test_what_only_looks_like_it_is_not(text: str, form: str) -> None:
    assert check(text).form == form


def test_a_setting_may_allow_service() -> None:
    assert check(REFUSED[0], may_call_out=True).form == "SELECT"


@pytest.mark.parametrize("text", ["", "hej", "PREFIX a: <urn:a>", "{", "?x"])
def test_what_is_no_query_is_said(text: str) -> None:
    with pytest.raises(QueryError, match="no SPARQL query"):
        check(text)


@given(st.text())
def test_any_text_is_a_query_or_an_error(text: str) -> None:
    with contextlib.suppress(QueryError):
        check("SELECT * {" + text)


@pytest.mark.parametrize(
    "text",
    [
        "LOAD <http://localhost/>",
        "load silent <http://localhost/> into graph <urn:g>",
        "INSERT DATA { <urn:a> <urn:b> 'x' } ; LOAD <http://localhost/>",
        "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o SERVICE <http://localhost/> {} }",
        "\\u004cOAD <http://localhost/>",
    ],
)
def test_an_update_that_calls_out_is_refused(text: str) -> None:
    with pytest.raises(RefusedError):
        check_update(text)
    check_update(text, may_call_out=True)


def test_an_update_that_only_looks_like_it_is_not() -> None:
    check_update("INSERT DATA { <urn:load> <urn:service> 'LOAD <http://localhost/> SERVICE' }")
