"""Gold facts, and one file of them beside the graph."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any

import yaml

from extract.describe.terms import DCT, SG
from extract.score.view import Node, Term, View, digits, fold_project
from ontology.errors import UnreadableError

Row = dict[str, Any]


class Gold:
    """One gold file."""

    def __init__(self, rows: Row, name: str = "") -> None:
        self.rows = rows
        self.name = name
        self.meeting: Row = rows["meetings"][0]
        self.layout = str(rows.get("layout", ""))
        self._people = {row["person"]: {row["person"], *row.get("aka", ())} for row in rows.get("attendance") or ()}
        self._projects = [_names_of(row) for row in rows.get("projects") or ()]

    @classmethod
    def load(cls, path: Path) -> "Gold":
        """Raises `UnreadableError` for a file that is not gold."""
        try:
            rows = yaml.safe_load(path.read_text(encoding="utf-8"))
            return cls(rows, path.name)
        except (OSError, UnicodeDecodeError, yaml.YAMLError, KeyError, TypeError, IndexError) as error:
            raise UnreadableError(
                sv=f"{path.name} är ingen fil med guldfakta: {error}",
                en=f"{path.name} is no file of gold facts: {error}",
            ) from error

    def rows_of(self, kind: str) -> list[Row]:
        """The rows of a kind, none where the file has none."""
        return self.rows.get(kind) or []

    def person(self, name: str) -> set[str]:
        """Everything that a person is called."""
        return self._people.get(name, {name})

    def project(self, name: str) -> set[str]:
        """Everything that a project is called."""
        return next((names for names in self._projects if name in names), {name})

    @property
    def projects(self) -> Sequence[set[str]]:
        """The names of each project."""
        return self._projects

    def knows(self, names: Iterable[str]) -> bool:
        """Whether any row speaks of a project that is called one of these."""
        return not self._spoken_of.isdisjoint(map(fold_project, names))

    @cached_property
    def _spoken_of(self) -> frozenset[str]:
        whole = [*self._projects, *(_names_of(row) for row in self.rows_of("optional_projects"))]
        every = (row for rows in self.rows.values() if isinstance(rows, list) for row in rows if isinstance(row, dict))
        parts = [row[key] for row in every for key in ("project", "follows") if row.get(key)]
        return frozenset(map(fold_project, chain(parts, *whole)))


def _names_of(project: Row) -> set[str]:
    return {
        project["name"],
        *project.get("aka", ()),
        *project.get("aliases", ()),
        *filter(None, [project.get("short")]),
    }


@dataclass(frozen=True, slots=True)
class Case:
    """One gold file beside the graph: what the kinds of facts look at."""

    view: View
    gold: Gold
    meetings: list[Node] = field(default_factory=list)

    def items(self) -> list[tuple[str, Node]]:
        """(number, item) of the meeting's agenda."""
        found = {item for meeting in self.meetings for item in self.view.having(SG.meeting, meeting)}
        agenda = found & set(self.view.kind(SG.AgendaItem))
        return sorted((digits(self.view.one(item, SG.number)), item) for item in agenda)

    def below(self, kind: Node) -> list[tuple[str, Node]]:
        """(number of its item, fact) for the meeting's decisions or commitments."""
        every = set(self.view.kind(kind))
        return [
            (number, fact) for number, item in self.items() for fact in self.view.having(SG.item, item) if fact in every
        ]

    def is_person(self, thing: Term | None, name: str) -> bool:
        """Whether this is the person whom the gold calls so."""
        return self.view.is_called(thing, self.gold.person(name))

    def is_project(self, thing: Term | None, name: str) -> bool:
        """Whether this is the project that the gold calls so."""
        return self.view.is_called(thing, self.gold.project(name), fold_project)


def recorded(view: View, gold: Gold) -> list[Node]:
    """The meetings on the gold's date that have minutes; those in its own documents, where there are several."""
    date = str(gold.meeting["date"])
    dated = [
        meeting
        for meeting in view.kind(SG.Meeting)
        if view.all(meeting, SG.recordedIn) and any(value.value == date for value in view.all(meeting, SG.date))
    ]
    names = set(gold.rows.get("documents") or ())

    def is_own(meeting: Node) -> bool:
        documents = view.nodes(meeting, SG.recordedIn)
        return any(title.value in names for document in documents for title in view.all(document, DCT.title))

    return [meeting for meeting in dated if is_own(meeting)] or dated
