import pytest

from tests.extract.attendance.minutes import minutes


@pytest.mark.parametrize(
    "text",
    [
        "Närvarande: Maj Ek (Orsa kommun), som ledde mötet, och Bo Lo (Eda kommun), som också skrev.",
        "Närvarande\nMaj Ek (S), ordförande\nBo Lo (M), sekreterare",
        "Närvarande\nMaj Ek (S), tjänstgörande ordförande\nBo Lo, kommunjurist och sekreterare",
        "Närvarande\nMaj Ek (S), mötesordf.\nBo Lo, protokollförare",
    ],
)
def test_officers_whom_only_a_list_names(text: str) -> None:
    found = minutes(text).meeting
    assert found.chair is not None
    assert found.secretary is not None
    assert (found.chair.value, found.secretary.value) == ("Maj Ek", "Bo Lo")


@pytest.mark.parametrize("text", ["Maj Ek (S), vice ordförande\nBo Lo, sekretariatschef", "Maj Ek (S)\nBo Lo (M)"])
def test_titles_that_make_no_officers(text: str) -> None:
    found = minutes(f"Närvarande\n{text}").meeting
    assert (found.chair, found.secretary) == (None, None)


def test_who_was_away_held_no_office() -> None:
    assert minutes("Frånvarande\nMaj Ek (S), ordförande\n\nNärvarande\nBo Lo (M)").meeting.chair is None


@pytest.mark.parametrize(
    ("told", "chair", "secretary"),
    [
        ("Närvarande\nMaj Ek (S)\nBo Lo (M)\nMaj Ek ledde mötet och Bo Lo förde anteckningar.", "Maj Ek", "Bo Lo"),
        ("Närvarande\nMaj Ek (S)\nBo Lo (M)\nMaj satt vid klubban. Bo skrev.", "Maj Ek", "Bo Lo"),
        ("Närvarande\nMaj Ek (S)\nBo Lo (M)\nEva höll i klubban.", None, None),
    ],
)
def test_officers_told_beside_the_lists(told: str, chair: str | None, secretary: str | None) -> None:
    found = minutes(told).meeting
    assert (found.chair and found.chair.value, found.secretary and found.secretary.value) == (chair, secretary)


def test_an_organisation_keeps_no_minutes() -> None:
    found = minutes("Närvarande: Bo Lo, Orsa, Cia Ro, Mora, samt Maj Ek, Region Skåne, som skrev anteckningarna.")
    assert found.meeting.secretary is not None
    assert found.meeting.secretary.value == "Maj Ek"
