import re

import pytest

from extract.attendance.person import WHO, full_name, row_of
from extract.document import Document, Span
from extract.draft import Draft
from extract.facts import Attendance, Capacity, Status


@pytest.fixture
def draft() -> Draft:
    draft = Draft(Document(name="t", sha256="0", media_type="t", reader="t", text="t", pages=(Span(0, 1),)))
    draft.attendance = [
        Attendance(person=name, status=Status.PRESENT, capacity=Capacity.MEMBER, evidence=())
        for name in ("Maj Ek", "Bo Lo", "Bo Ax")
    ]
    return draft


def test_a_first_name_means_the_one_who_has_it(draft: Draft) -> None:
    assert (row_of(draft, "Maj Ek"), row_of(draft, "Maj"), row_of(draft, "Bo Ax")) == (0, 0, 2)
    assert (row_of(draft, "Bo"), row_of(draft, "Eva"), row_of(draft, "Ek")) == (None, None, None)


def test_a_full_name_counts_by_itself(draft: Draft) -> None:
    assert (full_name(draft, "Maj"), full_name(draft, "Eva By")) == ("Maj Ek", "Eva By")
    assert (full_name(draft, "Bo"), full_name(draft, "Eva")) == (None, None)


@pytest.mark.parametrize(("text", "name"), [("Maj Ek (S) ledde", "Maj Ek"), ("Maj ledde", "Maj")])
def test_a_party_may_stand_behind_a_name(text: str, name: str) -> None:
    found = re.match(f"{WHO} ledde", text)
    assert found is not None
    assert found["name"] == name
