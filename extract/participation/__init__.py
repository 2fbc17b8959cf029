"""Which organisations have a part in which projects, and which part."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from extract.draft import Draft
from extract.facts import Participation, Role
from extract.organisation import Organisations
from extract.participation.addressee import without_addressees
from extract.participation.reader import Reader
from extract.participation.statement import HERE
from extract.reading import Turn, turns


def find_participations(draft: Draft) -> None:
    """Puts on the draft who takes part in what; what an item says twice is one fact with two places."""
    if not draft.projects:
        return
    reader = Reader(draft, Organisations.of(draft), present=frozenset(row.person for row in draft.attendance))
    facts: dict[tuple[str, str, str, str], Participation] = {}
    for _, group in groupby(turns(draft), key=lambda turn: turn.sentence.item):
        for fact in _of_item(reader, list(group)):
            key = (fact.project, fact.organisation, fact.role, fact.item)
            known = facts.get(key)
            facts[key] = _together(known, fact) if known else fact
    draft.participations.extend(facts.values())


def _together(one: Participation, other: Participation) -> Participation:
    """What is told twice, with both places."""
    return replace(
        one,
        evidence=tuple(dict.fromkeys((*one.evidence, *other.evidence))),
        collective=one.collective and other.collective,
    )


def _of_item(reader: Reader, every: Sequence[Turn]) -> Iterator[Participation]:
    """What an item states: the plain facts, then parts of those of whom it says nothing plainer anywhere."""
    if not _speaks_of_projects(every) or not _speaks_of_projects(read := list(without_addressees(every))):
        return
    reader.begin(turn.text for turn in read)
    for turn in read:
        reader.read(turn)
    reader.read_set_out(read)
    settled = reader.denied | {(fact.project, fact.organisation) for fact in reader.told if fact.role in HERE}
    parted = settled | {(fact.project, fact.organisation) for fact in reader.told}
    yield from reader.told
    for fact in reader.beside:  # whoever leads it can have a part of it at home as well
        if (fact.project, fact.organisation) not in (settled if fact.role is Role.SITE else parted):
            yield fact


def _speaks_of_projects(read: Sequence[Turn]) -> bool:
    return any(turn.topic or turn.projects for turn in read)
