"""A query that cannot be read: where, and why, in words."""

import pyoxigraph as ox
import pytest

from graph_api.store.syntax import fault
from ontology.names import prologue


def _told(text: str) -> str:
    with pytest.raises(SyntaxError) as caught:
        ox.Store().query(text)
    return fault(caught.value.msg or "", text).message("en")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("SELECT * { ?s foo:p ?o }", "line 1, column 20, after “SELECT * { ?s foo:p”. The prefix foo: is not declared"),
        ("SELECT *\n{ ?s f-o.o:p ?o }", "line 2, column 13, after “{ ?s f-o.o:p”. The prefix f-o.o: is not declared"),
        ("SELECT (COUNT(?s) AS ?n) ?o { ?s ?p ?o }", "SELECT names a variable that the pattern or GROUP BY does not"),
        ("SELECT ?s { ?s <a b> ?o }", "is no IRI"),
        ("SELECT ?s { ?s ?p ?o", "Here may stand: , . ; { }"),
        ('SELECT ?s { ?s ?p "abc }', "A text in quotation marks does not end"),
    ],
)
def test_the_place_and_the_cause_are_said(text: str, words: str) -> None:
    assert words in _told(text)


def test_lines_are_counted_from_where_the_writer_began() -> None:
    assert "line 2, column 11, after “foo:p ?p”. The prefix foo: is not" in _told(
        prologue() + "SELECT * {\n  foo:p ?p ?o }"
    )


@pytest.mark.parametrize("text", ["SELECT * { ?s foo:p ?o }", "SELECT ?s { ?s ?p", "SELECT ?s { ?s ?p ?o } LIMIT x"])
def test_no_grammar_is_recited(text: str) -> None:
    assert "expected" not in _told(text)
    assert len(_told(text)) < 200


def test_what_is_no_fault_of_the_text_is_passed_on() -> None:
    assert fault("the engine is unwell", "ASK {}").message("en").endswith("the engine is unwell")
