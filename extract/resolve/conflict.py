"""Contradictions: decided by the rules, and kept as `sg:Conflict` with both facts, both sources and the rule."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, combinations

import pyoxigraph as ox

from extract.describe.terms import ALSO, DCT, LABEL, RDF, RDFS, SG, TYPE, Triple, Value, node, said, text
from extract.resolve.corpus import Corpus
from extract.resolve.rules import RULES, Contest, Rule
from extract.resolve.union import Union
from ontology.names import slug

_Stated = Mapping[Value, list[int]]
"""What is stated of one property of one thing, each value with the places of the documents that state it."""

_MANY = {TYPE, ALSO, SG.evidence, SG.adjuster, SG.presenter, SG.about, SG.recordedIn, SG.scheduledIn, SG.statedIn}
_MANY |= {
    SG.follows,
    SG.partOf,
    SG.leader,
    SG.recusedFrom,
    SG.concerns,
    SG.because,
    RDFS.comment,
    DCT.identifier,
}
"""Properties that may hold several values; of all others one is concluded."""

_TOGETHER = {SG.replaces}
"""Properties of which one document may state several values, while two that share none contradict each other."""

_TOLD: dict[ox.NamedNode, tuple[str, str]] = {
    SG.status: ("närvaron", "attendance"),
    SG.represents: ("vem som företräds", "who is represented"),
    SG.party: ("parti", "party"),
    SG.capacity: ("egenskap", "capacity"),
    SG.replaces: ("vem som ersätts", "who is replaced"),
    SG.startTime: ("starttid", "start time"),
    SG.endTime: ("sluttid", "end time"),
    SG.chair: ("ordförande", "chair"),
    SG.secretary: ("sekreterare", "secretary"),
    SG.adjustedOn: ("justeringsdag", "date of adjustment"),
    SG.startDate: ("startdatum", "start date"),
    SG.endDate: ("slutdatum", "end date"),
    SG.due: ("när det ska vara klart", "when it is due"),
    LABEL: ("stavningen", "the spelling"),
}
"""The properties whose contradictions are reported, and what they are called; others are settled in silence."""


def settle(union: Union, corpus: Corpus) -> Iterator[Triple]:
    """Conclude one value for each property that has one, and give the conflicts that this leaves behind."""
    for subject in sorted(union.values, key=str):
        if corpus.curated.right:
            _correct(union, corpus, subject)
        for predicate in list(union.values.get(subject, ())):
            stated = union.values[subject][predicate]
            if predicate in _MANY or RDF.subject in union.values[subject] or not _differ(predicate, stated):
                continue
            contest = Contest(subject, predicate, dict(stated), union, corpus)
            value, rule = next((value, rule) for rule in RULES if (value := rule.choose(contest)) is not None)
            for lost in stated.keys() - _beside(predicate, value, stated):
                union.drop(subject, predicate, lost)
            if predicate in _TOLD and predicate != LABEL and not rule.silent:
                yield from _report(contest, rule)


def _differ(predicate: ox.NamedNode, stated: _Stated) -> bool:
    """Whether more than one value is stated, or, where several can hold, two documents share none."""
    if predicate not in _TOGETHER:
        return len(stated) > 1
    told = [{value for value in stated if place in stated[value]} for place in set(chain(*stated.values()))]
    return any(one.isdisjoint(other) for one, other in combinations(told, 2))


def _beside(predicate: ox.NamedNode, chosen: Value, stated: _Stated) -> set[Value]:
    """The chosen value, and where several can hold, what the documents that state it state beside it."""
    if predicate not in _TOGETHER:
        return {chosen}
    return {chosen} | {value for value, places in stated.items() if set(places) & set(stated[chosen])}


def _correct(union: Union, corpus: Corpus, subject: ox.NamedNode) -> None:
    """What a person set right replaces what the sources say, or adds what they do not say."""
    if TYPE in union.values[subject] and SG.Minutes in union.values[subject][TYPE]:
        return  # what is said of a document is said of its meeting: see `infer`
    facts = [subject, *(source.fact for source in union.sources.get(subject, ()))]
    for fact in facts:
        for predicate, given in corpus.rights(fact).items():
            for value in list(union.values[subject].get(predicate, ())):
                union.drop(subject, predicate, value)
            union.values[subject][predicate] = {given: []}


def _report(contest: Contest, rule: Rule) -> Iterator[Triple]:
    places = {place for stated in contest.stated.values() for place in stated}
    facts = [source.fact for source in contest.union.sources[contest.subject] if source.document in places]
    told = {
        language: "; ".join(
            f"{contest.corpus.called(value, language)} ({_titles(contest.corpus, stated)})"
            for value, stated in sorted(contest.stated.items(), key=lambda pair: str(pair[0]))
        )
        for language in ("sv", "en")
    }
    yield from conflict(contest.corpus, Kept(contest.subject, contest.predicate, rule), facts, told)


def _titles(corpus: Corpus, places: Iterable[int]) -> str:
    return ", ".join(sorted({corpus.minutes[place].document.name for place in places}))


@dataclass(frozen=True, slots=True)
class Kept:
    """What stays of a contradiction: the fact, the property in question, and the rule that decided."""

    fact: ox.NamedNode
    predicate: ox.NamedNode
    rule: Rule
    at: str = ""
    """What names the conflict where the same of the fact may be in question elsewhere."""


def conflict(corpus: Corpus, kept: Kept, concerns: Iterable[ox.NamedNode], told: Mapping[str, str]) -> Iterator[Triple]:
    """The triples of one conflict; `told` says in Swedish and English which source says what."""
    rule, names = kept.rule, _TOLD[kept.predicate]
    name = slug(f"{(kept.at or kept.fact.value).removeprefix(corpus.base)} {kept.predicate.value.rsplit('#', 1)[-1]}")
    subject = node(f"{corpus.base}conflict/{name}")
    yield (subject, TYPE, SG.Conflict)
    yield (subject, RDF.predicate, kept.predicate)
    yield (subject, SG.conclusion, kept.fact)
    yield (subject, SG.rule, text(rule.name))
    for fact in sorted(set(concerns), key=str):
        yield (subject, SG.concerns, fact)
    yield (subject, RDFS.comment, said(f"Källorna säger olika om {names[0]}: {told['sv']}. {rule.sv}", "sv"))
    yield (subject, RDFS.comment, said(f"The sources differ on {names[1]}: {told['en']}. {rule.en}", "en"))
