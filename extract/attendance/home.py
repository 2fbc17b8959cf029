"""Whom those represent who sit on an authority's own board: the municipality or region itself.

Lists of a council of several parties say from where each comes. The list of a board that the Local Government Act
(2017:725, chapter 3) gives each authority says parties alone, for where they come from is said once, above it.
"""

import re
from dataclasses import replace

from extract.authority import authority
from extract.draft import Draft
from extract.facts import Attendance, Capacity
from extract.likeness.body import is_of_law
from ontology.register import load

_JOINT = re.compile(r"gemensam|förbund|samverkan", re.IGNORECASE)


def find_home(draft: Draft) -> None:
    """Puts the authority on every row of its own that names no organisation; a guest comes from elsewhere."""
    body = draft.meeting.body.value if draft.meeting.body else ""
    if not is_of_law(body) or _JOINT.search(body) or any(map(_is_seat, draft.attendance)):
        return
    if home := authority(draft, load()):
        draft.attendance = [
            row if row.represents or row.capacity is Capacity.GUEST else replace(row, represents=home.label)
            for row in draft.attendance
        ]


def _is_seat(row: Attendance) -> bool:
    """Whether a member sits there for an organisation of their own; a scan makes such of a party's letter."""
    return row.capacity is Capacity.MEMBER and row.represents is not None and load().find(row.represents) is not None
