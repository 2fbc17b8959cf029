"""People one after another with nothing between them, as the rows that they were: "Maj Ek (S) Eda kommun Bo Lo (M) …".

So comes a list from a reader that takes the ends of lines for blanks. Each must be told with an organisation, for that
alone says where the next begins.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from extract.label import Kind, find_label
from extract.layout.paragraphs import join_lines
from extract.organisation.lookup import find_organisation
from extract.people import NAME
from extract.row import Row

_SENDER = re.compile(r"(?:kommun|stad|universitet|högskola|län)\b|\bRegion ")
_PERSON = re.compile(rf"{NAME},?(?: \([A-ZÅÄÖa-zåäö]{{1,4}}\))?,?")
_WORD = re.compile(r"\S+")
_SHORTEST_NAME, _LONGEST_ORGANISATION, _MOST_WORDS = 2, 5, 11
"""Words of a name, of an organisation, and of an entry."""
_FEWEST = 3
"""People of such a list, at least."""
_MOST_LINES = 15


def set_apart(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows, of people who run on from one to the next each on a row of their own."""
    at = 0
    while at < len(rows):
        people, used = _people_at(rows, at)
        yield from people or rows[at : at + 1]
        at += used


def _people_at(rows: Sequence[Row], at: int) -> tuple[list[Row], int]:
    """The people who run on from a row, and of how many rows; none of one where nobody does."""
    first = rows[at].cells[0]
    if len(rows[at].cells) > 1 or len(_SENDER.findall(first.text)) < _FEWEST - 1:  # the last may stand on the next row
        return [], 1
    label = find_label(first.text)
    if label and label.kind is not Kind.ATTENDANCE:
        return [], 1
    begin = label.end if label else 0
    below = takewhile(_may_go_on, rows[at + 1 : at + _MOST_LINES])
    lines = [first[begin:].strip(), *(row.cells[0] for row in below)]
    for used in range(len(lines), 0, -1):
        whole = join_lines(lines[:used])
        ends = _ends(whole.text)
        if len(ends) >= max(_FEWEST, used + 1):
            people = [Row((whole.between(*place),)) for place in zip((0, *ends), ends, strict=False)]
            return ([Row((first[:begin].strip(),))] if begin else []) + people, used
    return [], 1


def _may_go_on(row: Row) -> bool:
    return len(row.cells) == 1 and find_label(row.cells[0].text) is None


def _ends(text: str) -> list[int]:
    """Where the entry of each person ends, where the text is nothing else."""
    ends: list[int] = []
    while (begin := ends[-1] if ends else 0) < len(text):
        end = next(_entries(text, begin), None)
        if end is None:
            return []
        ends.append(end)
    return ends


def _entries(text: str, begin: int) -> Iterator[int]:
    """Where an entry that begins there can end: a name as short as may be, and the longest organisation behind it."""
    words = [word.span() for word in islice(_WORD.finditer(text, begin), _MOST_WORDS)]
    for behind in range(_SHORTEST_NAME, len(words)):
        if _PERSON.fullmatch(text, words[0][0], words[behind - 1][1]):
            ends = [end for _, end in words[behind : behind + _LONGEST_ORGANISATION]]
            yield from (end for end in reversed(ends) if find_organisation(text[words[behind][0] : end]))
