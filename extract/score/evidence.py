"""Scores the promise that every fact shows its words."""

from collections.abc import Iterator

from extract.describe.terms import SG
from extract.score.gold import Case
from extract.score.tally import Tally


def evidence(case: Case) -> Iterator[Tally]:
    """How many of the graph's attendances, decisions, commitments and participations have evidence."""
    kinds = (SG.Attendance, SG.Decision, SG.Commitment, SG.Participation)
    facts = [fact for kind in kinds for fact in case.view.kind(kind)]
    bare = tuple(sorted(fact.value for fact in facts if not case.view.all(fact, SG.evidence)))
    yield Tally("evidence", len(facts) - len(bare), bare)
