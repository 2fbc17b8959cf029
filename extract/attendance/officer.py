"""Chair and secretary whom no form names: by their titles in the lists, by what they did, by who signed."""

import re
from collections.abc import Iterable
from dataclasses import replace

from extract.attendance.cue import find_cues
from extract.attendance.person import WHO, full_name, row_of
from extract.attendance.reading import Listed
from extract.document import Span
from extract.draft import Draft
from extract.facts import Stated, Status
from extract.glance import Cued
from extract.head.letter import read_letter
from extract.label import Kind
from extract.organisation.lookup import find_organisation
from extract.passage import Passage

_LED = Cued(
    rf"{WHO} (?:(?:ledde|höll i|leder) (?:mötet|sammanträdet|träffen)|höll (?:i )?klubban|satt vid klubban|"
    rf"förde ordet)|{WHO.replace('name', 'other')} (?:var|satt|fungerade|tjänstgjorde)(?: som)? (?:mötes)?ordförande"
)
_WROTE = Cued(
    rf"{WHO}(?:, som)? (?:antecknade|för(?:de)? (?:pennan|anteckningar(?:na)?|protokoll|minnesanteckningar)|"
    r"skrev|höll (?:i )?pennan|satt vid (?:pennan|tangenterna)|var (?:mötes)?sekreterare)"
)
_OPENED = Cued(
    rf"{WHO} (?:(?:öppnade|öppnar|inledde|inleder) (?:mötet|sammanträdet|samrådet|dagens möte)|"
    rf"(?:hälsade|hälsar) (?:alla |oss )?(?:varmt )?välkom)|öppna(?:des|s) av {WHO.replace('name', 'opener')}"
)
_GREETING = re.compile(r"//? ?|Hälsningar,? |Mvh,? ")
_NAMED = re.compile(WHO)
_ALSO = re.compile(r"^.*\b(?:tillika|samt|och|även|också|som)\s+|^(?:mötets|nämndens|rådets)\s+")
_CHAIRS = ("ordf", "mötesordf", "tjg ordf", "tjänstgörande ordförande", "sammankallande")
_SECRETARIES = ("sekr", "nämndsekreterare", "kommunsekreterare", "mötessekreterare", "protokollförare")
"""How titles begin; a "sekretariat" is none."""


def name_officers(draft: Draft, listed: Iterable[tuple[Listed, Status]]) -> None:
    """Chair and secretary, where only a list names them ("Maj Ek (S), ordförande", "Bo Lo, som också skrev")."""
    for person, status in listed:
        attendee = person.attendee
        if draft.meeting.chair and draft.meeting.secretary:
            return
        if status is Status.ABSENT:
            continue
        titles = [_ALSO.sub("", title) for title in (attendee.title or "").casefold().split(", ")]
        deeds = {cue.kind for cue in find_cues(attendee.entry.text)}
        leads = Kind.CHAIR in deeds or any(title.startswith(_CHAIRS) for title in titles)
        writes = Kind.SECRETARY in deeds or any(
            title.startswith(_SECRETARIES) and not title.startswith("sekretariat") for title in titles
        )
        said = Stated(attendee.name.text.strip(), (attendee.entry.span(),))
        if leads:
            _note_chair(draft, said)
        if writes:
            _note_secretary(draft, said)


def told_officers(draft: Draft, remark: Passage) -> None:
    """Chair and secretary, where a sentence beside the lists says who led the meeting or kept its minutes."""
    if draft.meeting.chair is None and (match := _LED.search(remark.text)):
        _note_chair(draft, _stated(draft, match["name"] or match["other"], remark.at(match)))
    if draft.meeting.secretary is None and (match := _WROTE.search(remark.text)):
        _note_secretary(draft, _stated(draft, match["name"], remark.at(match)))


def name_by_deed(draft: Draft) -> None:
    """Failing all else, the chair is who opened the meeting, the secretary who signed the notes ("/Maj")."""
    for section in draft.sections[:2] if draft.meeting.chair is None else ():
        for passage in (section.title, *section.paragraphs):
            if match := _OPENED.search(passage.text):
                _note_chair(draft, _stated(draft, match["name"] or match["opener"], passage.at(match)))
    for line in draft.lines[-3:]:
        greeting = _GREETING.match(line.passage.text)
        signature = line.passage[greeting.end() :] if greeting else line.passage
        if match := _NAMED.fullmatch(signature.text):
            listed = row_of(draft, match["name"]) is not None  # a name alone may be a place's
            _note_secretary(draft, _stated(draft, match["name"], signature.span()) if greeting or listed else None)
    letter = read_letter(draft)
    if letter.sender and letter.sent:
        _note_secretary(draft, Stated(letter.sender.text, (letter.sender.span(),)))


def _note_chair(draft: Draft, said: Stated[str] | None) -> None:
    """Notes who chaired, where nobody is known to have."""
    draft.meeting = replace(draft.meeting, chair=draft.meeting.chair or said)


def _note_secretary(draft: Draft, said: Stated[str] | None) -> None:
    """Notes who kept the minutes, where nobody is known to have."""
    draft.meeting = replace(draft.meeting, secretary=draft.meeting.secretary or said)


def _stated(draft: Draft, name: str, said: Span) -> Stated[str] | None:
    """The full name of whom a sentence names, who is no organisation ("Maj Ek, Region Skåne, som skrev")."""
    full = None if find_organisation(name) else full_name(draft, name)
    return Stated(full, (said,)) if full else None
