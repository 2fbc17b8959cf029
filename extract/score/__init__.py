"""How right a graph is: precision, recall and F1 for each kind of fact, against gold facts.

A gold file states what one meeting's minutes say: `meetings`, `attendance`, `agenda`, `presenters`, `projects`,
`participations`, `decisions`, `actions`, `scheduled`, `mentions`, `successors`, `leaders`. Rows under `never` are facts
that the text denies; one that is found counts as wrong. Rows under `optional_…` are defensible: found or not, they
count for nothing. `attendance: null` says that there is no list to score.

Two kinds stand beside the totals: `evidence`, which is a promise, and `real projects`, the share of the projects found
that the gold knows.
"""

from collections.abc import Callable, Iterable, Iterator

from extract.score.agenda import agenda, commitments, decisions, mentions, presenters
from extract.score.evidence import evidence
from extract.score.gold import Case, Gold, recorded
from extract.score.meeting import attendance, meeting, scheduled
from extract.score.project import participations, projects, real_projects, relations
from extract.score.tally import Table, Tally
from extract.score.view import View

__all__ = ["KINDS", "Gold", "Table", "Tally", "View", "score", "score_all"]

KINDS: tuple[Callable[[Case], Iterator[Tally]], ...] = (
    meeting,
    attendance,
    agenda,
    presenters,
    projects,
    real_projects,
    participations,
    relations,
    decisions,
    commitments,
    scheduled,
    mentions,
    evidence,
)
"""What is scored, in this order."""


def score(view: View, gold: Gold) -> Table:
    """One gold file against the graph."""
    case = Case(view, gold, recorded(view, gold))
    return Table(tuple(tally for kind in KINDS for tally in kind(case)))


def score_all(view: View, golds: Iterable[Gold]) -> Table:
    """Several gold files against the graph that holds them all."""
    return sum((score(view, gold) for gold in golds), Table(()))
