import pytest

from extract.attendance.segment import parts, segments, with_usual_marks
from extract.passage import Passage


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Maj Ek, Bo Lo och Cia Ro", [("Maj Ek", False), ("Bo Lo", False), ("Cia Ro", True)]),
        ("Maj Ek (S, Eda), Bo Lo", [("Maj Ek (S, Eda)", False), ("Bo Lo", False)]),
        ("Maj Ek, samt även Bo Lo", [("Maj Ek", False), ("Bo Lo", False)]),
        ("Maj Ek & Bo Lo", [("Maj Ek", False), ("Bo Lo", True)]),
        ("Maj Ek/Bo Lo", [("Maj Ek", False), ("Bo Lo", True)]),
        ("Maj Ek, barn- och skolchef", [("Maj Ek", False), ("barn- och skolchef", False)]),
        ("Friskis & Svettis", [("Friskis & Svettis", False)]),
        ("Maj Ek) och Bo Lo", [("Maj Ek)", False), ("Bo Lo", True)]),
        (
            "Maj Ek (S) Bo Lo (KD) Cia af Ro (V)",
            [("Maj Ek (S)", False), ("Bo Lo (KD)", False), ("Cia af Ro (V)", False)],
        ),
        ("Maj Ek (s) Bo Lo (kd)", [("Maj Ek (s)", False), ("Bo Lo (kd)", False)]),
        ("Maj Ek (S) ordförande Bo Lo (M)", [("Maj Ek (S) ordförande", False), ("Bo Lo (M)", False)]),
        ("Maj Ek (S) för Bo Lo (S) Cia Ro (M)", [("Maj Ek (S) för Bo Lo (S)", False), ("Cia Ro (M)", False)]),
        ("ordförande Maj Ek (S)", [("ordförande Maj Ek (S)", False)]),
        ("Maj Ek (S) Eda kommun", [("Maj Ek (S) Eda kommun", False)]),
        (", ,", []),
        ("", []),
    ],
)
def test_what_commas_and_joining_words_part(text: str, found: list[tuple[str, bool]]) -> None:
    assert [(segment.text, linked) for segment, linked in segments(Passage.of(text))] == found


def test_semicolons_part_first() -> None:
    assert [part.text for part in parts(Passage.of("Maj Ek, Eda; Bo Lo"))] == ["Maj Ek, Eda", "Bo Lo"]
    assert [part.text for part in parts(Passage.of("Maj Ek"))] == ["Maj Ek"]


@pytest.mark.parametrize(
    ("text", "usual"),
    [("Maj Ek /S/", "Maj Ek (S)"), ("Maj Ek [s] / Eda", "Maj Ek (s) , Eda"), ("§ 1/2024", "§ 1/2024")],
)
def test_parties_in_other_marks(text: str, usual: str) -> None:
    assert with_usual_marks(Passage.of(text, 7)) == Passage.of(usual, 7)
