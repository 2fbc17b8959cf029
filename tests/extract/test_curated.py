import pytest
from rdflib import Graph, Literal

from extract.curated import Curated, read
from extract.identity import Kind, Verdict
from ontology.names import BASE, SG

HEAD = f"@prefix sg: <{SG}> . @prefix dct: <http://purl.org/dc/terms/> . @base <{BASE}> ."


def curated(turtle: str) -> Curated:
    return read(Graph().parse(data=f"{HEAD} {turtle}", format="turtle"))


def test_a_ruling_holds_for_any_spelling_of_the_same_slug() -> None:
    ruled = curated("<1> a sg:Correction ; sg:verdict sg:Same ; sg:concerns <person/asa-bjork>, <person/ase-bjork> .")
    assert ruled.verdict(Kind.PERSON, "Åsa Björk", "Åse-Björk") is Verdict.SAME
    assert ruled.verdict(Kind.PROJECT, "Åsa Björk", "Åse Björk") is None
    assert ruled.verdict(Kind.PERSON, "Åsa Björk", "Asa Bjork") is None


def test_a_later_ruling_undoes_an_earlier_one() -> None:
    pair = "sg:concerns <person/a>, <person/b>"
    ruled = curated(
        f'<2> a sg:Correction ; sg:verdict sg:Same ; {pair} ; dct:created "2024-05-01" . '
        f'<1> a sg:Correction ; sg:verdict sg:Different ; {pair} ; dct:created "2024-06-01" .'
    )
    assert ruled.verdict(Kind.PERSON, "A", "B") is Verdict.DIFFERENT
    assert ruled.opposed(Kind.PERSON, "A") == {"b"}


def test_what_was_wrong_can_be_ruled_right_again() -> None:
    ruled = curated(
        '<1> a sg:Correction ; sg:verdict sg:Wrong ; sg:concerns <x>, <y> ; dct:created "2024-05-01" . '
        '<2> a sg:Correction ; sg:verdict sg:Right ; sg:concerns <x> ; dct:created "2024-06-01" .'
    )
    assert ruled.wrong == {f"{BASE}y"}


def test_a_value_set_right_is_kept_with_its_property() -> None:
    ruled = curated(
        "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . "
        '<1> a sg:Correction ; sg:verdict sg:Right ; sg:concerns <x> ; rdf:predicate sg:title ; rdf:object "rektor" .'
    )
    assert ruled.right == {f"{BASE}x": {str(SG.title): Literal("rektor")}}


@pytest.mark.parametrize("turtle", ["", "<1> a sg:Correction ; sg:verdict sg:Same ; sg:concerns <person/a> ."])
def test_nothing_is_decided_by_nothing(turtle: str) -> None:
    assert curated(turtle) == Curated()
