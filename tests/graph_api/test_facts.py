"""The file of facts: what it keeps, and in which form."""

import datetime
import sqlite3
from pathlib import Path

import pytest

from extract.document import Document, Span
from extract.facts import Meeting, Minutes, Stated
from graph_api.facts import Change, Facts, Refused
from ontology.errors import StoreError, VersionError


def minutes(digest: str, text: str = "Möte den 5 mars 2024") -> Minutes:
    document = Document(
        name=f"{digest}.txt",
        sha256=digest,
        media_type="text/plain",
        reader="text",
        text=text,
        pages=(Span(0, len(text)),),
    )
    date = Stated(datetime.date(2024, 3, 5), (Span(9, 20),))
    return Minutes(document=document, meeting=Meeting(date=date))


def test_facts_come_back_as_they_were(tmp_path: Path) -> None:
    facts = Facts(tmp_path)
    given = [minutes("a"), minutes("b", "åäö 🏛 \u2028 \x00")]
    facts.write(Change(minutes=given, sources={"/x/a": "a", "/x/b": "b"}))
    assert list(facts.minutes()) == given
    assert facts.known() == {"a": "a.txt", "b": "b.txt"}


def test_a_document_that_no_file_names_any_more_is_gone(tmp_path: Path) -> None:
    facts = Facts(tmp_path)
    facts.write(Change(minutes=[minutes("a")], sources={"/x": "a", "/copy": "a"}))
    facts.write(Change(minutes=[minutes("b")], sources={"/x": "b"}))
    assert set(facts.known()) == {"a", "b"}
    facts.write(Change(minutes=[minutes("c")], sources={"/copy": "c"}))
    assert set(facts.known()) == {"b", "c"}


def test_each_change_has_a_mark_of_its_own(tmp_path: Path) -> None:
    facts = Facts(tmp_path)
    marks = [facts.mark]
    for _ in range(3):
        facts.write(Change(refused={"/x": Refused("x", "fel", "wrong")}))
        marks.append(facts.mark)
    assert len(set(marks)) == 4
    assert facts.mark == marks[-1]
    assert not facts.mark.startswith(Facts(tmp_path / "other").mark.split("/")[0])


def test_a_change_that_fails_changes_nothing(tmp_path: Path) -> None:
    facts = Facts(tmp_path)
    facts.write(Change(minutes=[minutes("a")], sources={"/x": "a"}))
    before = facts.mark
    with pytest.raises(StoreError):
        facts.write(Change(minutes=[minutes("b")], sources={"/y": "there is no such document"}))
    assert (set(facts.known()), facts.mark) == ({"a"}, before)


def test_a_newer_format_is_not_touched(tmp_path: Path) -> None:
    Facts(tmp_path).known()
    with sqlite3.connect(tmp_path / "facts.sqlite") as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(VersionError, match="pip install -U samgraf"):
        Facts(tmp_path).known()


def test_a_damaged_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "facts.sqlite").write_bytes(b"this is no database" * 100)
    with pytest.raises(StoreError, match="samgraf restore"):
        Facts(tmp_path).known()
