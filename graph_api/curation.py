"""What people decide: that two are the same or not, that a fact is wrong or right, that somebody is forgotten.

A decision is a `sg:Correction` in the curated graph (`extract.curated` says in which form). It is kept among the facts,
so that it is replayed whenever the graphs are made again.
"""

import secrets
from datetime import UTC, datetime

import rdflib
from rdflib import RDF, XSD, Literal, URIRef
from rdflib.term import Node

from extract.curated import read as read_curated
from extract.identity import Verdict
from extract.privacy import Forgotten, name_hash
from extract.spelling import folded
from graph_api.facts import Change
from graph_api.ingest import library
from graph_api.library import Library
from graph_api.redaction import redact
from graph_api.settings import Settings
from graph_api.store import Store, lines
from ontology.errors import SettingError
from ontology.names import DCT, SG

About = list[tuple[URIRef, Node]]
"""The properties of a correction."""

_PEOPLE = """
PREFIX sg: <https://w3id.org/samgraf/ns#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?person ?name { ?person a sg:Person ; rdfs:label|skos:altLabel ?name }
"""


class Curator:
    """Somebody who decides. Each decision is carried out at once, in graphs and index."""

    def __init__(self, settings: Settings, *, by: str = "", store: Store | None = None) -> None:
        """`by` is who decides, as the curated graph is to say it; `store` is used where it is open already."""
        self._settings = settings
        self._by = by
        self._store = store

    def same(self, one: str, other: str) -> None:
        """Two IRIs name the same person, organisation, project or body."""
        self._decide(Verdict.SAME.value, _two(one, other))

    def not_same(self, one: str, other: str) -> None:
        """Two IRIs do not name the same, however alike the names are."""
        self._decide(Verdict.DIFFERENT.value, _two(one, other))

    def wrong(self, fact: str) -> None:
        """A fact is not so: it leaves what we conclude. What the document states stays."""
        self._decide("Wrong", [(SG.concerns, URIRef(fact))])

    def right(self, fact: str, predicate: str, value: Node) -> None:
        """What is right of a fact: its `predicate` is `value`. Undoes `wrong`."""
        about = [(SG.concerns, URIRef(fact)), (RDF.predicate, URIRef(predicate)), (RDF.object, value)]
        self._decide("Right", about)

    def forget(self, name: str) -> int:
        """Remove a person from graphs, texts, index and originals, under every spelling; from how many documents.

        Only hashes of the names stay, by which they are recognised and left out when they are met again. Backups
        made before, and files outside the data folder, are not reached.
        """
        with library(self._settings, self._store) as found:
            graph = _curated(found)
            salt = next((str(value) for value in graph.objects(None, SG.salt)), "") or secrets.token_hex(16)
            graph.add((found.names.curated, SG.salt, Literal(salt)))
            hashes = sorted({name_hash(each, salt) for each in _spellings(found, name)})
            self._add(graph, "Forgotten", [(SG.nameHash, Literal(each)) for each in hashes])
            change = _without(found, read_curated(graph).forgotten)
            change.curated = lines(graph)
            # First the originals: a program killed after this has lost a file, and not kept a name.
            for minutes in change.minutes:
                found.originals.path(minutes.document.sha256).unlink(missing_ok=True)
            found.apply(change)
            found.erase()
            return len(change.minutes)

    def _decide(self, verdict: str, about: About) -> None:
        with library(self._settings, self._store) as found:
            graph = _curated(found)
            self._add(graph, verdict, about)
            found.apply(Change(curated=lines(graph)))

    def _add(self, graph: rdflib.Graph, verdict: str, about: About) -> None:
        """One more correction."""
        number = 1 + sum(1 for _ in graph.subjects(RDF.type, SG.Correction))
        correction = URIRef(f"{self._settings.base}correction/{number}")
        now = datetime.now(UTC).isoformat(timespec="microseconds")
        graph.add((correction, RDF.type, SG.Correction))
        graph.add((correction, SG.verdict, SG[verdict]))
        graph.add((correction, DCT.created, Literal(now, datatype=XSD.dateTime)))
        if self._by:
            graph.add((correction, DCT.creator, Literal(self._by)))
        for predicate, value in about:
            graph.add((correction, predicate, value))


def _without(found: Library, forgotten: Forgotten) -> Change:
    """The documents that name somebody, with the name blotted out."""
    change = Change()
    for minutes in found.facts.minutes():
        redacted = redact(minutes, forgotten)
        if redacted is not minutes:
            change.minutes.append(redacted)
    return change


def _spellings(found: Library, name: str) -> set[str]:
    """The name, and every other that the person who bears it is known by."""
    rows = list(found.store.select(_PEOPLE).values())
    people = {row["person"] for row in rows if folded(row["name"]) == folded(name)}
    return {name, *(row["name"] for row in rows if row["person"] in people)}


def _curated(found: Library) -> rdflib.Graph:
    return rdflib.Graph().parse(data=found.facts.curated(), format="nt")


def _two(one: str, other: str) -> About:
    if one == other:
        raise SettingError(
            sv=f"{one} är angiven två gånger. Ange två olika.", en=f"{one} was given twice. Give two different ones."
        )
    return [(SG.concerns, URIRef(one)), (SG.concerns, URIRef(other))]
