"""Who was at the meeting and who was not: from lists, tables, torn columns and running text.

A struck name is absent; so is one below "Frånvarande" or "Förhinder", one with "nej" in its row, and one for whom a
substitute served and who is not listed otherwise.
"""

from dataclasses import replace

from extract.attendance.group import groups
from extract.attendance.mark import n_is_here
from extract.attendance.officer import name_by_deed, name_officers
from extract.attendance.place import find_lists
from extract.attendance.region import name_region
from extract.attendance.remark import apply_remarks
from extract.attendance.roster import Roster
from extract.draft import Draft


def find_attendance(draft: Draft) -> None:
    """Puts everybody in the minutes' lists on the draft, and the officers whom only a list names."""
    roster = Roster(draft)
    forms = list(find_lists(draft, roster.remarks))
    roster.n_here = n_is_here(row for fields in forms for entry in fields for row in entry.rows)
    for fields in forms:
        for group in groups(fields):
            roster.add_group(group)
    roster.add_officers(forms[0])
    roster.add_replaced()
    draft.attendance.extend(roster.rows.values())
    name_region(draft)
    apply_remarks(draft, roster.remarks)
    _drop_other_numbers(draft)
    name_officers(draft, roster.listed)
    name_by_deed(draft)


def _drop_other_numbers(draft: Draft) -> None:
    """Takes away limits that count otherwise than the items do ("punkt 5" of the agenda where items are § 30 to 45),
    and those that span the whole meeting.
    """
    numbers = [section.number for section in draft.sections]
    if not numbers:
        return
    for index, row in enumerate(draft.attendance):
        limits = [number for number in (row.from_item, row.to_item) if number]
        if limits and (set(limits).isdisjoint(numbers) or (len(numbers) > 1 and limits == [numbers[0], numbers[-1]])):
            draft.attendance[index] = replace(row, from_item=None, to_item=None)
