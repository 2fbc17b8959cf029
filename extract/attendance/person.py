"""Whom a sentence means among those who are listed."""

from extract.draft import Draft
from extract.people import FIRST_NAME, NAME

WHO = rf"(?P<name>{NAME}|{FIRST_NAME.pattern})(?: \([A-ZÅÄÖ]{{1,3}}\))?"
"""A full name or a first name, perhaps with a party."""


def row_of(draft: Draft, name: str) -> int | None:
    """The row of the one listed person with this name or first name."""
    rows = [i for i, row in enumerate(draft.attendance) if row.person == name]
    rows = rows or [i for i, row in enumerate(draft.attendance) if row.person.split(" ")[0] == name]
    return rows[0] if len(rows) == 1 else None


def full_name(draft: Draft, name: str) -> str | None:
    """The full name of the one listed person with this name or first name; else the name itself, where it is full."""
    index = row_of(draft, name)
    if index is not None:
        return draft.attendance[index].person
    return name if " " in name else None
