"""As what somebody in a list is there: a member, a substitute, one of the staff, or a guest."""

import re
from collections.abc import Iterable

from extract.attendance.attendee import Attendee
from extract.attendance.group import Group
from extract.facts import Attendance, Capacity
from extract.people import is_title
from ontology.register import Kind, load

_DEPUTY = re.compile(r"(?:ersättaren?|suppleant(?:en)?)", re.IGNORECASE)
_UNION = re.compile(r"(?:kommunal|räddningstjänst|vatten)förbund(?:et)?$", re.IGNORECASE)
_ELECTED = re.compile(r"ordförande|ordf\b|ledamot|ersättare|justera|råd\b|rådet\b|representant|ombud|talesperson|insyn")


def capacity_of(attendee: Attendee, group: Group, before: Iterable[Attendance]) -> Capacity:
    """As what one of a list is there, `before` being those listed before: their own words, the list's, or others."""
    deputy = _DEPUTY.fullmatch(attendee.title or "") and Capacity.SUBSTITUTE
    capacity = attendee.capacity or deputy or _in_list(attendee, group)
    if capacity is not Capacity.OFFICIAL:
        return capacity
    if attendee.party and not _is_staff(attendee):  # a politician among "övriga" does not serve
        return Capacity.GUEST if group.label.text.casefold().startswith("adj") else Capacity.SUBSTITUTE
    return Capacity.GUEST if _is_visitor(attendee, group, before) else capacity


def _in_list(attendee: Attendee, group: Group) -> Capacity:
    """The list's, but for those whose title says otherwise among its members."""
    title = (attendee.title or "").casefold()
    if group.capacity is not Capacity.MEMBER or attendee.party:
        return group.capacity
    if title.startswith("adjungera"):
        return Capacity.GUEST
    return Capacity.OFFICIAL if group.political and _is_staff(attendee) else group.capacity


def _is_visitor(attendee: Attendee, group: Group, before: Iterable[Attendance]) -> bool:
    """Whether somebody among the staff comes from elsewhere: an auditor, a company, or, among "övriga" at a meeting
    whose members stand for nobody but their party, an organisation.
    """
    organisation = attendee.organisation or ""
    if (attendee.title or "").casefold().startswith("revisor") or organisation.endswith((" AB", " HB")):
        return True
    if group.label.text.casefold().startswith("adjung") and attendee.from_item:  # for some of the items
        return True
    if not organisation or not group.label.text.casefold().startswith("övrig"):
        return False
    members = [row for row in before if row.capacity is Capacity.MEMBER]
    known = load().find(organisation)
    council = bool(members) and not any(row.represents for row in members)
    elsewhere = known.kind is not Kind.MUNICIPALITY if known else bool(_UNION.search(organisation))
    return council and elsewhere


def _is_staff(attendee: Attendee) -> bool:
    """Whether a title is one of those employed, be it with a party: "politisk sekreterare"."""
    title = (attendee.title or "").casefold()
    return is_title(title) and not _ELECTED.search(title)
