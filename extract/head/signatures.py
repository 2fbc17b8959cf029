"""Blocks of signatures: names above their offices or below, in one column or several.

All blocks of one document are built alike, so the first line of a block tells which.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from extract.draft import Draft
from extract.label import OFFICERS, Kind, find_label
from extract.layout.signature import RULE
from extract.passage import Passage
from extract.people import leading_name
from extract.row import Row

_PARAGRAPHS = re.compile(r"(?:Paragraf(?:er(?:na)?)?|(?:[A-ZÅÄÖ]\w{1,4} )?§+)?[\s:§]*(?:nr)?[\s\d,–-]*$", re.IGNORECASE)
"""Beside the signatures, and behind a name of several that sign for the same office: "Maj Ek §§ 6-13"."""
_SIGNED = re.compile(r"Underskrift(?:er)?:?(?:\s+(?=\S)|$)", re.IGNORECASE)
_MOST_OFFICES = 4
"""Offices in a cell without their names."""
_EDGE = 4
"""Characters within which a line's first cell stands at the left edge."""


def signed(draft: Draft, rows: Sequence[Row], listed: AbstractSet[int]) -> Iterator[tuple[Kind, Passage]]:
    """Who signs in which office, by the rows of head or tail but for those (by `id`) of attendance lists."""
    for block in _blocks(draft, rows, listed):
        yield from _paired(block)


@dataclass(slots=True)
class _Signature:
    """A row of a signature block: names, or the offices below or above them."""

    names: list[Passage]
    kinds: list[Kind]
    outermost: bool = False
    """Whether the first office stands at the left edge, below the first name."""


def _blocks(draft: Draft, rows: Sequence[Row], listed: AbstractSet[int]) -> Iterator[list[_Signature]]:
    """Unbroken runs of rows that hold nothing but names or nothing but offices."""
    block: list[_Signature] = []
    for row, (kinds, below) in zip(rows, pairwise([*map(offices, rows), []]), strict=True):
        if len(row.filled) == 1 and _PARAGRAPHS.match(row.filled[0].text):
            continue
        if not any(cell.text.strip(RULE) for cell in row.filled):
            continue
        signature = None if id(row) in listed and not kinds else _signature(draft, row, kinds, below)
        if signature:
            block.append(signature)
            continue
        yield block
        block = []
    yield block


def _paired(block: Sequence[_Signature]) -> Iterator[tuple[Kind, Passage]]:
    """The offices of a block with their names; all are built alike, so its first row tells which stand above."""
    names_first = bool(block and block[0].names)
    waiting: list[Passage] = []
    abreast = False  # whether the names stand side by side
    for row in block if names_first else reversed(block):
        if row.names:
            abreast = len(row.names) > 1
            waiting = row.names if abreast else [*waiting, *row.names]
            continue
        count = len(row.kinds)
        if count and len(waiting) >= count:
            taken = waiting[:count] if abreast and row.outermost else waiting[-count:]
            if not names_first and _one_each(block):
                taken = taken[::-1]
            yield from zip(row.kinds, taken, strict=True)
        waiting = []


def _one_each(block: Sequence[_Signature]) -> bool:
    """Whether every name of a block has a line of its own."""
    return all(len(row.names) <= 1 for row in block)


def _signature(draft: Draft, row: Row, kinds: list[Kind], below: Sequence[Kind]) -> _Signature | None:
    """The row as part of a block, with its own offices and those of the row below."""
    if kinds:
        start = row.filled[0].origins[0]
        return _Signature([], kinds, outermost=start - draft.document.text.rfind("\n", 0, start) <= _EDGE)
    names = [_only_name(cell) for cell in row.filled]
    if names and all(names):
        return _Signature([name for name in names if name], [])
    if len(row.filled) == 1 and len(below) > 1:
        return _Signature(_split_names(draft, row.filled[0], len(below)), [])
    return None


def offices(row: Row) -> list[Kind]:
    """The offices of a row that holds nothing else but where to sign; a cell may hold two ("Ordförande Justerare")."""
    kinds: list[Kind] = []
    for cell in map(_unheaded, filter(_says, row.filled)):
        label = find_label(cell.text)
        if label and label.kind in OFFICERS and not _says(cell[label.end :]):
            if not label.text.casefold().startswith("vid "):
                kinds.append(label.kind)
            continue
        words = cell.text.split()
        labels = [find_label(word) for word in words] if len(words) <= _MOST_OFFICES else []
        if not labels or any(word is None or word.kind not in OFFICERS for word in labels):
            return []
        kinds += [word.kind for word in labels if word]
    return kinds


def _unheaded(cell: Passage) -> Passage:
    """The cell without "Underskrifter" before the first office."""
    headed = _SIGNED.match(cell.text)
    return cell[headed.end() :] if headed else cell


def _says(cell: Passage) -> bool:
    """Whether a cell among signatures is more than a line to sign on, what is signed, or "Underskrifter"."""
    text = cell.text.strip(RULE)
    return not (_PARAGRAPHS.match(text) or _SIGNED.fullmatch(text))


def _only_name(cell: Passage) -> Passage | None:
    """The name in a cell that holds little else."""
    cell = cell[len(cell) - len(cell.text.lstrip(RULE)) :]
    name = leading_name(cell.text)
    if name is None or len(name.name.split()) > 4:
        return None
    behind = cell.text[name.end :].strip(" ().,")
    if len(behind) > 3 and not _PARAGRAPHS.match(behind):
        return None
    return cell[name.start : name.end]


def _split_names(draft: Draft, cell: Passage, count: int) -> list[Passage]:
    """Names that stand side by side with no more than a blank between, told apart by where they stand otherwise."""
    words = list(re.finditer(r"\S+", cell.text))
    if len(words) < 2 * count or any(not word[0][0].isupper() for word in words):
        return []
    if count == 2:
        for cut in range(2, len(words) - 1):
            left = cell.text[: words[cut - 1].end()]
            if draft.document.text.count(left) > 1:
                return [cell[: len(left)], cell[words[cut].start() :]]
    size = len(words) // count
    if len(words) % count:
        return []
    return [cell[words[n * size].start() : words[n * size + size - 1].end()] for n in range(count)]
