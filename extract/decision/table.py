"""Tables with a column for what was decided: "Dagordning | Godkänd"."""

import re
from collections.abc import Iterator, Sequence

from extract.decision.kind import formal
from extract.facts import DecisionKind
from extract.passage import Passage
from extract.row import split_cells

_COLUMN = re.compile(r"(?:beslut|utfall|ställningstagande)(?:et)?", re.IGNORECASE)


def in_tables(paragraphs: Sequence[Passage]) -> Iterator[tuple[DecisionKind, Passage]]:
    """The kinds of decision in such a column, with their rows; the cell before it says of what, as a title does."""
    column = None
    for paragraph in paragraphs:
        cells = split_cells(paragraph) if "\t" in paragraph.text or "|" in paragraph.text else ()
        heads = [index for index, cell in enumerate(cells) if _COLUMN.fullmatch(cell.text)]
        if heads or not cells:
            column = heads[0] if heads else None
        elif column is not None and column < len(cells) and cells[column]:
            for kind in formal(cells[column].text, cells[max(0, column - 1)].text):
                yield kind, paragraph
