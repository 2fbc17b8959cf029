from pathlib import Path

from extract.accuracy import FOLDERS, Measured, measure, page
from extract.score import Table, Tally

GOLD = Path(__file__).parents[1] / "gold"


def test_every_part_of_the_set_is_told_by_kind_layout_and_document() -> None:
    found = [
        Measured("unseen", "a.md", "råd, Markdown", Table((Tally("decisions", 3, ("x",)), Tally("evidence", 3)))),
        Measured("tuned", "b.pdf", "nämnd, PDF", Table((Tally("decisions", 1, (), ("y",)),))),
    ]
    text = page(found)
    assert "| råd, Markdown (unseen) | 1.000 | 0.750 | 0.857 | 3 | 1 | 0 |" in text
    assert "| nämnd, PDF (tuned) | 0.500 | 1.000 | 0.667 | 1 | 0 | 1 |" in text
    assert text.count("| decisions |") == 2
    assert FOLDERS["one_meeting"] not in text


def test_a_document_is_measured_alone(tmp_path: Path) -> None:
    folder = tmp_path / "tuned"
    folder.mkdir()
    for name in ("regionalt_rad_rattvik.md", "regionalt_rad_rattvik.yaml"):
        (folder / name).write_bytes((GOLD / "tuned" / name).read_bytes())
    (one,) = measure(tmp_path)
    assert one.document == "regionalt_rad_rattvik.md"
    assert one.table.total().f1 > 0.9
