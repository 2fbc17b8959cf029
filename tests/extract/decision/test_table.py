import pytest

from extract.decision.table import in_tables
from extract.passage import Passage


@pytest.mark.parametrize("head", ["Beslut", "Utfall"])
def test_a_column_of_decisions(head: str) -> None:
    rows = [
        f"| Fråga | {head} |",
        "| Dagordning | Godkänd |",
        "| Justerare | Maj Ek valdes |",
        "| Budget | Bordläggs |",
    ]
    assert [kind.value for kind, _ in in_tables([*map(Passage.of, rows)])] == ["Approval", "Election", "Postponement"]


def test_other_tables_decide_nothing() -> None:
    rows = ["| Fråga | Ansvarig |", "| Dagordning | Godkänd |", "Planen.", "| Budget | Bordläggs |"]
    assert [*in_tables([*map(Passage.of, rows)])] == []
