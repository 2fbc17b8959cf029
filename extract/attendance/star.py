"""Stars before names in a list ("*Maj Ek (S)"), and the line that says whom they mark ("* tjänstgörande ersättare")."""

import re
from collections.abc import Iterable

from extract.document import Document
from extract.row import Row

_STARRED = re.compile(r"\*{1,3}(?=[A-ZÅÄÖ])")
_LEGEND = re.compile(r"^[ \t]*\*+\)?\s*[=:–-]?\s*(?:tj\w*\.?\s*)?(?:ers\b|ersättare|suppleant)", re.I | re.M)


def without_stars(document: Document, rows: Iterable[Row]) -> tuple[list[Row], frozenset[int]]:
    """The rows without stars and what they mean, and where the names begin of those whom they mark as substitutes."""
    if "*" not in document.text:
        return [*rows], frozenset()
    whole: list[Row] = []
    marked: set[int] = set()
    for row in rows:
        if marked and row.filled and _LEGEND.match(document.text, _line_start(document, row)):
            continue
        stars = [_STARRED.match(cell.text) for cell in row.cells]
        cells = [cell[star.end() :] if star else cell for cell, star in zip(row.cells, stars, strict=True)]
        marked |= {cell.origins[0] for cell, star in zip(cells, stars, strict=True) if star}
        whole.append(Row(tuple(cells)) if any(stars) else row)
    return whole, frozenset(marked) if marked and _LEGEND.search(document.text) else frozenset()


def _line_start(document: Document, row: Row) -> int:
    return document.text.rfind("\n", 0, row.filled[0].origins[0]) + 1
