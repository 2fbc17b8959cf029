"""Signatures in columns, each name set beside its office: "Maj Ek | Bo Lo" above "ordförande | sekreterare".

They stand right below a list of people as often as not, and are no more of its people. Offices may stand above the
names as well.
"""

from collections.abc import Iterator, Sequence

from extract.label import OFFICERS, find_label
from extract.people import leading_name
from extract.row import Row


def offices_beside_names(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows, one of several names and one of as many offices set as an office and its name each."""
    at = 0
    while at < len(rows):
        pairs = [*_signatures(rows[at], rows[at + 1])] if at + 1 < len(rows) else []
        yield from pairs or rows[at : at + 1]
        at += 2 if pairs else 1


def _signatures(first: Row, second: Row) -> Iterator[Row]:
    """Each office with its name, where one of two rows holds the offices and the other the names."""
    if len(first.filled) < 2 or len(first.filled) != len(second.filled):
        return
    offices, names = (first, second) if _holds_offices(first) else (second, first)
    if not _holds_offices(offices) or not all(_is_name(cell.text) for cell in names.filled):
        return
    for office, name in zip(offices.filled, names.filled, strict=True):
        yield Row((office.saying(f"{office.text.rstrip(' :')}:"), name))


def _holds_offices(row: Row) -> bool:
    labels = [find_label(cell.text) for cell in row.filled]
    whole = [label is not None and label.end >= len(cell) for label, cell in zip(labels, row.filled, strict=True)]
    return all(whole) and all(label.kind in OFFICERS for label in labels if label)


def _is_name(text: str) -> bool:
    """Whether a cell is somebody, perhaps with the party or a title behind the name."""
    name = leading_name(text)
    return name is not None and name.start == 0
