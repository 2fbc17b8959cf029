"""From what each document states to what is concluded: the default graph.

Every document's facts are written again under the names of who is who, and put together: meeting by meeting, then
what several meetings share (people, projects, participations, announced meetings). What contradicts is decided by
`rules`, and stays as `sg:Conflict`. Each conclusion links to the local facts it rests on (`prov:wasDerivedFrom`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import pyoxigraph as ox

from extract.curated import Curated
from extract.describe.entity import Entity, party, registered
from extract.describe.terms import ALSO, LABEL, SG, TYPE, Triple, concepts, node, ratio, said, text
from extract.facts import Minutes
from extract.identity import Identities, Verdict
from extract.resolve import attendance
from extract.resolve.conflict import settle
from extract.resolve.corpus import Corpus
from extract.resolve.union import Source, Union, admitted
from ontology.names import BASE, slug
from ontology.register import Register

__all__ = ["Corpus", "Union", "about", "at_meeting", "conclude", "described", "resolve"]

_NOWHERE = -1
"""The place of what no document states."""


def resolve(
    minutes: Sequence[Minutes], register: Register, curated: Curated | None = None, base: str = BASE
) -> Iterator[Triple]:
    """The default graph. `minutes` have been through `extract.privacy.guard`; their order does not matter."""
    ordered = sorted(minutes, key=lambda one: one.document.sha256)
    return conclude(Corpus(ordered, register, curated or Curated(), base))


def conclude(corpus: Corpus) -> Iterator[Triple]:
    """The default graph, each triple once, in an order that depends on the minutes alone.

    Meeting by meeting, so that memory holds one meeting and what several share, not everything.
    """
    shared, used = Union(), set[str]()
    for meeting in sorted(corpus.groups):
        yield from at_meeting(corpus, meeting, shared, used)
    said = described(corpus, used | shared.spoken_of())
    yield from about(corpus, shared, chain.from_iterable(said.values()))


def at_meeting(corpus: Corpus, meeting: str, shared: Union, used: set[str]) -> Iterator[Triple]:
    """What the documents of one meeting alone speak of, with their evidence.

    What others may speak of too is added to `shared`, and whatever else is spoken of to `used`.
    """
    own = Union()
    for place in corpus.groups[meeting]:
        yield from _sort_out(corpus, place, own, shared)
    conflicts = _settled(own, corpus)
    used |= own.spoken_of()
    yield from own.triples()
    yield from conflicts
    yield from attendance.report(corpus, meeting)


def about(corpus: Corpus, shared: Union, said: Iterable[Triple]) -> Iterator[Triple]:
    """What documents of several meetings say of the same things, put together with what is said of these anyhow."""
    conflicts = _settled(shared, corpus)
    shared.add(_NOWHERE, said)
    yield from shared.triples()
    yield from conflicts


def described(corpus: Corpus, used: set[str]) -> dict[str, list[Triple]]:
    """IRI → what is said of it wherever it is used: who it is, how it is called; of two names, why they are one."""
    used = used | corpus.given
    found: dict[str, list[Triple]] = defaultdict(list)
    labels = (triple for entity in _entities(corpus, used) for triple in entity.triples())
    for triple in chain(labels, _concepts(corpus, used), _likenesses(corpus.identities, corpus.base)):
        found[triple[0].value].append(triple)
    return found


def _sort_out(corpus: Corpus, place: int, own: Union, shared: Union) -> list[Triple]:
    """One document's facts: what belongs to its meeting alone, and what others may speak of too. Gives its evidence."""
    scribe, pairs = corpus.concluded(place)
    triples, pairs = admitted(scribe.triples, pairs, corpus.curated)
    refused = {node(scribe.affiliation(fact)) for fact in attendance.refused(corpus, place)}
    below = (f"{scribe.meeting.value}/", scribe.naming.document)

    def union_of(subject: ox.NamedNode) -> Union:
        return own if subject.value.startswith(below) else shared

    for triple in triples:
        if triple[0] not in refused:
            union_of(triple[0]).add(place, (triple,))
    for conclusion, fact in pairs:
        if conclusion not in refused:
            union_of(conclusion).sources[conclusion].append(Source(place, fact))
    return scribe.evidence


def _settled(union: Union, corpus: Corpus) -> list[Triple]:
    """Conclude in place, add the shortcut from projects to organisations, and give the conflicts."""
    conflicts = list(settle(union, corpus))
    for participation in union.of_kind(SG.Participation):
        _weigh(union, participation)
        project, organisation = (union.one(participation, term) for term in (SG.project, SG.organisation))
        if isinstance(project, ox.NamedNode) and organisation is not None:
            union.add(_NOWHERE, ((project, SG.involves, organisation),))
    return conflicts


def _weigh(union: Union, participation: ox.NamedNode) -> None:
    """A condition, and that a whole group was meant, hold only where every statement says so."""
    stating = {source.document for source in union.sources[participation]}
    for term in (SG.condition, SG.collective):
        stated = union.values[participation].get(term, {})
        if stated and {place for places in stated.values() for place in places} < stating:
            del union.values[participation][term]


def _entities(corpus: Corpus, used: set[str]) -> Iterator[Entity]:
    """Those whom the conclusions speak of, and the organisations that these belong to."""
    entities = [entity for entity in corpus.identities.entities() if entity.iri in used]
    yield from entities
    for iri in sorted({entity.within for entity in entities if entity.within and entity.within not in used}):
        if known := corpus.register.get(iri):
            yield registered(known)
    for known_party in corpus.register.parties:
        if known_party.iri in used:
            yield party(known_party)


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
        same = judged.verdict is Verdict.SAME
        # Namesakes are kept apart, so that two names may be judged more than once: of this one or that one.
        whom = sorted(iri.rsplit("/", 1)[-1] for iri in likeness.entities)
        subject = node("/".join((f"{base}identity/{likeness.kind}", slug(one), slug(other), *([] if same else whom))))
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
