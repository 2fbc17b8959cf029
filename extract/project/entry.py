"""Projects that an item tells of one after another, each under its own head: "Lyftet: Habo deltar. …", "b) Ny kurs. …"

A head stands at the beginning of a sentence and is set off from what is told below it. That it is a project's, and no
heading ("Övriga frågor: …") or speaker ("Habo: …"), its own words say, the item's title, or what is told.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.facts import ProjectKind
from extract.glance import Cued
from extract.people import is_title
from extract.project.bodies import bodies
from extract.project.course import COURSE
from extract.project.end import goes_in, name_end
from extract.project.item import Item
from extract.project.line import Line, Named
from extract.project.slot import is_name, is_person
from extract.project.subheading import is_subheading
from extract.project.telling import UNDERTAKINGS, told
from extract.project.title import names_one

_LIST_TITLE = Cued(r"projekt|satsningar|insatser|initiativ|samarbeten|lägesrapporter", re.IGNORECASE)
_LEADS_IN = Cued(r"\b(?:[\w-]*projekt|satsningar|insatser|initiativ)\b[^.:]{0,40}:\s*$")
"""A line above a list of them: "Följande projekt pågår:"."""
_BULLET = r"(?:[-•*–] ?|(?:[a-zåäö]|\d{1,2})[.)] )"
_ROLE = (
    r"(?:sökande|(?:projekt)?ägare|huvudman|(?:samverkans|projekt)?part(?:er|ner)?|deltagare|medverkande|"
    r"samordnare|finansiär|(?:projekt)?ledare)\b"
)
_TELLS = rf"(?:{_ROLE}|(?:som|med|där|drivs|leds|ägs|samordnas|bedrivs|finansieras|beviljas|[A-ZÅÄÖ][\w-]+ kommun)\b)"
"""What goes on after a comma to tell of the undertaking."""
_ASKED = re.compile(_ROLE)
_HEAD = re.compile(
    rf"(?P<bullet>{_BULLET})?(?P<name>[A-ZÅÄÖ#][\w#&+-]*+(?: (?!- )[\w#&+-]++){{0,6}})(?P<aside> \([^()]*\))?"
    rf"(?:(?P<colon>:) (?=\S)| (?P<dash>[–—-]) (?=\S)|(?P<comma>, )(?={_TELLS})|(?P<stop>\.$)|"
    r"(?<=\))(?:$| (?=\d)|(?(bullet) (?=\w)|(?!))))"
)
_ROLES = frozenset(("own", "join", "lead"))
"""What is told of who has a part: enough behind several words at a bullet."""
_SURE = 2
"""How many sorts of things must be told of an undertaking behind a head that a full stop alone sets off."""
_WHOLE = re.compile(r"[^.:;()]{0,60}\.$")
"""What goes on after a dash to the end of a short sentence is the name's second half."""
_GOES_ON = Cued(
    r"\b(?:fortsätter|med i|medel|startar|börja[rs]?|avslutas|pågår|(?:leder|äger) (?:arbetet|det)|projekt\w*|klart?)\b"
)


IS_ONE = re.compile(
    r"\s*(?:(?:Det(?:ta)?|Den(?:na)?) (?:nya |här )?(?:projekt|satsning|försök|initiativ|insats)(?:et|en)?\b|"
    r"Projektet|Satsningen|Försöket|Initiativet|Gemensam\w* (?:projekt|satsning)|"
    r"(?:Ett|En) [^.]{0,40}(?:projekt|satsning|samarbete|förstudie|försök)\b)"
)
"""What begins to tell of an undertaking that stands above."""


class _Head(NamedTuple):
    """Where a head stands, and what is told below it."""

    line: Line
    found: re.Match[str]
    told: str

    @property
    def mark(self) -> tuple[bool, ...]:
        """What sets it off, which is the same for all that a list has."""
        return tuple(self.found[mark] is not None for mark in ("bullet", "colon", "dash", "comma", "stop"))


