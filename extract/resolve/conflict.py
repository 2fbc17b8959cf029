"""Contradictions: decided by the rules, and kept as `sg:Conflict` with both facts, both sources and the rule."""

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from extract.describe.terms import ALSO, DCT, RDF, RDFS, SG, TYPE, Triple, node, said
from extract.resolve.corpus import Corpus
from extract.resolve.rules import RULES, Contest
from extract.resolve.union import Union
from ontology.names import slug

_MANY = {TYPE, ALSO, SG.evidence, SG.adjuster, SG.presenter, SG.about, SG.recordedIn, SG.scheduledIn, SG.statedIn}
_MANY |= {SG.follows, SG.partOf, SG.leader, SG.recusedFrom, SG.concerns, SG.because, RDFS.comment, DCT.identifier}
"""Properties that may hold several values; of all others one is concluded."""

_TOLD: dict[ox.NamedNode, tuple[str, str]] = {
    SG.status: ("närvaro eller läge", "attendance or status"),
    SG.represents: ("vem som företräds", "who is represented"),
    SG.party: ("parti", "party"),
    SG.capacity: ("egenskap", "capacity"),
    SG.replaces: ("för vem ersättaren tjänstgjorde", "whom the substitute replaced"),
    SG.startTime: ("starttid", "start time"),
    SG.endTime: ("sluttid", "end time"),
    SG.chair: ("ordförande", "chair"),
    SG.secretary: ("sekreterare", "secretary"),
    SG.adjustedOn: ("justeringsdag", "date of adjustment"),
    SG.startDate: ("startdatum", "start date"),
    SG.endDate: ("slutdatum", "end date"),
    SG.due: ("när det ska vara klart", "when it is due"),
}
"""The properties whose contradictions are reported, and what they are called; others are settled in silence."""


def settle(union: Union, corpus: Corpus) -> Iterator[Triple]:
    """Conclude one value for each property that has one, and give the conflicts that this leaves behind."""
    for subject in sorted(union.values, key=str):
        for predicate, stated in list(union.values.get(subject, {}).items()):
            _correct(union, corpus, subject, predicate)
            if len(stated) < 2 or predicate in _MANY or RDF.subject in union.values[subject]:
                continue
            contest = Contest(subject, predicate, dict(stated), union, corpus)
            value, rule = next((value, rule) for rule in RULES if (value := rule.choose(contest)) is not None)
            for lost in [other for other in stated if other != value]:
                union.drop(subject, predicate, lost)
            if predicate in _TOLD and not rule.silent:
                yield from _report(contest, (rule.sv, rule.en))


def _correct(union: Union, corpus: Corpus, subject: ox.NamedNode, predicate: ox.NamedNode) -> None:
    """What a person set right replaces what the sources agree on."""
    facts = [subject, *(source.fact for source in union.sources.get(subject, ()))]
    given = next((value for fact in facts if (value := corpus.right(fact.value, predicate.value)) is not None), None)
    if given is not None:
        for value in list(union.values[subject][predicate]):
            union.drop(subject, predicate, value)
        union.values[subject][predicate] = {given: []}


def _report(contest: Contest, rule: tuple[str, str]) -> Iterator[Triple]:
    places = {place for stated in contest.stated.values() for place in stated}
    facts = [source.fact for source in contest.union.sources[contest.subject] if source.document in places]
    names = _TOLD[contest.predicate]
    said_by = "; ".join(
        f"{contest.corpus.called(value)} ({_titles(contest.corpus, stated)})"
        for value, stated in sorted(contest.stated.items(), key=lambda pair: str(pair[0]))
    )
    yield from conflict(
        contest.corpus,
        contest.subject,
        contest.predicate,
        facts,
        (
            f"Källorna säger olika om {names[0]}: {said_by}. {rule[0]}",
            f"The sources differ on {names[1]}: {said_by}. {rule[1]}",
        ),
    )


def _titles(corpus: Corpus, places: Iterable[int]) -> str:
    return ", ".join(sorted({corpus.minutes[place].document.name for place in places}))


def conflict(
    corpus: Corpus,
    conclusion: ox.NamedNode,
    predicate: ox.NamedNode,
    concerns: Iterable[ox.NamedNode],
    comments: tuple[str, str],
) -> Iterator[Triple]:
    """The triples of one conflict; `comments` are in Swedish and English."""
    name = slug(f"{conclusion.value.removeprefix(corpus.base)} {predicate.value.rsplit('#', 1)[-1]}")
    subject = node(f"{corpus.base}conflict/{name}")
    yield (subject, TYPE, SG.Conflict)
    yield (subject, RDF.predicate, predicate)
    yield (subject, SG.conclusion, conclusion)
    for fact in sorted(set(concerns), key=str):
        yield (subject, SG.concerns, fact)
    yield (subject, RDFS.comment, said(comments[0], "sv"))
    yield (subject, RDFS.comment, said(comments[1], "en"))
