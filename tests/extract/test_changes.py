import datetime
from typing import Any

from extract.build import build
from extract.changes import changes


def test_the_same_input_changes_nothing(page: Any) -> None:
    one = page("a").attends("Maj Ek", "Tjörns kommun").minutes()
    assert changes(build([one]).default(), build([one]).default()) == []


def test_a_new_document_tells_what_it_brings(page: Any) -> None:
    one = page("a").attends("Maj Ek", "Tjörns kommun").project("#fjärr").minutes()
    later = page("b", date=datetime.date(2024, 5, 7)).attends("Bo Ek", "Tjörns kommun")
    later.project("#fjärr", end=later.said("2024-12"))
    before, after = build([one]).default(), build([one, later.minutes()]).default()
    found = {(change.noun, change.label): change for change in changes(before, after)}
    assert found["Person", "Bo Ek"].is_new
    project = found["Project", "#fjärr"]
    assert not project.is_new
    assert project.added == (("endDate", "2024-12"),)
    assert ("Person", "Maj Ek") not in found
    back = {(change.noun, change.label): change for change in changes(after, before)}
    assert back["Person", "Bo Ek"].is_gone
    assert back["Project", "#fjärr"].removed == project.added