def listed(item: Item) -> Iterator[Named]:
    """The heads that are projects', in one item."""
    of_projects = _LIST_TITLE.search(item.title.text) is not None
    heads = _heads(item.lines)
    led_in = bool(heads) and any(_LEADS_IN.search(line.text) for line in item.below)
    telling = [head for head in heads if _tells_of_one(head, of_projects=of_projects or (led_in and head.mark[0]))]
    marks = {head.mark for head in telling if _could_name_one(head)}
    telling += [head for head in heads if head not in telling and head.mark in marks and told(head.told)]
    among = of_projects and sum(map(_could_name_one, telling)) > 1
    for head in telling:
        line, found, _ = head
        if _could_name_one(head, among=among) or (head.mark in marks and _stands_in_row(head)):
            whole = found["dash"] and _WHOLE.match(line.text, found.end())
            end = whole.end() - 1 if whole and _is_phrase(line.text, *whole.span()) else found.end("name")
            yield line.named(found.start("name"), end, ProjectKind.INITIATIVE)


def _could_name_one(head: _Head, *, among: bool = False) -> bool:
    """Whether the words are a name, no body's, person's or ordinary title, and none of them is said of something.

    What could be a person's name as well is a project's `among` others.
    """
    name, start = head.found["name"], head.found.start("name")
    if (
        not names_one(name)
        or is_subheading(name)
        or (is_person(name) and not among)
        or not (is_name(name, person=not among) or IS_ONE.match(head.told))
    ):
        return False
    set_off = bool(head.found["comma"] and _ASKED.match(head.line.text, head.found.end()))
    return set_off or name_end(head.line.text, start) == head.found.end("name")


def _stands_in_row(head: _Head) -> bool:
    """Whether a bullet's several words, clause or not, are told of as the others are: "- Alla ska med: Habo …"."""
    name = head.found["name"]
    if head.found["bullet"] is None or " " not in name or not told(head.told) or is_subheading(name) or bodies(name):
        return False
    return is_name(name, person=False) and not (is_person(name) or is_title(name.split()[0]))


def _is_phrase(text: str, start: int, end: int) -> bool:
    """Whether a name can go on to the stop that ends it: "Lyftet – vägen hem." but not "Lyftet – slut 3 maj."."""
    if COURSE.match(text, start) and text[end - 2].isdigit():
        return False
    return goes_in(text[start:end].partition(" ")[0]) and name_end(text, start) == end - 1


def _tells_of_one(head: _Head, *, of_projects: bool) -> bool:
    """Whether the title says that projects follow, or what is told is of one; a head without a mark needs both."""
    if head.found["comma"] is not None and head.found["bullet"] is None and not of_projects:
        return False
    tells = UNDERTAKINGS.sees(head.told) or _GOES_ON.search(head.told) is not None
    several = head.found["bullet"] is not None and " " in head.found["name"]
    tells = tells or (several and not _ROLES.isdisjoint(told(head.told)))
    if head.found["stop"] is not None and head.found["bullet"] is None:
        return (tells and (of_projects or IS_ONE.match(head.told) is not None)) or len(told(head.told)) >= _SURE
    return tells or of_projects


def _heads(section: Sequence[Line]) -> list[_Head]:
    """The heads, each with the text up to the next one or to the end of its paragraph."""
    starts = [
        (i, found)
        for i in range(1, len(section))
        if (_begins(section, i) or ": " in section[i].text)
        and (found := _HEAD.match(section[i].text))
        and _could_be_head(found)
        and _opens(section, i, found)
    ]
    heads = []
    for n, (i, found) in enumerate(starts):
        ahead = starts[n + 1][0] if n + 1 < len(starts) else len(section)
        below = [one.text for one in section[i + 1 : ahead] if one.sentence.paragraph == section[i].sentence.paragraph]
        told = (found["aside"] or "", section[i].text[found.end() :], *below)
        heads.append(_Head(section[i], found, " ".join(told)))
    return heads


def _could_be_head(found: re.Match[str]) -> bool:
    """Whether the words can name one thing; behind a bullet any two can ("- Två hem: Habo deltar.")."""
    return names_one(found["name"]) or (found["bullet"] is not None and " " in found["name"])


def _opens(section: Sequence[Line], i: int, found: re.Match[str]) -> bool:
    """Whether a head opens something: a colon does anywhere, what else sets it off at the beginning of a paragraph."""
    if found["stop"] is not None:
        goes_on = i + 1 < len(section) and not _begins(section, i + 1)
        return _begins(section, i) and goes_on and name_end(found.string, found.start("name")) == found.end("name")
    return found["colon"] is not None or _begins(section, i)


def _begins(section: Sequence[Line], i: int) -> bool:
    """Whether a paragraph begins with a line."""
    return section[i].sentence.paragraph != section[i - 1].sentence.paragraph
