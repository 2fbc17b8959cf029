"""Two undertakings named together, one by the other's name and more: "Styrka och Styrka ung".

Nobody names a thing twice side by side, so the word that comes back begins a name of its own; all that can be asked is
whether the item tells of undertakings.
"""

import re
from collections.abc import Iterator, Sequence, Set

from extract.facts import ProjectKind
from extract.project.bodies import bodies
from extract.project.end import name_end
from extract.project.item import Item
from extract.project.line import Line, Named, title_end
from extract.project.slot import is_name, is_person
from extract.project.verb import tells

_JOINT = re.compile(r"[ ,](?:(?<= )(?:och|samt|respektive) |(?<=,) )[\"”“]?(?=(?P<again>[A-ZÅÄÖ#][\w#-]{2,}))")
_OF_ONE = re.compile(
    r"(?:(?:projekt|initiativ|försök|programm?)et|(?:satsning|insats|kampanj|förstudi|studi|pilot)en) $", re.IGNORECASE
)
_HALF = re.compile(r"(?:, [A-ZÅÄÖ][\w-]+)*,? (?:och|samt) (?=(?P<half>[A-ZÅÄÖ][\w-]+))")
_NEXT = re.compile(r" ([a-zåäö]+)\b")
_WORD = re.compile(r"\b[a-zåäö]+\b")
_QUOTES = '"”“'
_MARK = re.compile(r"[.:;()]|, ")


def twins(item: Item) -> Iterator[Named]:
    """Both names, wherever an item that tells of undertakings has two side by side."""
    lines = item.lines if _JOINT.search(item.text) else ()
    pairs = [(line, place) for line in lines for pair in _pairs(line) for place in pair]
    for line, (start, end) in pairs if pairs and item.told else ():
        yield line.named(start, end, ProjectKind.INITIATIVE)


def whole_end(text: str, noun: int, start: int, end: int) -> int:
    """Where the name ends that one undertaking has, "projektet Mat och Kraft": the noun is singular, so it is one.

    `noun` is where the noun begins, `start` and `end` where the name's first half does. Where a verb follows, "och" may
    join clauses instead: "Maj leder projektet Kraft och Bo leder Ljus".
    """
    half = _HALF.match(text, end) if _OF_ONE.search(text, noun, start) else None
    if half is None:
        return end
    last = name_end(text, half.start("half"), capitals_end=True)
    other = text[half.start("half") : last]
    if bodies(text[end:last]) or is_person(other) or not is_name(other):
        return end
    following = _NEXT.match(text, last)
    joins_clauses = following and tells(following[1]) and any(tells(word) for word in _WORD.findall(text[:noun]))
    return end if joins_clauses else last


def apart(found: Sequence[Named]) -> list[Named]:
    """The names without those in which a rule took two of them for one."""
    names = {one.name for one in found}
    return [one for one in found if len(names) == 1 or not _holds_two(one.name, names)]


def _pairs(line: Line) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Where two names stand side by side, of which one begins with the other."""
    for joint in _JOINT.finditer(line.text):
        first, second = line.text.rfind(joint["again"], 0, joint.start()), joint.end()
        if first < 0 or not is_name(one := line.text[first : joint.start()].rstrip(_QUOTES)) or _MARK.search(one):
            continue
        end = title_end(line.text, second) if line.sentence.is_title else name_end(line.text, second, capitals_end=True)
        other = line.text[second:end]
        if other.startswith(f"{one} ") or one.startswith(f"{other} "):
            yield (first, first + len(one)), (second, end)


def _holds_two(name: str, names: Set[str]) -> bool:
    """Whether what is joined in a name begins with the same word, and both halves are `names` of their own."""
    return any(
        joint["again"] in name[: joint.start()]
        and {name[: joint.start()].rstrip(_QUOTES), name[joint.end() :]} <= names
        for joint in _JOINT.finditer(name)
    )
