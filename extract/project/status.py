"""How far a project has come, as a sentence says it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.facts import ProjectStatus
from extract.marked import ANY, PROJECT, Marked
from extract.reading import Turn

_GAP = rf"[^.;{ANY}]"
_OF = f"(?P<what>{PROJECT})"
_ITS = (  # up to what is said of the project, and of nothing else: "X är viktigt, och mötet avslutades"
    r"(?:(?!,? (?:och|men|medan|samt) (?!projekt|satsning|förstudi|insats|arbet|de[nt]\b|även\b|igen\b)"
    rf"[a-zåäö]+(?:en|et|na)\b){_GAP})*"
)
_SAID = {
    ProjectStatus.CANCELLED: (
        rf"{_OF}{_ITS}\b(?:(?:läggs|lades|lagts) ne[dr]|avbryts|avbröts|avbrutits|ställs in|ställdes in|lagts på is|"
        r"avvecklas|avvecklades|blir (?:därmed )?inte av|blev (?:aldrig|inte) av)",
        rf"\b(?:läggs|lades|avbröts|avbryts) (?:[a-zåäö]+(?:et|en) )?{_OF} (?:ne[dr]|i förtid)",
    ),
    ProjectStatus.COMPLETED: (
        rf"{_OF}{_ITS}\b(?:är (?:nu )?(?:avslutat|slutfört|klart|slut|i mål)|har (?:nu )?(?:avslutats|"
        r"upphört|slutförts|gått i mål|tagit slut|slutredovisats)|avslutades|slutredovisa\w+|upphörde|"
        r"gick i mål|tog slut|slutfördes)",
        rf"\b(?:[Aa]vslutat|[Aa]vslutade|[Ss]lutfört)\b{_GAP}{{0,50}}{_OF}",
        rf"har varit [Pp]rojekt\w+ för {_OF}",
    ),
    ProjectStatus.PLANNED: (
        rf"\b(?:[Kk]ommande|[Pp]lanerade|[Pp]lanerat)\b{_GAP}{{0,40}}{_OF}",
        rf"{_OF}{_ITS}\b(?:(?:kommer att|ska|planeras) starta|startar|är tänkt att (?:starta|bli))",
    ),
    ProjectStatus.ONGOING: (
        rf"\b[Pp]ågående\b{_GAP}{{0,40}}{_OF}",
        rf"{_OF}{_ITS}\b(?:pågår|är i (?:full )?gång|är igång|har startat|startade|har pågått|drivs|löper|fortsätter)",
    ),
}
_STATUSES = {re.compile(rule): status for status, rules in _SAID.items() for rule in rules}
RULES = tuple(_STATUSES)
"""What ends or never comes first, then what is done, to come, or under way: the first that is said counts."""


@dataclass(frozen=True, slots=True)
class Course:
    """How far projects have come."""

    status: ProjectStatus
    projects: tuple[int, ...]


def courses(found: re.Match[str], _: Turn, marked: Marked) -> Iterator[Course]:
    """Which projects are how far, as a match of one of `RULES` says it."""
    yield Course(_STATUSES[found.re], marked.project(found["what"]))
