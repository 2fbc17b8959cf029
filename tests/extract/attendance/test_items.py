import pytest

from extract.attendance.attendee import Attendee
from extract.attendance.items import read_items, read_more_items, settle_away, sign_first
from extract.passage import Passage

ITEMS = ["41", "42", "43", "44", "45", "46"]


def attendee(text: str = "Maj Ek") -> Attendee:
    return Attendee(name=Passage.of("Maj Ek"), entry=Passage.of(text))


@pytest.mark.parametrize(
    ("text", "first", "last", "away"),
    [
        ("§§ 41–44", "41", "44", []),
        ("§ 42", "42", "42", []),
        ("§ 41 – del av § 43", "41", "43", []),
        ("§ 41 för Bo, § 44 för Eva", None, None, []),
        ("§ 41 för Bo, § 42 för Eva", "41", "42", []),
        ("§§ 41-42 och 43", "41", "43", []),
        ("§§ 41 och 44", None, None, []),
        ("fr.o.m. § 43", "43", None, []),
        ("anlände till punkt 43", "43", None, []),
        ("t.o.m. § 43", None, "43", []),
        ("lämnade före § 43", None, "42", []),
        ("lämnade efter § 43", None, "43", []),
        ("frånvarande före § 43", "43", None, []),
        ("jäv § 43", None, None, ["43"]),
        ("Kf §§ 44-46", "44", "46", []),
        ("ej §§ 43–44, 46", None, None, ["43", "44", "46"]),
        ("ej t.o.m. § 43", "44", None, []),
        ("frånvarande fr.o.m. § 43", None, "42", []),
        ("ordförande §§ 41–42", None, None, []),
        ("kl. 9.30 § 43 (jäv)", None, None, ["43"]),
    ],
)
def test_for_which_items_somebody_was_there(text: str, first: str | None, last: str | None, away: list[str]) -> None:
    found = attendee()
    read_items(found, text)
    assert (found.from_item, found.to_item, found.recused_from) == (first, last, away)


def test_items_are_taken_out_of_the_text() -> None:
    assert read_items(attendee(), "Eda Energi AB § 43") == "Eda Energi AB  "
    assert read_items(attendee(), "ekonom, jäv § 43, Eda").split() == ["ekonom,", ",", "Eda"]
    assert read_items(attendee(), "ekonom, Eda") == "ekonom, Eda"


def test_a_number_goes_on_with_the_items_before() -> None:
    found = attendee()
    assert not read_more_items(found, "45")
    read_items(found, "jäv § 43")
    assert read_more_items(found, "45–46.")
    assert found.recused_from == ["43", "45", "46"]
    assert not read_more_items(found, "ekonom")


def test_the_sign_may_stand_behind_the_numbers() -> None:
    assert sign_first("jäv 24–27 §§") == "jäv § 24–27"
    assert sign_first("den 24 maj") == "den 24 maj"


@pytest.mark.parametrize(
    ("away", "first", "last", "left"),
    [
        (["41", "42"], "43", None, []),
        (["45", "46"], None, "44", []),
        (["43", "44"], None, None, []),
        (["42", "44"], None, None, ["42", "44"]),
        (["43"], None, None, ["43"]),
        (ITEMS, None, None, ITEMS),
    ],
)
def test_away_from_the_first_or_last_items(
    away: list[str], first: str | None, last: str | None, left: list[str]
) -> None:
    found = attendee()
    found.recused_from = [*away]
    settle_away(found, ITEMS)
    assert (found.from_item, found.to_item, found.recused_from) == (first, last, left)


def test_for_jav_somebody_is_away_from_several_in_the_midst() -> None:
    found = attendee("Maj Ek, jäv §§ 43–44")
    found.recused_from = ["43", "44"]
    settle_away(found, ITEMS)
    assert found.recused_from == ["43", "44"]
