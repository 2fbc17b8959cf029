"""What people decided: the same, not the same, right, wrong, forgotten.

The curated graph holds one `sg:Correction` for each decision, with who made it and when, and is replayed at each build:

    <…/correction/1> a sg:Correction ; sg:verdict sg:Same ; sg:concerns <…/person/maj-ek>, <…/person/maj-eek> .
    <…/correction/2> a sg:Correction ; sg:verdict sg:Wrong ; sg:concerns <…/meeting/…/attendance/maj-ek> .
    <…/correction/3> a sg:Correction ; sg:verdict sg:Right ; sg:concerns <…/meeting/…/attendance/maj-ek> ;
                 rdf:predicate sg:status ; rdf:object sg:Absent .
    <…/correction/4> a sg:Correction ; sg:verdict sg:Right ; sg:concerns <…/document/c0ffeec0ffeec0ff> ;
                     rdf:predicate sg:date ; rdf:object "2024-05-07"^^xsd:date .
    <…/correction/5> a sg:Correction ; sg:verdict sg:Forgotten ; sg:nameHash "…" .

A person, organisation, project or body is recognised by any of its spellings' slugs, so a ruling holds when another
spelling becomes the label. A forgotten name is kept as a keyed hash (HMAC-SHA-256 under the graph's `sg:salt`): it can
be recognised when it is met again, and not be read. Names are few enough to be guessed one by one by whoever has the
graph, so the curated graph is no more public than the minutes themselves.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from rdflib import RDF, Graph, URIRef
from rdflib.term import Node

from extract.identity import Kind, Verdict
from extract.privacy import NOBODY, Forgotten
from ontology.names import DCT, SG, slug


@dataclass(frozen=True, slots=True)
class Curated:
    """The rulings in force."""

    same: frozenset[frozenset[tuple[Kind, str]]] = frozenset()
    """Pairs of (kind, slug)."""
    different: frozenset[frozenset[tuple[Kind, str]]] = frozenset()
    wrong: frozenset[str] = frozenset()
    """IRIs of facts, local or concluded."""
    right: Mapping[str, Mapping[str, Node]] = field(default_factory=dict)
    """Fact → predicate → the value that a person gave it."""
    forgotten: Forgotten = NOBODY

    def verdict(self, kind: Kind, one: str, other: str) -> Verdict | None:
        """What people decided of two names, or None."""
        pair = frozenset({(kind, slug(one)), (kind, slug(other))})
        if len(pair) == 1:
            return None
        return Verdict.SAME if pair in self.same else Verdict.DIFFERENT if pair in self.different else None

    def ruled(self, kind: Kind, name: str) -> list[str]:
        """Keys of the rulings that concern a name."""
        mine = (kind, slug(name))
        return sorted(str(sorted(pair)) for pair in self.same | self.different if mine in pair)

    def opposed(self, kind: Kind, name: str) -> set[str]:
        """Slugs of the names that people said are not this one."""
        mine = (kind, slug(name))
        return {other for pair in self.different if mine in pair for named, other in pair if (named, other) != mine}


def read(graph: Graph) -> Curated:
    """The rulings of a curated graph. A later ruling of two names undoes an earlier one (by `dct:created`)."""
    pairs: dict[frozenset[tuple[Kind, str]], Verdict] = {}
    wrong: set[str] = set()
    right: dict[str, dict[str, Node]] = defaultdict(dict)
    hashes: set[str] = set()
    for ruling in _in_time(graph):
        concerned = sorted(str(iri) for iri in graph.objects(ruling, SG.concerns))
        match _one(graph, ruling, SG.verdict).removeprefix(str(SG)):
            case "Same" | "Different" as verdict if len(concerned) == 2:
                pairs[frozenset(_named(iri) for iri in concerned)] = Verdict(verdict)
            case "Wrong":
                wrong.update(concerned)
            case "Right":
                predicate, value = graph.value(ruling, RDF.predicate), graph.value(ruling, RDF.object)
                wrong.difference_update(concerned)
                for iri in concerned:
                    if predicate is not None and value is not None:
                        right[iri][str(predicate)] = value
            case "Forgotten":
                hashes.update(str(value) for value in graph.objects(ruling, SG.nameHash))
    salt = min((str(value) for value in graph.objects(None, SG.salt)), default="")
    return Curated(
        same=frozenset(pair for pair, verdict in pairs.items() if verdict is Verdict.SAME),
        different=frozenset(pair for pair, verdict in pairs.items() if verdict is Verdict.DIFFERENT),
        wrong=frozenset(wrong),
        right={iri: dict(values) for iri, values in right.items()},
        forgotten=Forgotten(salt, frozenset(hashes)),
    )


def _in_time(graph: Graph) -> list[Node]:
    rulings = graph.subjects(RDF.type, SG.Correction)
    return sorted(rulings, key=lambda ruling: (_one(graph, ruling, DCT.created), str(ruling)))


def _one(graph: Graph, subject: Node, predicate: URIRef) -> str:
    return min((str(value) for value in graph.objects(subject, predicate)), default="")


def _named(iri: str) -> tuple[Kind, str]:
    kind, name = iri.rsplit("/", 2)[-2:]
    return (Kind(kind), name)
