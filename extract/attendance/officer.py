"""Chair and secretary whom only the attendance lists name, by title or by what they did."""

import re
from collections.abc import Iterable
from dataclasses import replace

from extract.attendance.cue import find_cues
from extract.attendance.reading import Listed
from extract.draft import Draft
from extract.facts import Stated, Status
from extract.label import Kind

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
        if leads and draft.meeting.chair is None:
            draft.meeting = replace(draft.meeting, chair=said)
        if writes and draft.meeting.secretary is None:
            draft.meeting = replace(draft.meeting, secretary=said)
