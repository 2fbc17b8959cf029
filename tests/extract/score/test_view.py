"""How names are compared, and what is read as a graph."""

from pathlib import Path

import pyoxigraph as ox
import pytest

from extract.score.view import View, fold, fold_project
from ontology.errors import UnreadableError


def test_names_are_compared_without_case_dashes_quotes_and_the_municipalitys_s() -> None:
    assert fold("”Nästa – steg”") == fold("nästa steg")
    assert fold("Tjörns kommun") == fold("Tjörn kommun")
    assert fold_project("Projektet Nästa steg") == fold_project("förstudie om nästa steg") == "nästa steg"


@pytest.mark.parametrize("name", ["graph.ttl", "graph.docx", "none.ttl"])
def test_what_is_no_graph_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "graph.ttl").write_text("<a> <b", encoding="utf-8")
    with pytest.raises(UnreadableError, match=rf"^{name} cannot be read as a graph"):
        View.load(tmp_path / name)


def test_only_the_default_graph_is_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "graph.trig"
    path.write_text("<urn:a> a <urn:A> . <urn:g> { <urn:b> a <urn:A> }", encoding="utf-8")
    found = View.load(path)
    (subject,) = found.kind(ox.NamedNode("urn:A"))
    assert subject.value == "urn:a"
    assert found.one(subject, ox.NamedNode("urn:p")) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Tjörns kommun", "tjörn Kommun", True),
        ("Haparanda stad", "Haparanda kommun", True),
        ("Bo-Göran Ek", "Bo Göran Ek", True),
        ("Tjörn", "Tjörns kommun", False),
        ("Maj Ek", "Maj Eke", False),
    ],
)
def test_which_names_are_the_same(one: str, other: str, same: bool) -> None:
    assert (fold(one) == fold(other)) is same
