"""Numbered items: which lines open one.

Many lines begin with a number: items, lists inside an item, a table of contents, dates. The items are the chain of
numbers that grows by one and holds text between its links; the best chain of one kind of notation wins.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.dates import MONTH
from extract.draft import Line
from extract.label import Kind, find_label
from extract.layout.chain import ANYWHERE, Opening, heaviest
from extract.layout.notation import LETTERS, NOTATIONS, Numbered, numbered
from extract.layout.unnumbered import SHORT, unnumbered
from extract.people import NAME, find_people
from extract.person_row import is_person

_TITLE = re.compile(r"[\s*_–—=~-]*[\"”“’'(#«]*(?:[A-ZÀ-ÖØ-Þ]|[0-9|]|#|[a-z]-?[A-ZÅÄÖ])")
_ATT = re.compile(r"\s*(?:[Aa]tt)\b")
# "§ 26 ung i framtid": a name that begins so
_SMALL_TITLE = re.compile(r"[\s.:–—-]*[a-zåäö][\w-]+(?: [^,;]+)?(?<![.,;:])$")
_DAMAGED = re.compile(r"(?:\S{1,2}\s+)?(?P<number>\d{1,4})[.:,]?\s+(?P<title>[A-ZÅÄÖ].{2,})")
_LIKE_THE_SIGN = "358"
"""What text recognition takes "§" for."""
_SMALL = re.compile(r"(?:§+\s*)?(?P<number>\d{1,4})[.:)]?\s+(?P<title>[a-zåäö].{2,70}(?<![.,;:]))$")
_LISTED_NAME = re.compile(rf"\d{{1,2}}[.)]? {NAME}(?:$| ?\(| ?,)")
_NEXT_NUMBER = re.compile(r"(?:§\s*)?\d{1,3}\b[.)]?\s")
_BARE_NUMBER = re.compile(r"\d{1,3}")
_RANGE = re.compile(r"\s*[-–—]+\s*\d{1,4}\W*")
"""What makes a number the first of all: "§ 61–72" in a head."""
_CONTENTS = re.compile(r"(?:(?:\.|…| \. ?){3,}|…|\t)\s*\d{1,3}$")
_OF_CONTENTS = 0.6
"""What a line of a table of contents is less like an item's head."""
_DATE_TITLE = re.compile(rf"\s*(?:{MONTH})\b(?! (?-i:[A-ZÅÄÖ]))", re.IGNORECASE)
"""What makes a number the day of a date: "2 maj", but not "2. Maj Ek valdes"."""


def find_openings(lines: Sequence[Line]) -> list[Opening]:
    """The lines that open the items, in order."""
    return _without_gaps(_numbered(lines), lines) or _lettered(lines) or _number_above(lines) or unnumbered(lines)


def _numbered(lines: Sequence[Line]) -> list[Opening]:
    """Items with numbers in digits or words."""
    candidates: dict[str, list[Opening]] = {}
    listed = _listed(lines)
    for index, line in enumerate(lines):
        text = line.passage.text
        found = numbered(text) if text and index not in listed else None
        if found and (opening := _opening(lines, index, found)):
            candidates.setdefault(found.kind, []).append(opening)
    best: list[Opening] = []
    for kind, *_ in NOTATIONS:
        chain = heaviest(candidates.get(kind, []))
        enough = {"§": 1, "bare": 2 if all(link.marked for link in chain) else 3}.get(kind, 2)
        if len(chain) >= enough and sum(link.weight for link in chain) > sum(link.weight for link in best):
            best = chain
        if kind in ANYWHERE and best and (len(best) > 1 or not candidates.get("dotted")):
            break
    return best


def _listed(lines: Sequence[Line]) -> set[int]:
    """Lines with the numbers of those who were there: right below a label that asks for them."""
    listed: set[int] = set()
    last: int | None = None  # of those who stand right above; 0 below the label
    for index, line in enumerate(lines):
        if not (text := line.passage.text):
            continue
        found = numbered(text) if last is not None else None
        counts_on = found is not None and found.number == (last or 0) + 1
        if found and counts_on and (is_person([found.rest], named=True) or (last and find_people(text))):
            listed.add(index)
            last = found.number
        else:
            label = find_label(text)
            last = 0 if label and label.kind is Kind.ATTENDANCE and label.end >= len(text) else None
    return listed


