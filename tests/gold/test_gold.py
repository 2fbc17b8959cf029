"""The gold set itself: what it says of a document can be found there."""

import html
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml

from extract import samples

HERE = Path(__file__).parent
OWN = sorted(path for folder in ("tuned", "unseen", "one_meeting") for path in (HERE / folder).glob("*.yaml"))
EVERY = [*OWN, *samples.gold()]
PARTIES = {"S", "M", "SD", "C", "V", "KD", "L", "MP", None}
KINDS = {
    "election", "approval", "adoption", "scheduling", "endorsement", "assignment", "referral", "postponement",
    "rejection", "noting", "other",
}  # fmt: skip


def load(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return data


def folder_of(path: Path) -> Path:
    return samples.FOLDER / "minutes" if samples.FOLDER in path.parents else path.parent


def plain_texts(path: Path) -> list[str]:
    """The documents' texts, or their sources', where no reader is needed to read them."""
    texts = []
    sources = (samples.FOLDER / "source", HERE / "source")
    for name in load(path)["documents"]:
        document = folder_of(path) / name
        source = next(
            (s for s in (f / f"{document.stem.removesuffix('_scan')}.md" for f in sources) if s.exists()), None
        )
        texts.append(html.unescape((source or document).read_text(encoding="utf-8")))
    return texts


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_documents_exist(path: Path) -> None:
    for name in load(path)["documents"]:
        assert (folder_of(path) / name).is_file()


@pytest.mark.parametrize("folder", ["tuned", "unseen", "one_meeting"])
def test_every_document_has_gold(folder: str) -> None:
    described = {name for path in (HERE / folder).glob("*.yaml") for name in load(path)["documents"]}
    assert {path.name for path in (HERE / folder).iterdir() if path.suffix != ".yaml"} == described


def test_the_readme_lists_every_document() -> None:
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    for path in OWN:
        if path.parent.name != "one_meeting":
            assert all(f"`{name}`" in readme for name in load(path)["documents"])


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_people_are_named_in_the_text(path: Path) -> None:
    text = " ".join(unicodedata.normalize("NFC", " ".join(plain_texts(path))).split())
    for row in load(path)["attendance"] or []:
        assert any(name in text for name in (row["person"], *row.get("aka", []))), row


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_rows_use_known_words(path: Path) -> None:
    gold = load(path)
    for row in gold["attendance"] or []:
        assert row["status"] in {"present", "absent"}
        assert row.get("party") in PARTIES
        assert row.get("capacity", "member") in {"member", "substitute", "official", "guest"}
    for row in [*gold["decisions"], *gold.get("optional_decisions", [])]:
        assert row["kind"] in KINDS


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_rows_speak_of_projects_that_are_listed(path: Path) -> None:
    gold = load(path)
    projects = (*gold["projects"], *gold.get("optional_projects", []))
    names = {name for row in projects for name in (row["name"], *row.get("aka", []))}
    for key in ("participations", "optional_participations", "never", "mentions", "leaders", "successors"):
        assert {row["project"] for row in gold.get(key, [])} <= names


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_nothing_is_both_stated_and_denied(path: Path) -> None:
    assert not contradictions(load(path))


def contradictions(gold: dict[str, Any]) -> list[tuple[str, ...]]:
    """Project, organisation and role that are both stated and denied; a denial without a role denies every role."""
    stated = [(row["project"], row["organisation"], row.get("role")) for row in gold.get("participations", [])]
    return [
        (*party, role)
        for *party, role in stated
        for denied in gold.get("never", [])
        if [denied["project"], denied.get("organisation")] == party and denied.get("role") in (None, role)
    ]


def test_unseen_documents_are_enough() -> None:
    assert len(list((HERE / "unseen").glob("*.yaml"))) >= 8
    assert len(OWN) >= 16


@pytest.mark.parametrize("path", sorted((HERE / "passages").glob("*.yaml")), ids=lambda path: path.stem)
def test_passages_speak_of_projects_that_they_list(path: Path) -> None:
    passages: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    for passage in passages:
        assert passage["title"]
        assert passage["text"].strip()
        names = {name for row in passage.get("projects", []) for name in (row["name"], *row.get("aka", []))}
        rows = (*passage.get("participations", []), *passage.get("never", []))
        assert {row["project"] for row in rows} <= names, passage["title"]
        assert not contradictions(passage), passage["title"]
