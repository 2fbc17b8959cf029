from pathlib import Path

import pytest

from extract.repair.party import restore_parties

GOLD = Path(__file__).parents[2] / "gold" / "tuned"
LIST = "Maj Ek (S)\nUlf Al (M)\nIda Lund (C)\n"


@pytest.mark.parametrize("taken", ["Bo Ask (5)", "Bo Ask\t($)", "Anna-Lena Ask Berg (5), ordförande"])
def test_a_party_behind_a_name(taken: str) -> None:
    (change,) = restore_parties(LIST + taken)
    assert change.text == "S"
    assert (LIST + taken)[change.span.start] in "5$"


@pytest.mark.parametrize(
    ("taken", "meant"),
    [
        ("Bo Ask (1)", "Bo Ask (L)"),
        ("Bo Ask (1.), Habo", "Bo Ask (L), Habo"),
        ("Bo Ask (l)", "Bo Ask (L)"),
        ("Bo Ask (VY", "Bo Ask (V)"),
        ("Bo Ask (IKD)", "Bo Ask (KD)"),
        ("(M)\n(1)\n(C)\n(5)", "(M)\n(L)\n(C)\n(S)"),
        ("Habo\t(1)", "Habo\t(L)"),
    ],
)
def test_other_parties_and_those_in_a_column(taken: str, meant: str) -> None:
    letters = list(LIST + taken)
    for change in reversed(restore_parties(LIST + taken)):
        letters[change.span.start : change.span.end] = change.text
    assert "".join(letters) == LIST + meant


@pytest.mark.parametrize(
    "text",
    [
        LIST + "Sida 1 (5)",
        LIST + "Kommunstyrelsen 3 (5)",
        "Bo Ask (5)",
        LIST + "Bo Ask (8)",
        LIST + "Bo Ask (BYGG)",
        LIST + "se (1) ovan",
        LIST + "(1)",
    ],
)
def test_figures_stay(text: str) -> None:
    assert restore_parties(text) == []


@pytest.mark.parametrize("path", [path for path in GOLD.glob("*.txt") if "_ocr" not in path.name], ids=lambda p: p.name)
def test_minutes_that_have_their_parties_stay(path: Path) -> None:
    assert restore_parties(path.read_text(encoding="utf-8")) == []
