"""Gold files, and which meeting of a graph is theirs."""

from pathlib import Path
from typing import Any

import pytest

from extract.score import Gold, score
from ontology.errors import UnreadableError
from tests.extract.score.golden import gold, outcome, view


def test_two_meetings_of_one_day_are_told_apart_by_their_documents(page: Any) -> None:
    one, two = page("a").item("1", "Läget"), page("b", body="Styrgruppen för vägar").item("1", "Läget").item("2", "Mer")
    assert outcome(score(view(one, two), gold(agenda=1)))["agenda"] == (1, 0, 0)


def test_what_is_no_gold_is_said(tmp_path: Path) -> None:
    bad = tmp_path / "gold.yaml"
    bad.write_text("meetings: []", encoding="utf-8")
    with pytest.raises(UnreadableError):
        Gold.load(bad)


def test_everything_that_somebody_or_something_is_called() -> None:
    found = gold(
        attendance=[{"person": "Maj Ek", "aka": ["M Ek"]}],
        projects=[{"name": "Lyftet", "aka": ["Stora Lyftet"], "short": "L"}, {"name": "Steget"}],
    )
    assert found.person("Maj Ek") == {"Maj Ek", "M Ek"}
    assert found.person("Bo Lo") == {"Bo Lo"}
    assert found.project("L") == {"Lyftet", "Stora Lyftet", "L"}
    assert found.projects[1] == {"Steget"}
    assert found.rows_of("decisions") == []
