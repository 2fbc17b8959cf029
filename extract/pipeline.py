"""The steps from a document to its facts, in order."""

from collections.abc import Callable

from extract.affiliation import find_affiliations
from extract.agenda import find_items
from extract.announcement import find_announcements
from extract.attendance import find_attendance
from extract.commitment import find_commitments
from extract.decision import find_decisions
from extract.document import Document
from extract.draft import Draft
from extract.facts import Minutes
from extract.head import find_head
from extract.layout import lay_out
from extract.participation import find_participations
from extract.project import find_projects

STEPS: list[Callable[[Draft], None]] = [
    lay_out,
    find_head,
    find_attendance,
    find_items,
    find_affiliations,
    find_announcements,
    find_projects,
    find_participations,
    find_decisions,
    find_commitments,
]


def find(document: Document) -> Minutes:
    """Everything the document states."""
    draft = Draft(document)
    for step in STEPS:
        step(draft)
    return draft.minutes()
