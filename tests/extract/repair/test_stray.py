from pathlib import Path

import pytest

from extract.repair.stray import restore_strays

GOLD = Path(__file__).parents[2] / "gold" / "tuned"
CLEAN = [path for path in GOLD.iterdir() if path.suffix in {".txt", ".md"} and "_ocr" not in path.name]


def restored(text: str) -> str:
    for change in reversed(list(restore_strays(text))):
        text = text[: change.span.start] + change.text + text[change.span.end :]
    return text


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("~ § 42 Val\n\\ Maj väljs.\n", "§ 42 Val\nMaj väljs.\n"),
        ("Maj väljs. |\nBo deltar '\n", "Maj väljs.\nBo deltar\n"),
        ("  ' Bo deltar", "  Bo deltar"),
        ("Maj Ek\tIMora kommun\nBo Lo\tlUpplands Väsby kommun", "Maj Ek\tMora kommun\nBo Lo\tUpplands Väsby kommun"),
    ],
)
def test_marks_beside_a_line_go(printed: str, meant: str) -> None:
    assert restored(printed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "| Habo | Maj |",
        "- Habo",
        "Underskrift: ____",
        "Eks'",
        "~~Maj~~",
        "`kod`",
        "Habo | Maj",
        "| projektet",
        "ITS kommun",
    ],
)
def test_marks_that_mean_something_stay(text: str) -> None:
    assert restored(text) == text


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.name)
def test_minutes_without_strays_stay(path: Path) -> None:
    assert list(restore_strays(path.read_text(encoding="utf-8"))) == []
