"""Who chaired and kept the minutes, as their head and their items say it."""

import pytest

from tests.extract.head.minutes import meeting


def test_who_kept_the_minutes_in_a_column_beside_their_name() -> None:
    found = meeting("Vattenrådet Dalarna\nMötesdag:      2024-03-14\nProtokoll:     Maj Ek, Orsa kommun")
    assert found.secretary is not None
    assert found.secretary.value == "Maj Ek"


def test_officers_one_after_another_on_a_line() -> None:
    found = meeting("Vattenrådet Dalarna\nAnteckningar den 14 mars 2024\nOrdf: Maj Ek, sekr: Bo Lo, just: Cia Ro")
    assert found.chair is not None
    assert found.secretary is not None
    assert (found.chair.value, found.secretary.value) == ("Maj Ek", "Bo Lo")
    assert [adjuster.value for adjuster in found.adjusters] == ["Cia Ro"]


def test_who_adjusts_is_told_where_an_item_is_no_more_than_a_sentence() -> None:
    items = "\n\n1. Ordföranden hälsade välkommen.\n2. Maj Ek valdes att jämte ordförande justera.\n3. Mötet slöts.\n"
    found = meeting("Vattenrådet i Dalarna\nAnteckningar den 14 mars 2024\n\nNärvarande: Maj Ek, Bo Lo", items=items)
    assert [one.value for one in found.adjusters] == ["Maj Ek"]


def test_capitals_behind_protocol_are_no_secretary() -> None:
    assert meeting("PROTOKOLL FRÅN KULTURGRUPPEN NORRA DALEN\n2024-03-14").secretary is None


@pytest.mark.parametrize(
    ("opening", "chair"),
    [
        ("Ordförande Maj Ek öppnar mötet.", "Maj Ek"),
        ("Rådets ordförande Maj Ek hälsar välkommen.", "Maj Ek"),
        ("Vattenrådets ordförande Maj Ek hälsar välkommen.", "Maj Ek"),
        ("Mötets ordförande Maj Ek hälsar välkommen.", "Maj Ek"),
        ("Kommunstyrelsens ordförande Maj Ek har lämnat en skrivelse.", None),
        ("Miljö- och byggnämndens ordförande Maj Ek har lämnat en skrivelse.", None),
        ("Gästades av kommunfullmäktiges ordförande Maj Ek.", None),
    ],
)
def test_the_chair_of_another_body_does_not_chair_this_one(opening: str, chair: str | None) -> None:
    items = f"\n\n1. Öppnande\n{opening}\n\n2. Läget\nBo Lo berättade om läget.\n"
    found = meeting("Vattenrådet i Dalarna\nAnteckningar den 14 mars 2024", items=items).chair
    assert (found.value if found else None) == chair
