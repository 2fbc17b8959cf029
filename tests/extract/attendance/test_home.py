"""Whom those represent who sit on an authority's own board."""

import pytest

from extract.document import Document, Span
from extract.facts import Minutes
from extract.pipeline import find

LIST = (
    "Beslutande\nMaj Ek (S), ordförande\nBo Lo (M)\n\nTjänstepersoner\nIda Ros, kommunchef\n\n"
    "Utses att justera Bo Lo\n\n§ 1 Upprop\nOrdföranden öppnar mötet.\n\n§ 2 Läget\nAlla berättade om läget.\n"
)


def minutes(head: str, people: str = LIST) -> Minutes:
    text = f"{head}\n2024-03-14\n\n{people}"
    pages = (Span(0, len(text)),)
    return find(Document(name="t.txt", sha256="0", media_type="text/plain", reader="t", text=text, pages=pages))


@pytest.mark.parametrize(
    ("head", "home"),
    [
        ("HABO KOMMUN    Protokoll\nKommunstyrelsen", "Habo kommun"),
        ("Mullsjö kommun\nProtokoll från barn- och utbildningsnämnden", "Mullsjö kommun"),
        ("Region Dalarna\nProtokoll från hälso- och sjukvårdsnämnden", "Region Dalarna"),
        ("Protokoll från socialnämnden i Habo kommun", "Habo kommun"),
    ],
)
def test_an_authoritys_own_board_represents_it(head: str, home: str) -> None:
    assert {row.person: row.represents for row in minutes(head).attendance} == dict.fromkeys(
        ("Maj Ek", "Bo Lo", "Ida Ros"), home
    )


@pytest.mark.parametrize(
    "head",
    [
        "Protokoll från kommunstyrelsen",
        "Habo kommun\nProtokoll från folkhälsorådet",
        "Habo kommun\nProtokoll från gemensamma överförmyndarnämnden",
        "Minnesanteckningar från nätverket för skola i Habo kommun",
    ],
)
def test_nobody_is_given_a_home_where_it_is_unknown_or_not_theirs(head: str) -> None:
    assert {row.represents for row in minutes(head).attendance} == {None}


def test_a_guest_and_somebody_with_an_organisation_keep_their_own() -> None:
    people = LIST.replace("Ida Ros, kommunchef", "Ida Ros, Region Jönköpings län")
    rows = {row.person: row.represents for row in minutes("HABO KOMMUN\nProtokoll\nKommunstyrelsen", people).attendance}
    assert rows == {"Maj Ek": "Habo kommun", "Bo Lo": "Habo kommun", "Ida Ros": "Region Jönköpings län"}


def test_a_partys_letter_that_a_scan_has_twice_is_no_organisation() -> None:
    people = LIST.replace("Bo Lo (M)", "Bo Lo (Vv)", 1)
    rows = {row.person: row.represents for row in minutes("HABO KOMMUN\nProtokoll\nKommunstyrelsen", people).attendance}
    assert rows["Maj Ek"] == "Habo kommun"


def test_a_council_of_several_names_its_own() -> None:
    people = LIST.replace("Maj Ek (S), ordförande", "Maj Ek (S), Mullsjö kommun, ordförande")
    rows = {row.person: row.represents for row in minutes("HABO KOMMUN\nProtokoll\nKommunstyrelsen", people).attendance}
    assert rows["Bo Lo"] is None
