"""Of which undertaking a verb of beginning or ending is said."""

from tests.extract.items import Reader
from tests.extract.project.times import dates, klara_vatten


def test_what_an_unknown_one_does_that_it_replaces_is_not_said_of_it(read: Reader) -> None:
    assert dates(klara_vatten(read, "Klara vatten ersätter den gamla ordningen, vilket avslutades i maj 2023.")) == (
        None,
        None,
    )


def test_what_is_called_so_and_begins(read: Reader) -> None:
    text = (
        "# 1 Läget\nProjektet Klara vatten är slut. Det blir en fortsättning. Den heter Rena stränder och startar 2025."
    )
    assert {one.name: dates(one)[0] for one in read(text).projects} == {"Klara vatten": None, "Rena stränder": "2025"}


def test_what_somebody_ran_until_then(read: Reader) -> None:
    text = "# 1 Läget\nSatsningen Klara vatten, som Habo drev till maj 2023, har fått en efterföljare: Rena stränder."
    assert {one.name: dates(one)[1] for one in read(text).projects} == {
        "Klara vatten": "2023-05",
        "Rena stränder": None,
    }


def test_a_beginning_beside_what_it_follows(read: Reader) -> None:
    text = "# 1 Läget\nSatsningen Rena stränder (fortsättning på projektet Klara vatten, start 1 maj 2023) ägs av Habo."
    said = {one.name: dates(one)[0] for one in read(text).projects}
    assert said == {"Rena stränder": "2023-05-01", "Klara vatten": None}


def test_what_follows_a_name_as_an_aside_is_said_of_it(read: Reader) -> None:
    said = read("# 1 Läget\nProjektet Klara vatten är en fortsättning på Rena stränder, avslutat i maj 2023.").projects
    assert {one.name: dates(one) for one in said} == {"Klara vatten": (None, None), "Rena stränder": (None, "2023-05")}
