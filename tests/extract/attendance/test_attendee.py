import pytest

from extract.attendance.attendee import Attendee, Whom, party_of
from extract.passage import Passage


def attendee(**known: object) -> Attendee:
    name = Passage.of("Maj Ek")
    found = Attendee(name=name, entry=name)
    for what, value in known.items():
        setattr(found, what, value)
    return found


@pytest.mark.parametrize(
    ("known", "bare"),
    [
        ({}, True),
        ({"party": "S"}, True),
        ({"title": "kommunchef"}, False),
        ({"organisation": "Eda kommun"}, False),
        ({"replaces": [Whom("Bo Lo")]}, False),
    ],
)
def test_a_name_alone_or_with_a_party_is_bare(known: dict[str, object], bare: bool) -> None:
    assert attendee(**known).is_bare is bare


@pytest.mark.parametrize(
    ("organisation", "may"),
    [("", True), ("AIL", True), ("UHR", False), ("Eda kommun", False), ("Visit Dalarna", False), ("VISITA", False)],
)
def test_a_few_capitals_may_still_be_a_party_of_one_council(organisation: str, may: bool) -> None:
    assert attendee(organisation=organisation).may_represent is may


@pytest.mark.parametrize(
    ("text", "party"),
    [("S", "S"), ("kd", "KD"), ("(M)", "M"), ("Fp", "L"), ("AIL", None), ("", None), (None, None), ("ordf", None)],
)
def test_a_party_by_its_abbreviation(text: str | None, party: str | None) -> None:
    assert party_of(text) == party
