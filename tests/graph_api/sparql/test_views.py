"""Answers as a map and along time."""

import io

from graph_api.sparql.result import Cell, Result, show
from graph_api.sparql.views import HEIGHT, WIDTH, picture, timeline
from graph_api.store import Answer
from ontology.names import BASE


def result(*rows: tuple[str, ...]) -> Result:
    cells = tuple(tuple(Cell(text, is_number=text.isdigit()) for text in row) for row in rows)
    return Result(form="SELECT", total=len(rows), seconds=0.0, variables=("a", "b", "c")[: len(rows[0])], rows=cells)


def test_rows_tie_names_to_names() -> None:
    found = picture(result(("Alfa", "2024-01-01", "Kumla"), ("Alfa", "2024-02-01", "Laxå"), ("Beta", "", "Laxå")))
    assert found
    assert {node.cell.text for node in found.nodes} == {"Alfa", "Beta", "Kumla", "Laxå"}
    assert len(found.lines) == 3
    assert all(0 <= node.x <= WIDTH and 0 <= node.y <= HEIGHT for node in found.nodes)
    assert found == picture(
        result(("Beta", "", "Laxå"), ("Alfa", "2024-02-01", "Laxå"), ("Alfa", "2024-01-01", "Kumla"))
    )


def test_a_column_that_is_the_same_in_every_row_is_the_middle_of_a_star() -> None:
    found = picture(result(("Kumla", "Alfa"), ("Kumla", "Beta"), ("Kumla", "Gamma")))
    assert found
    assert len(found.lines) == 3
    varied = picture(result(("Kumla", "Alfa", "x"), ("Kumla", "Beta", "y")))
    assert varied
    assert {node.cell.text for node in varied.nodes} == {"Alfa", "Beta", "x", "y"}


def test_triples_are_a_map_by_their_labels() -> None:
    turtle = f"""PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        <{BASE}project/a> a <urn:Project> ; rdfs:label "Alfa" ; <urn:with> <{BASE}municipality/1> , <urn:other> .
        <{BASE}municipality/1> rdfs:label "Kumla" ."""
    answer = Answer("text/turtle", len(turtle), 5, 0.0, 1, io.BytesIO(turtle.encode()))
    found = picture(show("CONSTRUCT", answer, BASE))
    assert found
    assert {node.cell.text for node in found.nodes} == {"Alfa", "Kumla", "urn:other"}


def test_what_has_no_room_is_counted() -> None:
    found = picture(result(*((f"projekt {number}", f"kommun {number % 50}") for number in range(200))))
    assert found
    assert len(found.nodes) + found.left_out >= 200


def test_numbers_tie_nothing() -> None:
    assert picture(result(("Alfa", "1"), ("Beta", "2"))) is None


def test_rows_with_a_date_lie_along_time() -> None:
    found = timeline(result(("Beta", "2024-02-01"), ("Alfa", "2024-01-01"), ("Gamma", "2024-02-01")))
    assert found
    assert [(date, [row[0].text for row in rows]) for date, rows in found] == [
        ("2024-01-01", ["Alfa"]),
        ("2024-02-01", ["Beta", "Gamma"]),
    ]
    assert timeline(result(("Alfa", "Kumla"))) is None
