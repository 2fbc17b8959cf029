"""How far a project has come, as a sentence says it."""

import re
from collections.abc import Iterator

from extract.facts import ProjectStatus
from extract.glance import Glance, Shelf
from extract.marked import ANY, PROJECT, Marked

_GAP = rf"[^.;{ANY}]"
_OF = f"(?P<what>{PROJECT})"
_SAID = {
    ProjectStatus.CANCELLED: (
        rf"{_OF}{_GAP}*\b(?:(?:läggs|lades|lagts) ne[dr]|avbryts|avbröts|avbrutits|ställs in|ställdes in|lagts på is|"
        r"avvecklas|avvecklades|blir (?:därmed )?inte av|blev (?:aldrig|inte) av)",
        rf"\b(?:läggs|lades|avbröts|avbryts) {_OF} (?:ne[dr]|i förtid)",
    ),
    ProjectStatus.COMPLETED: (
        rf"{_OF}{_GAP}*\b(?:är (?:nu )?(?:avslutat|slutfört|klart|slut|i mål)|har (?:nu )?(?:avslutats|"
        r"upphört|slutförts|gått i mål|tagit slut|slutredovisats)|avslutades|var ett|slutredovisa\w+|upphörde|"
        r"gick i mål|tog slut|slutfördes)",
        rf"\b(?:[Aa]vslutat|[Aa]vslutade|[Ss]lutfört)\b{_GAP}{{0,50}}{_OF}",
        rf"har varit [Pp]rojekt\w+ för {_OF}",
    ),
    ProjectStatus.PLANNED: (
        rf"\b(?:[Kk]ommande|[Pp]lanerade|[Pp]lanerat)\b{_GAP}{{0,40}}{_OF}",
        rf"{_OF}{_GAP}*\b(?:(?:kommer att|ska|planeras) starta|startar|är tänkt att (?:starta|bli))",
    ),
    ProjectStatus.ONGOING: (
        rf"\b[Pp]ågående\b{_GAP}{{0,40}}{_OF}",
        rf"{_OF}{_GAP}*\b(?:pågår|är i (?:full )?gång|är igång|har startat|startade|har pågått|drivs|löper|fortsätter)",
    ),
}
_RULES = [(status, re.compile(rule)) for status, rules in _SAID.items() for rule in rules]
_STATUS = Shelf((rule, Glance.of(rule[1])) for rule in _RULES)


def statuses(marked: Marked) -> Iterator[tuple[ProjectStatus, tuple[int, ...]]]:
    """Which projects are how far; what ends or never comes first, then what is done, to come, or under way."""
    for status, rule in _STATUS.within(marked.text):
        for found in rule.finditer(marked.text):
            yield status, marked.project(found["what"])


def speaks_of_status(text: str) -> bool:
    """Whether a sentence can say it."""
    return next(_STATUS.within(text), None) is not None
