"""Chains of numbers that grow: of all lines that may open an item, those that count on."""

from collections.abc import Sequence
from dataclasses import dataclass

ANYWHERE = frozenset({"§", "reversed", "yearly"})
"""Notations that may begin with any number: paragraphs are numbered through the year."""
_FARTHEST, _NEAR = 40, 4
"""Numbers from one link to the next: extracts leave out paragraphs."""
_LOOK_BACK = 40
"""Candidates before a link among which the one before it is looked for."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A line that may open an item."""

    line: int
    """Its index among the lines."""
    number: int
    kind: str
    title_at: int
    """Where the title begins in the line; at its end where the title stands on the next line."""
    marked: bool
    """Whether it is bold or a heading."""
    weight: float


def heaviest(candidates: Sequence[Opening]) -> list[Opening]:
    """The heaviest chain of growing numbers. A gap costs, so does taking a number out of another list."""
    scores: list[float] = []
    before: list[int] = []
    for at, link in enumerate(candidates):
        score, best = _as_first(link), -1
        for place in range(max(0, at - _LOOK_BACK), at):
            step = link.number - candidates[place].number
            if 0 < step <= (_FARTHEST if link.kind in ANYWHERE else _NEAR):
                joined = scores[place] + link.weight - _cost(candidates, place, at)
                score, best = (joined, place) if joined > score else (score, best)
        scores.append(score)
        before.append(best)
    chain: list[Opening] = []
    at = max(range(len(scores)), key=lambda place: (scores[place], place), default=-1)
    while at >= 0:
        chain.append(candidates[at])
        at = before[at]
    return chain[::-1]


def _as_first(link: Opening) -> float:
    """What a chain weighs that begins with a link: most lists count from one."""
    late = 0.0 if link.number == 1 or link.kind in ANYWHERE else min(2.0, 0.5 * link.number)
    return link.weight - late


def _cost(candidates: Sequence[Opening], place: int, at: int) -> float:
    """What it costs to go from one candidate to another: the gap, another look, and the same number right before."""
    before, link = candidates[place], candidates[at]
    cost = min(0.7 * (link.number - before.number - 1), 1.0 if link.kind in ANYWHERE else 2.1)
    if before.marked != link.marked:
        cost += 0.3
    if place < at - 1 and candidates[at - 1].number == before.number == link.number - 1:
        cost += 0.7
    return cost
