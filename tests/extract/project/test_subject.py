"""Of which undertaking a verb of beginning or ending is said."""

from tests.extract.items import Reader
from tests.extract.project.times import dates, klara_vatten


def test_what_an_unknown_one_does_that_it_replaces_is_not_said_of_it(read: Reader) -> None:
    assert dates(klara_vatten(read, "Klara vatten ersätter den gamla ordningen, vilket avslutades i maj 2023.")) == (
        None,
        None,
    )


def test_what_follows_a_name_as_an_aside_is_said_of_it(read: Reader) -> None:
    said = read("# 1 Läget\nProjektet Klara vatten är en fortsättning på Rena stränder, avslutat i maj 2023.").projects
    assert {one.name: dates(one) for one in said} == {"Klara vatten": (None, None), "Rena stränder": (None, "2023-05")}
