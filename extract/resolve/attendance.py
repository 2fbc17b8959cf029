"""Contradictions about the people at one meeting: whom they represent, and how they are spelled."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pyoxigraph as ox

from extract.describe import Local, Scribe
from extract.describe.terms import LABEL, SG, Triple, node
from extract.facts import Affiliation, Attendance
from extract.identity import Kind
from extract.resolve.conflict import Kept, conflict
from extract.resolve.corpus import Corpus
from extract.resolve.rules import LIST_BEFORE_PROSE, SPELLING
from extract.spelling import folded


@dataclass(frozen=True, slots=True)
class Seen:
    """A fact about a person, in the document at a place."""

    place: int
    fact: Attendance | Affiliation

    def local(self, corpus: Corpus) -> ox.NamedNode:
        """The document's own node of it."""
        minutes = corpus.minutes[self.place]
        scribe = Scribe(minutes, Local(minutes, corpus.register, corpus.base))
        if isinstance(self.fact, Attendance):
            return node(scribe.attendance(self.fact.person))
        return node(scribe.affiliation(self.fact))


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A list and a sentence that give one person two organisations of one kind."""

    person: str
    listed: tuple[Seen, ...]
    mentioned: tuple[Seen, ...]


def contradictions(corpus: Corpus, meeting: str) -> list[Contradiction]:
    """Where the documents of one meeting say in prose that somebody is from elsewhere than their list says."""
    listed: dict[str, list[Seen]] = defaultdict(list)
    mentioned: dict[str, list[Seen]] = defaultdict(list)
    for place in corpus.groups[meeting]:
        for fact in corpus.dated[place].attendance:
            if fact.represents:
                listed[_person(corpus, place, fact.person)].append(Seen(place, fact))
        for said in corpus.dated[place].affiliations:
            mentioned[_person(corpus, place, said.person)].append(Seen(place, said))
    return [
        Contradiction(person, tuple(listed[person]), against)
        for person in sorted(mentioned.keys() & listed.keys())
        if (against := tuple(seen for seen in mentioned[person] if _contradicts(corpus, seen, listed[person])))
    ]


def refused(corpus: Corpus, place: int) -> list[Affiliation]:
    """The affiliations of the document at `place` that do not hold."""
    if not corpus.dated[place].affiliations:
        return []
    found = contradictions(corpus, corpus.meetings[place])
    said = [seen.fact for each in found for seen in each.mentioned if seen.place == place]
    return [fact for fact in said if isinstance(fact, Affiliation)]


def report(corpus: Corpus, meeting: str) -> Iterator[Triple]:
    """The conflicts about representation and about spelling at one meeting."""
    for each in contradictions(corpus, meeting):
        uses = (*each.listed, *each.mentioned)
        concerns = [seen.local(corpus) for seen in uses]
        told = _told(corpus, ((_organisation(corpus, seen), seen.place) for seen in uses))
        fact = node(_attendance(meeting, each.person))
        yield from conflict(corpus, Kept(fact, SG.represents, LIST_BEFORE_PROSE), concerns, told)
    yield from _spellings(corpus, meeting)


def _spellings(corpus: Corpus, meeting: str) -> Iterator[Triple]:
    spelled: dict[str, list[Seen]] = defaultdict(list)
    for place in corpus.groups[meeting]:
        for fact in corpus.dated[place].attendance:
            spelled[_person(corpus, place, fact.person)].append(Seen(place, fact))
    for person, uses in sorted(spelled.items()):
        if len({folded(seen.fact.person) for seen in uses}) > 1:
            told = _told(corpus, ((seen.fact.person, seen.place) for seen in uses))
            concerns = [seen.local(corpus) for seen in uses]
            kept = Kept(node(person), LABEL, SPELLING, at=_attendance(meeting, person))
            yield from conflict(corpus, kept, concerns, told)


def _told(corpus: Corpus, said: Iterable[tuple[str, int]]) -> dict[str, str]:
    """Which documents say what: each name once, with the titles of all that have it."""
    sources: dict[str, dict[str, None]] = {}
    for name, place in said:
        sources.setdefault(name, {})[corpus.minutes[place].document.name] = None
    told = "; ".join(f"{name} ({', '.join(titles)})" for name, titles in sources.items())
    return {"sv": told, "en": told}


def _contradicts(corpus: Corpus, said: Seen, listed: Sequence[Seen]) -> bool:
    mine = corpus.register.find(_named(said))
    theirs = [corpus.register.find(_named(seen)) for seen in listed]
    return mine is not None and all(other is not None and other != mine and other.kind == mine.kind for other in theirs)


def _organisation(corpus: Corpus, seen: Seen) -> str:
    known = corpus.register.find(_named(seen))
    return known.label if known else _named(seen)


def _named(seen: Seen) -> str:
    fact = seen.fact
    return (fact.represents or "") if isinstance(fact, Attendance) else fact.organisation


def _person(corpus: Corpus, place: int, name: str) -> str:
    return corpus.identities.entity(Kind.PERSON, corpus.minutes[place].document.sha256, name).iri


def _attendance(meeting: str, person: str) -> str:
    return f"{meeting}/attendance/{person.rsplit('/', 1)[-1]}"
