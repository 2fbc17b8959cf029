"""One project and the times that a sentence gives it."""

import datetime

from extract.facts import Project
from tests.extract.items import Reader

MEETING = datetime.date(2024, 3, 12)
TITLE = "# 1 Lägesrapporter\nSatsningen ”Klara vatten” togs upp. "


def klara_vatten(read: Reader, sentence: str) -> Project:
    """The project, of which the item's title says nothing else."""
    return next(one for one in read(TITLE + sentence, date=MEETING).projects if one.name == "Klara vatten")


def dates(project: Project) -> tuple[str | None, str | None]:
    """When it begins and when it ends."""
    return project.start.value if project.start else None, project.end.value if project.end else None
