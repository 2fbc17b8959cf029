import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from extract.build import build, write
from extract.facts import Capacity, DecisionKind, Status
from extract.score import Gold, Table, Tally, View, score, score_all
from extract.score.view import fold, fold_project
from ontology.errors import UnreadableError

SHARED = Path(__file__).parents[4] / "shared"


def view(*pages: Any) -> View:
    return View(build([page.minutes() for page in pages]).default())


def outcome(table: Table) -> dict[str, tuple[int, int, int]]:
    return {tally.kind: (tally.found, len(tally.missed), len(tally.wrong)) for tally in table.tallies}


def gold(**more: Any) -> Gold:
    return Gold({"documents": ["a"], "meetings": [{"date": "2024-03-05"}], "agenda": 0, **more})


def test_names_are_compared_without_case_dashes_quotes_and_the_municipalitys_s() -> None:
    assert fold("”Nästa – steg”") == fold("nästa steg")
    assert fold("Tjörns kommun") == fold("Tjörn kommun")
    assert fold_project("Projektet Nästa steg") == fold_project("förstudie om nästa steg") == "nästa steg"


def test_attendance_is_right_with_person_status_organisation_and_party(page: Any) -> None:
    one = page("a").attends("Maj Ek", "Tjörns kommun", "S").attends("Bo Alm", "Orust kommun", "M", struck=True)
    one.attends("Disa Moe", "Orust kommun", "C")
    rows = [
        {"person": "Maja Ek", "aka": ["Maj Ek"], "represents": "Tjörn kommun", "party": "S", "status": "present"},
        {"person": "Bo Alm", "represents": "Orust kommun", "party": "M", "status": "present"},
    ]
    assert outcome(score(view(one), gold(attendance=rows)))["attendance"] == (1, 1, 2)
    assert "attendance" not in outcome(score(view(one), gold(attendance=None)))


def test_who_presided_need_not_stand_in_the_list(page: Any) -> None:
    one = page("a").attends("Maj Ek")
    meeting = {"date": "2024-03-05", "chair": "Maj Ek"}
    assert outcome(score(view(one), gold(meetings=[meeting], attendance=[])))["attendance"] == (0, 0, 0)


def test_substitutes_capacity_and_presence_in_part_are_scored_where_the_gold_has_them(page: Any) -> None:
    one = page("a").item("7", "Läget").attends("Maj Ek", status=Status.ABSENT)
    one.attends("Bo Alm", replaces="Maj Ek", capacity=Capacity.SUBSTITUTE, recused_from=("7",))
    rows = [
        {"person": "Bo Alm", "status": "present", "capacity": "substitute", "replaces": "Maj Ek", "recused": [7]},
        {"person": "Maj Ek", "status": "absent", "capacity": "member", "from": 3},
    ]
    found = outcome(score(view(one), gold(attendance=rows)))
    assert found["substitution"] == (1, 0, 0)
    assert found["capacity"] == (2, 0, 0)
    assert found["presence in part"] == (1, 1, 0)


def test_from_the_first_item_to_the_last_is_the_whole_meeting(page: Any) -> None:
    one = page("a").item("7", "Läget").item("8", "Nästa").item("9", "Slut")
    one.attends("Maj Ek", from_item="7", to_item="8").attends("Bo Alm", from_item="8", to_item="9")
    rows = [{"person": "Maj Ek", "status": "present", "to": 8}, {"person": "Bo Alm", "status": "present", "from": 8}]
    assert outcome(score(view(one), gold(attendance=rows)))["presence in part"] == (2, 0, 0)


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


def test_two_meetings_of_one_day_are_told_apart_by_their_documents(page: Any) -> None:
    one, two = page("a").item("1", "Läget"), page("b", body="Styrgruppen för vägar").item("1", "Läget").item("2", "Mer")
    assert outcome(score(view(one, two), gold(agenda=1)))["agenda"] == (1, 0, 0)


def test_precision_recall_and_f1() -> None:
    tally = Tally("decisions", 3, ("a",), ("b", "c"))
    assert (tally.precision, tally.recall) == (0.6, 0.75)
    assert tally.f1 == pytest.approx(2 / 3)
    assert Tally("decisions", 0).f1 == 1.0


def test_what_is_no_gold_and_no_graph_is_said(tmp_path: Path) -> None:
    bad = tmp_path / "gold.yaml"
    bad.write_text("meetings: []", encoding="utf-8")
    with pytest.raises(UnreadableError):
        Gold.load(bad)
    broken = tmp_path / "graph.ttl"
    broken.write_text("<a> <b", encoding="utf-8")
    with pytest.raises(UnreadableError):
        View.load(broken)
    with pytest.raises(UnreadableError):
        View.load(tmp_path / "graph.docx")


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
