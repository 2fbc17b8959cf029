"""Names that were taken for projects', and of which the minutes tell nothing that is told of one.

A capital letter and a turn of phrase make a name a project's where no word says so. A network's notes are about what
its members do together; the minutes of a municipality's own board are full of streets, systems, plans and events that
are spoken of in such turns, and begin and end. A project has somebody who takes part or leads it, a successor, or all
its time: a name with none of these is left out of the minutes of such a board.
"""

from dataclasses import replace

from extract.draft import Draft
from extract.facts import Project
from extract.likeness.body import is_of_law


def drop_untold(draft: Draft) -> None:
    """Takes such names off the projects, and off the items that were about them."""
    if not (draft.meeting.body and is_of_law(draft.meeting.body.value)):
        return
    followed = {said.value for one in draft.projects for said in one.follows}
    taken_part_in = {one.project for one in draft.participations}
    kept = [
        one
        for one in draft.projects
        if one.name not in draft.unsaid or one.name in taken_part_in or one.name in followed or _is_told_of(one)
    ]
    if len(kept) < len(draft.projects):
        names = {one.name for one in kept}
        draft.items = [replace(item, about=tuple(s for s in item.about if s.value in names)) for item in draft.items]
        draft.projects = kept


def _is_told_of(one: Project) -> bool:
    return bool((one.start and one.end) or one.part_of or one.leaders)
