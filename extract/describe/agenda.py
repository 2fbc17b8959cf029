"""The agenda's items, what was decided under them, and what somebody promised."""

from extract.describe.scribe import Scribe
from extract.describe.terms import DCT, LABEL, SG, moment, text


def write_items(scribe: Scribe) -> None:
    """The numbered items, with those who presented them and the projects they speak of."""
    for fact in scribe.minutes.items:
        item = scribe.fact(scribe.item(fact.number).value, SG.AgendaItem, fact.evidence)
        scribe.add(item, SG.meeting, scribe.meeting)
        scribe.add(item, SG.number, text(fact.number))
        scribe.add(item, LABEL, text(fact.label))
        for presenter in fact.presenters:
            scribe.state(item, SG.presenter, scribe.person(presenter.value), presenter)
        for project in fact.about:
            scribe.state(item, SG.about, scribe.project(project.value), project)
        if fact.case_number:
            scribe.state(item, SG.caseNumber, text(fact.case_number.value), fact.case_number)


def write_decisions(scribe: Scribe) -> None:
    """The decisions, each under its item."""
    for fact in scribe.minutes.decisions:
        item = scribe.item(fact.item)
        decision = scribe.fact(f"{item.value}/decision/{scribe.naming.count(fact)}", SG.Decision, fact.evidence)
        scribe.add(decision, SG.item, item)
        scribe.add(decision, SG.kind, SG[fact.kind])
        scribe.add(decision, DCT.description, text(fact.description))
        scribe.add(decision, SG.decidedBy, scribe.body(fact.decided_by) if fact.decided_by else None)


def write_commitments(scribe: Scribe) -> None:
    """What somebody is to do, each under its item."""
    for fact in scribe.minutes.commitments:
        item = scribe.item(fact.item)
        commitment = scribe.fact(f"{item.value}/commitment/{scribe.naming.count(fact)}", SG.Commitment, fact.evidence)
        scribe.add(commitment, SG.item, item)
        scribe.add(commitment, SG.responsible, scribe.person(fact.responsible))
        scribe.add(commitment, DCT.description, text(fact.description))
        scribe.add(commitment, SG.due, moment(fact.due) if fact.due else None)
