from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.attendance.cue import find_cues, may_hold_cue

CAME, AWAY, LED, KEPT = "attendance Present", "attendance Absent", "chair Present", "secretary Present"


def cues(text: str) -> list[tuple[str, str]]:
    """Of each cue what it says, and its words; ">" behind those that people can only follow."""
    return [
        (f"{cue.kind.name.casefold()} {cue.status}", text[cue.start : cue.end] + " >" * cue.leads)
        for cue in find_cues(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maj Ek deltog", [(CAME, "deltog")]),
        ("Maj Ek var med på mötet", [(CAME, "var med")]),
        ("På länk satt Maj Ek", [(CAME, "På länk satt >")]),
        ("Kommunerna företräddes av Maj Ek", [(CAME, "Kommunerna företräddes av >")]),
        ("Maj Ek kunde inte komma", [(AWAY, "kunde inte komma")]),
        ("Maj Ek hade anmält förhinder", [(AWAY, "hade anmält förhinder")]),
        ("Återbud hade Maj Ek lämnat", [(AWAY, "Återbud hade >")]),
        ("Frånvarande var Maj Ek", [(AWAY, "Frånvarande var >")]),
        ("Maj Ek ledde mötet", [(LED, "ledde mötet")]),
        ("Mötet leddes av Maj Ek", [(LED, "Mötet leddes av >")]),
        ("Maj Ek var ordförande", [(LED, "var ordförande")]),
        ("Pennan fördes av Maj Ek", [(KEPT, "Pennan fördes av >")]),
        ("Maj Ek antecknade", [(KEPT, "antecknade")]),
        ("Maj Ek ledde mötet och Bo Lo skrev.", [(LED, "ledde mötet"), (KEPT, "skrev")]),
        ("Maj Ek deltog inte", [(AWAY, "deltog inte")]),
    ],
)
def test_what_a_sentence_says_of_people(text: str, expected: list[tuple[str, str]]) -> None:
    assert cues(text) == expected
    assert may_hold_cue(text)


@pytest.mark.parametrize(
    "text",
    [
        "Eda kommun deltog i projektet",
        "Maj Ek var med i styrgruppen",
        "Maj Ek var ordförande i föreningen",
        "Bo Lo är sekreterare för nätverket",
        "Maj Ek skrev en rapport",
        "Kommunerna delar kostnaden",
    ],
)
def test_what_is_said_of_something_else_than_the_meeting(text: str) -> None:
    assert cues(text) == []


WORDS = ("Maj Ek", "deltog", "inte", "Mötet leddes av", "förhinder", "hade", "och", "på plats", "var", "skrev.")


@given(st.lists(st.sampled_from(WORDS)))
def test_cues_stand_in_order_and_never_overlap(words: list[str]) -> None:
    text = " ".join(words)
    found = list(find_cues(text))
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert not found or may_hold_cue(text)
