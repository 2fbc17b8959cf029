"""What stands after a name. Whole entries, and what stands before names, are in test_entry.py."""

import pytest

from extract.attendance.attendee import Attendee
from extract.attendance.description import describe
from extract.facts import Capacity, Status
from extract.passage import Passage


def described(said: str, party: str | None = None) -> Attendee:
    name = Passage.of("Maj Ek")
    attendee = Attendee(name=name, entry=name, party=party)
    describe(attendee, Passage.of(said))
    return attendee


@pytest.mark.parametrize(
    ("said", "party", "title", "organisation"),
    [
        (" (S)", "S", None, None),
        (" (kd)", "KD", None, None),
        (", M", "M", None, None),
        (" C, ordförande", "C", "ordförande", None),
        (" (S), ordförande, Eda kommun", "S", "ordförande", "Eda kommun"),
        (", kommunchef i Eda", None, "kommunchef", "Eda kommun"),
        (", utvecklare på Visit Dalarna", None, "utvecklare", "Visit Dalarna"),
        (" – Region Skåne", None, None, "Region Skåne"),
        (", Länsbiblioteket i Örebro län", None, None, "Länsbiblioteket i Örebro län"),
        (", områdeschef Lager, Eda kommunfastighet AB", None, "områdeschef Lager", "Eda kommunfastighet AB"),
        (", kommunchef, via Teams", None, "kommunchef", None),
        (", barn-, skol- och kulturchef", None, "barn-, skol- och kulturchef", None),
        ("\tEda kommun\tkommunalråd", None, "kommunalråd", "Eda kommun"),
        (", Skogsskolan, Eda kommun", None, "Skogsskolan", "Eda kommun"),
        (", Nyhem, Eda", None, "Eda", "Nyhem"),
    ],
)
def test_party_title_and_organisation(
    said: str, party: str | None, title: str | None, organisation: str | None
) -> None:
    found = described(said)
    assert (found.party, found.title, found.organisation) == (party, title, organisation)


@pytest.mark.parametrize(
    ("said", "replaces", "party"),
    [
        (" (S), ersätter Bo Lo (M)", "Bo Lo", "M"),
        (" (S) tjänstgör för Bo Lo", "Bo Lo", None),
        (", ersättare för Bo Lo (M)", "Bo Lo", "M"),
        (", ordinarie Bo Lo (M) frånvarande", "Bo Lo", "M"),
        (", ersätter Eda kommun", "Eda kommun", None),
        ("för Bo Lo KD", "Bo Lo", "KD"),
        ("ersätter Bo Lo S", "Bo Lo", "S"),
        ("för Bo L", "Bo L", None),
    ],
)
def test_for_whom_somebody_serves(said: str, replaces: str, party: str | None) -> None:
    found = described(said)
    assert (found.replaces, found.capacity) == ([(replaces, party)], Capacity.SUBSTITUTE)


def test_of_two_parties_behind_a_substitute_the_second_is_of_whom_they_serve_for() -> None:
    found = described(" ersätter Bo Lo", party="S")
    describe(found, Passage.of("m"))
    assert (found.party, found.replaces) == ("S", [("Bo Lo", "M")])


@pytest.mark.parametrize(
    ("said", "status", "capacity"),
    [
        (" (S), förhinder", Status.ABSENT, None),
        (" (S), ej närvarande", Status.ABSENT, None),
        (", sjuk", Status.ABSENT, None),
        (", x", Status.PRESENT, None),
        (" (S), ej tjänstgörande", None, Capacity.SUBSTITUTE),
        (" (S), ersättare", None, Capacity.SUBSTITUTE),
        (", sjuksköterska", None, None),
        (", förhandlare", None, None),
    ],
)
def test_whether_somebody_came_and_served(said: str, status: Status | None, capacity: Capacity | None) -> None:
    found = described(said)
    assert (found.status, found.capacity) == (status, capacity)


@pytest.mark.parametrize("said", [", frånvarande, ersatt av Bo Lo (M)", " (S), förhinder (ersätts av Bo Lo (M))"])
def test_who_came_for_somebody_away(said: str) -> None:
    found = described(said)
    assert found.replaced_by is not None
    assert (found.replaced_by.text, found.replaced_by_party, found.status) == ("Bo Lo", "M", Status.ABSENT)


@pytest.mark.parametrize("said", [", båda Eda kommun", ", samtliga från Eda", ", alla tre från Eda kommun"])
def test_an_organisation_that_is_said_of_those_before_as_well(said: str) -> None:
    found = described(said)
    assert (found.organisation, found.shares) == ("Eda kommun", True)


@pytest.mark.parametrize(
    "said",
    [
        " (S), anmält förhinder",
        " (S) – meddelat frånvaro",
        " (S) - ingen ersättare, frånvarande",
        " (S), lämnat återbud",
    ],
)
def test_how_somebody_was_excused_is_no_title(said: str) -> None:
    found = described(said)
    assert (found.status, found.title, found.capacity) == (Status.ABSENT, None, None)
