"""What a board's minutes name in passing is no project."""

import pytest

from extract.document import Document, Span
from extract.pipeline import find

PASSING = "I november genomförs ledningsövningen Höststorm."


def projects(head: str, item: str) -> tuple[list[str], list[str]]:
    """The projects of short minutes, and what their second item is about."""
    text = (
        f"{head}\n2024-03-14\n\nBeslutande\nMaj Ek (S), ordförande\nBo Lo (M)\n\n"
        f"§ 1 Upprop\nOrdföranden öppnar mötet.\n\n§ 2 Läget\nHabo och Mullsjö driver projektet Lykta. {item}\n"
    )
    pages = (Span(0, len(text)),)
    minutes = find(Document(name="t.txt", sha256="0", media_type="text/plain", reader="t", text=text, pages=pages))
    return [one.name for one in minutes.projects], [said.value for said in minutes.items[1].about]


@pytest.mark.parametrize("head", ["HABO KOMMUN\nProtokoll\nKommunstyrelsen", "Protokoll från socialnämnden"])
@pytest.mark.parametrize(
    "passing",
    [
        PASSING,
        "Avtalet om systemstödet Vikvarn löper ut den 1 maj 2025.",
        "Programmen Vind och våg, Nya kuster och Sol har öppna utlysningar.",
        "Arbetet med Trygg vardag i byn fortsätter.",
    ],
)
def test_a_board_takes_up_much_that_is_no_project(head: str, passing: str) -> None:
    assert projects(head, passing) == (["Lykta"], ["Lykta"])


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("I maj inleds övningen Höststorm, som drivs av Habo kommun.", "Höststorm"),
        ("Hon talade om övningen Höststorm, som pågår från den 1 mars 2023 till den 1 maj 2024.", "Höststorm"),
        ("Projektet Höststorm tas upp i maj.", "Höststorm"),
    ],
)
def test_what_it_tells_of_or_calls_a_project_stays(item: str, name: str) -> None:
    assert name in projects("HABO KOMMUN\nProtokoll\nKommunstyrelsen", item)[0]


def test_a_network_names_what_its_members_do() -> None:
    assert "Höststorm" in projects("Minnesanteckningar från beredskapsnätverket", PASSING)[0]
