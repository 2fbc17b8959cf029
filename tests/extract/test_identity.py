"""What is kept of who is who."""

import pytest

from extract.describe.entity import Entity
from extract.identity import Identities, Kind, Known


def entity(name: str) -> Entity:
    return Entity(iri=f"urn:{name}", classes=("Person",), label=name)


MAJ, BO, EDA = entity("maj"), entity("bo"), entity("eda")
ONE = Identities({(Kind.PERSON, "a", "Maj Ek"): MAJ, (Kind.PERSON, "a", "Bo Lo"): BO})
OTHER = Identities({(Kind.PERSON, "b", "M Ek"): MAJ, (Kind.ORGANISATION, "b", "Eda"): EDA})
BOTH = ONE + OTHER


def test_a_name_is_somebodys_in_the_document_that_uses_it() -> None:
    assert BOTH.entity(Kind.PERSON, "a", "Maj Ek") == BOTH.entity(Kind.PERSON, "b", "M Ek") == MAJ
    for kind, document, name in ((Kind.PERSON, "b", "Maj Ek"), (Kind.PROJECT, "b", "Eda")):
        with pytest.raises(KeyError):
            BOTH.entity(kind, document, name)


def test_everybody_stands_once_in_order_of_iris() -> None:
    assert BOTH.entities() == [BO, EDA, MAJ]
    assert (OTHER + ONE).entities() == BOTH.entities()


def test_every_spelling_stands_once() -> None:
    again = BOTH + Identities({(Kind.PERSON, "c", "Maj Ek"): MAJ})
    assert list(again.spellings()) == [
        (Kind.ORGANISATION, "Eda", EDA),
        (Kind.PERSON, "Bo Lo", BO),
        (Kind.PERSON, "M Ek", MAJ),
        (Kind.PERSON, "Maj Ek", MAJ),
    ]


def test_what_each_documents_names_are_said_to_be() -> None:
    assert BOTH.by_document() == {
        "a": ["person\tBo Lo\turn:bo\tbo", "person\tMaj Ek\turn:maj\tmaj"],
        "b": ["organisation\tEda\turn:eda\teda", "person\tM Ek\turn:maj\tmaj"],
    }


def test_of_one_name_in_two_documents_the_first_document_orders() -> None:
    known = [Known(kind=Kind.PERSON, name=name, documents=set(met)) for name, met in (("b", "z"), ("a", "yx"))]
    assert sorted(one.order for one in known) == [("a", "x"), ("b", "z")]
