"""IRIs: readable, ASCII, and the same for the same name."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib import Graph, URIRef

from ontology.names import BASE, PREFIXES, Names, bind, slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Växjö kommun", "vaxjo-kommun"),
        ("#Framåt 2030!", "framat-2030"),
        ("  Éva  Ærø-Lindström ", "eva-aero-lindstrom"),
        ("E\u0301va", "eva"),
        ("§ 12", "12"),
        ("", "u0"),
    ],
)
def test_slug(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text())
def test_a_slug_is_never_empty_and_needs_no_escape(text: str) -> None:
    assert slug(text)
    assert set(slug(text)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@given(st.text())
def test_a_slug_of_a_slug_is_itself(text: str) -> None:
    assert slug(slug(text)) == slug(text)


def test_instances_follow_the_published_scheme() -> None:
    mint = Names()
    meeting = mint.meeting("Kommunstyrelsen", datetime.date(2024, 3, 5))
    item = mint.item(meeting, "130")
    assert meeting == URIRef(f"{BASE}meeting/kommunstyrelsen/2024-03-05")
    assert item == URIRef(f"{meeting}/item/130")
    assert mint.attendance(meeting, "Maj Ek") == URIRef(f"{meeting}/attendance/maj-ek")
    assert mint.decision(item, 2) == URIRef(f"{item}/decision/2")
    assert mint.commitment(item, 1) == URIRef(f"{item}/commitment/1")
    assert mint.register == URIRef(f"{BASE}graph/register")
    assert mint.curated == URIRef(f"{BASE}graph/curated")
    part = mint.participation(mint.project("#Ljus"), "Växjö kommun", "Owner")
    assert part == URIRef(f"{BASE}project/ljus/participation/vaxjo-kommun-owner")


def test_a_meeting_without_a_date_is_named_undated() -> None:
    assert Names().meeting("Rådet", None) == URIRef(f"{BASE}meeting/radet/undated")


def test_what_a_document_states_is_named_below_the_document() -> None:
    sha256 = "0123456789abcdef" * 4
    mint = Names("https://exempel.se/id/")
    document = mint.document(sha256)
    assert document == URIRef("https://exempel.se/id/document/0123456789abcdef")
    assert mint.within(sha256).project("Ljus") == URIRef(f"{document}/project/ljus")
    assert mint.evidence(document, 10, 42) == URIRef(f"{document}/evidence/10-42")


def test_bind_gives_every_prefix() -> None:
    bound = {prefix: str(namespace) for prefix, namespace in bind(Graph()).namespaces()}
    assert PREFIXES.items() <= bound.items()
