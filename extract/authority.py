"""The municipality or region whose body met."""

import re
from collections import Counter

from extract.draft import Draft
from extract.facts import Minutes
from extract.likeness.body import is_everywhere
from ontology.register import Kind, Organisation, Register

_AUTHORITY = re.compile(
    r"\b(?:Region|REGION) [A-ZÅÄÖ]\w+(?: (?:län|LÄN)| [A-ZÅÄÖ]\w+)?"
    r"|\b[A-ZÅÄÖ]\w+(?:[ -][A-ZÅÄÖ]\w+)?[ \t]+(?:kommun|KOMMUN|stad|STAD)[sS]?\b"
)
_TOWN_HALL = re.compile(r"\b(?:[Kk]ommun|[Ss]tads|[Rr]åd)(?:hus|kontor)et,? (?:i )?([A-ZÅÄÖ]\w+(?:[ -][A-ZÅÄÖ]\w+)?)")
_HEAD, _FOOT = 2000, 200
"""Characters in which a document says whose minutes it holds, at most."""

_ALMOST_ALL = 0.8
"""The share of a list that one authority's own have; a guest says nothing of the body."""


def authority(minutes: Minutes | Draft, register: Register) -> Organisation | None:
    """The municipality or region whose body met, where the document says so.

    In this order: the body's own name; the one that almost all on the list represent; the one that the text before
    the first item names most; the one named at the very end, as a web page's foot is; for a body that every authority
    has, the one in whose town hall it met.
    """
    body = minutes.meeting.body.value if minutes.meeting.body else ""
    if named := authorities_in(body, register):
        return named[0]
    represented = Counter(fact.represents for fact in minutes.attendance if fact.represents)
    name, times = (represented.most_common(1) or [("", 0)])[0]
    if times > _ALMOST_ALL * len(minutes.attendance) and (known := register.find(name)):
        return known
    if len(represented) > 1:
        return None
    first = min((span.start for item in minutes.items for span in item.evidence), default=_HEAD)
    text = minutes.document.text
    named = authorities_in(text[: min(first, _HEAD)], register)
    named = named or ([] if represented else authorities_in(text[-_FOOT:], register))
    if named:
        return Counter(named).most_common(1)[0][0]
    return _at_home(minutes, register) if is_everywhere(body) else None


def authorities_in(text: str, register: Register) -> list[Organisation]:
    """The municipalities and regions that a text names in full, each as often as it does."""
    found = (_registered(match[0], register) for match in _AUTHORITY.finditer(text))
    return [known for known in found if known and known.kind in (Kind.MUNICIPALITY, Kind.REGION)]


def _at_home(minutes: Minutes | Draft, register: Register) -> Organisation | None:
    """The municipality in whose town hall the meeting was."""
    place = minutes.meeting.place
    hall = _TOWN_HALL.search(place.value) if place else None
    known = register.find(hall[1], short=True) if hall else None
    return known if known and known.kind is Kind.MUNICIPALITY else None


def _registered(text: str, register: Register) -> Organisation | None:
    """What the register knows of a match, or of the match without a word too many at either end."""
    words = text.split()
    shorter = (words, words[1:], words[:-1])
    return next((known for part in shorter if (known := register.find(" ".join(part)))), None)
