"""The steps from a document to its facts, in order."""

import re
import traceback
from collections.abc import Callable
from pathlib import Path

from extract.affiliation import find_affiliations
from extract.agenda import find_items
from extract.announcement import find_announcements
from extract.attendance import find_attendance
from extract.attendance.home import find_home
from extract.commitment import find_commitments
from extract.decision import find_decisions
from extract.document import Document
from extract.draft import Draft
from extract.facts import Minutes
from extract.head import find_head
from extract.initials import spell_out_initials
from extract.layout import lay_out
from extract.participation import find_participations
from extract.project import find_projects
from extract.project.untold import drop_untold
from extract.repair import repair
from extract.uncollected import uncollected
from ontology.errors import DefectError, NotMinutesError

STEPS: list[Callable[[Draft], None]] = [
    repair,
    lay_out,
    find_head,
    find_attendance,
    spell_out_initials,
    find_items,
    find_affiliations,
    find_announcements,
    find_projects,
    find_participations,
    drop_untold,
    find_decisions,
    find_commitments,
    find_home,
]


_GENRE = re.compile(
    r"protokoll|anteckningar|sammanträd|justera|dagordning|föredragningslista|närvarande|ordförande|ledamöter|beslut|"
    r"\bmöte|nämnden|kommunstyrelsen|fullmäktige|§",
    re.IGNORECASE,
)
_ENOUGH = 3
BUGS = (ArithmeticError, AssertionError, AttributeError, LookupError, NameError, RecursionError, TypeError, ValueError)
"""What a fault of a rule raises. What the machine raises, as `MemoryError` and `OSError`, says nothing of the rule."""


@uncollected()
def find(document: Document) -> Minutes:
    """Everything the document states.

    Raises `NotMinutesError` where nothing in it is of minutes, and `DefectError` where a step fails on it.
    """
    draft = Draft(document)
    for step in STEPS:
        try:
            step(draft)
        except BUGS as bug:
            raise _defect(document, step, bug) from bug
    _require_minutes(draft)
    return draft.minutes()


def _defect(document: Document, step: Callable[[Draft], None], bug: Exception) -> DefectError:
    """The file, the step and the line at which it failed, so that the defect can be found and reported."""
    last = traceback.extract_tb(bug.__traceback__)[-1]
    where = f"{step.__name__}, {Path(last.filename).name}:{last.lineno}, {type(bug).__name__}: {bug}"
    return DefectError(
        sv=f"{document.name}: programmet har ett fel, som filen avslöjar ({where}). Filen togs inte med, men de andra. "
        "Anmäl felet med den här raden.",
        en=f"{document.name}: the program has a defect, which the file reveals ({where}). It was left out, the others "
        "were not. Report the defect with this line.",
    )


def _require_minutes(draft: Draft) -> None:
    """Minutes have items, a date, people, and words of their own: a shopping list has numbers alone."""
    found = bool(draft.sections) + bool(draft.meeting.date) + 2 * bool(draft.attendance)
    text = "\n".join(line.passage.text for line in (*draft.lines, *draft.running))
    words = set[str]()
    for word in _GENRE.finditer(text):
        words.add(word[0].casefold())
        if found + len(words) >= _ENOUGH:
            return
    if found >= _ENOUGH:  # notes may have none of the words
        return
    raise NotMinutesError(
        sv=f"{draft.document.name}: här finns text, men inget protokoll: varken ärenden, närvaro eller mötesdatum. "
        "Kontrollera att det är rätt fil.",
        en=f"{draft.document.name} holds text, but no minutes: no items, attendance or date of a meeting. "
        "Check that it is the right file.",
    )
