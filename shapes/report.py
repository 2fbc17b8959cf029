"""What validation found, for people and for programs."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from ontology.errors import Language


class Severity(StrEnum):
    """How bad it is: the local names of SHACL's severities (SHACL, section 2.1.4)."""

    VIOLATION = "Violation"
    """The graph is wrong."""
    WARNING = "Warning"
    """A person should look."""
    INFO = "Info"
    """Something is incomplete."""


_ORDER = {severity: place for place, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong, odd or incomplete. IRIs and values are strings."""

    severity: Severity
    shape: str
    """Local name of the shape or rule: `Meeting-date`, `adjuster-absent`."""
    focus: str
    """The node it is about."""
    path: str | None = None
    """The property at fault, where there is one."""
    value: str | None = None
    """The value at fault, where there is one."""
    messages: dict[Language, str] = field(default_factory=dict, compare=False)
    law: str | None = None
    """The paragraph of law that asks for it, where there is one."""
    graph: str | None = None
    """The named graph it was found in; None for the default graph."""

    def message(self, language: Language = "sv") -> str:
        """What is the matter, in the reader's language."""
        return self.messages[language]

    @property
    def rank(self) -> tuple[int, str, str, str, str, str]:
        """The worst first, then by shape and place: the same findings stand in the same order."""
        return (_ORDER[self.severity], self.shape, self.graph or "", self.focus, self.path or "", self.value or "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The findings of one validation, the worst first."""

    findings: tuple[Finding, ...]
    unmet: tuple[str, ...] = ()
    """Local names of the shapes that met no focus node at all: they said nothing because there was nothing to see."""

    @classmethod
    def of(cls, findings: Iterable[Finding], unmet: Iterable[str] = ()) -> "Report":
        """A report with each finding once, in order."""
        return cls(findings=tuple(sorted(set(findings), key=lambda finding: finding.rank)), unmet=tuple(sorted(unmet)))

    @property
    def conforms(self) -> bool:
        """Whether nothing is wrong. Warnings and what is incomplete do not count."""
        return self.count(Severity.VIOLATION) == 0

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(finding.severity is severity for finding in self.findings)

    def by_shape(self) -> list[tuple[Finding, int]]:
        """Each shape that found something: its first finding, and how many there are; the worst first."""
        counts = Counter(finding.shape for finding in self.findings)
        first = {finding.shape: finding for finding in reversed(self.findings)}
        return sorted(((first[shape], count) for shape, count in counts.items()), key=lambda row: row[0].rank)
