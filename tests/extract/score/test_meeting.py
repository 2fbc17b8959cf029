"""The meeting, who was there, and what it announces, beside the gold."""

import datetime
from typing import Any

from extract.facts import Capacity, Status
from extract.score import score
from tests.extract.score.golden import gold, outcome, view


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
    one.attends("Bo Alm", replaces=("Maj Ek",), capacity=Capacity.SUBSTITUTE, recused_from=("7",))
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


def test_the_meetings_hours_and_officers(page: Any) -> None:
    one = page("a")
    one.meeting["chair"], one.meeting["start"] = one.said("Maj Ek"), one.said(datetime.time(9, 30))
    told = {"date": "2024-03-05", "chair": "Maj Ek", "start": "09:30", "secretary": "Bo Alm"}
    assert outcome(score(view(one), gold(meetings=[told])))["meeting"] == (3, 1, 0)
    told["start"] = "10:30"
    assert outcome(score(view(one), gold(meetings=[told])))["meeting"] == (2, 2, 1)


def test_announced_meetings(page: Any) -> None:
    one = page("a").item("1", "Tider").announces("1", datetime.date(2024, 5, 7), start=datetime.time(9))
    rows: list[dict[str, str]] = [{"date": "2024-05-07", "start": "09:00"}, {"date": "2024-06-04"}]
    assert outcome(score(view(one), gold(scheduled=rows, agenda=1)))["scheduled"] == (1, 1, 0)
    assert outcome(score(view(one), gold(scheduled=[], agenda=1)))["scheduled"] == (0, 0, 1)
    assert outcome(score(view(one), gold(optional_scheduled=rows, agenda=1)))["scheduled"] == (0, 0, 0)
