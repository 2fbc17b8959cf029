"""What a list says: the people in it, and what its entries tell of one another."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.attendance.attendee import Attendee
from extract.document import Span
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from ontology.register import load


@dataclass(slots=True)
class Listed:
    """Somebody in a list."""

    attendee: Attendee
    struck: bool
    evidence: tuple[Span, ...]


@dataclass(slots=True)
class Reading:
    """What a list says."""

    people: list[Listed] = field(default_factory=list)
    remarks: list[Passage] = field(default_factory=list)
    """Sentences after the list ("Jens var med till och med punkt 4.")."""
    doubts: list[tuple[str, tuple[Span, ...]]] = field(default_factory=list)


def compare_entries(reading: Reading) -> None:
    """Reads what one entry alone leaves open as the others of its list have it."""
    _unlike_the_others(reading)
    _places_behind_names([listed.attendee for listed in reading.people])


def _unlike_the_others(reading: Reading) -> None:
    """Takes "Maj Ek, Unga Kris" for one person where the list's other entries are a person and an organisation."""
    entries: dict[int, list[Listed]] = {}
    for listed in reading.people:
        entries.setdefault(listed.attendee.part, []).append(listed)
    usual = sum(len(entry) == 1 and entry[0].attendee.organisation is not None for entry in entries.values())
    odd = [entry for entry in entries.values() if len(entry) == 2 and not any(map(_says_more, entry))]
    if usual < 2 or usual <= 2 * len(odd):
        return
    for person, organisation in odd:
        person.attendee.organisation = organisation.attendee.name.text
        person.evidence = (*person.evidence, *organisation.evidence)
        reading.people.remove(organisation)


def _places_behind_names(people: Sequence[Attendee]) -> None:
    """Takes the last word of names for a municipality where most of a list has one there: "Maj Ek Eda"."""
    found = [(one, place) for one in people if not one.organisation and (place := _last_place(one.name.text))]
    if len(found) < 2 or 2 * len(found) < len(people):
        return
    for one, place in found:
        one.organisation = find_organisation(place)
        one.name = one.name[: -len(place)].strip()


def _last_place(name: str) -> str | None:
    first, _, last = name.rpartition(" ")
    return last if " " in first and load().find(last, short=True) else None


def _says_more(listed: Listed) -> bool:
    attendee = listed.attendee
    return bool(attendee.party or attendee.organisation or attendee.title or attendee.replaces or attendee.status)
