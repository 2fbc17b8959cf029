"""What was read but could not be settled: in the graph, so that a person can look."""

from extract.describe.scribe import Scribe
from extract.describe.terms import RDFS, SG, said


def write_doubts(scribe: Scribe) -> None:
    """One node for each doubt, below the document."""
    for count, fact in enumerate(scribe.minutes.doubts, start=1):
        doubt = scribe.fact(f"{scribe.naming.document}/doubt/{count}", SG.Doubt, fact.evidence)
        scribe.add(doubt, SG.concerns, scribe.meeting)
        scribe.add(doubt, RDFS.comment, said(fact.about, "sv"))
