import pytest

from tests.extract.items import Reader


@pytest.mark.parametrize(
    ("table", "names"),
    [
        (
            "Projekt\tProjektägare\tDeltagande kommuner\tPeriod\nLjusa vägen\tHabo kommun\tMullsjö\t2023–2025\n"
            "e-Arkiv 2\tMullsjö kommun\t–\tfr.o.m. januari 2024",
            {"Ljusa vägen", "e-Arkiv 2"},
        ),
        ("| Nr | Satsning | Status |\n|---|---|---|\n| 1 | Nattens ljus | Pågår |", {"Nattens ljus"}),
        (
            "| Vad | Vem berättade | Läge |\n|---|---|---|\n| Ljusa vägen | Maj Ek | Habo äger, Mullsjö deltar |\n"
            "| ung på tvären | Bo Ek | Habo betalar och samordnar |",
            {"Ljusa vägen", "ung på tvären"},
        ),
        ("| Namn | Parter |\n|---|---|\n| 9 sätt att fika | Habo, Mullsjö |", {"9 sätt att fika"}),
        (
            "Projekt\tÄgare\tAvslutat\tFortsättning\nGamla tag\tHabo kommun\t2023-12-31\tNya tag",
            {"Gamla tag", "Nya tag"},
        ),
    ],
)
def test_the_column_of_projects_names_them(read: Reader, table: str, names: set[str]) -> None:
    assert {one.name for one in read(f"# 1 Pågående projekt\nHär är listan.\n\n{table}").projects} == names


@pytest.mark.parametrize(
    "table",
    [
        "Från möte\tVad\tVem\tLäge\nDen 3 maj\tBjuda in någon\tMaj Ek\tKlart",
        "Projekt\tFärg\tForm\nByabussen\tröd\trund",
        "Projekt\tÄgare\tStatus\nSumma\tHabo kommun\tklart",
    ],
)
def test_another_table_names_none(read: Reader, table: str) -> None:
    assert read(f"# 1 Listor\n{table}").projects == []


def test_each_row_tells_of_its_own_project(read: Reader) -> None:
    table = "Projekt\tÄgare\tKommuner\nLjusa vägen\tHabo kommun\tMullsjö\nTunga lyft\tTranås kommun\tAneby"
    found = {(fact.project, fact.organisation) for fact in read(f"# 1 Listor\n{table}").participations}
    assert found == {
        ("Ljusa vägen", "Habo kommun"),
        ("Ljusa vägen", "Mullsjö kommun"),
        ("Tunga lyft", "Tranås kommun"),
        ("Tunga lyft", "Aneby kommun"),
    }
