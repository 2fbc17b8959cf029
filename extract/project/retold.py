"""Names of projects that an item's title has, whole or in its last words, and that the text below says again.

No word need say what sort of thing it is. A capital letter inside a sentence makes ordinary words a name; that it is
an undertaking, and no place or paper, the municipalities say that the text tells of beside it.
"""

import re
from collections.abc import Iterator

from extract.facts import ProjectKind
from extract.glance import Cued
from extract.people import is_title
from extract.project import sign
from extract.project.item import Item
from extract.project.line import Named, bodies_in, met, title_end
from extract.project.other import is_other
from extract.project.slot import is_person
from extract.project.title import NO_UNDERTAKING, ORDINARY, ORGANISATION, names_one
from ontology.register import load

_TAIL = re.compile(r"(?:(?P<inside>(?<![\w-])[a-zåäö]{2,} )|[:–—-] )(?=[A-ZÅÄÖ#])")
_INSIDE = re.compile(r"[\wåäö,] [\"”“]?$")
_SAYS = re.compile(r"(?:från|hos|vid) $")
"""What an organisation or a place stands behind."""
_CLUB = re.compile(r"[A-ZÅÄÖ]{2,3} (?!\d)")
_SEVERAL = 2
_ALL = Cued(r"\b(?:[Ss]amtliga|[Aa]lla) (?:\w+ )?kommuner\b")


def retold(item: Item) -> Iterator[Named]:
    """The title, or what it has after a small letter, a colon or a dash, where the text says it as a name."""
    title, body = item.title, item.body
    for start, inside in ((0, False), *((one.end(), one["inside"] is not None) for one in _TAIL.finditer(title.text))):
        end = title_end(title.text, start)
        name = title.text[start:end]
        if _SAYS.search(title.text, 0, start):
            return
        if name not in body:
            continue
        if not (_ALL.search(body) or len(bodies_in(item.below)) >= _SEVERAL):
            return
        if _could_be_one(name) and _is_said(name, body, inside=inside):
            yield title.named(start, end, ProjectKind.INITIATIVE)
            return


def _could_be_one(name: str) -> bool:
    """Whether it is several words, and no body's, person's, place's or ordinary title."""
    known = load()
    if not name[:1].isupper() or " " not in name or not names_one(name) or _CLUB.match(name):
        return False
    if ORDINARY.match(name) or ORGANISATION.match(name) or NO_UNDERTAKING.search(name) or is_person(name):
        return False
    if is_other(name):
        return False
    if is_title(name.split(maxsplit=1)[0]):
        return False
    return known.find(name, short=True) is None and known.group(name) is None


def _is_said(name: str, body: str, *, inside: bool) -> bool:
    """Whether the text has it word for word, with its capital inside a sentence, and never in small letters."""
    if name[0].lower() + name[1:] in body:
        return False
    places = list(met(name, body))
    if any(_SAYS.search(body, max(0, start - 6), start) or sign.calls_other(body, start) for start in places):
        return False
    return bool(places) and (inside or any(_INSIDE.search(body, max(0, start - 3), start) for start in places))
