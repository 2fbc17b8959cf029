from pathlib import Path

import pytest

from extract.repair.figure import restore_figures

GOLD = Path(__file__).parents[2] / "gold" / "tuned"


def restored(text: str) -> str:
    letters = list(text)
    for change in restore_figures(text):
        letters[change.span.start : change.span.end] = change.text
    return "".join(letters)


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("den 5 oktober 2O23", "den 5 oktober 2023"),
        ("2O23-O5-l8", "2023-05-18"),
        ("kl. l3.OO–16.3O", "kl. 13.00–16.30"),
        ("13.00-l6.30", "13.00-16.30"),
        ("den l2 maj I998", "den 12 maj 1998"),
        ("(2024-1|-02)", "(2024-11-02)"),
    ],
)
def test_letters_in_dates_and_hours_are_figures(printed: str, meant: str) -> None:
    assert restored(printed) == meant


@pytest.mark.parametrize(
    "text", ["I maj", "H2O och CO2", "10 l mjölk, 2l", "IO.se", "Oll2", "1 | 2", "il.lo", "E20, O3"]
)
def test_what_is_no_date_stays(text: str) -> None:
    assert restored(text) == text


@pytest.mark.parametrize("path", [path for path in GOLD.glob("*.txt") if "_ocr" not in path.name], ids=lambda p: p.name)
def test_minutes_that_have_their_figures_stay(path: Path) -> None:
    assert list(restore_figures(path.read_text(encoding="utf-8"))) == []
