from extract.read.text_table import put_together

FROM_THE_TOP = """\
Tabellen gicks igenom.
Projekt         Projektägare     Deltagande        Period
                                 kommuner
Byabussen       Habo kommun      Mullsjö,          2023-03-
                                 Tranås            01 – 2025
Vi hjälps       Region           Aneby             2024–2026
åt hemma        Jönköpings
                län
Talrummet       Eksjö kommun     –                 från maj 2025
"""

CENTRED = """\
Namn           Kommun          Närvarande    Anmärkning
Gun-Britt      Emmaboda
                               Ja
Forsmark       kommun
Ali Ek         Torsås kommun   Nej
                                             tjänstgör för
Bo Lindgren    Torsås kommun   Ja
                                             Ali Ek
"""


def rows(text: str) -> list[list[str]]:
    return [line.split("\t") for line in put_together(text).splitlines() if "\t" in line]


def test_cells_that_begin_on_the_same_line() -> None:
    assert rows(FROM_THE_TOP) == [
        ["Projekt", "Projektägare", "Deltagande kommuner", "Period"],
        ["Byabussen", "Habo kommun", "Mullsjö, Tranås", "2023-03-01 – 2025"],
        ["Vi hjälps åt hemma", "Region Jönköpings län", "Aneby", "2024–2026"],
        ["Talrummet", "Eksjö kommun", "–", "från maj 2025"],
    ]
    assert put_together(FROM_THE_TOP).startswith("Tabellen gicks igenom.\n")


def test_cells_that_are_centred_on_one_another() -> None:
    assert rows(CENTRED) == [
        ["Namn", "Kommun", "Närvarande", "Anmärkning"],
        ["Gun-Britt Forsmark", "Emmaboda kommun", "Ja", ""],
        ["Ali Ek", "Torsås kommun", "Nej", ""],
        ["Bo Lindgren", "Torsås kommun", "Ja", "tjänstgör för Ali Ek"],
    ]


def test_the_title_of_rows_stays_a_line() -> None:
    table = """\
Namn             Kommun          Närvaro
Gun-Britt        Emmaboda        Ja
Forsmark         kommun
Ersättare
Bo Lindgren      Torsås          Ja
                 kommun
"""
    assert put_together(table).splitlines()[1:] == [
        "Gun-Britt Forsmark\tEmmaboda kommun\tJa",
        "Ersättare",
        "Bo Lindgren\tTorsås kommun\tJa",
    ]


def test_what_is_no_broken_table_stays_as_it_stands() -> None:
    whole = "Namn        Kommun         Närvaro\nMaj Ek      Eda kommun     Ja\nBo Lo       Eda kommun     Nej\n"
    form = "Tid            9.00–12.00\nNärvarande     Maj Ek (S)\n               Bo Lo (M)\n               Al By (C)\n"
    dates = "Datum        Tid         Plats\n3 juni 2026  9.00–12.00  Eda\n27 maj 2027  9.00–12.00  digitalt\n"
    stretched = "Rådet    för    skola     i\nlänet\nvar   samlat    i    Eda\n"
    remarks = "Närvarande   Kommun   Övrigt\nMaj Ek (S)   Eda\nBo Lo (M)    Habo\nAl By (C)    Vara     sjuk\n"
    for text in (whole, remarks, form, dates, stretched):
        assert put_together(text) == text


def test_cells_that_keep_to_no_columns_stay_as_they_stand() -> None:
    text = "Hela\n        Habo\n    Vara\n  och Eksjö\n        Torsås    Eda\n              kommun\n"
    assert put_together(text) == text


def test_pages_stay_apart() -> None:
    assert put_together(f"{CENTRED}\f{CENTRED}") == f"{put_together(CENTRED)}\f{put_together(CENTRED)}"