def _lettered(lines: Sequence[Line]) -> list[Opening]:
    """Items with Roman numerals or letters, from the first on: headings, or lines below a blank one."""
    apart = [index for index in range(len(lines)) if _stands_apart(lines, index)]
    for notation in LETTERS:
        found = [(index, match) for index in apart if (match := notation.match(lines[index].passage.text))]
        chain = heaviest([link for index, match in found if (link := _opening(lines, index, match))])
        if len(chain) > 2 and [link.number for link in chain] == list(range(1, len(chain) + 1)):
            return chain
    return []


def _number_above(lines: Sequence[Line]) -> list[Opening]:
    """Items whose numbers stand alone above their titles, and count on by one."""
    alone = [i for i, line in enumerate(lines[:-1]) if _BARE_NUMBER.fullmatch(line.passage.text)]
    found = [
        Opening(i, int(lines[i].passage.text), "above", len(lines[i].passage), False, 1.0)
        for i in alone
        if (i == alone[0] or _stands_apart(lines, i)) and _heads(lines[i + 1].passage.text)
    ]
    counts_on = all(after.number == before.number + 1 for before, after in pairwise(found))
    return found if len(found) > 2 and len(found) == len(alone) and counts_on else []


def _heads(text: str) -> bool:
    """Whether a line could be a title: short, with a capital, and no sentence."""
    return bool(text) and text[0].isupper() and len(text) < SHORT and text[-1] not in ".,:;"


def _without_gaps(chain: Sequence[Opening], lines: Sequence[Line]) -> list[Opening]:
    """The chain with the numbers that it lacks, where a line between has them behind a damaged sign ("8 12 Budget")."""
    whole: list[Opening] = []
    for link in chain:
        while whole and whole[-1].number + 1 < link.number:
            found = _damaged(lines, whole[-1], link)
            if found is None:
                break
            whole.append(found)
        whole.append(link)
    return whole


def _damaged(lines: Sequence[Line], before: Opening, after: Opening) -> Opening | None:
    for index in range(before.line + 1, after.line):
        text = lines[index].passage.text
        match = _DAMAGED.match(text) or (_SMALL.match(text) if _stands_apart(lines, index) else None)
        if match and match["number"] in _readings(before.number + 1):
            return Opening(index, before.number + 1, before.kind, match.start("title"), before.marked, 1.0)
    return None


def _readings(number: int) -> tuple[str, ...]:
    """How the number behind a § may have been read: as it is, or with the sign for a digit ("345")."""
    return (str(number), *(f"{sign}{number}" for sign in _LIKE_THE_SIGN))


def _opening(lines: Sequence[Line], index: int, found: Numbered) -> Opening | None:
    line, rest = lines[index], found.rest
    begun = _TITLE.match(rest) or (
        (found.kind == "§" or line.heading) and _stands_apart(lines, index) and _SMALL_TITLE.match(rest)
    )
    titled = begun and not (_ATT.match(rest) or _DATE_TITLE.match(rest))
    if (rest.strip(" \t:.*–-") and not titled) or _RANGE.fullmatch(rest):
        return None
    below = next((line.passage.text for line in lines[index + 1 : index + 6] if line.passage.text), "")
    if not rest.strip() and not (below and not below[0].isdigit() and not below[0].islower()):
        return None
    at = found.at + len(rest) - len(rest.lstrip(" \t:.–—=~-·•|"))
    marked = line.bold or line.heading > 0
    weight = _weight(lines, index, below, marked)
    return Opening(index, found.number, found.kind, at, marked, weight)


def _stands_apart(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is a heading, or has a blank one above it."""
    return lines[index].heading > 0 or index == 0 or not lines[index - 1].passage


def _weight(lines: Sequence[Line], index: int, below: str, marked: bool) -> float:
    """How much a line looks like the head of an item: what follows it is text, not the next number."""
    text, weight = lines[index].passage.text, 0.6
    if below and not _NEXT_NUMBER.match(below):
        weight += 0.4
    if marked:
        weight += 0.5
    if not text.rstrip().endswith((".", ";", ",")):
        weight += 0.2
    if index and not lines[index - 1].passage:
        weight += 0.2
    if _LISTED_NAME.match(text):
        weight -= 0.8  # a numbered attendance list
    if _CONTENTS.search(text):
        weight -= _OF_CONTENTS
    if _CONTENTS.search(below) and not _NEXT_NUMBER.match(below):
        weight -= _OF_CONTENTS  # the title stands below the number
    return weight
