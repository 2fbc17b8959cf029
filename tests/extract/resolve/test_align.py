"""Decisions and commitments of two renderings, and which of them are one."""

from typing import Any

import pytest
from rdflib import RDF

from extract.facts import DecisionKind
from extract.resolve.align import counts
from ontology.names import DCT, SG


def test_decisions_of_two_renderings_meet_by_what_they_say(page: Any, concluded: Any) -> None:
    one = page("a").item("1", "Öppning").decides("1", "Dagordningen godkänns").decides("1", "Protokollet godkänns")
    two = page("b").item("1", "Öppning").decides("1", "Protokollet godkänns.")
    graph = concluded(one, two)
    described = [str(graph.value(one, DCT.description)) for one in graph.subjects(RDF.type, SG.Decision)]
    assert sorted(described) == ["Dagordningen godkänns", "Protokollet godkänns."]


def numbers(page: Any, *renderings: tuple[str, ...]) -> list[list[int]]:
    """Of each rendering the numbers of its decisions, all under one item."""
    pages = []
    for place, described in enumerate(renderings):
        pages.append(page(str(place)))
        for text in described:
            pages[-1].decides("1", text)
    every = [one.minutes() for one in pages]
    found = counts(every)
    return [[found[id(fact)] for fact in one.decisions] for one in every]


@pytest.mark.parametrize(
    ("renderings", "expected"),
    [
        ((("Dagordningen godkänns", "Planen antas"), ("Planen antas.", "Dagordningen godkänns.")), [[1, 2], [2, 1]]),
        ((("Planen antas",), ("Ansökan om medel beviljas",)), [[1], [2]]),
        ((("Planen antas", "Planen antas"), ("Planen antas",)), [[1, 2], [1]]),
        ((("Rådet beslutar att anta planen för vatten",), ("att anta planen för vatten",)), [[1], [1]]),
        (((), ("Planen antas",)), [[], [1]]),
    ],
)
def test_which_are_one(page: Any, renderings: tuple[tuple[str, ...], ...], expected: list[list[int]]) -> None:
    assert numbers(page, *renderings) == expected


def test_another_kind_another_item_or_another_person_is_another(page: Any) -> None:
    one = page("a").decides("1", "Planen antas").promises("1", "Maj Ek", "skriver brevet")
    two = page("b").decides("1", "Planen antas", DecisionKind.REJECTION).decides("2", "Planen antas")
    two.promises("1", "Bo Lo", "skriver brevet").promises("1", "Maj Ek", "skriver ett brev")
    first, second = one.minutes(), two.minutes()
    found = counts([first, second])
    assert [found[id(fact)] for fact in first.decisions + second.decisions] == [1, 2, 1]
    assert [found[id(fact)] for fact in first.commitments + second.commitments] == [1, 2, 1]
