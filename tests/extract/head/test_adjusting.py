"""When the minutes were adjusted, and by whom."""

import pytest

from tests.extract.head.minutes import meeting


@pytest.mark.parametrize(
    "head",
    [
        "Kollar anteckningarna: Bo Lo (klart och påskrivet 2024-03-21)",
        "Justerar: Bo Lo, 2024-03-21",
        "Läser igenom anteckningarna: Bo Lo, klart den 21 mars 2024",
    ],
)
def test_who_checks_the_notes_and_when(head: str) -> None:
    found = meeting(f"Vattenrådet Dalarna\nAnteckningar den 14 mars 2024\nSkrev: Maj Ek\n{head}")
    assert [adjuster.value for adjuster in found.adjusters] == ["Bo Lo"]
    assert found.secretary is not None
    assert found.secretary.value == "Maj Ek"
    assert found.adjusted_on is not None
    assert found.adjusted_on.value.isoformat() == "2024-03-21"


@pytest.mark.parametrize(
    "told", ["Justering sker den 21 mars 2024.", "Protokollet ska justeras den 21 mars.", "Justeringen görs 21 mars."]
)
def test_when_an_item_says_that_the_minutes_will_be_adjusted(told: str) -> None:
    text = f"\n1. Val av justerare\nBo Lo väljs att justera protokollet. {told}\n\n2. Läget\nAlla berättade.\n"
    found = meeting("Vattenrådet Dalarna\nProtokoll den 14 mars 2024", text)
    assert found.adjusted_on is not None
    assert found.adjusted_on.value.isoformat() == "2024-03-21"


def test_the_day_people_met_is_not_that_of_adjusting() -> None:
    found = meeting("Kulturnämnden\n2024-03-14\nProtokollet från nämnden den 14 mars 2024, §§ 1-2, är justerat")
    assert found.adjusted_on is None


@pytest.mark.parametrize(
    "below",
    [
        "Justerare: Bo Lo\nDatum: 2024-03-21",
        "Datum: 21 mars 2024\nJusterare: Bo Lo",
        "Justerande: Bo Lo\nPlats och tid: Eda den 21 mars 2024",
    ],
)
def test_a_day_below_the_heading_of_adjusting(below: str) -> None:
    found = meeting(f"Vattenrådet Dalarna\nProtokoll den 14 mars 2024\n\nJustering\n{below}\n")
    assert found.adjusted_on is not None
    assert found.adjusted_on.value.isoformat() == "2024-03-21"


def test_a_day_below_another_heading_is_none_of_adjusting() -> None:
    found = meeting(
        "Vattenrådet Dalarna\nProtokoll den 14 mars 2024\n\nNästa möte\nDatum: 2024-03-21\nJusterare: Bo Lo\n"
    )
    assert found.adjusted_on is None
