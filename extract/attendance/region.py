"""Whom "Regionen" means in a list of municipalities: the region of the county in which they all are."""

from dataclasses import replace

from extract.draft import Draft
from ontology.register import Kind, load

REGION = "Regionen"
"""What a list may call it."""


def name_region(draft: Draft) -> None:
    """Puts the region's name on the rows that say no more than that; where none can be told they say nothing."""
    if all(row.represents != REGION for row in draft.attendance):
        return
    known = [load().find(row.represents) for row in draft.attendance if row.represents]
    counties = {one.county for one in known if one and one.kind is Kind.MUNICIPALITY and one.county}
    region = load().region_of(counties.pop()).label if len(counties) == 1 else None
    draft.attendance = [
        replace(row, represents=region) if row.represents == REGION else row for row in draft.attendance
    ]
