"""Pages made by hand beside gold facts."""

from typing import Any

from extract.build import build
from extract.score import Gold, Table, View


def view(*pages: Any) -> View:
    """What is concluded from the pages."""
    return View(build([page.minutes() for page in pages]).default())


def gold(**more: Any) -> Gold:
    """A gold file of one meeting."""
    return Gold({"documents": ["a"], "meetings": [{"date": "2024-03-05"}], "agenda": 0, **more})


def outcome(table: Table) -> dict[str, tuple[int, int, int]]:
    """Of each kind how many were found, missed and wrong."""
    return {tally.kind: (tally.found, len(tally.missed), len(tally.wrong)) for tally in table.tallies}
