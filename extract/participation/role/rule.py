"""One way to say a role, and the words that several roles share."""

import re
from dataclasses import dataclass

from extract.facts import Role
from extract.marked import PROJECT
from extract.participation.frame import WHO

NAME = r"(?P<name>[A-ZÅÄÖ][\w&+-]*(?: (?:[A-ZÅÄÖ][\w&+-]*|AB))*)"
UNKNOWN = (
    r"(?!(?:[A-ZÅÄÖ][a-zåäö]*(?:en|et|na|erna|arna|orna|else|ing|are)|Vi|De|Det|Den|Man|Han|Hon|Alla|Övriga|Resten|"
    r"EU)\b)(?P<name>[A-ZÅÄÖ][\w&+-]{2,}(?: (?:[A-ZÅÄÖ][\w&+-]*|AB))*)"
)
ANYBODY = rf"(?:{WHO}|(?P<own>{PROJECT})|{NAME})"
BEGINS = r"(?:^|[.;] |, (?:och|medan) )"
MONEY = r"\b[\w-]*(?:medel|medlen|stöd(?:et)?|bidrag(?:et)?|finansiering|pengar(?:na)?|anslag(?:et)?)\b"
SUM = (
    rf"(?:{MONEY}|%|\b(?:kronor|kr|tkr|mkr|Mkr|mnkr|kostnad\w*|finansieringen|budgeten|hälften|resten|summa|"
    r"procent)\b)"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to say a role."""

    role: Role
    pattern: re.Pattern[str]
    town: bool = False
    """Whether one place name alone is enough to mean the municipality."""
    scholar: bool = False
    """Whether it holds for universities and institutes only."""
    purchase: bool = False
    """Whether it holds for purchases only, or where a company is named."""
    several: Role | None = None
    """The role where the sentence names more than one organisation."""


def rules(
    role: Role,
    *patterns: str,
    town: bool = True,
    scholar: bool = False,
    purchase: bool = False,
    several: Role | None = None,
) -> list[Rule]:
    """A rule for each pattern."""
    return [Rule(role, re.compile(pattern), town, scholar, purchase, several) for pattern in patterns]
