"""What several documents state of the same things, put together."""

from typing import Any

import pyoxigraph as ox
from hypothesis import given
from hypothesis import strategies as st
from rdflib import Graph

from extract.curated import Curated
from extract.describe.terms import PROV
from extract.resolve.union import Source, Union, admitted
from ontology.names import BASE, SG


def test_a_wrong_date_takes_its_triple_with_it(page: Any, concluded: Any) -> None:
    one = page("a")
    one.project("#fjärr hjälp", end=one.said("2024-12"))
    statement = f"{BASE}project/fjarr-hjalp/statement/endDate-2024-12"
    rulings = Graph().parse(
        format="turtle",
        data=f"@prefix sg: <{SG}> . <x:1> a sg:Correction ; sg:verdict sg:Wrong ; sg:concerns <{statement}> .",
    )
    assert list(concluded(one).objects(None, SG.endDate))
    assert not list(concluded(one, curated=rulings).objects(None, SG.endDate))


TERMS = [ox.NamedNode(f"urn:{letter}") for letter in "abc"]
DOCUMENTS = [ox.NamedNode(f"urn:document/{number}") for number in range(3)]
terms = st.sampled_from(TERMS)
stated = st.lists(st.tuples(st.integers(0, 2), st.tuples(terms, terms, terms | st.builds(ox.Literal, st.text()))))


def union(*facts: tuple[int, tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]]) -> Union:
    found = Union()
    for place, fact in facts:
        found.add(place, [fact])
    return found


@given(stated, st.lists(st.tuples(terms, st.integers(0, 2), terms)))
def test_what_is_given_out_can_be_taken_in_again(
    facts: list[tuple[int, tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]]],
    sources: list[tuple[ox.NamedNode, int, ox.NamedNode]],
) -> None:
    one, other = union(*facts), Union()
    for subject, place, fact in sources:
        one.sources[subject].append(Source(place, fact))
    places = {document: place for place, document in enumerate(DOCUMENTS)}
    other.restate((quad for _, quad in one.stated(DOCUMENTS)), places)
    assert other.values == one.values
    assert {key: value for key, value in other.sources.items() if value} == {
        key: value for key, value in one.sources.items() if value
    }


A, B, C = TERMS


def test_what_is_dropped_holds_no_more() -> None:
    found = union((0, (A, B, ox.Literal("x"))), (1, (A, B, ox.Literal("y"))))
    found.drop(A, B, ox.Literal("x"))
    assert found.one(A, B) == ox.Literal("y")
    found.drop(A, B, ox.Literal("y"))
    assert found.one(A, B) is None
    assert list(found.triples()) == []


def test_everything_spoken_of_is_a_subject_or_a_value() -> None:
    assert union((0, (A, B, C)), (0, (A, B, ox.Literal("urn:x")))).spoken_of() == {A.value, C.value}


def test_the_class_comes_first_and_the_facts_behind_it_last_of_their_kind() -> None:
    kind = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    found = union((0, (A, B, C)), (0, (A, kind, C)))
    found.sources[A] += [Source(0, C), Source(1, C)]
    assert list(found.triples()) == [(A, kind, C), (A, PROV.wasDerivedFrom, C), (A, B, C)]
    assert list(found.of_kind(C)) == [A]


def test_what_people_decided_is_wrong_is_not_admitted() -> None:
    facts: list[tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]] = [(A, B, C), (B, B, C)]
    pairs = [(A, ox.NamedNode("urn:local/a")), (B, ox.NamedNode("urn:local/b"))]
    assert admitted([*facts], pairs, Curated()) == (facts, pairs)
    for wrong in ("urn:a", "urn:local/a"):
        assert admitted([*facts], pairs, Curated(wrong=frozenset({wrong}))) == (facts[1:], pairs[1:])
