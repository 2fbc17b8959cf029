"""The check of the collection against shapes and rules, as the quality page shows it: `check.json`.

A small collection is checked whenever it changes. A large one takes a tenth of a second a document, so the service
checks it in the background, in a process of its own at the lowest priority. Until that is done the page shows the last
check, and says when it was made and of how much.
"""

import os
import re
import sys
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import filelock
import msgspec
import pyoxigraph

from graph_api.index import Index
from graph_api.index.address import path_of
from graph_api.index.lookup import evidence
from graph_api.settings import Settings
from graph_api.store import open_store
from graph_api.watch import Watch
from shapes import Finding, Severity, validate_store

SMALL = 100
"""Documents up to which the check is made as part of taking minutes in."""
_PLACES = 5
"""Places that are kept of each rule; how many there are is counted."""


class Place(msgspec.Struct):
    """Where a rule found something: a page, and the sentences behind it as `index.lookup.evidence` gives them."""

    label: str | None
    path: str | None
    sources: list[dict[str, Any]]


class Rule(msgspec.Struct):
    """A rule that found something: how often, and the first places."""

    severity: Severity
    shape: str
    sv: str
    en: str
    law: str | None
    times: int
    places: list[Place]


class Check(msgspec.Struct):
    """One check: when it began, of how many documents, and what it found, the worst first."""

    begun: str
    """UTC, ISO 8601."""
    documents: int
    rules: list[Rule]

    @property
    def local_time(self) -> datetime:
        """When it began, by the clock on the server's wall."""
        return datetime.fromisoformat(self.begun).astimezone()


def _path(data: Path) -> Path:
    return data / "check.json"


def last(data: Path) -> Check | None:
    """The last check of a data folder, or None where there is none."""
    try:
        return msgspec.json.decode(_path(data).read_bytes(), type=Check)
    except FileNotFoundError:
        return None


def forget(data: Path) -> None:
    """Remove the last check: what it says of people is no longer to be shown."""
    _path(data).unlink(missing_ok=True)


def is_current(check: Check | None, index: Index) -> bool:
    """Whether a check was made of what the index was made from."""
    built: str | None = index.value("SELECT value FROM about_index WHERE key = 'built'")
    return check is not None and built is not None and check.begun >= built


def now() -> str:
    """The time, as `Check.begun` and the index give it."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def make(settings: Settings, snapshot: pyoxigraph.Store) -> None:
    """Check what a store holds, here and now."""
    begun = now()
    save(settings, validate_store(snapshot).findings, begun)


def save(settings: Settings, findings: Iterable[Finding], begun: str) -> None:
    """Write down what validation found. The index says on which page each finding is seen, and in which sentence.

    The index is the one of now: whoever left the collection after the check began is not named.
    """
    index = Index(settings.data / "index.sqlite")
    rules: dict[str, list[Finding]] = {}
    times: Counter[str] = Counter()
    for finding in findings:
        times[finding.shape] += 1
        if len(first := rules.setdefault(finding.shape, [])) < _PLACES:
            first.append(finding)
    seen = _seen(index, {finding.focus for first in rules.values() for finding in first})
    found = [_rule(first, times[shape], seen, settings.base) for shape, first in rules.items()]
    found.sort(key=lambda rule: (list(Severity).index(rule.severity), -rule.times, rule.shape))
    made = Check(begun, index.value("SELECT count(*) FROM document"), found)
    draft = _path(settings.data).with_suffix(f".{os.getpid()}")
    draft.write_bytes(msgspec.json.encode(made))
    os.replace(draft, _path(settings.data))


def _rule(first: list[Finding], times: int, seen: dict[str, Place], base: str) -> Rule:
    one = first[0]
    places = {finding.focus: seen.get(finding.focus) or _document(finding, base) for finding in first}
    return Rule(
        one.severity,
        one.shape,
        one.message("sv"),
        one.message("en"),
        one.law,
        times,
        [place for place in places.values() if place],
    )


def _document(finding: Finding, base: str) -> Place | None:
    """Where a finding is seen that is about something only one document states: in that document."""
    document = re.match(re.escape(base) + "document/[0-9a-f]+", finding.graph or finding.focus)
    return Place(None, path_of(document[0], base), []) if document else None


_TABLES = (
    "node",
    "meeting",
    "item",
    "attendance",
    "decision",
    "commitment",
    "participation",
    "affiliation",
    "claim",
    "judgement",
    "document",
)
_PAGES = """
SELECT x.id, coalesce(n.label, i.label, coalesce(b.label || ' ', '') || m.date, d.description, c.description)
    || coalesce(': ' || o.label, '') AS label,
    coalesce(n.path, i.path, d.path, m.path) AS path
FROM (SELECT value AS id FROM json_each(?)) x
LEFT JOIN attendance a ON a.id = x.id LEFT JOIN decision d ON d.id = x.id LEFT JOIN commitment c ON c.id = x.id
LEFT JOIN participation p ON p.id = x.id LEFT JOIN affiliation f ON f.id = x.id LEFT JOIN claim k ON k.id = x.id
LEFT JOIN node n ON n.id = coalesce(p.project, f.person, k.subject, x.id)
LEFT JOIN item i ON i.id = coalesce(c.item, k.subject, x.id)
LEFT JOIN node o ON o.id = coalesce(p.organisation, f.organisation, a.person)
LEFT JOIN meeting m ON m.id = coalesce(a.meeting, k.subject, x.id) LEFT JOIN node b ON b.id = m.body
"""


def _seen(index: Index, focuses: set[str]) -> dict[str, Place]:
    """IRI → its page and sentences, for those that the index knows."""
    wanted = msgspec.json.encode(sorted(focuses)).decode()
    ids = {
        row["id"]: row["iri"]
        for table in _TABLES
        for row in index.rows(f"SELECT id, iri FROM {table} WHERE iri IN (SELECT value FROM json_each(?))", wanted)
    }
    where = evidence(index, ids)
    rows = index.rows(_PAGES, msgspec.json.encode(list(ids)).decode())
    return {ids[row["id"]]: Place(row["label"], row["path"], [dict(each) for each in where[row["id"]]]) for row in rows}


def run(settings: Settings) -> None:
    """Check the collection as it is now. Two processes never do so at the same time: the second leaves it be."""
    lock = filelock.FileLock(settings.data / "check.lock")
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        return
    with lock, open_store(settings) as store:
        begun = now()
        findings = validate_store(store.snapshot()).findings
        with store.writing():
            save(settings, findings, begun)


def watch(settings: Settings) -> Watch:
    """Has the collection checked whenever it has changed, while the service runs."""
    index = Index(settings.data / "index.sqlite")

    def due() -> object:
        return index.version if index.path.exists() and not is_current(last(settings.data), index) else None

    return Watch("check", due, "graph_api.check", str(settings.data), settings.base)


if __name__ == "__main__":
    os.nice(19)
    run(Settings(data=Path(sys.argv[1]), base=sys.argv[2]))
