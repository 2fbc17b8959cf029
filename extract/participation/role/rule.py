"""One way to say a role, and the words that several roles share."""

import re
from dataclasses import dataclass
from enum import Enum

from extract.facts import Role
from extract.marked import PROJECT
from extract.participation.frame import WHO

NAME = r"(?P<name>[A-ZÅÄÖ][\w&+-]*(?: (?:i )?(?:[A-ZÅÄÖ][\w&+-]*|AB))*)"
UNKNOWN = (
    r"(?!(?:[A-ZÅÄÖ][a-zåäö]*(?:en|et|na|erna|arna|orna|else|ing|are|skolan)|Vi|De|Det|Den|Man|Han|Hon|"
    r"Alla|Samtliga|Båda|Bägge|Flera|Många|Några|Ingen|Inga|Dessa|Somliga|Övriga|Resten|EU)\b)"
    r"(?P<name>[A-ZÅÄÖ][\w&+-]{2,}(?: (?:[A-ZÅÄÖ][\w&+-]*|AB))*(?: (?:stad|kommune))?)"
)
ANYBODY = rf"(?:{WHO}|(?P<own>{PROJECT})|{NAME})"
BEGINS = r"(?:^|[.;] |,? (?:och|medan) )"
MONEY = (
    r"\b[\w-]*(?:[Mm]edel|[Mm]edlen|[Ss]töd(?:et)?|[Bb]idrag(?:et)?|[Ff]inansiering(?:en)?|[Pp]engar(?:na)?|"
    r"[Aa]nslag(?:et)?)\b"
)
SUM = (
    rf"(?:{MONEY}|%|\b(?:kronor|kr|tkr|kkr|mkr|Mkr|mnkr|miljon(?:er)?|kostnad\w*|finansieringen|budgeten|summan?|"
    r"(?:hälften|resten)(?! av arbet)|procent)\b)"
)


class Only(Enum):
    """For whom a rule holds."""

    ALL = "all"
    SCHOLARS = "universities and institutes"
    BUYERS = "everybody in a purchase, else companies"
    OTHERS = "all but municipalities and regions"
    PAYERS = "agencies, funds and foundations"
    COUNCILS = "municipalities and regions"
    SEATS = "everybody where a centre is meant"
    COMPANIES = "companies of whom nothing plainer is said"


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to say a role."""

    role: Role
    pattern: re.Pattern[str]
    town: bool = False
    """Whether one place name alone is enough to mean the municipality."""
    only: Only = Only.ALL
    several: Role | None = None
    """The role where the sentence names more than one organisation."""


def rules(
    role: Role, *patterns: str, town: bool = True, only: Only = Only.ALL, several: Role | None = None
) -> list[Rule]:
    """A rule for each pattern."""
    return [Rule(role, re.compile(pattern), town, only, several) for pattern in patterns]
