"""The check of a collection: what the quality page shows of it, and how it comes about."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import httpx
import pytest

from extract import samples
from graph_api import check, watch
from graph_api.curation import Curator
from graph_api.index import Index
from graph_api.ingest import ingest
from graph_api.settings import Settings
from shapes import Finding, Severity

Serving = Callable[[Settings], AbstractContextManager[str]]


def test_a_small_collection_is_checked_as_it_is_taken_in(sampled: Path) -> None:
    found = check.last(sampled)
    assert found is not None
    assert check.is_current(found, Index(sampled / "index.sqlite"))
    assert found.documents == len(samples.minutes())
    assert [rule.severity for rule in found.rules] == sorted(
        (rule.severity for rule in found.rules), key=list(Severity).index
    )
    places = [place for rule in found.rules for place in rule.places]
    assert all(place.path and place.path.startswith("/") for place in places)
    assert any(source["quote"] for place in places for source in place.sources)


def test_a_finding_is_counted_and_shown_at_the_first_places(sampled: Path, tmp_path: Path) -> None:
    (tmp_path / "index.sqlite").write_bytes((sampled / "index.sqlite").read_bytes())
    index, settings = Index(tmp_path / "index.sqlite"), Settings(data=tmp_path)
    iris = [row["iri"] for row in index.rows("SELECT iri FROM attendance")]
    messages = {"sv": "Fel.", "en": "Wrong."}
    findings = [Finding(severity=Severity.WARNING, shape="x", focus=iri, messages=messages) for iri in iris]  # type: ignore[arg-type]
    document, key = index.rows("SELECT iri, key FROM document")[0]
    findings.append(
        Finding(severity=Severity.VIOLATION, shape="y", focus="urn:x", messages=messages, graph=document)  # type: ignore[arg-type]
    )
    check.save(settings, findings, check.now())
    found = check.last(tmp_path)
    assert found is not None
    wrong, odd = found.rules
    assert (odd.times, len(odd.places)) == (len(iris), 5)
    assert [place.path for place in wrong.places] == [f"/belagg/{key}"]


def test_a_large_collection_is_checked_in_the_background(
    serving: Serving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "SMALL", -1)
    monkeypatch.setattr(watch, "_LOOK_SECONDS", 0.1)
    settings = Settings(data=tmp_path / "data", query_workers=1)
    ingest(samples.minutes()[:1], settings)
    assert check.last(settings.data) is None
    with serving(settings) as address:
        assert "Samlingen är inte kontrollerad ännu." in httpx.get(f"{address}/kvalitet").text
        until = time.monotonic() + 60
        while check.last(settings.data) is None and time.monotonic() < until:
            time.sleep(0.1)
        page = httpx.get(f"{address}/kvalitet").text
        assert "och gällde 1 protokoll." in page
        assert "En ny kontroll görs" not in page
    ingest(samples.minutes()[1:2], settings)
    assert not check.is_current(check.last(settings.data), Index(settings.data / "index.sqlite"))


def test_who_is_forgotten_is_not_named_by_an_old_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(data=tmp_path / "data")
    ingest(samples.minutes()[:1], settings)
    assert check.last(settings.data) is not None
    monkeypatch.setattr(check, "SMALL", 0)
    index = Index(settings.data / "index.sqlite")
    Curator(settings).forget(index.value("SELECT label FROM node WHERE kind = 'person'"))
    assert check.last(settings.data) is None
