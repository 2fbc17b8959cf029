"""Rules across nodes, as SPARQL on a store: one `.rq` file each in `rules/`.

SHACL core sees one node at a time, and its SPARQL constraints are parsed anew for every focus node. A rule of
local government law is about several nodes (a meeting, its adjusters, their attendance), so it is one query.
A file begins with what the query means, as comments:

    # severity: Warning
    # sv: Justeraren var inte närvarande.
    # en: The adjuster was not present.
    # law: Kommunallagen (2017:725) 6 kap. 28 §      (where there is one)

and selects `?focus`, and `?path` and `?value` where they are known. Prefixes are the standard ones.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pyoxigraph

from ontology.names import PREFIXES
from shapes.report import Finding, Severity

FILES = tuple(sorted((Path(__file__).parent / "rules").glob("*.rq")))
"""One query per rule, in a fixed order."""

_HEADER = re.compile(r"^# (severity|sv|en|law): (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A question whose every answer is a finding."""

    name: str
    severity: Severity
    sv: str
    en: str
    query: str
    law: str | None = None

    @classmethod
    def read(cls, path: Path) -> "Rule":
        """The rule in a file. KeyError where a line of its header is missing."""
        query = path.read_text(encoding="utf-8")
        header = dict(_HEADER.findall(query))
        return cls(
            name=path.stem,
            severity=Severity(header["severity"]),
            sv=header["sv"],
            en=header["en"],
            law=header.get("law"),
            query=query,
        )

    def check(self, store: pyoxigraph.Store) -> Iterator[Finding]:
        """What the rule finds in the store's default graph."""
        answers = store.query(self.query, prefixes=PREFIXES)
        if not isinstance(answers, pyoxigraph.QuerySolutions):
            raise TypeError(f"{self.name} is not a SELECT query")
        known = {variable.value for variable in answers.variables}
        for answer in answers:
            values = {name: answer[name] for name in ("focus", "path", "value") if name in known}
            texts = {name: term.value for name, term in values.items() if isinstance(term, _NAMED)}
            yield Finding(
                severity=self.severity,
                shape=self.name,
                focus=texts["focus"],
                path=texts.get("path"),
                value=texts.get("value"),
                messages={"sv": self.sv, "en": self.en},
                law=self.law,
            )


_NAMED = (pyoxigraph.NamedNode, pyoxigraph.Literal)


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, read once."""
    return tuple(Rule.read(path) for path in FILES)


def check(store: pyoxigraph.Store) -> Iterator[Finding]:
    """What the rules find in the store's default graph: the conclusions, or one document's graph loaded there."""
    for rule in rules():
        yield from rule.check(store)
