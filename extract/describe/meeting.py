"""The meeting that minutes record, those that they announce, and the minutes themselves."""

from extract.describe.scribe import Scribe
from extract.describe.terms import DCT, SG, TYPE, moment, node, ratio, text


def write_minutes(scribe: Scribe) -> None:
    """The document as a source."""
    document, minutes = scribe.minutes.document, node(scribe.naming.document)
    scribe.add(minutes, TYPE, SG.Minutes)
    scribe.add(minutes, DCT.identifier, text(document.sha256))
    scribe.add(minutes, DCT.title, text(document.name))
    scribe.add(minutes, DCT.format, text(document.media_type))
    scribe.add(minutes, SG.reader, text(document.reader))
    scribe.add(minutes, SG.quality, ratio(document.quality))


def write_meeting(scribe: Scribe) -> None:
    """The meeting, with evidence for each thing that is said of it."""
    facts = scribe.minutes.meeting
    meeting = scribe.fact(scribe.naming.meeting, SG.Meeting, ())
    scribe.add(meeting, SG.recordedIn, node(scribe.naming.document))
    if facts.date:
        scribe.state(meeting, SG.date, moment(facts.date.value), facts.date)
        scribe.add(meeting, SG.dateStatus, SG[facts.date_status])
    if facts.body:
        scribe.state(meeting, SG.body, scribe.body(facts.body.value), facts.body)
    for term, time in ((SG.startTime, facts.start), (SG.endTime, facts.end), (SG.adjustedOn, facts.adjusted_on)):
        if time:
            scribe.state(meeting, term, moment(time.value), time)
    if facts.place:
        scribe.state(meeting, SG.place, text(facts.place.value), facts.place)
    for term, person in ((SG.chair, facts.chair), (SG.secretary, facts.secretary)):
        if person:
            scribe.state(meeting, term, scribe.person(person.value), person)
    for adjuster in facts.adjusters:
        scribe.state(meeting, SG.adjuster, scribe.person(adjuster.value), adjuster)


def write_announcements(scribe: Scribe) -> None:
    """The meetings to come. Where their own minutes arrive, they are the same nodes."""
    own = scribe.minutes.meeting.body
    for announcement in scribe.minutes.announcements:
        meeting = scribe.fact(scribe.naming.announced(announcement), SG.Meeting, announcement.evidence)
        scribe.add(meeting, SG.scheduledIn, scribe.item(announcement.item))
        scribe.add(meeting, SG.date, moment(announcement.date))
        scribe.add(meeting, SG.dateStatus, SG.Stated)
        body = announcement.body or (own.value if own else None)
        scribe.add(meeting, SG.body, scribe.body(body) if body else None)
        scribe.add(meeting, SG.startTime, moment(announcement.start) if announcement.start else None)
        scribe.add(meeting, SG.endTime, moment(announcement.end) if announcement.end else None)
        scribe.add(meeting, SG.place, text(announcement.place) if announcement.place else None)
