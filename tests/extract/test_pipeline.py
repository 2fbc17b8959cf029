import gc
from collections.abc import Iterator

import pytest

from extract.document import Document, Span
from extract.draft import Draft
from extract.pipeline import STEPS, find
from ontology.errors import DefectError, NotMinutesError

_SHORT = "Minnesanteckningar 2024-05-06\nNärvarande: Maj Ek, Bo Lo\n1. Start\nVi började.\n2. Slut\n"


@pytest.fixture
def collecting() -> Iterator[None]:
    """The collector on, after as much as before."""
    gc.enable()
    yield
    gc.enable()


def document(text: str) -> Document:
    pages = (Span(0, len(text)),)
    return Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages)


def test_the_line_of_steps() -> None:
    names = [step.__name__ for step in STEPS]
    assert names[:3] == ["repair", "lay_out", "find_head"]
    assert names.index("find_attendance") < names.index("find_items") < names.index("find_projects")


@pytest.mark.parametrize("text", ["1. Mjölk\n2. Bröd\n3. Smör\n", "Hej! Vi ses.", "def f():\n    return 1\n"])
def test_what_is_no_minutes(text: str) -> None:
    with pytest.raises(NotMinutesError, match=r"a\.txt"):
        find(document(text))


def test_a_short_note_is_minutes() -> None:
    minutes = find(document(_SHORT))
    assert [row.person for row in minutes.attendance] == ["Maj Ek", "Bo Lo"]
    assert [item.number for item in minutes.items] == ["1", "2"]


def test_notes_need_no_word_of_the_genre() -> None:
    said = "Vi sågs 2024-03-05. På plats var Maj Ek från Eda kommun och Bo Lo från Arvika kommun."
    minutes = find(document(f"Summering\n{said}\n\n1) VÄGAR\nMaj berättade.\n\n2) BROAR\nBo berättade.\n"))
    assert [item.number for item in minutes.items] == ["1", "2"]


def test_a_step_that_fails_is_a_defect_that_names_file_step_and_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def divide(draft: Draft) -> None:
        len(draft.document.text) / 0

    monkeypatch.setattr("extract.pipeline.STEPS", [divide])
    with pytest.raises(DefectError, match=r"a\.txt.*divide, test_pipeline\.py:\d+, ZeroDivisionError") as raised:
        find(document("Protokoll"))
    assert isinstance(raised.value.__cause__, ZeroDivisionError)


def test_finding_leaves_no_cycles_behind_and_so_runs_without_the_collector(
    collecting: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = list[bool]()
    monkeypatch.setattr("extract.pipeline.STEPS", [*STEPS, lambda draft: running.append(gc.isenabled())])
    find(document(_SHORT))  # what rules keep is kept by now
    gc.collect()
    gc.disable()
    find(document(_SHORT))
    assert (gc.collect(), running, gc.isenabled()) == (0, [False, False], False)


def test_the_collector_is_on_again_when_no_minutes_were_found(collecting: None) -> None:
    with pytest.raises(NotMinutesError):
        find(document("Hej!"))
    assert gc.isenabled()
