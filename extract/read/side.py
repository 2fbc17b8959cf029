"""How far each column of a table reaches from left to right, as it grows row by row."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

Side = tuple[float, float]
"""Where a column or a cell begins and ends, in any unit."""


def grown(sides: Sequence[Side], cells: Iterable[Side], gap: float) -> list[Side] | None:
    """The columns with the cells of one more row in them, from the left.

    None where the row does not fit: a cell would stand in two columns, or two cells in one, or columns would come
    closer to one another than `gap`.
    """
    columns = list(sides)
    taken = set[int]()
    for left, right in cells:
        over = [place for place, side in enumerate(columns) if left < side[1] + gap and side[0] < right + gap]
        if len(over) > 1 or taken.intersection(over):
            return None
        if over:
            place = over[0]
            columns[place] = (min(left, columns[place][0]), max(right, columns[place][1]))
        else:
            place = sum(side[0] < left for side in columns)
            columns.insert(place, (left, right))
            taken = {other + (other >= place) for other in taken}
        taken.add(place)
    return columns if all(after[0] - before[1] >= gap for before, after in pairwise(columns)) else None
