"""Projects, and who has which part in them."""

from extract.describe.scribe import Scribe
from extract.describe.terms import SG, period, text, true
from ontology.names import slug


def write_projects(scribe: Scribe) -> None:
    """The projects that the minutes name, with evidence for each date and leader."""
    for fact in scribe.minutes.projects:
        project = scribe.fact(scribe.project(fact.name).value, SG.Project, fact.evidence)
        scribe.add(project, SG.kind, SG[fact.kind] if fact.kind else None)
        if fact.status:
            scribe.state(project, SG.status, SG[fact.status.value], fact.status)
        for term, date in ((SG.startDate, fact.start), (SG.endDate, fact.end)):
            if date:
                scribe.state(project, term, period(date.value), date)
        for other in fact.follows:
            scribe.state(project, SG.follows, scribe.project(other.value), other)
        if fact.part_of:
            scribe.state(project, SG.partOf, scribe.project(fact.part_of.value), fact.part_of)
        for leader in fact.leaders:
            scribe.state(project, SG.leader, scribe.person(leader.value), leader)


def write_participations(scribe: Scribe) -> None:
    """Organisations' parts in projects."""
    for fact in scribe.minutes.participations:
        project, organisation = scribe.project(fact.project), scribe.organisation(fact.organisation)
        part = slug(f"{scribe.naming.organisation_label(fact.organisation)} {fact.role}")
        participation = scribe.fact(f"{project.value}/participation/{part}", SG.Participation, fact.evidence)
        scribe.add(participation, SG.project, project)
        scribe.add(participation, SG.organisation, organisation)
        scribe.add(participation, SG.role, SG[fact.role])
        scribe.add(participation, SG.statedIn, scribe.item(fact.item))
        scribe.add(participation, SG.collective, true() if fact.collective else None)
        scribe.add(participation, SG.condition, text(fact.condition) if fact.condition else None)
