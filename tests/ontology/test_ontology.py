"""The vocabulary: complete in both languages, and the only source of terms."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Literal, URIRef

from ontology import FILES, ontology
from ontology.names import SG

ROOT = Path(__file__).parents[2]
WRITTEN_IN = {".py", ".ttl", ".rq", ".md", ".html", ".ipynb", ".trig"}
NOT_OURS = {"node_modules", "__pycache__", "data", "build", "dist", "vendor"}
MENTION = re.compile(
    r"(?<![\w:-])(?:sg:|SG\.)([A-Za-z][A-Za-z0-9]*)|https://w3id\.org/samgraf/ns#([A-Za-z][A-Za-z0-9]*)"
)


def typed(*kinds: URIRef) -> list[URIRef]:
    found = {term for kind in kinds for term in ontology().subjects(RDF.type, kind) if isinstance(term, URIRef)}
    return sorted(found, key=str)


CLASSES = typed(OWL.Class)
PROPERTIES = typed(OWL.ObjectProperty, OWL.DatatypeProperty)
CONCEPTS = typed(SKOS.Concept)
SCHEMES = typed(SKOS.ConceptScheme)
TERMS = {*CLASSES, *PROPERTIES, *CONCEPTS, *SCHEMES}
SPECIALISES = (RDFS.subClassOf, SKOS.closeMatch, SKOS.broadMatch, SKOS.relatedMatch)

CONTRACT = Path(__file__).with_name("contract.txt").read_text(encoding="utf-8").split()


def local(term: object) -> str:
    return str(term).removeprefix(str(SG))


def sources() -> Iterator[Path]:
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        ours = not any(part.startswith(".") or part in NOT_OURS for part in parts)
        if ours and path.suffix in WRITTEN_IN and path.is_file():
            yield path


def test_the_file_ships_beside_the_code() -> None:
    assert [path.name for path in FILES] == ["samgraf.ttl"]


@pytest.mark.parametrize("term", CONTRACT)
def test_every_word_of_the_public_contract_is_defined(term: str) -> None:
    assert SG[term] in TERMS


@pytest.mark.parametrize("term", sorted(TERMS, key=str), ids=local)
def test_a_term_is_explained_in_swedish_and_english(term: URIRef) -> None:
    for explains in (RDFS.label, RDFS.comment):
        texts = [text for text in ontology().objects(term, explains) if isinstance(text, Literal)]
        assert sorted(text.language or "" for text in texts) == ["en", "sv"]
        assert all(str(text).strip() for text in texts)


@pytest.mark.parametrize("term", PROPERTIES, ids=local)
def test_a_property_has_one_domain_and_one_range(term: URIRef) -> None:
    assert len(list(ontology().objects(term, RDFS.domain))) == 1
    (found,) = ontology().objects(term, RDFS.range)
    is_literal = str(found).startswith("http://www.w3.org/2001/XMLSchema#") or found == RDFS.Literal
    assert ((term, RDF.type, OWL.DatatypeProperty) in ontology()) is is_literal


@pytest.mark.parametrize("term", CLASSES, ids=local)
def test_a_class_says_what_it_specialises(term: URIRef) -> None:
    assert any((term, relation, None) in ontology() for relation in SPECIALISES)


@pytest.mark.parametrize("term", CONCEPTS, ids=local)
def test_a_concept_stands_in_one_scheme(term: URIRef) -> None:
    (scheme,) = ontology().objects(term, SKOS.inScheme)
    assert scheme in SCHEMES


def test_own_terms_refer_to_own_terms_that_exist() -> None:
    referred = {node for triple in ontology() for node in triple if str(node).startswith(str(SG))}
    assert referred <= TERMS


def test_no_term_is_used_that_is_not_defined() -> None:
    defined = {local(term) for term in TERMS}
    strangers = {
        f"{path.relative_to(ROOT)}: {term}"
        for path in sources()
        for match in MENTION.finditer(path.read_text(encoding="utf-8"))
        if (term := match[1] or match[2]) not in defined
    }
    assert strangers == set()


def test_a_misspelt_term_is_an_error() -> None:
    with pytest.raises(AttributeError):
        getattr(SG, "meting")  # noqa: B009 - a misspelling that the type checker need not see
