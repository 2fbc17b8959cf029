import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from extract.build import build, write
from extract.facts import DecisionKind
from extract.score import Gold, Tally, View, score, score_all
from tests.extract.score.golden import gold, outcome, view

SHARED = Path(__file__).parents[4] / "shared"


def test_optional_rows_count_for_nothing_and_denied_ones_against(page: Any) -> None:
    one = page("a").item("1", "Läget").project("#fjärr")
    one.takes_part("1", "Tjörns kommun", "#fjärr").takes_part("1", "Orust kommun", "#fjärr")
    one.decides("1", "Godkänns").decides("1", "Väljs", DecisionKind.ELECTION)
    table = score(
        view(one),
        gold(
            agenda=1,
            projects=[{"name": "#fjärr"}],
            optional_participations=[{"project": "#fjärr", "organisation": "*"}],
            never=[{"project": "#fjärr", "organisation": "Orust kommun"}],
            decisions=[{"item": 1, "kind": "approval"}],
            optional_decisions=[{"item": 1, "kind": "election"}],
        ),
    )
    found = outcome(table)
    assert found["participations"] == (0, 0, 0)
    assert found["denied facts"] == (0, 0, 1)
    assert found["decisions"] == (1, 0, 0)
    assert found["evidence"] == (4, 0, 0)
    assert table.total() == Tally("all", 4, (), table.total().wrong)


def test_a_project_that_no_row_speaks_of_is_told_beside_the_totals(page: Any) -> None:
    names = ("Ljus i norr", "Lyftet", "Steget", "Bryggan")
    one = page("a").item("1", "Läget", about=names)
    for name in names:
        one.project(name)
    table = score(
        view(one),
        gold(
            agenda=1,
            projects=[{"name": "Ljus i norr"}],
            optional_projects=[{"name": "Mer", "aka": ["projektet Lyftet"]}],
            mentions=[{"item": 1, "project": "Steget"}],
        ),
    )
    assert outcome(table)["real projects"] == (3, 0, 1)
    assert not table.total().wrong


@pytest.mark.skipif(not (SHARED / "score.py").exists(), reason="the reference scorer is not here")
def test_it_agrees_with_the_reference_scorer_on_real_minutes(tmp_path: Path) -> None:
    graph = tmp_path / "g.trig"
    write(build(sorted((SHARED / "minutes").iterdir())), graph)
    golds = sorted((SHARED / "gold").glob("0*.yaml"))
    answer = subprocess.run(
        [sys.executable, str(SHARED / "score.py"), str(graph), *map(str, golds)],
        capture_output=True,
        text=True,
        check=True,
    )
    theirs = [int(number) for number in re.findall(r"\((\d+) found, (\d+) missed, (\d+) wrong\)", answer.stdout)[0]]
    mine = score_all(View.load(graph), [Gold.load(path) for path in golds]).total()
    assert [mine.found, len(mine.missed), len(mine.wrong)] == theirs
