"""Gathers the names that documents use, with what stands around each: what identities are decided on."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from networkx.utils import UnionFind

from extract.authority import authorities_in, authority
from extract.document import Span
from extract.facts import Minutes, Stated
from extract.identity import Kind, Known
from extract.likeness import body as body_rules
from extract.likeness import project as project_rules
from extract.spelling import as_printed, folded
from ontology.register import Register

_NO_LETTER = re.compile(r"[\d@|&§$]")
"""What only a scan reads in a name ("Kj3ll"): no spelling that anybody used, though the evidence quotes it."""


def county(minutes: Minutes, register: Register) -> str | None:
    """The code of the county that everybody on the list comes from, or None where they come from several."""
    named = (register.find(fact.represents) for fact in minutes.attendance if fact.represents)
    codes = {known.county for known in named if known and known.county}
    return codes.pop() if len(codes) == 1 else None


def bodies(minutes: Minutes, register: Register) -> Iterator[Known]:
    """The bodies that one document names: its own under its authority, others under that or another."""
    sha = minutes.document.sha256
    owner = authority(minutes, register)
    own = minutes.meeting.body.value if minutes.meeting.body else None
    others = [fact.body for fact in minutes.announcements] + [fact.decided_by for fact in minutes.decisions]
    for name in dict.fromkeys((own, *others)):
        if name:
            named = authorities_in(name, register)
            owners = {known.iri for known in named[:1] or ([owner] if owner else ())}
            unowned = sha if body_rules.is_everywhere(name) else "no authority"
            contexts = owners or {unowned}
            yield Known(kind=Kind.BODY, name=name, documents={sha}, contexts=contexts, organisations=set(owners))


def organisations(minutes: Minutes, register: Register) -> Iterator[Known]:
    """The organisations that one document names and the register does not have."""
    names = [fact.represents for fact in minutes.attendance]
    names += [part.organisation for part in minutes.participations]
    names += [said.organisation for said in minutes.affiliations]
    for name in dict.fromkeys(names):
        if name and not register.find(name):
            yield Known(kind=Kind.ORGANISATION, name=name, documents={minutes.document.sha256}, contexts={folded(name)})


def people(minutes: Minutes, register: Register) -> Iterator[Known]:
    """The people that one document names."""
    found: dict[str, Known] = {}
    sha = minutes.document.sha256

    def meet(name: str | None) -> Known | None:
        if not name:
            return None
        return found.setdefault(name, Known(kind=Kind.PERSON, name=name, documents={sha}))

    for fact in minutes.attendance:
        if known := meet(fact.person):
            known.listed.add(sha)
            known.parties.update((fact.party,) if fact.party else ())
            known.organisations.update((_organisation(fact.represents, register),) if fact.represents else ())
        for replaced in fact.replaces:
            meet(replaced)
    for said in minutes.affiliations:
        if (known := meet(said.person)) and not known.organisations:
            known.organisations.add(_organisation(said.organisation, register))
    for name, evidence in _people_stated(minutes):
        if known := meet(name):
            known.printed |= _as_printed(minutes, name, evidence)
    yield from found.values()


def _as_printed(minutes: Minutes, name: str, evidence: Iterable[Span]) -> set[str]:
    spelled = (as_printed(name, minutes.document.quote(span)) for span in evidence)
    return {text for text in spelled if text and not _NO_LETTER.search(text)}


def _organisation(name: str, register: Register) -> str:
    known = register.find(name)
    return known.iri if known else folded(name)


def names_of_people(minutes: Minutes) -> Iterator[str]:
    """Those named outside the attendance list: who preside, keep the minutes, present, lead or have promised."""
    yield from (name for name, _ in _people_stated(minutes))


def _people_stated(minutes: Minutes) -> Iterator[tuple[str, tuple[Span, ...]]]:
    meeting = minutes.meeting
    stated: list[Stated[str] | None] = [meeting.chair, meeting.secretary, *meeting.adjusters]
    stated += [person for item in minutes.items for person in item.presenters]
    stated += [leader for project in minutes.projects for leader in project.leaders]
    yield from ((person.value, person.evidence) for person in stated if person)
    yield from ((fact.responsible, fact.evidence) for fact in minutes.commitments)


def projects(minutes: Minutes, register: Register) -> Iterator[Known]:
    """The projects that one document names, with the names it says are one and those it keeps apart."""
    del register
    sha, core = minutes.document.sha256, project_rules.core
    found: dict[str, Known] = {}

    def meet(name: str) -> Known:
        contexts = {core(name)} if project_rules.is_distinctive(name) else set()
        return found.setdefault(name, Known(kind=Kind.PROJECT, name=name, documents={sha}, contexts=contexts))

    for fact in minutes.projects:
        names = [fact.name, *fact.other_names]
        for name in names:
            meet(name).aliases.update(core(other) for other in names if other != name)
            meet(name).printed |= _as_printed(minutes, name, fact.evidence)
        meet(fact.name).foremost.add(sha)
        for other in (*fact.follows, *((fact.part_of,) if fact.part_of else ())):
            meet(other.value).apart.add(core(fact.name))
            meet(fact.name).apart.add(core(other.value))
    for name in names_of_projects(minutes):
        meet(name)
    yield from found.values()


def names_of_projects(minutes: Minutes) -> Iterator[str]:
    """The projects that items and participations name."""
    yield from (project.value for item in minutes.items for project in item.about)
    yield from (part.project for part in minutes.participations)


GATHER: dict[Kind, Callable[[Minutes, Register], Iterable[Known]]] = {
    Kind.BODY: bodies,
    Kind.ORGANISATION: organisations,
    Kind.PERSON: people,
    Kind.PROJECT: projects,
}
"""In the order in which identities are decided: each may use those before it."""


def collect(mentions: Iterable[Known]) -> list[Known]:
    """The same spelling met in several documents, as one where the uses share a context; else as several."""
    spelled: dict[str, list[Known]] = defaultdict(list)
    for mention in mentions:
        spelled[mention.name].append(mention)
    return [known for _, uses in sorted(spelled.items()) for known in _joined(uses)]


def _joined(uses: list[Known]) -> Iterator[Known]:
    places = UnionFind(range(len(uses)))
    first: dict[str, int] = {}
    for place, use in enumerate(uses):
        for other in {first.setdefault(context, place) for context in use.contexts} - {place}:
            places.union(other, place)
    for group in places.to_sets():
        whole = uses[min(group)]
        for place in sorted(group - {min(group)}):
            whole.add(uses[place])
        yield whole
