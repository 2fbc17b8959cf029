import pytest

from extract.people import find_people, is_title, leading_name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ekonomichef Elin Sjö går igenom utfallet", ["Elin Sjö"]),
        ("Därefter berättade Per-Olov Mård från Länsstyrelsen", ["Per-Olov Mård"]),
        ("Anna Berg, Eda kommun och Anders af Trolle (S)", ["Anna Berg", "Anders af Trolle"]),
        ("Maria S Hall, J-O Andersson och Eva K. Ek.", ["Maria S Hall", "J-O Andersson", "Eva K. Ek"]),
        ("Region Örebro län och Linköpings universitet", []),
        ("Kommunstyrelsen Beslutar. Den Nya Skolan", []),
        ("Mötet hölls på Lärcentrum Torsby", []),
        ("Maj Ek, Östra Göinge, och Bo Lo, Upplands Väsby", ["Maj Ek", "Bo Lo"]),
        ("Maj Ek, sekreterare, Skåne Nordost", ["Maj Ek"]),
    ],
)
def test_names_in_running_text(text: str, names: list[str]) -> None:
    assert [person.name for person in find_people(text)] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tf. rektor Bo Ek", "Bo Ek"),
        ("ANNA BERG (S)", "ANNA BERG"),
        ("Kanslist Bo Ek, sekreterare", "Bo Ek"),
        ("Upplands Väsby kommun", None),
        ("Plats Via Zoom", None),
        ("NÄMNDENS BESLUT", None),
        ("Utskottets Protokoll", None),
        ("FÖRVALTNINGENS BESLUT", None),
    ],
)
def test_the_name_that_opens_an_entry(text: str, name: str | None) -> None:
    found = leading_name(text)
    assert (found.name if found else None) == name


def test_titles() -> None:
    assert is_title("tf. förvaltningschef")
    assert is_title("regionråd")
    assert not is_title("budget")


def test_a_municipality_right_behind_a_name_is_no_surname() -> None:
    found = leading_name("Maj Ek Arvika kommun")
    assert found is not None
    assert found.name == "Maj Ek"
