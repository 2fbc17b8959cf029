"""From what each document states to what is concluded: the default graph.

Every document's facts are written again under the names of who is who, and put together: meeting by meeting, then
what several meetings share (people, projects, participations, announced meetings). What contradicts is decided by
`rules`, and stays as `sg:Conflict`. Each conclusion links to the local facts it rests on (`prov:wasDerivedFrom`).
"""

from collections.abc import Iterator, Sequence

import pyoxigraph as ox

from extract.curated import Curated
from extract.describe.entity import party, registered
from extract.describe.terms import ALSO, LABEL, PROV, SG, TYPE, Triple, concepts, node, ratio, said, text
from extract.facts import Minutes
from extract.identity import Identities, Verdict
from extract.resolve import attendance
from extract.resolve.conflict import settle
from extract.resolve.corpus import Corpus
from extract.resolve.union import Source, Union, admitted
from ontology.names import BASE, slug
from ontology.register import Register

__all__ = ["Corpus", "conclude", "resolve"]


def resolve(
    minutes: Sequence[Minutes], register: Register, curated: Curated | None = None, base: str = BASE
) -> Iterator[Triple]:
    """The default graph. `minutes` have been through `extract.privacy.guard`; their order does not matter."""
    ordered = sorted(minutes, key=lambda one: one.document.sha256)
    return conclude(Corpus(ordered, register, curated or Curated(), base))


def conclude(corpus: Corpus) -> Iterator[Triple]:
    """The default graph of a corpus; a triple may come more than once."""
    shared, used = Union(), set[str]()
    for meeting in sorted(corpus.groups):
        for triple in _meeting(corpus, meeting, shared):
            used.add(triple[2].value)
            yield triple
    for triple in _settled(shared, corpus):
        used |= {triple[0].value, triple[2].value}
        yield triple
    yield from _entities(corpus, used)
    yield from _likenesses(corpus.identities, corpus.base)
    yield from _concepts(corpus, used)


def _meeting(corpus: Corpus, meeting: str, shared: Union) -> Iterator[Triple]:
    """What the documents of one meeting say of it alone; the rest goes into `shared`."""
    own, group = Union(), corpus.groups[meeting]
    found = attendance.contradictions(corpus, group)
    for place in group:
        scribe, pairs = corpus.concluded(place)
        yield from scribe.evidence
        doubted = {node(scribe.affiliation(fact)) for fact in attendance.refused(found, place)}
        triples, pairs = admitted(scribe.triples, pairs, corpus.curated)
        for union, inside in ((own, True), (shared, False)):
            union.add(
                place,
                (
                    triple
                    for triple in triples
                    if triple[0].value.startswith(f"{meeting}/") is inside and triple[0] not in doubted
                ),
            )
            for conclusion, fact in pairs:
                if conclusion.value.startswith(f"{meeting}/") is inside and conclusion not in doubted:
                    union.sources[conclusion].append(Source(place, fact))
    yield from _settled(own, corpus)
    yield from attendance.report(corpus, meeting, group, found)


def _settled(union: Union, corpus: Corpus) -> Iterator[Triple]:
    """What a union comes to: its conflicts, its triples, the shortcuts, and the local facts behind them."""
    yield from settle(union, corpus)
    for participation in union.of_kind(SG.Participation):
        _weigh(union, participation)
        project, organisation = (union.one(participation, term) for term in (SG.project, SG.organisation))
        if isinstance(project, ox.NamedNode) and organisation is not None:
            yield (project, SG.involves, organisation)
    yield from union.triples()
    for conclusion, sources in union.sources.items():
        for source in sources:
            yield (conclusion, PROV.wasDerivedFrom, source.fact)


def _weigh(union: Union, participation: ox.NamedNode) -> None:
    """A condition, and that a whole group was meant, hold only where every statement says so."""
    stating = {source.document for source in union.sources[participation]}
    for term in (SG.condition, SG.collective):
        stated = union.values[participation].get(term, {})
        if stated and {place for places in stated.values() for place in places} < stating:
            del union.values[participation][term]


def _entities(corpus: Corpus, used: set[str]) -> Iterator[Triple]:
    """Those whom the conclusions speak of, and the organisations that these belong to."""
    entities = [entity for entity in corpus.identities.entities() if entity.iri in used]
    for entity in entities:
        yield from entity.triples()
    for iri in {entity.within for entity in entities if entity.within} - used:
        if known := corpus.register.get(iri):
            yield from registered(known).triples()
    for known_party in corpus.register.parties:
        if known_party.iri in used:
            yield from party(known_party).triples()


def _concepts(corpus: Corpus, used: set[str]) -> Iterator[Triple]:
    """What the vocabulary calls the roles, kinds and statuses in use, so that a plain query can show them."""
    labelled = {known.iri for known in corpus.register.parties}
    for (iri, language), label in concepts().items():
        if iri in used and iri not in labelled:
            yield (node(iri), LABEL, said(label, language))


def _likenesses(identities: Identities, base: str) -> Iterator[Triple]:
    """Each merge with its reason and score, and without a conclusion each that a person has to decide."""
    for likeness in identities.likenesses:
        judged, (one, other) = likeness.judgement, likeness.names
        if judged.verdict is Verdict.DIFFERENT:
            continue
        subject = node(f"{base}identity/{likeness.kind}/{slug(one)}/{slug(other)}")
        same = judged.verdict is Verdict.SAME
        yield (subject, TYPE, SG.Identity)
        yield (subject, LABEL, text(f"{one} {'=' if same else '?'} {other}"))
        yield (subject, SG.score, ratio(judged.score))
        yield (subject, SG.reason, said(judged.sv, "sv"))
        yield (subject, SG.reason, said(judged.en, "en"))
        for name in likeness.names:
            yield (subject, ALSO, text(name))
        for iri in likeness.entities:
            yield (subject, SG.concerns, node(iri))
            if same:
                yield (subject, SG.conclusion, node(iri))
