"""Names of projects by what an item does with them, when no word says "project".

Swedish writes common nouns with a small letter, so a capital letter in the middle of a sentence, or inside a word,
marks a proper name. Each place where an item names it gives signs for or against a project (`extract.project.sign`);
so do the item's title, how often it is named, and whether it is a coined word. The points are added up for each name.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.facts import ProjectKind
from extract.glance import Cued
from extract.people import find_people
from extract.project import sign
from extract.project.end import goes_in, name_end
from extract.project.line import Line, Named
from extract.project.slot import is_name
from extract.project.title import ORDINARY
from extract.words import frequencies

ENOUGH = 3
"""Points that make a name a project's, where two at least come from one sign."""
ENOUGH_FOR_A_PERSON = 5
"""The same for what could be a person's name as well."""

_WORD = r"(?:[A-ZÅÄÖÉ][\w+]*(?:-[\wåäö+]+)*|\d{4}(?![\d-])|\d(?:\.\d)?(?![\w.:-]))"
_CAPITALS = re.compile(
    rf"[A-ZÅÄÖÉ](?<![\w#@/.-].)[\w+]*(?:-[\w+]+)*(?:- och [a-zåäö]+)?"
    rf"(?:(?: (?:i|på|för|of|the|and|&))? {_WORD})*(?![\w@-])"
)
_COINED = re.compile(
    r"[A-ZÅÄÖ]?[a-zåäö]+[A-ZÅÄÖ]\w*|[A-ZÅÄÖ]{2,}[a-zåäö]{2,}\w*|[A-ZÅÄÖ]{3,9}|\w+\d\.?\d*|[\w-]+modellen$"
)
_COMMON = re.compile(
    r"-[a-zåäö]+(?:ar|er|or|erna|arna|orna|en|et)$(?<!-modellen)(?<!-projektet)|"
    r"\b(?:IT|VA|EU|ESF|HR|GIS|SFI|TV|FoU|LSS|HVB|AI|IKT|PR)-[a-zåäö]+$"
)
"""Common nouns with a capital of their own: "MHFA-utbildningar", "IT-drift"."""
_LEAD = re.compile(
    r"(?:I|På|Inom|Under|Efter|Från|Till|Med|Vid|För|Genom|Bakom|Utöver|Medan|När|Där|Om|Av|Via|Mellan|Kring|Mot|Trots|"
    r"Enligt|Sedan|Både|Såväl|Även|Också|Nu|Därmed|Dessutom) (?=[A-ZÅÄÖ])|"
    r"[\w-]+ (?:i|för|på|med|om) (?=[A-ZÅÄÖ])|"
    r"[\w-]*(?i:projekt|satsning|program|pilot|försök|nätverk|överenskommelse|avtal|samarbete|modell|larm)(?:et|"
    r"en|n)? (?=[A-ZÅÄÖ])"
)
"""A word before the name that is no part of it: "Inom X", "Medverkan i X", "Interregprojektet X"."""
_NAMED_NOUN = re.compile(r"\w{5,}(?:en|et|an) (?=[A-ZÅÄÖ])")
_NO_FIRST_NAME = re.compile(r"\w{6,}(?<!ti|st)(?:en|et|an)(?<!ian) |\w+(?:samverkan|samarbete|centrum|nätverk) ")
"""Nouns with which no person's name begins: "Tandbussen Leendet" against "Christian Ek"."""
_SMALL = re.compile(r"(?: [a-zåäö][\w-]*){0,5}")
_MARK = re.compile(r"[.,:;)\"”]|\s*$")
_INSIDE = re.compile(r"[\wåäö,”\"] [”\"]?$")
_UNDERTAKING = Cued(
    r"[Pp]rojekt|\bESF|[Mm]edfinans|[Ss]tödmottagare|[Pp]artnerskap|[Ss]amarbet|[Ss]atsning|[Hh]uvudman|"
    r"[Aa]vsiktsförklaring|\bär med\b|[Dd]eltar\b|[Ss]amordn|[Tt]illsammans|[Ss]amverka|[Ff]inansier|[Bb]ekosta"
)


