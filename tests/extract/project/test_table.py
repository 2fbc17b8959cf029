"""Projects in the rows of a table: when they begin and end, and who leads them."""

import datetime

import pytest

from extract.document import Document, Span
from extract.draft import Draft
from extract.facts import Project
from extract.pipeline import STEPS

TABS = """Projekt\tÄgare\tPeriod\tProjektledare
Klara vatten\tHabo kommun\t2023-04-01 – 2025-03-31\tMaj Ek
Friska sjöar\tMullsjö kommun\tfr.o.m. januari 2024\t–"""
BARS = """| Projekt | Start | Slut |
|---|---|---|
| Klara vatten | maj 2023 | 2025 |
| Friska sjöar | – | 31 maj 2024 |"""
BLANKS = """Projekt        Deltar                 Ägare            Tid
Klara vatten   Habo kommun            Mullsjö kommun   till 2024-03-31
Friska sjöar   Habo, Mullsjö, Aneby                    avslutat 2022-12-31"""
ACTIONS = """| Punkt | Åtgärd | Ansvarig | Klart |
|---|---|---|---|
| 3 | Klara vatten | Maj Ek | 8 juni |"""


def projects(table: str) -> dict[str, Project]:
    text = (
        "Rådet\nProtokoll\nDatum: 2024-02-12\n\n1. Läget\nProjektet ”Klara vatten” och projektet ”Friska sjöar” "
        f"finns i tabellen.\n\n{table}\n\n2. Avslutning\nMötet avslutas.\n"
    )
    pages = (Span(0, len(text)),)
    draft = Draft(Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages))
    for step in STEPS:
        step(draft)
    return {one.name: one for one in draft.projects}


def dates(project: Project) -> tuple[str | None, str | None]:
    return project.start.value if project.start else None, project.end.value if project.end else None


@pytest.mark.parametrize(
    ("table", "first", "second"),
    [
        (TABS, ("2023-04-01", "2025-03-31"), ("2024-01", None)),
        (BARS, ("2023-05", "2025"), (None, "2024-05-31")),
        (BLANKS, (None, "2024-03-31"), (None, "2022-12-31")),
        (ACTIONS, (None, None), (None, None)),
    ],
)
def test_columns_of_time(
    table: str, first: tuple[str | None, str | None], second: tuple[str | None, str | None]
) -> None:
    found = projects(table)
    assert (dates(found["Klara vatten"]), dates(found["Friska sjöar"])) == (first, second)


def test_a_column_of_leaders() -> None:
    assert [leader.value for leader in projects(TABS)["Klara vatten"].leaders] == ["Maj Ek"]


def test_a_date_is_quoted_where_it_stands() -> None:
    start = projects(TABS)["Klara vatten"].start
    assert start is not None
    assert start.evidence[0].end - start.evidence[0].start == len(datetime.date(2023, 4, 1).isoformat())
