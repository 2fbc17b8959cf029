"""Who was there, who was not, and for whom."""

from extract.describe.scribe import Scribe
from extract.describe.terms import SG, text


def write_attendance(scribe: Scribe) -> None:
    """One node for each person in the attendance list."""
    for fact in scribe.minutes.attendance:
        person = scribe.person(fact.person)
        attendance = scribe.fact(scribe.attendance(fact.person), SG.Attendance, fact.evidence)
        scribe.add(attendance, SG.meeting, scribe.meeting)
        scribe.add(attendance, SG.person, person)
        scribe.add(attendance, SG.status, SG[fact.status])
        scribe.add(attendance, SG.capacity, SG[fact.capacity])
        scribe.add(attendance, SG.represents, scribe.organisation(fact.represents) if fact.represents else None)
        scribe.add(attendance, SG.party, SG[fact.party] if fact.party else None)
        scribe.add(attendance, SG.title, text(fact.title) if fact.title else None)
        scribe.add(attendance, SG.fromItem, scribe.item(fact.from_item) if fact.from_item else None)
        scribe.add(attendance, SG.toItem, scribe.item(fact.to_item) if fact.to_item else None)
        for replaced in fact.replaces:
            scribe.add(attendance, SG.replaces, scribe.person(replaced))
        for item in fact.recused_from:
            scribe.add(attendance, SG.recusedFrom, scribe.item(item))


def write_affiliations(scribe: Scribe) -> None:
    """The organisations that running text gives people."""
    for fact in scribe.minutes.affiliations:
        affiliation = scribe.fact(scribe.affiliation(fact), SG.Affiliation, fact.evidence)
        scribe.add(affiliation, SG.person, scribe.person(fact.person))
        scribe.add(affiliation, SG.organisation, scribe.organisation(fact.organisation))
        scribe.add(affiliation, SG.statedIn, scribe.item(fact.item) if fact.item else None)
