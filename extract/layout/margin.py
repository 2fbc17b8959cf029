"""Labels in the margin: "Ärendet        Maj Ek redogör …", with the text of every part in one column to the right.

Each label gets a line of its own above its text, as where minutes set it there. A label may go on in the margin over
the next lines ("Arbetsutskottets / förslag"), and so may an item's number and title where they stand there too.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from extract.draft import Line
from extract.passage import Passage

_GAP = re.compile(r" {2,}|\t+")
_LABEL = re.compile(
    r"(?:(?:[A-ZÅÄÖ][\w-]+s|Förslag till|Tidigare) )?(?:[Bb]eslut(?:et)?|förslag(?: till (?:beslut|\w+fullmäktige))?|"
    r"yttrande|bedömning|protokoll|behandling)|"
    r"Ärende[nt]?|Ärendebeskrivning|(?:Beskrivning|Sammanfattning)(?: av ärendet)?|Bakgrund|Redogörelse|Information|"
    r"(?:Besluts)?(?:[Uu]nderlag|[Hh]andlingar)|Beslutsgång|Beslutsmotivering|Yrkanden?|Proposition\w*|Votering\w*|"
    r"Omröstning\w*|Reservation(?:er)?|Särskilt yttrande|Protokollsanteckning(?:ar)?|Jäv|Ajournering|Överläggning|"
    r"Beredning|Bedömning|Motivering|Skäl(?: för beslutet)?|Konsekvenser|Ekonomi|Finansiering|Lagrum|Inlägg|Diskussion|"
    r"Bilag(?:a|or)|Expedieras(?: till)?|Delges|Sändlista|Kopia(?: till)?|(?:Beslutet )?[Ss]kickas till"
)
"""What stands beside a part of an item, whatever the item is on."""
_HEAD = re.compile(r"(?:§\s?)?\d{1,3}\.?\s(?!\d)[^.:]{3,}")
_NO_TITLE = re.compile(
    rf"(?:§\s?)?\d+\W*\s.*|(?:{_LABEL.pattern}|Uppdrag|Åtgärd(?:er)?|Ansvarig|Föredragande|Dnr)\b.*|.*[.:]"
)
"""What stands in the margin below an item's title and is no part of it."""
_LEAST, _MOST = 10, 45
"""Columns that a margin takes."""
_BY_TAB = -1
"""The column where a tab sets it."""
_ENOUGH = 3
"""Labels from which on it is one."""
_LINES = 3
"""Lines on which a label goes on."""


def part_margin(lines: Sequence[Line], text: str) -> list[Line]:
    """The lines of the document with that text, each label in its margin set above what stands beside it."""
    beside = [_parted(line.passage, text) for line in lines]
    columns = Counter(parted[2] for parted in beside if parted and _LABEL.fullmatch(parted[1]))
    column, times = (columns.most_common(1) or [(0, 0)])[0]
    if times < _ENOUGH:
        return list(lines)
    at = [parted[0] if parted and parted[2] == column else 0 for parted in beside]
    return list(_set_above(lines, at))


def _parted(passage: Passage, text: str) -> tuple[int, str, int] | None:
    """Where what stands beside a margin begins in a line, what stands in the margin, and at which column that ends."""
    if "\t" not in passage.text and "  " not in passage.text:  # as in most lines
        return None
    gap = _GAP.search(passage.text)
    if gap is None or not (passage.text[0].isalnum() or passage.text[0] == "§"):
        return None
    label, column = passage.text[: gap.start()], _BY_TAB
    if "\t" not in gap[0]:
        column = passage.origins[gap.end()] - (text.rfind("\n", 0, passage.origins[0]) + 1)
    return (gap.end(), label, column) if column == _BY_TAB or _LEAST <= column <= _MOST else None


def _set_above(lines: Sequence[Line], at: Sequence[int]) -> Iterator[Line]:
    """The lines, parted at `at` where a label is found; 0 is for a line that has no margin."""
    done = 0
    for index, line in enumerate(lines):
        if index < done:
            continue
        done = _label_end(lines, at, index)
        if done == index:
            yield line
            continue
        taken = range(index, done)
        yield Line(line.passage[:0], line.page)
        yield Line(Passage.join(_in_margin(lines[one], at[one]) for one in taken), line.page, bold=line.bold)
        yield from (lines[one]._replace(passage=lines[one].passage[at[one] :], bold=False) for one in taken)


def _label_end(lines: Sequence[Line], at: Sequence[int], index: int) -> int:
    """Behind the last line of the label that begins on a line, or that line where none does."""
    for end in range(index + _LINES, index, -1):
        taken = range(index, min(end, len(lines)))
        if all(at[one] for one in taken):
            label = " ".join(_in_margin(lines[one], at[one]).text for one in taken)
            if _LABEL.fullmatch(label):
                return taken.stop
    return _title_end(lines, at, index)


def _title_end(lines: Sequence[Line], at: Sequence[int], index: int) -> int:
    """Behind the last line of an item's title that goes on in the margin, or that line where none does."""
    end = index + 1
    if not at[index] or not _HEAD.fullmatch(_in_margin(lines[index], at[index]).text):
        return index
    while end < min(index + _LINES, len(lines)) and at[end]:
        beside = lines[end].passage.text[at[end] :]
        if _NO_TITLE.fullmatch(_in_margin(lines[end], at[end]).text) or _GAP.search(beside):
            break
        end += 1
    return end if end > index + 1 else index


def _in_margin(line: Line, at: int) -> Passage:
    return line.passage[:at].strip()
