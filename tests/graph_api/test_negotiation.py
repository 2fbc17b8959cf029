"""The form of an answer, by name and by Accept header."""

import pytest

from graph_api.negotiation import ROWS, TRIPLES, choose, prefers_html
from ontology.errors import FormError, RequestError

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@pytest.mark.parametrize(
    ("accept", "name"),
    [
        (None, "json"),
        ("", "json"),
        ("*/*", "json"),
        ("application/json", "json"),
        ("application/sparql-results+json;charset=utf-8", "json"),
        ("text/csv;q=0.5, application/sparql-results+xml", "xml"),
        ("text/csv; q=0.9, text/*;q=0.1", "csv"),
        ("application/sparql-results+xml;q=0, text/tab-separated-values", "tsv"),
        (BROWSER, "xml"),
        ("*/*;q=0.1", "json"),
        (";;,,q==", "json"),
    ],
)
def test_rows_come_as_the_header_wishes(accept: str | None, name: str) -> None:
    assert choose(ROWS, accept).name == name


@pytest.mark.parametrize("name", ["ttl", "TTL", " text/turtle ", "application/x-turtle", "turtle", "Turtle"])
def test_a_name_goes_before_the_header(name: str) -> None:
    assert choose(TRIPLES, "application/rdf+xml", name).name == "ttl"


@pytest.mark.parametrize(("name", "form"), [("json", "jsonld"), ("xml", "rdf"), ("application/json", "jsonld")])
def test_triples_have_the_forms_that_people_call_json_and_xml(name: str, form: str) -> None:
    assert choose(TRIPLES, None, name).name == form


def test_what_nobody_offers_is_not_acceptable() -> None:
    with pytest.raises(FormError, match="text/csv"):
        choose(ROWS, "image/png")


def test_a_name_that_nobody_offers_is_a_bad_request() -> None:
    with pytest.raises(RequestError, match="docx"):
        choose(ROWS, None, "docx")


@pytest.mark.parametrize(("accept", "yes"), [(BROWSER, True), ("*/*", False), (None, False), ("text/csv", False)])
def test_a_browser_is_known_by_asking_for_html(accept: str | None, yes: bool) -> None:
    assert prefers_html(accept) is yes
