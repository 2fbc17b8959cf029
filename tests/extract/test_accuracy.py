from pathlib import Path

from extract.accuracy import FOLDERS, PASSAGES, Measured, figures, measure, measure_passages, page
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


def test_readers_are_told_of_projects_that_are_none() -> None:
    tallies = (Tally("projects", 9, ("x",)), Tally("real projects", 6, (), ("y", "z")), Tally("evidence", 3))
    assert figures([Measured("unseen", "a.md", "råd", Table(tallies))]) == [
        {"kind": "projects", "precision": 0.75, "recall": 0.9, "found": 9},
        {"kind": "evidence", "precision": 1.0, "recall": 1.0, "found": 3},
    ]


def test_a_document_is_measured_alone(tmp_path: Path) -> None:
    folder = tmp_path / "tuned"
    folder.mkdir()
    for name in ("regionalt_rad_rattvik.md", "regionalt_rad_rattvik.yaml"):
        (folder / name).write_bytes((GOLD / "tuned" / name).read_bytes())
    (one,) = measure(tmp_path)
    assert one.document == "regionalt_rad_rattvik.md"
    assert one.table.total().f1 > 0.9


def test_a_passage_is_measured_as_an_item_of_its_own(tmp_path: Path) -> None:
    passage = """
- title: Kustljus
  body: Kommunstyrelsen i Ystads kommun
  text: I projektet Kustljus deltar Ystads kommun. Sjöbo kommun har tackat nej.
  projects: [{name: Kustljus}]
  participations: [{project: Kustljus, organisation: Ystads kommun, role: participant}]
  never: [{project: Kustljus, organisation: Sjöbo kommun}]
"""
    (tmp_path / "passages").mkdir()
    for name, _ in PASSAGES.values():
        (tmp_path / name).write_text(passage, encoding="utf-8")
    unseen, tuned = measure_passages(tmp_path)
    assert unseen.table.total().f1 == tuned.table.total().f1 == 1
    assert "| passages about projects, unseen | 1.000 | 1.000 | 1.000 | 2 | 0 | 0 |" in page([unseen])
