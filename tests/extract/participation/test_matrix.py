"""Tables that cross projects with municipalities."""

import pytest

from tests.extract.items import Reader

PROJECTS = "# 1 Översikt\nProjektet Lyftet och projektet Skenet pågår.\n"


def parts(read: Reader, table: str) -> set[tuple[str, str, str]]:
    found = read(f"{PROJECTS}{table}").participations
    return {(fact.project, fact.organisation, fact.role.value) for fact in found}


@pytest.mark.parametrize(
    "table",
    [
        "Projekt\tHabo kommun\tMullsjö kommun\tNässjö kommun\nLyftet\tX\t–\tX\nSkenet\t–\tX\t–",
        "| Satsning | Habo | Mullsjö | Nässjö |\n|---|---|---|---|\n| Lyftet | x | | x |\n| Skenet | | x | |",
        "Projekt\tHabo\tMullsjö\tNässjö\nLyftet\tX\t\tX\nSkenet\t\tX",
        "Insats\tHabo\tMullsjö\tNässjö\nLyftet\tJa\tNej\tJa\nSkenet\tNej\tJa\tNej",
        "Kommun\tLyftet\tSkenet\nHabo\tX\t–\nMullsjö\t–\tX\nNässjö kommun\tX\t–",
        "Kryss betyder att kommunen är med och streck att den inte är det.\n"
        "Projekt\tHabo\tMullsjö\tNässjö\nLyftet\t✓\t–\t✓\nSkenet\t–\t✓\t–",
    ],
)
def test_ticks(read: Reader, table: str) -> None:
    assert parts(read, table) == {
        ("Lyftet", "Habo kommun", "Participant"),
        ("Lyftet", "Nässjö kommun", "Participant"),
        ("Skenet", "Mullsjö kommun", "Participant"),
    }


@pytest.mark.parametrize(
    "table",
    [
        "Kryss visar vilka kommuner som är intresserade.\nProjekt\tHabo\tMullsjö\nLyftet\tX\t–\nSkenet\t–\tX",
        "Projekt\tMars\tApril\nLyftet\tX\t–\nSkenet\t–\tX",
        "Fråga\tHabo\tMullsjö\nUtbildning\tX\t–\nFordon\t–\tX",
        "X = har inte svarat\nProjekt\tHabo\tMullsjö\nLyftet\tX\t–\nSkenet\t–\tX",
        "Projekt\tHabo\tMullsjö\nLyftet\t12\t40\nSkenet\t7\t–",
    ],
)
def test_ticks_that_say_something_else(read: Reader, table: str) -> None:
    assert parts(read, table) == set()


def test_evidence_is_the_row(read: Reader) -> None:
    draft = read(f"{PROJECTS}Projekt\tHabo\tMullsjö\nLyftet\tX\t–")
    assert [draft.document.quote(fact.evidence[0]) for fact in draft.participations] == ["Lyftet\tX\t–"]
