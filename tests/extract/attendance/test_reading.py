"""Lists of people and whom they stand for, in the shapes that other secretaries and word processors give them."""

from collections.abc import Sequence

import pytest

from extract.document import Document, Span
from extract.facts import Attendance, Status
from extract.pipeline import find

PRESENT = (("Maj Ekby", "Nybro"), ("Bo Lodal", "Emmaboda"), ("Cia Rosby", "Torsås"), ("Per Sjöhag", "Kalmar"))


def read(listed: str) -> Sequence[Attendance]:
    items = "1. Öppnande\nMötet öppnas.\n\n2. Läget\nInget nytt.\n"
    text = f"Vattengruppen\nMinnesanteckningar 2024-03-05\n\n{listed}\n\n{items}"
    pages = (Span(0, len(text)),)
    document = Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages)
    return find(document).attendance


def who(listed: str) -> dict[str, tuple[str | None, Status]]:
    return {row.person: (row.represents, row.status) for row in read(listed)}


def replaced(listed: str) -> dict[str, str | None]:
    return {row.person: next(iter(row.replaces), None) for row in read(listed)}


ALL = {name: (f"{place} kommun", Status.PRESENT) for name, place in PRESENT}


@pytest.mark.parametrize(
    ("entry", "between"),
    [
        ("{1} kommun: {0}", ", "),
        ("{1} kommun – {0}", ", "),
        ("{1}: {0}", ", "),
        ("{1} kommun – {0}", "\n"),
        ("{1} kommun, {0}", "\n"),
        ("{1} kommun ({0})", "\n"),
        ("{0} {1}", "\n"),
        ("{0} {1}", "; "),
    ],
)
def test_whom_they_stand_for(entry: str, between: str) -> None:
    listed = between.join(entry.format(*one) for one in PRESENT)
    label = "Närvarande\n" if between == "\n" else "Närvarande: "
    assert who(label + listed) == ALL


@pytest.mark.parametrize("label", ["Inloggade", "Mötet bevistades av", "Närvarande från kommunerna", "Vi på mötet"])
def test_an_unknown_label_on_the_line_of_those_who_came(label: str) -> None:
    assert who(f"{label}: " + "; ".join(f"{name}, {place} kommun" for name, place in PRESENT)) == ALL


@pytest.mark.parametrize("label", ["Kopia skickas till", "Kontakta gärna", "Maj Ekby hälsade välkommen och sade"])
def test_who_is_told_something_was_not_there_for_that(label: str) -> None:
    assert who(f"{label}: " + "; ".join(f"{name}, {place} kommun" for name, place in PRESENT)) == {}


@pytest.mark.parametrize("label", ["Tackat nej", "Avböjt"])
def test_who_declined_was_absent(label: str) -> None:
    listed = "; ".join(f"{name}, {place} kommun" for name, place in PRESENT)
    assert who(f"Närvarande: {listed}\n{label}: Eva Dalby, Nybro kommun")["Eva Dalby"] == (
        "Nybro kommun",
        Status.ABSENT,
    )


def test_a_surname_that_is_a_place_among_people_of_two_names() -> None:
    listed = "Närvarande\nMaj Ekby, Nybro kommun\nBo Lodal, Emmaboda kommun\nCia Maria Kalmar, Torsås kommun"
    assert who(listed)["Cia Maria Kalmar"] == ("Torsås kommun", Status.PRESENT)


def test_names_torn_between_lines_of_running_text() -> None:
    listed = (
        "Närvarande var Maj Ekby (Nybro kommun), Bo\nLodal (Emmaboda kommun), Cia Rosby från Torsås kommun och Per\n"
        "Sjöhag, Region\nKalmar län. Förhinder: Eva Dalby, Nybro kommun."
    )
    expected = {
        **ALL,
        "Per Sjöhag": ("Region Kalmar län", Status.PRESENT),
        "Eva Dalby": ("Nybro kommun", Status.ABSENT),
    }
    assert who(listed) == expected


def test_two_blanks_behind_a_full_stop_part_no_columns() -> None:
    told = "Närvarande var Maj Ekby från Nybro kommun.  Även Bo Lodal från Emmaboda kommun deltog."
    assert who(told) == {name: ALL[name] for name in ("Maj Ekby", "Bo Lodal")}


def test_who_was_there_beside_those_named_before() -> None:
    told = "Maj Ekby från Nybro kommun ledde mötet. Närvarande var utöver Maj även Bo Lodal från Emmaboda kommun."
    assert who(told)["Bo Lodal"] == ("Emmaboda kommun", Status.PRESENT)


def test_a_university_is_not_its_towns_municipality() -> None:
    told = "Närvarande var Maj Ekby från Nybro kommun. Från Karlstads universitet deltog Bo Lodal."
    assert who(told)["Bo Lodal"] == ("Karlstads universitet", Status.PRESENT)


@pytest.mark.parametrize(
    "told",
    [
        "I stället för Eva Dalby (Nybro kommun) deltog Siv Almby.",
        "Från Nybro kommun deltog Siv Almby i stället för Eva Dalby.",
        "Eva Dalby, Nybro kommun, hade anmält förhinder. Hon ersattes av Siv Almby.",
        "Eva Dalby, Nybro kommun, hade anmält förhinder. Siv Almby kom i hennes ställe.",
        "Eva Dalby, Nybro kommun, kunde inte delta. I hennes ställe kom Siv Almby.",
        "Eva Dalby, Nybro kommun, var frånvarande. Siv Almby deltog som ersättare.",
        "Eva Dalby från Nybro kommun hade fått förhinder, så Siv Almby kom i stället.",
    ],
)
def test_who_came_for_whom_is_told_behind_a_list(told: str) -> None:
    found = replaced(f"Närvarande var Bo Lodal, Torsås kommun, och Cia Rosby, Emmaboda kommun. {told}")
    assert found == {"Bo Lodal": None, "Cia Rosby": None, "Eva Dalby": None, "Siv Almby": "Eva Dalby"}