class _Place(NamedTuple):
    """Where a name stands."""

    line: Line
    start: int
    end: int

    @property
    def entitled(self) -> bool:
        """Whether that is the item's title."""
        return self.line.sentence.is_title

    @property
    def quoted(self) -> bool:
        """Whether quotation marks or emphasis begin there."""
        return self.line.quoted_at(self.start) is not None

    @property
    def rest(self) -> str:
        """What a name may go on with, in small letters."""
        return self.line.text[self.end : name_end(self.line.text, self.start)]


def proper(section: Sequence[Line]) -> Iterator[Named]:
    """The names that one item treats as undertakings. The section's first line is its title."""
    text = "\n".join(line.text for line in section)
    speaks = _UNDERTAKING.search(text) is not None
    for head, places in _heads(section).items():
        if not _stands_as_name(head, places, text):
            continue
        coined, more = _coined(head), _more(head, places)
        name = head + more
        if not is_name(name, person=False) or ORDINARY.match(name):
            continue
        points = [each for place in places for each in _signs(place, len(more))]
        told = (
            speaks,
            coined,
            " " in head,
            len(places) > 1,
            any(one.entitled for one in places),
            any(one.quoted for one in places),
        )
        person = not _NO_FIRST_NAME.match(name) and any(find_people(name))
        if max(points) > 1 and sum(points) + sum(told) >= (ENOUGH_FOR_A_PERSON if person else ENOUGH):
            line, start, end = places[0]
            yield line.named(start, end + len(more), ProjectKind.INITIATIVE, certain=False)


def _heads(section: Sequence[Line]) -> dict[str, list[_Place]]:
    """The capitalised words of an item, with their places; small letters after them may belong to the name."""
    found: dict[str, list[_Place]] = defaultdict(list)
    for line in section:
        for match in _CAPITALS.finditer(line.text):
            start, end = match.span()
            if lead := _LEAD.match(line.text, start, end):
                start = lead.end()
            name = line.text[start:end]
            if name.endswith("s") and name[:-1] in found:
                name, end = name[:-1], end - 1
            if not _COMMON.search(name):
                found[name].append(_Place(line, start, end))
    for head in [head for head in found if (noun := _NAMED_NOUN.match(head)) and head[noun.end() :] in found]:
        bare = head[head.index(" ") + 1 :]
        found[bare] = [_Place(line, end - len(bare), end) for line, _, end in found.pop(head)] + found[bare]
    return found


def _stands_as_name(head: str, places: Sequence[_Place], text: str) -> bool:
    """Whether its capital is more than a sentence's first: it stands inside one, in a word, or again and again."""
    if _COINED.match(head) or any(_INSIDE.search(line.text, max(0, start - 3), start) for line, start, _ in places):
        return True
    if head[0].lower() + head[1:] in text:
        return False
    if len(places) > 1:
        return " " in head or bool(_more(head, places)) or (len(head) > 6 and _coined(head))
    follows = sign.after(places[0].line.text, places[0].end)
    return not places[0].entitled and follows > (1 if " " in head else 2)


def _coined(name: str) -> bool:
    """Whether no Swedish word is in it, or a capital letter or a digit where no word has them."""
    known = frequencies()
    return bool(_COINED.match(name)) or not any(word.casefold().removesuffix("s") in known for word in name.split())


def _more(head: str, places: Sequence[_Place]) -> str:
    """The small letters that belong to a name after its capitalised words; a coined word has none."""
    return "" if _coined(head) else _shared(places)


def _shared(places: Sequence[_Place]) -> str:
    """What a name goes on with: all that may belong to it where it stands once, else what follows each time."""
    if len(places) == 1:
        return places[0].rest
    rests = [place.line.text[place.end :] for place in places]
    words = [small[0].split() for rest in rests if (small := _SMALL.match(rest))]
    same = 0
    while all(len(one) > same and one[same] == words[0][same] for one in words):
        same += 1
    shared = words[0][:same]
    ends = any(_MARK.match(rest, sum(len(word) + 1 for word in shared)) for rest in rests)
    while shared and not ends and not goes_in(shared[-1]):
        shared.pop()
    return "".join(f" {word}" for word in shared)


def _signs(place: _Place, more: int) -> tuple[int, int, int]:
    text, end = place.line.text, place.end + more
    titled = place.entitled and place.start == 0 and re.match(r"\s*(?:$|[,(:–—]| - )", text[end:])
    follows = min(sign.after(text, place.end), sign.after(text, end), key=lambda points: (points >= 0, -points))
    return sign.before(text, place.start), follows, 2 * bool(titled)
